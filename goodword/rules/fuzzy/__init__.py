"""Words that can't be measured: found in one sentence, each with the question it raises."""

from goodword.rules.fuzzy.judge import Fuzzy, Kind, first_fuzzy, fuzzy
from goodword.rules.fuzzy.questions import asked

__all__ = ["Fuzzy", "Kind", "asked", "first_fuzzy", "fuzzy"]
