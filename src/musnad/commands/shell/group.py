"""The command line: finds a command when it is called, and ends as a shell expects."""

import errno
import os
import sys
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from musnad.commands.shell import found

# What was to be printed could not be
NOT_WRITTEN = 1
_UNWRITTEN = frozenset({errno.EPIPE, errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})


class Commands(TyperGroup):
    """A group whose commands are looked up when they are asked for."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Return the names of all commands."""
        return sorted([*found.own(), *found.offered()])

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return the command of that name, None where there is none."""
        if cmd_name not in self.list_commands(ctx):
            return None
        try:
            return made(cmd_name, found.load(cmd_name))
        except (ImportError, AttributeError, LookupError) as error:
            ctx.fail(f"The command {cmd_name!r} could not be loaded: {error}")

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write the list of commands for the help. Those of other distributions are named and not loaded."""
        others = [(name, f"(of {distribution})") for name, distribution in found.offered().items()]
        room = formatter.width - 6 - max(map(len, self.list_commands(ctx)))
        rows = [*others, *((name, self.get_command(ctx, name).get_short_help_str(room)) for name in found.own())]
        with formatter.section("Commands"):
            formatter.write_dl(sorted(rows))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command that was called; the message of an unknown one names those that are spelt alike."""
        names: Any = dict.fromkeys(self.list_commands(ctx))  # its keys alone are asked for
        self.commands = names
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Run the command, and write out what it printed.

        Raises:
            typer.Exit: with 1 where the output can't be written: whoever reads it went away, the disk is full.
        """
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
            return result
        except OSError as error:
            if error.errno not in _UNWRITTEN:
                raise
            if error.errno != errno.EPIPE:
                typer.echo(f"musnad: the output can't be written: {error.strerror}", err=True)
            _hush()
            raise typer.Exit(NOT_WRITTEN) from None


def made(name: str, command: Any) -> Any:
    """Return a function, or a Typer application, as the command *name*."""
    if not isinstance(command, typer.Typer):
        function, command = command, typer.Typer(add_completion=False, rich_markup_mode=None)
        command.command(name)(function)
    return get_command(command)


def _hush() -> None:
    """Lead what is still to be flushed to nowhere, so that the interpreter's end says nothing."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
