"""English words in the forms that sentences need: plurals, participles, numbers."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

_MASS_NOUNS: Final = frozenset(
    """advice aircraft anything assistance baggage chassis cleaning correspondence damp data
    equipment feedback
    fish fly-tipping furniture goods graffiti hardware housekeeping information litter luggage mail
    maintenance management means media mould news noise parking post premises reception recycling
    security series sheep sms software species staff traffic waste""".split()
)
_MANY: Final = frozenset(
    "aircraft chassis data fish goods means media premises series sheep species staff".split()
)
"""Those of them that are many: 'goods are', but 'luggage is'."""
_IRREGULAR_PLURALS: Final = {word: word for word in _MASS_NOUNS} | {
    "person": "people", "child": "children", "man": "men", "woman": "women", "foot": "feet",
    "half": "halves", "leaf": "leaves", "shelf": "shelves", "knife": "knives", "life": "lives",
    "wolf": "wolves", "calf": "calves", "thief": "thieves", "loaf": "loaves", "e-mail": "e-mails",
    "analysis": "analyses", "diagnosis": "diagnoses", "crisis": "crises", "basis": "bases",
    "criterion": "criteria", "gas": "gases", "lens": "lenses", "menu": "menus", "focus": "focuses",
    "quiz": "quizzes", "hero": "heroes", "potato": "potatoes", "tomato": "tomatoes",
    "passer-by": "passers-by",
}  # fmt: skip
_SINGULARS: Final = {plural: singular for singular, plural in _IRREGULAR_PLURALS.items()}
_HEAD_FIRST: Final = (
    " of ", " owed", " by ", " to ", " for ", " due", " with ", " in ",
    " at ", " from ", " abroad", " on ", " without ", " who ", " that ", " about ", " over ",
    " under ",
    " between ", " against ", " told ", " passed ", " sent ", " received ", " reported ", " made ",
)  # fmt: skip

IRREGULAR_BASES: Final = {
    "begun": "begin", "bent": "bend", "bitten": "bite", "bought": "buy", "bound": "bind",
    "broken": "break", "brought": "bring", "built": "build", "caught": "catch", "chosen": "choose",
    "come": "come", "cut": "cut", "dealt": "deal", "done": "do", "drawn": "draw",
    "driven": "drive", "dug": "dig", "eaten": "eat", "fallen": "fall", "fed": "feed",
    "flown": "fly", "forgiven": "forgive", "forgotten": "forget", "found": "find",
    "frozen": "freeze", "given": "give", "gone": "go", "got": "get", "grown": "grow",
    "heard": "hear", "held": "hold", "hidden": "hide", "hit": "hit", "hung": "hang",
    "hurt": "hurt", "kept": "keep", "known": "know", "laid": "lay", "led": "lead", "left": "leave",
    "lent": "lend", "let": "let", "lit": "light", "lost": "lose", "made": "make", "met": "meet",
    "paid": "pay", "put": "put", "read": "read", "rebuilt": "rebuild", "reset": "reset",
    "resold": "resell", "rewritten": "rewrite", "run": "run", "rung": "ring", "said": "say",
    "seen": "see", "sent": "send", "set": "set", "sewn": "sew", "shot": "shoot", "shown": "show",
    "shut": "shut", "sold": "sell", "sought": "seek", "spent": "spend", "split": "split",
    "spoken": "speak", "spread": "spread", "stolen": "steal", "struck": "strike", "swept": "sweep",
    "taken": "take", "taught": "teach", "thought": "think", "thrown": "throw", "told": "tell",
    "torn": "tear", "understood": "understand", "undone": "undo", "upheld": "uphold",
    "withdrawn": "withdraw", "withheld": "withhold", "woken": "wake", "won": "win", "worn": "wear",
    "written": "write",
}  # fmt: skip


def plural(name: str) -> str:
    """The plural of a name; of several words the head's: 'payment owed' → 'payments owed'."""
    for mark in _HEAD_FIRST:
        head, found, rest = name.partition(mark)
        if found:
            return f"{plural(head)}{found}{rest}"
    stem, space, word = name.rpartition(" ")
    return f"{stem}{space}{_plural_word(word)}"


def plural_back(name: str) -> str:
    """The plural where `singular` has to lead back to the name, else the name: 'plus'."""
    many = plural(name)
    return many if singular(many) == name else name


def be(noun: str) -> str:
    """'are' as the plural of a noun has it: 'orders are', 'maintenance is'."""
    last = noun.rpartition(" ")[2].casefold()
    return "is" if last in _MASS_NOUNS and last not in _MANY else "are"


@lru_cache(maxsize=4096)
def singular(name: str) -> str:
    """The singular of a name; names that are not plural come back as they are."""
    for mark in _HEAD_FIRST:
        head, found, rest = name.partition(mark)
        if found:
            return f"{singular(head)}{found}{rest}"
    stem, space, word = name.rpartition(" ")
    return f"{stem}{space}{_singular_word(word)}"


