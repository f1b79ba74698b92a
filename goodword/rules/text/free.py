"""Free words: taken as they stand up to a marker, so that no open 'when …' swallows its tail."""

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Final

from goodword.rules.text.markdown import collapse
from goodword.rules.text.phrases import ALL_PHRASES
from goodword.rules.text.tokens import Word, keys_of, words_of
from goodword.rules.text.words import NUMBER_WORDS

_AT_ONCE: Final = ("without asking", "without having", "without approval", "on the spot",
                   "on their own", "there and then")  # fmt: skip
_STOPS: Final[dict[str, tuple[str, ...]]] = {
    "UNITNAME": ("lasts", "last", "is", "takes", "counts as", ":"),
    "WORDS": (", for", ", starting"),
    "THING": (
        "in full", ",", ";", "when", "if", "up to", "per", "once", "twice", "within", "above",
        "over", "need", "needs", "require", "requires", "may", "for", "or", "and", "of at most",
        "of up to", "except", "after", "more than", "is", "are", "exceeding", "of more than",
        "worth", "must", "of $", "from $", "to a", "in",
        "have to", "has to", "of no more than", "of not more than", "no longer than", *_AT_ONCE,
    ),
    "CAUSE": (
        ",", ";", "per", "up to", "once per", "twice per", "except for", "after the course",
        *_AT_ONCE,
    ),
    "STATE": (
        ";", ", %", "with", "or when", "or while", "or if", ". otherwise", ". if", ", otherwise",
        ", at least", ", for at least", ", but never", "but never",
    ),
    "AHEAD": (",",),
    "PLACES": (", kept by",),
    "REST": (),
    "FIELD": ("is", "are", "of", "being"),
}  # fmt: skip
"""Where free words end, in any case."""
_FOLLOWED: Final[dict[str, tuple[str, ...]]] = {
    "THING": ("when", "within", "up to", "per", "above", "of", "need", "of at most", ", except for",
              ", after the course", "or"),
    "DEED": ("within",),
    "CAUSE": (", except for", ", after the course", "up to", "per"),
    "STATE": ("; otherwise", "if we fail", ", except when", "or when", "or while", ", at most",
              ", raised by", ", or"),
    "PLACES": (", kept by",),
}  # fmt: skip
"""The grammar's phrases that may follow free words, in all the ways in which they are said."""
_WEAK: Final = frozenset(
    ", or and we are is when if where while unless by with for in of to on at from an a / &".split()
)


Stop = tuple[str, ...]


def _by_first_word(stops: Iterable[Stop]) -> dict[str, list[Stop]]:
    found: dict[str, list[Stop]] = {}
    for parts in stops:
        found.setdefault(parts[0], []).append(parts)
    return found


def _said(terminal: str, *, plainly: bool) -> Iterator[Stop]:
    """The ways to say what may follow: plain ones, or single and little words that may be
    anything.
    """
    for phrase in _FOLLOWED.get(terminal, ()):
        for parts in map(keys_of, (phrase, *ALL_PHRASES.get(phrase, ()))):
            if plainly != (len(parts) == 1 or _WEAK.issuperset(parts)):
                yield parts


_STOPS["DEED"] = tuple(stop for stop in _STOPS["THING"] if stop != "for")
_HARD: Final = {
    terminal: _by_first_word((*map(keys_of, stops), *_said(terminal, plainly=True)))
    for terminal, stops in _STOPS.items()
}
_SOFT: Final = {t: _by_first_word(_said(t, plainly=False)) for t in _FOLLOWED}
"""Where they may end, if what follows can be read: 'it rains, or the customer is told'."""
_TRIED: Final = 4  # of these
_CUT: Final = frozenset({"THING", "DEED", "CAUSE", "STATE"})
_LEADING: Final = frozenset("a an the of and or per than".split())
"""Words that lead on: where free words would end with one, they were cut in the middle."""
_SMALL: Final = frozenset("of up to at by on in the a an for off".split())
_UNPAID: Final = frozenset({"STATE", "AHEAD"})
_PLAIN: Final = frozenset({"THING", "CAUSE"})
_BOUNDING: Final = frozenset("without less fewer maximum minimum unless".split())


