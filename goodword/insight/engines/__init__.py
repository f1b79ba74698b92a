"""Where the replay is computed: embedded by default, or on an engine that the firm has."""

from goodword.insight.engines.base import Columns, Engine
from goodword.insight.engines.choice import ENGINES, open_engine

__all__ = ["Columns", "ENGINES", "Engine", "open_engine"]
