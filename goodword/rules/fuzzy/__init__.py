"""Words that can't be measured: found in one sentence, each with the question it raises."""

from goodword.rules.fuzzy.judge import Fuzzy, Kind, first_fuzzy, fuzzy

__all__ = ["Fuzzy", "Kind", "first_fuzzy", "fuzzy"]
