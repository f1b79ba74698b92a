from goodword.rules.diagnostics.fix import Addition, Fix
from goodword.rules.text.advice.edits import Edit, additions, applied, edits_of

TEXT = "# A\n\n## Hours and words\n\n## What we promise\n\n- One.\n- Two.\n"


def test_edits_are_made_from_the_end() -> None:
    assert applied("abc", [Edit(0, 1, "xx"), Edit(2, 3, "")]) == "xxb"


def test_a_line_goes_to_the_end_of_its_section() -> None:
    done = applied(TEXT, additions([Addition("What we promise", "Three.")], TEXT))
    assert done == TEXT + "- Three.\n"


def test_a_section_without_bullets_gets_its_first() -> None:
    done = applied(TEXT, additions([Addition("Hours and words", "A ring lasts 3 seconds.")], TEXT))
    assert done.startswith("# A\n\n## Hours and words\n- A ring lasts 3 seconds.\n\n## What")


def test_a_section_that_is_missing_comes_first() -> None:
    done = applied(TEXT, additions([Addition("Customers and contacts", "Call: received.")], TEXT))
    assert done.startswith("# A\n\n## Customers and contacts\n\n- Call: received.\n\n## Hours")


def test_a_line_may_take_the_place_of_another() -> None:
    start = TEXT.index("One.")
    line = Addition("What we promise", "1.", replaces=(start, start + 4))
    assert applied(TEXT, additions([line], TEXT)) == TEXT.replace("One.", "1.")


def test_a_fix_says_a_sentence_anew_and_drops_another() -> None:
    one, two = TEXT.index("One."), TEXT.index("Two.")
    fix = Fix("Say", (one, one + 4), reading="Both.", drops=(two, two + 4))
    assert applied(TEXT, edits_of(fix, TEXT)) == TEXT.replace("One.\n- Two.", "Both.")


def test_what_stands_stays() -> None:
    assert edits_of(Fix("Say", (0, 3), reading="Other.", stands=True), TEXT) == ()
