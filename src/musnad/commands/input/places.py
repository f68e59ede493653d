"""Reading many objects, each result in the place of its line."""

from collections import deque
from collections.abc import Iterable, Iterator

from musnad.commands.input.lines import Line, Object
from musnad.reader import read_many
from musnad.records import Record, Unreadable


def read_in_place(lines: Iterable[Line], jobs: int) -> Iterator[Record | Unreadable]:
    """Yield a record, or why there is none, for each line in its order; as many lines are held as are being read.

    What is no object is handed on as an empty one: so results and lines stay one to one, however far the reading of
    several processes runs ahead.
    """
    places: deque[Unreadable | None] = deque()

    def handed_on() -> Iterator[Object]:
        for line in lines:
            places.append(line if isinstance(line, Unreadable) else None)
            yield {} if isinstance(line, Unreadable) else line

    for result in read_many(handed_on(), jobs):
        yield places.popleft() or result
