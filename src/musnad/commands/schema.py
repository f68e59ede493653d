"""`musnad schema`: the shape of a record."""

import msgspec
import typer

from musnad.records import schema as record_schema


def schema() -> None:
    """Print the JSON Schema of a record."""
    typer.echo(msgspec.json.format(msgspec.json.encode(record_schema()), indent=2).decode())
