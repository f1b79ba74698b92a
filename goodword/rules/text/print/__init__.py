"""From the tree to sentences: every clause in its one canonical form."""

from goodword.rules.text.print.document import print_policy
from goodword.rules.text.print.sentence import sentence

__all__ = ["print_policy", "sentence"]
