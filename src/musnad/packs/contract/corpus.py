r"""The format of ``corpus/*.txt``: a pack's examples, which are its tests, as a linguist reads and writes them.

::

    # What this file is about.
    now: 2024-03-04

    # What is odd about this one.
    text: قال مدير الميناء سامي حداد إن العمل استؤنف، مضيفا أن الأرصفة جاهزة.
    - cue: قال | source: مدير الميناء سامي حداد | speaker: سامي حداد | content: العمل استؤنف | form: indirect
    - cue: مضيفا | source: - | speaker: سامي حداد | content: الأرصفة جاهزة

    text: بحث الجانبان ملف الميناء.
    - none

Blocks stand between blank lines; one that holds comments alone is a heading. ``now`` is when the file's texts are taken
to have been published. An example is its text, a ``text:`` line for each line of it, and one line for each attribution
that must be found, or ``- none``. Only what a line states is compared, but the number of attributions must agree. ``-``
as a value says that there is none: no source in the text, no cue, a speaker who can't be told.

A span is given by its words. Where these stand more than once ``#2`` behind them says which: those that are no part of
a longer word come first, and alone need no number. The stretches of a span stand between ``…``, the names of ``via``
between ``;``. A backslash takes such a sign, ``|`` or itself literally; ``\n`` is a line break, ``\u200f`` a code point
that would not be seen.
"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from importlib.resources.abc import Traversable
from typing import Any, get_args

from msgspec import UNSET, Struct, UnsetType

from musnad.packs.contract.lexicon import PackError
from musnad.packs.contract.written import escaped, plain, split
from musnad.records import Act, Span
from musnad.records.model import AttributionKind, Form, Grade, Resolution

NOTHING = "-"


class Expected(Struct, frozen=True, kw_only=True):
    """One attribution as an example states it: UNSET is not compared, None or ``()`` says that there is none."""

    content: tuple[Span, ...]
    cue: tuple[Span, ...] | UnsetType = UNSET
    source: Span | UnsetType | None = UNSET
    speaker: str | UnsetType | None = UNSET
    """The name that the reading must give; None: it must say that it can't tell."""
    via: tuple[str, ...] | UnsetType = UNSET
    form: Form | UnsetType = UNSET
    act: Act | UnsetType | None = UNSET
    kind: AttributionKind | UnsetType = UNSET
    resolution: Resolution | UnsetType = UNSET
    grade: Grade | UnsetType | None = UNSET
    said: str | UnsetType | None = UNSET
    """The value of the time at which it was said."""
    rule: str | UnsetType = UNSET


class Example(Struct, frozen=True):
    """A text, and every attribution that a reading of it must find; none for a negative example."""

    text: str
    attributions: tuple[Expected, ...] = ()
    note: str = ""


class Corpus(Struct, frozen=True):
    """One file of examples; ``now`` (ISO 8601) is when their texts are taken to have been published."""

    now: str
    examples: tuple[Example, ...] = ()
    about: str = ""


class CorpusError(PackError):
    """A corpus file is not in the format; the message names file and line."""


def load_corpus(file: Traversable) -> Corpus:
    """Read a corpus file.

    Raises:
        CorpusError: it is not in the format, or is not UTF-8.
    """
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CorpusError(f"{file.name}: {error}") from None
    return read_corpus(text, file.name)


def read_corpus(text: str, name: str = "corpus") -> Corpus:
    """Read what a corpus file holds; *name* is what errors call it.

    Raises:
        CorpusError: it is not in the format.
    """
    blocks = _blocks(text, name)
    about, now = _header(next(blocks, None), name)
    return Corpus(now, tuple(_example(block) for block in blocks if not block.is_comment()), about)


def write_corpus(corpus: Corpus) -> str:
    """Write a corpus in the format; :func:`read_corpus` gives back an equal one."""
    header = [*_comments(corpus.about), f"now: {corpus.now}"]
    return "\n\n".join(["\n".join(lines) for lines in (header, *map(_example_lines, corpus.examples))]) + "\n"


# --- blocks ---------------------------------------------------------------------------------------------------------


