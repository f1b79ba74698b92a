"""Sentences that go on with the one above them: as its alternative, its exception, its share."""

import re
from collections.abc import Iterator
from typing import Final

from goodword.rules.text.markdown import collapse

_CONDITION: Final = re.compile(
    r"(?:if|where|when|should) (?P<c>[^,]*?\b(?:can't|cannot|can not|not|isn't|aren't|fail|miss|"
    r"late|longer|unable|impossible|don't|doesn't|won't)\b[^,]*), (?P<r>.+)",
    re.IGNORECASE,
)
_FAILED: Final = re.compile(r"otherwise,? (?P<r>.+)", re.IGNORECASE)
_EXCEPT: Final = re.compile(
    r"(?:this|it|that|the promise|this promise)(?: does not| doesn't| will not| won't)"
    r" (?:apply|hold|count) (?:when|if|where|while) (?P<r>.+)"
    r"|(?:except|unless)(?: when| if)? (?P<u>.+)",
    re.IGNORECASE,
)
_SHARE: Final = re.compile(
    r"(?:we(?: will|'ll)? (?:do|manage|keep|achieve|meet|reach) (?:this|that|it)|this is kept|"
    r"this holds|this applies)?\s*(?P<r>(?:in |for )?(?:at least )?"
    r"\S+(?: per cent| percent|%| times| cases| in| out of)[^,.;]*)",
    re.IGNORECASE,
)
_MORE: Final = re.compile(
    r"(?P<r>[\w' -]+?)(?: (?:may|can)(?: (?:go|do|have|spend|give|approve))?(?: it)?|:)?"
    r"(?: as far as|(?: by)? up to) (?P<l>.+)",
    re.IGNORECASE,
)
_DEED: Final = re.compile(r".+? may (?P<d>[^,]+?) up to ")
_WHEN_TO_EXPECT: Final = re.compile(
    r"\b(why,? )?(?:and )?when (?:you can expect|you will get|you'll get|to expect|you will have|"
    r"it will (?:be|come)|we will|we'll)\b[^,;]*",
    re.IGNORECASE,
)


def joined(above: str, sentence: str) -> Iterator[str]:
    """The sentence above with this one as its tail, in every way that may be meant."""
    first = collapse(above).rstrip(" .!")
    said = collapse(sentence).replace("’", "'").rstrip(" .!")
    if match := _CONDITION.fullmatch(said) or _FAILED.fullmatch(said):
        rest = _told(match["r"])
        yield f"{first}, or {rest}"
        yield f"{first}; otherwise {rest}"
    elif match := _EXCEPT.fullmatch(said):
        yield f"{first}, except when {match['r'] or match['u']}"
    elif match := _SHARE.fullmatch(said):
        yield f"{first}, {match['r']}"


def as_above(above: str, sentence: str) -> str:
    """'Managers may go up to £100' with the deed of the latitude above; '' if it has none."""
    said = collapse(sentence).rstrip(" .!")
    more, deed = _MORE.fullmatch(said), _DEED.match(above)
    if more is None or deed is None:
        return ""
    return f"{more['r']} may {deed['d']} up to {more['l']}"


def _told(rest: str) -> str:
    """'we'll tell you why and when you can expect an answer': why, and by when."""
    short = re.sub(r"\bwe'll\b|\bwe will\b", "we", rest, flags=re.IGNORECASE)
    short = re.sub(r"\b(to|with) you$", r"\1 the customer", short)
    return _WHEN_TO_EXPECT.sub(lambda m: "why and by when" if m[1] else "by when", short)


def continues(sentence: str) -> bool:
    """Whether a sentence seems to lean on another one."""
    said = collapse(sentence).replace("’", "'").rstrip(" .!")
    return any(pattern.fullmatch(said) for pattern in (_CONDITION, _FAILED, _EXCEPT))
