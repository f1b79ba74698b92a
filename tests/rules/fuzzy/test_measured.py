import json
from pathlib import Path

import pytest

from goodword.rules.fuzzy import Kind, fuzzy

SENTENCES = Path(__file__).parents[2] / "data" / "sentences"
KINDS: dict[str, Kind] = {"claim": "claim"}


def judged(file: str) -> tuple[list[str], list[str]]:
    """The fuzzy sentences in which nothing was found, and the clean ones in which something was."""
    rows = [json.loads(line) for line in (SENTENCES / file).read_text("utf-8").splitlines()]
    found = [
        (r["text"], r["fuzzy"], fuzzy(r["text"], KINDS.get(r["kind"], "clause"))) for r in rows
    ]
    missed = [text for text, vague, said in found if vague and not said]
    return missed, [text for text, vague, said in found if said and not vague]


def test_the_sentences_that_the_lists_were_written_by_stay_as_they_are_labelled() -> None:
    rows = [json.loads(line) for line in (SENTENCES / "dev.jsonl").read_text("utf-8").splitlines()]
    missed = [r["text"] for r in rows if r["label"] == "fuzzy" and not fuzzy(r["text"])]
    wronged = [r["text"] for r in rows if r["label"] == "clean" and fuzzy(r["text"])]
    assert (missed, wronged) == ([], [])


@pytest.mark.parametrize("file", ["other-a.jsonl", "other-b.jsonl", "other-c.jsonl"])
def test_the_sentences_of_another_author_stay_as_they_are_labelled(file: str) -> None:
    assert judged(file) == ([], [])


def test_of_the_further_sentences_eleven_are_beyond_a_list_and_none_is_wronged() -> None:
    missed, wronged = judged("further.jsonl")
    assert (len(missed), wronged) == (11, [])


@pytest.mark.parametrize("file", ["other-a.jsonl", "other-b.jsonl", "other-c.jsonl"])
def test_what_is_found_is_what_was_meant(file: str) -> None:
    rows = [json.loads(line) for line in (SENTENCES / file).read_text("utf-8").splitlines()]
    elsewhere = [r["text"] for r in rows if r["fuzzy"] and not _meant(r["text"], r)]
    assert elsewhere == []


def _meant(text: str, row: dict[str, list[str]]) -> bool:
    """Whether something found overlaps a word that its author meant."""
    spans = [(text.index(word), text.index(word) + len(word)) for word in row["words"]]
    return any(
        one.start < end and start < one.end
        for one in fuzzy(text, KINDS.get(str(row["kind"]), "clause"))
        for start, end in spans
    )
