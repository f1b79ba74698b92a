"""Everything that is measured, one after another: `./run bench [clock|language|replay …]`.

Figures are ratios within one run, since machines differ; docs/reference/measured.md keeps the
last ones with their limits.
"""

import runpy
import sys

PARTS = ("clock", "language", "replay")


def main(wanted: list[str]) -> int:
    """Run the parts that are named, or all of them. Returns the exit status."""
    unknown = [name for name in wanted if name not in PARTS]
    if unknown:
        there = ", ".join(PARTS)
        sys.stderr.write(f"bench: no part is called {unknown[0]!r}. There are: {there}.\n")
        return 2
    for name in wanted or PARTS:
        sys.stdout.write(f"\n── {name} ──\n")
        sys.stdout.flush()
        sys.argv = [f"bench.{name}"]
        runpy.run_module(f"bench.{name}", run_name="__main__")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
