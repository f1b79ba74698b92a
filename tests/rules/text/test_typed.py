"""A canonical sentence as people type it is read as the same tree or refused, never as another."""

from dataclasses import replace
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from goodword.rules.diagnostics.example import policy_around
from goodword.rules.text import parse, sentence
from goodword.rules.text.bullets import Bullets
from goodword.rules.text.forms import FORMS
from goodword.rules.text.markdown import Block
from goodword.rules.text.reader import grammar
from goodword.rules.text.sections import section_of
from goodword.rules.text.vocabulary import Vocabulary
from goodword.rules.tree import Clause, Segment, Standard, Term
from tests.docs.test_guide import STOCK, examples
from tests.rules.text.harbour import DECLARED
from tests.rules.text.said import policies
from tests.rules.text.test_variants import SAID
from tests.rules.text.typed import spots_of, ways

ROOT = Path(__file__).parents[3]


def texts() -> list[str]:
    """Policies of canonical sentences: real clauses, samples, the guide, every form."""
    said = [*policies().values()]
    said += [path.read_text("utf-8") for path in sorted((ROOT / "policies").glob("*.md"))]
    said += [
        f"{STOCK}\n## What we promise\n\n{text}" for kind, text in examples() if kind == "policy"
    ]
    said += [text for kind, text in examples() if kind == "policy-whole"]
    said += [policy_around(f"## {f.section}\n\n- {one}") for f in FORMS for one in f.examples]
    by_section = groupby(SAID, key=lambda row: row[2])
    bullets = (
        f"## {section}\n\n" + "\n".join(f"- {one}" for row in rows for one in row[1])
        for section, rows in by_section
    )
    return [*said, DECLARED + "\n\n".join(bullets)]


@cache
def sentences() -> tuple[tuple[str, str, Clause, Vocabulary], ...]:
    """Each sentence once, with its section, its clause, and the names of its policy."""
    found: dict[str, tuple[str, str, Clause, Vocabulary]] = {}
    for text in texts():
        parsed = parse(text)
        for section in parsed.policy.sections:
            known = section_of(section.heading) or ""
            for clause in map(alone, section.all_clauses()):
                said = sentence(clause)
                if isinstance(clause, Term):
                    continue  # its words stand as they are written
                found.setdefault(said, (said, known, clause, parsed.vocabulary))
    return tuple(found.values())


def alone(clause: Clause) -> Clause:
    """A clause without its key and what hangs below it."""
    bare: dict[str, Any] = {"key": None}
    if isinstance(clause, Standard):
        bare["expectations"] = ()
    elif isinstance(clause, Segment):
        bare["answers"] = ()
    return replace(clause, **bare)


def read(said: str, known: str, names: Vocabulary) -> tuple[Clause, ...]:
    """The clauses that a bullet is read as; none if it is refused, which takes a reason."""
    bullets = Bullets(said, names, grammar(), twice=False)
    found = list(bullets.sentences(Block("bullet", 0, 0, len(said)), known))
    for one in found:
        bullets.read(one)
    clauses = tuple(clause for one in found for clause in one.clauses)
    assert clauses or bullets.unread or bullets.findings
    return clauses


@given(st.data())
def test_other_writing_is_read_as_the_same_or_refused(data: st.DataObject) -> None:
    said, known, clause, names = data.draw(st.sampled_from(sentences()))
    assert read(said, known, names) == (clause,)
    for way in ways(said, spots_of(said, known, names)):
        assert read(way, known, names) in ((clause,), ()), way


def test_there_are_sentences_of_every_kind() -> None:
    assert len(sentences()) >= 900
    assert {clause.kind for _, _, clause, _ in sentences()} >= {form.name for form in FORMS} - {
        "standard", "expectation", "term",
    }  # fmt: skip
