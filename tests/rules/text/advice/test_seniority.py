import pytest

from goodword.rules.text.advice.seniority import among, is_person, rank
from goodword.rules.text.tokens import words_of


def test_titles_have_their_order() -> None:
    roles = [
        "owner", "head of customer service", "general manager", "practice manager",
        "assistant manager", "mechanic", "receptionist",
    ]  # fmt: skip
    assert sorted(sorted(roles), key=rank) == roles


def test_a_new_role_stands_above_the_first_that_is_less_senior() -> None:
    assert among("receptionist", ("owner",)) == ("owner", "receptionist")
    assert among("practice manager", ("owner", "receptionist")) == (
        "owner", "practice manager", "receptionist",
    )  # fmt: skip
    assert among("head of sales", ("owner", "team leader")) == (
        "owner", "head of sales", "team leader",
    )  # fmt: skip


@pytest.mark.parametrize(
    "said, person",
    [
        ("Anything above £150 needs Marta's approval", "Marta's"),
        ("Anything above £150 needs the Head's approval", None),
        ("Refunds need the Marketer's approval", None),
        ("Refunds need manager's approval", None),
        ("Mechanics may refund £5", None),
    ],
)
def test_a_name_within_a_sentence_is_a_persons(said: str, person: str | None) -> None:
    words = words_of(said)
    assert [word.text for at, word in enumerate(words) if is_person(words, at)] == (
        [person] if person else []
    )
