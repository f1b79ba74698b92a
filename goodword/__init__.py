"""Goodword runs the customer service that a written policy promises."""

__version__ = "0.1.0"
