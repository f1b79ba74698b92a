"""The rows behind what was broken: which, where they stand, when they were due and how late."""

from pathlib import Path

from goodword.insight.replay import Answer
from goodword.rules.calendar import moment_of, zone_of
from goodword.rules.text import parse
from tests.insight.trial import MAP, SHOP, only, policy, replayed

WITHIN = "Orders are processed within 3 shop hours."
HEAD = "placed,processed\n"
HALIFAX = zone_of("America/Halifax")


def wall(instant: int | None) -> str:
    return "" if instant is None else f"{moment_of(instant, HALIFAX):%d %H:%M}"


def told(answer: Answer) -> list[tuple[int, str, str, str, str, str]]:
    """Row, start, due, end, what became of it, how late."""
    return [
        (one.row, wall(one.start), wall(one.due), wall(one.end), one.state, one.late.words)
        for one in answer.furthest
    ]


def test_the_rows_furthest_from_their_word_come_first(tmp_path: Path) -> None:
    rows = HEAD + (
        "2026-06-01 10:00,2026-06-01 11:00\n2026-06-01 10:00,2026-06-01 15:30\nno,\n"
        "2026-06-01 10:00,2026-06-02 10:00\n2026-06-02 10:00,\n2026-06-02 16:00,\n"
        "2026-06-02 09:00,2026-06-02 18:00\n"
    )
    answer = only(replayed(tmp_path, WITHIN, rows))
    assert answer.broken == 4
    assert told(answer) == [
        (4, "01 10:00", "01 13:00", "02 10:00", "ended", "6 h of shop time"),
        (7, "02 09:00", "02 12:00", "02 18:00", "ended", "6 h of shop time"),
        (5, "02 10:00", "02 13:00", "", "not ended", "5 h of shop time"),
        (2, "01 10:00", "01 13:00", "01 15:30", "ended", "2 h 30 min of shop time"),
    ]


def test_at_most_ten_are_told_and_lines_that_are_no_rows_are_counted(tmp_path: Path) -> None:
    lines = [f"2026-06-01 10:00,2026-06-02 {9 + at // 4:02}:{at % 4 * 15:02}\n" for at in range(24)]
    rows = HEAD + "".join(lines[:3]) + "2026-06-01 10:00\n" + "".join(lines[3:])
    answer = only(replayed(tmp_path, WITHIN, rows))
    assert answer.broken == 24
    assert [one.row for one in answer.furthest] == list(range(25, 15, -1))


def test_what_ties_is_told_by_how_long_it_took_and_then_in_the_order_of_rows(
    tmp_path: Path,
) -> None:
    rows = HEAD + (
        "2026-06-01 10:00,2026-06-04 10:00\n2026-06-01 10:00,2026-06-04 11:00\n"
        "2026-06-01 11:00,2026-06-04 11:00\n"
    )
    answer = only(replayed(tmp_path, "Orders are processed within 1 shop day.", rows))
    assert told(answer) == [
        (2, "01 10:00", "02 18:00", "04 11:00", "ended", "2 shop days"),
        (1, "01 10:00", "02 18:00", "04 10:00", "ended", "2 shop days"),
        (3, "01 11:00", "02 18:00", "04 11:00", "ended", "2 shop days"),
    ]


def test_segment_and_channel_are_told_by_the_names_of_the_map(tmp_path: Path) -> None:
    mapping = MAP | {
        "marks": {"trade": {"column": "tag", "is": "trade"}},
        "channel": {"column": "by", "values": {"w": "web"}},
    }
    rows = "placed,processed,tag,by\n2026-06-01 10:00,2026-06-02 10:00,trade,w\n"
    answer = only(
        replayed(tmp_path, WITHIN, rows + rows.split("\n")[1].replace("e,w", ",x"), mapping)
    )
    assert [(one.segment, one.channel) for one in answer.furthest] == [
        ("trade customers", "web"), ("home customers", None),
    ]  # fmt: skip


def test_a_due_time_of_day_is_told_in_plain_time(tmp_path: Path) -> None:
    rows = HEAD + "2026-06-01 10:00,2026-06-02 20:00\n2026-06-01 10:00,2026-06-02 10:00\n"
    promise = "Orders are processed by 12:00 on the next shop day."
    answer = only(replayed(tmp_path, promise, rows))
    assert told(answer) == [(1, "01 10:00", "02 12:00", "02 20:00", "ended", "8 h")]


def test_what_was_done_too_early_is_told_as_such(tmp_path: Path) -> None:
    rows = HEAD + "2026-06-01 10:00,2026-06-02 10:00\n2026-06-01 10:00,2026-06-05 10:00\n"
    text = SHOP.format(front="", promises="- Orders are kept for at least 2 calendar days.")
    tried = parse(text.replace("shipped", "kept")).policy
    mapping = MAP | {"milestones": {"placed": "placed", "kept": "processed"}}
    answer = only(replayed(tmp_path, tried, rows, mapping))
    assert told(answer) == [(1, "01 10:00", "04 00:00", "02 10:00", "too early", "38 h")]


def test_a_clock_that_stood_still_has_no_due_time(tmp_path: Path) -> None:
    mapping = MAP | {"pauses": {"we wait for the customer": {"column": "p", "unit": "hours",
                                                            "calendar": "shop"}}}  # fmt: skip
    rows = """placed,processed,p
2026-06-01 09:00,2026-06-01 18:00,2
2026-06-01 09:00,2026-06-01 13:00,
"""
    stop = "The clock of orders stops while we wait for the customer."
    answer = only(replayed(tmp_path, policy(WITHIN, stop), rows, mapping))
    assert told(answer) == [
        (1, "01 09:00", "", "01 18:00", "ended", "4 h of shop time"),
        (2, "01 09:00", "01 12:00", "01 13:00", "ended", "1 h of shop time"),
    ]


def test_of_repeated_updates_the_one_that_was_most_late_is_told(tmp_path: Path) -> None:
    log = "id,at,what\n" + "".join(
        f"A,2026-06-0{day} {hour},{what}\n"
        for day, hour, what in (
            (1, "09:00", "in"), (1, "10:30", "word"), (1, "14:00", "word"), (1, "15:00", "done"),
        )
    )  # fmt: skip
    mapping = {
        "zone": MAP["zone"],
        "touchpoint": "order",
        "events": {"case": "id", "name": "what", "time": "at"},
        "milestones": {"placed": "in", "processed": "word", "shipped": "done"},
    }
    for promise, late in (
        ("Orders are processed every 2 hours until shipped.", "1 h 30 min"),
        ("Orders are processed first within 4 hours, then every 2 hours until shipped.",
         "1 h 30 min"),
    ):  # fmt: skip
        answer = only(replayed(tmp_path, promise, log, mapping))
        assert told(answer) == [(1, "01 10:30", "01 12:30", "01 14:00", "ended", late)]
