import pytest

from goodword.rules.fuzzy.masks import names, opinions, quoted
from goodword.rules.fuzzy.tokens import tokens_of


@pytest.mark.parametrize(
    "sentence, stretches",
    [
        ('Never say "soon".', ['"soon"']),
        ("Never say “soon” or ‘shortly’.", ["“soon”", "‘shortly’"]),
        ("Never say 'in due course' to a guest.", ["'in due course'"]),
        ("The guests' rooms and the staff's desk.", []),
        ('"Fast delivery", on every van.', []),
        ('"On time" means 10 minutes either side.', ['"On time"']),
        ('Our slogan is "Always fast".', []),
    ],
)
def test_quoted_words_are_somebody_elses_unless_they_are_our_claim(
    sentence: str, stretches: list[str]
) -> None:
    assert [sentence[start:end] for start, end in quoted(sentence)] == stretches


@pytest.mark.parametrize(
    "sentence, named",
    [
        ("Write to Swift Street before ten.", ["Swift", "Street"]),
        ("Timely Taxis and Reliable Cars wait outside.", ["Timely", "Taxis", "Reliable", "Cars"]),
        ("Peace of Mind Plus ends in May.", ["Peace", "Mind", "Plus", "May"]),
        ("Quick replies are sent.", []),
        ("World-Class Service Under One Roof", []),
        ("We reply ASAP.", []),
        ("Comfort class passengers board first.", ["Comfort"]),
    ],
)
def test_capitals_make_names_but_not_at_the_beginning(sentence: str, named: list[str]) -> None:
    tokens = tokens_of(sentence)
    assert [tokens[k].text for k in sorted(names(tokens))] == named


@pytest.mark.parametrize(
    "sentence, view",
    [
        ("If you think it unfair, write to us.", "it unfair"),
        ("90% of guests find the room clean.", "the room clean"),
        ("You find the staff friendly.", ""),
        ("When you report a loud neighbour you are kept in the loop.", ""),
        ("When you report that it is unfair, we write.", "that it is unfair"),
        ("If you find a fault we mend it promptly.", "a fault"),
        (
            "If you think the price we charge is too high, write.",
            "the price we charge is too high",
        ),
    ],
)
def test_a_customers_view_is_the_test_where_it_is_a_condition_or_counted(
    sentence: str, view: str
) -> None:
    tokens = tokens_of(sentence)
    assert " ".join(tokens[k].text for k in sorted(opinions(tokens))) == view
