import json
from pathlib import Path

from goodword.rules.fuzzy import fuzzy

DEV = Path(__file__).parents[2] / "data" / "sentences" / "dev.jsonl"


def test_the_sentences_that_the_lists_were_written_by_stay_as_they_are_labelled() -> None:
    rows = [json.loads(line) for line in DEV.read_text("utf-8").splitlines()]
    missed = [r["text"] for r in rows if r["label"] == "fuzzy" and not fuzzy(r["text"])]
    wronged = [r["text"] for r in rows if r["label"] == "clean" and fuzzy(r["text"])]
    assert (missed, wronged) == ([], [])
