"""Datelines and bylines, told by their shape: places, media, dates and names between dashes, brackets and colons.

Shape comes first, since no list knows all towns and media. Whatever could be an ordinary sentence is left alone.
"""

from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct

from musnad.annotate.furniture.chunks import Chunk, Reading, Stop
from musnad.text.tokens import Tokens

_PIECES = 6
_NAME = 4
_MEDIUM = 6
# Another dash so near makes the first one half of a parenthesis
_PARENTHESIS = 12

_DATED = "furniture.dateline-dated"
_TOWN = "furniture.dateline-glued-place"
_OWN = frozenset({"medium", "desk", "press", "initials", "latin"})
_SURE = frozenset({"medium", "desk", "initials", "latin"})
_NAMED = _OWN - {"desk"} | {"thing"}
_UNKNOWN = frozenset({"name", "thing"})
_PEOPLE = frozenset({"name", "writer"})
_BRACKETS = frozenset("([{</")
_QUOTES = frozenset("«“”\"'") | {"''"}
_DASHES = frozenset("-–—―\u2212_") | {"--"}


class Case(Struct, frozen=True):
    """What a rule looks at: the pieces before one stop, the line they open, and whether that line is prose."""

    tokens: Tokens
    chunks: Sequence[Chunk]
    stop: Stop
    prose: bool

    def all_are(self, *kinds: str) -> bool:
        """Tell whether every piece is one of these."""
        return all(chunk.is_a in kinds for chunk in self.chunks)

    def any_is(self, *kinds: str) -> bool:
        """Tell whether some piece is one of these."""
        return any(chunk.is_a in kinds for chunk in self.chunks)

    def marked(self, marks: str) -> bool:
        """Tell whether one of these marks stands at the stop."""
        return any(mark in self.stop.marks for mark in marks)


class Dateline(Struct, frozen=True):
    """A dateline or byline up to the token ``last``; ``whole``: it is all that its line holds."""

    kind: Literal["dateline", "byline"]
    rule: str
    last: int
    whole: bool
    chunks: tuple[Chunk, ...]

    def authors(self) -> list[Chunk]:
        """Return the pieces that are people's names."""
        if self.rule in (_DATED, _TOWN):
            return []
        return [chunk for chunk in self.chunks if _is_person(chunk)]

    def media(self) -> list[Chunk]:
        """Return the pieces that are names of media by their place, known or not."""
        if self.rule == _TOWN:
            return []
        dates = [n for n, chunk in enumerate(self.chunks) if chunk.is_a == "date"]
        behind = dates[0] if dates else len(self.chunks)
        return [chunk for n, chunk in enumerate(self.chunks) if _is_medium(chunk, n > behind)]


def enclosed(case: Case) -> bool:
    """``BEIRUT (Reuters) -``, ``(CNN)--``, ``/WAM/``: a medium in brackets closes the dateline."""
    last, before = case.chunks[-1], case.chunks[:-1]
    if last.fence not in _BRACKETS:
        return False
    placed = bool(before) and before[0].is_a != "date" and any(chunk.is_a in ("place", "date") for chunk in before)
    if last.is_a == "date" or (last.is_a in _UNKNOWN and not placed):
        return False
    if case.marked("-:$"):
        return last.is_a in _UNKNOWN or (last.is_a in _OWN and (bool(before) or not case.marked("$")))
    # No dash behind the bracket: «the organisation (OPEC) said» must not be one
    sure = last.is_a in _OWN or (len(last) == 1 and (last.fence == "/" or before[-1].is_a == "date"))
    return placed and sure and _none_but(before, "place", "date")


def dated(case: Case) -> bool:
    """``RIYADH 5 March 2015 SPA``: a place, a date, and then a medium, a mark or nothing."""
    where = next((n for n, chunk in enumerate(case.chunks) if chunk.is_a == "date"), 0)
    if not where:
        return False
    placed, after = case.chunks[0].is_a == "place", [chunk for chunk in case.chunks[where:] if chunk.is_a != "date"]
    if not case.marked("-:$"):
        return case.marked(")/") and _none_but(after[-1:], *_OWN) and bool(after) and placed
    if not after:
        return placed
    named = all(chunk.is_a in _OWN or (chunk.is_a in _UNKNOWN and len(chunk) < _NAME) for chunk in after)
    return named and (placed or any(chunk.is_a in _OWN for chunk in after))


def medium(case: Case) -> bool:
    """``Sabq - RIYADH:``, ``LONDON: «Asharq Al-Awsat»``, ``Sami Haddad - agencies:``: with a medium or a desk."""
    own = [chunk for chunk in case.chunks if chunk.is_a in _OWN]
    if not own or not case.marked("-:$"):
        return False
    if len(case.chunks) == 1:
        return _lone(case, own[0])
    if any(chunk.fence and chunk.is_a == "press" for chunk in own):
        return case.any_is("place") and case.marked(":$")
    return case.marked(":$") or any(chunk.is_a in ("medium", "desk", "latin") for chunk in own)


def alone(case: Case) -> bool:
    """``Reuters``: media and desks have a line of their own above the story."""
    sure = all(chunk.is_a in _SURE and chunk.fence not in _QUOTES for chunk in case.chunks)
    return sure and case.marked("$") and not case.prose


def _lone(case: Case, only: Chunk) -> bool:
    if case.marked("$") or only.fence:
        return False
    return only.is_a == "desk" or (
        only.is_a in ("medium", "press", "latin") and case.marked("-") and _stays_alone(case)
    )


