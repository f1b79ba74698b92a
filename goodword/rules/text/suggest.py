"""Did you mean: repair a sentence that could not be read, and show it only if it then can be.

Two ways are tried. A word that fits no slot is replaced by a name or phrase close to it, or left
out if it is a filler. Failing that, the sentence's gist is taken: which touchpoint, what is done,
within what time. Either is read again by the grammar and printed from its tree.
"""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Any, Final

from goodword.rules.text.build.parts import build
from goodword.rules.text.findings import Context
from goodword.rules.text.print.sentence import sentence as printed
from goodword.rules.text.reader import Grammar, Stuck, read
from goodword.rules.text.stock import BUILT_IN, VAGUE_VERBS
from goodword.rules.text.tokens import Word, words_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import plural, verb_forms

_REPAIRS: Final = 3
_FILLERS: Final = frozenset(
    "please also then simply just even really kindly gladly personally directly".split()
)
_TELLING: Final = frozenset(
    "not never no nobody nor only except excluding unless if without weekends weekdays nearly "
    "almost usually normally mostly generally".split()
)
_HOW_OFTEN: Final = frozenset(
    "only usually normally generally typically mostly nearly partly rarely hardly early daily "
    "weekly monthly yearly hourly quarterly occasionally frequently".split()
)
_LONGEST: Final = 16
_AIMS: Final = frozenset({"aim", "try", "strive", "endeavour", "seek", "hope", "target"})
_TIMING: Final = frozenset(
    "within in by on under every first at no not the same before during inside until for".split()
)
_REDRESS: Final = frozenset({";", ",", "otherwise", "or", "."})
_NAMED: Final = ("NOUN", "MILESTONE", "VERB", "SEGMENT", "RUNS_ON", "ROLE", "UNIT", "CHANNEL")


def suggest(stuck: Stuck, said: str, rule: str, context: Context, of: Grammar) -> str:
    """'Did you mean: "…"', with two readings if there are two; '' if nothing is found."""
    readings = _vague(stuck, said, rule, context, of) or _repaired(stuck, said, rule, context, of)
    said_so = " or ".join(dict.fromkeys(f'"{reading}"' for reading in readings))
    if said_so:
        return f"Did you mean: {said_so}"
    narrowing = "CHANNEL" in stuck.expected or (
        "SEGMENT" in stuck.expected and "NOUN" not in stuck.expected
    )
    gist = "" if rule != "measured" or narrowing else _gist(said, context, of)
    return f'The nearest that can be read: "{gist}"' if gist else ""


def _print(said: str, rule: str, context: Context, of: Grammar) -> str:
    """The canonical sentence of words that can be read without error; '' if they can't."""
    tree = read(rule, said, context.vocabulary, of)
    if isinstance(tree, Stuck):
        return ""
    trial = Context(context.vocabulary, context.said, said, context.head)
    clauses: Any = build(tree, trial)
    if any(found.code not in ("GW206", "GW306", "GW108", "GW207") for found in trial.findings):
        return ""
    return " ".join(printed(c) for c in (clauses if isinstance(clauses, tuple) else (clauses,)))


def _vague(stuck: Stuck, said: str, rule: str, context: Context, of: Grammar) -> list[str]:
    """A verb with two readings: the sentence with each."""
    after = said[stuck.end :]
    to = len(after) - len(after.lstrip()) + 2 if after.lstrip().startswith("to ") else 0
    whole = Stuck(stuck.start, stuck.end + to, stuck.expected)
    meanings = VAGUE_VERBS.get(said[stuck.start : stuck.end].casefold(), ())
    readings = (_first_form(meaning, whole, said, rule, context, of) for meaning in meanings)
    return [sentence for sentence in readings if sentence]


def _first_form(
    meaning: str, at: Stuck, said: str, rule: str, context: Context, of: Grammar
) -> str:
    """The sentence with a milestone's word in the form that fits: 'answered' or 'answer'."""
    forms = (meaning, *sorted(verb_forms(meaning)))
    read_again = (_print(_put(said, at, form), rule, context, of) for form in forms)
    return next((sentence for sentence in read_again if sentence), "")


def _put(said: str, at: Stuck, words: str) -> str:
    return said[: at.start] + words + said[at.end :]


def _repaired(stuck: Stuck, said: str, rule: str, context: Context, of: Grammar) -> list[str]:
    """Replace or leave out what does not fit, a few times over, as long as it helps."""
    for _ in range(_REPAIRS):
        best: tuple[int, str, Stuck] | None = None
        for candidate in _candidates(stuck, said, context.vocabulary, of):
            tree = read(rule, candidate, context.vocabulary, of)
            if not isinstance(tree, Stuck):
                sentence = _print(candidate, rule, context, of)
                return [sentence] if sentence else []
            rest = len(candidate) - tree.start
            if rest < len(said) - stuck.start and (best is None or rest < best[0]):
                best = (rest, candidate, tree)
        if best is None:
            return []
        _, said, stuck = best
    return []


