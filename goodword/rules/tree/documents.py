"""The longer parts behind the sentences: scripts, courses and surveys."""

from dataclasses import dataclass
from typing import Literal

from goodword.rules.tree.quantities import Duration


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A short list of actions for the moment of need, and the touchpoints or classes it serves.

    `prose` stands above the steps.
    """

    title: str
    serves: tuple[str, ...]
    steps: tuple[str, ...]
    cause: str | None = None
    prose: str = ""
    kind: Literal["script"] = "script"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizQuestion:
    """A question of a course with its right answer and some wrong ones."""

    asks: str
    right: str
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A short lesson: for whom, how long, and within what time of starting work here."""

    title: str
    roles: tuple[str, ...]
    lasts: Duration
    within: Duration | None = None
    lesson: str = ""
    questions: tuple[QuizQuestion, ...] = ()
    kind: Literal["course"] = "course"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """'scale 1 to 5, 5 is best'; with `pair`, asked as expected and as found."""

    low: int
    high: int
    best: int
    pair: bool = False
    kind: Literal["scale"] = "scale"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """'choice of "price", "speed" or "advice"'."""

    options: tuple[str, ...]
    kind: Literal["choice"] = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """'yes or no', 'likelihood 0 to 10', 'words'."""

    kind: Literal["yes or no", "likelihood", "words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyQuestion:
    """What is asked, and in what form the answer comes."""

    asks: str
    answer: Scale | Choice | Plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """A named list of questions, below some prose."""

    title: str
    questions: tuple[SurveyQuestion, ...]
    prose: str = ""
    kind: Literal["survey"] = "survey"


Document = Script | Course | Survey
