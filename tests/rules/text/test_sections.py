import pytest

from goodword.rules.text.sections import KNOWN, section_of
from goodword.rules.tree import SECTIONS


def test_the_sections_are_those_of_the_tree() -> None:
    assert tuple(KNOWN) == SECTIONS


@pytest.mark.parametrize("name", [other for others in KNOWN.values() for other in others])
def test_a_heading_has_other_names(name: str) -> None:
    assert name in KNOWN[str(section_of(f" {name.upper()}: "))]


def test_no_name_is_given_twice() -> None:
    names = [name.casefold() for name in KNOWN] + [o for others in KNOWN.values() for o in others]
    assert len(set(names)) == len(names)


def test_other_headings_are_prose() -> None:
    assert section_of("Our history") is None
