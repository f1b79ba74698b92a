"""Codes for what can't be read as a clause."""

from goodword.rules.diagnostics.codes.code import Code

READING = (
    Code(
        "GW101", "error", "No form fits this sentence",
        "This can't be read on from '{word}'. {expected}{example}",
        "Every bullet in a section is a clause, and every clause has one of the forms. A bullet "
        "that fits none is never passed over: say it in a form, or let a person decide it.",
        "- Orders are processed within 3 shop hours because we bake.",
        "- Orders are processed within 3 shop hours.",
    ),
    Code(
        "GW102", "warning", "This heading is none that a policy knows",
        "'{heading}' is no section that is known: {sentences} below it {are} shown and never run. Known are {known}. {guess}",
        "Clauses under a heading that isn't known would look like promises and be none. Sections "
        "are 'What we mean', 'Hours and words', 'Customers and contacts', 'What we promise', 'What "
        "we may do', 'How we listen' and 'How we improve'. Many other headings are known by their words: 'Opening times', "
        "'Our standards', 'What staff can do', 'Feedback', 'Training'. Your own words may stand "
        "behind a section's name: 'What we promise: repairs'; or below it, with '###'.",
        "## Our history\n\n- Founded in 1962.",
        "## What we mean\n\n- Shop: the house in Harbour Street.",
    ),
    Code(
        "GW103", "error", "This is no policy yet",
        "There is no section of clauses yet. Put definitions under '## Customers and contacts' and promises under '## What we promise'; until then every sentence is read as a promise.",
        "A policy begins with a title ('# Customer service policy of …') and has at least one "
        "section with a clause.",
        "just some words",
        "# Customer service policy of Example\n\n## What we promise\n\n- Never say \"calm down\".",
    ),
    Code(
        "GW104", "error", "This key is used twice",
        "The key '{key}' already belongs to line {line}. Delete it here: the formatter gives a new one.",
        "A clause keeps its history by its key. Two clauses with one key would mix theirs.",
        '- Never say "calm down". {{#calm}}\n- Never say "not my job". {{#calm}}'.replace("{{", "{").replace("}}", "}"),
        '- Never say "calm down". {#calm}\n- Never say "not my job". {#job}',
    ),
    Code(
        "GW105", "error", "This line can't be read",
        "'{what}' is no {kind}. {hint}",
        "The lines below the title say who sponsors the policy, since when it is in force, how "
        "often it is reviewed, what it extends and which zone its times are in.",
        "# Customer service policy of Example\n\nIn force from the start of time.\n\n## Never\n\n- Never say \"no\".",
        "# Customer service policy of Example\n\nIn force from 1 December 2026.\n\n## Never\n\n- Never say \"no\".",
    ),
    Code(
        "GW106", "error", "This can't be",
        "'{what}' can't be: {why}.",
        "Numbers, dates, zones and regions must exist: a share is at most 100%, a zone is one of "
        "the time zone database, a region has public holidays that are known.",
        "- At least 120% of orders are processed.",
        "- At least 95% of orders are processed.",
    ),
    Code(
        "GW107", "notice", "This clause is at home elsewhere",
        "This reads as {form}, which is at home under '{section}'.",
        "Readers find a clause faster where they expect it. It works here too.",
        "## How we listen\n\n- A ring lasts 3 seconds.",
        "## Hours and words\n\n- A ring lasts 3 seconds.",
    ),
    Code(
        "GW108", "notice", "Two promises in one sentence",
        "'{first}' and '{second}' are two promises: the formatter gives each its own bullet.",
        "Each is counted, kept or broken by itself.",
        "- Complaints are acknowledged within 1 shop day and resolved within 5 shop days.",
        "- Complaints are resolved within 5 shop days.",
    ),
    Code(
        "GW109", "error", "Too much to read",
        "{what}",
        "A policy is a text that a person can read aloud. What is larger than 4 MB, or is no text, is none.",
        "",
        "- Orders are processed within 3 shop hours.",
    ),
    Code(
        "GW110", "error", "This part is neither script, course nor survey",
        "'{title}' can't be read as a script, a course or a survey: {why}",
        "Below '###' stands a script (whom it serves, numbered steps), a course (for whom, how "
        "long, lesson, questions) or a survey (questions with their kind of answer, and no line "
        "of whom it serves).",
        "### When a delivery is late\n\nBe nice.",
        "### When a delivery is late\n\nFor orders.\n\n1. Say what you see.\n\n"
        "### How we are doing\n\n"
        '1. "How satisfied were you?" (scale 1 to 5, 5 is best)\n'
        '2. "Would you come back?" (yes or no)\n'
        '3. "How likely are you to recommend us?" (likelihood 0 to 10)\n'
        '4. "What matters most?" (choice of "price" or "advice")\n'
        '5. "What would you have wished for?" (words)\n\n'
        "### Making it right\n\nFor everyone, 40 minutes.\n\nSay sorry, once.",
    ),
    Code(
        "GW111", "error", "Formatted, this would say something else",
        "In its one form this is '{printed}', which {other}. Say it in other words, or give one of its names another.",
        "Every clause is printed in one form and read from it again. Where names run into each "
        "other, so that the form is read otherwise, formatting would change what is promised.",
        "- Order from trade customers: placed, shipped.\n- Orders from all trade customers are shipped within 3 shop hours.",
        "- Orders from all trade customers are shipped within 3 shop hours.",
    ),
    Code(
        "GW112", "error", "This is not English",
        "This looks like {language}. The sentences of a policy are in English, such as: 'Enquiries are answered within 2 working days.'",
        "Goodword reads sentences of one language, so that everybody who works with a policy reads the same. Names of your own may be in any.",
        "- Wir beantworten Ihre Anfragen innerhalb von zwei Tagen.",
        "- Enquiries are answered within 2 calendar days.",
    ),
    Code(
        "GW113", "error", "Nobody says where these hours are",
        "'{name}' name no time zone. Add ', in {zone}', or below the title 'Times are in {zone}.', with your own.",
        "Nine o'clock is another moment in another place. One zone is enough: hours that name none are in that of the line below the title, or of the first that do.",
        "# Customer service policy of Example\n\n## Hours and words\n\n- Desk hours: Monday to Friday 09:00–17:00.",
        "# Customer service policy of Example\n\nTimes are in Europe/London.\n\n## Hours and words\n\n- Desk hours: Monday to Friday 09:00–17:00.",
    ),
    Code(
        "GW114", "notice", "Prose below a heading of its own",
        "'{heading}' is no section of a policy: the prose below it is shown and never run.",
        "Prose may stand anywhere. If it promises something, make it a bullet below a section that is known.",
        "## Our history\n\nWe began in 1962.",
        "## What we promise\n\nWe began in 1962.\n\n- Orders are processed within 3 shop hours.",
    ),
    Code(
        "GW115", "notice", "Which end of the scale is the best?",
        "'{said}' is read so that {read}. If it is not, say which is.",
        "Five is the best mark here and the worst one there; an average means nothing until it is said.",
        "### How we are doing\n\n1. How satisfied were you? (1 to 5)",
        '### How we are doing\n\n1. "How satisfied were you?" (scale 1 to 5, 5 is best)',
    ),
)  # fmt: skip
