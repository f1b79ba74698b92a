"""The definitions under which a sentence that was read on trust is read indeed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import time
from decimal import Decimal

from goodword.rules.text.advice.contacts import contacts, noun
from goodword.rules.text.advice.guess import Guess, other_start
from goodword.rules.text.advice.seniority import among, is_person
from goodword.rules.text.advice.trust import Said, Trusted
from goodword.rules.text.moments import WEEKDAYS
from goodword.rules.text.tokens import words_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import is_participle, plural, singular
from goodword.rules.text.zones import ZONE
from goodword.rules.tree import (
    Calendar,
    Clause,
    ContactClass,
    Duration,
    FieldIs,
    Opening,
    Roles,
    Segment,
    Tagged,
    Unit,
    WeekHours,
)


@dataclass(frozen=True, slots=True)
class Defined:
    """Definitions to add, and the words to put in place of others: (start, end, words)."""

    clauses: tuple[Clause, ...]
    words: tuple[tuple[int, int, str], ...]

    def sentence(self, said: str) -> str:
        """The sentence in the words of these definitions."""
        for start, end, words in sorted(self.words, reverse=True):
            said = said[:start] + words + said[end:]
        return said


def definitions(trusted: Trusted, names: Vocabulary, sentence: str = "") -> Defined:
    """What to define, and how the sentence is said with it; a person in it is no role."""
    said = _told_apart(trusted.said)
    clauses: list[Clause] = []
    words: list[tuple[int, int, str]] = []
    for at, one in enumerate(said):
        if isinstance(one.value, Guess) and not _of_a_person(one, sentence):
            clauses += _named(one.value, said[at + 1 :], names)
            words += _reworded(one, one.value)
    for by_channel, start, end in _by_channel(said):
        clauses.append(by_channel)
        words.append((start, end, plural(by_channel.name)))
    return Defined((*contacts(said, names), *clauses), tuple(words))


def _of_a_person(one: Said, sentence: str) -> bool:
    """A person's name is no role, though it stands where one may."""
    if one.terminal not in ("ROLE", "OWNER_S"):
        return False
    words = words_of(sentence)
    at = next((k for k, word in enumerate(words) if word.start == one.start), None)
    return at is not None and is_person(words, at)


def _told_apart(said: Sequence[Said]) -> list[Said]:
    """Starts that tell of another thing than the sentence get a name of their own."""
    nouns = [noun(one) for one in said if one.terminal == "NOUN"]
    return [
        replace(one, value=other_start(words_of(one.words), nouns) or one.value)
        if one.terminal == "START" and not isinstance(one.value, Guess)
        else one
        for one in said
    ]


def _named(guess: Guess, after: Sequence[Said], names: Vocabulary) -> Iterator[Clause]:
    match guess.terminal:
        case "RUNS_ON" | "OPENING":
            yield _calendar(guess.name, after, names)
        case "UNIT":
            yield Unit(name=guess.name, lasts=Duration(amount=Decimal(3), unit="second"))
        case "SEGMENT":
            yield Segment(name=guess.name, test=Tagged(tag=_tag(guess.name)))
        case "ROLE" | "OWNER_S":
            if guess.name not in names.roles:
                yield Roles(names=among(guess.name, tuple(names.roles) or ("owner",)))
        case _:
            return


def _calendar(word: str, after: Sequence[Said], names: Vocabulary) -> Calendar:
    """A calendar in the hours that the policy states, if they are one, or else nine to five."""
    unit = next((str(one.value) for one in after if one.terminal == "UNIT"), "hour")
    known = tuple((names.stated | names.calendars).values())
    stated = known[0] if len(known) == 1 else None
    week = tuple(_on_working_days(stated)) if stated else ()
    day = Opening(start=time(9), end=time(17))
    return Calendar(
        word=word,
        noun="hours" if unit == "hour" else "days",
        week=week or (WeekHours(weekdays=WEEKDAYS[:5], openings=(day,)),),
        zone=(stated.zone if stated else "") or names.where or ZONE,
        special=stated.special if stated and week else (),
    )


def _on_working_days(stated: Calendar) -> Iterator[WeekHours]:
    """Its hours from Monday to Friday."""
    for hours in stated.week:
        weekdays = tuple(day for day in hours.weekdays if day in WEEKDAYS[:5])
        if weekdays:
            yield replace(hours, weekdays=weekdays)


def _tag(name: str) -> str:
    words = name.split()
    people = len(words) > 1 and words[-1] in ("customers", "clients", "people", "guests")
    return " ".join(words[:-1]) if people else singular(name)


def _reworded(one: Said, guess: Guess) -> Iterator[tuple[int, int, str]]:
    if guess.terminal == "MILESTONE" and guess.said != guess.name:
        yield one.start, one.end, guess.name
    elif guess.terminal == "START":
        being = is_participle(guess.name.split(maxsplit=1)[0])
        yield one.start, one.end, f"being {guess.name}" if being else guess.name


def _by_channel(said: Sequence[Said]) -> Iterator[tuple[ContactClass, int, int]]:
    """'enquiries by WhatsApp': no policy declares channels, but a class may be told by one."""
    for at, one in enumerate(said):
        subject = next((s for s in reversed(said[:at]) if s.terminal == "NOUN"), None)
        if isinstance(one.value, Guess) and one.terminal == "CHANNEL" and subject is not None:
            channel, of = one.value.name, noun(subject)
            test = FieldIs(field="channel", values=(channel,))
            name = f"{channel.casefold()} {of}"
            yield ContactClass(name=name, touchpoint=of, test=test), subject.start, one.end
