import pytest

from goodword.rules.diagnostics.codes import Code
from goodword.rules.diagnostics.codes.whole import WHOLE
from goodword.rules.lint import lint
from goodword.rules.text import parse
from tests.rules.lint.checked import codes

WHOLE_POLICY = WHOLE[0].passing
THINGS = ["GW401", "GW402", "GW403", "GW404", "GW405", "GW412"]


def test_a_small_whole_policy_draws_nothing() -> None:
    assert codes(WHOLE_POLICY) == []


@pytest.mark.parametrize("code", [code for code in WHOLE if code.number in THINGS[:5]])
def test_each_missing_thing_is_one_warning_at_the_title(code: Code) -> None:
    text = code.failing
    found = [f for f in lint(parse(text), text) if f.code == code.number]
    assert [(f.start, text[f.start : f.end]) for f in found] == [
        (0, "# Customer service policy of Example")
    ]


def test_what_the_extended_policy_has_is_not_missing() -> None:
    text = "# Counter\n\nExtends the policy of Example.\n\n## Never\n\n- Never say no.\n"
    above = parse(WHOLE_POLICY).policy
    found = {f.code for f in lint(parse(text, parent=above), text, parent=above)}
    assert found & set(THINGS) == set()


def test_a_survey_every_two_years_is_not_yearly() -> None:
    text = WHOLE_POLICY.replace("once a year", "every 24 months")
    assert codes(text) == ["GW405"]


def test_what_is_not_read_is_not_called_missing() -> None:
    aside = "## Prizes\n\n- $6,000 a year for training.\n- Once more.\n\n## Never\n\n- Never lie.\n"
    found = [f for f in lint(parse(aside), aside) if f.code in (*THINGS, "GW413")]
    assert [(f.code, f.facts) for f in found] == [
        ("GW401", {}),
        ("GW413", {"sentences": "2 sentences are"}),
    ]


@pytest.mark.parametrize(
    "code, sentence",
    [
        ("GW403", "Mechanics may give £20 off a late repair, as they like"),
        ("GW404", "$6,000 a year for training, give or take"),
        ("GW405", 'Survey every customer once in a blue moon with "Us"'),
        ("GW412", "Repairs are done within 3 days of the blue moon"),
    ],
)
def test_what_an_unread_sentence_may_say_is_not_called_missing(code: str, sentence: str) -> None:
    text = f"# A\n\n## Never\n\n- Never lie.\n- {sentence}.\n"
    found = {f.code for f in lint(parse(text), text)}
    assert found & set(THINGS) == set(THINGS) - {code}