def free_words(
    words: Sequence[Word], at: int, sentence: str, wanted: Container[str] = _STOPS
) -> Iterator[tuple[str, int, object]]:
    """(terminal, words taken, the text) for each wanted kind of free words that may start here."""
    for terminal, stops in _HARD.items():
        if terminal not in wanted:
            continue
        if words[at].kind == "mark" and terminal != "PLACES":
            continue
        if terminal in ("THING", "DEED") and words[at].lower in ("not", "never", "only"):
            continue  # 'may not return it' is no right
        start = at + 1 if terminal == "PLACES" and words[at].text == "," else at
        for end in _ends(words, at, terminal, stops):
            if end > start and _whole(words[at:end], terminal):
                said = sentence[words[start].start : words[end - 1].end]
                yield (terminal, end - at, collapse(said))


def _plain(words: Sequence[Word]) -> bool:
    """Whether no amount and no bound hides among these words, where it would limit nothing."""
    amount = any(word.kind in ("money", "percent") for word in words)
    return not amount and not any(word.lower in _BOUNDING for word in words)


def _whole(words: Sequence[Word], terminal: str) -> bool:
    """Whether these words were not cut in the middle, and hide nothing that has a place."""
    last = words[-1]
    if last.text in (",", ";", "(") or (last.lower in _LEADING and terminal in _CUT):
        return False
    if terminal in _UNPAID and any(word.kind == "money" for word in words):
        return False  # 'unless it snows, and we pay £10' loses no redress
    if terminal == "PLACES" and any(word.kind == "key" for word in words):
        return False
    if terminal in ("THING", "DEED") and all(word.lower in _SMALL for word in words):
        return False  # 'Clerks may take up …' is not done yet
    return terminal not in _PLAIN or _plain(words)


def _ends(words: Sequence[Word], at: int, terminal: str, stops: dict[str, list[Stop]]) -> list[int]:
    """Where free words may end, the likeliest first."""
    hard = _end(words, at, stops)
    soft: list[int] = []
    if may := _SOFT.get(terminal):
        end = _end(words[:hard], at + 1, may)
        while end < hard and len(soft) < _TRIED:
            soft.append(end)
            end = _end(words[:hard], end + 1, may)
    return [*soft, hard]


def _end(words: Sequence[Word], at: int, stops: dict[str, list[Stop]]) -> int:
    depth = 0
    for end in range(at, len(words)):
        depth += (words[end].text == "(") - (words[end].text == ")")
        if depth < 0:
            return end
        if words[end].kind == "mark" and words[end].text == "." and end + 1 == len(words):
            return end
        here = stops.get(words[end].lower, ())
        if any(_stops_here(words, end, stop) for stop in here):
            return end
    return len(words)


def _stops_here(words: Sequence[Word], at: int, stop: Stop) -> bool:
    if stop == ("with",):
        return words[at].lower == "with" and at + 1 < len(words) and words[at + 1].kind == "quoted"
    if stop in (("of", "$"), ("from", "$")):
        return (
            words[at].lower == stop[0]
            and at + 1 < len(words)
            and words[at + 1].kind in ("money", "percent")
        )
    if stop == (",", "%"):
        return _a_share_follows(words, at + 1)
    if stop == ("in",):
        return words[at].lower == "in" and _a_length_follows(words, at + 1)
    return tuple(word.lower for word in words[at : at + len(stop)]) == stop


def _a_share_follows(words: Sequence[Word], at: int) -> bool:
    """', 95% of the time' and ', always' say how often, also behind an excuse."""
    rest = [word.lower for word in words[at : at + 3]]
    bound = rest[:2] in (["at", "least"], ["at", "most"], ["in", "at"])
    here = at + 2 if bound else at
    return rest[:1] == ["always"] or (here < len(words) and words[here].kind == "percent")


def _a_length_follows(words: Sequence[Word], at: int) -> bool:
    """'in 30 days' ends free words; 'in cash' does not."""
    return at < len(words) and (words[at].kind == "number" or words[at].lower in NUMBER_WORDS)


def holds(terminal: str, said: str) -> bool:
    """Whether a slot of free words can hold these, so that they are read back as they are."""
    words = words_of(said)
    if not words or said != " ".join(said.split()) or words[-1].text in (".", ";", "!", ":"):
        return False
    found = free_words(words, 0, said, {terminal})
    return any(length == len(words) for _, length, _ in found)
