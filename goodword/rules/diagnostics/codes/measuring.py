"""Codes for what can't be measured, or not as it seems."""

from goodword.rules.diagnostics.codes.code import Code

MEASURING = (
    Code(
        "GW201", "error", "No number says when, or how often",
        "Nothing says by when or how often {subject} must be {milestone}. Say 'within 3 shop hours', or '95% of …'.",
        "A promise without a number can be neither kept nor broken.",
        "- Orders are processed.",
        "- Orders are processed within 3 shop hours.",
    ),
    Code(
        "GW202", "error", "A range that goes backward",
        "'{what}': the second end must be the longer one.",
        "A range says the soonest and the latest; the latest is judged.",
        "- Orders are processed in 72 to 24 hours.",
        "- Orders are processed in 24 to 72 hours.",
    ),
    Code(
        "GW203", "error", "This word can't be measured",
        "'{word}' can't be measured. {question}",
        "Two people would honestly disagree whether it was kept. A number, a unit and a population settle it.",
        "- Complaints are resolved promptly.",
        "- Complaints are resolved within 1 shop day.",
    ),
    Code(
        "GW204", "error", "This verb means two moments",
        "'{word}' could mean {meanings}: say which.",
        "An acknowledgement is no answer, and an answer solves nothing yet. Each is a moment of its own.",
        "- Complaints are responded to within 1 shop day.",
        "- Complaints are acknowledged within 1 shop day.",
    ),
    Code(
        "GW206", "notice", "A bare day is a calendar day",
        "'{unit}' without a calendar counts every day, Sundays and holidays too. Say 'calendar {unit}' or 'shop {unit}'.",
        "A forgotten 'shop' gives another due time, in silence. The formatter writes 'calendar'.",
        "- Orders are processed within 2 days.",
        "- Orders are processed within 2 calendar days.",
    ),
    Code(
        "GW212", "error", "A number without a unit",
        "'{word}' of what? Say hours, days or another unit, and on which calendar.",
        "Three hours, three shop hours and three days are three different promises.",
        "- Orders are processed within 3.",
        "- Orders are processed within 3 shop hours.",
    ),
    Code(
        "GW207", "warning", "This has no upper limit",
        "What we pay has no upper limit. Add ', at most $…'.",
        "An amount that grows with time, or that the customer names, can become any amount.",
        "- Orders are processed within 3 shop hours; otherwise we pay $10, plus $5 for every further 3 hours.",
        "- Orders are processed within 3 shop hours; otherwise we pay $10, plus $5 for every further 3 hours, at most $60.",
    ),
    Code(
        "GW208", "warning", "Always, and if not?",
        "'always' will fail one day. Say what you do then: '; otherwise we write to the customer the same day'.",
        "An absolute promise without redress leaves the customer with nothing but the broken word.",
        "- Orders are processed within 3 shop hours, always.",
        "- Orders are processed within 3 shop hours, always; otherwise we pay $5.",
    ),
    Code(
        "GW209", "warning", "Before the cut-off, and after it?",
        "This says what is due when it begins before the cut-off time, and nothing of what begins "
        "later. Add ', otherwise the next {unit}'.",
        "Whoever orders at 14:00 sharp is past the cut-off, and may wait for ever.",
        "- Orders are shipped the same shop day when placed before 14:00.",
        "- Orders are shipped the same shop day when placed before 14:00, otherwise the next shop day.",
    ),
    Code(
        "GW205", "error", "This way out can't be tested",
        "'{word}' can't be tested. {question}",
        "A promise that holds unless we say that it doesn't is none. An exception that can be tested, and somebody who may raise it, is fair to both sides.",
        "- Orders are processed within 3 shop hours where possible.",
        '- Excuse: the road is closed, raised by the owner with "the notice".\n- Orders are processed within 3 shop hours, except when the road is closed.',
    ),
    Code(
        "GW210", "warning", "This makes the hazard look smaller",
        "'{word}' softens a hazard. {question}",
        "Whoever reads a recall must know the danger and what to do. Softening words keep people from acting, and some laws forbid them.",
        '- Decided by the owner: "we recall at once". Out of an abundance of caution we recall the kettle.',
        '- Decided by the owner: "we recall at once".',
    ),
    Code(
        "GW211", "warning", "Customers will read more into this claim",
        "'{word}' can't be proved or disproved. {question}",
        "People take 'up to' for what they will get, and praise for a promise. What a claim raises, the service has to reach.",
        '- "Lightning-fast delivery", on every van.',
        '- "Delivered within 3 days", on every van.',
    ),
    Code(
        "GW213", "warning", "Vague in the prose",
        "'{word}' can't be measured. {question}",
        "Prose is shown and never run, but customers read it as a promise all the same.",
        "## What we promise\n\nWe answer every letter promptly.\n\n- Orders are processed within 3 hours.",
        "## What we promise\n\nWe answer every letter ourselves.\n\n- Orders are processed within 3 hours.",
    ),
    Code(
        "GW214", "warning", "Trying is read as an aim",
        "'{word}' is read as 'We aim:'. Say 'We aim:', or promise the result and how often: '95% of the time'.",
        "An aim is measured and shown, and never broken. If you mean a promise, say so.",
        "- We endeavour to process orders within 3 shop hours.",
        "- We aim: orders are processed within 3 shop hours.",
    ),
    Code(
        "GW215", "notice", "By the cut-off, or before it?",
        "What begins at {time} sharp is read as too late. If it is still in time, say a minute more.",
        "'By 14:00' may mean either; 'before 14:00', as the formatter writes it, leaves no doubt.",
        "- Orders placed by 14:00 are shipped the same shop day, otherwise the next shop day.",
        "- Orders are shipped the same shop day when placed before 14:00, otherwise the next shop day.",
    ),
    Code(
        "GW216", "notice", "A limit is kept at its very end",
        "'{said}' is read as '{read}': what takes just so long, or comes to just so much, is still kept. If it is not meant to be, name a smaller number.",
        "Every limit includes its end, so that one rule holds for all: 3 hours are kept at 3 hours "
        "sharp, and 3 days at the end of the third. 'In less than 3 days' may be meant as 2.",
        "- Orders are processed in less than 3 shop days.",
        "- Orders are processed within 3 shop days.",
    ),
    Code(
        "GW217", "error", "Of the one, or of both?",
        "With {what} before the 'or', it may be meant of the first alone or of both. If of both, put it last; if not, make two sentences.",
        "Kept in time 95% of the time, and else explained, is another promise than kept or "
        "explained 95% of the time.",
        "- Orders are processed within 3 shop hours, 95% of the time, or the customer is told why.",
        "- Orders are processed within 3 shop hours, or the customer is told why, 95% of the time.",
    ),
    Code(
        "GW218", "error", "A limit that a 'never' doesn't measure",
        "'{limit}' is not measured by a sentence that says what never happens. Say by when it happens: 'Calls are answered within 5 minutes, always.'",
        "What must never happen is shown and watched, and no clock runs for it. A limit of time is a standard, which is counted.",
        "- Never keep anybody waiting for more than 5 minutes.",
        "- Orders are processed within 3 shop hours, always; otherwise we call the customer the same day.",
    ),
)  # fmt: skip
