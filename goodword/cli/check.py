"""`goodword check`: what can't be read, measured, reached or decided, and what could be better."""

import click

from goodword.cli.files import write_out
from goodword.cli.policies import Loaded, load
from goodword.cli.show import as_json, show


@click.command("check")
@click.argument("policies", nargs=-1, required=True, metavar="POLICY…")
@click.option("--strict", is_flag=True, help="Exit with 1 if there are warnings.")
@click.option("--json", "json_", is_flag=True, help="Print the diagnostics as JSON.")
@click.option("--echo", is_flag=True, help="Under every clause, three worked cases of its clock.")
@click.option("--extends", metavar="FILE", help="The policy that this one extends.")
@click.pass_context
def command(
    ctx: click.Context,
    policies: tuple[str, ...],
    *,
    strict: bool,
    json_: bool,
    echo: bool,
    extends: str | None,
) -> None:
    """Check a policy: 0 clean, 1 warnings when --strict, 2 errors."""
    status = 0
    for path in policies:
        loaded = load(path, extends=extends)
        if json_:
            write_out(f"{as_json(loaded)}\n")
        else:
            if echo:
                _echo(loaded)
            show(loaded)
        warned = strict and loaded.count("warning")
        status = max(status, 2 if loaded.errors else 1 if warned else 0)
    ctx.exit(status)


def _echo(loaded: Loaded) -> None:
    from goodword.cli.worked import show_worked

    show_worked(loaded.whole, loaded.parsed.policy)
