"""`goodword replay`: how often a policy would have been kept by what really happened."""

from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import click

from goodword.cli.files import Refusal, check_outputs, write_all
from goodword.cli.policies import sound
from goodword.cli.progress import progress
from goodword.insight import refusal
from goodword.insight.engines import ENGINES, open_engine
from goodword.insight.history.files import find_files
from goodword.insight.history.reading import read_map
from goodword.insight.page import as_page
from goodword.insight.replay import Replay, replay
from goodword.insight.replay.document import as_csv, as_json
from goodword.insight.replay.listing import Listing
from goodword.insight.replay.text import as_text
from goodword.rules.text import sentence

Make = Callable[[Replay, Listing], Iterable[bytes]]


@click.command("replay")
@click.argument("policy", metavar="POLICY")
@click.argument("history", nargs=-1, required=True, metavar="HISTORY…")
@click.option("--map", "map_", required=True, metavar="FILE", help="How the history is read.")
@click.option("--earlier", multiple=True, metavar="FILE", help="An earlier version of the policy.")
@click.option("--json", "json_", metavar="FILE", help="Write all of it as JSON; '-' prints it.")
@click.option("--csv", "csv_", metavar="FILE", help="Write a row a standard and part as CSV.")
@click.option("--html", metavar="FILE", help="Write one page with limits to drag.")
@click.option("--broken", metavar="FILE", help="Write each row that broke its word as CSV.")
@click.option("--brief", is_flag=True, help="Print one line a standard.")
@click.option("--quiet", is_flag=True, help="Say nothing of the progress.")
@click.option(
    "--engine",
    type=click.Choice(list(ENGINES)),
    default="duckdb",
    envvar="GOODWORD_ENGINE",
    show_default=True,
    help="Where it is computed.",
)
def command(  # noqa: PLR0913 - a command has an argument for each option
    policy: str,
    history: tuple[str, ...],
    *,
    map_: str,
    earlier: tuple[str, ...],
    json_: str | None,
    csv_: str | None,
    html: str | None,
    broken: str | None,
    brief: bool,
    quiet: bool,
    engine: str,
) -> None:
    """Replay a policy over recorded history: CSV, TSV or Parquet, plain or compressed."""
    makers: dict[Make, str | None] = {
        _whole(as_json): json_,
        _whole(as_csv): csv_,
        _whole(as_page): html,
        lambda found, listing: listing.as_csv(found): broken,
    }
    wanted = [(path, make) for make, path in makers.items() if path is not None]
    try:
        mapping, files = read_map(Path(map_)), find_files(history)
        beside = [str(Path(map_).parent / name) for name in mapping.earlier]
        policies = list(dict.fromkeys((policy, *earlier, *beside)))
        check_outputs([path for path, _ in wanted], [*policies, map_, *files])
        tried = [sound(path) for path in policies]
        with closing(open_engine(engine)) as where:
            listing = Listing(engine=where)
            with progress(where, quiet=quiet) as tell:
                kept = None if broken is None else listing
                found = replay(tried, mapping, files, where, sentence, tell, listing=kept)
            write_all((path, make(found, listing)) for path, make in wanted)
    except refusal.Refusal as why:
        raise Refusal(str(why)) from None
    if "-" not in makers.values():
        click.echo(as_text(found, brief=brief), nl=False)


def _whole(make: Callable[[Replay], str]) -> Make:
    """A maker of all of an output at once."""
    return lambda found, _: [make(found).encode()]
