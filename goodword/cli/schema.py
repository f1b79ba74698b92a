"""`goodword schema`: the JSON Schema of a policy's tree, or a policy as JSON."""

import click

from goodword.cli.files import write_out
from goodword.cli.policies import sound


@click.command("schema")
@click.argument("policy", required=False)
def command(policy: str | None) -> None:
    """Print the JSON Schema of the tree; with a POLICY, print that policy as JSON."""
    from goodword.rules.tree.serial import schema, to_json

    written = schema() if policy is None else to_json(sound(policy, inherited=False))
    write_out(f"{written}\n")
