"""The whole document in canonical form: what the formatter writes."""

from collections.abc import Iterator

from goodword.rules.text.print.amounts import capital, day, duration, listed, quoted
from goodword.rules.text.print.sentence import sentence
from goodword.rules.text.print.standards import expectation
from goodword.rules.text.words import plural
from goodword.rules.tree import (
    Choice,
    Clause,
    Course,
    Document,
    Group,
    Policy,
    Scale,
    Script,
    Section,
    Segment,
    Standard,
    Survey,
    SurveyQuestion,
)


def print_policy(policy: Policy) -> str:
    """The policy as Markdown, ending in one line end; `parse` gives the same tree back."""
    parts = [f"# {policy.title}"] if policy.title else []
    parts += [front] if (front := print_front(policy)) else []
    parts += [part for section in policy.sections for part in _section(section)]
    return "\n\n".join(parts) + "\n"


def print_front(policy: Policy) -> str:
    """The lines below the title, and the prose above the first section."""
    lines = "\n".join(_front(policy))
    return "\n\n".join(filter(None, (lines, policy.prose)))


def _front(policy: Policy) -> Iterator[str]:
    if policy.sponsor:
        title = f", {policy.sponsor.title}" if policy.sponsor.title else ""
        yield f"Sponsored by {policy.sponsor.name}{title}."
    if policy.in_force_from:
        yield f"In force from {day(policy.in_force_from)}."
    if policy.reviewed_every:
        yield f"Reviewed every {duration(policy.reviewed_every, period=True)}."
    if policy.extends:
        yield f"Extends the policy of {policy.extends}."
    if policy.zone:
        yield f"Times are in {policy.zone}."


def _section(section: Section) -> Iterator[str]:
    yield f"## {section.heading}"
    yield from _told(section)
    for part in section.parts:
        if isinstance(part, Group):
            yield from [f"### {part.heading}"] if part.heading else []
            yield from _told(part)
        else:
            yield from _document(part)


def _told(group: Section | Group) -> Iterator[str]:
    """What stands below a heading: prose, then bullets."""
    if group.prose:
        yield group.prose
    if group.clauses:
        yield "\n".join(line for clause in group.clauses for line in _bullet(clause))


def _bullet(clause: Clause) -> Iterator[str]:
    key = f" {{#{clause.key}}}" if clause.key else ""
    yield f"- {sentence(clause)}{key}"
    if isinstance(clause, Standard):
        yield from (f"  - {expectation(expected)}" for expected in clause.expectations)
    if isinstance(clause, Segment):
        yield from (f"  - {capital(a.question)}: {a.words}" for a in clause.answers)


def _document(document: Document) -> Iterator[str]:
    yield f"### {document.title}"
    match document:
        case Script():
            cause = f", when {document.cause}" if document.cause else ""
            yield f"For {listed([plural(name) for name in document.serves])}{cause}."
            yield from [document.prose] if document.prose else []
            yield "\n".join(f"{k}. {step}" for k, step in enumerate(document.steps, start=1))
        case Course():
            yield from _course(document)
        case Survey():
            yield from [document.prose] if document.prose else []
            yield "\n".join(
                f"{k}. {quoted(q.asks)} ({_answer(q)})"
                for k, q in enumerate(document.questions, start=1)
            )


def _course(course: Course) -> Iterator[str]:
    who = listed(["everyone" if r == "anyone" else plural(r) for r in course.roles])
    within = f", within {duration(course.within, period=True)} of starting" if course.within else ""
    yield f"For {who}, {duration(course.lasts, period=True)}{within}."
    if course.lesson:
        yield course.lesson
    if course.questions:
        yield "\n".join(
            f"- Question: {quoted(q.asks)} Right: {quoted(q.right)}."
            + (f" Wrong: {', '.join(quoted(w) for w in q.wrong)}." if q.wrong else "")
            for q in course.questions
        )


def _answer(question: SurveyQuestion) -> str:
    match question.answer:
        case Scale() as scale:
            pair = ", expected and found" if scale.pair else ""
            return f"scale {scale.low} to {scale.high}, {scale.best} is best{pair}"
        case Choice() as choice:
            return f"choice of {listed([quoted(o) for o in choice.options], 'or')}"
        case plain:
            return {"likelihood": "likelihood 0 to 10"}.get(plain.kind, plain.kind)
