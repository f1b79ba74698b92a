"""Whether a standard was kept over a whole history, as far as that can be said."""

from collections.abc import Iterable

from goodword.insight.replay.results import Answer, Share, Verdict
from goodword.rules.statistics import wilson


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
    if share.n == 0 or average:
        return "can't tell"
    if aim:
        return "aim"
    promised = 100.0 if percent is None else percent
    enough = 100 * share.kept >= promised * share.n
    few = 100 * share.kept <= promised * share.n
    return "kept" if (few if at_most else enough) else "broken"


def in_sum(answers: Iterable[Answer]) -> str:
    """'13 of 17 promises would have been kept.': aims and what can't be told are left out."""
    judged = [answer.verdict for answer in answers if answer.verdict in ("kept", "broken")]
    kept = judged.count("kept")
    if not judged:
        return "No promise could be judged."
    if len(judged) == 1:
        return f"The one promise judged would have been {judged[0]}."
    return f"{kept} of {len(judged)} promises would have been kept."
