"""Texts that nobody writes, each made to catch a reader whose time grows faster than its input."""

from collections.abc import Callable, Mapping
from functools import partial

from .articles import CHARACTERS, joined


def _repeated(piece: str, characters: int) -> str:
    return (piece * (characters // len(piece) + 1))[:characters]


def _behind_article(piece: str, characters: int) -> str:
    """The piece repeated behind an ordinary article, by which its language is known: without one, nobody would read it.

    The article is joined to it without a break, so that the piece goes on from a sentence.
    """
    return joined(CHARACTERS - 1) + _repeated(piece, characters - CHARACTERS + 1)


def _unclosed(characters: int) -> str:
    """A quotation is opened before every word of ordinary articles, and never closed."""
    return joined(characters).translate({ord(mark): None for mark in '«»"'}).replace(" ", " «")[:characters]


def _endless(characters: int) -> str:
    """Ordinary articles without the end of a sentence, a paragraph or a line."""
    words = joined(characters + characters // 10)
    return words.translate({ord("."): "،", ord("\n"): " ", ord(":"): None})[:characters]


def _nested(characters: int) -> str:
    """Half the text opens quotations in quotations, the other half closes them."""
    half = characters // 2
    return _repeated("قال «", half) + _repeated("نعم» ", characters - half)


HOSTILE: Mapping[str, Callable[[int], str]] = {
    "quotations never closed": _unclosed,
    "one endless sentence": _endless,
    "«قال إن » over and over": partial(_repeated, "قال إن "),
    "«وفقا ل» over and over": partial(_repeated, "وفقا ل" * 5 + "في "),
    "«وفقا لوزارة النقل، » over and over": partial(_repeated, "وفقا لوزارة النقل، "),
    "marks in marks": _nested,
    "dates over and over": partial(_repeated, "يوم الاثنين 4 مارس آذار 2024 "),
    "lines of one name": partial(_repeated, "وزير النقل سامي حداد\n"),
    "one kind of mark alone": partial(_behind_article, '"'),
    "opening marks alone": partial(_behind_article, "«"),
    "numbers over and over": partial(_behind_article, "1,234.5 "),
    "one word without end": partial(_behind_article, "بتث"),
    "blank lines": partial(_behind_article, "\n \n"),
}
"""What a hostile text is called, and what makes it at any size in code points, from that of an article on."""