class _Line(Struct, frozen=True):
    """One line with its place, for errors."""

    text: str
    place: str

    def error(self, message: str) -> CorpusError:
        return CorpusError(f"{self.place}: {message}")

    def field(self) -> tuple[str, str]:
        """Return the name and the value of ``name: value``."""
        name, colon, value = self.text.partition(":")
        if not colon:
            raise self.error(f"no 'name: value': {self.text}")
        return name.strip(), value.strip(" ")


class _Block(Struct, frozen=True):
    lines: list[_Line]

    def is_comment(self) -> bool:
        return all(line.text.startswith("#") for line in self.lines)

    def comment(self) -> str:
        return "\n".join(plain(line.text[1:].strip(" ")) for line in self.lines if line.text.startswith("#"))

    def rest(self) -> list[_Line]:
        return [line for line in self.lines if not line.text.startswith("#")]


def _blocks(text: str, name: str) -> Iterator[_Block]:
    lines: list[_Line] = []
    for number, line in enumerate([*text.replace("\r\n", "\n").split("\n"), ""], start=1):
        if line.strip(" "):
            lines.append(_Line(line.strip(" "), f"{name}, line {number}"))
        elif lines:
            yield _Block(lines)
            lines = []


def _header(block: _Block | None, name: str) -> tuple[str, str]:
    if block is None:
        raise CorpusError(f"{name}: the file is empty")
    line, *more = block.rest() or block.lines
    field, now = line.field() if not more else ("", "")
    if field != "now":
        raise line.error("the first block must hold one line 'now: 2024-03-04' beside its comments")
    try:
        datetime.fromisoformat(now)
    except ValueError:
        raise line.error(f"no date in ISO 8601: {now}") from None
    return block.comment(), now


def _example(block: _Block) -> Example:
    lines = block.rest()
    texts = [line for line in lines if line.text.startswith("text:")]
    attributions = lines[len(texts) :]
    if not texts or lines[: len(texts)] != texts:
        raise lines[0].error("an example is 'text:' lines and then its attributions")
    if not attributions:
        raise texts[-1].error("no attribution is given: write '- none' where there is none")
    text = "\n".join(plain(line.field()[1]) for line in texts)
    if [line.text for line in attributions] == ["- none"]:
        return Example(text, (), block.comment())
    return Example(text, tuple(_attribution(line, text) for line in attributions), block.comment())


def _attribution(line: _Line, text: str) -> Expected:
    if not line.text.startswith("- "):
        raise line.error(f"an attribution's line begins with '- ': {line.text}")
    fields: dict[str, Any] = {}
    for part in split(line.text[2:], "|"):
        name, value = _Line(part, line.place).field()
        if name not in _FIELDS or name in fields:
            raise line.error(f"{name}: {'stated twice' if name in fields else 'no such field'}")
        try:
            fields[name] = _FIELDS[name][0](value, text)
        except ValueError as error:
            raise line.error(f"{name}: {error}") from None
    if not fields.get("content"):
        raise line.error("an attribution must have a content")
    return Expected(**fields)


def _example_lines(example: Example) -> list[str]:
    texts = [f"text: {escaped(line)}".rstrip() for line in example.text.split("\n")]
    attributions = [f"- {_attribution_line(a, example.text)}" for a in example.attributions]
    return [*_comments(example.note), *texts, *(attributions or ["- none"])]


def _attribution_line(stated: Expected, text: str) -> str:
    values = {name: getattr(stated, name) for name in _FIELDS}
    return " | ".join(f"{n}: {_FIELDS[n][1](v, text)}" for n, v in values.items() if v is not UNSET)


def _comments(text: str) -> list[str]:
    return [f"# {escaped(line)}".rstrip() for line in text.split("\n")] if text else []


# --- values ---------------------------------------------------------------------------------------------------------


def _read_spans(value: str, text: str) -> tuple[Span, ...]:
    return () if value == NOTHING else tuple(_read_span(part, text) for part in split(value, "…"))


def _write_spans(spans: Iterable[Span], text: str) -> str:
    return " … ".join(_write_span(span, text) for span in spans) or NOTHING


