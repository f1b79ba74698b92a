"""Say why a sentence can't be read on: what was expected where it stopped, what may be meant."""

from difflib import get_close_matches

from goodword.rules.diagnostics.codes import CODES
from goodword.rules.fuzzy import first_fuzzy
from goodword.rules.text import stock
from goodword.rules.text.defined import defined_names
from goodword.rules.text.findings import Context, Finding
from goodword.rules.text.forms import Form
from goodword.rules.text.reader import Grammar, Stuck
from goodword.rules.text.suggest import suggest
from goodword.rules.text.tokens import Word, words_of
from goodword.rules.text.values import UNITS
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import NUMBER_WORDS, plural, singular

_EXPECTED = {
    "NOUN": "a touchpoint", "MILESTONE": "what is done ('answered')", "SEGMENT": "a segment",
    "NUMBER": "a number", "UNIT": "a unit of time", "MONEY": "an amount of money",
    "PERCENT": "a percentage", "ROLE": "a role", "QUOTED": "words in quotation marks",
    "TIME": "a time of day", "DATE": "a date", "WEEKDAY": "a weekday", "CHANNEL": "a channel",
    "ZONE": "a time zone", "REGION": "a region such as CA-NS", "PERIOD": "day, week, month or year",
    "OPENING": "a calendar's name", "BASE": "what it is counted by ('per case')",
}  # fmt: skip


def explain(stuck: Stuck, sentence: str, form: Form, context: Context, of: Grammar | None) -> None:
    """Add the one finding that helps most with a sentence that could not be read.

    With the grammar, it also says what may be meant.
    """
    words = words_of(sentence)
    meant = suggest(stuck, sentence, form.rule, context, of) if of and form.rule else ""
    meaning = {"sentence": meant} if meant else {}
    if _vague(sentence, context, meaning):
        return
    at = next((k for k, w in enumerate(words) if w.start >= stuck.start), len(words))
    small = at < len(words) and words[at].lower in _SMALL_WORDS
    for judge in (*_ABOUT_FORM, *(() if small else _ABOUT_NAMES)):
        found = judge(words, at, stuck, context.vocabulary)
        if found is not None:
            code, word, facts = found
            _find(context, code, word, facts | meaning)
            return
    said = words[at].text if at < len(words) else sentence.strip()[-20:]
    facts = {"word": said, "expected": _expectation(stuck, form, meant), "form": form.name}
    _find(context, "GW101", words[at] if at < len(words) else None, facts | meaning)


def _vague(sentence: str, context: Context, meaning: dict[str, str]) -> bool:
    """A word that can't be measured helps more than the place where reading stopped."""
    if first_fuzzy(sentence) is None:
        return False
    one = first_fuzzy(sentence, names=defined_names(context.vocabulary))
    if one is None or CODES[one.code].severity != "error":
        return False
    facts = {"word": one.word, "question": one.question}
    context.findings.append(Finding(one.code, one.start, one.end, facts | meaning))
    return True


def _find(context: Context, code: str, word: Word | None, facts: dict[str, str]) -> None:
    start = word.start if word else max(0, len(context.sentence.rstrip()) - 1)
    end = word.end if word else len(context.sentence)
    context.findings.append(Finding(code, start, end, facts))


_SMALL_WORDS = frozenset(
    "if on in at by to for of as is are be was we us our it this that so and or but not no only "
    "until when where while who whom what which how why then than with without within upon once "
    "here there from into about between through during before after".split()
)
_Judged = tuple[str, Word | None, dict[str, str]] | None


def _vague_verb(words: tuple[Word, ...], at: int, stuck: Stuck, names: Vocabulary) -> _Judged:
    if not stuck.expected & {"MILESTONE", "VERB"} or at >= len(words):
        return None
    meanings = stock.VAGUE_VERBS.get(words[at].lower)
    if meanings is None:
        return None
    said = " or ".join(f"'{meaning}'" for meaning in meanings)
    return "GW204", words[at], {"word": words[at].text, "meanings": said}


def _no_unit(words: tuple[Word, ...], at: int, stuck: Stuck, names: Vocabulary) -> _Judged:
    """'within 3.': three of what?"""
    if "UNIT" not in stuck.expected or any(word.kind != "mark" for word in words[at:]):
        return None
    numbers = [word for word in words[:at] if word.kind == "number"]
    if not numbers:
        return None
    return "GW212", numbers[-1], {"word": numbers[-1].text}


def _calendar(words: tuple[Word, ...], at: int, stuck: Stuck, names: Vocabulary) -> _Judged:
    if not stuck.expected & {"RUNS_ON", "UNIT", "OPENING"} or at + 1 >= len(words):
        return None
    following = next((k for k in (1, 2) if at + k < len(words) and words[at + k].lower in UNITS), 0)
    if not following:
        return None
    word = " ".join(w.lower for w in words[at : at + following])
    if word.split()[0] in NUMBER_WORDS:
        return None
    declared = ", ".join(f"'{c} hours'" for c in names.calendars)
    near = f"There is: {declared}. " if declared else ""
    line = f"{word.capitalize()} days: Monday to Friday 09:00–17:00, in Europe/London."
    return "GW303", words[at], {"word": word, "hint": f"{near}Define it: '{line}'"}


