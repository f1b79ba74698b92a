"""Everything that is measured, one after another: `./run bench [clock|language|replay [ROWS]] …`.

Figures are ratios within one run, since machines differ; docs/reference/measured.md keeps the
last ones with their limits.
"""

import runpy
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
    sys.stdout.write(f"\n── {name} ──\n")
    sys.stdout.flush()
    sys.argv = [f"bench.{name}", *more]
    try:
        runpy.run_module(f"bench.{name}", run_name="__main__")
    except SystemExit as ended:
        if isinstance(ended.code, str):
            sys.stderr.write(f"{ended.code}\n")
            return 1
        return ended.code or 0
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
