"""Articles by number: number and seed alone decide what stands in one, on any machine."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from .words import Words

CHARACTERS = 4_000
PUBLISHED = "2024-03-04"

_SEED = 20_240_304
_SLOT = re.compile(r"\{(\w+)\}")


def article(number: int) -> str:
    """Return article *number* (0, 1, …): headline, lead and paragraphs, exactly ``CHARACTERS`` code points."""
    writer = _Writer(Random(_SEED + number))
    parts = [writer.write("headline"), writer.write("lead")]
    while len("\n\n".join(parts)) < CHARACTERS:
        parts.append(writer.write("paragraph"))
    # A paragraph cut short would leave quotations open: the last one is of sentences that have none
    text = "\n\n".join([*parts[:-1], writer.write("filler")])
    while len(text) < CHARACTERS:
        text += " " + writer.write("filler")
    return text[: CHARACTERS - 1] + "."


def articles(first: int, last: int) -> Iterator[str]:
    """Yield the articles *first* up to, not including, *last*, one at a time."""
    return map(article, range(first, last))


def joined(characters: int, first: int = 0) -> str:
    """Return one text of so many code points: articles from number *first* on, with blank lines between them."""
    many = characters // CHARACTERS + 1
    return "\n\n".join(articles(first, first + many))[:characters]


@cache
def _words() -> Words:
    return Words()


@cache
def _table(name: str) -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8"))


class _Writer:
    """Writes one article: the grammar, and the people and bodies that this article speaks of."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._choices: dict[str, list[str]] = dict(_table("grammar"))
        self._choices.update(self._cast(_table("cast")))

    def write(self, name: str) -> str:
        """Return one of the alternatives of that name with every slot filled, or a made word of that kind."""
        alternatives = self._choices.get(name)
        if alternatives is None:
            return _words().make(name, self._chance)
        return self._fill(self._chance.choice(alternatives))

    def _fill(self, template: str) -> str:
        return _SLOT.sub(lambda slot: self.write(slot[1]), template)

    def _cast(self, cast: Mapping[str, Any]) -> dict[str, list[str]]:
        """Draw the towns, people and bodies of this article."""
        town, other_town = (_words().make("town", self._chance) for _ in range(2))
        drawn = {"town": [town], "other_town": [other_town]}
        self._choices.update(drawn)
        for gender in ("m", "f"):
            drawn |= self._people(cast, gender)
        for name in ("body_f", "body"):
            drawn[name] = [self._fill(each) for each in self._chance.sample(cast[name], cast["bodies"])]
        drawn["body"] += drawn["body_f"]
        return drawn

    def _people(self, cast: Mapping[str, Any], gender: str) -> dict[str, list[str]]:
        """Draw people of one gender: their roles, their full names with the role, and their family names."""
        roles = self._chance.sample(cast[f"role_{gender}"], cast["people"])
        firsts = self._chance.sample(cast[f"first_{gender}"], cast["people"])
        families = [_words().make("family", self._chance) for _ in roles]
        full = [" ".join(parts) for parts in zip(roles, firsts, families, strict=True)]
        return {f"role_{gender}": roles, f"person_{gender}": full, f"short_{gender}": families}
