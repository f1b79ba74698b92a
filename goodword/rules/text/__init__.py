"""The text of a policy: read it into a tree, print a tree as text."""

from goodword.rules.text.document import Parsed, parse, says
from goodword.rules.text.findings import Placed
from goodword.rules.text.print import print_policy, sentence

__all__ = ["Parsed", "Placed", "parse", "print_policy", "says", "sentence"]
