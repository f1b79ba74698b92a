"""`goodword demo`: a fictional shop's policy, checked and replayed over a sample year."""

import os
import re
import sys
import webbrowser
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING, Final

import click

from goodword.cli.files import Refusal, whole_file
from goodword.cli.kept import kept_table
from goodword.cli.policies import Loaded, load
from goodword.cli.show import show
from goodword.rules.text import parse, sentence

if TYPE_CHECKING:
    from goodword.insight.replay.results import Answer, Replay

_POLICY: Final = "kitchenware-shop.md"
_MAP: Final = "sample-map.toml"
_HISTORY: Final = "sample-history.csv"
_PAGE: Final = "sample-replay.html"
_LABEL: Final = "Sample data: the shop, its customers and its year are invented."
_WIDE: Final = 62
_ENOUGH: Final = 30


@click.command("demo")
@click.option("--folder", default="goodword-demo", show_default=True, help="Where the files go.")
@click.option("--open/--no-open", "open_", default=True, help="Show the page in a browser.")
def command(*, folder: str, open_: bool) -> None:
    """See it work: a shop's policy, checked and replayed over a sample year."""
    place = _made(folder)
    click.echo(f"{click.style('Harbour Street Kitchenware', bold=True)}. {_LABEL}\n")
    loaded = _policy(place / _POLICY)
    _history(place)
    found = _replayed(place, loaded)
    click.echo("".join(f"{line}\n" for line in _table(found)))
    page = _page(place / _PAGE, found)
    opened = open_ and _can_show() and webbrowser.open(page.resolve().as_uri())
    click.echo(
        f"4. The page{', open in your browser' if opened else ' to open in a browser'}\n{page}\n"
    )
    click.echo("\n".join(_next(place)))


def _made(folder: str) -> Path:
    place = Path(folder)
    try:
        place.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise Refusal(f"{folder}: this is a file. Name a folder: --folder OTHER") from None
    except OSError as wrong:
        raise Refusal(
            f"{folder}: the folder can't be made: {wrong.strerror}. Name another: --folder OTHER"
        ) from None
    return place


def _policy(path: Path) -> Loaded:
    """The policy, as it comes or as somebody has changed it here."""
    from goodword.demo.files import file_of

    own = _write(path, file_of(_POLICY), keep=True)
    loaded = load(str(path))
    click.echo(f"1. The policy{', as you have changed it' if own else ''}")
    show(loaded)
    click.echo()
    if loaded.errors:
        raise Refusal(
            f"{path}: put that right and run the demo again; or delete the file, "
            "and the demo writes it anew."
        )
    return loaded


def _history(place: Path) -> None:
    from goodword.demo.files import file_of
    from goodword.demo.records import as_csv, records
    from goodword.rules.due import almanac_of

    policy = parse(file_of(_POLICY), table=kept_table()).policy
    rows = records(almanac_of(policy).hours("shop"))
    _write(place / _HISTORY, as_csv(rows))
    _write(place / _MAP, file_of("map.toml"), keep=True)
    click.echo(
        f"2. A year of its service: {len(rows):,} orders, calls, complaints and the like\n"
        f"{place / _HISTORY}: made up, with a few slips of the pen, as real records have.\n"
    )


def _write(path: Path, text: str, *, keep: bool = False) -> bool:
    """Write a file whole; with `keep`, leave alone what somebody has changed, and say so."""
    content = text.encode()
    if keep and path.exists():
        try:
            return path.read_bytes() != content
        except OSError as wrong:
            raise Refusal(f"{path}: can't be read: {wrong.strerror}.") from None
    with whole_file(path) as file:
        file.write(content)
    return False


def _replayed(place: Path, loaded: Loaded) -> "Replay":
    from goodword.insight.engines import open_engine
    from goodword.insight.history.reading import read_map
    from goodword.insight.refusal import Refusal as Refused
    from goodword.insight.replay import replay

    try:
        engine = open_engine("duckdb")
        try:
            mapping, files = read_map(place / _MAP), [place / _HISTORY]
            found = replay([loaded.parsed.policy], mapping, files, engine, sentence, _silent)
        finally:
            engine.close()
    except Refused as why:
        raise Refusal(str(why)) from None
    return replace(found, notices=(_LABEL, *found.notices))


