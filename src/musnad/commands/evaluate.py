"""`musnad evaluate`: how well readings agree with annotated articles."""

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, cast

import msgspec
import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from .. import evaluate as measures
from ..evaluate import Figures, GoldArticle, Paired, Reading

STYLES = {
    "heading": "bold",
    "article": "dim",
    "gold": "bold",
    "reading": "bold",
    "content": "green",
    "time": "green",
    "cue": "yellow",
    "source": "cyan",
}
Sets = Sequence[tuple[object, Figures]]


def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="Annotated articles, one a line.", show_default=False)],
    records: Annotated[
        Path | None,
        typer.Argument(
            metavar="RECORDS",
            help="Records of them, one a line; - is standard input. Without it Musnad reads each article.",
        ),
    ] = None,
    by: Annotated[str, typer.Option(help="Figures also for each value of this key of the articles.")] = "lang",
    errors: Annotated[int, typer.Option(min=0, help="Show this many errors of each class.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """Measure readings against gold: contents, speakers, forms, media, times, chains.

    The figures are those of the project's scorer. An article is read from its text and its date of publication alone.
    Exit code 2: a file can't be read.
    """
    try:
        articles = _articles(gold, records)
    except measures.Unreadable as error:
        typer.echo(f"musnad evaluate: {measures.visible(str(error))}", err=True)
        raise typer.Exit(2) from None
    if errors:
        (_print_errors_as_json if as_json else _print_errors)(articles, errors)
    sets = [(name, measures.rounded(figures)) for name, figures in figures_by(articles, by)]
    (_print_json if as_json else _print_table if sys.stdout.isatty() else _print_lines)(sets)


def read_articles(gold: Iterable[GoldArticle], read: Callable[..., Any]) -> dict[str, Reading]:
    """What `read` (`musnad.read`) makes of each article, by id, given its id, text and date of publication alone."""
    return {str(article["id"]): _measured(read, article) for article in gold}


def _measured(read: Callable[..., Any], article: GoldArticle) -> Reading:
    record = read(text=article["text"], id=str(article["id"]), published=article.get("published"))
    return msgspec.convert(msgspec.to_builtins(record), Reading)


def figures_by(articles: Sequence[Paired], key: str) -> list[tuple[object, Figures]]:
    """The figures of all articles, and of those of each value of the key where it has several."""
    counts = [measures.count(article) for article in articles]
    groups: dict[object, list[int]] = {}
    for i, article in enumerate(articles):
        groups.setdefault(_group(article, key), []).append(i)
    parts = groups if len(groups) > 1 else {}
    return [
        ("all", measures.measure(counts)),
        *((name, measures.measure([counts[i] for i in rows])) for name, rows in parts.items()),
    ]


def _group(article: Paired, key: str) -> object:
    value = cast(Mapping[str, object], article.gold).get(key, "?")
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else value


def _articles(gold: Path, records: Path | None) -> list[Paired]:
    articles = measures.read_gold(gold)
    return measures.pair_articles(articles, measures.read_readings(records) if records else _read(articles))


def _read(gold: Iterable[GoldArticle]) -> dict[str, Reading]:
    from .. import read

    return read_articles(gold, read)


def _print_errors(articles: Iterable[Paired], limit: int) -> None:
    console = Console()
    for line in measures.listing(measures.list_errors(articles), limit):
        console.print(Text.assemble(*((text, STYLES.get(style, "")) for text, style in line)), soft_wrap=True)


def _print_errors_as_json(articles: Iterable[Paired], limit: int) -> None:
    for found in measures.list_errors(articles).values():
        for error in found[:limit]:
            typer.echo(json.dumps(measures.as_json(error)))


def _print_json(sets: Sets) -> None:
    for name, figures in sets:
        typer.echo(json.dumps({"set": name, **figures}))


def _print_lines(sets: Sets) -> None:
    for name, figures in sets:
        shown = "  ".join(f"{key} {figure}" for key, figure in figures.items())
        typer.echo(f"{measures.visible(str(name))}: {shown}")


def _print_table(sets: Sets) -> None:
    table = Table("")
    for name, _ in sets:
        table.add_column(Text(measures.visible(str(name))))
    for key in sets[0][1]:
        table.add_row(key, *(str(figures.get(key, "")) for _, figures in sets))
    Console().print(table)
