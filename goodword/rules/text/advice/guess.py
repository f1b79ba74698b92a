"""What a word that nobody declared may be, judged by where it stands and how it looks.

A guess covers whole words and names one thing; it never covers a number, a mark, a negation or
a word that says how often, so that nothing of a promise can hide in it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from goodword.rules.text.stock import CHANNELS, PEOPLE, VAGUE_VERBS
from goodword.rules.text.tokens import Word
from goodword.rules.text.values import UNITS
from goodword.rules.text.words import (
    NUMBER_WORDS,
    is_participle,
    participle,
    plural,
    singular,
    verb_forms,
)


@dataclass(frozen=True, slots=True)
class Guess:
    """Words of a sentence read on trust as one terminal, and the name that they would have."""

    terminal: str
    said: str
    name: str


Words = Sequence[Word]

_VERBS: Final = frozenset(
    "are is be get gets will shall must can may should have has had was were been being do does "
    "did would could might ought can't won't don't doesn't isn't aren't".split()
)
_TELLING: Final = frozenset(
    "not never no nobody none nor only always except excluding unless without usually normally "
    "generally typically mostly nearly almost least most less fewer more maximum minimum average "
    "once twice every each all any both either neither weekday weekdays weekend weekends".split()
)
_BE: Final = frozenset("are is be get gets been being".split())
_SMALL: Final = frozenset(
    "within in by on from after before until till at for to of with under over during per than "
    "when whenever if while where since otherwise or and then via about into through inside "
    "outside between that which who whom whose what why how so because as but also too yet there "
    "here we you they it he she us them him her your our their its his my mine this these those "
    "the a an up out off one ones".split()
)
_TIME: Final = frozenset(UNITS) | frozenset(
    "today tomorrow noon midday midnight morning afternoon evening night working business "
    "time times date dates first next same last period periods".split()
)
_STATES: Final = frozenset(
    "available ready complete completed free open live visible back in at with on under up".split()
)
_PARTICLES: Final = frozenset("in up out off back over on through down away".split())
_SAYING: Final = frozenset("saying telling asking explaining why when whether how".split())
_RECIPIENTS: Final = (
    ("to", "you"), ("to", "customers"), ("to", "them"), ("to", "the", "customer"), ("for", "you"),
    ("to", "us"),
)  # fmt: skip
_RECEIVING: Final = tuple(
    tuple(said.split())
    for said in (
        "receiving", "receipt of", "getting", "we receive", "we get", "we have", "having",
        "us receiving", "our receiving", "our receipt of", "we have received", "us getting",
        "you sending us", "sending us",
    )
)  # fmt: skip
_OWN_AND_ONE: Final = 2
_CARRIERS: Final = frozenset(
    "letter e-mail email call message request report enquiry query contact notice form customer "
    "item matter case".split()
)
_LONGEST_NOUN: Final = 5
_LONGEST_DEED: Final = 5
_OWN: Final = frozenset("the a an your our its their it they this that them you".split())


def guesses(words: Words, at: int, expected: frozenset[str]) -> Iterator[Guess]:
    """What the words from `at` on may be, among what could stand there, likeliest first."""
    for terminals, guess in _GUESSES:
        for terminal in terminals:
            if terminal in expected:
                yield from guess(words, at, terminal)


def is_content(word: Word) -> bool:
    """A word that may be part of a name."""
    lower = word.lower
    known = lower in _VERBS or lower in _TELLING or lower in _SMALL or lower in NUMBER_WORDS
    return word.kind == "word" and not known and "'ll" not in lower


def _run(words: Words, at: int) -> int:
    """How many words from here may be one noun phrase: 'letters of complaint', 'bed linen'."""
    end = at
    while end < len(words) and end - at < _LONGEST_NOUN:
        if is_content(words[end]):
            end += 1
        elif _joins(words, at, end):
            end += 2
        else:
            break
    return end - at


def _joins(words: Words, at: int, end: int) -> bool:
    """'letters of complaint', 'damp and mould reports' are one thing; 'cats and dogs' are two."""
    if end == at or end + 1 >= len(words) or not is_content(words[end + 1]):
        return False
    one = singular(words[end - 1].lower) == words[end - 1].lower
    return words[end].lower in ("of", "for") or (words[end].lower in ("and", "&") and one)


def said(words: Words) -> str:
    """Words as a name is looked up."""
    return " ".join(word.lower for word in words)


def _noun(words: Words, at: int, terminal: str) -> Iterator[Guess]:
    longest = _run(words, at)
    for size in range(longest, max(0, longest - 3), -1):
        last = words[at + size - 1].lower
        if last in _TIME or last in ("of", "for", "and", "&") or words[at].lower in _TIME:
            continue
        if _many_in_front(words[at : at + size]) and size < longest:
            continue
        name = said(words[at : at + size])
        yield Guess(terminal, name, singular(name))


def _many_in_front(words: Words) -> bool:
    """'vets see' is a noun and its verb; 'school meals payments' is one noun."""
    many = [singular(word.lower) != word.lower for word in words]
    return any(many[:-1]) and not many[-1]


def _verb(words: Words, at: int, terminal: str) -> Iterator[Guess]:
    if at >= len(words) or not is_content(words[at]) or words[at].lower.endswith(("ly", "'s")):
        return
    lower = words[at].lower
    if _agree_not(words, at):
        return
    for base in dict.fromkeys((lower, singular(lower))):
        name = participle(base)
        if base not in _TIME and lower in verb_forms(name):
            yield Guess(terminal, lower, name)


def _agree_not(words: Words, at: int) -> bool:
    """'vets sees', 'partial loss': what does not go together as a noun and its verb."""
    before = words[at - 1].lower if at and is_content(words[at - 1]) else ""
    if not before or before == plural(before) == singular(before):
        return False  # 'staff answer', 'staff answers'
    many = before.endswith("s") and singular(before) != before
    third = words[at].lower.endswith("s") and not words[at].lower.endswith("ss")
    return many == third


def _deed(words: Words, at: int, terminal: str) -> Iterator[Guess]:
    """'issued', 'ready to collect', 'in your room': what stands between 'are' and its time."""
    first = words[at].lower if at < len(words) else ""
    if first in VAGUE_VERBS or not (
        is_participle(first) or first.endswith("en") or first in _STATES
    ):
        return
    stretch = 0
    while stretch < _LONGEST_DEED and at + stretch < len(words):
        word = words[at + stretch]
        telling = word.lower in _TELLING or word.lower in _SAYING or word.lower in NUMBER_WORDS
        telling = telling or (stretch > 0 and word.lower in _BE)
        if word.kind != "word" or telling:
            break
        stretch += 1
    for size in range(stretch, 0, -1):
        last = words[at + size - 1].lower
        particle = size == 2 and last in _PARTICLES and is_participle(first)
        told = last in ("you", "customers", "us")
        open_end = (last in _SMALL or last in _TIME) and not (particle or told)
        if open_end or (size == 1 and first in _SMALL):
            continue
        yield Guess(
            terminal, said(words[at : at + size]), _without_recipient(words[at : at + size])
        )


def _without_recipient(words: Words) -> str:
    """'sent to you' is what 'sent' is: it is customers that a policy writes about."""
    lower = tuple(word.lower for word in words)
    for recipient in _RECIPIENTS:
        if len(lower) > len(recipient) and lower[-len(recipient) :] == recipient:
            return " ".join(lower[: -len(recipient)])
    return " ".join(lower)


def deeds(words: Words, at: int) -> Iterator[Guess]:
    """Longer words for what is done than those that are known: 'sent back', 'sent to you'."""
    before = [k for k in range(1, at) if words[k - 1].lower in _BE]
    for begin in before[-1:]:
        yield from (guess for guess in _deed(words, begin, "MILESTONE") if " " in guess.said)


def _start(words: Words, at: int, terminal: str) -> Iterator[Guess]:
    """'them being reported', 'the deposit being paid', 'receiving your form', 'ordering'."""
    yield from _was_done(words, at, terminal)
    yield from received(words, at, terminal)
    yield from _doing(words, at, terminal)
    yield from _who_does(words, at, terminal)


def other_start(words: Words, subjects: Sequence[str]) -> Guess | None:
    """A start that tells of another thing than the subject: a card's 'receiving your application'.

    A letter, a call or a form only carries what the sentence is about.
    """
    for guess in (*_was_done(words, 0, "START"), *received(words, 0, "START"), *_came(words)):
        thing = guess.name.rpartition(" ")[0]
        own = not thing or any(thing in subject or subject in thing for subject in subjects)
        came = guess.name == "call received" and len(words) <= _OWN_AND_ONE
        if not own and (came or not _CARRIERS & set(thing.split())):
            return guess
    return None


def _came(words: Words) -> Iterator[Guess]:
    """'your call' starts what is not a call with the call that came in."""
    thing = words[-1].lower if words else ""
    if len(words) <= _OWN_AND_ONE and thing in ("call", "complaint"):
        yield Guess("START", said(words), f"{thing} received")


def _was_done(words: Words, at: int, terminal: str) -> Iterator[Guess]:
    skip, thing = _thing(words, at)
    here = at + skip
    while here < len(words) and words[here].lower in ("being", "is", "are", "was", "were", "has",
                                                       "have", "been", "get", "gets"):  # fmt: skip
        here += 1
    if here == at + skip or here >= len(words):
        return
    done = words[here].lower
    if is_participle(done) or done in _STATES - _SMALL:
        name = f"{thing} {done}" if thing else done
        yield Guess(terminal, said(words[at : here + 1]), name)


def received(words: Words, at: int, terminal: str) -> Iterator[Guess]:
    """'receiving your form', 'our receipt of it', 'you sending us the papers'."""
    lower = tuple(word.lower for word in words[at : at + 4])
    for before in _RECEIVING:
        if lower[: len(before)] == before:
            skip, thing = _thing(words, at + len(before))
            if thing:
                end = at + len(before) + skip
                yield Guess(terminal, said(words[at:end]), f"{thing} received")


def _doing(words: Words, at: int, terminal: str) -> Iterator[Guess]:
    lower = words[at].lower if at < len(words) else ""
    if not lower.endswith("ing") or len(lower) < 6 or lower == "being":
        return
    done = from_ing(lower)
    if at + 1 < len(words) and words[at + 1].lower in _PARTICLES:
        said_so = said(words[at : at + 2])
        yield Guess(terminal, said_so, f"{done} {words[at + 1].lower}")
    skip, thing = _thing(words, at + 1)
    if thing:
        yield Guess(terminal, said(words[at : at + 1 + skip]), f"{thing} {done}")
    elif skip:
        yield Guess(terminal, said(words[at : at + 1 + skip]), done)
    yield Guess(terminal, lower, done)


def from_ing(word: str) -> str:
    """'ordering' → 'ordered', 'stopping' → 'stopped', 'arriving' → 'arrived'."""
    stem = word.removesuffix("ing")
    for base in (stem, f"{stem}e", stem[:-1]):
        if is_participle(participle(base)) and word in verb_forms(participle(base)):
            return participle(base)
    return f"{stem}ed"


def _who_does(words: Words, at: int, terminal: str) -> Iterator[Guess]:
    """'you order', 'they ask for it', 'the customer applies'."""
    lower = [word.lower for word in words[at : at + 3]]
    who = 2 if lower[:1] == ["the"] and singular(" ".join(lower[1:2])) in PEOPLE else 1
    if len(lower) <= who or (who == 1 and lower[0] not in ("you", "they", "we")):
        return
    if is_content(words[at + who]):
        base = lower[who] if who == 1 else singular(lower[who])
        skip, thing = _thing(words, at + who + 1)
        name = participle(base)
        yield Guess(terminal, said(words[at : at + who + 1 + skip]), f"{thing} {name}".strip())
        yield Guess(terminal, said(words[at : at + who + 1]), name)


def _thing(words: Words, at: int) -> tuple[int, str]:
    """(words taken, the noun) of 'your application'; a bare 'it' or 'the order' has none."""
    skip = 1 if at < len(words) and words[at].lower in _OWN else 0
    size = _run(words, at + skip)
    while size and words[at + skip + size - 1].lower in _TIME:
        size -= 1
    return skip + size, singular(said(words[at + skip : at + skip + size]))


def _calendar(words: Words, at: int, terminal: str) -> Iterator[Guess]:
    """'2 warehouse hours': a word or two before hours or days."""
    for size in (1, 2):
        part = words[at : at + size + 1]
        if len(part) < size + 1 or not all(is_content(word) for word in part[:size]):
            return
        if part[-1].lower in ("hour", "hours", "day", "days"):
            name = said(part[:size])
            if not set(name.split()) & set(UNITS):
                yield Guess(terminal, name, name)
            return


def _opening(words: Words, at: int, terminal: str) -> Iterator[Guess]:
    part = words[at : at + 2]
    if len(part) == 2 and is_content(part[0]) and part[1].lower in ("hours", "days"):
        yield Guess(terminal, said(part), part[0].lower)


def _unit(words: Words, at: int, terminal: str) -> Iterator[Guess]:
    if at < len(words) and is_content(words[at]) and words[at].lower not in _TIME:
        yield Guess(terminal, words[at].lower, singular(words[at].lower))


def _segment(words: Words, at: int, terminal: str) -> Iterator[Guess]:
    before = words[at - 1].lower if at else ""
    size = _run(words, at)
    led = words[at - 2].lower if at > 1 and before in ("the", "our", "all") else before
    many = size and singular(words[at + size - 1].lower) != words[at + size - 1].lower
    if many and led != "to" and before in ("from", "for", "the", "our", "all", "or"):
        name = said(words[at : at + size])
        yield Guess(terminal, name, name)


def _role(words: Words, at: int, terminal: str) -> Iterator[Guess]:
    size = _run(words, at)
    for length in range(size, 0, -1):
        name = said(words[at : at + length])
        if name not in _CHANNEL_WORDS and not _many_in_front(words[at : at + length]):
            bare = name.removesuffix("'s").removesuffix("s'")
            yield Guess(terminal, name, singular(bare))


def _channel(words: Words, at: int, terminal: str) -> Iterator[Guess]:
    if at and words[at - 1].lower in ("by", "via", "through", "on", "over", "using"):
        size = _run(words, at)
        if size:
            name = " ".join(word.text for word in words[at : at + size])
            yield Guess(terminal, name.casefold(), name)


_CHANNEL_WORDS: Final = {said for name, others in CHANNELS.items() for said in (name, *others)}
_GUESSES: Final = (
    (("RUNS_ON",), _calendar),
    (("OPENING",), _opening),
    (("NOUN",), _noun),
    (("MILESTONE",), _deed),
    (("START",), _start),
    (("UNIT",), _unit),
    (("CHANNEL",), _channel),
    (("SEGMENT",), _segment),
    (("ROLE", "OWNER_S"), _role),
    (("VERB",), _verb),
)
