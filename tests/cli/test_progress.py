import re

import pytest

from goodword.cli.progress import progress
from goodword.insight.engines import open_engine


def work(*, quiet: bool, patience: float) -> None:
    """Some work for the engine, after a moment's."""
    engine = open_engine()
    try:
        with progress(engine, quiet=quiet, patience=patience) as tell:
            tell("Looking")
            engine.ask("SELECT 1 AS n")
            tell("Counting")
            engine.ask("SELECT COUNT(*) AS n FROM range(7000) AS a JOIN range(7000) AS b "
                       "ON (a.range + b.range) % 7 = 1")  # fmt: skip
    finally:
        engine.close()


def test_long_work_says_how_far_it_has_come(capsys: pytest.CaptureFixture[str]) -> None:
    work(quiet=False, patience=0.02)
    said = capsys.readouterr().err.splitlines()
    assert [line for line in said if re.fullmatch(r" +\d+\.\d s  Counting \(\d+%\)", line)]


@pytest.mark.parametrize("quiet, patience", [(True, 0.0), (False, 600.0)])
def test_nothing_is_said_of_short_work_or_when_nobody_listens(
    quiet: bool, patience: float, capsys: pytest.CaptureFixture[str]
) -> None:
    work(quiet=quiet, patience=patience)
    assert capsys.readouterr().err == ""
