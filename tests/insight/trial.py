"""A policy of a few lines over a history of a few rows: what most tests of replay need."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from goodword.insight.engines import Engine, open_engine
from goodword.insight.history.reading import mapping_of
from goodword.insight.replay import Answer, Replay, replay
from goodword.insight.replay.listing import Listing
from goodword.rules.text import parse, sentence
from goodword.rules.tree import Policy

SHOP = """# Customer service policy of Trial Street

{front}

## Hours and words

- Shop hours: Monday to Friday 09:00–18:00, in America/Halifax, closed on 1 July.

## Customers and contacts

- Trade customers: tagged "trade".
- Home customers: everyone else.
- Order (while buying): placed, processed, shipped, returned.
- Large orders: orders whose size is "L".
- Call: received, answered, transferred.

## What we promise

{promises}
"""
MAP = {
    "zone": "America/Halifax",
    "touchpoint": "order",
    "milestones": {"placed": "placed", "processed": "processed"},
}


def policy(*promises: str, front: str = "") -> Policy:
    text = SHOP.format(front=front, promises="\n".join(f"- {line}" for line in promises))
    parsed = parse(text)
    assert parsed.findings == ()
    return parsed.policy


def history(folder: Path, text: str, name: str = "orders.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def replayed(
    folder: Path,
    promises: str | Policy | list[Policy],
    rows: str,
    mapping: Mapping[str, Any] = MAP,
    engine: Engine | None = None,
) -> Replay:
    """The replay of promises (a line each, or policies) over rows of CSV."""
    return with_listing(folder, promises, rows, mapping, engine)[0]


def with_listing(
    folder: Path,
    promises: str | Policy | list[Policy],
    rows: str,
    mapping: Mapping[str, Any] = MAP,
    engine: Engine | None = None,
) -> tuple[Replay, str]:
    """The same, and the CSV of all broken rows."""
    tried = policy(*promises.splitlines()) if isinstance(promises, str) else promises
    policies = tried if isinstance(tried, list) else [tried]
    where = engine or open_engine()
    try:
        path, listing = history(folder, rows), Listing(engine=where)
        read = mapping_of(mapping, "map.toml")
        found = replay(policies, read, [path], where, sentence, quiet, listing=listing)
        return found, b"".join(listing.as_csv(found)).decode()
    finally:
        if engine is None:
            where.close()


def quiet(words: str) -> None:
    """Progress that nobody hears."""


def only(found: Replay) -> Answer:
    """The one answer of a replay that answers all it was asked."""
    assert found.unanswered == ()
    assert len(found.answers) == 1
    return found.answers[0]


def counts(answer: Answer) -> tuple[int, int]:
    return answer.share.kept, answer.share.n
