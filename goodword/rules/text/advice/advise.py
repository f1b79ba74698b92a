"""Advise on every sentence of a policy that could not be read.

First each is tried in turn, and what it needs defined is taken up for all; then each is read
again with all of that, and only what is read so is shown.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from goodword.rules.diagnostics.codes import CODES
from goodword.rules.diagnostics.fix import Fix, told
from goodword.rules.text.advice.attempt import Sentence, attempt, canonical
from goodword.rules.text.advice.explain import explain, unmeasured
from goodword.rules.text.advice.plain import has_deadline, is_fact
from goodword.rules.text.advice.proposals import Key, Proposals, key_of
from goodword.rules.text.advice.tongue import language
from goodword.rules.text.advice.unread import Unread
from goodword.rules.text.advice.ways import Way, ways
from goodword.rules.text.findings import Placed
from goodword.rules.text.markdown import collapse
from goodword.rules.text.print.sentence import sentence as printed
from goodword.rules.text.reader import Grammar
from goodword.rules.text.tokens import words_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import NUMBER_WORDS
from goodword.rules.tree import Decided, Roles

_ADVISED: Final = 200  # sentences; whoever has mended those will check again
_LONGEST: Final = 400  # characters of a sentence that is advised on
_SPOKEN: Final = 40  # words of a sentence that a person may judge

Places = Mapping[Key, tuple[int, int]]


def advise(
    unread: Sequence[Unread],
    found: Sequence[Placed],
    text: str,
    names: Vocabulary,
    of: Grammar,
    places: Places,
) -> Iterator[Placed]:
    """What was found and what to say of each unread sentence.

    `places` has the lines of the policy's own definitions.
    """
    proposed = Proposals(names.branch(), places=places)
    _take_usual(found, proposed)
    tried: list[tuple[Unread, list[Way]]] = []
    for one in unread[:_ADVISED]:
        advised = len(one.said) <= _LONGEST
        tried.append((one, ways(one, _above(one, text, tried), proposed, of) if advised else []))
    for one, found_ways in (*tried, *((one, []) for one in unread[_ADVISED:])):
        yield from _advised(one, found_ways, proposed, names, of, places)
    yield from (_defined(one, proposed, places) for one in found)


def _above(one: Unread, text: str, tried: list[tuple[Unread, list[Way]]]) -> Sentence | None:
    """The sentence above, as it was written or in the words that mend it."""
    if one.above is None:
        return None
    start, end = one.above
    mended = (ways for other, ways in tried if ways and start <= other.start < end)
    said = next((ways[0].attempts[-1].sentence.said for ways in mended), text[start:end])
    return Sentence(said, "measured")


def _take_usual(found: Sequence[Placed], proposed: Proposals) -> None:
    """Usual touchpoints and roles that sentences speak of: their lines come first."""
    names = proposed.names
    for one in found:
        if one.code == "GW306" and (usual := names.usual.get(one.facts["name"])):
            proposed.take((usual,))
        elif one.code == "GW305" and one.facts["role"] not in names.roles:
            rank = names.usual_roles
            roles = [*names.roles, one.facts["role"]]
            if all(role in rank for role in roles):
                roles.sort(key=lambda role: rank[role])
            proposed.take((Roles(names=tuple(roles)),))


def _defined(one: Placed, proposed: Proposals, places: Places) -> Placed:
    """A usual name that is not defined, with the line that defines it."""
    key = {"GW306": ("touchpoint", one.facts.get("name", "")), "GW305": ("roles", "")}.get(one.code)
    if key is None or key not in proposed.clauses:
        return one
    additions = proposed.additions((key,), places)
    return replace(one, fixes=(Fix("Define it", (one.start, one.end), additions=additions),))


def _advised(
    one: Unread,
    found: list[Way],
    proposed: Proposals,
    names: Vocabulary,
    of: Grammar,
    places: Places,
) -> Iterator[Placed]:
    shown = [(way, fix) for way in found if (fix := _fix(one, way, proposed, names, of, places))]
    fixes = tuple(fix for _, fix in shown) or tuple(_judged(one, names))
    whole = [way.attempts[0] for way, _ in shown if not way.begun]
    begun = [canonical(way.attempts[0].sentence, proposed.names, of) for way in found if way.begun]
    for said in explain(one, whole[0] if whole else None, "".join(begun), names, of):
        own = fixes if CODES[said.code].severity == "error" else ()
        fixes = () if own else fixes  # once is enough
        facts = {**said.facts, **({"sentence": told(own)} if own else {})}
        yield Placed(said.code, one.start + said.start, one.start + said.end, facts, own)


def _fix(
    one: Unread, way: Way, proposed: Proposals, names: Vocabulary, of: Grammar, places: Places
) -> Fix | None:
    """The way as it is shown, if all its words are read with all that is proposed."""
    readings = [canonical(a.sentence, proposed.names, of) for a in way.attempts]
    if not way.keys and not way.begun:
        way = replace(way, keys=tuple(_needed(way, proposed, names, of)))
    same = _as_it_stands(one, way, readings)
    if not all(readings) or (not way.keys and (way.begun or same)):
        return None
    own_words = [a.sentence.said for a in way.attempts] == [one.said]
    own = (one.begins if way.whole or one.head else one.start, one.start + len(one.said))
    return Fix(
        title=way.title,
        place=way.place or own,
        drops=own if way.place else None,
        reading="" if way.begun else " ".join(readings),
        additions=proposed.additions(way.keys, places),
        stands=bool(way.keys) and (own_words or same),
    )


def _needed(way: Way, proposed: Proposals, names: Vocabulary, of: Grammar) -> Iterator[Key]:
    """What was proposed for another sentence and this one can't do without."""
    for tried in way.attempts:
        if not canonical(tried.sentence, names, of):
            found = attempt(tried.sentence, names, of)
            keys = (key_of(clause) for clause in (found.clauses if found else ()))
            yield from (key for key in keys if key in proposed.clauses)


def _as_it_stands(one: Unread, way: Way, readings: list[str]) -> bool:
    """Whether nothing would be said anew: then only what it needs defined can help."""
    head = f"{one.head}: " if one.head else ""
    return way.place is None and " ".join(readings) == collapse(f"{head}{one.said}")


def _judged(one: Unread, names: Vocabulary) -> Iterator[Fix]:
    """What has no figure, and so can't be measured, may be judged by a person."""
    words = words_of(one.said)
    figures = any(word.kind not in ("word", "mark") or word.lower in NUMBER_WORDS for word in words)
    promise = one.form.rule == "measured" or unmeasured(one, names)
    if one.head or figures or len(words) > _SPOKEN or language(one.said) or not promise:
        return
    if is_fact(one.said) or has_deadline(one.said):
        return
    said = collapse(one.said).rstrip(" .!")
    said = said[:1].casefold() + said[1:]
    by = next(iter(names.roles), "owner")
    yield Fix(
        title="Or let a person judge it",
        place=(one.start, one.start + len(one.said)),
        reading=printed(Decided(by=by, words=said)),
    )
