from goodword.rules.diagnostics.example import policy_around
from goodword.rules.lint.view import listed, view, word
from goodword.rules.text import parse
from goodword.rules.tree import Standard

TEXT = policy_around("- Orders are processed within 3 shop hours.")
SEEN = view(parse(TEXT), TEXT)


def test_each_clause_has_its_place() -> None:
    ((standard, (start, end)),) = SEEN.all(Standard)
    assert TEXT[start:end] == "Orders are processed within 3 shop hours."
    assert SEEN.line(start) == "20"
    assert SEEN.starts(standard) == ("placed",)


def test_a_word_is_found_in_its_clause_or_the_clause_stands_for_it() -> None:
    ((_, place),) = SEEN.all(Standard)
    start, end = word(SEEN, place, "Processed")
    assert TEXT[start:end] == "processed"
    assert word(SEEN, place, "absent") == place


def test_roles_have_ranks_from_the_top() -> None:
    assert SEEN.ranks() == {"owner": 0, "shift lead": 1, "clerk": 2}


def test_names_are_listed_as_one_says_them() -> None:
    assert [listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])] == [
        "a", "a and b", "a, b and c",
    ]  # fmt: skip
