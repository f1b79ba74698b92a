import numpy as np
import pytest

from goodword.insight.engines import open_engine
from goodword.insight.replay.bins import begin, bin_of, edge, width
from goodword.insight.replay.rulers import Ruler, elapsed

DAYS = Ruler(unit="day", calendar=None, measure="")
SOME = np.unique(
    [at + near for at in (0, 60, 1000, 10_000, 36_000, 10**6, 2_592_000, 31_536_000, 10**8)
     for near in (-61, -1, 0, 1, 59, 60, 61, 899, 901, 3601) if at + near >= 0]
)  # fmt: skip


@pytest.mark.parametrize("ruler", [elapsed(), DAYS])
def test_engines_gather_as_we_do(ruler: Ruler) -> None:
    engine = open_engine()
    try:
        engine.load("spans", {"m": SOME})
        found = engine.ask(f"SELECT m, {bin_of(ruler)} AS bin FROM spans ORDER BY m")["bin"]
    finally:
        engine.close()
    assert found.tolist() == [edge(m, ruler) for m in SOME.tolist()]


@pytest.mark.parametrize("ruler", [elapsed(), DAYS])
def test_each_measure_lies_in_its_bin_and_bins_lie_end_to_end(ruler: Ruler) -> None:
    edges = sorted({edge(m, ruler) for m in range(200_000)})
    assert [begin(high, ruler) for high in edges[1:]] == edges[:-1]
    for m in SOME.tolist():
        assert m <= edge(m, ruler) < m + width(m, ruler)
