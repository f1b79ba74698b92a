import pytest

from goodword.rules.text.markdown import blocks, collapse


def shown(text: str) -> list[tuple[str, int, str]]:
    return [(b.kind, b.level, text[b.start : b.end]) for b in blocks(text)]


def test_a_document_is_cut_into_its_blocks() -> None:
    text = "# Title #\n\nSome\nwords.\n\n## Part\n- one\n* two\n1. first\n2) second\n"
    assert shown(text) == [
        ("heading", 1, "Title"),
        ("paragraph", 0, "Some\nwords."),
        ("heading", 2, "Part"),
        ("bullet", 0, "one"),
        ("bullet", 0, "two"),
        ("item", 0, "first"),
        ("item", 0, "second"),
    ]


def test_a_bullet_may_go_on_in_the_next_line() -> None:
    assert shown("- Orders are\n  processed.\n")[0][2] == "Orders are\n  processed."


def test_a_nested_bullet_hangs_on_the_one_above() -> None:
    (above,) = blocks("- one\n  - two\n\t- three\n")
    assert [child.level for child in above.children] == [1, 1]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_may_end_as_they_like(end: str) -> None:
    text = f"# A{end}{end}- b{end}- c{end}"
    assert [words for _, _, words in shown(text)] == ["A", "b", "c"]


def test_a_mark_of_byte_order_is_passed_over() -> None:
    assert shown("\ufeff# A") == [("heading", 1, "A")]


@pytest.mark.parametrize("title", ["C#", "A # B", "Room #5"])
def test_a_title_keeps_the_marks_that_belong_to_it(title: str) -> None:
    assert shown(f"# {title} ##")[0][2] == title


def test_comments_and_fences_open_nothing() -> None:
    text = "<!-- # no -->\n\n```\n- no\n# no\n```\n"
    assert [kind for kind, _, _ in shown(text)] == ["paragraph", "paragraph"]


def test_text_collapses_to_one_line() -> None:
    assert collapse(" a\n\tb  c ") == "a b c"
