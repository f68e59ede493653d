"""Errors as lines to read: gold above, the reading below, the stretches marked in the text.

Contents stand in ⟦ ⟧, cues in ⟨ ⟩, sources in { }, times in ⟦ ⟧. Nothing of the text reaches a terminal raw: control
characters, bidirectional ones included, and the marks' own characters are written as <U+202E>.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence

from .errors import Error, Mark, Part, Side

Segment = tuple[str, str]
Line = list[Segment]

BRACKETS: Mapping[Part, tuple[str, str]] = {
    "content": ("⟦", "⟧"),
    "time": ("⟦", "⟧"),
    "cue": ("⟨", "⟩"),
    "source": ("{", "}"),
}
_OURS = frozenset(character for pair in BRACKETS.values() for character in pair)
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
# they shape Persian words and can't disturb a line
_JOINERS = frozenset("\u200c\u200d")

AROUND = 70
LONGEST = 220
MOST_MARKS = 40
INDENT = " " * 13


def visible(text: str) -> str:
    """The text in one line, with nothing in it that a terminal would obey or a reader could not see."""
    return "".join(c if _is_plain(c) else _name(c) for c in text)


def _is_plain(character: str) -> bool:
    return character in _JOINERS or not (character in _OURS or unicodedata.category(character) in _HIDDEN)


def _name(character: str) -> str:
    return " ¶ " if character == "\n" else f"<U+{ord(character):04X}>"


def marked(text: str, marks: Sequence[Mark]) -> Line:
    """The part of the text around the marks, with them; long stretches shortened. Empty without marks."""
    marks = [_clamped(mark, len(text)) for mark in marks[:MOST_MARKS]]
    marks = [mark for mark in marks if mark[0] < mark[1]]
    if not marks:
        return []
    first, last = min(start for start, _, _ in marks), max(end for _, end, _ in marks)
    low, high = max(first - AROUND, 0), min(last + AROUND, len(text))
    points = sorted({low, high, *(start for start, _, _ in marks), *(end for _, end, _ in marks)})
    line: Line = [("…", "")] if low else []
    for point, following in zip(points, [*points[1:], None], strict=True):
        line += _brackets_at(point, marks)
        if following is not None:
            line.append((visible(_shortened(text[point:following])), _style(point, marks)))
    return line + ([("…", "")] if high < len(text) else [])


def _clamped(mark: Mark, length: int) -> Mark:
    start, end, part = mark
    return max(start, 0), min(end, length), part


def _brackets_at(point: int, marks: Sequence[Mark]) -> Line:
    # what closes here first, the later opened before the earlier; then what opens, the longer before the shorter
    closing = sorted((mark for mark in marks if mark[1] == point), key=lambda mark: -mark[0])
    opening = sorted((mark for mark in marks if mark[0] == point), key=lambda mark: -mark[1])
    line: Line = [(BRACKETS[part][1], part) for _, _, part in closing]
    return line + [(BRACKETS[part][0], part) for _, _, part in opening]


def _style(point: int, marks: Sequence[Mark]) -> str:
    covering = [(end - start, part) for start, end, part in marks if start <= point < end]
    return min(covering)[1] if covering else ""


def _shortened(text: str) -> str:
    half = LONGEST // 2
    return text if len(text) <= LONGEST else f"{text[:half]} … {text[-half:]}"


def listing(errors: Mapping[str, Sequence[Error]], limit: int) -> Iterator[Line]:
    """The errors by class, each class with its count and at most `limit` of its errors, as lines of styled segments."""
    for kind, found in errors.items():
        shown = f", {limit} shown" if limit < len(found) else ""
        yield [(f"{kind}: {len(found)}{shown}", "heading")]
        for error in found[:limit]:
            yield from _entry(error)
        yield []


def _entry(error: Error) -> Iterator[Line]:
    yield [("  " + visible(error.article), "article")]
    for name, side in (("gold", error.gold), ("reading", error.reading)):
        yield [(f"    {name:9}", name), (facts_line(side), "")]
        if side and (line := marked(error.text, side.marks)):
            yield [(INDENT, ""), *line]


def facts_line(side: Side | None) -> str:
    """What a side says, in a line; a dash where it says nothing."""
    if side is None:
        return "—"
    return " · ".join(f"{name} {visible(_said(value))}" for name, value in side.facts.items())


def _said(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(_said, value)) or "none"
    return "—" if value is None else _shortened(str(value))


def as_json(error: Error) -> dict[str, object]:
    """An error as an object for JSON, offsets included."""
    sides = {"gold": _side(error, error.gold), "reading": _side(error, error.reading)}
    return {"error": error.kind, "id": error.article, **sides}


def _side(error: Error, side: Side | None) -> dict[str, object] | None:
    if side is None:
        return None
    return {**side.facts, "marks": [list(mark) for mark in side.marks], "text": plain(marked(error.text, side.marks))}


def plain(line: Iterable[Segment]) -> str:
    """A line without its styles."""
    return "".join(text for text, _ in line)
