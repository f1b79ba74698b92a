"""Amounts: durations, money, limits, shares."""

from decimal import Decimal

from hypothesis import strategies as st

from goodword.rules.tree import DAY_UNITS, ELAPSED_UNITS, Duration, Limit, Money
from tests.strategies.worlds import World

numbers = st.one_of(
    st.integers(1, 30).map(Decimal),
    st.sampled_from(
        [Decimal(n) for n in ("0.5", "1.5", "2.25", "0.75", "1000", "12500", "0.1", "100")]
    ),
    st.decimals("0.01", "100000", places=2),
)
counts = st.one_of(st.integers(1, 12), st.sampled_from((100, 1000, 25000)))
percents = st.one_of(
    st.integers(0, 99).map(Decimal), st.decimals("0.1", "99.9", places=1), st.just(Decimal("99.95"))
)
currencies = st.sampled_from(("$", "£", "€", "¥", "₹", "CAD", "USD", "Rs"))
moneys = st.builds(
    Money,
    amount=st.one_of(
        st.integers(0, 5000).map(Decimal),
        st.decimals("0.01", "2000000", places=2),
        st.just(Decimal("0.005")),
    ),
    currency=currencies,
)
periods = st.sampled_from(("day", "week", "month", "quarter", "year"))
bounds = st.sampled_from(("at least", "at most"))


def durations(world: World) -> st.SearchStrategy[Duration]:
    """Any length of time that this world's names can say."""
    calendar = st.sampled_from((None, *world.calendars))
    return st.one_of(
        st.builds(Duration, amount=numbers, unit=st.sampled_from(ELAPSED_UNITS), calendar=calendar),
        st.builds(
            Duration,
            amount=numbers,
            unit=st.sampled_from(DAY_UNITS),
            calendar=calendar,
            to_the_minute=st.booleans(),
        ),
        *(
            [st.builds(Duration, amount=numbers, unit=st.sampled_from(world.units))]
            if world.units
            else []
        ),
    )


def limits() -> st.SearchStrategy[Limit]:
    base = st.sampled_from(
        ("order", "bill", "delivery charge", "item", "room rate", "purchase price")
    )
    return st.one_of(
        st.builds(Limit, money=moneys),
        st.builds(Limit, percent=percents, base=base),
        st.builds(Limit, money=moneys, percent=percents, base=base),
    )
