"""The reference of the map says what the map takes, and its example is one."""

import re
import tomllib

from goodword.insight.history import reading
from goodword.insight.history.mapping import MISSING, SECONDS
from goodword.insight.history.reading import mapping_of
from tests.house.source import ROOT

PAGE = (ROOT / "docs" / "reference" / "map.md").read_text("utf-8")


def test_the_example_is_a_map() -> None:
    example = re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    assert example is not None
    mapping = mapping_of(tomllib.loads(example[1]), "map.md")
    assert list(mapping.milestones) == ["placed", "processed", "answered"]


def test_every_key_unit_and_missing_word_has_its_place() -> None:
    keys = {*reading._TOP, *reading._TRAIT, *reading._STAMP, *reading._AFTER, *SECONDS}
    assert [key for key in sorted(keys) if not re.search(rf"\b{key}\b", PAGE)] == []
    assert [word for word in MISSING if word and f"`{word}`" not in PAGE] == []
