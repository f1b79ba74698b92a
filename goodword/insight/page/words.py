"""What the page says without its script: every figure in words, every sentence as it stands."""

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from goodword.insight.page.behind import behind
from goodword.insight.page.glance import glance
from goodword.insight.page.signs import css_name, in_words, sign
from goodword.insight.replay.results import Answer, Compared, Replay
from goodword.insight.replay.text import (
    cost_words,
    measured_words,
    outside_words,
    reached_words,
    verdict_words,
)
from goodword.insight.replay.verdicts import in_sum
from goodword.rules.calendar import moment_of, zone_of

_KINDS: Final = 10
_HOW: Final = (
    "Kept means done by the due time of the policy's own calendar. What has not ended counts as "
    "broken once its limit has passed by the end of the history, and stands outside the count "
    "before; so does whoever went away. Intervals are Wilson's, at 95%."
)


def body(replay: Replay, drawn: Sequence[int], listed: Sequence[int], rows: int) -> str:
    """Everything inside the body but the script; which standards are drawn, and which listed, and
    how many rows stand behind each.
    """
    return "\n".join(
        [
            '<a class="skip" href="#standards">To the standards</a>',
            *_header(replay),
            '<main id="standards">',
            *glance(replay, set(drawn), listed),
            *(line for at in drawn for line in _standard(at, replay, rows)),
            "</main>",
            *_footer(replay),
        ]
    )


def _header(replay: Replay) -> Iterator[str]:
    facts = replay.facts
    yield '<header class="head"><p class="head__kind">Replay</p>'
    yield f"<h1>{escape(replay.policy[:1].upper() + replay.policy[1:])}</h1>"
    yield f'<p class="head__sum">{escape(in_sum(replay.answers, replay.unanswered))}</p>'
    read = f"{facts.read:,} of {facts.rows:,} rows"
    yield f"<p>The policy over what really happened: {read}{_when(replay)}.</p>"
    yield from (f'<p class="note">{escape(notice)}</p>' for notice in replay.notices)
    yield "</header>"


def _when(replay: Replay) -> str:
    facts = replay.facts
    if facts.first is None or facts.until is None:
        return ""
    zone = zone_of(facts.zone)
    ends = (moment_of(at, zone) for at in (facts.first, facts.until))
    first, until = (f"{moment.day} {moment:%B %Y}" for moment in ends)
    return f", from {first} to {until}, {escape(facts.zone)} time"


def _standard(at: int, replay: Replay, rows: int) -> Iterator[str]:
    answer = replay.answers[at]
    yield f'<article class="standard" id="s{at}" data-at="{at}" aria-labelledby="h{at}">'
    if answer.in_force:
        yield f'<p class="since">In force from {escape(answer.in_force)}</p>'
    yield f'<h2 class="sentence" id="h{at}">{escape(answer.sentence)}</h2>'
    chip = f"{sign(answer)} {in_words(answer)}"
    yield f'<p class="verdict"><span class="chip chip--{css_name(answer)}">{chip}</span>'
    yield f"<span>{escape(verdict_words(answer))}.</span></p>"
    if words := cost_words(answer):
        yield f'<p class="cost">What the broken ones would have cost: {escape(words)}.</p>'
    yield from (f'<p class="unseen">{escape(words)}</p>' for words in answer.unseen)
    yield '<div class="trial" hidden></div>'
    yield from _facts(answer)
    yield from behind(answer, replay.facts, rows)
    yield '<div class="parts"></div></article>'


def _facts(answer: Answer) -> Iterator[str]:
    named = [
        ("Median", answer.median), ("90 of 100 within", answer.p90),
        ("99 of 100 within", answer.p99),
        ("Longest, not ended" if answer.worst_open else "Longest", answer.worst),
    ]  # fmt: skip
    rows = [(name, amount.words, "") for name, amount in named if amount]
    rows += [
        (f"Kept {x.percent}% with", x.amount.words, reached_words(x, answer)) for x in answer.limits
    ]
    if rows:
        yield '<dl class="facts">'
        yield from (_fact(*row) for row in [("Measured", measured_words(answer), ""), *rows])
        yield "</dl>"
    notes = [re.sub(r"\s{2,}", ": ", words, count=1) for words in outside_words(answer)]
    notes += answer.notices
    yield from (f'<p class="note">{escape(note)}.</p>' for note in notes)


def _fact(name: str, words: str, behind: str) -> str:
    small = f'<span class="small">{escape(behind)}</span>' if behind else ""
    return f"<div><dt>{name}</dt><dd>{escape(words)}{small}</dd></div>"


def _footer(replay: Replay) -> Iterator[str]:
    yield '<footer class="foot">'
    yield from _compared(replay.compared)
    if replay.unanswered:
        yield "<h2>What this history can't answer</h2><ul>"
        for one in replay.unanswered:
            yield f"<li><q>{escape(one.sentence)}</q> {escape(one.reason)}</li>"
        yield "</ul>"
    yield from _uncovered(replay)
    yield from _apart(replay)
    yield "<h2>How it is counted</h2>"
    yield f"<p>{_HOW}</p></footer>"


def _compared(compared: Compared | None) -> Iterator[str]:
    if compared is None:
        return
    yield "<h2>Against what was recorded</h2><ul>"
    for yes, n, words in (
        (
            compared.due_same,
            compared.due_n,
            "recorded due times are the policy's, within 15 minutes",
        ),
        (
            compared.flag_by_due,
            compared.flag_due_n,
            "recorded verdicts follow from the recorded due",
        ),
        (compared.flag_same, compared.flag_n, "recorded verdicts are the policy's"),
    ):
        if n:
            yield f"<li>{100 * yes / n:.2f}%: {yes:,} of {n:,} {words}.</li>"
    yield "</ul>"


def _uncovered(replay: Replay) -> Iterator[str]:
    if replay.uncovered:
        yield "<h2>No standard for</h2><ul>"
        for one in replay.uncovered[:_KINDS]:
            yield f"<li>{escape(one.what)}: {one.count:,}.</li>"
        if rest := replay.uncovered[_KINDS:]:
            yield f"<li>{len(rest):,} more kinds: {sum(one.count for one in rest):,}.</li>"
        yield "</ul>"


def _apart(replay: Replay) -> Iterator[str]:
    facts = replay.facts
    lines = [f"{count:,} left out: {why}" for why, count in facts.left_out if count]
    lines += [f"{unread.count:,} that can't be read: {unread.reason}" for unread in facts.unread]
    if replay.reversed_rows:
        rows = ", ".join(f"{row:,}" for _, row in replay.reversed_rows[:10])
        more = " and more" if len(replay.reversed_rows) > 10 else ""
        lines.append(f"Ended before they began: rows {rows}{more}")
    if lines:
        yield "<h2>Rows that were not replayed</h2><ul>"
        yield from (f"<li>{escape(line)}.</li>" for line in lines)
        yield "</ul>"
