"""`musnad read`: articles in, readings out."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Literal

import typer

from musnad.commands.input import files as input_files
from musnad.commands.input import lines as input_lines
from musnad.commands.output.failures import UNREADABLE, Failures
from musnad.commands.output.sink import Sink, SinkError, opened
from musnad.commands.output.writers import Format, writer

Given = Mapping[str, str | None]


def read(
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="FILE", help="Articles, a file each; - is standard input, and the default."),
    ] = None,
    format_: Annotated[
        Format | None,
        typer.Option(
            "--format",
            help="text, for people: the default on a terminal. jsonl, a record a line: the default in a pipe, in a"
            " file, and of JSON lines. json: a record, or an array of several. csv: a statement a row.",
        ),
    ] = None,
    published: Annotated[
        str | None, typer.Option(help="When the article was published: days like “yesterday” are reckoned from it.")
    ] = None,
    headline: Annotated[str | None, typer.Option(help="The article's headline.")] = None,
    url: Annotated[str | None, typer.Option(help="The article's address.")] = None,
    language: Annotated[str | None, typer.Option(help="The language it is said to be in, like ar.")] = None,
    site: Annotated[str | None, typer.Option(help="The name of the site that it stands on.")] = None,
    input_: Annotated[
        Literal["text", "jsonl"], typer.Option("--input", help="jsonl: each line of a file is an object, see above.")
    ] = "text",
    jobs: Annotated[int, typer.Option(min=1, help="Read with so many processes.")] = 1,
    output: Annotated[str | None, typer.Option(metavar="FILE", help="Write there.")] = None,
) -> None:
    """Print who said what, when, and through whom it came.

    A text is in UTF-8, in UTF-16 with a byte order mark, or in windows-1256. Its record has the file's path, as given,
    for id; that of standard input is -. What the options say is said of every file. A file that can't be read is named
    on standard error and the others are read; the exit code is then 2.

    With --input jsonl a line is an object {"id", "text" or "html", "language", "published", "url", "headline", "site"}:
    all but the text may be left out; the options fill in what an object does not say. There is a record for each line,
    in the same order and with the same id. A line that can't be read, a blank one too, has
    {"id", "error": {"code", "message"}} in its place, and leaves the exit code 0.
    """
    names = files or [input_files.STANDARD_INPUT]
    given = _given(published=published, headline=headline, url=url, language=language, site=site)
    failures = Failures("musnad read")
    try:
        with opened(output, names) as sink:
            _read(names, given, jobs, sink, failures, as_lines=input_ == "jsonl", format_=format_)
    except SinkError as error:
        typer.echo(f"musnad read: {error}", err=True)
        raise typer.Exit(UNREADABLE) from None
    raise typer.Exit(failures.code)


def _given(**options: str | None) -> Given:
    """Return the options; an empty one says nothing."""
    return {name: input_lines.encodable(value) if value else None for name, value in options.items()}


def _read(
    names: Sequence[str],
    given: Given,
    jobs: int,
    sink: Sink,
    failures: Failures,
    *,
    as_lines: bool,
    format_: Format | None,
) -> None:
    from musnad.commands.input.places import read_in_place
    from musnad.commands.output.progress import watched

    lines = _lines(names, given, failures) if as_lines else _articles(names, given, failures)
    results = watched(read_in_place(lines, jobs), None if as_lines else len(names), sink)
    write = writer(format_ or _usual_format(sink, as_lines=as_lines), several=as_lines or len(names) > 1)
    write(results if as_lines else failures.without_unreadable(results), sink)


def _usual_format(sink: Sink, *, as_lines: bool) -> Format:
    return "text" if sink.terminal and not as_lines else "jsonl"


def _articles(names: Sequence[str], given: Given, failures: Failures) -> Iterator[input_lines.Line]:
    for name in names:
        _tell_who_waits(name)
        try:
            text = input_files.read_text(name, given["language"])
        except input_files.FileError as error:
            failures.say(name, str(error))
        else:
            yield {"id": input_files.shown(name), "text": text, **given}


def _lines(names: Sequence[str], given: Given, failures: Failures) -> Iterator[input_lines.Line]:
    for name in names:
        _tell_who_waits(name)
        try:
            with input_files.opened(name) as file:
                yield from input_lines.objects(file, given)
        except input_files.FileError as error:
            failures.say(name, str(error))


def _tell_who_waits(name: str) -> None:
    if name == input_files.STANDARD_INPUT and sys.stdin is not None and sys.stdin.isatty():
        typer.echo("musnad read: reading from the terminal; Ctrl-D ends the text", err=True)
