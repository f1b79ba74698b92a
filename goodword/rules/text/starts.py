"""What a clock may start from: 'being placed', 'receipt', 'placing the order', 'you place it'."""

from collections.abc import Iterator, Sequence

from goodword.rules.text.doings import noun_at
from goodword.rules.text.stock import ANCHOR_PHRASES, ASKING, CAME_IN, TOLD
from goodword.rules.text.tokens import Word, keys_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import singular

Start = tuple[str, int, object]

_PHRASES = {keys_of(said): of for said, of in ANCHOR_PHRASES.items()}
_LONGEST = max(map(len, _PHRASES))
_COME = frozenset({"came", "comes", "come", "arrived", "arrives", "reached", "reaches"})
_MUST = frozenset({"need", "needs", "have", "has", "want", "wants", "are", "is"})
_TELL = frozenset({"tell", "told", "tells", "notify", "notified", "inform", "informed"})
_PRONOUNS = frozenset({"it", "they", "you", "them", "this"})
_WHO = frozenset({"you", "we", "us", "they", "our", "your", "their"})
_BE = frozenset(
    {"is", "are", "being", "was", "were", "has", "have", "been", "goes", "gets", "becomes"}
)
_OWN = frozenset({"the", "a", "an", "your", "our", "its", "their", "it", "that", "this", "any"})
_DONE_AFTER = frozenset({"once", "when", "if", "after", "until", "where"})
_MAKE = frozenset(
    "make makes made have has send sends sent submit submits raise raises lodge lodges".split()
)


def starts(words: Sequence[Word], at: int, vocabulary: Vocabulary) -> Iterator[Start]:
    """('START', words taken, milestones that may be meant, likeliest first)."""
    for skip in (1, 0):
        if skip and words[at].lower not in _OWN:
            continue
        yield from _event(words, at, at + skip, vocabulary)
        yield from _said(words, at, at + skip, "START", vocabulary)
    for length in range(min(_LONGEST, len(words) - at), 0, -1):
        if of := _PHRASES.get(tuple(word.lower for word in words[at : at + length])):
            yield ("START", length, of)
    if words[at].lower == "being":
        yield from _said(words, at, at + 1, "MILESTONE", vocabulary)
    elif at and words[at - 1].lower in _DONE_AFTER:
        yield from _said(words, at, at, "MILESTONE", vocabulary)
    yield from _happening(words, at, vocabulary)
    yield from _doing(words, at, at, ("ING",), vocabulary)
    if who := _who(words, at, vocabulary):
        yield from _somebody(words, at, at + who, vocabulary)


def biddings(words: Sequence[Word], at: int, vocabulary: Vocabulary) -> Iterator[Start]:
    """'Order by 2pm and …', 'Hand in your parcel by 5pm and …': what a customer is bidden to do."""
    if at == 0:
        found = (
            *_doing(words, at, at, ("VERB",), vocabulary),
            *_asking(words, at, at, vocabulary),
        )
        yield from (("BIDDING", taken, of) for _, taken, of in found)


def _event(words: Sequence[Word], at: int, here: int, vocabulary: Vocabulary) -> Iterator[Start]:
    """'receipt of your letter'."""
    found = noun_at(words, here, vocabulary)
    if found:
        end = here + found[0]
        yield ("START", end + _of_thing(words, end, vocabulary) - at, found[1])


def _happening(words: Sequence[Word], at: int, vocabulary: Vocabulary) -> Iterator[Start]:
    """'it is placed', 'your order being shipped', 'the complaint came in'."""
    noun = _thing(words, at, vocabulary)
    end = at + noun
    if not noun or end >= len(words):
        return
    if words[end].lower in _BE:
        end += 1 + (_lower(words, end + 1) in _BE)
        yield from _said(words, at, end, "MILESTONE", vocabulary)
    elif words[end].lower in _COME:
        after = 1 + (_lower(words, end + 1) in ("in", "us"))
        yield ("START", noun + after, CAME_IN)
    else:  # 'it begins', 'the works begin'
        yield from _said(words, at, end, "VERB", vocabulary)


def _somebody(words: Sequence[Word], at: int, here: int, vocabulary: Vocabulary) -> Iterator[Start]:
    """'you place it', 'we have inspected your repair', 'us receiving it', 'you complain'."""
    done = here
    while _lower(words, done) in _BE and _lower(words, done + 1) != "to":
        done += 1
    terminals = ("MILESTONE",) if done > here else ("VERB", "ING")
    if _lower(words, done) in _MUST and _lower(words, done + 1) == "to":
        here = done = done + 2
    yield from _doing(words, at, done, terminals, vocabulary)
    if _lower(words, done) in _TELL and _lower(words, done + 1) == "us":
        yield from _told(words, at, done + 2, vocabulary)
    if done == here:
        yield from _asking(words, at, here, vocabulary)


