"""A replay for the terminal: short, aligned, readable."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap
from typing import Final

from goodword.insight.history.unread import Unread
from goodword.insight.replay.results import Answer, Compared, Group, Reachable, Replay, Share
from goodword.insight.replay.verdicts import in_sum
from goodword.rules.calendar import moment_of, zone_of

_WIDE: Final = 88
_LISTED: Final = 10
FEW: Final = 5
"""Shares of fewer say next to nothing."""

_MANY: Final = 20
"""Of so many one not ended past its limit makes one ask why."""

_BARS: Final = " ▁▂▃▄▅▆▇█"


def as_text(replay: Replay, *, brief: bool = False) -> str:
    """The whole replay; `brief` gives a line a standard and leaves the parts out."""
    lines = [*_head(replay), ""]
    versions = list(dict.fromkeys(answer.in_force for answer in replay.answers))
    for since in versions:
        if since:
            lines += [f"In force from {since}", ""]
        own = [answer for answer in replay.answers if answer.in_force == since]
        lines += _table(own) if brief else _each(own)
    lines += [*_compared(replay.compared), *_unanswered(replay), *_uncovered(replay)]
    lines += _apart(replay)
    return "\n".join(lines).rstrip() + "\n"


def _head(replay: Replay) -> Iterator[str]:
    facts = replay.facts
    name = replay.policy[:1].upper() + replay.policy[1:]
    cases = "" if facts.cases is None else f"{facts.cases:,} cases in "
    yield f"{name}, replayed over {cases}{facts.read:,} of {facts.rows:,} rows"
    if facts.first is not None and facts.until is not None:
        zone = zone_of(facts.zone)
        first, until = (moment_of(at, zone) for at in (facts.first, facts.until))
        yield f"from {first:%Y-%m-%d} to the history's end at {until:%Y-%m-%d %H:%M} ({facts.zone})"
    yield in_sum(replay.answers, replay.unanswered)
    for notice in replay.notices:
        yield f"Note: {notice}"


def _each(answers: Iterable[Answer]) -> Iterator[str]:
    for answer in answers:
        yield from wrap(answer.sentence, _WIDE)
        yield f"  {verdict_words(answer)}"
        for words in answer.unseen:
            yield from wrap(words, _WIDE, initial_indent="  ", subsequent_indent="  ")
        yield from (f"  {line}" for line in _time_lines(answer))
        if words := cost_words(answer):
            yield f"  Redress      {words}"
        yield from (f"  {line}" for line in outside_words(answer))
        yield from _groups("By segment", answer.segments)
        if answer.hours:
            yield f"  Began        by the weekday and hour of {answer.start}, in {answer.zone}"
        yield from _groups("By weekday", answer.weekdays)
        if answer.hours:
            yield f"  By hour      {_hours(answer.hours)}"
        yield from _groups(f"By {answer.period}", answer.periods)
        yield from (f"  Note: {notice}" for notice in answer.notices)
        yield ""


def verdict_words(answer: Answer) -> str:
    """'Kept 67.2% (65.6–68.8%) of 3,422: broken, 100% were promised'."""
    share = answer.share
    if not share.n:
        return "Nothing to judge."
    words = f"{_did(answer)} {share_words(share)} of {share.n:,}"
    if answer.kind == "opinion" and answer.average is not None:
        words += f", {answer.average:.2f} on average"
    return f"{words}: {_said(answer)}"


def _did(answer: Answer) -> str:
    if answer.kind == "opinion":
        return "Rated so well by"
    return "Came to it in" if answer.at_most else "Kept"


def _said(answer: Answer) -> str:
    promised = "every one was promised"
    if answer.promised is not None:
        bound = "at most" if answer.at_most else "at least"
        promised = f"{bound} {answer.promised:g}% was promised"
    if answer.verdict == "aim":
        return "an aim" if answer.promised is None else f"an aim of {answer.promised:g}%"
    if answer.verdict == "can't tell":
        return "no verdict"
    broken = answer.verdict == "broken"
    so_far = " so far as looked at" if answer.unseen and broken else ""
    return f"{answer.verdict}{so_far}, {promised}"


def share_words(share: Share) -> str:
    """A share with its interval: '67.2% (65.6–68.8%)'."""
    if share.value is None:
        return "–"
    low, high = 100 * share.low, 100 * share.high
    return f"{100 * share.value:.1f}% ({low:.1f}–{high:.1f}%)"


def _time_lines(answer: Answer) -> Iterator[str]:
    parts = [("Median", answer.median), ("90%", answer.p90), ("99%", answer.p99)]
    said = [f"{name} {amount.words}" for name, amount in parts if amount]
    if answer.worst and answer.share.n:
        still = ", of one not ended" if answer.worst_open else ""
        said.append(f"longest {answer.worst.words}{still}")
    if said:
        yield f"Measured     {measured_words(answer)}"
        yield f"Took         {' · '.join(said)}"
    if answer.limits:
        limits = (f"{x.percent}% {x.amount.words}{'' if x.sure else '*'}" for x in answer.limits)
        yield f"Would keep   {' · '.join(limits)}"
    if unsure := [x for x in answer.limits if not x.sure]:
        counts = " · ".join(f"{x.kept:,} of {x.n:,}" for x in unsure)
        yield f"             * without those {open_words(answer)} by then: {counts}"


def measured_words(answer: Answer) -> str:
    """'166, 33 of them not ended'."""
    apart = [(answer.waiting, "not ended"), (answer.gone, "gone away")]
    words = " and ".join(f"{n:,} {what}" for n, what in apart if n)
    return f"{answer.measured:,}" + (f", of them {words}" if words else "")


def open_words(answer: Answer) -> str:
    """What those are that have no time: 'not ended', 'gone away', or 'not ended or gone away'."""
    said = [(answer.waiting, "not ended"), (answer.gone, "gone away")]
    return " or ".join(words for n, words in said if n)


def reached_words(limit: Reachable, answer: Answer) -> str:
    """'133 of 147, without 19 not ended': what stands behind a limit that would have been kept."""
    left = f", without {limit.left_out:,} {open_words(answer)}" if limit.left_out else ""
    return f"{limit.kept:,} of {limit.n:,}{left}"


def cost_words(answer: Answer) -> str:
    """'51 broken × £20 = £1,020, by this policy, if claimed'; nothing where that isn't known."""
    if answer.cost is None:
        return ""
    words = f"{answer.cost.words}, by this policy, if claimed"
    if answer.unseen:
        words += "; at most, as a part was not looked at"
    elif answer.cost.grows and answer.waiting_late:
        words += "; so far, as some had not ended"
    return words


