"""Whom a script or a course is for, and the questions of courses and surveys."""

from dataclasses import dataclass

from goodword.rules.text.build.parts import Parts, rule
from goodword.rules.text.build.powers import role_named
from goodword.rules.text.findings import Context
from goodword.rules.text.names import own_noun
from goodword.rules.tree import Choice, Duration, Plain, QuizQuestion, Scale, SurveyQuestion


@dataclass(frozen=True, slots=True)
class ScriptFor:
    """'For orders and returns, when an order is late.'"""

    serves: tuple[str, ...]
    cause: str | None


@dataclass(frozen=True, slots=True)
class CourseFor:
    """'For clerks, 40 minutes, within 30 days of starting.'"""

    roles: tuple[str, ...]
    lasts: Duration
    within: Duration | None


@rule("script_for")
def script_for(parts: Parts, context: Context) -> ScriptFor:
    serves = tuple(own_noun(token, context) for token in parts.tokens("NOUN"))
    return ScriptFor(serves, parts.value("REST"))


@rule("course_for")
def course_for(parts: Parts, context: Context) -> CourseFor:
    roles = tuple(role_named(token, context) for token in parts.tokens("ROLE"))
    lasts, *within = parts.all(Duration)
    return CourseFor(roles, lasts, within[0] if within else None)


@rule("quiz")
def quiz(parts: Parts, context: Context) -> QuizQuestion:
    asks, right, *wrong = parts.values("QUOTED")
    return QuizQuestion(asks=asks, right=right, wrong=tuple(wrong))


@rule("survey_question")
def survey_question(parts: Parts, context: Context) -> SurveyQuestion:
    answer = next(c for c in parts.children if isinstance(c, Scale | Choice | Plain))
    return SurveyQuestion(asks=parts.value("QUOTED"), answer=answer)


@rule("on_scale")
def on_scale(parts: Parts, context: Context) -> Scale:
    low, high, best = (int(number) for number in parts.values("NUMBER"))
    if best not in (low, high):
        what, why = f"{best} is best", f"the best is {low} or {high}"
        context.find("GW106", parts.tokens("NUMBER")[-1], what=what, why=why)
    return Scale(low=low, high=high, best=best, pair=parts.said(", expected and found"))


@rule("by_choice")
def by_choice(parts: Parts, context: Context) -> Choice:
    return Choice(options=tuple(parts.values("QUOTED")))


@rule("likelihood")
def likelihood(parts: Parts, context: Context) -> Plain:
    return Plain(kind="likelihood")


@rule("yes_or_no")
def yes_or_no(parts: Parts, context: Context) -> Plain:
    return Plain(kind="yes or no")


@rule("in_words")
def in_words(parts: Parts, context: Context) -> Plain:
    return Plain(kind="words")
