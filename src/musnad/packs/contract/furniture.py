"""``furniture.toml``: the words by which a language's pages give away what is not their story."""

from typing import Literal

from msgspec import Struct

from musnad.records.model import FurnitureKind

How = Literal["whole", "lead", "open", "fenced"]
Where = Literal["any", "edge", "foot"]
Below = Literal["", "form", "list"]
Names = Literal["", "media", "title", "people"]


class LinePhrases(Struct, frozen=True, forbid_unknown_fields=True):
    """Phrases with which a line of furniture begins, and how far they can be trusted.

    ``kind`` and ``rule`` are what such a line is reported as. ``how``: the phrase is the ``whole`` line but for marks,
    numbers and scraps of a letter or two; it takes the ``lead``, with a colon, a dash or nothing behind it; the line
    only ``open``s with it; or it opens a line that is all in brackets (``fenced``). ``where``: at ``any`` place; at the
    ``edge``, before the story's first sentence or behind its last; at the ``foot`` alone. ``below`` tells what stands
    under such a line: a ``form``, that is everything to the text's end, or a ``list`` of short lines. ``glued``: it may
    stand behind the last sentence, on that sentence's line. ``names`` tells whom the rest of the line names: ``media``,
    ``people``, or one medium and, behind a colon, a ``title``; the medium stands last where one of the phrases
    ``behind`` comes before it. ``most`` is how many words may follow the phrase.
    """

    kind: FurnitureKind
    rule: str
    how: How
    words: tuple[str, ...]
    where: Where = "edge"
    below: Below = ""
    glued: bool = False
    names: Names = ""
    behind: tuple[str, ...] = ()
    most: int = 25
    example: str = ""


class LineWords(Struct, frozen=True, forbid_unknown_fields=True):
    """Words of which a whole line of furniture is made, in any order: a share bar, a time of posting.

    ``number``: such a line holds a number too. ``two``: a single such word is not enough.
    """

    kind: FurnitureKind
    rule: str
    words: tuple[str, ...]
    where: Where = "edge"
    number: bool = False
    two: bool = False
    example: str = ""


class Bar(Struct, frozen=True, forbid_unknown_fields=True):
    """A bar of buttons that runs into a story's first line without a break.

    ``phrases`` are what it is made of; ``sure`` those of them that no sentence puts side by side: two make a bar.
    """

    kind: FurnitureKind
    rule: str
    phrases: tuple[str, ...]
    sure: tuple[str, ...]
    example: str = ""


class DatelineWords(Struct, frozen=True, forbid_unknown_fields=True):
    """What a dateline or a byline is made of, besides names of media that other lists know.

    ``places``: towns and countries that datelines name. ``desks``: what stands where a medium would and names none.
    ``media``: the nouns before a medium's name (agency, newspaper). ``dates``: months, days of the week, eras and what
    else stands between a place and its medium. ``writers``: what stands before a writer's name ("by"). ``never``: words
    that no name in a dateline holds, besides the verbs: particles, ordinals, titles. ``things``: with what names of
    media and other things may begin, but no person's (an article). ``latin``: a name in Latin
    capitals, or with a domain's dot, is a medium's.
    """

    places: tuple[str, ...]
    desks: tuple[str, ...]
    media: tuple[str, ...]
    dates: tuple[str, ...]
    writers: tuple[str, ...]
    never: tuple[str, ...]
    things: tuple[str, ...] = ()
    latin: bool = False


class FurnitureWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file.

    ``verbs``: with which a story's first sentence begins, and no name. ``sections``: names of sections that stand alone
    above a headline. ``home``: the first step of a trail of links. ``through``: what stands between two media in a
    credit line ("citing").
    """

    phrases: tuple[LinePhrases, ...]
    line_words: tuple[LineWords, ...]
    bars: tuple[Bar, ...]
    dateline: DatelineWords
    verbs: tuple[str, ...]
    sections: tuple[str, ...]
    home: tuple[str, ...]
    through: tuple[str, ...]