def outside_words(answer: Answer) -> list[str]:
    """What had not ended or stands outside the count, and how it was counted."""
    out = []
    if answer.waiting_late or answer.waiting_open:
        out.append(
            f"Not ended    {answer.waiting_late:,} past their limit, counted as broken · "
            f"{answer.waiting_open:,} within it, not counted"
        )
    if answer.waiting_late * _MANY >= answer.share.n > 0:
        out.append("If some were cancelled, say so in the map: leave_out, or gone")
    if answer.gone_late or answer.gone_before:
        out.append(
            f"Went away    {answer.gone_late:,} after their limit, counted as broken · "
            f"{answer.gone_before:,} before it, not counted"
        )
    for count, words in (
        (answer.excused, "excused"),
        (answer.reversed, "ended before they began"),
        (answer.no_start, "never came to where the clock starts"),
    ):
        if count:
            out.append(f"Not counted  {count:,} {words}")
    return out


def _groups(name: str, groups: Sequence[Group]) -> Iterator[str]:
    if not groups:
        return
    wide = min(40, max(len(group.name) for group in groups))
    digits = max(len(f"{group.share.n:,}") for group in groups)
    for at, group in enumerate(groups):
        label = f"{name:12} " if at == 0 else " " * 13
        share = group.share
        interval = f"({100 * share.low:.1f}–{100 * share.high:.1f}%)"
        words = f"{_percent(share)} {interval:>14} of {f'{share.n:,}':>{digits}}"
        yield f"  {label}{group.name[:wide]:{wide}}  {words}"


