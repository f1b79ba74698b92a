from goodword.rules.fuzzy.questions import asked

QUESTION = "How long? Say 'within 3 shop hours' or 'the same shop day'."


def test_a_question_speaks_of_the_calendar_that_the_policy_has() -> None:
    said = "How long? Say 'within 3 office hours' or 'the same office day'."
    assert asked(QUESTION, ["office", "lab"]) == said


def test_where_there_is_no_calendar_plain_hours_and_days_are_offered() -> None:
    assert asked(QUESTION, []) == "How long? Say 'within 3 hours' or 'the same day'."
