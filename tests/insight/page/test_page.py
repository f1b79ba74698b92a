import json
import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html import unescape
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from goodword.insight.page import as_page
from goodword.insight.page.data import LEVELS, pack, packed
from goodword.insight.replay import Replay
from tests.insight.trial import MAP, replayed

PROMISES = """Orders are processed within 3 shop hours, 60% of the time.
Orders are processed within 2 shop days.
At most 5% of orders are returned."""
ROWS = "placed,processed,who\n" + "".join(
    f"2026-06-0{day} {hour:02}:{minute},2026-06-0{day + minute % 2} {hour + 2:02}:00,"
    f"{'<b>Ann</b>' if hour % 2 else 'Bo & Co'}\n"
    for day in range(1, 6)
    for hour in range(8, 17)
    for minute in (10, 25, 40)
)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Replay:
    mapping = MAP | {"segment": {"column": "who"}}
    return replayed(tmp_path_factory.mktemp("page"), PROMISES, ROWS, mapping)


def test_only_its_own_style_and_script_may_run(found: Replay) -> None:
    page = as_page(found)
    policy = unescape(re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1])  # type: ignore[index]  # it is there
    style = re.search("<style>(.*?)</style>", page, re.DOTALL)[1]  # type: ignore[index]  # it is there
    script = re.search("<script>(.*?)</script>", page, re.DOTALL)[1]  # type: ignore[index]  # it is there
    assert policy == (
        f"default-src 'none'; style-src '{digest(style)}'; script-src '{digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    assert re.findall(r'(?:src|href)="(?!#)', page) == []
    assert " style=" not in page


def digest(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()


def test_what_users_wrote_stays_text(found: Replay) -> None:
    page = as_page(replace(found, policy="</title><script>alert(1)</script>"))
    assert "<script>alert" not in page
    assert "<b>Ann" not in page
    assert "\\u003cb>Ann" in page


def test_every_standard_is_in_words_without_the_script(found: Replay) -> None:
    page = as_page(found)
    for answer in found.answers:
        assert page.count(answer.sentence) >= 2
        assert f"{answer.share.n:,}" in page
    assert found.unanswered[0].reason in unescape(page)


def test_the_page_stays_small_however_many_standards(found: Replay) -> None:
    many = replace(found, answers=found.answers * 400)
    assert len(as_page(many).encode()) <= 300_000


def test_counts_are_packed_as_differences() -> None:
    assert pack([3, 39, 38, 1_000_000]) == "3.10.-1.lfkq"


def test_the_policys_own_limit_is_always_a_stop(found: Replay) -> None:
    for detail in LEVELS:
        one = packed(found.answers[0], detail)
        measures = unpack(one["m"])
        assert measures[one["l"]] == 3 * 3600
        assert len(measures) <= detail.stops + 1


@pytest.mark.parametrize(
    "promise, asked",
    [
        ("Orders are processed within 3 shop hours, 60% of the time.", {"p": 60}),
        ("Orders are processed within 3 shop hours.", {"p": 100}),
        ("Orders are processed within 3 shop hours, on average.", {}),
        ("We aim: orders are processed within 3 shop hours, 60% of the time.", {"a": 60}),
        ("Orders are processed within 3 shop hours, or a new date is agreed with the customer.",
         {"p": 100, "x": 1}),
    ],
)  # fmt: skip
def test_the_script_knows_what_was_promised_and_what_is_an_aim(
    promise: str, asked: dict[str, int], tmp_path: Path
) -> None:
    one = packed(replayed(tmp_path, promise, ROWS).answers[0], LEVELS[0])
    assert {key: one[key] for key in ("p", "a", "x") if key in one} == asked


def unpack(text: str) -> list[int]:
    total, out = 0, []
    for digits in text.split("."):
        total += int(digits, 36)
        out.append(total)
    return out


def test_the_data_is_json_that_closes_nothing(found: Replay) -> None:
    data = re.search(r'<script type="application/json" id="data">(.*?)</script>', as_page(found))
    assert data is not None
    assert set(json.loads(data[1])) == {"0", "1"}


@pytest.mark.browser
def test_the_limit_moves_by_keyboard_and_pointer(found: Replay, page: Any, tmp_path: Path) -> None:
    path = tmp_path / "replay.html"
    path.write_text(as_page(found), "utf-8")
    page.goto(path.as_uri())
    slider, said = page.locator("#r0"), page.locator("#s0 output")
    first = said.inner_text()
    assert "kept within 3 shop hours" in first
    slider.focus()
    page.keyboard.press("End")
    assert said.inner_text() != first
    assert "100.0%" in said.inner_text()
    assert slider.get_attribute("aria-valuetext").endswith("100.0% kept")
    page.locator("#s0 .back").click()
    assert said.inner_text() == first
    page.locator("#s0 .plot").scroll_into_view_if_needed()
    box = page.locator("#s0 .plot").bounding_box()
    page.mouse.move(box["x"] + 5, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + 20)
    page.mouse.up()
    assert said.inner_text() != first


@pytest.mark.browser
def test_what_had_not_ended_stays_in_the_count_under_a_tried_limit(
    page: Any, tmp_path: Path
) -> None:
    rows = ROWS + "2026-06-01 09:00,,Cy\n" * 9 + "2026-06-12 09:00,2026-06-12 09:30,Di\n"
    path = tmp_path / "replay.html"
    path.write_text(as_page(replayed(tmp_path, PROMISES, rows)), "utf-8")
    page.goto(path.as_uri())
    page.locator("#r0").focus()
    page.keyboard.press("End")
    said = page.locator("#s0 output").inner_text()
    assert "136 of 145, and 9 of them not ended before that" in said
    assert said.startswith("93.8–100.0%")


@pytest.mark.browser
@pytest.mark.parametrize("width", [390, 1280])
def test_no_two_marks_of_the_axis_stand_on_each_other(
    width: int, page: Any, tmp_path: Path
) -> None:
    rows = ROWS + "2026-06-01 09:00,,Cy\n" * 9
    path = tmp_path / "replay.html"
    path.write_text(as_page(replayed(tmp_path, PROMISES, rows)), "utf-8")
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(path.as_uri())
    for axis in page.locator(".axis").all():
        boxes = [mark.bounding_box() for mark in axis.locator(".axis__at").all()]
        line = [box for box in boxes if box["y"] == boxes[0]["y"]]
        assert all(a["x"] + a["width"] < b["x"] for a, b in pairwise(line))
        assert max(box["x"] + box["width"] for box in boxes) <= width


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_the_page_has_no_fault_that_axe_knows(
    scheme: str, width: int, found: Replay, page: Any, tmp_path: Path
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    path = tmp_path / "replay.html"
    path.write_text(as_page(found), "utf-8")
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(path.as_uri())
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    faults = axe.Axe().run(page).response["violations"]
    assert [(fault["id"], fault["nodes"][0]["html"]) for fault in faults] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_page_begins_with_how_many_promises_were_kept(found: Replay) -> None:
    said = "2 of 3 promises can be answered from this history; 2 of them would have been kept."
    assert f'<p class="head__sum">{said}</p>' in as_page(found)
