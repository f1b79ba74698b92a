"""The command line: one module a command, loaded when it is asked for."""

import io
import os
import sys
from importlib import import_module
from typing import Final, TextIO

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
        _speak_plainly()
        status = goodword(standalone_mode=False)
        sys.stdout.flush()
    except click.Abort:
        raise KeyboardInterrupt from None
    except click.ClickException as refused:
        _tell(refused)
        return 2
    except BrokenPipeError:
        _discard(sys.stdout)
        return 1
    except OSError as wrong:
        _discard(sys.stdout)
        what = f"{wrong.filename}: " if wrong.filename else "the output can't be written: "
        _say(f"Error: {what}{wrong.strerror}.")
        return 2
    return int(status or 0)


def _speak_plainly() -> None:
    """A letter that the terminal doesn't know is shown as '?'; it is no reason to stop."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _tell(refused: click.ClickException) -> None:
    """What is wrong, in a sentence; help where nothing was asked for."""
    if isinstance(refused, click.exceptions.NoArgsIsHelpError):
        refused.show()
    elif isinstance(refused, click.UsageError):
        program = refused.ctx.command_path if refused.ctx else "goodword"
        _say(f"Error: {refused.format_message().rstrip('.')}. See: {program} --help")
    else:
        _say(f"Error: {refused.format_message()}")


def _say(words: str) -> None:
    """To whoever still listens."""
    try:
        click.echo(words, err=True)
    except OSError:
        _discard(sys.stderr)


def _discard(stream: TextIO) -> None:
    """What is still waiting to be written can't be: let the interpreter end without trying."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
