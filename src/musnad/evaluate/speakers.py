"""Whether the speaker that a reading names is gold's."""

from collections.abc import Iterable, Sequence

from .pairing import Expected, Pair
from .words import likeness


def makes_claim(pair: Pair) -> bool:
    """The reading names a speaker, and gold has one.

    A name for a speaker whom nobody could tell is neither right nor wrong.
    """
    return bool(pair.predicted.names and pair.expected.speaker)


def right_speaker(pair: Pair, expected: Iterable[Expected]) -> bool:
    """The names fit gold's speaker, and no other speaker of the article better."""
    names, gold = pair.predicted.names, pair.expected
    fit = _fit(names, gold)
    return fit > 0 and all(_fit(names, other) <= fit for other in _others(gold, expected))


def _others(gold: Expected, expected: Iterable[Expected]) -> Iterable[Expected]:
    return (e for e in expected if e.speaker and likeness(e.speaker, gold.speaker) < 1)


def _fit(names: Sequence[str], expected: Expected) -> float:
    known = [expected.speaker, *(expected.attribution.get("aliases") or [])]
    return max((likeness(name, own) for name in names for own in known if own), default=0.0)
