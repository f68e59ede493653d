"""A pack's example beside a reading of its text: what differs, said in sentences and shown in the text."""

import operator
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from msgspec import UNSET, Struct

from musnad.packs.contract.corpus import NOTHING, Example, Expected
from musnad.packs.contract.written import shown
from musnad.records import Attribution, Record, Span
from musnad.text.fold import fold

_MARKS = {"cue": ("‹", "›"), "source": ("[", "]"), "content": ("{", "}")}
LEGEND = "‹cue› [source] {content}"


def differences(example: Example, record: Record) -> list[str]:
    """Say in what the reading of the example's text differs from what the example states; nothing where it does not.

    Only what the example states is compared, but the number of attributions must agree.
    """
    text, found = example.text, []
    for expected, read in _paired(example, record):
        if expected is None:
            found.append(f"read besides: {_words(read.content, text)} (by {read.rule})" if read else "")
        elif read is None:
            found.append(f"not found: {_words(expected.content, text)}")
        else:
            found += [f"{_words(expected.content, text)}: {said}" for said in _between(expected, read, record, text)]
    return found


def side_by_side(example: Example, record: Record) -> str:
    """Show what the example states and what was read, each with its spans marked in the text, where they differ."""
    blocks = [LEGEND]
    for number, (expected, read) in enumerate(_paired(example, record), start=1):
        stated = _stated(expected, example.text) if expected else "nothing"
        was = _was_read(read, expected, record, example.text) if read else "nothing"
        if expected and read and not _between(expected, read, record, example.text):
            blocks.append(f"{number}. as expected  {stated}")
        else:
            blocks.append(f"{number}. expected  {stated}\n   read      {was}")
    return "\n".join(blocks) if len(blocks) > 1 else f"{shown(example.text)}\nnothing expected, nothing read"


# --- which belongs to which -----------------------------------------------------------------------------------------


def _paired(example: Example, record: Record) -> Sequence[tuple[Expected | None, Attribution | None]]:
    """Pair what is expected with what was read, best overlap of their contents first; what is left over comes last."""
    expected, read = list(example.attributions), list(record.attributions)
    likely = sorted(
        ((_likeness(e, r), -i, -j) for i, e in enumerate(expected) for j, r in enumerate(read)), reverse=True
    )
    partner: dict[int, int] = {}
    for likeness, i, j in likely:
        if likeness > 0 and -i not in partner and -j not in partner.values():
            partner[-i] = -j
    pairs = [(e, read[partner[i]] if i in partner else None) for i, e in enumerate(expected)]
    return [*pairs, *((None, r) for j, r in enumerate(read) if j not in partner.values())]


def _likeness(expected: Expected, read: Attribution) -> float:
    mine, theirs = _places(expected.content), _places(read.content)
    same_cue = expected.cue is not UNSET and tuple(read.cue) == tuple(expected.cue)
    return len(mine & theirs) / max(len(mine | theirs), 1) + same_cue


def _places(spans: Iterable[Span]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end)}


# --- what differs ---------------------------------------------------------------------------------------------------


class _Aspect(Struct, frozen=True):
    """One thing that an example may state of an attribution: how it is got from a reading, and how it is shown."""

    name: str
    read: Callable[[Attribution, Record], Any]
    show: Callable[[Any, str], str]
    same: Callable[[Any, Any], bool] = operator.eq

    def shown(self, value: Any, text: str) -> str:
        return self.show(value, text) or NOTHING


def _source_span(attribution: Attribution, _: Record) -> Span | None:
    source = attribution.source
    return None if source.start is None or source.end is None else Span(source.start, source.end)


def _speaker(attribution: Attribution, _: Record) -> str | None:
    return None if attribution.source.resolution == "unknown" else attribution.source.name


def _via(attribution: Attribution, record: Record) -> tuple[str, ...]:
    names = {link.id: link.name for link in record.links}
    return tuple(names.get(id_, id_) for id_ in attribution.via)


