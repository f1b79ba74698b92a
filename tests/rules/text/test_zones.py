import pytest

from goodword.rules.diagnostics.example import policy_around
from goodword.rules.diagnostics.fix import lines_of
from goodword.rules.text import parse
from goodword.rules.text.zones import zone_in, zoned
from goodword.rules.tree import Calendar

HOURS = "Desk hours: Monday to Friday 09:00–17:00"
BARE = "# Shop\n\n{front}## Hours and words\n\n- {hours}.\n\n## What we promise\n\n- {promise}.\n"


def found(*bullets: str) -> list[tuple[str, str]]:
    """(code, underlined words) of what the reader finds in bullets of the example shop."""
    text = policy_around("\n".join(f"- {bullet}" for bullet in bullets))
    wrong = [one for one in parse(text).findings if one.code in ("GW106", "GW113")]
    return [(one.code, text[one.start : one.end]) for one in wrong]


def bare(front: str = "", hours: str = HOURS) -> str:
    """A policy whose only hours name no zone."""
    return BARE.format(front=front, hours=hours, promise='Never say "no"')


def test_hours_that_nobody_places_are_an_error_that_shows_the_whole_line() -> None:
    (wrong,) = parse(bare()).findings
    assert wrong.code == "GW113"
    assert [lines_of(fix) for fix in wrong.fixes] == [
        ['In your own zone, such as: "Desk hours: Monday to Friday 09:00–17:00, in Europe/London."']
    ]


@pytest.mark.parametrize(
    "text",
    [
        bare(front="Times are in Europe/London.\n\n"),
        bare(hours=f"{HOURS}, in Europe/London"),
        bare(hours=f"{HOURS}.\n- Pool hours: every day 10:00–20:00, in Europe/London"),
    ],
)
def test_one_zone_is_enough_for_all_hours(text: str) -> None:
    parsed = parse(text)
    assert parsed.findings == ()
    calendars = [c for c in parsed.policy.clauses() if isinstance(c, Calendar)]
    assert {c.zone for c in calendars} == {"Europe/London"}


def test_a_department_has_its_hours_in_the_zone_of_the_firm() -> None:
    firm = parse(bare(front="Times are in Europe/London.\n\n")).policy
    own = parse(bare(hours="Pool hours: every day 10:00–20:00"), parent=firm)
    assert own.findings == ()
    assert [c.zone for c in own.policy.clauses() if isinstance(c, Calendar)] == ["Europe/London"]


def test_the_zone_of_a_policy_is_its_own_or_that_of_its_first_hours() -> None:
    assert zone_in(None) == ""
    assert zone_in(parse(bare()).policy) == ""
    assert zone_in(parse(bare(hours=f"{HOURS}, in Asia/Kolkata")).policy) == "Asia/Kolkata"
    front = "Times are in Europe/London.\n\n"
    assert zone_in(parse(bare(front, f"{HOURS}, in Asia/Kolkata")).policy) == "Europe/London"


def test_hours_stay_as_they_are_where_no_zone_is_known() -> None:
    policy = parse(bare()).policy
    assert zoned(policy, None) == policy


def test_a_zone_exists() -> None:
    assert found(f"{HOURS}, in Europe/London.") == []
    assert found(f"{HOURS}, in Mars/Olympus.") == [("GW106", "Mars/Olympus")]
    cut = "Orders are shipped the same day when placed before 14:00 {}, otherwise the next day."
    assert found(cut.format("America/New_York")) == []
    assert found(cut.format("Mars/Olympus")) == [("GW106", "Mars/Olympus")]


def test_a_region_has_public_holidays_that_are_known() -> None:
    days = f"{HOURS}, in Europe/London, closed on public holidays in"
    assert found(f"{days} GB-ENG.") == []
    assert found(f"{days} CA-XX.") == [("GW106", "CA-XX")]
