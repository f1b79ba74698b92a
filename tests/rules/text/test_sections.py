import pytest

from goodword.rules.diagnostics import CODES
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


@pytest.mark.parametrize(
    "section, headings",
    [
        ("Hours and words", "Opening times|When we are here|Our office hours|Holiday closing"),
        ("Customers and contacts", "How to contact us|Who we serve|Getting in touch"),
        ("What we promise", "Service levels|Our standards of service|What we will not do"),
        ("What we promise", "Our commitment to you|Response times|What we promise: Repairs"),
        ("What we may do", "What our people may do|Compensation|Making it good"),
        ("What we may do", "What staff can do|When it goes wrong|If we get it wrong"),
        ("How we listen", "How we know|Customer satisfaction|Listening and learning"),
        ("How we improve", "Staff and training|Training and development|How we get better"),
    ],
)  # fmt: skip
def test_headings_of_ones_own_are_known_by_their_words(section: str, headings: str) -> None:
    for heading in headings.split("|"):
        assert (heading, section_of(heading)) == (heading, section)


@pytest.mark.parametrize(
    "heading",
    ["Repairs", "Complaints and comments", "Online shop", "About us", "History of our promises",
     "Why we never close", "Introduction", "Definitions and standards", "Terms and conditions"],
)  # fmt: skip
def test_what_says_several_things_or_tells_a_story_is_left_to_a_person(heading: str) -> None:
    assert section_of(heading) is None


def test_explain_names_all_sections() -> None:
    assert [name for name in KNOWN if f"'{name}'" not in CODES["GW102"].why] == []
