"""The ways to mend a sentence, tried in turn; of each, only what is read to its last word."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from goodword.rules.text.advice.attempt import (
    Attempt,
    Sentence,
    attempt,
    canonical,
    hours_in,
    with_clauses,
)
from goodword.rules.text.advice.beginning import beginning
from goodword.rules.text.advice.closing import with_closed_days
from goodword.rules.text.advice.explain import unmeasured
from goodword.rules.text.advice.join import as_above, joined
from goodword.rules.text.advice.naming import named
from goodword.rules.text.advice.otherwise import otherwise
from goodword.rules.text.advice.proposals import Key, Proposals
from goodword.rules.text.advice.split import halves
from goodword.rules.text.advice.tongue import language
from goodword.rules.text.advice.turn import deedless, turned, windowed
from goodword.rules.text.advice.typo import meanings_of, mended
from goodword.rules.text.advice.unread import Unread
from goodword.rules.text.forms import CLAUSES
from goodword.rules.text.reader import Grammar
from goodword.rules.tree import ContactClass

_DEFINING: Final = ("Hours and words", "Customers and contacts")
_OTHERS: Final = frozenset(
    "measured opinion expectation stop_rule latitude approval right offer claim at_spread safety "
    "ask_when survey_every meet cooldown training award objective reach".split()
)
"""Rules that read little but what is meant; free words alone tell nothing."""
_CALENDARS: Final = 2  # of the policy's own, in the place of an unknown one
_CHOICES: Final = 3  # readings to choose from
_NAMING: Final = frozenset({"GW301", "GW302", "GW303", "GW304", "GW308", "GW312", "GW313"})


@dataclass(frozen=True, slots=True)
class Way:
    """One way to mend a sentence: the words that are read for it, by whose definitions.

    `place` is that of the sentence above, where it becomes a tail of that. What is only `begun`
    mends the names of a sentence and leaves its end; what is `whole` has the name before the colon.
    """

    title: str
    attempts: tuple[Attempt, ...]
    keys: tuple[Key, ...] = ()
    place: tuple[int, int] | None = None
    begun: bool = False
    whole: bool = False


def ways(one: Unread, above: Sentence | None, proposed: Proposals, of: Grammar) -> list[Way]:
    """The first kind of mending that helps, as one way or several to choose from."""
    by_names = all(found.code in _NAMING for found in one.findings)
    if language(one.said):
        return []
    if one.section in _DEFINING and (found := list(_named(one, proposed, of))):
        return found
    if found := list(_otherwise(one, proposed, of)):
        return found
    if not one.form.rule or not by_names:
        return []
    sentence = Sentence(one.said, one.form.rule, one.head)
    if unmeasured(one, proposed.names):
        return list(_of_a_kind(one, sentence, proposed, of))
    for step in (_as_meant, _as_it_is, _in_order, _in_two, _in_another_form):
        if found := list(step(one, sentence, proposed, of)):
            return found
    joined_up = list(_with_above(one, above, proposed, of)) if above else []
    return joined_up or list(_as_far_as_it_goes(sentence, proposed, of))


def _named(one: Unread, proposed: Proposals, of: Grammar) -> Iterator[Way]:
    """A definition that is said in other words."""
    for sentence in named(one.head, one.said, proposed.names):
        found = attempt(sentence, proposed.names, of)
        if found is not None:
            hours = sentence.rule == "calendar" and hours_in(sentence, proposed.names, of)
            if hours:
                proposed.names.stated[hours.word] = hours
            yield replace(_way("Did you mean", found, proposed), whole=True)
            return
    yield from _closed(one, proposed, of)


def _closed(one: Unread, proposed: Proposals, of: Grammar) -> Iterator[Way]:
    """Closed days, in the one line of hours that the policy has."""
    key = ("calendar", one.calendars[0] if len(one.calendars) == 1 else "")
    hours = proposed.names.calendars.get(key[1])
    said = with_closed_days(one.said, hours, proposed.names) if hours and not one.head else None
    found = attempt(said, proposed.names, of) if said else None
    if found is not None and key in proposed.places:
        way = _way("With the hours, say", found, proposed)
        yield replace(way, place=proposed.places[key])


def _otherwise(one: Unread, proposed: Proposals, of: Grammar) -> Iterator[Way]:
    """A clause of another form than a standard, in other words."""
    whole = f"{one.head}: {one.said}" if one.head else one.said
    tried = (attempt(sentence, proposed.names, of) for sentence in otherwise(whole))
    helpful = [found for found in tried if found is not None][:_CHOICES]
    title = "From when? Say" if len(helpful) > 1 else "Did you mean"
    yield from (replace(_way(title, found, proposed), whole=True) for found in helpful)


def _of_a_kind(one: Unread, sentence: Sentence, proposed: Proposals, of: Grammar) -> Iterator[Way]:
    """'Simple enquiries': a word that can't be measured may be the name of a class."""
    found = attempt(sentence, proposed.names, of)
    if found is None or not any(isinstance(c, ContactClass) for c in found.clauses):
        return
    if unmeasured(one, with_clauses(proposed.names, found.clauses)) is None:
        yield Way("And say", (found,), proposed.take(found.clauses))


