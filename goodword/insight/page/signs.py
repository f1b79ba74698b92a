"""A verdict as a sign, as words and as the end of a class name: never by colour alone."""

from typing import Final

from goodword.insight.replay.results import Answer

_SIGNS: Final = {"kept": "✓", "broken": "✗", "aim": "○", "can't tell": "–"}
_WORDS: Final = {"kept": "Kept", "broken": "Broken", "aim": "An aim", "can't tell": "No verdict"}


def sign(answer: Answer) -> str:
    return _SIGNS[answer.verdict]


def in_words(answer: Answer) -> str:
    so_far = " so far as looked at" if answer.unseen and answer.verdict == "broken" else ""
    return _WORDS[answer.verdict] + so_far


def css_name(answer: Answer) -> str:
    return answer.verdict.replace(" ", "-").replace("'", "")