def _candidates(stuck: Stuck, said: str, names: Vocabulary, of: Grammar) -> Iterator[str]:
    fitting = _fitting(stuck, names, of)
    following = [word for word in words_of(said) if word.start >= stuck.start]
    for size in (1, 2, 3):
        part = following[:size]
        if len(part) == size and all(word.kind == "word" for word in part):
            at = Stuck(stuck.start, part[-1].end, stuck.expected)
            wrong = " ".join(word.lower for word in part)
            for near in get_close_matches(wrong, fitting, n=2, cutoff=0.78):
                yield _put(said, at, near)
    if following and _is_filler(following[0].lower):
        yield said[: stuck.start] + said[stuck.end :].lstrip()
    if not following and "UNIT" in stuck.expected:
        yield from (f"{said.rstrip('. ')} {unit}" for unit in _units(names))


def _is_filler(word: str) -> bool:
    """Whether a word can be left out and nothing is promised otherwise."""
    return word in _FILLERS or (word.endswith("ly") and word not in _HOW_OFTEN)


def _units(names: Vocabulary) -> Iterator[str]:
    for word in names.calendars:
        yield from (f"{word} hours", f"{word} days")
    yield from ("hours", "calendar days")


def _fitting(stuck: Stuck, names: Vocabulary, of: Grammar) -> list[str]:
    """All words that could stand here: declared names and the grammar's own phrases."""
    wanted = stuck.expected & set(_NAMED)
    declared = [
        " ".join(phrase)
        for phrase, readings in names.names.items()
        if any(terminal in wanted for terminal, _ in readings)
    ]
    return declared + [of.said[t] for t in stuck.expected if t in of.said]


def _gist(said: str, context: Context, of: Grammar) -> str:
    """TOUCHPOINT are MILESTONE TIMING: what can be made out of words in any order."""
    words, names = words_of(said), context.vocabulary
    timing = next(_stretches(words, said, "timing", _TIMING, names, of), "")
    if not timing or _TELLING & {word.lower for word in words} or "n't" in said:
        return ""
    share = next((f", {w.text} of the time" for w in words if w.kind == "percent"), "")
    redress = next(_stretches(words, said, "redress", _REDRESS, names, of), "")
    aim = "We aim: " if _AIMS & {word.lower for word in words} else ""
    segment = next((f" from {name}" for name in _named(words, names, ("SEGMENT",))), "")
    for noun, milestone in _pairs(words, names):
        core = f"{aim}{plural(noun)}{segment} are {milestone} {timing}{share}{redress}"
        if sentence := _print(core, "measured", context, of):
            return sentence if _figures(words) <= _figures(words_of(core)) else ""
    return ""


def _figures(words: Sequence[Word]) -> set[str]:
    """Every figure that a sentence says: a gist that loses one says something else."""
    return {word.text for word in words if word.kind not in ("word", "mark", "quoted")}


def _stretches(
    words: Sequence[Word],
    said: str,
    rule: str,
    starters: frozenset[str],
    names: Vocabulary,
    of: Grammar,
) -> Iterator[str]:
    """Stretches of the sentence that this rule reads, longest first at each place."""
    for at, word in enumerate(words):
        if word.lower not in starters:
            continue
        for end in range(min(at + _LONGEST, len(words)), at + 1, -1):
            part = said[word.start : words[end - 1].end]
            if not isinstance(read(rule, part, names, of), Stuck):
                yield part
                break


def _pairs(words: Sequence[Word], names: Vocabulary) -> Iterator[tuple[str, str]]:
    """Touchpoints that are named, then those alone in having a milestone that is named."""
    both = (*_named(words, names, ("MILESTONE",)), *_named(words, names, ("VERB",)))
    milestones = list(dict.fromkeys(both))
    nouns = list(dict.fromkeys(_named(words, names, ("NOUN",))))
    every = {**names.usual, **names.touchpoints}
    for noun in nouns:
        of = names.classes[noun].touchpoint if noun in names.classes else noun
        for milestone in milestones:
            if of in every and milestone in every[of].milestones[1:]:
                yield noun, milestone
    for milestone in milestones:
        own = (t for t in names.touchpoints.values() if t not in BUILT_IN)
        having = [t.name for t in own if milestone in t.milestones[1:]]
        if len(having) == 1:
            yield having[0], milestone


def _named(words: Sequence[Word], names: Vocabulary, terminals: tuple[str, ...]) -> Iterator[str]:
    for at in range(len(words)):
        for size in range(min(names.longest, len(words) - at), 0, -1):
            phrase = tuple(word.lower for word in words[at : at + size])
            for terminal, value in names.names.get(phrase, ()):
                if terminal in terminals:
                    yield str(value)
