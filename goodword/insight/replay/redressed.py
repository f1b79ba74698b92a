"""What the broken ones would have cost by the policy's own redress, where that can be known."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from goodword.insight.engines import Engine
from goodword.insight.history.names import ELSE, Names
from goodword.insight.replay.choosing import choose
from goodword.insight.replay.hearing import Hearing
from goodword.insight.replay.measuring import Measured, Wanted
from goodword.insight.replay.results import Cost
from goodword.insight.replay.rulers import Ruler
from goodword.insight.replay.states import GONE
from goodword.insight.replay.tallies import Tally
from goodword.rules.due import NoLength, UnknownWord
from goodword.rules.owed import Broken, Owed, Scale, lengths_of, owed, segments_of
from goodword.rules.text.print.amounts import money
from goodword.rules.tree import Duration, Every, Hold, Redress, Standard, Within

_FEW: Final = 3


def cost(standard: Standard, measured: Measured, whole: Tally, hearing: Hearing) -> Cost | None:
    """What a standard's redress comes to; None where the history or the policy doesn't tell.

    What repeats may be owed for each time, so nothing is told of it.
    """
    redress, target = standard.redress, standard.target
    if redress is None or isinstance(target, Every):
        return None
    segments = _segments(redress, hearing.facts.names)
    if segments is None:
        return None
    lengths = lengths_of(redress)
    if not lengths:
        return _cost(owed(redress, _counted(whole, segments), None), grows=False)
    if measured.limit is None or isinstance(target, Hold):
        return None
    scale = Scale(limit=measured.limit, lengths=_on(lengths, measured.ruler, hearing))
    if any(length not in scale.lengths for length in lengths):
        return None
    return _cost(owed(redress, _each(measured, segments, hearing.engine), scale), grows=True)


def _segments(redress: Redress, names: Names) -> dict[int, str] | None:
    """The segments that are paid sums of their own, by code; None if the history can't tell one."""
    asked = {name: names.segment(name) for name in segments_of(redress)}
    if any(code == ELSE or name in names.untold for name, code in asked.items()):
        return None
    return {code: name for name, code in asked.items()}


def _on(lengths: Sequence[Duration], ruler: Ruler, hearing: Hearing) -> dict[Duration, int]:
    """Durations by the standard's own ruler; those of another kind are left out."""
    found = {}
    for length in lengths:
        try:
            chosen = choose(Within(limit=length), hearing)
        except (UnknownWord, NoLength):
            continue
        same = (chosen.ruler.unit, chosen.ruler.calendar, chosen.ruler.measure)
        if chosen.limit is not None and same == (ruler.unit, ruler.calendar, ruler.measure):
            found[length] = chosen.limit
    return found


def _counted(whole: Tally, segments: Mapping[int, str]) -> list[Broken]:
    """How many are broken of each segment."""
    broken = whole.judged & ~(whole.ended & whole.kept)
    codes = whole.code[broken]
    return [
        Broken(n=int(whole.n[broken][codes == code].sum()), segment=segments.get(int(code)))
        for code in np.unique(codes)
    ]


def _each(measured: Measured, segments: Mapping[int, str], engine: Engine) -> list[Broken]:
    """How many are broken of each segment and exact measure, from one more pass."""
    rows = engine.ask(
        f"SELECT segment, m, COUNT(*) AS n FROM ({measured.query(Wanted())}) AS told "
        f"WHERE outcome <= {2 * GONE} AND outcome % 2 = 0 GROUP BY segment, m"
    )
    columns = (rows[name].tolist() for name in ("segment", "m", "n"))
    return [
        Broken(n=int(n), segment=segments.get(int(segment)), took=int(took))
        for segment, took, n in zip(*columns, strict=True)
    ]


def _cost(found: Owed | None, *, grows: bool) -> Cost | None:
    if found is None:
        return None
    return Cost(
        n=sum(n for n, _ in found.each),
        total=f"{found.total.amount:f}",
        currency=found.total.currency,
        words=f"{_reckoned(found)} = {money(found.total)}",
        grows=grows,
    )


def _reckoned(found: Owed) -> str:
    """'51 broken × £20', '30 × £54 + 21 × £108', '51 broken, £10 to £60 each'."""
    each = [(f"{n:,}", money(amount)) for n, amount in found.each]
    if len(each) == 1:
        return f"{each[0][0]} broken × {each[0][1]}"
    if len(each) <= _FEW:
        return " + ".join(f"{n} × {amount}" for n, amount in each)
    return f"{sum(n for n, _ in found.each):,} broken, {each[0][1]} to {each[-1][1]} each"
