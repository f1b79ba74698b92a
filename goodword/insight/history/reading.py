"""From map.toml to a Mapping. Every refusal names the file, the key, and what to write."""

import re
import tomllib
from collections.abc import Mapping as Dictionary
from datetime import datetime
from pathlib import Path
from typing import Final, cast

from goodword.insight.history.forms import CODES
from goodword.insight.history.mapping import (
    LAST_EVENT,
    MISSING,
    PARTS,
    SECONDS,
    After,
    Events,
    Happened,
    LeaveOut,
    Mapping,
    Moment,
    Named,
    Paused,
    Rating,
    Recorded,
    Stamp,
    Stretch,
    Trait,
    Unit,
)
from goodword.insight.history.tables import Table, Toml, meant
from goodword.insight.refusal import Refusal
from goodword.rules.calendar import UnknownZone, zone_of

_TOP: Final = (
    "zone", "touchpoint", "channel", "segment", "events", "milestones", "gone", "until", "fields",
    "marks", "counts", "pauses", "ratings", "leave_out", "recorded", "formats", "missing",
    "delimiter", "quote", "encoding", "earlier",
)  # fmt: skip
_LARGEST: Final = 1_000_000
_A_DAY: Final = len("2026-06-01")
_TRAIT: Final = ("column", "is", "is_not", "below", "above", "missing")
_STAMP: Final = ("column", "date", "time", "format", "missing", "only")
_AFTER: Final = ("after", "column", "unit", "missing", "only")


def read_map(path: Path) -> Mapping:
    """Read a map. Raises Refusal."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
        if len(raw) > _LARGEST:
            raise Refusal(f"{path}: A map has at most {_LARGEST:,} bytes. Is this the right file?")
        content = tomllib.loads(raw.decode("utf-8-sig"))
    except FileNotFoundError:
        raise Refusal(
            f"{path}: There is no such map. Write one with: goodword map HISTORY"
        ) from None
    except IsADirectoryError:
        raise Refusal(f"{path}: This is a folder; name the map in it.") from None
    except UnicodeDecodeError:
        raise Refusal(f"{path}: The map is not UTF-8 text. Save it as UTF-8.") from None
    except RecursionError:
        raise Refusal(f"{path}: The map is nested too deeply. Write it flat.") from None
    except OSError as trouble:
        raise Refusal(f"{path}: The map can't be read: {trouble.strerror}.") from None
    except tomllib.TOMLDecodeError as trouble:
        raise Refusal(f"{path}: The map is not TOML: {trouble}.") from None
    return mapping_of(content, str(path))


def mapping_of(content: Dictionary[str, Toml], where: str) -> Mapping:
    """The mapping that a map's content says; `where` is named in refusals."""
    top = Table(content, where, _TOP)
    return Mapping(
        zone=_zone(top),
        touchpoint=_named(content.get("touchpoint"), f"{where}: touchpoint") or Named(),
        channel=_named(content.get("channel"), f"{where}: channel"),
        segment=_named(content.get("segment"), f"{where}: segment"),
        milestones=_steps(content, where),
        events=_events(content.get("events"), f"{where}: events"),
        gone=_gone(content, where),
        until=_until(content.get("until"), where),
        fields=top.pairs("fields"),
        counts=top.pairs("counts"),
        pauses=_pauses(content, f"{where}: pauses"),
        marks=_marks(content.get("marks", {}), f"{where}: marks"),
        ratings=tuple(_rating(item, f"{where}: ratings") for item in _list(content, "ratings")),
        leave_out=tuple(
            _leave_out(item, f"{where}: leave_out") for item in _list(content, "leave_out")
        ),
        recorded=_recorded(content, f"{where}: recorded"),
        formats=_formats(top, "formats"),
        missing=("", *top.words("missing")) if "missing" in content else MISSING,
        delimiter=_letter(top, "delimiter"),
        quote='"' if "quote" not in content else _letter(top, "quote") or "",
        encoding=top.word("encoding"),
        earlier=top.words("earlier"),
    )


def _steps(content: Dictionary[str, Toml], where: str) -> dict[str, tuple[Moment, ...]]:
    """The milestones: times of a row, or the names of events if that is what a row is."""
    if "events" not in content:
        return _milestones(content.get("milestones", {}), f"{where}: milestones")
    if "recorded" in content:
        raise Refusal(f"{where}: recorded can't be told from events; leave it out.")
    named = content.get("milestones", {})
    table = Table(named, f"{where}: milestones", named if isinstance(named, Dictionary) else ())
    found: dict[str, tuple[Moment, ...]] = {name: (_happened(table, name),) for name in named}
    return found | {LAST_EVENT: (Happened(names=()),)}


