import tomllib
from pathlib import Path

import pytest

from goodword.insight.history.reading import mapping_of
from goodword.rules.text import parse
from goodword.rules.tree import Policy
from tests.insight.guess.test_guess import guessed
from tests.insight.trial import counts, replayed

FRONT = """# Customer service policy of Trial Street

Times are in Europe/London.

## Customers and contacts

- Trade customers: tagged "trade".
- Home customers: everyone else.
"""
REPAIRS = """- Repair: reported, begun, quote accepted, completed.
- Puncture: reported, fixed.
- Complaint: received, answered, resolved, followed up.

## What we promise

- Repairs are completed within 3 calendar days of the quote being accepted, or a new date is \
agreed with the customer.
- Punctures are fixed within 2 hours.
- Complaints are resolved within 10 calendar days.
"""
ROWS = """Job No,Kind,Date In,Quote OK,Ready,Status,Customer,New date agreed
1,Repair,2026-06-01 10:00,2026-06-01 12:00,2026-06-02 10:00,Done,Trade,
2,Puncture,2026-06-02 10:00,,2026-06-02 11:00,Done,Home,
3,Complaint,2026-06-03 10:00,,2026-06-20 10:00,Done,Home,
4,Repair,2026-06-03 10:00,2026-06-03 12:00,,cancelled,Trade,2026-06-04 12:00
2,Enquiry,2026-06-04 10:00,,2026-06-04 11:00,Waiting for parts,Home,
"""


def policy(touchpoints: str = REPAIRS) -> Policy:
    parsed = parse(FRONT + touchpoints.replace("\\\n", ""))
    assert parsed.findings == ()
    return parsed.policy


def test_a_column_of_the_policys_touchpoints_says_what_a_row_is(tmp_path: Path) -> None:
    written = guessed(tmp_path, ROWS, policy())
    content = tomllib.loads(written)
    assert content["touchpoint"] == {
        "column": "Kind",
        "values": {"Repair": "repair", "Puncture": "puncture", "Complaint": "complaint"},
    }
    assert "# No touchpoint of the policy, so counted apart: Enquiry" in written
    assert content["segment"] == {
        "column": "Customer",
        "values": {"Home": "home customers", "Trade": "trade customers"},
    }


def test_columns_become_the_milestones_of_each_touchpoint(tmp_path: Path) -> None:
    content = tomllib.loads(guessed(tmp_path, ROWS, policy()))
    assert content["milestones"] == {
        "reported": "Date In",
        "quote accepted": "Quote OK",
        "completed": "Ready",
        "fixed": "Ready",
        "received": "Date In",
        "resolved": "Ready",
        "agreed": "New date agreed",
    }


def test_such_a_map_answers_for_every_touchpoint_of_the_history(tmp_path: Path) -> None:
    content = tomllib.loads(guessed(tmp_path, ROWS, policy()))
    found = replayed(tmp_path, policy(), ROWS, content)
    assert [counts(answer) for answer in found.answers] == [(2, 2), (1, 1), (0, 1)]
    assert found.unanswered == ()
    assert not any("several values" in notice for notice in found.notices)


def test_what_only_a_place_in_the_order_tells_is_called_a_guess(tmp_path: Path) -> None:
    written = guessed(tmp_path, ROWS, policy())
    assert "# A guess: 'Date In', as it comes first.\n\"reported\" = " in written
    assert "# A guess: 'Quote OK', as its name has a word of it.\n\"quote accepted\" = " in written
    assert "# A guess: 'Ready', as it comes last.\n\"completed\" = " in written


@pytest.mark.parametrize(
    "touchpoints, thing",
    [
        ("- Repair: reported, completed.\n", "repair"),
        ("- Order: placed, shipped.\n- Call: received, answered.\n", "order"),
        ("- Parcel: sent, delivered.\n- Call: received, answered.\n", None),
    ],
)
def test_without_such_a_column_a_touchpoint_is_named_only_if_the_policy_has_it(
    touchpoints: str, thing: str | None, tmp_path: Path
) -> None:
    rows = "order_id,placed,shipped\n1,2026-06-01 10:00,2026-06-01 12:00\n"
    written = guessed(tmp_path, rows, policy(touchpoints))
    assert tomllib.loads(written).get("touchpoint") == thing
    if thing is None:
        assert '# touchpoint = "…"   # It has: parcel, call.\n' in written


