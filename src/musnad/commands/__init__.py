"""The command line, ``musnad``: one file a command."""

import io
import sys
from typing import Annotated

import typer

from musnad import __version__
from musnad.commands.shell.group import Commands

app = typer.Typer(
    cls=Commands, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None
)


def _tell_version(asked: bool) -> None:
    if asked:
        typer.echo(f"musnad {__version__}")
        raise typer.Exit


@app.callback()
def musnad(
    version: Annotated[
        bool, typer.Option("--version", callback=_tell_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Read news copy and find who said what, when, and through whom it came.

    \b
    Exit codes:
      0    all was read; a line of JSON lines that can't be read has its error in its place
      1    the output could not be written
      2    a file can't be read, or the command was called wrongly
      130  interrupted
    """


def main() -> None:
    """Run the command line; what the output's encoding does not have is printed as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    app(prog_name="musnad")
