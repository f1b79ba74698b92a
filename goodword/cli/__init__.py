"""The command line: one module a command, loaded when it is asked for."""

import os
import signal
import sys
from importlib import import_module
from typing import Final

import click

from goodword import __version__

COMMANDS: Final = ("check", "format", "explain", "schema", "map", "replay", "demo")


class _Commands(click.Group):
    """Commands are looked up by name, so that `check` does not wait for what `replay` needs."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in COMMANDS:
            return None
        found: click.Command = import_module(f"goodword.cli.{cmd_name}").command
        return found


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="goodword")
def goodword() -> None:
    """Run the customer service that your policy promises."""


def main() -> int:
    """Run the command line: 0 for well done, 1 for warnings under --strict, 2 for errors."""
    try:
        status = goodword(standalone_mode=False)
        sys.stdout.flush()
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. Nothing was left half written.", err=True)
        return 128 + signal.SIGINT
    except click.ClickException as refused:
        refused.show()
        return 2
    except BrokenPipeError:
        _discard_output()
        return 1
    except OSError as wrong:
        _discard_output()
        click.echo(f"Error: the output can't be written: {wrong.strerror}.", err=True)
        return 2
    return int(status or 0)


def _discard_output() -> None:
    """What is still waiting to be written can't be: let the interpreter end without trying."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
