"""Words by the hundred thousand: made of roots and patterns, frequent ones often and rare ones rarely."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import NamedTuple

# How many words of a kind there are, and how fast a word's frequency falls with its rank: so that as many different
# words stand in 10,000 and in 100,000 words of the articles as in Arabic newspapers
_RANKS = 12_000
_STEEPNESS = 0.8
_SCATTER = 7_919  # a prime, so that neighbours in rank share no letters


class Kind(NamedTuple):
    """One kind of word: those that are common, and how the others are built and what may be joined to them."""

    common: list[str]
    patterns: list[str]
    before: list[str]
    after: list[str]


class Words:
    """Makes words of the kinds that ``words.toml`` names."""

    def __init__(self) -> None:
        table = tomllib.loads(Path(__file__).with_name("words.toml").read_text(encoding="utf-8"))
        self._letters: str = table["letters"]
        self.kinds: Mapping[str, Kind] = {name: Kind(**kind) for name, kind in table["kinds"].items()}

    def make(self, kind: str, chance: Random) -> str:
        """Return a word of that kind; which one, *chance* says."""
        chosen = self.kinds[kind]
        rank = int(_RANKS ** chance.random() ** _STEEPNESS) - 1
        if rank < len(chosen.common):
            return chosen.common[rank]
        stem = chosen.patterns[rank % len(chosen.patterns)].translate(self._root(rank))
        return chance.choice(chosen.before) + stem + chance.choice(chosen.after)

    def _root(self, rank: int) -> dict[int, str]:
        """Return which letters stand for 1, 2 and 3 in the pattern of the word of that rank."""
        number, many = rank * _SCATTER, len(self._letters)
        return {ord(place): self._letters[number // many**power % many] for power, place in enumerate("123")}
