from goodword.rules.diagnostics.fix import Addition, Fix, lines_of, told

LINE = Addition("Customers and contacts", "Call: received, answered.")


def test_a_fix_is_told_line_by_line() -> None:
    fix = Fix("And say", (0, 3), reading="Calls are answered.", additions=(LINE,))
    assert lines_of(fix) == [
        "Add under 'Customers and contacts': Call: received, answered.",
        'And say: "Calls are answered."',
    ]


def test_what_stands_is_read_so() -> None:
    fix = Fix("And say", (0, 3), reading="Calls.", additions=(LINE,), stands=True)
    assert lines_of(fix)[1] == 'Then it reads: "Calls."'


def test_a_line_that_stands_is_completed() -> None:
    fix = Fix("", (0, 3), additions=(Addition("Customers and contacts", "A: b.", (1, 2)),))
    assert lines_of(fix) == ["Complete the line: A: b."]


def test_choices_are_told_on_one_line() -> None:
    two = (Fix("Did you mean", (0, 1), "A."), Fix("Did you mean", (0, 1), "B."))
    assert told(two) == 'Did you mean: "A." or "B."'
    assert told(()) == ""


def test_words_with_quotation_marks_of_their_own_get_no_more() -> None:
    fix = Fix("Or let a person judge it", (0, 1), 'Decided by the owner: "be kind".')
    assert lines_of(fix) == ['Or let a person judge it: Decided by the owner: "be kind".']
