"""`python -m goodword`, and the program `goodword`: whoever stops it early is answered too."""

import gc
import os
import signal
import sys
from types import FrameType

STOPPED = "Stopped. Nothing was left half written."
_asked: list[int] = []


def main() -> int:
    """Run the command line; its exit status, or 128 and the signal that stopped it."""
    for name in ("SIGTERM", "SIGHUP"):
        if number := getattr(signal, name, None):
            signal.signal(number, _stop)
    # Loading makes much and drops little; to look for what was dropped takes a tenth of a check.
    gc.set_threshold(100_000, 20, 20)
    try:
        _open_closed()
        from goodword.cli import main as command_line  # noqa: PLC0415  # inside the try, as it takes a moment

        return command_line()
    except KeyboardInterrupt:
        try:
            sys.stderr.write(f"{STOPPED}\n")
            sys.stderr.flush()
        except OSError:  # nobody can be told; the status says it all the same
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
        return 128 + (_asked[0] if _asked else signal.SIGINT)


def _stop(number: int, _frame: FrameType | None) -> None:
    """Whoever ends the program from outside stops it as Ctrl-C does, so that it tidies up."""
    _asked.append(number)
    raise KeyboardInterrupt


def _open_closed() -> None:
    """What was closed before the program began is nothing, not the next file that it opens."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            handle = os.open(os.devnull, os.O_RDWR)
            os.dup2(handle, number)
            stream = os.fdopen(number, "w" if number else "r", encoding="utf-8", closefd=False)
            setattr(sys, name, stream)


if __name__ == "__main__":
    sys.exit(main())
