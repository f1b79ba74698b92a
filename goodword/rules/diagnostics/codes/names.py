"""Codes for names: what is not defined, or defined twice."""

from goodword.rules.diagnostics.codes.code import Code

NAMES = (
    Code(
        "GW301", "error", "This touchpoint is not defined",
        "'{word}' is no touchpoint here. {hint}",
        "A standard is about a kind of touch between customer and business that the policy defines with its moments.",
        "- Widgets are answered within 3 shop hours.",
        "- Orders are processed within 3 shop hours.",
    ),
    Code(
        "GW302", "error", "This moment is not one of the touchpoint's",
        "'{word}' is no moment of '{touchpoint}', which has: {has}. {hint}",
        "Clocks start and stop at the milestones that the touchpoint's definition lists.",
        "- Orders are answered within 3 shop hours.",
        "- Orders are processed within 3 shop hours.",
    ),
    Code(
        "GW303", "error", "This calendar is not defined",
        "No calendar is called '{word}'. {hint}",
        "'3 shop hours' runs on the hours that 'Shop hours: …' defines. There is no default calendar: a working day differs from one business to the next.",
        "- Orders are processed within 2 working days.",
        "- Orders are processed within 2 shop days.",
    ),
    Code(
        "GW304", "error", "This segment is not defined",
        "'{word}' is no group of customers here. {hint}",
        "A standard for some customers needs a test that tells who they are.",
        "- Orders from gold customers are processed within 3 shop hours.",
        "- Orders from trade customers are processed within 3 shop hours.",
    ),
    Code(
        "GW305", "warning", "This role is not listed",
        "'{role}' is on no list of roles here. Add it: 'Roles, from the top: {role}, …'.",
        "Who may do what, and who decides beyond it, follows from the list of roles.",
        "- Supervisors may refund up to $50.",
        "- Clerks may refund up to $50.",
    ),
    Code(
        "GW306", "warning", "This touchpoint is not defined yet",
        "'{name}' is not defined here; it is read as '{line}'. Add that line under 'Customers and contacts', with your own moments.",
        "The moments of a touchpoint decide where its clocks start and stop. The usual ones may not be yours.",
        "- Calls are answered within 20 seconds.",
        "- Orders are processed within 3 shop hours.",
    ),
    Code(
        "GW307", "error", "This name is defined twice",
        "'{name}' is already defined in line {line}.",
        "A name means one thing in a policy.",
        "- Order: placed, processed.",
        "- Return: requested, refunded.",
    ),
    Code(
        "GW308", "error", "This role is not defined",
        "'{word}' is no role here. {hint}",
        "Who may do what follows from the list of roles.",
        "- Wizards may refund up to $50.",
        "- Clerks may refund up to $50.",
    ),
    Code(
        "GW309", "warning", "Nobody is named who may raise this exception",
        "Anybody could say '{words}'. Say who, and what they show: 'Excuse: {words}, raised by the owner with \"a photograph\".'",
        "An exception takes a case out of the count. Who may raise it, and on what evidence, is part of the promise.",
        "- Orders are processed within 3 shop hours, except when it rains.",
        '- Excuse: it rains, raised by the owner with "a photograph".\n- Orders are processed within 3 shop hours, except when it rains.',
    ),
    Code(
        "GW310", "error", "This is not in the policy",
        "There is no {kind} '{name}' here. {hint}",
        "What a clause names must exist: the survey it asks, the course it waits for, the standard that keeps a claim.",
        '- When an order is delivered, ask the customer "How it went".',
        '- When an order is delivered, ask the customer "How it went".\n\n'
        "### How it went\n\n"
        '1. "How satisfied were you?" (scale 1 to 5, 5 is best)\n'
        '2. "What would you have wished for?" (words)',
    ),
    Code(
        "GW312", "error", "This unit is not defined",
        "'{word}' is no unit of time here. {hint}",
        "A unit of your own needs a length: 'A ring lasts 3 seconds.'",
        "- Orders are processed within 7 blinks.",
        "- A blink lasts 2 seconds.\n- Orders are processed within 7 blinks.",
    ),
    Code(
        "GW314", "error", "This channel is not known",
        "'{word}' is no channel that is known. {hint}",
        "A channel says how customers reach you: by phone, e-mail, letter, web, chat, text message, app, in person and a few more. For others, sort the contacts by what is recorded of them.",
        "- Complaints by carrier pigeon are answered within 3 shop hours.",
        "- Complaints by letter are answered within 3 shop hours.",
    ),
    Code(
        "GW313", "error", "People alone don't say which touchpoint",
        "'{word} … {done}' could be about several things: name it, such as {touchpoints}.",
        "A sentence may be about people when just one touchpoint has what is done. Else the clock would not know where to run.",
        "- Chat: opened, served.\n- Counter visit: arrived, served.\n- Customers are served within 5 minutes.",
        "- Counter visit: arrived, served.\n- Customers are served within 5 minutes.",
    ),
    Code(
        "GW316", "notice", "People are read as what they have sent in",
        "This is read as about {touchpoints}, which alone here can be {done}. If something else is meant, name it.",
        "A sentence about people needs something that a clock can run for. Just one touchpoint has what is done, so that is taken.",
        "- Counter visit: arrived, served.\n- Customers are served within 5 minutes.",
        "- Counter visit: arrived, served.\n- Counter visits are served within 5 minutes.",
    ),
    Code(
        "GW311", "notice", "This word is not explained",
        "'{word}' is what you want to be, and no glossary says what it means. Add under 'What we mean': '{word}: …'.",
        "Ten people have ten meanings for a fine word. One sentence makes it one.",
        "- We will be splendid when at least 95% of promises are kept in full and on time, by 30 June 2027.",
        "- Orders are processed within 3 shop hours.",
    ),
    Code(
        "GW315", "error", "This name can't be told from the words around it",
        "'{name}' says something else in a sentence: '{printed}' {other}. Call it something else.",
        "A name may hold any words, as 'order for collection' does, as long as every sentence "
        "that it is for is read as meant.",
        '- Never: tagged "never".',
        '- Absent customers: tagged "never".',
    ),
)  # fmt: skip
