"""When the time standards of the real clauses are due: Friday afternoons, holidays, cut-offs.

1 May 2026 is a Friday. It is a holiday in Germany, Austria, Colombia, Singapore and Maharashtra;
the Monday after it is one in Britain and Ireland.
"""

import pytest

from goodword.rules.tree import Standard
from tests.rules.text.said import due_at, policies, promised

FRIDAY = "2026-05-01T16:30"

DUE = [
    ("R1", 0, "2026-05-01T16:29:50", "Fri 1 May 16:30:11"),
    ("R3", 0, FRIDAY, "Tue 5 May 17:00"),
    ("R3", 1, FRIDAY, "Mon 18 May 17:00"),
    ("R5", 0, FRIDAY, "Mon 11 May 17:00"),
    ("R7", 0, FRIDAY, "Mon 18 May 17:00"),
    ("R9", 0, FRIDAY, "Tue 2 Jun 17:00"),
    ("R11", 0, FRIDAY, "Fri 1 May 16:40"),
    ("R13", 0, FRIDAY, "Wed 6 May 17:00"),
    ("R15", 0, FRIDAY, "Tue 26 May 17:00"),
    ("R17", 0, FRIDAY, "Mon 11 May 17:00"),
    ("R17", 1, "2026-05-02T10:00", "Mon 11 May 17:00"),
    ("R19", 0, FRIDAY, "Sat 2 May 16:30"),
    ("R21", 0, "2026-12-24T16:30", "Tue 12 Jan 17:00"),
    ("R23", 0, FRIDAY, "Fri 1 May 19:30"),
    ("R23", 1, "2026-05-04T16:30", "Mon 4 May 20:30"),
    ("R25", 0, FRIDAY, "Sat 2 May 16:30"),
    ("R27", 0, FRIDAY, "Mon 18 May 17:00"),
    ("R29", 0, FRIDAY, "Mon 11 May 17:00"),
    ("R31", 0, FRIDAY, "Sat 2 May 10:30"),
    ("R33", 0, FRIDAY, "Mon 18 May 17:00"),
    ("R35", 0, FRIDAY, "Fri 1 May 19:30"),
    ("R35", 1, FRIDAY, "Fri 1 May 20:30"),
    ("R37", 0, FRIDAY, "Sat 2 May 16:30"),
    ("R39", 0, "2026-07-02T16:30", "Tue 14 Jul 17:00"),  # 3 July is the holiday of the 4th
    ("R39", 1, FRIDAY, "Thu 21 May 24:00"),
    ("R47", 0, FRIDAY, "Sun 3 May 16:30"),
    ("R49", 0, FRIDAY, "Wed 6 May 13:30"),
    ("R51", 0, "2026-05-01T13:59", "Fri 1 May 17:00"),
    ("R51", 0, "2026-05-01T14:00", "Mon 4 May 17:00"),
    ("R55", 0, FRIDAY, "Wed 6 May 04:30"),
    ("R55", 0, "2026-05-02T12:30", "Wed 6 May 24:00"),
    ("R57", 0, FRIDAY, "Mon 18 May 17:00"),
    ("R59", 0, FRIDAY, "Fri 15 May 17:00"),
    ("R59", 1, FRIDAY, "Mon 25 May 17:00"),
    ("R59", 2, FRIDAY, "Wed 17 Jun 17:00"),
    ("R61", 0, FRIDAY, "Tue 12 May 17:00"),
    ("R61", 1, FRIDAY, "Wed 13 May 17:00"),
    ("R63", 0, FRIDAY, "Fri 15 May 24:00"),
    ("R65", 0, "2026-12-31T09:00", "Sun 28 Feb 24:00"),
    ("C1", 0, FRIDAY, "Fri 1 May 16:31:30"),
    ("C2", 0, FRIDAY, "Fri 1 May 16:32"),
    ("C9", 0, "2026-05-01T21:30", "Sat 2 May 08:30"),
    ("C9", 0, "2026-05-04T07:10", "Mon 4 May 09:00"),
    ("C10", 0, FRIDAY, "Mon 18 May 17:00"),
    ("C10", 1, FRIDAY, "Tue 2 Jun 17:00"),
    ("C10", 2, FRIDAY, "Tue 16 Jun 17:00"),
    ("C11", 0, "2026-01-31T09:00", "Sat 28 Feb 24:00"),
    ("C13", 0, FRIDAY, "Mon 11 May 17:30"),  # Saturday the 2nd is open, the 9th is not
    ("C14", 0, FRIDAY, "Wed 6 May 24:00"),
    ("C15", 0, "2026-12-18T16:30", "Fri 22 Jan 17:00"),
    ("C16", 0, FRIDAY, "Fri 15 May 17:00"),
    ("C16", 1, FRIDAY, "Fri 29 May 17:00"),
    ("C19", 0, FRIDAY, "Fri 26 Jun 24:00"),
    ("C19", 1, FRIDAY, "Fri 31 Jul 24:00"),
    ("C20", 0, "2026-05-01T09:59", "Fri 1 May 17:00"),
    ("C20", 0, "2026-05-01T10:00", "Mon 4 May 12:00"),
    ("C21", 0, FRIDAY, "Sat 2 May 04:30"),
    ("C21", 1, FRIDAY, "Sun 3 May 16:30"),
    ("C27", 0, FRIDAY, "Wed 6 May 24:00"),
    ("C32", 1, FRIDAY, "Fri 1 May 16:50"),
    ("C33", 0, FRIDAY, "Fri 1 May 16:45"),
    ("C35", 0, FRIDAY, "Fri 1 May 16:35"),
    ("C38", 0, FRIDAY, "Fri 1 May 17:15"),
    ("C38", 1, FRIDAY, "Fri 1 May 17:00"),
    ("C40", 0, FRIDAY, "Fri 1 May 18:30"),
    ("C40", 1, FRIDAY, "Mon 18 May 18:30"),
    ("C41", 0, FRIDAY, "Fri 1 May 17:00"),
    ("C42", 0, "2026-05-01T15:59", "Wed 6 May 18:00"),
    ("C42", 0, "2026-05-01T16:00", "Thu 7 May 18:00"),
    ("C45", 0, FRIDAY, "Fri 1 May 17:00"),
    ("C45", 1, FRIDAY, "Tue 5 May 17:30"),
    ("C46", 0, FRIDAY, "Fri 1 May 17:30"),
    ("C53", 0, FRIDAY, "Mon 18 May 17:00"),
    ("C53", 1, FRIDAY, "Thu 7 May 17:00"),
    ("C53", 2, FRIDAY, "Mon 11 May 17:00"),
    ("C54", 0, FRIDAY, "Thu 7 May 17:00"),
    ("C55", 0, FRIDAY, "from Fri 8 May 24:00"),
    ("C55", 1, FRIDAY, "Tue 5 May 24:00"),
    ("C57", 0, "2026-04-30T16:59", "Mon 4 May 10:30"),
    ("C57", 0, "2026-04-30T17:00", "Tue 5 May 10:30"),
    ("C58", 0, FRIDAY, "Sat 2 May 17:30"),
    ("C58", 0, "2026-05-02T16:30", "Tue 5 May 17:30"),
    ("C59", 0, FRIDAY, "Fri 1 May 16:00"),
    ("C70", 0, FRIDAY, "Fri 1 May 16:32"),
    ("C70", 1, FRIDAY, "Fri 8 May 18:00"),
    ("C70", 2, FRIDAY, "Fri 15 May 18:00"),
    ("C71", 0, FRIDAY, "Fri 1 May 16:45"),
    ("C71", 1, FRIDAY, "Fri 1 May 17:30"),
    ("C71", 2, "2026-05-01T17:30", "Mon 4 May 08:30"),
    ("C71", 3, FRIDAY, "Mon 4 May 14:30"),
    ("C74", 0, FRIDAY, "Tue 5 May 17:00"),
    ("C74", 1, FRIDAY, "Mon 11 May 17:00"),
    ("C74", 2, FRIDAY, "Fri 29 May 24:00"),
    ("C75", 0, FRIDAY, "Tue 5 May 17:00"),
    ("C76", 0, FRIDAY, "Fri 1 May 18:30"),
    ("C76", 1, FRIDAY, "Sat 2 May 16:30"),
    ("C76", 2, FRIDAY, "Fri 29 May 24:00"),
    ("C78", 0, FRIDAY, "Fri 8 May 16:30"),
    ("C92", 0, "2026-12-01T16:30", "Tue 19 Jan 17:00"),
]  # fmt: skip


@pytest.mark.parametrize("number, which, start, due", DUE)
def test_a_real_clause_is_due_when_its_charter_says(
    number: str, which: int, start: str, due: str
) -> None:
    assert due_at(number, which, start) == due


def test_a_window_is_kept_until_its_end_and_an_hour_later_where_that_is_allowed() -> None:
    assert due_at("C24", 1, "2026-05-01T13:00", "2026-05-01T18:00") == "Fri 1 May 18:00"
    assert due_at("C59", 2, "2026-05-01T13:00", "2026-05-01T17:00") == "Fri 1 May 18:00"


def test_every_time_standard_of_the_real_clauses_has_its_instant_here() -> None:
    told = {(number, which) for number, which, *_ in DUE} | {("C24", 1), ("C59", 2)}
    standards = {
        (number, which)
        for number in policies()
        for which, clause in enumerate(promised(number))
        if isinstance(clause, Standard)
    }
    assert standards == told
