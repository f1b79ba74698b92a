"""What a checker says of a policy that can be read: vague words, what is missing, what clashes."""

from goodword.rules.lint.run import lint

__all__ = ["lint"]
