from goodword.rules.diagnostics.codes.whole import WHOLE
from tests.rules.diagnostics.drawn import untrue


def test_each_failing_example_draws_its_code_and_each_passing_one_does_not() -> None:
    assert untrue(WHOLE) == []
