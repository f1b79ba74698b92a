"""Reading and writing policies: against a bare parse by the grammar library, and from the shell.

The bare parse feeds Lark the same tokens of the same sentences, ready made: what remains of the
whole is finding out which tokens the words are, building the tree and printing it. Bad input is
timed at two sizes, four times apart, to see that time grows with length and no faster.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from lark import Lark, Token

from goodword.rules.text import parse, print_policy
from goodword.rules.text.forms import CLAUSES
from goodword.rules.text.keys import with_keys
from goodword.rules.text.reader import Grammar, grammar, read
from goodword.rules.text.table import lark
from goodword.rules.text.vocabulary import Vocabulary

HEAD = """# Customer service policy of Harbour Street

## Hours and words

- Shop hours: Monday to Friday 09:00–18:00 and Saturday 10:00–17:00, in America/Halifax.

## Customers and contacts

- Roles, from the top: owner, shift lead, clerk.
- Trade customers: tagged "trade".
- Home customers: everyone else.
- Order: placed, confirmed, processed, shipped, delivered.
- Complaint: received, acknowledged, resolved.

## What we promise

"""
SENTENCES = (
    "Orders from trade customers are processed within {n} shop hours, 95% of the time.",
    "Complaints are resolved within {n} shop days, always; otherwise we pay ${n}.",
    "At least 90% of home customers rate orders 4 of 5 or better.",
    "Anyone may refund up to ${n} per case when an order is late or wrong, once per order.",
    "Orders by phone are shipped by 14:00 on the next shop day when placed before 12:00.",
    "Orders are delivered in {n} to 99 hours, or the customer is told why, once, 90% of the time.",
    "Orders are delivered within {n} hours; otherwise we pay ${n}, at most $900, once.",
    "Refunds above ${n} need the owner's approval, given within 2 shop hours.",
    "The clock of complaints stops while we wait for the customer, at most {n} days.",
    "Never ask a customer to repeat what they told us {n} times.",
    "Visit trade customers every {n} months.",
)
_LONG = "- Orders are " + "within at most " * 90 + "\n"
LAUNCHER = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
BAD: dict[str, Callable[[int], str]] = {
    "bullets that say nothing": lambda n: HEAD + "- x\n" * (n // 4),
    "misspelt sentences": lambda n: HEAD + "- Orders are procesed in 3 shop hours.\n" * (n // 39),
    "one endless sentence": lambda n: HEAD + "- " + "need safety expect rate " * (n // 24),
    "markers in a row": lambda n: (
        HEAD + ("- Orders are " + "within at most " * 90 + "\n") * (n // 1400)
    ),
    "one endless word": lambda n: "a" * n,
    "nothing but spaces": lambda n: "# x" + " " * n + "y",
    "open quotation marks": lambda n: HEAD + "- " + '"' * n,
    "headings": lambda n: "# " * (n // 2),
}
LIMITS = (("1,000 clauses, check and format", 1.0), ("5,000 clauses, check and format", 3.0))
TIMES_AT_FOUR_TIMES = 8.0


def policy(clauses: int) -> str:
    """A policy of so many clauses."""
    said = (SENTENCES[k % len(SENTENCES)].format(n=k % 80 + 3) for k in range(clauses))
    return HEAD + "".join(f"- {sentence}\n" for sentence in said)


def seconds(of: Callable[[], object], rounds: int = 3) -> float:
    """The best of some rounds, in time of this process."""
    spent = []
    for _ in range(rounds):
        began = time.process_time()
        of()
        spent.append(time.process_time() - began)
    return min(spent)


def whole(text: str) -> str:
    """Everything that `check` and `format` do with a text, without advice."""
    return print_policy(with_keys(parse(text).policy))


def streams(text: str, of: Grammar) -> list[tuple[str, list[Token]]]:
    """The tokens that each sentence of a policy was read as, with its start rule."""
    names: Vocabulary = parse(text).vocabulary
    found = []
    for line in text.partition("## What we promise\n\n")[2].splitlines():
        said = line.removeprefix("- ")
        rule = next(form for form in CLAUSES if form.cue.search(said)).rule
        tree = read(rule, said, names, of)
        tokens = tree.scan_values(lambda _: True)  # type: ignore[union-attr]  # all of these can be read
        found.append((rule, [Token(token.type, str(token)) for token in tokens]))
    return found


def bare(said: list[tuple[str, list[Token]]], of: Lark) -> None:
    """Nothing but the grammar library's own parse of these tokens."""
    for rule, tokens in said:
        parser = of.parse_interactive(start=rule)
        for token in tokens:
            parser.feed_token(token)
        parser.feed_eof()  # type: ignore[no-untyped-call]  # Lark leaves it untyped


def from_the_shell() -> tuple[float, float]:
    """Seconds and megabytes of `goodword check` on a small policy, its tables kept from before."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "policy.md"
        path.write_text(policy(20), "utf-8")
        command = [sys.executable, "-m", "goodword", "check", str(path)]
        environment = {**os.environ, "XDG_CACHE_HOME": folder}
        spent = []
        for _ in range(6):
            began = time.perf_counter()
            subprocess.run(command, env=environment, capture_output=True, check=False)
            spent.append(time.perf_counter() - began)
        # A program counts the memory of whoever started it as its own, so a small one starts it.
        small = [sys.executable, "-c", LAUNCHER, *command]
        told = subprocess.run(small, env=environment, capture_output=True, check=True, text=True)
    return statistics.median(spent[1:]), int(told.stdout) / 1024


def run() -> int:
    """Print the table. Returns 1 if a limit is broken."""
    of, library = grammar(), lark()
    broken = 0
    for name, limit in LIMITS:
        text = policy(int(name.partition(" ")[0].replace(",", "")))
        spent = seconds(partial(whole, text))
        alone = seconds(partial(bare, streams(text, of), library))
        broken += spent > limit
        print(f"{name}: {spent:.2f} s (limit {limit} s), {spent / alone:.1f} × a bare parse")
    spent, megabytes = from_the_shell()
    print(f"goodword check, 20 clauses: {spent:.2f} s, {megabytes:.0f} MB")
    print("time at 400 kB over time at 100 kB:")
    for name, made in BAD.items():
        small, large = (seconds(partial(parse, made(n)), 1) for n in (100_000, 400_000))
        times = large / max(small, 0.05)
        broken += times > TIMES_AT_FOUR_TIMES
        print(f"  {name}: {times:.1f} ({large:.2f} s)")
    return int(broken > 0)


if __name__ == "__main__":
    sys.exit(run())
