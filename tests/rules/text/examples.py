"""Every form's own example must come back as it is written: it is the canonical sentence."""

from goodword.rules.text import sentence
from goodword.rules.text.forms import FORMS
from tests.rules.text.trees import parsed

BY_KIND = {form.name: form.examples for form in FORMS}


def printed_back(form: str) -> list[tuple[str, str]]:
    """The examples of a form, each with what it prints as."""
    section = next(f.section for f in FORMS if f.name == form)
    found = [(said, parsed(said, section).policy.sections[-1].clauses) for said in BY_KIND[form]]
    return [(said, " ".join(sentence(clause) for clause in clauses)) for said, clauses in found]
