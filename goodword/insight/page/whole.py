"""The page put together: shell, style, script and data, under a policy that allows only these."""

import json
from base64 import b64encode
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import Final

from goodword.insight.page.data import LEVELS, Detail, largest, packed
from goodword.insight.page.words import body
from goodword.insight.replay.results import Replay

LARGEST: Final = 300_000


def as_page(replay: Replay) -> str:
    """The page, with as much detail as fits into 300 kB."""
    page = ""
    for detail in LEVELS:
        page = _page(replay, detail)
        if len(page.encode()) <= LARGEST:
            return page
    return page


def _page(replay: Replay, detail: Detail) -> str:
    here = files(__package__)
    style = here.joinpath("page.css").read_text("utf-8")
    script = here.joinpath("page.js").read_text("utf-8")
    drawn = largest(replay.answers, detail.drawn)
    listed = largest(replay.answers, detail.listed)
    data = {at: packed(replay.answers[at], detail) for at in drawn}
    title = f"Replay: {replay.policy}"
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{escape(title)}</title>
<style>{style}</style>
</head>
<body>
{body(replay, drawn, listed, detail.rows)}
<script type="application/json" id="data">{_json(data)}</script>
<script>{script}</script>
</body>
</html>
"""


def _json(data: object) -> str:
    """JSON that can't close the element that it stands in."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _hash(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()