def _told(words: Sequence[Word], at: int, here: int, vocabulary: Vocabulary) -> Iterator[Start]:
    """'you tell us about a pothole', 'you've told us of it'."""
    thing = _thing(words, here + 1, vocabulary)
    if thing and _lower(words, here) in ("about", "of"):
        yield ("START", here + 1 + thing - at, TOLD)


def _asking(words: Sequence[Word], at: int, here: int, vocabulary: Vocabulary) -> Iterator[Start]:
    """'complain', 'order', 'make a complaint'."""
    made = _lower(words, here) in _MAKE
    thing = _thing(words, here + 1, vocabulary) if made else 0
    if thing > 1:
        yield ("START", here + 1 + thing - at, CAME_IN)
    said = ASKING.get(_lower(words, here), _lower(words, here))
    named = vocabulary.names.get(keys_of(said), ())
    if said and any(terminal == "NOUN" and value == said for terminal, value in named):
        yield ("START", here + 1 + _to_us(words, here + 1) - at, CAME_IN)


def _to_us(words: Sequence[Word], at: int) -> int:
    """'phone us', 'write to us', 'call us on 0800 …' ends before the number."""
    if _lower(words, at) == "us":
        return 1
    return 2 if [_lower(words, at), _lower(words, at + 1)] in (["to", "us"], ["in", "to"]) else 0


def _said(
    words: Sequence[Word], at: int, here: int, wanted: str, vocabulary: Vocabulary
) -> Iterator[Start]:
    for length, named in vocabulary.names_at(words, here):
        values = tuple(value for terminal, value in named if terminal == wanted)
        if values:
            yield ("START", here + length - at, values)
            if wanted == "MILESTONE":
                return


def _doing(
    words: Sequence[Word], at: int, here: int, wanted: tuple[str, ...], vocabulary: Vocabulary
) -> Iterator[Start]:
    """'placing the order', 'hand it in', 'receive your letter'."""
    for length, named in vocabulary.names_at(words, here):
        values = tuple(value for terminal, value in named if terminal in wanted)
        if values:
            end = here + length
            thing = _thing(words, end, vocabulary)
            yield ("START", end + thing - at, values)
            break
    thing = _thing(words, here + 1, vocabulary) if here < len(words) else 0
    particle = _lower(words, here + 1 + thing)
    if thing and particle:  # 'hand it in', 'handing your parcel in'
        whole = vocabulary.names.get((words[here].lower, particle), ())
        values = tuple(value for terminal, value in whole if terminal in wanted)
        if values:
            yield ("START", here + 2 + thing - at, values)


def _of_thing(words: Sequence[Word], at: int, vocabulary: Vocabulary) -> int:
    if _lower(words, at) in ("of", "by", "in", "from"):
        size = _thing(words, at + 1, vocabulary)
        return size + 1 if size else 0
    return 0


def _who(words: Sequence[Word], at: int, vocabulary: Vocabulary) -> int:
    """How many words say who does it: 'you', 'the customer'; 0 for none."""
    if words[at].lower in _WHO:
        return 1
    skip = 1 if words[at].lower in _OWN else 0
    named = vocabulary.names.get((_lower(words, at + skip),), ())
    return skip + 1 if any(terminal == "PERSON" for terminal, _ in named) else 0


def _thing(words: Sequence[Word], at: int, vocabulary: Vocabulary) -> int:
    """How many words say the thing itself: 'the order', 'it', 'your letter'; 0 for none."""
    if at >= len(words):
        return 0
    if words[at].lower in _PRONOUNS:
        return 1
    skip = 1 if words[at].lower in _OWN else 0
    for length in range(min(4, len(words) - at - skip), 0, -1):
        phrase = tuple(word.lower for word in words[at + skip : at + skip + length])
        if any(terminal == "NOUN" for terminal, _ in vocabulary.names.get(phrase, ())):
            return skip + length
    if skip and singular(_lower(words, at + 1)) in ("customer", "item", "matter", "case"):
        return 2
    return 0


def _lower(words: Sequence[Word], at: int) -> str:
    return words[at].lower if at < len(words) else ""
