"""The real records that the samples are about, where they lie beside the project."""

import os
from pathlib import Path

import pytest

from goodword.insight.engines import open_engine
from goodword.insight.history.reading import read_map
from goodword.insight.replay import Replay, replay
from goodword.rules.text import parse, sentence
from goodword.rules.tree import Policy
from tests.house.source import ROOT
from tests.insight.trial import quiet

DATA = Path(os.environ.get("GOODWORD_DATA") or ROOT.parent / "shared" / "data")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not DATA.is_dir(), reason="the real records are not here"),
]


def tried(sample: str, names: list[str], records: str) -> Replay:
    engine = open_engine()
    try:
        mapping = read_map(ROOT / "samples" / sample / "map.toml")
        return replay(
            [read(name) for name in names], mapping, [DATA / records], engine, sentence, quiet
        )
    finally:
        engine.close()


def read(name: str) -> Policy:
    parsed = parse((ROOT / "policies" / name).read_text("utf-8"))
    assert parsed.findings == ()
    return parsed.policy


def test_the_citys_own_targets_and_verdicts_are_reproduced() -> None:
    names = ["city-311.md", "city-311-before-2015-02-17.md"]
    found = tried("city-311", names, "boston-311/requests-2015-h1.csv.gz")
    compared = found.compared
    assert compared is not None
    assert compared.due_n == 43_592
    assert compared.due_same / compared.due_n > 0.975
    assert (compared.flag_by_due, compared.flag_due_n) == (37_257, 37_257)
    assert compared.flag_same / compared.flag_n > 0.985
    assert found.facts.rows == found.facts.read == 58_119


def test_the_banks_waits_are_given() -> None:
    found = tried("bank-calls", ["bank-calls.md"], "call-centre/calls-1999-02-01-to-14.tsv")
    queued = found.answers[0]
    assert (queued.share.kept, queued.share.n) == (1744, 8204)
    assert (queued.gone_late, queued.gone_before) == (1234, 651)
    of_queued, of_all = found.answers[3:]
    assert (of_queued.share.kept, of_queued.share.n) == (1885, 8855)
    assert (of_all.share.kept, of_all.share.n) == (2908, 17_297)
    assert dict(found.facts.left_out) == {
        "phantom calls, which nobody made": 143,
        "a negative time in the voice unit, which can't be": 16,
    }
