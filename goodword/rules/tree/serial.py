"""The tree as JSON, in and out, with its JSON Schema; of a union's parts, `kind` says which.

Import this module only where JSON is wanted: it loads pydantic, and text alone never needs that.
"""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import SchemaSerializer, SchemaValidator

from goodword.rules.tree.policy import Policy

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SAID = {
    "missing": "This must be here",
    "unexpected_keyword_argument": "There is nothing of this name here",
    "union_tag_not_found": "'kind' must say what this is",
    "union_tag_invalid": "The kind '{tag}' can't stand here. Expected: {expected_tags}",
    "string_unicode": "This is no text in UTF-8",
}
_Core = dict[str, Any]


class BadTree(ValueError):
    """JSON that is no policy. `path` says where ('sections.0.clauses.3.target'), `wrong` what."""

    def __init__(self, path: str, wrong: str) -> None:
        super().__init__(f"{path}: {wrong}" if path else wrong)
        self.path, self.wrong = path, wrong


def to_json(policy: Policy) -> str:
    """The policy's tree as JSON, every slot written out."""
    return SchemaSerializer(_core()).to_json(policy, indent=2).decode()


def from_json(text: str | bytes) -> Policy:
    """The policy that `to_json` wrote. Raises BadTree at the first thing that is out of place."""
    try:
        policy: Policy = SchemaValidator(_core()).validate_json(text, strict=True)
    except ValidationError as error:
        raise _bad_tree(error, text) from None
    return policy


def schema() -> str:
    """The JSON Schema of a policy's tree."""
    made = GenerateJsonSchema().generate(_core(), "validation")
    for part in (made, *made["$defs"].values()):
        if "properties" in part:
            part["additionalProperties"] = False
            needed = [name for name in ("kind",) if name in part["properties"]]
            part["required"] = sorted({*part.get("required", ()), *needed})
    return json.dumps({"$schema": _DIALECT, **made}, indent=2, sort_keys=True)


def _bad_tree(error: ValidationError, text: str | bytes) -> BadTree:
    """The first fault, with its place as the JSON has it: no union's tags in between."""
    first = error.errors(include_url=False, include_input=False)[0]
    wrong = _SAID.get(first["type"], first["msg"]).format(**first.get("ctx", {}))
    if not first["loc"]:
        return BadTree("", wrong)
    here, path = json.loads(text), []
    for k, step in enumerate(first["loc"], start=1):
        inside = isinstance(here, list) or (isinstance(here, dict) and step in here)
        if inside or k == len(first["loc"]):
            path.append(str(step))
            here = here[step] if inside else None
    return BadTree(".".join(path), wrong)


@cache
def _core() -> _Core:
    """Pydantic's schema of the frozen dataclasses, made exact."""
    core: _Core = dict(TypeAdapter(Policy).core_schema)
    known = {part["ref"]: part for part in _parts(core) if "ref" in part}
    for part in list(_parts(core)):
        if part.get("type") == "dataclass-args":
            part["extra_behavior"] = "forbid"
        elif part.get("type") == "union":
            choices = [known.get(c.get("schema_ref"), c) for c in part["choices"]]
            by_kind = zip(choices, part["choices"], strict=True)
            part["choices"] = {kind: c for whole, c in by_kind for kind in _kinds(whole)}
            part.update(type="tagged-union", discriminator="kind")
    return core


def _parts(node: object) -> Iterator[_Core]:
    """All parts of a schema, outer before inner."""
    if isinstance(node, dict):
        yield node
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    for child in inner:
        yield from _parts(child)


def _kinds(dataclass: _Core) -> list[str]:
    """The values that the `kind` of this dataclass may have."""
    fields = next(f for f in _parts(dataclass) if f.get("type") == "dataclass-args")["fields"]
    kind = next(field for field in fields if field["name"] == "kind")
    return next(part["expected"] for part in _parts(kind) if part.get("type") == "literal")
