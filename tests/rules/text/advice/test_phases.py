import pytest

from goodword.rules.text.advice.phases import first_moment, late, placed_among


@pytest.mark.parametrize(
    "noun, deeds, first",
    [
        ("order", ["gift-wrapped"], "placed"),
        ("planning application", ["validated"], "received"),
        ("pothole", ["filled"], "reported"),
        ("library card", ["issued"], "requested"),
        ("membership renewal", ["processed", "received"], "received"),
        ("street light", ["repaired"], "reported"),
        ("table", ["booked"], "requested"),
    ],
)
def test_a_touchpoint_begins_with_what_its_name_or_its_end_tells(
    noun: str, deeds: list[str], first: str
) -> None:
    assert first_moment(noun, deeds) == first


COMPLAINT = ("received", "acknowledged", "answered", "resolved")


@pytest.mark.parametrize(
    "word, after, placed",
    [
        ("investigated", None, ("received", "acknowledged", "investigated", "answered",
                                "resolved")),
        ("followed up", None, (*COMPLAINT, "followed up")),
        ("countersigned", "answered", ("received", "acknowledged", "answered", "countersigned",
                                       "resolved")),
        ("confirmed by text", None, ("received", "acknowledged", "confirmed by text", "answered",
                                     "resolved")),
        ("answered", None, COMPLAINT),
    ],
)  # fmt: skip
def test_a_moment_is_placed_where_it_belongs_in_time(
    word: str, after: str | None, placed: tuple[str, ...]
) -> None:
    assert placed_among(word, COMPLAINT, after) == placed


def test_customers_wait_for_late_moments() -> None:
    assert late(("acknowledged", "answered", "resolved")) == ("answered", "resolved")
    assert late(("acknowledged",)) == ("acknowledged",)
