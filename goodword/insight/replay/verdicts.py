"""Whether a standard was kept over a whole history, as far as that can be said."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from goodword.insight.replay.results import Answer, Share, Unanswered, Verdict
from goodword.rules.statistics import wilson

_UNSEEN: Final = " Of the broken {} may have been kept in a way that was not looked at."


def share_of(kept: int, n: int) -> Share:
    """A share with its interval."""
    low, high = wilson(kept, n)
    return Share(kept=kept, n=n, low=low, high=high)


def verdict(
    share: Share, percent: float | None, *, aim: bool = False, at_most: bool = False,
    average: bool = False,
) -> Verdict:  # fmt: skip
    """Kept or broken by the counted share; without a percent every single one was promised.

    An aim is shown and never broken; 'on average' is no share, so its verdict is given elsewhere.
    """
    if aim:
        return "aim"
    if share.n == 0 or average:
        return "can't tell"
    promised = 100.0 if percent is None else percent
    enough = 100 * share.kept >= promised * share.n
    few = 100 * share.kept <= promised * share.n
    return "kept" if (few if at_most else enough) else "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """How many promises there are, how many have a verdict, how many of these were kept, and of how
    many of the broken ones a part was not looked at. Aims are no promises.
    """

    promises: int
    answered: int
    kept: int
    unseen: int


def summed(answers: Sequence[Answer], unanswered: Sequence[Unanswered] = ()) -> Sum:
    """All promises of a replay counted."""
    verdicts = [answer.verdict for answer in answers if answer.verdict != "aim"]
    broken = [answer for answer in answers if answer.verdict == "broken"]
    kept = verdicts.count("kept")
    return Sum(
        promises=len(verdicts) + sum(not one.aim for one in unanswered),
        answered=kept + len(broken),
        kept=kept,
        unseen=sum(bool(answer.unseen) for answer in broken),
    )


def in_sum(answers: Sequence[Answer], unanswered: Sequence[Unanswered] = ()) -> str:
    """'2 of 9 promises can be answered from this history; 1 of them would have been kept.'"""
    found = summed(answers, unanswered)
    if not found.answered:
        return "No promise could be judged."
    return _said(found) + (_UNSEEN.format(found.unseen) if found.unseen else "")


def _said(found: Sum) -> str:
    one = found.answered == 1
    judged = "kept" if found.kept else "broken"
    if found.answered < found.promises:
        of = f"{found.answered} of {found.promises} promises can be answered from this history"
        them = (
            f"it would have been {judged}" if one else f"{found.kept} of them would have been kept"
        )
        return f"{of}; {them}."
    if one:
        return f"The one promise judged would have been {judged}."
    return f"{found.kept} of {found.answered} promises would have been kept."
