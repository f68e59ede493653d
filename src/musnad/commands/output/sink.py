"""Where a command's output goes: standard output, or a file that it names."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO

from msgspec import Struct


class Sink(Struct, frozen=True):
    """A stream of text that has a stream of bytes below it; what is written is flushed."""

    stream: TextIO
    file: bool
    """Whether it is a file that the command names."""

    @property
    def terminal(self) -> bool:
        """Whether somebody looks at it."""
        return not self.file and self.stream.isatty()

    def write(self, data: bytes) -> None:
        """Write bytes, at once."""
        self.stream.flush()
        self.stream.buffer.write(data)
        self.stream.buffer.flush()


class SinkError(ValueError):
    """The file can't be written; the message names it."""


@contextmanager
def opened(path: str | None, inputs: Iterable[str]) -> Iterator[Sink]:
    """Give the file *path*, or standard output.

    Raises:
        SinkError: it can't be written, or is one of the *inputs*, which writing would destroy.
    """
    if path is None:
        yield Sink(sys.stdout, file=False)
        return
    if any(_same(path, name) for name in inputs):
        raise SinkError(f"{path}: is read and can't be written as well")
    with _file(path) as stream:
        yield Sink(stream, file=True)


def _file(path: str) -> TextIO:
    try:
        return open(path, "w", encoding="utf-8", newline="", errors="backslashreplace")
    except OSError as error:
        raise SinkError(f"{path}: {error.strerror}") from None


def _same(path: str, other: str) -> bool:
    try:
        return os.path.samefile(path, other)
    except OSError:
        return False
