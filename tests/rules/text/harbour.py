"""A shop with the words that sentences of many charters need, to try wordings on."""

from functools import cache
from typing import Final

from goodword.rules.diagnostics import diagnose
from goodword.rules.text import parse, sentence

DECLARED: Final = """# Customer service policy of Harbour Street

## Hours and words

- Shop hours: Monday to Friday 09:00–18:00 and Saturday 10:00–17:00, in America/Halifax.
- Working days: Monday to Friday, in America/Halifax, closed on public holidays in CA-NS.

## Customers and contacts

- Roles, from the top: owner, manager, engineer, clerk.
- Trade customers: tagged "trade".
- Home customers: everyone else.
- Order: placed, confirmed, processed, shipped, delivered, returned.
- Call: received, queued, answered, transferred, called back, ended.
- E-mail: received, acknowledged, answered.
- Enquiry: received, acknowledged, updated, answered, resolved.
- Complaint: received, acknowledged, updated, answered, resolved.
- Urgent complaints: complaints marked "urgent" by the manager.
- Other complaints: all other complaints.
- Visit: booked, announced, arrived, begun, finished.
- Application: received, complete, decided.
- Refund: requested, approved, paid.

## What we promise

"""


@cache
def read(said: str, section: str = "What we promise") -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The canonical sentences that a bullet is read as, and the codes of its errors."""
    text = f"{DECLARED}\n## {section}\n\n- {said}\n"
    found = parse(text)
    own = found.policy.sections[-1].clauses
    findings = [(f.code, f.start, f.end, f.facts) for f in found.findings]
    errors = [d.code for d in diagnose(findings, text) if d.severity == "error"]
    return tuple(sentence(clause) for clause in own), tuple(errors)
