"""`goodword explain`: what a code means, with an example of each side."""

import difflib

import click

from goodword.cli.files import Refusal
from goodword.rules.diagnostics import CODES, Code
from goodword.rules.text.forms import FORMS


@click.command("explain")
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """Explain a code such as GW203, or a form such as 'latitude'; without one, list them all."""
    if code is None:
        click.echo("\n".join(f"{c.number}  {c.severity:<8} {c.title}" for c in CODES.values()))
        click.echo("\nForms:\n" + "\n".join(f"  {f.name:<18} {f.says}" for f in FORMS))
        return
    wanted = code.upper() if code.upper() in CODES else code.casefold()
    if wanted in CODES:
        click.echo(_code(CODES[wanted]))
        return
    form = next((f for f in FORMS if f.name == wanted), None)
    if form is None:
        known = [*CODES, *(f.name for f in FORMS)]
        near = difflib.get_close_matches(code, known, n=1, cutoff=0.5)
        hint = f" Did you mean {near[0]}?" if near else " List them: goodword explain"
        raise Refusal(f"'{code}' is no code and no form.{hint}")
    examples = "\n".join(f"  - {example}" for example in form.examples)
    click.echo(f"{form.name}: {form.says}\nAt home under '{form.section}'.\n\n{examples}")


def _code(code: Code) -> str:
    head = click.style(f"{code.number} {code.severity}", bold=True)
    parts = [f"{head}: {code.title}.", code.why]
    if code.failing:
        parts.append(f"Draws it:\n{_indented(code.failing)}")
    parts.append(f"Is right:\n{_indented(code.passing)}")
    return "\n\n".join(parts)


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines())
