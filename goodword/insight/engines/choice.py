"""Which engine: one setting."""

from collections.abc import Callable
from importlib import import_module
from typing import Final

from goodword.insight.engines.base import Engine
from goodword.insight.refusal import Refusal

ENGINES: Final = {
    "duckdb": "goodword.insight.engines.duck:Duck",
    "spark": "goodword.insight.engines.spark:Spark",
}


def open_engine(name: str = "duckdb") -> Engine:
    """An engine by its name. Raises Refusal if it is unknown or not installed.

    Engines are loaded when asked for, as each brings a library of its own.
    """
    if name not in ENGINES:
        raise Refusal(f"There is no engine {name!r}. Choose one of: {', '.join(ENGINES)}.")
    module, _, kind = ENGINES[name].partition(":")
    try:
        maker: Callable[[], Engine] = getattr(import_module(module), kind)
    except ImportError as trouble:
        raise Refusal(
            f"The engine {name!r} needs {trouble.name}, which is not installed here. "
            f'Install it with: pip install "goodword[{name}]".'
        ) from None
    return maker()