def _happened(table: Table, key: str) -> Happened:
    names = table.words(key)
    if not names:
        raise Refusal(f"{table.where}: {key} names no event.")
    return Happened(names=names)


def _events(content: Toml, where: str) -> Events | None:
    if content is None:
        return None
    table = Table(content, where, ("case", "name", "time"))
    time = _moment(table.content.get("time", ""), f"{where}.time")
    if not isinstance(time, Stamp) or not time.column:
        raise Refusal(f'{where}: time is missing. Write time = "…", the column of times.')
    return Events(case=table.need("case"), name=table.need("name"), time=time)


def _gone(content: Dictionary[str, Toml], where: str) -> tuple[Moment, ...]:
    if "gone" not in content:
        return ()
    if "events" in content:
        return (_happened(Table(content, where, content), "gone"),)
    moments = _moments(content["gone"], f"{where}: gone")
    milestones = _milestones(content.get("milestones", {}), f"{where}: milestones")
    _check_after(moments, milestones, f"{where}: gone")
    return moments


def _zone(top: Table) -> str | None:
    zone = top.word("zone")
    if zone is not None:
        try:
            zone_of(zone)
        except UnknownZone as trouble:
            raise Refusal(f"{top.where}: zone: {trouble}") from None
    return zone


def _letter(top: Table, key: str) -> str | None:
    letter = top.word(key)
    if letter is None or letter == "":
        return letter
    if len(letter.encode()) > 1 or (letter < " " and letter != "\t"):
        raise Refusal(f"{top.where}: {key} {letter!r} is not one plain letter.")
    if letter in {top.content.get(other) for other in ("delimiter", "quote") if other != key}:
        raise Refusal(f"{top.where}: delimiter and quote are the same {letter!r}.")
    return letter


def _formats(table: Table, key: str) -> tuple[str, ...]:
    forms = table.words(key)
    for form in forms:
        codes = re.findall("%(.?)", form)
        if form not in {"epoch", "epoch ms"} and not codes:
            raise Refusal(f'{table.where}: {key} {form!r} has no codes such as "%d/%m/%Y %H:%M".')
        wrong = next((code for code in codes if code not in CODES), None)
        if wrong is not None:
            known = " ".join(f"%{code}" for code in CODES)
            raise Refusal(
                f"{table.where}: {key} {form!r}: %{wrong} is not known. Known are: {known}"
            )
    return forms


def _until(content: Toml, where: str) -> str | None:
    if content is None:
        return None
    said = str(content)
    try:
        moment = datetime.fromisoformat(said)
    except ValueError:
        raise Refusal(
            f'{where}: until {said!r} is no time. Write it as "2015-06-30 23:59:59".'
        ) from None

    # A day alone is meant with all its hours.
    return f"{said} 23:59:59" if len(said) == _A_DAY else moment.isoformat(" ")


def _list(content: Dictionary[str, Toml], key: str) -> list[Toml]:
    items = content.get(key, [])
    return items if isinstance(items, list) else [items]


def _named(content: Toml, where: str) -> Named | None:
    if content is None:
        return None
    if isinstance(content, str):
        return Named(always=content)
    table = Table(content, where, ("column", "values"))
    return Named(column=table.need("column"), values=table.pairs("values"))


def _milestones(content: Toml, where: str) -> dict[str, tuple[Moment, ...]]:
    table = Table(content, where, content if isinstance(content, Dictionary) else ())
    found = {name: _moments(item, f"{where}.{name}") for name, item in table.content.items()}
    for name, moments in found.items():
        _check_after(moments, found, f"{where}.{name}")
    return found


def _check_after(
    moments: tuple[Moment, ...], milestones: Dictionary[str, tuple[Moment, ...]], where: str
) -> None:
    """A length of time counts from a milestone that has a time of its own."""
    for after in (moment for moment in moments if isinstance(moment, After)):
        whole = milestones.get(after.milestone)
        if whole is None:
            raise Refusal(
                f"{where}: after {after.milestone!r}: the map has no such milestone. "
                f"{meant(after.milestone, milestones)}"
            )
        if any(isinstance(moment, After) for moment in whole):
            raise Refusal(f"{where}: after {after.milestone!r}, which has no time of its own.")


def _moments(content: Toml, where: str) -> tuple[Moment, ...]:
    items = content if isinstance(content, list) else [content]
    return tuple(_moment(item, where) for item in items)


def _moment(content: Toml, where: str) -> Moment:
    if isinstance(content, str):
        return Stamp(column=content)
    if isinstance(content, Dictionary) and "after" in content:
        return _after(Table(content, where, _AFTER))
    return _stamp(Table(content, where, _STAMP))


