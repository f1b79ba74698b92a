"""Progress of long work on standard error: what is being done, since when, and how much of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from time import monotonic

import click

from goodword.insight.engines import Engine

_PATIENCE = 3.0
_WIDTH = 100


@contextmanager
def progress(
    engine: Engine, *, quiet: bool = False, patience: float = _PATIENCE
) -> Iterator[Callable[[str], None]]:
    """A function to tell what is done next.

    Nothing is said of work that is over in a moment. What goes on longer is said again and again,
    with how much of it the engine has done if it knows.
    """
    began, words, over = monotonic(), "", Event()

    def say() -> None:
        part = engine.progress()
        done = "" if part is None else f" ({part:.0f}%)"
        click.echo(f"{monotonic() - began:6.1f} s  {words[:_WIDTH]}{done}", err=True)

    def tell(what: str) -> None:
        nonlocal words
        words = what
        if not quiet and monotonic() - began > patience:
            say()

    def again() -> None:
        while not over.wait(patience):
            say()

    if not quiet:
        Thread(target=again, daemon=True).start()
    try:
        yield tell
    finally:
        over.set()
