"""Where a reading departs from gold, by class."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from .counts import (
    Valued,
    chain_names,
    gold_stretches,
    gold_times,
    has_times,
    read_times,
    same_chain,
    unmatched,
    via_names,
)
from .pairing import Expected, Pair, Paired, Predicted
from .reading import names_of, stretches
from .shapes import Stretch
from .speakers import makes_claim, right_speaker
from .words import Words, agreeing

Part = Literal["content", "cue", "source", "time"]
Mark = tuple[int, int, Part]
Facts = dict[str, object]


@dataclass(frozen=True, slots=True)
class Side:
    """What gold, or the reading, has at a place: facts to print, stretches to mark in the text."""

    facts: Facts
    marks: list[Mark]


@dataclass(frozen=True, slots=True)
class Error:
    """One departure: its class, its article, and both sides; a side that has nothing there is None."""

    kind: str
    article: str
    text: str
    gold: Side | None
    reading: Side | None


Sides = tuple[Side | None, Side | None]


def list_errors(articles: Iterable[Paired]) -> dict[str, list[Error]]:
    """All errors of the articles by class, in the order of `CLASSES`; a class without any is left out."""
    found: dict[str, list[Error]] = {kind: [] for kind in CLASSES}
    for paired in articles:
        for kind, errors_of in CLASSES.items():
            found[kind].extend(
                Error(kind, str(paired.gold["id"]), paired.gold["text"], gold, reading)
                for gold, reading in errors_of(paired)
            )
    return {kind: errors for kind, errors in found.items() if errors}


def _no_reading(paired: Paired) -> Iterator[Sides]:
    if paired.state != "read":
        why = "of another text" if paired.state == "text_differs" else "none"
        yield Side({"attributions": len(paired.expected)}, []), Side({"record": why}, [])


def _missed(paired: Paired) -> Iterator[Sides]:
    return ((_gold_side(expected), None) for expected in paired.missed)


def _false(paired: Paired) -> Iterator[Sides]:
    return ((None, _reading_side(paired, predicted)) for predicted in paired.false)


def _too_long(paired: Paired) -> Iterator[Sides]:
    return _pairs(paired, lambda pair: pair.predicted.words > pair.expected.words)


def _too_short(paired: Paired) -> Iterator[Sides]:
    return _pairs(paired, lambda pair: pair.predicted.words < pair.expected.words)


def _shifted(paired: Paired) -> Iterator[Sides]:
    return _pairs(paired, lambda pair: _apart(pair.predicted.words, pair.expected.words))


def _apart(words: Words, others: Words) -> bool:
    return bool(words - others and others - words)


def _wrong_speaker(paired: Paired) -> Iterator[Sides]:
    return _found(paired, lambda pair: makes_claim(pair) and not right_speaker(pair, paired.expected))


def _unknown_speaker(paired: Paired) -> Iterator[Sides]:
    return _found(paired, lambda pair: bool(pair.expected.speaker) and not pair.predicted.names)


def _form(paired: Paired) -> Iterator[Sides]:
    return _found(paired, lambda pair: not pair.same_form)


def _via(paired: Paired) -> Iterator[Sides]:
    return _found(paired, lambda pair: not _same_media(*via_names(paired, pair)))


def _same_media(names: list[str | None], gold: list[str]) -> bool:
    return len(names) == len(gold) == agreeing(names, gold)


def _cue(paired: Paired) -> Iterator[Sides]:
    return _pairs(paired, lambda pair: _elsewhere(paired, pair, "cue"))


def _source(paired: Paired) -> Iterator[Sides]:
    return _pairs(paired, lambda pair: _elsewhere(paired, pair, "source"))


def _elsewhere(paired: Paired, pair: Pair, part: Literal["cue", "source"]) -> bool:
    read = paired.words(stretches(pair.predicted.attribution.get(part)))
    return read != paired.words(gold_stretches(pair.expected.attribution.get(part)))


def _time(paired: Paired) -> Iterator[Sides]:
    if has_times(paired):
        read, gold = read_times(paired), gold_times(paired)
        missed, false = unmatched(gold, read), unmatched(read, gold)
        yield from ((_time_side(time), _time_side(_beside(time, false))) for time in missed)
        yield from ((None, _time_side(time)) for time in false if not _beside(time, missed))


def _beside(time: Valued, others: Iterable[Valued]) -> Valued | None:
    start, end, _ = time
    return next((other for other in others if other[0] < end and start < other[1]), None)


def _chain(paired: Paired) -> Iterator[Sides]:
    names, gold = chain_names(paired)
    if not paired.polnear and not same_chain(names, gold):
        yield Side({"chain": gold}, []), Side({"chain": names}, [])


# Pairs of which less than half overlaps count as not found; their speaker, form and via are not looked at.
CLASSES: dict[str, Callable[[Paired], Iterator[Sides]]] = {
    "no reading": _no_reading,
    "missed": _missed,
    "false": _false,
    "content too long": _too_long,
    "content too short": _too_short,
    "content shifted": _shifted,
    "wrong speaker": _wrong_speaker,
    "unknown speaker": _unknown_speaker,
    "form": _form,
    "via": _via,
    "cue": _cue,
    "source": _source,
    "time": _time,
    "chain": _chain,
}


def _pairs(paired: Paired, is_error: Callable[[Pair], bool]) -> Iterator[Sides]:
    wrong = (pair for pair in paired.pairs if is_error(pair))
    return ((_gold_side(pair.expected), _overlapping_side(paired, pair)) for pair in wrong)


def _found(paired: Paired, is_error: Callable[[Pair], bool]) -> Iterator[Sides]:
    return _pairs(paired, lambda pair: pair.found and is_error(pair))


def _gold_side(expected: Expected) -> Side:
    gold = expected.attribution
    facts: Facts = {"speaker": expected.speaker or None, "form": gold["form"], "via": gold.get("via") or []}
    return Side(
        facts | ({"aliases": gold["aliases"]} if gold.get("aliases") else {}),
        _marks("content", gold["content"])
        + _marks("cue", gold_stretches(gold.get("cue")))
        + _marks("source", gold_stretches(gold.get("source"))),
    )


def _reading_side(paired: Paired, predicted: Predicted) -> Side:
    read = predicted.attribution
    source = read.get("source") or {}
    facts: Facts = {
        "speaker": predicted.names[0] if predicted.names else None,
        "resolution": source.get("resolution"),
        "because": source.get("because"),
        "form": read.get("form"),
        "via": names_of(read.get("via"), paired.links),
        "rule": read.get("rule"),
    }
    return Side(
        facts,
        _marks("content", stretches(read.get("content")))
        + _marks("cue", stretches(read.get("cue")))
        + _marks("source", stretches(read.get("source"))),
    )


def _overlapping_side(paired: Paired, pair: Pair) -> Side:
    side = _reading_side(paired, pair.predicted)
    return Side(side.facts | {"overlap": round(pair.overlap, 2)}, side.marks)


def _marks(part: Part, places: Iterable[Stretch]) -> list[Mark]:
    return [(start, end, part) for start, end in places]


def _time_side(time: Valued | None) -> Side | None:
    if time is None:
        return None
    start, end, value = time
    return Side({"value": value}, [(start, end, "time")])
