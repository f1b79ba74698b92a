"""Codes for what a policy leaves out."""

from goodword.rules.diagnostics.codes.code import Code

_SMALL = """# Customer service policy of Example
{front}
## Customers and contacts

- Roles, from the top: owner, clerk.
- Order (while buying, by clerks): placed, processed.
- Reach us by phone at "+1 902 555 0100".

## What we promise

- Orders are processed within 3 hours.
{promise}
## What we may do

- {may}

## How we listen

- {listen}

### How we are doing

1. "How do you rate us?" (scale 1 to 5, 5 is best)

## How we improve

{improve}"""
_SPONSOR = "\nSponsored by Dana Whitfield, owner.\n"
_MAY = "Clerks may refund up to $50. The owner may refund up to $500."
_ASK = 'Survey every customer once a year with "How we are doing".'
_COURSE = "### Making it right\n\nFor everyone, 40 minutes.\n\nSay sorry, once."
_MONEY = "- $6,000 a year for training.\n\n"


def _policy(
    front: str = _SPONSOR, promise: str = "", may: str = _MAY, listen: str = _ASK,
    improve: str = _MONEY + _COURSE,
) -> str:  # fmt: skip
    return _SMALL.format(front=front, promise=promise, may=may, listen=listen, improve=improve)


WHOLE = (
    Code(
        "GW401", "warning", "Nobody stands behind this policy",
        "No sponsor is named. Below the title, say: 'Sponsored by Dana Whitfield, owner.'",
        "Somebody must be able to say yes to the money and the changes that a promise costs.",
        _policy(front="\n"),
        _policy(),
    ),
    Code(
        "GW402", "warning", "Nobody learns this",
        "There is no course. Write a short one below '###' under 'How we improve', that begins 'For everyone, 40 minutes.'",
        "A promise that staff have never been taught is kept by luck.",
        _policy(improve=_MONEY),
        _policy(),
    ),
    Code(
        "GW403", "warning", "Nobody may do anything for a customer",
        "Nobody may do anything at once. Under 'What we may do', say: 'Anyone may refund up to $50 when an order is late or wrong.'",
        "Whoever must ask first keeps the customer waiting. A written limit lets them act, and not beyond it.",
        _policy(may='Never say "calm down".'),
        _policy(),
    ),
    Code(
        "GW404", "warning", "No money is set aside",
        "No money is set aside. Under 'How we improve', say: '$6,000 a year for training.'",
        "Training and putting things right cost money; without a sum they are the first to be cut.",
        _policy(improve=_COURSE),
        _policy(),
    ),
    Code(
        "GW405", "warning", "Customers aren't asked every year",
        "No survey reaches customers every year. Under 'How we listen', say: 'Survey every customer once a year with \"How we are doing\".'",
        "Those who never complain are heard only when they are asked.",
        _policy(listen="Visit every customer every 6 months."),
        _policy(),
    ),
    Code(
        "GW406", "warning", "Nothing is promised here",
        "Nothing is promised about {names}. Add a standard such as '{line}', a sentence 'Decided by the owner: \"…\"' that names them, or '(behind the scenes)'.",
        "Every touch between customer and business has a standard, or says why not.",
        "- Visit: requested, begun, finished.\n- Orders are processed within 3 shop hours.\n- Complaints are resolved within 5 shop days.",
        "- Visit: requested, begun, finished.\n- Visits are begun within 3 shop days.\n- Orders are processed within 3 shop hours.\n- Complaints are resolved within 5 shop days.",
    ),
    Code(
        "GW407", "warning", "This role has no part in the service",
        "Nothing says what {names} may do or which touchpoint they serve. Name them at a touchpoint, as in 'Order (while buying, by clerks): …', or give them a limit: 'Anyone may …'.",
        "People who find themselves nowhere in a policy don't take it for theirs.",
        _policy(may="Clerks may refund up to $50."),
        _policy(),
    ),
    Code(
        "GW408", "warning", "Nothing keeps this claim",
        "No standard keeps '{words}'. Name its key: ', kept by #orders-processed'.",
        "What is claimed in public is expected in private. A claim without a standard is measured by nobody.",
        '- "Free returns for 30 days", on the website.',
        '- Customers may return an order within 30 calendar days of delivery. {#returns}\n'
        '- "Free returns for 30 days", on the website, kept by #returns.',
    ),
    Code(
        "GW409", "warning", "These customers can't be reached",
        "Nothing says how {names} reach us, or how to reach them. Say: 'Reach us by phone at \"…\".', or below the segment 'How to reach them: …'.",
        "A promise to somebody who can't reach us, and whom we can't reach, is kept to nobody.",
        "# Customer service policy of Example\n\n## Customers and contacts\n\n"
        '- Key clients: tagged "key".\n\n## Never\n\n- Never say "no".',
        "# Customer service policy of Example\n\n## Customers and contacts\n\n"
        '- Key clients: tagged "key".\n- Reach us by phone at "+1 902 555 0100".\n\n'
        '## Never\n\n- Never say "no".',
    ),
    Code(
        "GW410", "warning", "No customer can be in this segment",
        "Whoever is in '{name}' is already in '{other}', and the first match wins. Put '{name}' above '{other}'.",
        "Segments are tried from the top. One that stands below a wider one never has a customer.",
        "- Rare customers: everyone else.\n- Good customers: spent at least $500 in 12 months.",
        "- Good customers: spent at least $500 in 12 months.\n- Rare customers: everyone else.",
    ),
    Code(
        "GW411", "notice", "When does this clock stand still?",
        "Nothing says when the clock of {names} stops. Say, for instance: 'The clock of complaints stops while we wait for the customer, at most 10 calendar days.'",
        "Whoever waits for the customer's answer won't count those days as late; the customer may. Settle it before.",
        "- Complaints are resolved within 5 shop days.",
        "- Complaints are resolved within 5 shop days.\n"
        "- The clock of complaints stops while we wait for the customer, at most 10 days.",
    ),
    Code(
        "GW412", "warning", "This policy promises nothing that can be measured",
        "There is no standard yet. Under 'What we promise', say: 'Orders are processed within 3 shop hours.'",
        "A policy is what customers can hold us to.",
        '# Customer service policy of Example\n\n## What we promise\n\n- Never say "calm down".',
        "- Orders are processed within 3 shop hours.",
    ),
    Code(
        "GW413", "warning", "Not all of this policy is read",
        "{sentences} not read, below headings that aren't known; so it can't be said what is missing. Give those headings a section's name.",
        "What stands below a heading that isn't known is shown and never run, so a course, a survey or a standard may be there and count for nothing.",
        "## Our prizes\n\n- $6,000 a year for training.\n\n## What we promise\n\n- Orders are processed within 3 shop hours.",
        "## How we improve\n\n- $6,000 a year for training.\n\n## What we promise\n\n- Orders are processed within 3 shop hours.",
    ),
)  # fmt: skip
