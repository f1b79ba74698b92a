"""What the policy itself has named, in words: exact wherever it stands in a sentence."""

from goodword.rules.text.forms import Form
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.text.words import plural, singular


def defined_names(of: Vocabulary) -> frozenset[tuple[str, ...]]:
    """Touchpoints with their moments, classes, segments, units, roles, calendars: one and many."""
    own = [*of.touchpoints, *of.classes, *of.segments, *of.units, *of.roles]
    own += [f"{word} hours" for word in of.calendars]
    own += [name for touchpoint in of.touchpoints.values() for name in touchpoint.milestones]
    forms = {form.casefold() for name in own for form in (name, plural(name))}
    return frozenset(tuple(form.split()) for form in forms)


def declare_head(form: Form, head: str, names: Vocabulary) -> None:
    """The name of a definition that can't be read: its own error is enough of them."""
    name = head.casefold()
    word, _, noun = name.rpartition(" ")
    if form.name == "calendar" and word:
        names.calendar_word(word, noun)
    elif form.name == "segment":
        names.forms(name, "SEGMENT")
    elif form.name == "class":
        names.forms(singular(name), "NOUN")
