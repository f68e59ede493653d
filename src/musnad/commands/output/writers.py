"""How results are written: one function a format."""

import codecs
from collections.abc import Callable, Iterable
from typing import Literal

from musnad.commands.output.sink import Sink
from musnad.records import Record, Unreadable
from musnad.render import csv, json

Format = Literal["text", "json", "jsonl", "csv"]
Results = Iterable[Record | Unreadable]


def write_text(results: Results, sink: Sink) -> None:
    """Write readings for people; in colour, and with marks of direction, on a terminal alone."""
    from rich.console import Console
    from rich.text import Text

    from musnad.render import terminal

    console = Console(file=sink.stream, highlight=False)
    for result in results:
        if isinstance(result, Unreadable):
            lines = terminal.unreadable(result, console.width)
        else:
            lines = terminal.reading(result, console.width, marks=sink.terminal)
        console.print(Text("\n").join(lines), soft_wrap=True)
        sink.stream.flush()


def write_jsonl(results: Results, sink: Sink) -> None:
    """Write a record a line."""
    for result in results:
        sink.write(json.compact(result) + b"\n")


def write_json(results: Results, sink: Sink) -> None:
    """Write one record, indented."""
    for result in results:
        sink.write(json.indented(result) + b"\n")


def write_json_array(results: Results, sink: Sink) -> None:
    """Write an array with a record a line."""
    before = b"[\n"
    for result in results:
        sink.write(before + json.compact(result))
        before = b",\n"
    sink.write(b"\n]\n" if before == b",\n" else b"[]\n")


def write_csv(results: Results, sink: Sink) -> None:
    """Write a statement a row; a file begins with a byte order mark, by which spreadsheets know UTF-8."""
    sink.write((codecs.BOM_UTF8 if sink.file else b"") + csv.header().encode())
    for result in results:
        sink.write("".join(csv.rows(result)).encode())


def writer(format_: Format, *, several: bool) -> Callable[[Results, Sink], None]:
    """Return what writes a format; *several*: whether there may be more than one result."""
    if format_ == "json":
        return write_json_array if several else write_json
    return {"text": write_text, "jsonl": write_jsonl, "csv": write_csv}[format_]
