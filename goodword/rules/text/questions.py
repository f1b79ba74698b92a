"""Questions of a survey in the words in which people write them, as the grammar reads them.

'How was it? (1 to 5)' is '"How was it?" (scale 1 to 5, 5 is best)'. Nothing is left out: what
stands behind a question is one of the kinds of answer as a whole, or it isn't read.
"""

import re
from collections.abc import Callable
from typing import Final

FORM: Final = (
    '1. "How satisfied were you?" (scale 1 to 5, 5 is best) '
    '2. "Would you come back?" (yes or no) '
    '3. "How likely are you to recommend us?" (likelihood 0 to 10) '
    '4. "What matters most?" (choice of "price" or "advice") '
    '5. "What would you have wished for?" (words)'
)
"""A question of each kind, as a survey has them."""

_ASKED: Final = re.compile(
    r"\s*(?:[\"“](?P<quoted>[^\"“”]+)[\"”]|(?P<bare>[^\"“”?():]+\?))\s*[.:–—-]?\s*(?P<rest>.*)",
    re.DOTALL,
)
_FROM_TO: Final = (
    r"(?:(?:on )?an? |the )?(?:(?:scale|rating|score|answer)s?[ :,]*)?(?:of |from |between )?"
    r"(?P<low>\d+)(?: ?(?:to|-|–|—|\.\.|and|/) ?| out of )(?P<high>\d+)(?: (?:stars?|points?))?"
)
_BEST: Final = (
    r"(?:,|;| -| –| where| with| \()? ?(?:where )?(?P<best>\d+) ?(?:is|=|being|as|means) "
    r"(?:the )?(?:best|highest|very good|excellent|very satisfied)\)?"
)


def _scale(match: re.Match[str]) -> str:
    best = match["best"] or max(match["low"], match["high"], key=int)
    return f"scale {match['low']} to {match['high']}, {best} is best"


def _one(words: str) -> Callable[[re.Match[str]], str]:
    return lambda _: words


_KINDS: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), kind)
    for pattern, kind in (
        (r"yes ?(?:/|or|,|-) ?no|y ?/ ?n", _one("yes or no")),
        (r"(?:(?:in )?(?:your|their) own |free |open )?(?:words?|text|comments?|answer)|free",
         _one("words")),
        (r"(?:how )?(?:likely|likelihood|nps)[ :,]*(?:from )?0 ?(?:to|-|–) ?10",
         _one("likelihood 0 to 10")),
        (rf"{_FROM_TO}(?:{_BEST})?", _scale),
    )
)  # fmt: skip


def question(said: str) -> str:
    """A question with its kind of answer in the grammar's words; as it stands if it is none."""
    match = _ASKED.fullmatch(said)
    if match is None:
        return said
    asked = (match["quoted"] or match["bare"]).strip()
    rest = match["rest"].strip().rstrip(".").strip()
    inner = rest[1:-1].strip().rstrip(".") if rest[:1] in "([" and rest[-1:] in ")]" else rest
    for pattern, kind in _KINDS if inner else ():
        if found := pattern.fullmatch(inner):
            return f'"{asked}" ({kind(found)})'
    return f'"{asked}" {rest}' if match["bare"] else said


def is_question(said: str) -> bool:
    """Whether it is asked: in quotation marks, or up to a question mark."""
    return _ASKED.fullmatch(said) is not None


def guessed_best(said: str) -> str:
    """What says '1 to 5' and not which of them is the best; '' where it is said."""
    match = _ASKED.fullmatch(said)
    rest = match["rest"].strip(" .()[]") if match else ""
    scale = re.fullmatch(_FROM_TO, rest, re.IGNORECASE)
    return rest if scale else ""
