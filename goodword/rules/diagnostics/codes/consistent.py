"""Codes for clauses that clash, or that can't be decided together."""

from goodword.rules.diagnostics.codes.code import Code

CONSISTENT = (
    Code(
        "GW501", "error", "This ends before it begins",
        "'{milestone}' does not come after '{start}', which starts the clock: of '{touchpoint}' the moments are {has}. Turn them round, or start at an earlier moment.",
        "A clock runs from one moment to a later one. The touchpoint's definition says which comes first.",
        "- Orders are shipped within 2 shop days of being delivered.",
        "- Orders are delivered within 2 shop days of being shipped.",
    ),
    Code(
        "GW502", "warning", "Due before what comes before it",
        "'{later}' is due sooner than '{earlier}', which comes before it. Give '{earlier}' the shorter limit.",
        "The earlier moment can be late only when the later one is late too: one of the limits is idle.",
        "- Orders are processed within 3 shop days.\n- Orders are shipped within 1 shop day.",
        "- Orders are processed within 1 shop day.\n- Orders are shipped within 3 shop days.",
    ),
    Code(
        "GW503", "warning", "Looser for these customers than for all",
        "{segment} have more time to wait here than everybody has in line {line}. Make it shorter, or leave it out.",
        "The more specific standard replaces the general one, so these customers would get less than the others.",
        "- Orders are processed within 3 shop hours.\n- Orders from trade customers are processed within 5 shop hours.",
        "- Orders are processed within 3 shop hours.\n- Orders from trade customers are processed within 1 shop hour.",
    ),
    Code(
        "GW504", "warning", "A senior may do less than a junior",
        "{senior} may do less here than {junior}. Give at least as much to the one who is higher on the list of roles.",
        "Whoever is asked to decide must be able to. Each role may do what those below it may.",
        "- Clerks may refund up to $100.\n- Shift leads may refund up to $50.",
        "- Clerks may refund up to $50.\n- Shift leads may refund up to $100.",
    ),
    Code(
        "GW505", "error", "Allowed, and yet in need of approval",
        "{role} may do this alone, and needs the approval of {approver} for it. Lower the limit, or raise the threshold.",
        "Two clauses say opposite things of the same amount, and nobody at the counter can tell which holds.",
        "- Clerks may refund up to $300.\n- Refunds above $250 need the owner's approval.",
        "- Clerks may refund up to $250.\n- Refunds above $250 need the owner's approval.",
    ),
    Code(
        "GW506", "warning", "Nobody decides in between",
        "Above {highest} nobody may decide, and approval begins only at {threshold}. Raise a limit, or say 'above {highest}'.",
        "A customer whose case falls between has to wait until somebody dares.",
        "- Clerks may refund up to $50.\n- Refunds above $250 need the owner's approval.",
        "- Clerks may refund up to $50.\n- Refunds above $50 need the owner's approval.",
    ),
    Code(
        "GW507", "warning", "Approving one's own",
        "{asks} would ask {approver}, who is no higher. Name somebody above: 'need the owner's approval'.",
        "Approval is a second pair of eyes, from further up.",
        "- Shift leads may refund up to $250.\n- Refunds above $250 need the shift lead's approval.",
        "- Shift leads may refund up to $250.\n- Refunds above $250 need the owner's approval.",
    ),
    Code(
        "GW508", "notice", "Both of these run",
        "This and line {line} can hold for the same interaction, and neither is more special: both clocks run. Give one of them the other's customers or channels too, if you mean only one.",
        "A more specific standard replaces the general one. Of two that are special in different ways, both are kept or broken.",
        "- Orders from trade customers are processed within 1 shop hour.\n- Orders by phone are processed within 2 shop hours.",
        "- Orders from trade customers are processed within 1 shop hour.\n- Orders are processed within 2 shop hours.",
    ),
    Code(
        "GW509", "warning", "Said twice",
        "{which}",
        "Two limits for the same thing make one of them idle, and readers ask which one is meant.",
        "- Orders are processed within 3 shop hours.\n- Orders are processed within 5 shop hours.",
        "- Orders are processed within 3 shop hours, 80% of the time.\n- Orders are processed within 5 shop hours, 99% of the time.",
    ),
    Code(
        "GW511", "notice", "This number looks odd",
        "{odd} Is it meant?",
        "A slip of the pen looks like a promise. Nothing is corrected on its own.",
        "- Orders are processed within 2 shop hours.\n- Orders from trade customers are processed within 1 minute.\n"
        "- Orders by phone are processed within 2 shop hours, 0.95% of the time.",
        "- Orders are processed within 2 shop hours.\n- Orders from trade customers are processed within 1 shop hour.",
    ),
    Code(
        "GW512", "notice", "Praise can be asked for",
        "Points hang on what customers say, and nothing keeps anyone from asking for it. Add: 'Never ask a customer for praise or for a score.'",
        "Praise that was asked for says nothing about the service, and customers notice.",
        "- Whoever a customer praises by name earns 10 points.",
        "- Whoever a customer praises by name earns 10 points.\n- Never ask a customer for praise or for a score.",
    ),
    Code(
        "GW513", "warning", "Looser than the policy that this one extends",
        "This is looser in {parts} than what the extended policy promises. Tighten it, or ask that policy's sponsor.",
        "A department may promise more than the firm, and not less: customers know only one of you.",
        "",
        "- Orders are processed within 3 shop hours.",
    ),
    Code(
        "GW514", "error", "This calendar never opens",
        "'{word}' has no hour at which it is open. Give it weekdays with hours: 'Monday to Friday 09:00–17:00'.",
        "A clock that runs on it would never end.",
        "",
        "- Orders are processed within 3 shop hours.",
    ),
)  # fmt: skip
