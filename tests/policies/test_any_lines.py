"""Whatever lines of policies stand together, looking at them ends: in findings, or in none."""

import random
import re
from datetime import date
from typing import Final

import pytest

from goodword.rules.chosen import dues
from goodword.rules.diagnostics import diagnose
from goodword.rules.due import almanac_of
from goodword.rules.lint import lint
from goodword.rules.text import Parsed, parse, print_policy, says
from goodword.rules.tree import Standard
from goodword.rules.worked import worked
from tests.policies.test_samples import FIELD, FOLDER, HOTEL, SHOP

_PLACES: Final = re.compile(
    r", in (?:Europe|America)/\w+|^Times are in .*$|^In force .*$", re.MULTILINE
)
_SEEDS: Final = 8
_BEGIN: Final = date(2026, 12, 1)


@pytest.mark.parametrize("seed", range(_SEEDS))
def test_any_lines_can_be_looked_at(seed: int) -> None:
    text = _lines(random.Random(seed))
    parsed = parse(text)
    found = (*parsed.findings, *lint(parsed, text))
    assert len(diagnose([(f.code, f.start, f.end, f.facts) for f in found], text)) > 0
    for one in found:
        dues(one.fixes, text)
    assert _works(parsed)
    if not any(one.code == "GW101" for one in found):
        assert says(print_policy(parsed.policy), parsed.policy)


def _lines(chance: random.Random) -> str:
    """Some lines of a sample policy, every other time without any zone."""
    name = chance.choice((SHOP, FIELD, HOTEL))
    lines = (FOLDER / name).read_text("utf-8").splitlines()
    some = "\n".join(line for line in lines if line.startswith("## ") or chance.random() < 0.4)
    return _PLACES.sub("", some) if chance.random() < 0.5 else some


def _works(parsed: Parsed) -> bool:
    """Whether cases can be asked for under every standard, be there any or none."""
    almanac = almanac_of(parsed.policy)
    promises = [c for c in parsed.policy.clauses() if isinstance(c, Standard)]
    for promise in promises:
        of = parsed.vocabulary.touchpoints.get(promise.subject.of)
        worked(promise, almanac, of, parsed.policy.in_force_from or _BEGIN)
    return True
