"""What the tests of attributions read with, and how they show what was read."""

from collections.abc import Iterable
from typing import NamedTuple

import musnad
from musnad.records import Attribution, Record, Refusal, Span

# A Monday
MONDAY = "2024-03-04"


class Said(NamedTuple):
    """One attribution, offsets replaced by words. Several stretches are joined by « … »; what is missing is None."""

    cue: str | None
    source: str | None
    speaker: str | None
    content: str
    via: tuple[str, ...]
    within: str | None
    reading: Attribution


def record(text: str) -> Record:
    """Read an Arabic text of that Monday."""
    return musnad.read(text=text, published=MONDAY, language="ar")


def said(text: str) -> list[Said]:
    """Read a text; return its attributions in their order."""
    read = record(text)
    names = {link.id: link.name for link in read.links}
    contents = {a.id: words(text, a.content) for a in read.attributions}
    return [
        Said(
            words(text, a.cue) or None,
            a.source.text,
            a.source.name,
            contents[a.id],
            tuple(names[id_] for id_ in a.via),
            contents[a.within] if a.within else None,
            a,
        )
        for a in read.attributions
    ]


def only(text: str) -> Said:
    """Read a text with one attribution in it; return that."""
    (one,) = said(text)
    return one


def words(text: str, spans: Iterable[Span]) -> str:
    """The words of several stretches."""
    return " … ".join(text[span.start : span.end] for span in spans)


def contents(text: str) -> list[str]:
    """The contents of a text."""
    return [one.content for one in said(text)]


def speakers(text: str) -> list[str | None]:
    """The speakers of a text, by name."""
    return [one.speaker for one in said(text)]


def refusals(text: str) -> list[Refusal]:
    """The words that could report and do not."""
    return list(musnad.read_traced(text=text, published=MONDAY, language="ar")[1].refusals)
