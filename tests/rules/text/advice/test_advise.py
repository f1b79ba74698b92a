import pytest

from goodword.rules.text import parse, sentence
from goodword.rules.text.advice.unread import Unread
from goodword.rules.text.forms import form_named
from goodword.rules.text.reader import Stuck
from tests.rules.text.advice.cast import SHOP, advised, fixes, lines, mended


@pytest.mark.parametrize(
    "said, reading",
    [
        ("Library cards will be issued within 2 working days of receiving your application.",
         "Library cards are issued within 2 working days of the application being received."),
        ("90% of visitors will be served within 5 minutes of joining the queue.",
         "Visits are served within 5 minutes of being queued, 90% of the time."),
        ("Orders from wholesale customers are shipped within 2 banking days.",
         "Orders from wholesale customers are shipped within 2 banking days."),
        ("Tax forms are stamped within 3 rings.",
         "Tax forms are stamped within 3 rings."),
    ],
)  # fmt: skip
def test_a_policy_that_is_mended_is_read(said: str, reading: str) -> None:
    found = parse(mended(said))
    assert [f for f in found.findings if f.fixes and f.code != "GW306"] == []
    assert sentence(found.policy.clauses()[-1]) == reading


def test_one_line_serves_all_sentences_that_need_it() -> None:
    found = advised(
        "Keys are cut within 1 hour.", "Keys are handed over within 2 hours of being cut."
    )
    line = "Key: requested, cut, handed over."
    assert [lines(f.fixes[0]) for f in found] == [(line,), (line,)]


def test_a_line_of_the_policy_is_completed() -> None:
    text = mended("Visits are photographed within 1 hour.", declared=SHOP)
    assert "- Visit: booked, announced, arrived, begun, photographed, finished.\n" in text
    assert text.count("- Visit:") == 1


def test_a_definition_that_can_not_be_read_has_the_only_error() -> None:
    hours = "\n## Hours and words\n\n- Working hours: whenever we like.\n"
    text = f"# A\n{hours}\n## What we promise\n\n- Calls are answered within 2 working hours.\n"
    assert [f.code for f in parse(text).findings if f.code != "GW306"] == ["GW101"]


def test_what_has_no_figure_may_be_judged_by_a_person() -> None:
    (fix,) = fixes("We keep the library clean and quiet.")
    assert fix.reading == 'Decided by the owner: "we keep the library clean and quiet".'
    assert mended("We keep the library clean.").endswith(
        '- Decided by the owner: "we keep the library clean".\n'
    )


def test_another_language_is_named_and_nothing_is_proposed() -> None:
    (found,) = advised("Wir beantworten Ihre Anfragen innerhalb von zwei Tagen.")
    assert (found.code, found.facts["language"], found.fixes) == ("GW112", "German", ())


def test_the_first_of_very_many_are_advised_and_every_one_is_told() -> None:
    found = advised(*["Keys are cut within 1 hour."] * 250)
    assert [bool(f.fixes) for f in found] == [True] * 200 + [False] * 50


def test_usual_names_have_their_line() -> None:
    (found,) = advised("Calls are answered within 9 seconds.")
    assert lines(found.fixes[0]) == ("Call: received, answered, called back, ended.",)


def test_an_unread_sentence_knows_where_it_stopped() -> None:
    one = Unread("x", 0, form_named("standard"), stuck=Stuck(0, 1, frozenset()))
    assert one.findings == ()


def test_a_sentence_is_shown_what_it_needs_and_never_only_itself() -> None:
    first, second = (
        "Gadgets are wrapped within 2 days.",
        "Gadgets are wrapped within 3 calendar days.",
    )
    found = fixes(first, second)
    assert [fix.stands for fix in found] == [True]
    assert [added.line for added in found[0].additions] == ["Gadget: requested, wrapped."]


def test_facts_and_closed_days_are_judged_by_nobody() -> None:
    for said in ("The shop is in Bristol.", "We are closed on bank holidays."):
        assert fixes(said) == ()
    assert [fix.reading for fix in fixes("We treat you with respect.")] == [
        'Decided by the owner: "we treat you with respect".'
    ]
