from pathlib import Path

from goodword.insight.page.glance import glance
from goodword.insight.replay import Replay
from tests.insight.trial import replayed

ROWS = "placed,processed\n" + "".join(
    f"2026-06-0{day} 09:00,2026-06-0{day} 1{day}:00\n" for day in range(1, 6)
)


def test_a_row_says_and_draws_what_was_kept_and_promised(tmp_path: Path) -> None:
    row = rows_of(replayed(tmp_path, "Orders are processed within 3 shop hours, 60% of the time.",
                           ROWS))[0]  # fmt: skip
    assert '<td class="num">40.0%<br><span class="small">11.8–76.9%</span></td>' in row
    assert '<rect class="gauge__kept gauge__kept--broken" y="5" width="40.0" height="6"/>' in row
    assert '<line class="gauge__tick" x1="60.0" y1="0" x2="60.0" y2="16"/>' in row
    assert '<td class="num wide">60%</td><td class="num">5</td>' in row
    reached = '6 shop hours<br><span class="small">5 of 5</span>'
    assert f'of shop time</span></td><td class="num wide">{reached}</td>' in row


def test_without_a_share_always_was_promised_and_the_mark_stands_at_the_end(tmp_path: Path) -> None:
    row = rows_of(replayed(tmp_path, "Orders are processed within 5 shop hours.", ROWS))[0]
    assert '<td class="num wide">always</td>' in row
    assert '<line class="gauge__tick" x1="100.0"' in row


def test_an_aim_without_a_share_has_no_mark(tmp_path: Path) -> None:
    row = rows_of(replayed(tmp_path, "We aim: orders are processed within 5 shop hours.", ROWS))[0]
    assert "gauge__tick" not in row
    assert '<td class="num wide">–</td>' in row


def test_what_had_nothing_to_judge_has_no_picture(tmp_path: Path) -> None:
    rows = "placed,processed\n2026-06-01 10:00,\n"
    found = replayed(tmp_path, "Orders are processed within 5 shop hours.", rows)
    assert "<svg" not in "".join(rows_of(found))


def rows_of(found: Replay) -> list[str]:
    lines = glance(found, set(), range(len(found.answers)))
    return [line for line in lines if line.startswith('<tr><th scope="row">')]


def test_a_row_says_in_words_what_a_narrow_screen_has_no_column_for(tmp_path: Path) -> None:
    row = rows_of(replayed(tmp_path, "Orders are processed within 3 shop hours, 60% of the time.",
                           ROWS))[0]  # fmt: skip
    more = "promised: 60% · median 4 h of shop time · 95% kept at 6 shop hours, 5 of 5"
    assert f'<span class="small short">Broken<span class="narrow"> · {more}</span></span>' in row
