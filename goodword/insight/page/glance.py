"""The page's table at a glance: a line a standard, with a picture of what was kept and promised."""

from collections.abc import Iterator, Sequence
from html import escape

from goodword.insight.page.signs import css_name, in_words, sign
from goodword.insight.replay.results import Amount, Answer, Reachable, Replay, Share
from goodword.insight.replay.text import reached_words

_HEAD = (
    '<tr><th scope="col">Standard</th><th scope="col" class="num">Kept</th>'
    '<th scope="col" class="num wide">Promised</th><th scope="col" class="num">Of</th>'
    '<th scope="col" class="num wide">Median</th>'
    '<th scope="col" class="num wide">Kept 95% at</th></tr>'
)


def glance(replay: Replay, drawn: set[int], listed: Sequence[int]) -> Iterator[str]:
    """The section: which standards are listed, and which of them are drawn further down."""
    yield '<section class="glance" aria-labelledby="glance"><h2 id="glance">At a glance</h2>'
    yield '<p class="note">Bar: kept. Upright mark: promised. Thin line: the 95% interval.</p>'
    yield f'<table class="figures"><thead>{_HEAD}</thead><tbody>'
    since = None
    for at in listed:
        answer = replay.answers[at]
        if answer.in_force and answer.in_force != since:
            since = answer.in_force
            words = f"In force from {escape(since)}"
            yield f'<tr class="since"><th scope="colgroup" colspan="6">{words}</th></tr>'
        yield _row(answer, f"#s{at}" if at in drawn else None)
    yield f"</tbody></table>{_left(replay, len(drawn), len(listed))}</section>"


def _left(replay: Replay, drawn: int, listed: int) -> str:
    """What is not on the page for want of room."""
    total, notes = len(replay.answers), []
    if listed < total:
        notes.append(f"The {listed} of {total} standards with the most interactions are listed.")
    if drawn < total:
        notes.append(f"The {drawn} of {total} with the most interactions are drawn below.")
    return "".join(f'<p class="note">{note}</p>' for note in notes)


def _row(answer: Answer, link: str | None) -> str:
    mark = f'<span class="sign sign--{css_name(answer)}" aria-hidden="true">{sign(answer)}</span>'
    sentence = escape(answer.sentence)
    if link:
        sentence = f'<a href="{link}">{sentence}</a>'
    return (
        f'<tr><th scope="row"><span class="line">{mark}<span>{sentence}{_picture(answer)}'
        f"{_in_short(answer)}</span></span></th>"
        f'<td class="num">{_share(answer.share)}</td>'
        f'<td class="num wide">{_promised(answer)}</td>'
        f'<td class="num">{answer.share.n:,}</td>'
        f'<td class="num wide">{_words(answer.median)}</td>'
        f'<td class="num wide">{_reached(answer)}</td></tr>'
    )


def _share(share: Share) -> str:
    if share.value is None:
        return "–"
    interval = f"{100 * share.low:.1f}–{100 * share.high:.1f}%"
    return f'{100 * share.value:.1f}%<br><span class="small">{interval}</span>'


def _promised(answer: Answer) -> str:
    if answer.promised is None:
        return "–" if answer.verdict in ("aim", "can't tell") else "always"
    aim = "aim " if answer.verdict == "aim" else ""
    return f"{aim}{'≤ ' if answer.at_most else ''}{answer.promised:g}%"


def _in_short(answer: Answer) -> str:
    """The verdict in words; and, where there is no room for their columns, the other figures."""
    parts = [f"promised: {_promised(answer)}"] if _promised(answer) != "–" else []
    parts += [f"median {answer.median.words}"] if answer.median else []
    limit = _at_95(answer)
    parts += [f"95% kept at {limit.amount.words}, {reached_words(limit, answer)}"] if limit else []
    more = f'<span class="narrow"> · {" · ".join(map(escape, parts))}</span>' if parts else ""
    return f'<span class="small short">{in_words(answer)}{more}</span>'


def _at_95(answer: Answer) -> Reachable | None:
    return next((limit for limit in answer.limits if limit.percent == 95), None)


def _picture(answer: Answer) -> str:
    """A bar of what was kept, its interval as a line, and a tick at what was promised."""
    share = answer.share
    if share.value is None:
        return ""
    always = None if answer.verdict in ("aim", "can't tell") else 100.0
    tick = always if answer.promised is None else answer.promised
    drawn = "" if tick is None else _line("gauge__tick", tick, 0, tick, 16)
    return (
        '<svg class="gauge" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">'
        '<rect class="gauge__all" y="5" width="100" height="6"/>'
        f'<rect class="gauge__kept gauge__kept--{css_name(answer)}" y="5" '
        f'width="{100 * share.value:.1f}" height="6"/>'
        f"{_line('gauge__span', 100 * share.low, 8, 100 * share.high, 8)}{drawn}</svg>"
    )


def _line(name: str, x1: float, y1: int, x2: float, y2: int) -> str:
    return f'<line class="{name}" x1="{x1:.1f}" y1="{y1}" x2="{x2:.1f}" y2="{y2}"/>'


def _reached(answer: Answer) -> str:
    """The limit that would have been kept 95% of the time, and what stands behind it."""
    limit = _at_95(answer)
    if limit is None:
        return "–"
    return f'{_words(limit.amount)}<br><span class="small">{reached_words(limit, answer)}</span>'


def _words(amount: Amount | None) -> str:
    """'28 min 45 s of shop time', the calendar on a line of its own."""
    if amount is None:
        return "–"
    long, of, calendar = escape(amount.words).partition(" of ")
    return f'{long}<br><span class="small">of {calendar}</span>' if of else long
