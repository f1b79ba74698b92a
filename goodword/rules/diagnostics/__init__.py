"""What the checker has to say: a code, a place, what is wrong, and what would be right."""

from goodword.rules.diagnostics.codes import CODES, Code, Severity
from goodword.rules.diagnostics.diagnostic import Diagnostic, Place, diagnose, place_of

__all__ = ["CODES", "Code", "Diagnostic", "Place", "Severity", "diagnose", "place_of"]
