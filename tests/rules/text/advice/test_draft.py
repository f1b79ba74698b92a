from goodword.rules.diagnostics.fix import Addition, Fix
from goodword.rules.text.advice.draft import block, draft

CALL = Addition("Customers and contacts", "Call: received, answered.")
DAYS = Addition("Hours and words", "Working days: Monday to Friday.")


def test_lines_stand_below_the_headings_of_their_sections() -> None:
    assert block([CALL, DAYS, CALL]) == (
        "## Hours and words\n\n- Working days: Monday to Friday.\n\n"
        "## Customers and contacts\n\n- Call: received, answered.\n"
    )
    assert block([]) == ""


def test_a_charter_becomes_a_policy() -> None:
    text = "First. Second. Third."
    home = "What we promise"
    sentences = [(0, 6, home), (7, 14, home), (15, 21, home)]
    fix = Fix("Say", (7, 14), reading="The second.", additions=(CALL,))
    assert draft("Charter", sentences, [(0, "The first.")], [fix], text) == (
        "# Charter\n\n## Customers and contacts\n\n- Call: received, answered.\n\n"
        "## What we promise\n\n- The first.\n- The second.\n- Third.\n"
    )


def test_what_must_be_chosen_and_what_a_person_judges_stays_as_it_was() -> None:
    two = [Fix("Say", (0, 6), reading="One."), Fix("Say", (0, 6), reading="Other.")]
    judged = [Fix("Or", (0, 6), reading='Decided by the owner: "first".')]
    for fixes in (two, judged):
        assert draft("", [(0, 6, "What we promise")], [], fixes, "First.").endswith("- First.\n")


def test_the_front_of_a_charter_stands_below_its_title() -> None:
    assert draft("Charter", [], [], [], "", "In force from 1 May 2027.") == (
        "# Charter\n\nIn force from 1 May 2027.\n\n"
    )
