"""What the page says without its script: every figure in words, every sentence as it stands."""

from collections.abc import Iterator
from html import escape
from typing import Final

from goodword.insight.replay.results import Amount, Answer, Compared, Replay
from goodword.insight.replay.text import outside_words, share_words, verdict_words
from goodword.rules.calendar import moment_of, zone_of

_SIGNS: Final = {"kept": "✓", "broken": "✗", "aim": "○", "can't tell": "–"}
_VERDICTS: Final = {
    "kept": "Kept", "broken": "Broken", "aim": "An aim", "can't tell": "No verdict",
}  # fmt: skip


def body(replay: Replay) -> str:
    """Everything inside the body but the script."""
    return "\n".join(
        [
            '<a class="skip" href="#standards">To the standards</a>',
            *_header(replay),
            '<main id="standards">',
            *_glance(replay),
            *(line for at, one in enumerate(replay.answers) for line in _standard(at, one)),
            "</main>",
            *_footer(replay),
        ]
    )


def _header(replay: Replay) -> Iterator[str]:
    facts = replay.facts
    yield '<header class="head"><p class="head__kind">Replay</p>'
    yield f"<h1>{escape(replay.policy[:1].upper() + replay.policy[1:])}</h1>"
    yield f"<p>What would have been kept, by what really happened: {facts.read:,} of {facts.rows:,} rows"
    if facts.first is not None and facts.until is not None:
        zone = zone_of(facts.zone)
        first, until = (moment_of(at, zone) for at in (facts.first, facts.until))
        yield f", from {first:%-d %B %Y} to {until:%-d %B %Y}, {escape(facts.zone)} time"
    yield ".</p>"
    yield from (f'<p class="note">{escape(notice)}</p>' for notice in replay.notices)
    yield "</header>"


def _glance(replay: Replay) -> Iterator[str]:
    yield '<section class="glance" aria-labelledby="glance"><h2 id="glance">At a glance</h2>'
    yield '<table class="figures"><thead><tr><th scope="col">Standard</th>'
    yield '<th scope="col" class="num">Kept</th><th scope="col" class="num wide">95% interval</th>'
    yield '<th scope="col" class="num">Of</th><th scope="col" class="num wide">Median</th>'
    yield '<th scope="col" class="num wide">Kept 95% at</th></tr></thead><tbody>'
    since = None
    for at, answer in enumerate(replay.answers):
        if answer.in_force and answer.in_force != since:
            since = answer.in_force
            words = f"In force from {escape(since)}"
            yield f'<tr class="since"><th scope="colgroup" colspan="6">{words}</th></tr>'
        yield _row(at, answer)
    yield "</tbody></table></section>"


def _row(at: int, answer: Answer) -> str:
    share = answer.share
    value = "–" if share.value is None else f"{100 * share.value:.1f}%"
    interval = f"{100 * share.low:.1f}–{100 * share.high:.1f}%" if share.n else "–"
    often = dict(answer.limits).get(95)
    sign = f'<span class="sign sign--{_class(answer)}" aria-hidden="true">{_sign(answer)}</span>'
    return (
        f'<tr><th scope="row">{sign} <a href="#s{at}">{escape(answer.sentence)}</a></th>'
        f'<td class="num">{value}</td><td class="num wide">{interval}</td>'
        f'<td class="num">{share.n:,}</td><td class="num wide">{_words(answer.median)}</td>'
        f'<td class="num wide">{_words(often)}</td></tr>'
    )


def _words(amount: Amount | None) -> str:
    return escape(amount.words) if amount else "–"


def _sign(answer: Answer) -> str:
    return _SIGNS[answer.verdict]


def _class(answer: Answer) -> str:
    return answer.verdict.replace(" ", "-").replace("'", "")


def _standard(at: int, answer: Answer) -> Iterator[str]:
    yield f'<article class="standard" id="s{at}" data-at="{at}" aria-labelledby="h{at}">'
    if answer.in_force:
        yield f'<p class="since">In force from {escape(answer.in_force)}</p>'
    yield f'<h2 class="sentence" id="h{at}">{escape(answer.sentence)}</h2>'
    chip = f'<span class="chip chip--{_class(answer)}">{_sign(answer)} {_VERDICTS[answer.verdict]}</span>'
    yield f'<p class="verdict">{chip} {escape(verdict_words(answer))}.</p>'
    yield '<div class="trial" hidden></div>'
    yield from _facts(answer)
    yield '<div class="parts"></div></article>'


def _facts(answer: Answer) -> Iterator[str]:
    named = [
        ("Median", answer.median), ("90 of 100 within", answer.p90),
        ("99 of 100 within", answer.p99),
        ("Longest, not ended" if answer.worst_open else "Longest", answer.worst),
    ]  # fmt: skip
    rows = [(name, amount.words) for name, amount in named if amount]
    rows += [(f"Kept {percent}% with", amount.words) for percent, amount in answer.limits]
    if rows:
        yield '<dl class="facts">'
        yield from (f"<div><dt>{name}</dt><dd>{escape(words)}</dd></div>" for name, words in rows)
        yield "</dl>"
    notes = [" ".join(words.split()) for words in outside_words(answer)] + list(answer.notices)
    yield from (f'<p class="note">{escape(note)}.</p>' for note in notes)


def _footer(replay: Replay) -> Iterator[str]:
    yield '<footer class="foot">'
    yield from _compared(replay.compared)
    if replay.unanswered:
        yield "<h2>What this history can't answer</h2><ul>"
        for one in replay.unanswered:
            yield f"<li><q>{escape(one.sentence)}</q> {escape(one.reason)}</li>"
        yield "</ul>"
    yield from _apart(replay)
    yield "<h2>How it is counted</h2>"
    yield (
        "<p>Kept means done by the due time of the policy's own calendar. What has not ended counts "
        "as broken once its limit has passed by the end of the history, and stands outside the count "
        "before; so does whoever went away. Intervals are Wilson's, at 95%.</p></footer>"
    )


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


def _apart(replay: Replay) -> Iterator[str]:
    facts = replay.facts
    lines = [f"{count:,} left out: {why}" for why, count in facts.left_out if count]
    lines += [f"{unread.count:,} that can't be read: {unread.reason}" for unread in facts.unread]
    if replay.reversed_rows:
        rows = ", ".join(f"{row:,}" for _, row in replay.reversed_rows[:10])
        lines.append(f"Ended before they began: rows {rows}" + (
            " and more" if len(replay.reversed_rows) > 10 else ""
        ))  # fmt: skip
    if lines:
        yield "<h2>Rows that were not replayed</h2><ul>"
        yield from (f"<li>{escape(line)}.</li>" for line in lines)
        yield "</ul>"


__all__ = ["body", "share_words"]