def _said(attribution: Attribution, record: Record) -> str | None:
    return next((time.value for time in record.times if time.id == attribution.said), None)


def _same_names(stated: Any, read: Any) -> bool:
    """Compare names as a reader does who looks for them: hamzas and vowel marks make none another."""
    if isinstance(stated, tuple):
        return len(stated) == len(read) and all(map(_same_names, stated, read))
    return stated is read or (stated is not None and read is not None and fold(stated).split() == fold(read).split())


def _words(spans: Iterable[Span], text: str) -> str:
    return " … ".join(f"«{shown(text[s.start : s.end])}»" for s in spans) or NOTHING


def _source_words(span: Span | None, text: str) -> str:
    return _words([] if span is None else [span], text)


def _value(value: Any, _: str) -> str:
    return "; ".join(map(shown, value)) if isinstance(value, tuple) else shown(NOTHING if value is None else value)


_ASPECTS = (
    _Aspect("content", lambda a, _: a.content, _words),
    _Aspect("cue", lambda a, _: a.cue, _words),
    _Aspect("source", _source_span, _source_words),
    _Aspect("speaker", _speaker, _value, _same_names),
    _Aspect("via", _via, _value, _same_names),
    _Aspect("form", lambda a, _: a.form, _value),
    _Aspect("act", lambda a, _: a.act, _value),
    _Aspect("kind", lambda a, _: a.kind, _value),
    _Aspect("resolution", lambda a, _: a.source.resolution, _value),
    _Aspect("grade", lambda a, _: a.grade, _value),
    _Aspect("said", _said, _value),
    _Aspect("rule", lambda a, _: a.rule, _value),
)


def _between(expected: Expected, read: Attribution, record: Record, text: str) -> list[str]:
    said = []
    for aspect in _ASPECTS:
        stated, was = getattr(expected, aspect.name), aspect.read(read, record)
        if stated is not UNSET and not aspect.same(stated, was):
            said.append(f"{aspect.name} should be {aspect.shown(stated, text)}, is {aspect.shown(was, text)}")
    return said


# --- the text with its spans marked ---------------------------------------------------------------------------------


def _stated(expected: Expected, text: str) -> str:
    values = {a.name: getattr(expected, a.name) for a in _ASPECTS}
    return _laid_out({name: value for name, value in values.items() if value is not UNSET}, text)


def _was_read(read: Attribution, expected: Expected | None, record: Record, text: str) -> str:
    """Show what was read; beside its spans only what is wrong, or all of it where nothing was expected."""
    names = {a.name for a in _ASPECTS if expected is None or getattr(expected, a.name) is not UNSET} | set(_MARKS)
    return _laid_out({a.name: a.read(read, record) for a in _ASPECTS if a.name in names}, text)


def _laid_out(values: dict[str, Any], text: str) -> str:
    source = values.get("source")
    spans = {"cue": values.get("cue", ()), "source": [source] if source else [], "content": values["content"]}
    unmarked = [aspect for aspect in _ASPECTS if aspect.name in values and aspect.name not in _MARKS]
    rest = [f"{aspect.name}: {aspect.shown(values[aspect.name], text)}" for aspect in unmarked]
    return "\n             ".join([_marked(text, spans), *([" | ".join(rest)] if rest else [])])


def _marked(text: str, spans: dict[str, Iterable[Span]]) -> str:
    """Return the text on one line with a pair of brackets of its own kind around each span, longer ones outside."""
    opening: dict[int, str] = {}
    closing: dict[int, str] = {}
    marks = [(span, _MARKS[name]) for name, of_kind in spans.items() for span in of_kind]
    for span, (left, right) in sorted(marks, key=lambda m: m[0].start - m[0].end):
        opening[span.start] = opening.get(span.start, "") + left
        closing[span.end] = right + closing.get(span.end, "")
    chars = [*map(shown, text), ""]
    return "".join(closing.get(i, "") + opening.get(i, "") + char for i, char in enumerate(chars))
