"""The counts of one article, made so that those of many can be added up."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import Literal

from .pairing import Pair, Paired
from .reading import names_of, stretches
from .shapes import Stretch
from .speakers import makes_claim, right_speaker
from .words import Words, agreeing, likeness

DATED = re.compile(r"\d{4}")
PARTS: tuple[Literal["cue", "source"], ...] = ("cue", "source")
Valued = tuple[int, int, str | None]


class Tally(dict[str, float]):
    """Counts by name; what was not counted is 0."""

    def __missing__(self, key: str) -> float:
        return 0


def total(tallies: Iterable[Tally]) -> Tally:
    """The sums of many tallies."""
    whole = Tally()
    for tally in tallies:
        # plainly, from left to right: sum() compensates floats from Python 3.12 on, and would give other digits
        for key, count in tally.items():
            whole[key] += count
    return whole


def count(paired: Paired) -> Tally:
    """All counts of one article."""
    tally = Tally()
    for counter in COUNTERS:
        tally.update(counter(paired))
    return tally


def _article(paired: Paired) -> Tally:
    return Tally({"articles": 1, "missing": paired.state == "missing", "text_differs": paired.state == "text_differs"})


def _statements(paired: Paired) -> Tally:
    named = [e for e in paired.expected if e.speaker]
    naming = [p for p in paired.predicted if p.names]
    return Tally(
        gold=len(paired.expected),
        pred=len(paired.predicted),
        named=len(named),
        claims=sum(bool(p.names) for p in paired.false) + sum(makes_claim(pair) for pair in paired.pairs),
        direct_p=sum(p.attribution.get("form") == "direct" for p in naming),
        direct_g=sum(e.attribution["form"] == "direct" for e in named),
    )


def _overlap(paired: Paired) -> Tally:
    tally = Tally()
    for pair in paired.pairs:
        tally["soft_p"] += pair.common / len(pair.predicted.words)
        tally["soft_r"] += pair.common / len(pair.expected.words)
    return tally


def _found(paired: Paired) -> Tally:
    found = [pair for pair in paired.pairs if pair.found]
    claims = [pair for pair in found if makes_claim(pair)]
    right = [pair for pair in claims if right_speaker(pair, paired.expected)]
    return Tally(
        found=len(found),
        form=sum(pair.same_form for pair in found),
        found_claims=len(claims),
        right=len(right),
        direct_hit=sum(pair.same_form and pair.expected.attribution["form"] == "direct" for pair in right),
    )


def _via(paired: Paired) -> Tally:
    tally = Tally()
    for names, gold in (via_names(paired, pair) for pair in paired.pairs if pair.found):
        tally["via_p"] += len(names)
        tally["via_g"] += len(gold)
        tally["via_hit"] += agreeing(names, gold)
    return tally


def via_names(paired: Paired, pair: Pair) -> tuple[list[str | None], list[str]]:
    """The media that the reading and gold name between the article and the speaker."""
    return names_of(pair.predicted.attribution.get("via"), paired.links), pair.expected.attribution.get("via") or []


def _exact(paired: Paired) -> Tally:
    tally = _same("content", (p.words for p in paired.predicted), (e.words for e in paired.expected))
    for part in PARTS:
        read = (paired.words(stretches(p.attribution.get(part))) for p in paired.predicted)
        gold = (paired.words(gold_stretches(e.attribution.get(part))) for e in paired.expected)
        tally.update(_same(part, read, gold))
    return tally


def gold_stretches(place: Stretch | None) -> list[Stretch]:
    """A place of gold as stretches: none or one."""
    return [place] if place else []


def _same(part: str, read: Iterable[Words], gold: Iterable[Words]) -> Tally:
    ours, theirs = Counter(filter(None, read)), Counter(filter(None, gold))
    return Tally({part + "_hit": (ours & theirs).total(), part + "_p": ours.total(), part + "_g": theirs.total()})


def read_times(paired: Paired) -> list[Valued]:
    """The times of a reading that have a date."""
    times = paired.reading.get("times") or []
    return [(x["start"], x["end"], x.get("value")) for x in times if DATED.match(str(x.get("value")))]


def gold_times(paired: Paired) -> list[Valued]:
    """Gold's times."""
    return list(paired.gold.get("times") or [])


def has_times(paired: Paired) -> bool:
    """Times count in dated articles only; PolNeAR has none."""
    return bool(paired.gold.get("published")) and not paired.polnear


def unmatched(times: Iterable[Valued], others: Iterable[Valued]) -> list[Valued]:
    """The times that overlap none of the others with the same value."""
    places: defaultdict[str | None, list[Stretch]] = defaultdict(list)
    for start, end, value in others:
        places[value].append((start, end))
    return [(s, e, value) for s, e, value in times if not any(s < end and start < e for start, end in places[value])]


def _times(paired: Paired) -> Tally:
    if not has_times(paired):
        return Tally()
    read, gold = read_times(paired), gold_times(paired)
    return Tally(
        time_p=len(read),
        time_g=len(gold),
        time_hit_p=len(read) - len(unmatched(read, gold)),
        time_hit=len(gold) - len(unmatched(gold, read)),
    )


def chain_names(paired: Paired) -> tuple[list[str | None], list[str]]:
    """The chains of the reading and of gold."""
    return names_of(paired.reading.get("chain"), paired.links), paired.gold.get("chain") or []


def same_chain(names: list[str | None], gold: list[str]) -> bool:
    """The same media in the same order."""
    return len(names) == len(gold) and all(map(likeness, names, gold))


def _chain(paired: Paired) -> Tally:
    if paired.polnear:
        return Tally()
    names, gold = chain_names(paired)
    return Tally(
        chain_p=len(names),
        chain_g=len(gold),
        chain_hit=agreeing(names, gold),
        chain_same=same_chain(names, gold),
    )


COUNTERS: tuple[Callable[[Paired], Tally], ...] = (
    _article,
    _statements,
    _overlap,
    _found,
    _via,
    _exact,
    _times,
    _chain,
)
