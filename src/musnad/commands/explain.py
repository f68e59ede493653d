"""`musnad explain`: why a reading is as it is."""

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Annotated

import typer

from musnad.commands.input.files import STANDARD_INPUT, FileError, read_text, shown
from musnad.commands.output.failures import UNREADABLE, Failures

if TYPE_CHECKING:
    from rich.text import Text

    from musnad.explain import Explained, Explanation


def explain(
    file: Annotated[str, typer.Argument(metavar="FILE", help="An article; - is standard input.")] = STANDARD_INPUT,
    published: Annotated[
        str | None, typer.Option(help="When the article was published: days like “yesterday” are reckoned from it.")
    ] = None,
    statement: Annotated[str | None, typer.Option(help="Explain this statement alone, like a3.")] = None,
    all_: Annotated[
        bool, typer.Option("--all", help="Also the words that could report and do not: what was tried, why it gave up.")
    ] = False,
) -> None:
    """Explain how each statement was found.

    And why it has this speaker, begins and ends where it does, and came that way. The statements have the ids that
    `musnad read` gives them. Exit code 2: the file can't be read, or has no such statement.
    """
    from musnad.render import explanation as lines

    explained = _explained(file, published)
    chosen = _chosen(explained, statement, file)
    _print(lambda width, marks: lines.statements(explained, chosen, width, marks=marks))
    if all_:
        _print(lambda width, marks: lines.refusals(explained, width, marks=marks))
    elif explained.refused and statement is None:
        typer.echo(f"Words that could report and do not here: {len(explained.refused)}. With --all they are explained.")


def _explained(file: str, published: str | None) -> "Explanation":
    from musnad.explain import explain

    try:
        return explain(read_text(file), id=shown(file), published=published or None)
    except FileError as error:
        Failures("musnad explain").say(file, str(error))
        raise typer.Exit(UNREADABLE) from None


def _chosen(explained: "Explanation", statement: str | None, file: str) -> "list[Explained]":
    chosen = [one for one in explained.statements if statement in (None, one.attribution.id)]
    if statement is not None and not chosen:
        ids = ", ".join(one.attribution.id for one in explained.statements) or "none"
        Failures("musnad explain").say(file, f"has no statement {statement}; there are: {ids}")
        raise typer.Exit(UNREADABLE)
    return chosen


def _print(lines: "Callable[[int, bool], Iterable[Text]]") -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(file=sys.stdout, highlight=False)
    console.print(Text("\n").join(lines(console.width, sys.stdout.isatty())), soft_wrap=True)
