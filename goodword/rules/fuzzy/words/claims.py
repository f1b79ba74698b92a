"""Words that name the best case and are read as the usual one."""

from typing import Final

from goodword.rules.fuzzy.entries import Group

_HOW_MANY_GET = (
    "How many customers get it? Say 'X% of customers', or the whole range from least to most."
)
_FROM = "From when or where, for whom? Say what most customers get."

CLAIMS: Final = (
    Group(_HOW_MANY_GET, """
        as little as; as few as +#; as low as +#; as much as +#; as many as +#; as fast as +#;
        in as little as; for as little as; from as little as; from (just|only|under|as low as) +$;
        from a mere; from only; prices (from|start|starting|starts) (at|from|+#) -to;
        starting (from|at) +$; starts (from|at) (just|only); for (just|only) +$
    """, "range", "GW203"),
)  # fmt: skip

BEST_CASE: Final = Group(_HOW_MANY_GET, "up to", family="claim")
"""'Up to' in an advertisement; as the limit of a grant, a cost or a wait it is exact."""

ADVERTISED: Final = frozenset(
    "lose save saves saving savings cut cuts earn earns get gain gains win wins reduce reduces "
    "slash "
    "boost boosts increase increases enjoy lower lowers lowering cutting grow grows improve "
    "improves lift "
    "faster slimmer better longer raise double download downloads browse stream speeds "
    "speed".split()
)
"""Words beside which 'up to' names the best case."""
