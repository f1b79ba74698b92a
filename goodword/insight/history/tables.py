"""Reading a table of TOML with errors that name the key, what is wrong and what is right."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from difflib import get_close_matches
from math import isfinite
from typing import Any

from goodword.insight.refusal import Refusal

Toml = Any  # what tomllib gives: whatever the user wrote


class Table:
    """A table of the map and where it stands, for messages: 'map.toml: milestones.closed'."""

    def __init__(self, content: Toml, where: str, keys: Iterable[str]) -> None:
        self.where = where
        if not isinstance(content, Mapping):
            raise Refusal(f"{where} is {_kind(content)}; write a table {{ … }}.")
        self.content = content
        known = list(keys)
        for key in content:
            if key not in known:
                raise Refusal(f"{where}: {key!r} is not known here. {meant(key, known)}")

    def words(self, key: str) -> tuple[str, ...]:
        """A string or a list of strings; numbers and booleans are taken as they are written."""
        content = self.content.get(key, [])
        items = content if isinstance(content, list) else [content]
        if not all(isinstance(item, str | int | float) for item in items):
            raise Refusal(f'{self.where}: {key} must be "words" or a list of them.')
        return tuple(_word(item) for item in items)

    def word(self, key: str) -> str | None:
        content = self.content.get(key)
        if content is not None and not isinstance(content, str):
            raise Refusal(
                f'{self.where}: {key} is {_kind(content)}; write it in "quotation marks".'
            )
        return content

    def need(self, key: str) -> str:
        content = self.word(key)
        if content is None:
            raise Refusal(f'{self.where}: {key} is missing. Write {key} = "…".')
        return content

    def number(self, key: str) -> float | None:
        content = self.content.get(key)
        if content is None:
            return None
        usual = isinstance(content, int | float) and not isinstance(content, bool)
        if not usual or not isfinite(content):
            raise Refusal(f"{self.where}: {key} is {_kind(content)}; write a number such as 5.")
        return float(content)

    def pairs(self, key: str) -> dict[str, str]:
        content = self.content.get(key, {})
        if not isinstance(content, Mapping) or not all(
            isinstance(value, str) for value in content.values()
        ):
            raise Refusal(f'{self.where}: {key} must be a table such as {{ "PS" = "call" }}.')
        return dict(content)


def meant(word: str, known: Iterable[str]) -> str:
    """A suggestion, or all that there is to choose from."""
    choices = list(known)
    near = get_close_matches(word, choices, n=1, cutoff=0.6)
    if near:
        return f"Did you mean {near[0]!r}?"
    return f"Known are: {', '.join(choices)}." if choices else "There is none."


def _word(item: str | float) -> str:
    return str(item).lower() if isinstance(item, bool) else str(item)


def _kind(content: Toml) -> str:
    kinds = {
        str: "words",
        bool: "true or false",
        int: "a number",
        float: "a number",
        list: "a list",
        date: "a date",
        datetime: "a date",
        time: "a time of day",
        dict: "a table",
    }
    return kinds.get(type(content), "no such thing")