def _after(table: Table) -> After:
    return After(
        milestone=table.need("after"),
        column=table.need("column"),
        unit=_unit(table),
        missing=table.words("missing"),
        only=_only(table),
    )


def _unit(table: Table) -> Unit:
    unit = table.word("unit") or "seconds"
    if unit not in (*SECONDS, *PARTS):
        known = meant(unit, (*SECONDS, *PARTS))
        raise Refusal(f"{table.where}: unit {unit!r} is not known. {known}")
    return cast(Unit, unit)


def _stamp(table: Table) -> Stamp:
    return Stamp(
        column=table.need("date" if "date" in table.content else "column"),
        time=table.word("time"),
        formats=_formats(table, "format"),
        missing=table.words("missing"),
        only=_only(table),
    )


def _only(table: Table) -> tuple[Trait, ...]:
    content = table.content.get("only")
    return () if content is None else _tests(content, f"{table.where}.only")


def _tests(content: Toml, where: str) -> tuple[Trait, ...]:
    """All of these must hold: {column = …, is = …}, or a list of them, or {outcome = "AGENT"}."""
    if isinstance(content, list):
        return tuple(test for item in content for test in _tests(item, where))
    if isinstance(content, Dictionary) and not {"is", "is_not", "below", "above", "missing"} & {
        *content
    }:
        table = Table(content, where, content)
        return tuple(Trait(column=column, values=table.words(column)) for column in content)
    table = Table(content, where, (*_TRAIT, "why"))
    return (_test(table),)


def _test(table: Table) -> Trait:
    missing = table.content.get("missing")
    if missing is not None and not isinstance(missing, bool):
        raise Refusal(f"{table.where}: missing must be true or false.")
    negated = "is_not" in table.content
    return Trait(
        column=table.need("column"),
        values=table.words("is_not" if negated else "is"),
        negated=negated,
        below=table.number("below"),
        above=table.number("above"),
        missing=missing,
    )


def _pauses(top: Dictionary[str, Toml], where: str) -> dict[str, Paused | Stretch]:
    content = top.get("pauses", {})
    table = Table(content, where, content if isinstance(content, Dictionary) else ())
    read = _stretch if "events" in top else _pause
    return {name: read(item, f"{where}.{name}") for name, item in table.content.items()}


def _stretch(content: Toml, where: str) -> Stretch:
    table = Table(content, where, ("from", "to"))
    if not table.words("from") or not table.words("to"):
        raise Refusal(f'{where}: write the events as {{ from = "…", to = "…" }}.')
    return Stretch(begins=table.words("from"), ends=table.words("to"))


def _pause(content: Toml, where: str) -> Paused:
    table = Table(content, where, ("column", "unit", "calendar"))
    return Paused(column=table.need("column"), unit=_unit(table), calendar=table.word("calendar"))


def _marks(content: Toml, where: str) -> dict[str, tuple[Trait, ...]]:
    table = Table(content, where, content if isinstance(content, Dictionary) else ())
    return {name: _tests(item, f"{where}.{name}") for name, item in table.content.items()}


def _rating(content: Toml, where: str) -> Rating:
    table = Table(content, where, ("column", "out_of", "about"))
    out_of = table.number("out_of")
    if not out_of:
        raise Refusal(f"{where}: out_of is missing. Write the best answer, as out_of = 5.")
    return Rating(column=table.need("column"), out_of=int(out_of), about=table.word("about"))


def _leave_out(content: Toml, where: str) -> LeaveOut:
    why = Table(content, where, content if isinstance(content, Dictionary) else ()).need("why")
    if "tests" in content:
        return LeaveOut(why=why, tests=_tests(content["tests"], where))
    return LeaveOut(why=why, tests=_tests(content, where))


def _recorded(top: Dictionary[str, Toml], where: str) -> Recorded | None:
    content, milestones = top.get("recorded"), top.get("milestones", {})
    if content is None:
        return None
    table = Table(content, where, ("milestone", "due", "late", "on_time"))
    milestone = table.need("milestone")
    if milestone not in milestones:
        raise Refusal(
            f"{where}: the map has no milestone {milestone!r}. {meant(milestone, milestones)}"
        )
    due = _moment(content["due"], f"{where}.due") if "due" in content else None
    if due is not None and not isinstance(due, Stamp):
        raise Refusal(f"{where}.due must be a time of its own; name its column.")
    return Recorded(
        milestone=milestone,
        due=due,
        late=_tests(content.get("late", []), f"{where}.late"),
        on_time=_tests(content.get("on_time", []), f"{where}.on_time"),
    )
