"""What could not be read: said on standard error, and remembered for the exit code."""

from collections.abc import Iterable, Iterator

import typer

from musnad.records import Record, Unreadable
from musnad.render.visible import visible

# A file can't be read, or the command was called wrongly
UNREADABLE = 2


class Failures:
    """The failures of one run of a command."""

    def __init__(self, command: str) -> None:
        """*command* stands at the beginning of each message."""
        self._command = command
        self.code = 0

    def say(self, name: str, reason: str) -> None:
        """Print that *name* could not be read, and why."""
        self.code = UNREADABLE
        typer.echo(f"{self._command}: {visible(name)}: {visible(reason)}", err=True)

    def without_unreadable(self, results: Iterable[Record | Unreadable]) -> Iterator[Record]:
        """Yield the records, and say what each other result was."""
        for result in results:
            if isinstance(result, Unreadable):
                self.say(result.id or "", f"{result.error.message} ({result.error.code})")
            else:
                yield result
