"""`goodword map`: a first map for a history, guessed from its columns."""

from pathlib import Path

import click

from goodword.cli.files import Refusal, whole_file, write_out
from goodword.cli.policies import sound
from goodword.insight import refusal
from goodword.insight.engines import open_engine
from goodword.insight.guess import encoding_of, first_map, looked_at
from goodword.insight.history.files import find_files, look_at, opened


@click.command("map")
@click.argument("history", metavar="HISTORY")
@click.option(
    "--policy", metavar="FILE", help="Whose touchpoints, milestones and segments to find."
)
@click.option("--output", "-o", metavar="FILE", help="Write it there; a file that is there stays.")
@click.option("--delimiter", metavar="CHAR", help="What stands between columns.")
@click.option("--encoding", metavar="NAME", help="Such as cp1252 or utf-16; found, if left out.")
def command(
    history: str,
    *,
    policy: str | None,
    output: str | None,
    delimiter: str | None,
    encoding: str | None,
) -> None:
    """Write a first map for a history by looking at its columns; its guesses say so."""
    tried = None if policy is None else sound(policy)
    engine = open_engine()
    try:
        path = find_files([history])[0]
        encoding = encoding or encoding_of(opened(path, engine, None))
        source = look_at(path, engine, delimiter, encoding)
        written = first_map(looked_at(source, engine), path.name, delimiter, encoding, tried)
    except refusal.Refusal as why:
        raise Refusal(str(why)) from None
    finally:
        engine.close()
    if output is None:
        write_out(written)
        return
    if Path(output).is_file():
        raise Refusal(f"{output}: There is a map already. Name another file, or delete this one.")
    with whole_file(output) as file:
        file.write(written.encode())
