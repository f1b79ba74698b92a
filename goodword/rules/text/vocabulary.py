"""The closed list of names that a policy's sentences may use, in all their forms."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from goodword.rules.text import stock
from goodword.rules.text.tokens import Word, keys_of
from goodword.rules.text.words import event_nouns, plural, singular, verb_forms
from goodword.rules.tree import (
    Calendar,
    Clause,
    ContactClass,
    Roles,
    Segment,
    Touchpoint,
    Unit,
)

EVERYBODY = (
    "anyone",
    "everyone",
    "any member of staff",
    "all staff",
    "any employee",
    "every employee",
    "everybody",
    "anybody",
    "all employees",
    "every member of staff",
    "any of us",
    "all of us",
    "each of us",
    "staff",
    "our staff",
    "all our staff",
    "employees",
    "our employees",
    "team members",
    "all team members",
    "any team member",
    "every team member",
    "any member of the team",
    "every member of the team",
    "our team",
    "the team",
    "the whole team",
    "members of staff",
    "all members of staff",
    "a member of our team",
    "any colleague",
    "all colleagues",
    "every colleague",
    "anyone who works here",
    "everyone who works here",
)
IN_PERSON = "in person"
NOBODY = ("nobody", "no one", "no-one", "no member of staff")


_TABLES = (
    "names", "own", "beginning", "touchpoints", "usual", "classes", "segments", "calendars",
    "units", "roles", "usual_roles", "stated",
)  # fmt: skip


@dataclass(slots=True)
class Vocabulary:
    """Names by the words that say them: words → [(terminal, value)]. Built once a policy.

    `own` counts how many of these readings are names that the policy itself declares: they stand
    first, and before any phrase of equal length.
    """

    names: dict[tuple[str, ...], list[tuple[str, object]]] = field(default_factory=dict)
    own: dict[tuple[str, ...], int] = field(default_factory=dict)
    longest: int = 1
    beginning: dict[str, int] = field(default_factory=dict)
    touchpoints: dict[str, Touchpoint] = field(default_factory=dict)
    usual: dict[str, Touchpoint] = field(default_factory=dict)
    classes: dict[str, ContactClass] = field(default_factory=dict)
    segments: dict[str, Segment] = field(default_factory=dict)
    calendars: dict[str, Calendar] = field(default_factory=dict)
    units: dict[str, Unit] = field(default_factory=dict)
    roles: dict[str, int] = field(default_factory=dict)
    usual_roles: dict[str, int] = field(default_factory=dict)
    stated: dict[str, Calendar] = field(default_factory=dict)
    zone: str = ""

    @property
    def where(self) -> str:
        """The zone of the policy, or of the first calendar that says one; '' for none."""
        return self.zone or next((c.zone for c in self.calendars.values() if c.zone), "")

    def branch(self) -> "Vocabulary":
        """A vocabulary of its own that begins with these names."""
        copies = {name: dict(getattr(self, name)) for name in _TABLES}
        return Vocabulary(longest=self.longest, zone=self.zone, **copies)

    def add(self, said: str, terminal: str, value: object, *, own: bool = False) -> None:
        """Let these words be read as this terminal, after what they are read as already."""
        parts = keys_of(said)
        readings, owned = self.names.get(parts, []), self.own.get(parts, 0)
        if parts and (terminal, value) not in (readings[:owned] if own else readings):
            at = owned if own else len(readings)
            self.names[parts] = [*readings[:at], (terminal, value), *readings[at:]]
            if own:
                self.own[parts] = owned + 1
            self.longest = max(self.longest, len(parts))
            self.beginning[parts[0]] = max(self.beginning.get(parts[0], 1), len(parts))

    def names_at(
        self, words: Sequence[Word], at: int
    ) -> Iterator[tuple[int, list[tuple[str, object]]]]:
        """(how many words, what they name) for each name that begins at a word, longest first."""
        return ((length, named) for length, named, _ in self.ranked_at(words, at))

    def ranked_at(
        self, words: Sequence[Word], at: int
    ) -> Iterator[tuple[int, list[tuple[str, object]], int]]:
        """The same, with how many of the readings are the policy's own names."""
        longest = self.beginning.get(words[at].lower, 0) if at < len(words) else 0
        for length in range(min(longest, len(words) - at), 0, -1):
            parts = tuple(word.lower for word in words[at : at + length])
            found = self.names.get(parts)
            if found:
                yield length, found, self.own.get(parts, 0)

    def declare(self, clause: Clause) -> None:
        """Take up a clause that declares a name; other clauses are passed over."""
        match clause:
            case Touchpoint():
                self.touchpoints[clause.name] = clause
                self.touchpoint(clause, own=True)
            case ContactClass():
                self.classes[clause.name] = clause
                self.forms(clause.name, "NOUN", own=True)
                self._ones(clause)
            case Segment():
                self.segments[clause.name] = clause
                self.forms(clause.name, "SEGMENT", own=True)
                self.whose(clause.name, clause.name)
            case Calendar():
                self.calendars[clause.word] = clause
                self.calendar_word(clause.word, clause.noun)
            case Unit():
                self.units[clause.name] = clause
                self.forms(clause.name, "UNIT", own=True)
            case Roles():
                for rank, name in enumerate(clause.names):
                    self.roles.setdefault(name, rank)
                    self.role(name, own=True)
            case _:
                pass

    def _ones(self, clause: ContactClass) -> None:
        """'… and complex ones within 40': the class by what sets it apart from its touchpoint."""
        apart = clause.name.removesuffix(clause.touchpoint).rstrip()
        if apart and apart != clause.name:
            for ones in ("one", "ones"):
                self.add(f"{apart} {ones}", "ONES", clause.name)

    def calendar_word(self, word: str, noun: str) -> None:
        """Let a calendar's word stand before units, and its name after 'in'."""
        self.add(word, "RUNS_ON", word, own=True)
        for said in (noun, "hours", "days", "time"):
            self.add(f"{word} {said}", "OPENING", word, own=True)

    def forms(self, name: str, terminal: str, *, own: bool = False) -> None:
        for form in dict.fromkeys((name, plural(name), singular(name))):
            self.add(form, terminal, name, own=own)

    def whose(self, name: str, value: object) -> None:
        """'a member's', 'members'': before what is theirs."""
        for form in dict.fromkeys((name, plural(name), singular(name))):
            mark = "'" if form.endswith("s") else "'s"
            self.add(f"{form}{mark}", "POSSESSOR", value, own=bool(value))

    def touchpoint(self, touchpoint: Touchpoint, *, own: bool = False) -> None:
        self.forms(touchpoint.name, "NOUN", own=own)
        self._as_it_begins(touchpoint)
        for milestone in touchpoint.milestones:
            if own:
                self.add(milestone, "MILESTONE", milestone, own=True)
            self._milestone(milestone)
        for role in touchpoint.by:
            self.role(role, own=own)

    def _as_it_begins(self, touchpoint: Touchpoint) -> None:
        """'reported faults' are faults, for that is how one begins."""
        first = touchpoint.milestones[0] if touchpoint.milestones else ""
        if first and " " not in first:
            for form in dict.fromkeys((touchpoint.name, plural(touchpoint.name))):
                self.add(f"{first} {form}", "NOUN", touchpoint.name)

    def _milestone(self, milestone: str) -> None:
        for participle in (milestone, *stock.SYNONYMS.get(milestone, ())):
            self.add(participle, "MILESTONE", milestone)
            for noun in event_nouns(participle):
                self.add(noun, "EVENT", milestone)
            for form in verb_forms(participle):
                self.add(form, "VERB", milestone)
                if form.endswith("ing") or "ing " in form:
                    self.add(form, "ING", milestone)
                verb, _, particle = form.partition(" ")
                if ("PARTICLE", particle) in self.names.get((particle,), ()):
                    self.add(verb, "VERB", milestone)
        self.add(f"un{milestone}", "UNDONE", milestone)
        thing, space, done = milestone.rpartition(" ")
        if space:
            self.add(f"{thing} being {done}", "START", milestone)
            self.add(f"{thing} {done}", "START", milestone)

    def say_also(self, other: str, name: str) -> None:
        """Read another word as a touchpoint's name, unless it is a name itself."""
        for form in dict.fromkeys((other, plural(other))):
            parts = keys_of(form)
            if not any(terminal == "NOUN" for terminal, _ in self.names.get(parts, ())):
                self.add(form, "NOUN", name)

    def role(self, name: str, *, own: bool = False) -> None:
        """A role of the policy's own is no customer, even if it is 'driver'."""
        self.forms(name, "ROLE", own=own)
        for form in (name, plural(name)) if own else ():
            parts = keys_of(form)
            self.names[parts] = [one for one in self.names[parts] if one[0] != "PERSON"]
        for form in (name, plural(name)):
            for suffix in ("'s", "'"):
                self.add(f"{form}{suffix}", "OWNER_S", name, own=own)


