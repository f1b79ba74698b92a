"""Replay: how often a policy would have been kept by what really happened."""

from goodword.insight.replay.results import Answer, Replay, Unanswered
from goodword.insight.replay.run import replay

__all__ = ["Answer", "Replay", "Unanswered", "replay"]
