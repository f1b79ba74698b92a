import pytest

from goodword.rules.text import parse
from goodword.rules.text import sentence as printed
from goodword.rules.text.forms import FORMS, Form, form_named, forms_of, split_head
from goodword.rules.text.sections import KNOWN
from goodword.rules.text.table import STARTS
from tests.rules.text.trees import codes, parsed

EXAMPLES = [(form, example) for form in FORMS for example in form.examples]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_a_form_has_its_rule_its_home_and_its_words(form: Form) -> None:
    assert form.rule == "" or form.rule in STARTS
    assert form.section in KNOWN
    assert form.says != ""
    assert form.examples != ()
    assert form_named(form.name) is form


@pytest.mark.parametrize("form, example", EXAMPLES, ids=lambda value: str(value)[:40])
def test_an_example_shows_its_form_and_can_be_read(form: Form, example: str) -> None:
    assert next(forms_of(example, form.section)).form is form
    said = parsed(example, form.section)
    assert (
        not {"GW101", "GW301", "GW302"} & set(codes(example, form.section)) - EXPECTATION[form.name]
    )
    assert said.policy.sections[-1].clauses != () or EXPECTATION[form.name]


class _Above(dict[str, set[str]]):
    """An expectation alone has no standard above it to hang on; some examples name other words."""

    def __missing__(self, key: str) -> set[str]:
        return set()


EXPECTATION = _Above({"expectation": {"GW101"}, "standard": {"GW302"}})


@pytest.mark.parametrize(
    "sentence, head, body",
    [
        ("Order: placed, shipped.", "Order", "placed, shipped."),
        ("Order (while buying): placed.", "Order (while buying)", "placed."),
        ("We aim: calls are answered.", "", "We aim: calls are answered."),
        ('"Free: always", on the web.', "", '"Free: always", on the web.'),
        ("Open at 9:00 daily.", "", "Open at 9:00 daily."),
    ],
)
def test_a_definition_has_a_name_before_its_colon(sentence: str, head: str, body: str) -> None:
    name, at = split_head(sentence)
    assert (name, sentence[at:]) == (head, body)


NAMES = (
    "Roles, from the top: owner, course leader.\nMay fair ticket: money received, sent.\n"
    """\
Calendar: ordered, internal, tagged by hand.
Key clients: tagged "key".
Course takers: tagged "course".
"""
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Key clients rate may fair tickets 4 of 5 on average.",
        "Calendars from course takers are ordered within 3 hours.",
        "May fair tickets are sent within 9 hours; otherwise the course leader calls the customer.",
        "May fair tickets from course takers are sent within 3 hours.",
    ],
)
def test_a_name_with_the_cue_of_a_form_sends_no_sentence_astray(sentence: str) -> None:
    bullets = "".join(f"- {line}\n" for line in (*NAMES.splitlines(), sentence))
    found = parse(f"# A\n\n## Customers\n\n{bullets}")
    assert [f.code for f in found.findings if f.code != "GW107"] == []
    assert printed(found.policy.clauses()[-1]) == sentence