def test_without_a_policy_no_touchpoint_is_made_up(tmp_path: Path) -> None:
    written = guessed(tmp_path, ROWS)
    assert "touchpoint" not in tomllib.loads(written)
    assert "# 'Kind' has several values: Repair, Puncture, Complaint, Enquiry." in written


def test_a_status_is_named_with_its_own_cells(tmp_path: Path) -> None:
    written = guessed(tmp_path, ROWS, policy())
    for lines in (
        '# [[leave_out]]\n# why = "cancelled"\n# column = "Status"\n# is = "cancelled"\n',
        '# gone = { column = "…", only = { "Status" = "cancelled" } }\n',
        '# column = "Status"\n# is = "Waiting for parts"\n',
    ):
        assert lines in written
    taken = written.replace("# [[leave_out]]\n# why = \"cancelled\"\n# column = \"Status\"\n# is",
                            '[[leave_out]]\nwhy = "cancelled"\ncolumn = "Status"\nis')  # fmt: skip
    mapping = mapping_of(tomllib.loads(taken), "map.toml")
    assert [(rule.why, rule.tests[0].values) for rule in mapping.leave_out] == [
        ("cancelled", ("cancelled",))
    ]


def test_a_column_says_when_what_was_cancelled_was(tmp_path: Path) -> None:
    rows = (
        "order_id,placed,shipped,Cancelled at,state\n"
        "1,2026-06-01 10:00,2026-06-01 12:00,,done\n"
        "2,2026-06-01 10:00,,2026-06-01 11:00,cancelled\n"
    )
    when = '# gone = { column = "Cancelled at", only = { "state" = "cancelled" } }\n'
    assert when in guessed(tmp_path, rows)


def test_what_comes_more_than_once_is_told_with_its_rows(tmp_path: Path) -> None:
    assert "# 'Job No' comes more than once: rows 2 and 5.\n" in guessed(tmp_path, ROWS)
    assert "rows 2 and 5, and 1 more.\n" in guessed(tmp_path, ROWS + "1,Repair,,,,,,\n")


def test_columns_of_which_nothing_is_made_are_listed(tmp_path: Path) -> None:
    written = guessed(tmp_path, ROWS, policy())
    assert written.endswith("# Columns that this map doesn't use:\n# Job No\n")


def test_fields_that_tell_classes_get_their_column(tmp_path: Path) -> None:
    touchpoints = """- Order: placed, shipped.
- Large orders: orders whose size is "L".
- Gifts: orders whose wrapping is "gift".
- Odd orders: orders whose shape is "odd".
"""
    rows = "order_id,placed,shipped,Size,paper\n1,2026-06-01 10:00,2026-06-01 12:00,L,gift\n"
    written = guessed(tmp_path, rows, policy(touchpoints))
    assert tomllib.loads(written)["fields"] == {"size": "Size", "wrapping": "paper"}
    assert '# "shape" = "…"   # No column is it. Its values: odd\n' in written


@pytest.mark.parametrize(
    "columns, milestones",
    [
        ("created,fulfilled", {"placed": "created"}),
        ("created,closed", {"placed": "created"}),
        ("in,out", {"placed": "in", "delivered": "out"}),
        ("answered,delivered", {"delivered": "delivered"}),
    ],
)
def test_a_column_that_means_something_else_is_not_taken_for_its_place(
    columns: str, milestones: dict[str, str], tmp_path: Path
) -> None:
    rows = f"order_id,{columns}\n1,2026-06-01 10:00,2026-06-01 12:00\n"
    order = policy("- Order: placed, shipped, delivered.\n")
    assert tomllib.loads(guessed(tmp_path, rows, order))["milestones"] == milestones


def test_a_queue_that_is_called_like_a_touchpoint_is_none(tmp_path: Path) -> None:
    rows = "call,Queue,received\n1,Orders,2026-06-01 10:00\n2,Sales,2026-06-01 10:00\n"
    both = policy("- Order: placed, shipped.\n- Call: received, answered.\n")
    assert tomllib.loads(guessed(tmp_path, rows, both))["touchpoint"] == "call"
