"""What a code is: its weight, its words, why it is said, and an example of each side."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Final, Literal

from goodword.rules.diagnostics.own import Own

_SHOP: Final = Own()
Severity = Literal["error", "warning", "notice"]


@dataclass(frozen=True, slots=True)
class Code:
    """`says` holds {facts} in braces.

    `failing` and `passing` are whole policies, or bullets that stand in one: the tests check that
    the first draws the code and the second does not.
    """

    number: str
    severity: Severity
    title: str
    says: str
    why: str
    failing: str
    passing: str

    def message(self, facts: dict[str, str], own: Own = _SHOP) -> str:
        """The words of this code with these facts; a fact that is missing is left empty.

        Its examples are in the policy's own words.
        """
        said = defaultdict(str, facts)
        said["example"] = own.said(said["example"])
        return own.said(self.says).format_map(said).rstrip()
