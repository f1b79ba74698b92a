"""A first map for a history, guessed from its columns and honest about it."""

from goodword.insight.guess.looks import Column, encoding_of, looked_at
from goodword.insight.guess.writing import first_map

__all__ = ["Column", "encoding_of", "first_map", "looked_at"]
