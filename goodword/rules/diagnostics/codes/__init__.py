"""All codes by number: 1 reading, 2 measuring, 3 names, 4 whole, 5 consistent."""

from typing import Final

from goodword.rules.diagnostics.codes.code import Code, Severity
from goodword.rules.diagnostics.codes.consistent import CONSISTENT
from goodword.rules.diagnostics.codes.measuring import MEASURING
from goodword.rules.diagnostics.codes.names import NAMES
from goodword.rules.diagnostics.codes.reading import READING
from goodword.rules.diagnostics.codes.whole import WHOLE

CODES: Final[dict[str, Code]] = {
    code.number: code for code in (*READING, *MEASURING, *NAMES, *WHOLE, *CONSISTENT)
}

__all__ = ["CODES", "Code", "Severity"]