def _unit(words: tuple[Word, ...], at: int, stuck: Stuck, names: Vocabulary) -> _Judged:
    if "UNIT" not in stuck.expected or at >= len(words) or words[at].kind != "word":
        return None
    word = singular(words[at].lower)
    near = get_close_matches(word, [*UNITS, *names.units], n=1, cutoff=0.75)
    hint = f"Did you mean '{near[0]}'? " if near else ""
    return (
        "GW312",
        words[at],
        {"word": words[at].text, "hint": f"{hint}Define it: 'A {word} lasts 3 seconds.'"},
    )


def _noun(words: tuple[Word, ...], at: int, stuck: Stuck, names: Vocabulary) -> _Judged:
    if "NOUN" not in stuck.expected or at >= len(words) or words[at].kind != "word":
        return None
    known = [*names.touchpoints, *names.classes, *names.usual]
    word = singular(words[at].lower)
    near = get_close_matches(word, known, n=1, cutoff=0.75)
    line = f"{word.capitalize()}: received, answered."
    hint = (
        f"Did you mean '{plural(near[0])}'?"
        if near
        else f"Define it under 'Customers and contacts': '{line}'"
    )
    return "GW301", words[at], {"word": words[at].text, "hint": hint}


def _milestone(words: tuple[Word, ...], at: int, stuck: Stuck, names: Vocabulary) -> _Judged:
    if "MILESTONE" not in stuck.expected or at >= len(words) or words[at].kind != "word":
        return None
    if not words[at].lower.endswith(("ed", "en", "t", "n", "e")):
        return None
    touchpoint = _last_touchpoint(words[:at], names)
    if touchpoint is None:
        return None
    near = get_close_matches(words[at].lower, touchpoint[1], n=1, cutoff=0.7)
    hint = (
        f"Did you mean '{near[0]}'?" if near else f"Add it to the definition of '{touchpoint[0]}'."
    )
    facts = {
        "word": words[at].text,
        "touchpoint": touchpoint[0],
        "has": ", ".join(touchpoint[1]),
        "hint": hint,
    }
    return "GW302", words[at], facts


def _last_touchpoint(
    words: tuple[Word, ...], names: Vocabulary
) -> tuple[str, tuple[str, ...]] | None:
    for size in (4, 3, 2, 1):
        for at in range(len(words) - size, -1, -1):
            phrase = tuple(word.lower for word in words[at : at + size])
            for terminal, value in names.names.get(phrase, ()):
                if terminal == "NOUN":
                    name = str(value)
                    of = names.classes[name].touchpoint if name in names.classes else name
                    found = names.touchpoints.get(of) or names.usual.get(of)
                    if found is not None:
                        return found.name, found.milestones
    return None


def _segment(words: tuple[Word, ...], at: int, stuck: Stuck, names: Vocabulary) -> _Judged:
    if "SEGMENT" not in stuck.expected or at >= len(words) or words[at].kind != "word":
        return None
    near = get_close_matches(words[at].lower, list(names.segments), n=1, cutoff=0.6)
    has = ", ".join(names.segments)
    hint = (
        f"Did you mean '{near[0]}'?"
        if near
        else f"There is: {has}."
        if has
        else "None is defined yet: 'Trade customers: tagged \"trade\".'"
    )
    return "GW304", words[at], {"word": words[at].text, "hint": hint}


def _role(words: tuple[Word, ...], at: int, stuck: Stuck, names: Vocabulary) -> _Judged:
    if not stuck.expected & {"ROLE", "OWNER_S"} or at >= len(words) or words[at].kind != "word":
        return None
    known = [*names.roles, *names.usual_roles]
    near = get_close_matches(singular(words[at].lower), known, n=1, cutoff=0.7)
    hint = f"Did you mean '{near[0]}'?" if near else "List it: 'Roles, from the top: owner, clerk.'"
    return "GW308", words[at], {"word": words[at].text, "hint": hint}


_ABOUT_FORM = (_vague_verb, _no_unit, _calendar)
_ABOUT_NAMES = (_unit, _noun, _milestone, _segment, _role)


def _expectation(stuck: Stuck, form: Form, meant: str) -> str:
    kinds = [_EXPECTED[t] for t in sorted(stuck.expected) if t in _EXPECTED]
    wanted = f"Here could stand {', '.join(kinds[:4])}. " if kinds else ""
    example = "" if meant else f"This form reads: {form.examples[0]}"
    return f"{wanted}{example}".rstrip()
