"""Hypothesis strategies for trees that the language can say.

`policies()` draws a whole policy: first a world of declared names (calendars, units, roles,
touchpoints, classes, segments), then clauses of every kind that use them. `clauses(world)` has
one strategy for each kind.
"""

from tests.strategies.policies import clauses, policies
from tests.strategies.worlds import World, worlds

__all__ = ["World", "clauses", "policies", "worlds"]
