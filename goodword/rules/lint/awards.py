"""Recognition that hangs on customers' words must not be asked for."""

import re
from collections.abc import Iterator
from typing import Final

from goodword.rules.lint.view import View, found
from goodword.rules.text.findings import Placed
from goodword.rules.tree import Award, Never

_ASKING: Final = re.compile(
    r"\b(?:prais|rating|rate us|score|review|recommend|answers? to (?:the|a) survey|points)",
    re.IGNORECASE,
)


def asked_for(view: View) -> Iterator[Placed]:
    """An award by praise or ratings, and nothing that keeps anyone from asking for them."""
    awards = view.all(Award)
    kept = any(
        _ASKING.search(never.words or " ".join(never.phrases)) for never in view.every(Never)
    )
    if awards and not kept:
        yield found("GW512", awards[0][1])
