"""Everything that is measured, one after another: `./run bench [clock|language|replay [ROWS]] …`.

Figures are ratios within one run, since machines differ; docs/reference/measured.md keeps the
last ones with their limits.
"""

import subprocess
import sys

PARTS = ("clock", "language", "replay")


def main(wanted: list[str]) -> int:
    """Run the parts that are named, or all of them; 1 if one of them broke a limit."""
    parts: list[list[str]] = []
    for word in wanted or PARTS:
        if word in PARTS:
            parts.append([word])
        elif parts and word.isdigit():
            parts[-1].append(word)
        else:
            there = ", ".join(PARTS)
            sys.stderr.write(f"bench: no part is called {word!r}. There are: {there}.\n")
            return 2
    return max(_run(*part) for part in parts)


def _run(name: str, *more: str) -> int:
    """In a process of its own, whose memory is not that of the others."""
    sys.stdout.write(f"\n── {name} ──\n")
    sys.stdout.flush()
    return subprocess.run([sys.executable, "-m", f"bench.{name}", *more], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
