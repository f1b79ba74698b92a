"""Names that are defined twice, keys used twice, and references to what is not there."""

from collections.abc import Iterator
from typing import Final

from goodword.rules.lint.view import Place, View, found, word
from goodword.rules.text.findings import Placed
from goodword.rules.text.questions import FORM
from goodword.rules.tree import (
    AskWhen,
    Calendar,
    Clause,
    ContactClass,
    Course,
    Excuse,
    Latitude,
    Objective,
    Segment,
    Standard,
    Survey,
    SurveyEvery,
    Term,
    Touchpoint,
    Training,
    Unit,
)

_BELOW: Final = {
    "survey": f"its questions, each with its kind of answer: {FORM}.",
    "course": "'For everyone, 40 minutes.' and then what it teaches, in a sentence or more.",
}


def twice(view: View) -> Iterator[Placed]:
    """A name defined twice, or a key that two clauses have."""
    names: dict[tuple[str, str], Place] = {}
    keys: dict[str, Place] = {}
    for clause, place in view.placed:
        name = _name(clause)
        if name is not None:
            where = word(view, place, name[1])
            if name in names:
                yield found("GW307", where, name=name[1], line=view.line(names[name][0]))
            names.setdefault(name, place)
        key = clause.key
        if key is not None and key in keys and keys[key] != place:
            where = word(view, (place[0], min(len(view.text), place[1] + 200)), "{#" + key)
            yield found("GW104", where, key=key, line=view.line(keys[key][0]))
        if key is not None:
            keys.setdefault(key, place)


def _name(clause: Clause) -> tuple[str, str] | None:
    match clause:
        case Touchpoint() | ContactClass():
            return "contact", clause.name
        case Segment() | Unit():
            return clause.kind, clause.name
        case Calendar():
            return clause.kind, clause.word
        case Term():
            return clause.kind, clause.word
        case _:
            return None


def references(view: View) -> Iterator[Placed]:
    """Courses and surveys that clauses name and that nobody wrote."""
    documents = [*view.policy.documents(), *(view.parent.documents() if view.parent else ())]
    kinds = {one.title.casefold(): one.kind for one in documents}
    courses = {one.title.casefold() for one in documents if isinstance(one, Course)}
    surveys = {one.title.casefold() for one in documents if isinstance(one, Survey)}
    for clause, place in view.placed:
        match clause:
            case AskWhen() | SurveyEvery():
                kind, name, there = "survey", clause.survey, surveys
            case Latitude(after_course=str() as title):
                kind, name, there = "course", title, courses
            case Training():
                kind, name, there = "course", clause.course, courses
            case _:
                continue
        if name.casefold() not in there:
            other = kinds.get(name.casefold())
            hint = f"What stands below '### {name}' is a {other}. " if other else ""
            hint += f"At the end of its section write '### {name}' and below it {_BELOW[kind]}"
            yield found("GW310", word(view, place, name), kind=kind, name=name, hint=hint)


def unnamed_excuses(view: View) -> Iterator[Placed]:
    """Exceptions that anybody could raise."""
    raised = {excuse.words.casefold() for excuse in view.every(Excuse) if excuse.raised_by}
    for standard, place in view.all(Standard):
        for words in standard.excuses:
            if words.casefold() not in raised:
                yield found("GW309", word(view, place, words), words=words)


def jargon(view: View) -> Iterator[Placed]:
    """'We will be seamless when …' with a word that 'What we mean' does not explain."""
    meant = {term.word.casefold() for term in view.every(Term)}
    for objective, place in view.all(Objective):
        said = objective.word.casefold()
        if said not in meant:
            yield found("GW311", word(view, place, objective.word), word=objective.word)