def _percent(share: Share) -> str:
    return "     –" if share.value is None else f"{100 * share.value:5.1f}%"


def _hours(groups: Sequence[Group]) -> str:
    """A bar an hour, from 00 to 23; a dot where few began, a blank where nothing did."""
    shares = {group.name[:2]: group.share for group in groups}
    bars = "".join(_bar(shares.get(f"{hour:02}")) for hour in range(24))
    counts = [share.n for share in shares.values()]
    few = f"; · is fewer than {FEW}" if min(counts) < FEW else ""
    return f"00 {bars} 23  (full is 100%{few}; of {min(counts):,} to {max(counts):,} an hour)"


def _bar(share: Share | None) -> str:
    if share is None or share.value is None:
        return " "
    return "·" if share.n < FEW else _BARS[1 + round(7 * share.value)]


def _table(answers: Sequence[Answer]) -> Iterator[str]:
    yield f"{'kept':>6}  {'95% interval':>13}  {'of':>9}  {'median':>20}"
    for answer in answers:
        share = answer.share
        interval = f"{100 * share.low:.1f}–{100 * share.high:.1f}%" if share.n else ""
        median = answer.median.words if answer.median else ""
        yield f"{_percent(share)}  {interval:>13}  {share.n:>9,}  {median:>20}  {answer.sentence}"
    yield ""


def _compared(compared: Compared | None) -> Iterator[str]:
    if compared is None:
        return
    yield "Against what the history recorded"
    for yes, n, words in (
        (
            compared.due_same,
            compared.due_n,
            "recorded due times are the policy's within 15 minutes",
        ),
        (
            compared.flag_by_due,
            compared.flag_due_n,
            "recorded verdicts follow from the recorded due",
        ),
        (compared.flag_same, compared.flag_n, "recorded verdicts are the policy's"),
    ):
        if n:
            yield f"  {100 * yes / n:6.2f}%  {yes:,} of {n:,} {words}"
    yield ""


def _unanswered(replay: Replay) -> Iterator[str]:
    if not replay.unanswered:
        return
    yield "Not to be answered from this history"
    for one in replay.unanswered:
        yield from wrap(one.sentence, _WIDE, initial_indent="  ", subsequent_indent="  ")
        yield f"    {one.reason}"
    yield ""


def _uncovered(replay: Replay) -> Iterator[str]:
    if not replay.uncovered:
        return
    yield "No standard for"
    for one in replay.uncovered[:_LISTED]:
        yield f"  {one.count:>9,}  {one.what}"
    if rest := replay.uncovered[_LISTED:]:
        yield f"  {sum(one.count for one in rest):>9,}  of {len(rest):,} more kinds"
    yield ""


def _apart(replay: Replay) -> Iterator[str]:
    facts = replay.facts
    left = [(why, count) for why, count in facts.left_out if count]
    if left or facts.unread or replay.reversed_rows:
        yield "Rows that were not replayed"
    for why, count in left:
        yield f"  {count:>9,}  left out: {why}"
    for unread in facts.unread:
        yield f"  {unread.count:>9,}  can't be read: {unread.reason}"
        yield from _rows(unread)
    for file in dict.fromkeys(file for file, _ in replay.reversed_rows):
        rows = [f"{row:,}" for other, row in replay.reversed_rows if other == file]
        yield f"  Ended before they began, in {file}:"
        listed = f"rows {' · '.join(rows[:_LISTED])}{_more(rows)}"
        yield from wrap(listed, _WIDE, initial_indent="    ", subsequent_indent="    ")


def _rows(unread: Unread) -> Iterator[str]:
    for file, row, said in unread.rows[:_LISTED]:
        yield f"{'':13}{file} row {row:,}" + (f": {said!r}" if said else "")
    if unread.count > _LISTED:
        yield f"{'':13}and {unread.count - _LISTED:,} more; --json lists more of them"


def _more(rows: Sequence[object]) -> str:
    return f" and {len(rows) - _LISTED:,} more" if len(rows) > _LISTED else ""
