from datetime import date
from pathlib import Path

import pytest

from goodword.insight.history.mapping import After, Stamp, Trait
from goodword.insight.history.reading import mapping_of, read_map
from goodword.insight.refusal import Refusal
from tests.house.source import ROOT


@pytest.mark.parametrize(
    "toml, words",
    [
        ("zone =", "The map is not TOML"),
        ('zone = "Mars"', "zone: 'Mars' is no time zone"),
        ('zon = "UTC"', "'zon' is not known here. Did you mean 'zone'"),
        ("zone = 3", "zone is a number; write it in"),
        ('until = "soon"', "until 'soon' is no time"),
        ("milestones = 3", "milestones is a number; write a table"),
        ('[milestones]\nplaced = { tim = "x" }', "'tim' is not known here. Did you mean 'time'"),
        ('[milestones]\nplaced = { time = "x" }', "column is missing"),
        (
            '[milestones]\na = "a"\nb = { after = "a", column = "n", unit = "aeons" }',
            "unit 'aeons'",
        ),
        ('[milestones]\nb = { after = "a", column = "n" }', "the map has no such milestone"),
        ('[milestones]\na = { after = "a", column = "n" }', "which has no time of its own"),
        ('[[leave_out]]\ncolumn = "x"', "why is missing"),
        ('[[ratings]]\ncolumn = "x"', "out_of is missing"),
        ('[channel]\nvalues = { a = "b" }', "column is missing"),
        ('[recorded]\ndue = "d"', "milestone is missing"),
        ('[recorded]\nmilestone = "shiped"\n[milestones]\nshipped = "s"', "mean 'shipped'?"),
        ('delimiter = ";;"', "is not one plain letter"),
        ('quote = "\\n"', "is not one plain letter"),
        ('quote = ","\ndelimiter = ","', "delimiter and quote are the same"),
        ("until = 10:00:00", "until '10:00:00' is no time"),
        ("[[ratings]]\ncolumn = 'x'\nout_of = nan", "out_of is a number; write a number such as 5"),
    ],
)
def test_a_map_that_is_wrong_says_where_and_what_to_write(
    toml: str, words: str, tmp_path: Path
) -> None:
    path = tmp_path / "map.toml"
    path.write_text(toml)
    with pytest.raises(Refusal) as refused:
        read_map(path)
    assert words in str(refused.value)
    assert str(refused.value).startswith(str(path))


@pytest.mark.parametrize(
    "form, said",
    [
        ("%Q", "%Q is not known. Known are: %Y %y %m %d"),
        ("%d/%m/%Y %Z", "%Z is not known."),
        ("dd/MM/yyyy", 'has no codes such as "%d/%m/%Y %H:%M".'),
    ],
)
def test_a_format_that_is_none_is_refused(form: str, said: str) -> None:
    with pytest.raises(Refusal) as refused:
        mapping_of({"milestones": {"placed": {"column": "at", "format": form}}}, "map.toml")
    assert said in str(refused.value)


def test_the_last_day_of_a_history_is_a_whole_day() -> None:
    for until in (date(2026, 6, 30), "2026-06-30"):
        assert mapping_of({"until": until}, "map.toml").until == "2026-06-30 23:59:59"


def test_a_map_that_is_not_there_or_no_file_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.toml", tmp_path):
        with pytest.raises(Refusal):
            read_map(path)


def test_short_and_long_forms_mean_the_same() -> None:
    short = mapping_of({"milestones": {"placed": "at"}}, "m").milestones
    long = mapping_of({"milestones": {"placed": [{"column": "at"}]}}, "m").milestones
    assert short == long == {"placed": (Stamp(column="at"),)}


def test_a_test_may_be_said_briefly() -> None:
    brief = mapping_of({"marks": {"late": {"flag": ["Y", "yes"]}}}, "m").marks["late"]
    whole = {"marks": {"late": {"column": "flag", "is": ["Y", "yes"]}}}
    assert brief == mapping_of(whole, "m").marks["late"]
    assert brief == (Trait(column="flag", values=("Y", "yes")),)


def test_the_maps_of_the_samples_are_read() -> None:
    maps = sorted((ROOT / "samples").glob("*/map.toml"))
    assert maps != []
    for path in maps:
        assert read_map(path).milestones != {}


def test_a_duration_counts_from_a_milestone() -> None:
    content = {"milestones": {"a": "a", "b": {"after": "a", "column": "n", "unit": "minutes"}}}
    [after] = mapping_of(content, "m").milestones["b"]
    assert after == After(milestone="a", column="n", unit="minutes")
