"""What a reading says: its places, its names, and whether it can be held against gold at all."""

from collections.abc import Iterable, Mapping
from typing import Literal, cast

from .shapes import Attribution, GoldArticle, Link, Place, Reading, Stretch

State = Literal["read", "missing", "text_differs"]
LinkNames = Mapping[str | None, str | None]


def is_polnear(gold: GoldArticle) -> bool:
    """PolNeAR's gold keeps beliefs, and only outermost attributions."""
    return gold.get("scheme") == "polnear"


def state_of(gold: GoldArticle, reading: Reading | None) -> State:
    """Whether there is a reading, and whether it is one of gold's very text."""
    article = reading.get("article") if reading else None
    if not article:
        return "missing"
    return "read" if article.get("text", gold["text"]) == gold["text"] else "text_differs"


def stretches(places: Iterable[Place | Stretch] | Place | None) -> list[Stretch]:
    """The stretches of one place or several; a place without offsets has none."""
    listed: Iterable[Place | Stretch] = [cast(Place, places)] if isinstance(places, dict) else places or []
    return [pair for place in listed if (pair := _stretch(place))]


def _stretch(place: Place | Stretch) -> Stretch | None:
    if not isinstance(place, dict):
        return place[0], place[1]
    start, end = place.get("start"), place.get("end")
    return None if start is None or end is None else (start, end)


def scored(reading: Reading, polnear: bool) -> list[Attribution]:
    """The attributions that gold of this scheme would hold."""
    return [a for a in reading.get("attributions") or [] if (_outermost(a) if polnear else _is_speech(a))]


def _outermost(attribution: Attribution) -> bool:
    return not attribution.get("within")


def _is_speech(attribution: Attribution) -> bool:
    return attribution.get("kind", "speech") == "speech"


def speaker_names(attribution: Attribution, polnear: bool) -> list[str]:
    """The name that the reading gives the speaker; for PolNeAR, whose gold holds the source's own words, those too."""
    source = attribution.get("source") or {}
    if source.get("resolution") == "unknown":
        return []
    names = [source.get("name") or source.get("text")]
    if polnear:
        names.append(source.get("text"))
    return [name for name in dict.fromkeys(names) if name]


def link_names(reading: Reading) -> dict[str | None, str | None]:
    """The names of a reading's links by their ids."""
    return {link.get("id"): link.get("name") for link in reading.get("links") or []}


def names_of(items: Iterable[str | Link] | None, links: LinkNames) -> list[str | None]:
    """The names of links; an id that no link has is taken for a name."""
    return [links.get(item, item) if isinstance(item, str) else item.get("name") for item in items or []]
