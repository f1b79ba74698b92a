"""Write the reference that is made from the code: codes, forms, commands, schema.

`python docs/generate.py` writes it; with --check it writes nothing and says what is stale.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from goodword.cli import COMMANDS, goodword
from goodword.rules.diagnostics import CODES, Code
from goodword.rules.text.forms import FORMS, Form
from goodword.rules.text.sections import KNOWN
from goodword.rules.tree.serial import schema

REFERENCE = Path(__file__).parent / "reference"
NOTE = "<!-- Made by docs/generate.py from the code: change it there. -->\n\n"


def pages() -> Iterator[tuple[Path, str]]:
    """Every generated page: where it stands, and its text."""
    for code in CODES.values():
        yield REFERENCE / "codes" / f"{code.number}.md", NOTE + _code(code)
    yield REFERENCE / "codes" / "README.md", NOTE + _codes()
    yield REFERENCE / "forms.md", NOTE + _forms()
    yield REFERENCE / "commands.md", NOTE + _commands()
    yield REFERENCE / "policy.schema.json", schema() + "\n"


def stale() -> list[Path]:
    """Generated pages that differ from what the code says now, and pages of codes that are gone."""
    wanted = dict(pages())
    wrong = [
        path
        for path, text in wanted.items()
        if not path.exists() or path.read_text("utf-8") != text
    ]
    return wrong + [p for p in (REFERENCE / "codes").glob("*.md") if p not in wanted]


def _code(code: Code) -> str:
    parts = [f"# {code.number} · {code.title}\n", f"*{code.severity}.* {code.why}\n"]
    if code.failing:
        parts.append(f"This draws it:\n\n{_block(code.failing)}\n")
    parts.append(f"This doesn't:\n\n{_block(code.passing)}\n")
    return "\n".join(parts)


def _block(text: str) -> str:
    return f"```markdown\n{text}\n```"


def _codes() -> str:
    rows = [f"| [{c.number}]({c.number}.md) | {c.severity} | {c.title} |" for c in CODES.values()]
    head = (
        "# Codes\n\nWhat `goodword check` may say. *Errors* stop a policy from being published "
        "(exit status 2); *warnings* are advice (1 with `--strict`); *notices* deserve a look.\n\n"
        "| code | weight | says |\n|---|---|---|\n"
    )
    return head + "\n".join(rows) + "\n"


def _forms() -> str:
    head = (
        "# Forms\n\nEvery bullet of a policy has one of these forms, wherever it stands; the "
        "section named is where readers look for it. What is written in other words is printed "
        "in these.\n"
    )
    parts = [head]
    for section, others in KNOWN.items():
        mine = [form for form in FORMS if form.section == section]
        named = ", ".join(f"*{other}*" for other in others)
        parts.append(f"## {section}\n\nAlso accepted as headings: {named}.\n")
        parts += [_form(form) for form in mine]
    return "\n".join(parts)


def _form(form: Form) -> str:
    examples = "\n".join(f"- {example}" for example in form.examples)
    return f"### {form.name}\n\n{form.says}\n\n{_block(examples)}\n"


def _commands() -> str:
    parts = ["# Commands\n"]
    for name in COMMANDS:
        command = goodword.get_command(click.Context(goodword), name)
        assert command is not None
        context = click.Context(command, info_name=f"goodword {name}", terminal_width=96)
        parts.append(f"## goodword {name}\n\n```text\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)


def main() -> int:
    """Write what is stale, or with --check only name it."""
    wrong = stale()
    if "--check" in sys.argv:
        click.echo("\n".join(f"{path} is stale: run python docs/generate.py" for path in wrong))
        return 1 if wrong else 0
    wanted = dict(pages())
    for path in wrong:
        if path in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[path], "utf-8")
        else:
            path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
