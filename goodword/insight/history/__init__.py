"""Recorded history as facts: what a row is, when it reached what, and what can't be read."""