def _as_meant(one: Unread, sentence: Sentence, proposed: Proposals, of: Grammar) -> Iterator[Way]:
    """A verb with two meanings, or a word mistyped."""
    if one.stuck is None:
        return
    meant = meanings_of(one.stuck, sentence, proposed.names, of)
    slip = None if meant else mended(one.stuck, sentence, proposed.names, of)
    for said in (*meant, slip):
        if said is not None:
            yield Way("Did you mean", (Attempt(said),))


def _as_it_is(one: Unread, sentence: Sentence, proposed: Proposals, of: Grammar) -> Iterator[Way]:
    """The sentence with definitions for its names."""
    found = attempt(sentence, proposed.names, of)
    if found is None:
        return
    yield Way("And say", (found,), proposed.take(found.clauses))
    if found.first is not None and found.first[0].terminal == "RUNS_ON":
        _, start, end = found.first
        for word in list(one.calendars)[:_CALENDARS]:
            said = sentence.said[:start] + word + sentence.said[end:]
            other = attempt(Sentence(said, sentence.rule), proposed.names, of)
            if other is not None:
                yield _way("Or did you mean", other, proposed)


def _in_order(one: Unread, sentence: Sentence, proposed: Proposals, of: Grammar) -> Iterator[Way]:
    """The sentence in the order that the grammar reads."""
    measured = sentence.rule == "measured"
    rules = (sentence.rule, "latitude", "right") if measured else (sentence.rule,)
    found = []
    for said in (*turned(sentence.said), *deedless(sentence.said, proposed.names)):
        tried = (attempt(Sentence(said, rule), proposed.names, of) for rule in rules)
        found += [one for one in tried if one is not None][:1]
    yield from (_way("Did you mean", one, proposed) for one in found[:_CHOICES])


def _in_two(one: Unread, sentence: Sentence, proposed: Proposals, of: Grammar) -> Iterator[Way]:
    """Two promises in one sentence, each with its own."""
    if sentence.rule != "measured":
        return
    pairs = [(a, b, "offer") for a, b in windowed(sentence.said)]
    for first, second, rule in (*pairs, *((a, b, "measured") for a, b in halves(sentence.said))):
        begun = attempt(Sentence(first, sentence.rule), proposed.names, of)
        if begun is None:
            continue
        names = with_clauses(proposed.names, begun.clauses)
        ended = attempt(Sentence(second, rule), names, of)
        if ended is not None:
            keys = proposed.take((*begun.clauses, *ended.clauses))
            yield Way("Make two sentences of it", (begun, ended), keys)
            return


def _in_another_form(
    one: Unread, sentence: Sentence, proposed: Proposals, of: Grammar
) -> Iterator[Way]:
    """A form that reads the sentence though it did not look like it."""
    for form in CLAUSES:
        if form.rule in _OTHERS and form.rule != sentence.rule and not sentence.head:
            again = Sentence(sentence.said, form.rule)
            if canonical(again, proposed.names, of):
                yield Way("Did you mean", (Attempt(again),))
                return


def _with_above(one: Unread, above: Sentence, proposed: Proposals, of: Grammar) -> Iterator[Way]:
    """The sentence as a tail of the one above it, or with what that one may do."""
    allowed = canonical(Sentence(above.said, "latitude"), proposed.names, of)
    if said := as_above(allowed, one.said):
        found = attempt(Sentence(said, "latitude"), proposed.names, of)
        if found is not None:
            yield _way("Did you mean", found, proposed)
            return
    for said in joined(above.said, one.said):
        found = attempt(Sentence(said, above.rule), proposed.names, of)
        if found is not None:
            yield replace(_way("With the sentence above, say", found, proposed), place=one.above)
            return


def _as_far_as_it_goes(sentence: Sentence, proposed: Proposals, of: Grammar) -> Iterator[Way]:
    """The beginning of the sentence, with what that needs defined."""
    found = beginning(sentence, proposed.names, of)
    if found is not None:
        yield replace(_way("So far", found, proposed), begun=True)


def _way(title: str, found: Attempt, proposed: Proposals) -> Way:
    """A way in other words than the sentence's, so that no place in it can be told."""
    return Way(title, (replace(found, first=None),), proposed.take(found.clauses))
