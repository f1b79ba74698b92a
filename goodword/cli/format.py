"""`goodword format`: the policy in its one canonical form."""

import difflib

import click

from goodword.cli.files import Refusal, whole_file, write_out
from goodword.cli.policies import Loaded, load
from goodword.rules.text import print_policy, says
from goodword.rules.text.keys import with_keys


@click.command("format")
@click.argument("policies", nargs=-1, required=True, metavar="POLICY…")
@click.option(
    "--check", "only_check", is_flag=True, help="Change nothing; exit with 1 if it would."
)
@click.option("--diff", is_flag=True, help="Change nothing; show what would change.")
@click.option("--keys", is_flag=True, help="Give every clause its key, as publishing does.")
@click.option("--extends", metavar="FILE", help="The policy that this one extends.")
@click.pass_context
def command(
    ctx: click.Context,
    policies: tuple[str, ...],
    *,
    only_check: bool,
    diff: bool,
    keys: bool,
    extends: str | None,
) -> None:
    """Rewrite a policy in canonical sentences; '-' reads standard input and prints the result.

    A policy with errors is left as it is, and so is one that would be read as another when it is
    formatted: no sentence is ever lost.
    """
    status = 0
    for path in policies:
        loaded = load(path, extends=extends, advise=False)
        formatted = _formatted(loaded, keys=keys)
        changed = formatted != loaded.text
        if diff:
            write_out("".join(_diff(path, loaded.text, formatted)))
        elif path == "-":
            write_out(formatted)
        elif not only_check and changed:
            with whole_file(path) as file:
                file.write(formatted.encode())
        status = max(status, int(changed and (only_check or diff)))
        _told(path, changed=changed, wrote=not (only_check or diff))
    ctx.exit(status)


def _formatted(loaded: Loaded, *, keys: bool) -> str:
    wrong = next((d for d in loaded.diagnostics if d.severity == "error"), None)
    if wrong is not None:
        raise Refusal(
            f"{loaded.path}:{wrong.place.line}:{wrong.place.column}: {wrong.code} {wrong.message}\n"
            "Nothing was changed: what can't be read can't be formatted. "
            f"See: goodword check {loaded.path}"
        )
    policy = with_keys(loaded.parsed.policy) if keys else loaded.parsed.policy
    formatted = print_policy(policy)
    if formatted != loaded.text and not says(formatted, policy, parent=loaded.parent):
        raise Refusal(
            f"{loaded.path}: formatted, it would be read as another policy. Nothing was changed: "
            "please report it with the text, since this is a fault of the program."
        )
    return formatted


def _diff(path: str, before: str, after: str) -> list[str]:
    return list(
        difflib.unified_diff(
            before.splitlines(keepends=True),
            after.splitlines(keepends=True),
            path,
            f"{path} formatted",
        )
    )


def _told(path: str, *, changed: bool, wrote: bool) -> None:
    if path == "-":
        return
    said = "already formatted" if not changed else "formatted" if wrote else "would be formatted"
    click.echo(f"{path}: {said}.", err=True)
