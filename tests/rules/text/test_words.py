from decimal import Decimal

import pytest

from goodword.rules.text.words import (
    NUMBER_WORDS,
    article,
    be,
    event_nouns,
    participle,
    plural,
    plural_back,
    singular,
    verb_forms,
)
from tests.strategies import words

PAIRS = [
    ("order", "orders"),
    ("enquiry", "enquiries"),
    ("day", "days"),
    ("box", "boxes"),
    ("address", "addresses"),
    ("bonus", "bonuses"),
    ("person", "people"),
    ("head of service", "heads of service"),
    ("payment by post", "payments by post"),
    ("payment owed", "payments owed"),
    ("news", "news"),
    ("graffiti", "graffiti"),
    ("offensive graffiti", "offensive graffiti"),
    ("reception", "reception"),
    ("analysis", "analyses"),
    ("gas", "gases"),
    ("menu", "menus"),
    ("passer-by", "passers-by"),
]


@pytest.mark.parametrize("one, many", PAIRS)
def test_names_have_a_plural_that_leads_back(one: str, many: str) -> None:
    assert (plural(one), singular(many)) == (many, one)


@pytest.mark.parametrize("name", [*words.TOUCHPOINTS, *words.ROLES, *words.UNITS])
def test_what_is_singular_stays_so(name: str) -> None:
    assert singular(name) == name


@pytest.mark.parametrize(
    "participle, form",
    [
        ("placed", "place"),
        ("posted", "posts"),
        ("placed", "placing"),
        ("shipped", "shipping"),
        ("replied to", "reply to"),
        ("begun", "beginning"),
        ("sent", "send"),
        ("put right", "putting right"),
    ],
)
def test_verbs_are_known_in_other_forms(participle: str, form: str) -> None:
    assert form in verb_forms(participle)


@pytest.mark.parametrize(
    "noun, said", [("order", "an"), ("return", "a"), ("hour", "an"), ("unit", "a"), ("euro", "a")]
)
def test_nouns_have_their_article(noun: str, said: str) -> None:
    assert article(noun) == said


def test_numbers_may_be_words() -> None:
    said = [NUMBER_WORDS[word] for word in ("zero", "twelve", "twenty", "ninety-nine")]
    assert said == [Decimal(n) for n in (0, 12, 20, 99)]


@pytest.mark.parametrize(
    "base, done",
    [
        ("fix", "fixed"),
        ("place", "placed"),
        ("reply", "replied"),
        ("ship", "shipped"),
        ("open", "opened"),
        ("cancel", "cancelled"),
        ("send", "sent"),
        ("withdraw", "withdrawn"),
    ],
)
def test_a_verb_has_its_past_participle(base: str, done: str) -> None:
    assert participle(base) == done
    assert base in verb_forms(done)


@pytest.mark.parametrize("name, many", [("order", "orders"), ("plus", "plus"), ("taxi", "taxi")])
def test_a_plural_that_leads_elsewhere_is_not_used_where_it_must_lead_back(
    name: str, many: str
) -> None:
    assert plural_back(name) == many
    assert singular(many) == name


@pytest.mark.parametrize(
    "done, noun",
    [
        ("validated", "validation"),
        ("inspected", "inspection"),
        ("notified", "notification"),
        ("completed", "completion"),
        ("decided", "decision"),
        ("assessed", "assessment"),
    ],
)
def test_what_was_done_has_a_noun(done: str, noun: str) -> None:
    assert noun in event_nouns(done)


@pytest.mark.parametrize(
    "noun, verb",
    [("order", "are"), ("planned maintenance", "is"), ("luggage", "is"), ("goods", "are")],
)  # fmt: skip
def test_a_noun_that_is_not_many_is_one(noun: str, verb: str) -> None:
    assert be(noun) == verb
