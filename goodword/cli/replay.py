"""`goodword replay`: how often a policy would have been kept by what really happened."""

from pathlib import Path

import click

from goodword.cli.files import Refusal, check_outputs, write_all
from goodword.cli.policies import sound
from goodword.cli.progress import progress
from goodword.insight import refusal
from goodword.insight.engines import ENGINES, open_engine
from goodword.insight.history.files import find_files
from goodword.insight.history.mapping import Mapping
from goodword.insight.history.reading import read_map
from goodword.insight.page import as_page
from goodword.insight.replay import Replay, replay
from goodword.insight.replay.document import as_csv, as_json
from goodword.insight.replay.text import as_text
from goodword.rules.text import sentence


@click.command("replay")
@click.argument("policy", metavar="POLICY")
@click.argument("history", nargs=-1, required=True, metavar="HISTORY…")
@click.option("--map", "map_", required=True, metavar="FILE", help="How the history is read.")
@click.option("--earlier", multiple=True, metavar="FILE", help="An earlier version of the policy.")
@click.option("--json", "json_", metavar="FILE", help="Write all of it as JSON; '-' prints it.")
@click.option("--csv", "csv_", metavar="FILE", help="Write a row a standard and part as CSV.")
@click.option("--html", metavar="FILE", help="Write one page with limits to drag.")
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
    brief: bool,
    quiet: bool,
    engine: str,
) -> None:
    """Replay a policy over recorded history: CSV, TSV or Parquet, plain or compressed."""
    makers = ((json_, as_json), (csv_, as_csv), (html, as_page))
    wanted = [(path, make) for path, make in makers if path is not None]
    try:
        mapping, files = read_map(Path(map_)), find_files(history)
        beside = [str(Path(map_).parent / name) for name in mapping.earlier]
        policies = list(dict.fromkeys((policy, *earlier, *beside)))
        check_outputs([path for path, _ in wanted], [*policies, map_, *files])
        found = _replayed(policies, mapping, files, engine, quiet=quiet)
    except refusal.Refusal as why:
        raise Refusal(str(why)) from None
    write_all((path, make(found).encode()) for path, make in wanted)
    if "-" not in (json_, csv_, html):
        click.echo(as_text(found, brief=brief), nl=False)


def _replayed(
    policies: list[str],
    mapping: Mapping,
    files: list[Path],
    engine: str,
    *,
    quiet: bool,
) -> Replay:
    tried = [sound(path) for path in policies]
    where = open_engine(engine)
    try:
        with progress(where, quiet=quiet) as tell:
            return replay(tried, mapping, files, where, sentence, tell)
    finally:
        where.close()