def _silent(_: str) -> None:
    """The whole of it takes a few seconds: no progress to report."""


def _table(found: "Replay") -> Iterator[str]:
    """A line a standard: how often it was kept, of what was promised."""
    yield "3. The policy replayed over that year, as if it had been in force"
    yield f"{'kept':>7} {'promised':>9}"
    for answer in found.answers:
        words, colour = _VERDICTS[answer.verdict]
        said = shorten(_bare(answer.sentence), _WIDE, placeholder=" …")
        verdict = click.style(f"{words:6}", fg=colour)
        yield f"{_share(answer):>7} {_promised(answer):>9}  {verdict}  {said}"
    for one in found.unanswered:
        yield f"{'–':>7} {'':>9}  {'':6}  {shorten(_bare(one.sentence), _WIDE, placeholder=' …')}"
    yield ""
    yield from _lessons(found)


_VERDICTS: Final = {
    "kept": ("kept", "green"),
    "broken": ("broken", "red"),
    "aim": ("aim", None),
    "can't tell": ("–", None),
}


def _bare(words: str) -> str:
    """A sentence without what the columns say, or what follows when it is broken."""
    return re.sub(r", (\d+% of the time|once|always)\b|; otherwise .*", "", words).rstrip(".")


def _share(answer: "Answer") -> str:
    value = answer.share.value
    return "–" if value is None else f"{100 * value:.1f}%"


def _promised(answer: "Answer") -> str:
    if answer.promised is None:
        return "" if answer.verdict == "aim" else "always"
    return f"{'≤ ' if answer.at_most else ''}{answer.promised:g}%"


def _lessons(found: "Replay") -> Iterator[str]:
    """What the owner would see first: how many were kept, and the one furthest from its word."""
    from goodword.insight.replay.verdicts import in_sum

    broken = [answer for answer in found.answers if answer.verdict == "broken"]
    yield in_sum(found.answers, found.unanswered)
    worst = max(broken, key=_missing, default=None)
    if worst is None:
        return
    yield "Furthest from its word:"
    yield f'  "{_bare(worst.sentence)}"'
    asked = worst.promised or 100
    limit = next((x.amount for x in worst.limits if x.percent >= asked and x.sure), None)
    if limit is not None:
        yield f"  {asked:g}% was promised. Within {limit.words} it would have been kept so often."
    yield from _worst_day(worst)
    unread = sum(unread.count for unread in found.facts.unread)
    if unread:
        yield f"{unread} rows could not be read; the page lists them with the reason."


def _worst_day(answer: "Answer") -> Iterator[str]:
    days = [
        (g.share.value, g.name)
        for g in answer.weekdays
        if g.share.n >= _ENOUGH and g.share.value is not None
    ]
    if len(days) > 1:
        (low, bad), (high, good) = min(days), max(days)
        yield (
            f"  It breaks most on {bad}s: "
            f"kept {100 * low:.0f}% there, and {100 * high:.0f}% on {good}s."
        )


def _missing(answer: "Answer") -> float:
    """How far below its word a standard stayed, in parts of all."""
    value = answer.share.value or 0.0
    promised = (answer.promised or 100.0) / 100
    return value - promised if answer.at_most else promised - value


def _page(path: Path, found: "Replay") -> Path:
    from goodword.insight.page import as_page

    _write(path, as_page(found))
    return path


def _can_show() -> bool:
    """Whether somebody sits before a screen."""
    if not sys.stdout.isatty():
        return False
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(screen) or sys.platform in ("darwin", "win32")


def _next(place: Path) -> Iterator[str]:
    program = _program()
    yield "What to do next"
    yield "  Drag a limit on the page, and see how often it would have been kept."
    yield f"  Change a number in {place / _POLICY}, then run this again: it stays."
    yield f"  Write your own policy, with that one as a start; then: {program} check YOURS.md"
    yield "  Replay it over your own records; a first map of their columns is made for you:"
    yield f"    {program} map YOURS.csv --policy YOURS.md > map.toml"
    yield f"    {program} replay YOURS.md YOURS.csv --map map.toml --html page.html"


def _program() -> str:
    """How the program was started: by ./run from a clone, or by its own name."""
    return "./run goodword" if Path(sys.prefix, "goodword-stamp").exists() else "goodword"