def starting_vocabulary() -> Vocabulary:
    """What every policy may say before it declares anything."""
    vocabulary = Vocabulary()
    _add_channels(vocabulary)
    for person in stock.PEOPLE:
        vocabulary.forms(person, "PERSON")
        vocabulary.whose(person, "")
    for said in ("you", "them", "people", "everyone who contacts us"):
        vocabulary.add(said, "PERSON", "customer")
    for said in ("back", "up", "out", "in", "off", "informed", "updated", "posted", "on"):
        vocabulary.add(said, "PARTICLE", said)
    for touchpoint in stock.BUILT_IN:
        vocabulary.touchpoints[touchpoint.name] = touchpoint
        vocabulary.touchpoint(touchpoint)
    for said in EVERYBODY:
        vocabulary.add(said, "ROLE", "anyone")
    for said in NOBODY:
        vocabulary.add(said, "ROLE", "nobody")
    vocabulary.role("customer")
    for said in (
        "a person",
        "a real person",
        "a human being",
        "a human",
        "a member of staff",
        "one of us",
    ):
        vocabulary.add(said, "ROLE", "a person")
    return vocabulary


def _add_channels(vocabulary: Vocabulary) -> None:
    for channel, others in stock.CHANNELS.items():
        for said in (channel, *others):
            vocabulary.add(said, "CHANNEL", channel)
            if channel == IN_PERSON:
                vocabulary.add(said, "IN_PERSON", channel)


def add_usual(vocabulary: Vocabulary) -> None:
    """Behind what the policy declares, the touchpoints and roles that most businesses have."""
    for touchpoint in stock.USUAL:
        vocabulary.usual[touchpoint.name] = touchpoint
        vocabulary.touchpoint(touchpoint)
    for name, others in stock.OTHER_NOUNS.items():
        if name in vocabulary.touchpoints or name in vocabulary.usual:
            for other in others:
                vocabulary.say_also(other, name)
    for rank, role in enumerate(stock.USUAL_ROLES):
        vocabulary.usual_roles[role] = rank
        vocabulary.role(role)
