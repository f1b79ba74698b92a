"""A whole policy around an example, so that a bullet can be shown and tried by itself."""

from typing import Final

_FRONT: Final = """# Customer service policy of Example

Sponsored by Dana Whitfield, owner.
In force from 1 December 2026.

"""
_AROUND: Final = """## Hours and words

- Shop hours: Monday to Friday 09:00–18:00 and Saturday 10:00–17:00, in America/Halifax.

## Customers and contacts

- Roles, from the top: owner, shift lead, clerk.
- Trade customers: ordered at least 6 times in 12 months.
- Order (while buying, by clerks): placed, processed, shipped, delivered, returned as faulty.
- Complaint (after buying, by shift leads): received, acknowledged, answered, resolved, followed up.
- Reach us by phone at "+1 902 555 0100", in shop hours.

"""


def policy_around(example: str) -> str:
    """The policy in which an example stands.

    Bullets stand among promises, a '###' or '##' behind the definitions; a whole policy, and
    what is none at all, stays as it is.
    """
    if example.startswith("## "):
        return f"{_FRONT}{_AROUND}{example}\n"
    if example.startswith("### "):
        return f"{_FRONT}{_AROUND}## What we may do\n\n{example}\n"
    if example.startswith("- "):
        return f"{_FRONT}{_AROUND}## What we promise\n\n{example}\n"
    return f"{example}\n"
