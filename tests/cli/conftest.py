"""Commands run as a user runs them: a program, its output, its exit status."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]

CLEAN = """\
# Customer service policy of Example

Sponsored by Ann Example, owner.

## Hours and words

- Shop hours: Monday to Friday 09:00–18:00, in Europe/London, closed on 25 December.

## Customers and contacts

- Roles, from the top: owner, clerk.
- Order: placed, processed.

## What we promise

- Orders are processed within 3 shop hours, 95% of the time.
"""


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `goodword` in a folder of its own, with a home of its own."""
    return program(tmp_path)


def program(folder: Path) -> Run:
    """The program, run in a folder that is its home too."""

    def goodword(
        *arguments: str, text: str | None = None, **more: object
    ) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"HOME": str(folder), "XDG_CACHE_HOME": str(_CACHE)}
        return subprocess.run(  # type: ignore[call-overload, no-any-return]  # options vary
            [sys.executable, "-m", "goodword", *arguments],
            cwd=folder, input=text, capture_output="stdout" not in more, text=True,
            env=environment, check=False, timeout=240, **more,
        )  # fmt: skip

    return goodword


_CACHE = Path(__file__).parents[2] / ".pytest_cache" / "goodword"


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    """A policy without fault."""
    path = tmp_path / "policy.md"
    path.write_text(CLEAN, "utf-8")
    return path
