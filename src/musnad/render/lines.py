"""Lines for a terminal: labels in one script, words of the article in another, without a terminal's help.

Terminals differ in what they do with text that runs from right to left: most order each run of letters and take the
line itself as left to right; some look at its first letter; some do nothing. So that all of them show the same, a line
holds a label and then words of the article, or such words alone; two runs of them are parted by a word of ours; numbers
stand before them. On a terminal a mark of direction (U+200F or U+200E) keeps a full stop or a quotation mark at the
edge of such words on their side; the isolates that are made for this show as boxes in some terminals.
"""

import unicodedata
from collections.abc import Iterable, Iterator

from rich.cells import cell_len, chop_cells
from rich.text import Text

from musnad.render.visible import Direction, direction, visible

_MARKS: dict[Direction, str] = {"rtl": "\u200f", "ltr": "\u200e"}
_STRONG: dict[Direction, frozenset[str]] = {"rtl": frozenset({"R", "AL"}), "ltr": frozenset({"L"})}
# Wider lines of prose are hard to read
WIDEST = 100
_NARROWEST = 20

Segment = tuple[str, str]


class Sheet:
    """Makes lines of a width for one article: what comes out of it is safe to print."""

    def __init__(self, text: str, width: int, *, marks: bool) -> None:
        """*text* tells the direction of the article's words; *marks*: whether to put marks of direction around them."""
        self.width = max(min(width, WIDEST), _NARROWEST)
        self._direction: Direction | None = direction(text) if marks else None

    def words(self, text: str) -> str:
        """Return words of the article, to stand in a line of ours behind a space."""
        return self._kept(visible(text))

    def _kept(self, line: str) -> str:
        """Return the line with a mark of direction at each end that does not have the direction by itself."""
        if self._direction is None or not line:
            return line
        mark, strong = _MARKS[self._direction], _STRONG[self._direction]
        before = "" if unicodedata.bidirectional(line[0]) in strong else mark
        after = "" if unicodedata.bidirectional(line[-1]) in strong else mark
        # a terminal may store the mark in the cell before it, and a bracket with a mark is no longer mirrored there
        gap = " " if after and unicodedata.mirrored(line[-1]) else ""
        return f"{before}{line}{gap}{after}"

    def prose(self, text: str, style: str, indent: int) -> Iterator[Text]:
        """Yield words of the article as lines of their own."""
        for line in wrapped(visible(text), self.width - indent):
            yield Text.assemble(" " * indent, (self._kept(line), style))

    def labelled(self, label: str, text: str, style: str, *, indent: int, column: int) -> Iterator[Text]:
        """Yield a label, and words of the article behind it, on as many lines as they need."""
        lines = wrapped(visible(text), max(self.width - column, _NARROWEST))
        for head, line in zip([label, *[""] * (len(lines) - 1)], lines, strict=True):
            yield Text.assemble((_padded(" " * indent + head, column), "dim"), (self._kept(line), style))

    def ours(self, segments: Iterable[Segment], indent: int, hang: int | None = None) -> Iterator[Text]:
        """Yield a line of ours, broken at spaces where it is too long; words of the article come by :meth:`words`.

        *hang* is the indent of the lines behind the first.
        """
        hang = indent + 2 if hang is None else hang
        line: list[Segment] = []
        filled = indent
        for piece, style in _pieces(segments):
            if line and filled + cell_len(piece.rstrip()) > self.width:
                yield trimmed(Text.assemble(" " * indent, *line))
                line, indent, filled = [], hang, hang
            line.append((piece, style))
            filled += cell_len(piece)
        yield trimmed(Text.assemble(" " * indent, *line))


def trimmed(line: Text) -> Text:
    """Return the line without spaces at its end."""
    line.rstrip()
    return line


def _pieces(segments: Iterable[Segment]) -> Iterator[Segment]:
    """Yield the segments word by word, each word with the space behind it."""
    for text, style in segments:
        words = text.split(" ")
        yield from ((f"{word} ", style) for word in words[:-1])
        if words[-1]:
            yield words[-1], style


def wrapped(text: str, width: int) -> list[str]:
    """Return one line of text as lines that are at most *width* cells wide; one empty line where it is empty."""
    lines: list[str] = []
    line, filled = "", 0
    for word in text.split(" "):
        size = cell_len(word)
        if line and filled + 1 + size > width:
            lines.append(line)
            line, filled = "", 0
        if size > width:
            *full, word = chop_cells(word, width)
            lines += full
            size = cell_len(word)
        line, filled = (f"{line} {word}", filled + 1 + size) if line else (word, size)
    return [*lines, line]


def _padded(label: str, column: int) -> str:
    return label + " " * max(column - cell_len(label), 1)
