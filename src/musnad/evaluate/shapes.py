"""The shapes of gold and readings, as far as they are measured: plain dicts as JSON gives them.

A reading may be a record of Musnad or anything that resembles one: places may be objects or pairs, links ids or names.
"""

from collections.abc import Mapping
from typing import NotRequired, TypedDict

Stretch = tuple[int, int]


class GoldAttribution(TypedDict):
    """One attribution as it was annotated."""

    content: list[Stretch]
    speaker: str | None
    form: str
    cue: NotRequired[Stretch | None]
    source: NotRequired[Stretch | None]
    aliases: NotRequired[list[str] | None]
    via: NotRequired[list[str] | None]


class GoldArticle(TypedDict):
    """One annotated article; keys beyond these are kept, for grouping."""

    id: str | int
    text: str
    attributions: list[GoldAttribution]
    times: NotRequired[list[tuple[int, int, str | None]] | None]
    chain: NotRequired[list[str] | None]
    published: NotRequired[str | None]
    scheme: NotRequired[str | None]


class Place(TypedDict, total=False):
    """A stretch of a reading; without offsets where the text has no words for it."""

    start: int | None
    end: int | None


class Source(Place, total=False):
    """The source of a reading's attribution."""

    text: str | None
    name: str | None
    resolution: str | None
    because: str | None


class Link(TypedDict, total=False):
    """A medium that conveyed something."""

    id: str | None
    name: str | None


class Time(TypedDict):
    """A time of a reading."""

    start: int
    end: int
    value: NotRequired[str | None]


class Attribution(TypedDict, total=False):
    """One attribution of a reading."""

    kind: str | None
    form: str | None
    cue: list[Place | Stretch] | Place | None
    source: Source | None
    content: list[Place | Stretch] | Place | None
    via: list[str | Link] | None
    within: str | None
    rule: str | None


class Article(TypedDict, total=False):
    """The article of a reading."""

    text: str | None


class Reading(TypedDict, total=False):
    """What of a record is measured."""

    id: str | int | None
    article: Article | None
    attributions: list[Attribution] | None
    links: list[Link] | None
    chain: list[str | Link] | None
    times: list[Time] | None


Readings = Mapping[str, Reading]
