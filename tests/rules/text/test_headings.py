import pytest

from goodword.rules.diagnostics.fix import lines_of
from goodword.rules.text import Parsed, parse
from goodword.rules.text.headings import Aside, headed
from goodword.rules.text.markdown import blocks
from goodword.rules.text.reader import grammar
from tests.rules.text.harbour import DECLARED


def below(heading: str, *bullets: str) -> Parsed:
    """A sound policy with a section of its own at its end."""
    said = "".join(f"- {bullet}\n" for bullet in bullets)
    return parse(f"{DECLARED}- Never lie.\n\n## {heading}\n\n{said or 'Long.'}")


@pytest.mark.parametrize(
    "section, bullets",
    [
        ("What we promise", ("Repairs are done within 3 days.", "No one argues in the shop.")),
        ("What we promise", ("Orders are shipped within 3 hours.",)),
        ("What we may do", ("Mechanics may give up to £20 off a late repair without asking.",)),
        ("Hours and words", ("We are open Monday to Friday 9am to 5pm.",)),
        ("How we listen", ('Survey every customer once a year with "How we do".',)),
        ("How we improve", ("$6,000 a year for training.",)),
        ("Customers and contacts", ("Repair: requested, done.",)),
    ],
)
def test_a_heading_is_called_what_its_sentences_read_as(
    section: str, bullets: tuple[str, ...]
) -> None:
    (found,) = below("Blue bicycles", *bullets).findings
    assert (found.code, found.facts["guess"]) == (
        "GW102",
        f"What stands here reads as '{section}'.",
    )
    assert [lines_of(fix) for fix in found.fixes] == [[f'Call it: "{section}: Blue bicycles"']]


def test_what_reads_as_nothing_gets_no_name() -> None:
    (found,) = below("Our history", "Founded in 1962.").findings
    assert (found.code, found.facts["guess"], found.fixes) == ("GW102", "", ())


def test_it_says_how_many_sentences_are_not_read() -> None:
    parsed = below("Our history", "Founded in 1962. Sold in 1970.", "Bought back.")
    assert parsed.findings[0].facts["sentences"] == "3 sentences"
    assert len(parsed.aside) == 3


def test_prose_alone_is_only_noticed() -> None:
    parsed = below("Our history")
    assert [found.code for found in parsed.findings] == ["GW114"]
    assert parsed.aside == ()


def test_a_heading_that_takes_the_name_is_known() -> None:
    parsed = below("What we promise: blue bicycles", "Orders are shipped within 3 hours.")
    assert parsed.findings == ()


def test_names_that_stand_there_declare_nothing() -> None:
    text = "## Ours\n\n- Repair: requested, done.\n"
    names = parse(DECLARED).vocabulary
    bullets = [block for block in blocks(text) if block.kind == "bullet"]
    headed(Aside("Ours", (3, 7), bullets), text, names, grammar())
    assert "repair" not in names.touchpoints
