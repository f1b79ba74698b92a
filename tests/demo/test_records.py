"""The sample year: invented, the same every time, and shaped like a real one."""

import csv
from collections import Counter
from functools import cache
from itertools import pairwise

from goodword.demo.files import file_of
from goodword.demo.records import COLUMNS, END, Row, as_csv, records
from goodword.demo.shop import BAD_WEEK, within
from goodword.rules.due import almanac_of
from goodword.rules.text import parse
from goodword.rules.tree import Touchpoint
from tests.house.source import ROOT

POLICY = parse(file_of("kitchenware-shop.md")).policy


@cache
def year() -> tuple[Row, ...]:
    return tuple(made())


def made() -> list[Row]:
    return records(almanac_of(POLICY).hours("shop"))


def test_the_demos_policy_is_the_sample() -> None:
    assert file_of("kitchenware-shop.md") == (ROOT / "policies" / "kitchenware-shop.md").read_text(
        "utf-8"
    )


def test_the_same_year_comes_every_time() -> None:
    assert as_csv(made()) == as_csv(list(year()))


def test_it_has_about_twelve_thousand_rows_of_every_touchpoint() -> None:
    declared = {clause.name for clause in POLICY.clauses() if isinstance(clause, Touchpoint)}
    assert 11_500 <= len(year()) <= 12_500
    assert {row["touchpoint"] for row in year()} == declared | {"promise"}


def test_every_row_says_that_it_is_invented() -> None:
    lines = csv.DictReader(as_csv(list(year())).splitlines())
    assert Counter(line["sample"] for line in lines) == {"fictional": len(year()) + 2}


def test_nothing_has_happened_after_the_end() -> None:
    planned = {"window_from", "window_to", "number"}
    late = [row for row in year() for name, value in row.items()
            if isinstance(value, int) and name not in planned and value > END]  # fmt: skip
    assert late == []


def test_some_cases_are_still_open_at_the_end() -> None:
    open_ = [r for r in year() if r["touchpoint"] == "order" and not r["delivered"]]
    assert 10 <= len(open_) <= 300


def test_milestones_come_in_their_order() -> None:
    orders = [row for row in year() if row["touchpoint"] == "order"]
    for row in orders:
        reached = [row[name] for name in ("placed", "packed", "shipped", "delivered") if row[name]]
        assert all(first <= second for first, second in pairwise(reached))


def test_callers_wait_longer_in_the_bad_week_and_on_monday_mornings() -> None:
    calls = [row for row in year() if row["touchpoint"] == "call" and row.get("answered")]
    bad = median([wait(call) for call in calls if within(BAD_WEEK, call["received"])])
    assert bad > 2 * median([wait(call) for call in calls])


def test_some_callers_hang_up() -> None:
    gone = [row for row in year() if row.get("hung_up")]
    assert 30 <= len(gone) <= 600


def test_a_few_rows_have_slips_of_the_pen() -> None:
    lines = as_csv(list(year())).splitlines()
    short = [line for line in lines if len(line.split(",")) != len(COLUMNS)]
    assert len(short) == 2
    assert sum("yesterday" in line for line in lines) == 3
    assert sum(",TEST," in line for line in lines) == 2


def wait(call: Row) -> int:
    waited: int = call["answered"] - call["received"]
    return waited


def median(values: list[int]) -> int:
    return sorted(values)[len(values) // 2]