def _plural_word(word: str) -> str:
    lower = word.casefold()
    if lower in _IRREGULAR_PLURALS:
        return word[:1] + _IRREGULAR_PLURALS[lower][1:]
    return _with_s(word)


def _with_s(word: str) -> str:
    """A regular plural, or what somebody does: 'watch' → 'watches', 'go' → 'goes'."""
    lower = word.casefold()
    if lower.endswith(("s", "x", "z", "ch", "sh")) or lower in ("go", "do"):
        return word + "es"
    if lower.endswith("y") and lower[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def _singular_word(word: str) -> str:
    lower = word.casefold()
    if lower in _SINGULARS:
        return word[:1] + _SINGULARS[lower][1:]
    if lower in _IRREGULAR_PLURALS:
        return word
    if lower.endswith("ies") and len(lower) > 4:
        return word[:-3] + "y"
    if lower.endswith(("sses", "xes", "zes", "ches", "shes", "buses", "nuses", "tuses", "ruses")):
        return word[:-2]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def is_participle(word: str) -> bool:
    """'agreed', 'sent'; not 'plan' or 'ready'."""
    return word in IRREGULAR_BASES or (word.endswith("ed") and len(word) > 4)


_PARTICIPLES: Final = {base: participle for participle, base in IRREGULAR_BASES.items()}
_DOUBLED: Final = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]")
_DOUBLED_TOO: Final = ("cancel", "refer", "transfer", "control", "label", "permit", "submit")


def participle(base: str) -> str:
    """The past participle of a verb: 'fix' → 'fixed', 'send' → 'sent', 'ship' → 'shipped'."""
    if base in _PARTICIPLES:
        return _PARTICIPLES[base]
    if base.endswith("e"):
        return f"{base}d"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return f"{base[:-1]}ied"
    doubled = _DOUBLED.fullmatch(base) or base in _DOUBLED_TOO
    return f"{base}{base[-1]}ed" if doubled else f"{base}ed"


_NOUN_ENDINGS: Final = {
    "ified": "ification", "plied": "plication", "ized": "ization", "ised": "isation",
    "ated": "ation", "cted": "ction", "pted": "ption", "leted": "letion", "uced": "uction",
    "uted": "ution", "itted": "ission", "cided": "cision", "essed": "essment", "rced": "rcement",
    "lled": "llation",
}  # fmt: skip


def event_nouns(participle: str) -> tuple[str, ...]:
    """Nouns that may name what was done: 'validated' is 'validation', 'inspected' 'inspection'.

    They are to be recognised only; one that English does not have does no harm.
    """
    return tuple(
        participle.removesuffix(ending) + noun
        for ending, noun in _NOUN_ENDINGS.items()
        if participle.endswith(ending)
    )


@lru_cache(maxsize=4096)
def verb_forms(participle: str) -> frozenset[str]:
    """Plain and -ing forms that may belong to a past participle, to be recognised, never printed.

    English does not tell from 'placed' and 'mended' alone whether the verb ends in e, so both
    candidates are given: 'place', 'plac', 'placing'; 'mend', 'mende', 'mending'.
    """
    verb, space, rest = participle.partition(" ")
    stems = _stems(verb)
    forms = stems | {f"{stem.removesuffix('e')}ing" for stem in stems}
    if verb in ("begun", "put", "set", "let", "got", "cut", "won"):
        forms |= {f"{stem}{stem[-1]}ing" for stem in stems}
    elif verb.endswith("ed") and verb[-4:-3] == verb[-3:-2]:
        forms |= {f"{verb[:-2]}ing"}
    forms |= {_with_s(stem) for stem in stems}
    return frozenset(f"{form}{space}{rest}" for form in forms)


def _stems(verb: str) -> frozenset[str]:
    if verb in IRREGULAR_BASES:
        return frozenset({IRREGULAR_BASES[verb]})
    if not verb.endswith("ed") or len(verb) < 4:
        return frozenset({verb})
    if verb.endswith("ied"):
        return frozenset({verb[:-3] + "y"})
    stem = verb[:-2]
    undoubled = {stem[:-1]} if stem[-1] == stem[-2] else set()
    return frozenset({stem, stem + "e", *undoubled})


_ONES: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100,
}  # fmt: skip
NUMBER_WORDS: Final = {word: Decimal(n) for n, word in enumerate(_ONES)} | {
    "dozen": Decimal(12),
    "thousand": Decimal(1000),
    **{word: Decimal(n) for word, n in _TENS.items()},
    **{
        f"{tens}-{ones}": Decimal(n + k)
        for tens, n in _TENS.items()
        if n < 100
        for k, ones in enumerate(_ONES[1:10], start=1)
    },
}
ORDINAL_WORDS: Final = {
    word: n
    for n, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
        "twentieth".split(),
        start=1,
    )
}


def article(noun: str) -> str:
    """'a order' is nobody's English: 'an order', 'a return'."""
    lower = noun.casefold()
    vowel = lower[:1] in "aeio" and not lower.startswith(("one", "eu"))
    silent = lower.startswith(("hour", "honest", "un", "up", "ur")) and lower[:3] != "uni"
    return "an" if vowel or silent else "a"
