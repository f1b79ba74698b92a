import pytest

from goodword.rules.text import parse
from goodword.rules.text.advice.attempt import canonical
from goodword.rules.text.advice.closing import with_closed_days
from goodword.rules.text.advice.edits import applied, edits_of
from goodword.rules.tree import Calendar
from tests.rules.text.advice.cast import of

POLICY = (
    "# A\n\n## Hours\n\n- Desk hours: Monday to Friday 09:00–17:00, in Europe/London{}.\n- {}\n\n"
    "## Never\n\n- Never lie.\n"
)
LINE = "Desk hours: Monday to Friday 09:00–17:00, in Europe/London"


@pytest.mark.parametrize(
    "said, days",
    [
        ("We are closed on bank holidays.", "public holidays in GB-ENG"),
        ("The shop is closed on 24 December.", "24 December"),
        ("We are closed between Christmas and New Year.", "25 December to 1 January"),
        ("We close for bank holidays and on 24 December.",
         "public holidays in GB-ENG and 24 December"),
    ],
)  # fmt: skip
def test_closed_days_stand_with_the_hours(said: str, days: str) -> None:
    text = POLICY.format("", said)
    (fix,) = next(f.fixes for f in parse(text).findings if f.fixes)
    assert (fix.title, fix.reading) == ("With the hours, say", f"{LINE}, closed on {days}.")
    mended = parse(applied(text, edits_of(fix, text)))
    assert mended.findings == ()


def test_they_stand_behind_those_that_stand_there() -> None:
    text = POLICY.format(", closed on 24 December", "We are closed on 31 December.")
    (fix,) = next(f.fixes for f in parse(text).findings if f.fixes)
    assert fix.reading == f"{LINE}, closed on 24 December and 31 December."


def test_what_says_no_closed_days_is_left_alone() -> None:
    parsed = parse(POLICY.format("", "Never shout."))
    hours = next(c for c in parsed.policy.clauses() if isinstance(c, Calendar))
    names = parsed.vocabulary
    assert with_closed_days("We are open on Sundays.", hours, names) is None
    unread = with_closed_days("We are closed when it rains.", hours, names)
    assert unread is not None
    assert canonical(unread, names, of()) == ""
