"""Give every clause a key that reads like what it is about, and never touch one that is there.

'Orders from trade customers are processed …' becomes `orders-processed-trade`: subject, milestone
and whom it is for, but no number, so that a changed limit keeps its key and its history.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, Final

from goodword.rules.text.words import plural
from goodword.rules.tree import Clause, HadAHand, Policy, Subject

_WORDS_OF_FREE_TEXT: Final = 4
_SAID_ANYWAY: Final = frozenset("a an the customer customers client clients".split())


def with_keys(policy: Policy) -> Policy:
    """The policy with a key for every clause that had none."""
    taken = {clause.key: 1 for clause in policy.clauses() if clause.key}
    return policy.with_each(lambda clause: _keyed(clause, taken))


def key_for(clause: Clause) -> str:
    """What the clause's key would be if no other clause had it."""
    parts = _PARTS[clause.kind](clause) if clause.kind in _PARTS else ()
    return "-".join(filter(None, map(_slug, parts))) or _slug(clause.kind)


def _keyed(clause: Clause, taken: dict[str, int]) -> Clause:
    """`taken` counts how often each key was wanted, so that the next number is at hand."""
    if clause.key:
        return clause
    wanted = key = key_for(clause)
    while key in taken:
        taken[wanted] += 1
        key = f"{wanted}-{taken[wanted]}"
    taken[key] = 1
    return replace(clause, key=key)


def _slug(words: str) -> str:
    """Small letters, digits and hyphens: 'Café, später' → 'cafe-spater'."""
    plain = unicodedata.normalize("NFKD", words.casefold().replace("'", "").replace("’", ""))
    return "-".join(
        re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))
    )


def _brief(words: str | None) -> str:
    """The first telling words of free text."""
    telling = [word for word in (words or "").split() if word.casefold() not in _SAID_ANYWAY]
    return " ".join(telling[:_WORDS_OF_FREE_TEXT])


def _whom(segments: Iterable[str | None]) -> list[str]:
    """'trade customers' → 'trade'; a name that is nothing but 'customers' stays."""
    return [_brief(segment) or segment for segment in segments if segment]


def _measured(of: Subject, milestone: str, *more: str) -> list[str]:
    inside = f"in {of.received_in}" if of.received_in else ""
    outside = f"outside {of.received_outside}" if of.received_outside else ""
    return [plural(of.of), milestone, *more, *_whom(of.segments), *of.channels, inside, outside]


_PARTS: Final[dict[str, Callable[[Any], list[str]]]] = {
    "term": lambda c: ["term", c.word],
    "calendar": lambda c: [c.word, c.noun],
    "unit": lambda c: [c.name],
    "reach": lambda c: ["reach by", c.channel],
    "segment": lambda c: [c.name],
    "touchpoint": lambda c: [c.name],
    "class": lambda c: [plural(c.name)],
    "excuse": lambda c: ["excuse", _brief(c.words)],
    "decided": lambda c: ["decided", _brief(c.words)],
    "time standard": lambda c: _measured(c.subject, c.milestone),
    "rate standard": lambda c: _measured(
        c.subject, c.milestone, "at first contact" if c.first_contact else ""
    ),
    "count standard": lambda c: _measured(c.subject, c.milestone),
    "opinion standard": lambda c: [
        plural(c.about) if c.about else "we", "rated", *_whom([c.segment])
    ],
    "stop rule": lambda c: [c.of if c.of == "everything" else plural(c.of), "clock"],
    "latitude": lambda c: [_who(c.role), c.act],
    "approval": lambda c: [plural(c.act), "approval"],
    "right": lambda c: [c.who, c.act.partition(" ")[0]],
    "offer": lambda c: [plural(c.about), _brief(c.what)],
    "claim": lambda c: ["claim", _brief(c.words)],
    "never": lambda c: ["never", _brief(c.words or " ".join(c.phrases))],
    "at spread": lambda c: ["at", c.level],
    "ask when": lambda c: ["ask", plural(c.of), c.milestone],
    "survey every": lambda c: ["survey", *(_whom([c.segment]) or ["everyone"])],
    "meet": lambda c: [c.what, *_whom([c.segment])],
    "training": lambda c: ["course", c.course],
    "award": lambda c: ["award", plural(c.deed.of) if isinstance(c.deed, HadAHand) else "praise"],
    "reward": lambda c: ["reward", _brief(c.what)],
    "objective": lambda c: ["objective", _brief(c.word)],
    "budget": lambda c: ["budget", _brief(c.purpose)],
}  # fmt: skip


def _who(role: str) -> str:
    return role if role in ("anyone", "nobody") else plural(role)
