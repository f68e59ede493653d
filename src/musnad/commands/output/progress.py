"""How far a long reading is: on a terminal, and never where the results themselves are shown."""

import sys
from collections.abc import Iterable, Iterator

from musnad.commands.output.sink import Sink
from musnad.records import Record, Unreadable


def watched(results: Iterable[Record | Unreadable], total: int | None, sink: Sink) -> Iterator[Record | Unreadable]:
    """Yield the results; where standard error is a terminal and *sink* is none, count them there.

    *total* is how many there will be, None where that is not known. One alone is not counted.
    """
    if sink.terminal or total == 1 or not sys.stderr.isatty():
        yield from results
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    counts = TextColumn(
        "{task.completed:,} read, {task.fields[failed]:,} not readable, {task.fields[rate]:,.0f} a second"
    )
    shown = Progress(counts, *([BarColumn()] if total else []), TimeElapsedColumn(), console=Console(stderr=True))
    with shown:
        task = shown.add_task("", total=total, failed=0, rate=0.0)
        failed = 0
        for done, result in enumerate(results, start=1):
            failed += isinstance(result, Unreadable)
            rate = done / max(shown.tasks[task].elapsed or 0.0, 0.001)
            shown.update(task, completed=done, failed=failed, rate=rate)
            yield result