def person(case: Case) -> bool:
    """``CAIRO - Sara Khalid:``: a place and its correspondent."""
    named = any(_is_person(chunk) for chunk in case.chunks)
    return named and case.any_is("place") and case.all_are("place", "name", "writer") and case.marked(":$")


def town_and_name(case: Case) -> bool:
    """``DAMASCUS - SANA:``: a place and a name that is no person's, so that of a medium which no list knows."""
    return (
        len(case.chunks) == 2 and case.all_are("place", "name", "thing") and case.any_is("place") and case.marked(":$")
    )


def places(case: Case) -> bool:
    """``ALGIERS -``, ``TUNIS - LONDON:``: nothing but places."""
    if not case.all_are("place") or case.marked("$"):
        return False
    if case.marked("-"):
        return case.prose and _stays_alone(case) and not _joins(case.tokens, case.chunks[-1].last)
    return case.marked(":") and len(case.chunks) > 1


def glued_place(case: Case) -> bool:
    """``PRETORIA- ``: a town that no list knows, its dash written to it, at the head of a paragraph."""
    only = case.chunks[0]
    if len(case.chunks) > 1 or only.is_a not in _UNKNOWN or only.fence or len(only) > 2 or case.stop.marks != "-":
        return False
    tokens, dash = case.tokens, only.last
    glued = tokens.ends[dash - 1] == tokens.starts[dash] and tokens.starts[dash + 1] > tokens.ends[dash]
    spelt = all(len(tokens.forms[i]) > 2 for i in range(only.first, only.last))
    return case.prose and glued and spelt and _stays_alone(case)


RULES: tuple[tuple[str, Callable[[Case], bool]], ...] = (
    ("furniture.dateline-enclosed", enclosed),
    (_DATED, dated),
    ("furniture.dateline-medium", medium),
    ("furniture.byline-medium", alone),
    ("furniture.dateline-person", person),
    ("furniture.dateline-town-and-name", town_and_name),
    ("furniture.dateline-places", places),
    (_TOWN, glued_place),
)


def dateline(tokens: Tokens, reading: Reading, last: int, *, prose: bool) -> Dateline | None:
    """Return the longest dateline or byline allowed at the head of a line that ends before the token *last*.

    *prose*: the line is a paragraph of the story; a dateline of little evidence stands in no other.
    """
    for stop in reversed(reading.stops):
        chunks = tuple(reading.chunks[: stop.count])
        whole = "$" in stop.marks
        if not _can_be(chunks) or (not whole and stop.at >= last):
            continue
        case = Case(tokens, chunks, stop, prose)
        for name, rule in RULES:
            if rule(case):
                return Dateline(_kind(chunks, whole=whole), name, stop.at, whole, chunks)
    return hyphenated(tokens, reading, last) if prose else None


def hyphenated(tokens: Tokens, reading: Reading, last: int) -> Dateline | None:
    """``DAMASCUS-SANA The minister said``: a place and a word joined by a hyphen, and no mark behind."""
    if len(reading.chunks) < 1 or reading.chunks[0].is_a != "place" or reading.chunks[0].last + 2 >= last:
        return None
    place = reading.chunks[0]
    word = place.last + 1
    if tokens.forms[place.last] not in _DASHES or not _joins(tokens, place.last) or not tokens.forms[word][0].isalpha():
        return None
    chunks = (place, Chunk(word, word + 1, "", "name"))
    return Dateline("dateline", "furniture.dateline-hyphenated", word + 1, False, chunks)


def _joins(tokens: Tokens, dash: int) -> bool:
    """Tell whether a dash stands without a space on either side."""
    return tokens.ends[dash - 1] == tokens.starts[dash] and tokens.ends[dash] == tokens.starts[dash + 1]


def _can_be(chunks: Sequence[Chunk]) -> bool:
    return 0 < len(chunks) <= _PIECES and all(_is_short(chunk) for chunk in chunks)


def _is_short(chunk: Chunk) -> bool:
    if chunk.is_a == "date":
        return True
    return chunk.is_a != "words" and len(chunk) <= (_NAME if chunk.is_a in _PEOPLE else _MEDIUM)


def _kind(chunks: Sequence[Chunk], *, whole: bool) -> Literal["dateline", "byline"]:
    if any(chunk.is_a in ("place", "date") or chunk.fence in _BRACKETS for chunk in chunks):
        return "dateline"
    if len(chunks) == 1 and chunks[0].is_a in _UNKNOWN:
        return "dateline"
    return "byline" if whole or any(chunk.is_a in _PEOPLE or chunk.is_a == "desk" for chunk in chunks) else "dateline"


def _is_person(chunk: Chunk) -> bool:
    return chunk.is_a == "writer" or (chunk.is_a == "name" and not chunk.fence and 1 < len(chunk) <= _NAME)


def _is_medium(chunk: Chunk, behind_date: bool) -> bool:
    named = chunk.is_a == "name" and (chunk.fence or len(chunk) == 1 or behind_date)
    return bool(named) or chunk.is_a in _NAMED


def _none_but(chunks: Sequence[Chunk], *kinds: str) -> bool:
    return all(chunk.is_a in kinds for chunk in chunks)


def _stays_alone(case: Case) -> bool:
    """Tell whether no second dash follows: «the capital - the old one - saw» is no dateline."""
    return _DASHES.isdisjoint(case.tokens.forms[case.stop.at : case.stop.at + _PARENTHESIS])
