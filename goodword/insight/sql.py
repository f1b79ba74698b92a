"""Words of SQL that every engine understands, and the quoting of what users wrote.

The replay is said in a small part of SQL: joins on an integer day, whole-number arithmetic,
CASE, count, sum, min and max. Numbers of that kind come out equal on every engine, which
percentiles and floating point do not.
"""

from collections.abc import Iterable


def name(identifier: str) -> str:
    """A column or table, quoted."""
    return '"' + identifier.replace('"', '""') + '"'


def text(value: str) -> str:
    """A string literal."""
    return "'" + value.replace("'", "''") + "'"


def texts(values: Iterable[str]) -> str:
    """String literals as for IN (…)."""
    return ", ".join(text(value) for value in values)


def case(branches: Iterable[tuple[str, str]], otherwise: str) -> str:
    """CASE WHEN … THEN …, or only the last resort when there are no branches."""
    whens = " ".join(f"WHEN {test} THEN {value}" for test, value in branches)
    return f"CASE {whens} ELSE {otherwise} END" if whens else otherwise


def both(tests: Iterable[str]) -> str:
    """All of the tests; true when there are none."""
    return " AND ".join(f"({test})" for test in tests) or "TRUE"


def either(tests: Iterable[str]) -> str:
    """Any of the tests; false when there are none."""
    return " OR ".join(f"({test})" for test in tests) or "FALSE"