def _read_span(value: str, text: str) -> Span:
    words, *ordinal = map(plain, split(value, "#"))
    whole, within = _places(words, text)
    places = whole + within
    if not places:
        raise ValueError(f"«{words}» does not stand in the text")
    if len(ordinal) > 1 or (ordinal and not (ordinal[0].isdecimal() and 1 <= int(ordinal[0]) <= len(places))):
        raise ValueError(f"no number of one of its {len(places)} places: #{'#'.join(ordinal)}")
    if not ordinal and len(whole or within) > 1:
        raise ValueError(f"«{words}» stands {len(whole or within)} times in the text: say which by #1, #2, …")
    start = places[int(ordinal[0]) - 1 if ordinal else 0]
    return Span(start, start + len(words))


def _write_span(span: Span, text: str) -> str:
    words = text[span.start : span.end]
    whole, within = _places(words, text)
    number = (whole + within).index(span.start) + 1
    alone = number == 1 and len(whole or within) == 1
    return escaped(words, "|…#") if alone and words != NOTHING else f"{escaped(words, '|…#')} #{number}"


def _places(words: str, text: str) -> tuple[list[int], list[int]]:
    """Return where *words* begin in *text*: as whole words, and as part of longer ones."""
    whole: list[int] = []
    within: list[int] = []
    start = text.find(words) if words else -1
    while start >= 0:
        (within if _is_cut(text, start) or _is_cut(text, start + len(words)) else whole).append(start)
        start = text.find(words, start + 1)
    return whole, within


def _is_cut(text: str, at: int) -> bool:
    """Tell whether a word goes on over this place."""
    return 0 < at < len(text) and _is_of_word(text[at - 1]) and _is_of_word(text[at])


def _is_of_word(char: str) -> bool:
    return char.isalnum() or char == "\u200c" or unicodedata.category(char)[0] == "M"


def _read_source(value: str, text: str) -> Span | None:
    spans = _read_spans(value, text)
    if len(spans) > 1:
        raise ValueError("a source has one stretch")
    return spans[0] if spans else None


def _write_source(span: Span | None, text: str) -> str:
    return _write_spans([] if span is None else [span], text)


def _read_name(value: str, _: str) -> str | None:
    if not value:
        raise ValueError(f"no name is given: write '{NOTHING}' where there is none")
    return None if value == NOTHING else plain(value)


def _write_name(name: str | None, _: str) -> str:
    if name is None:
        return NOTHING
    return f"\\{NOTHING}" if name == NOTHING else escaped(name, "|;")


def _read_names(value: str, _: str) -> tuple[str, ...]:
    names = [] if value == NOTHING else split(value, ";")
    if "" in names:
        raise ValueError(f"a name is empty: write '{NOTHING}' where there is none")
    return tuple(map(plain, names))


def _write_names(names: Iterable[str], _: str) -> str:
    return "; ".join(_write_name(name, _) for name in names) or NOTHING


def _choice(values: Iterable[str]) -> Callable[[str, str], str | None]:
    """Return a reader of one of a closed list of values; it takes ``-`` only where the list has it."""
    allowed = tuple(values)

    def read(value: str, _: str) -> str | None:
        if value not in allowed:
            raise ValueError(f"{value!r} is none of {', '.join(allowed)}")
        return None if value == NOTHING else value

    return read


# Name, reader and writer of each thing that an attribution's line may state, in the order in which they are written
_FIELDS: dict[str, tuple[Callable[[str, str], Any], Callable[[Any, str], str]]] = {
    "cue": (_read_spans, _write_spans),
    "source": (_read_source, _write_source),
    "speaker": (_read_name, _write_name),
    "content": (_read_spans, _write_spans),
    "form": (_choice(get_args(Form)), _write_name),
    "via": (_read_names, _write_names),
    "act": (_choice((*get_args(Act), NOTHING)), _write_name),
    "kind": (_choice(get_args(AttributionKind)), _write_name),
    "resolution": (_choice(get_args(Resolution)), _write_name),
    "grade": (_choice((*get_args(Grade), NOTHING)), _write_name),
    "said": (_read_name, _write_name),
    "rule": (_read_name, _write_name),
}
