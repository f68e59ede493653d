"""Text of an article made safe to show: nothing in it that a terminal would obey or that hides what is there."""

import unicodedata
from typing import Literal

Direction = Literal["rtl", "ltr"]

# They shape words, and cannot disturb a line
_JOINERS = frozenset("\u200c\u200d")
# Format characters by their category, and yet seen: signs that stand under numbers and verses
_SEEN = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2")
# Invisible, frequent in copy from the web, and harmless when they are not there
_DROPPED = frozenset("\u00ad\u061c\u180e\u200b\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff")
_TELLING = 2000
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def visible(text: str) -> str:
    """Return *text* in one line with single spaces, its controls and overrides of direction as ``<U+202E>``."""
    if not text.isprintable():
        text = "".join([c if c.isprintable() else _shown(c) for c in text])
    return " ".join(text.split())


def _shown(character: str) -> str:
    if character.isspace():
        return " "
    if character in _JOINERS or character in _SEEN:
        return character
    return "" if character in _DROPPED else f"<U+{ord(character):04X}>"


def direction(text: str) -> Direction:
    """Return the direction of most letters at the beginning of *text*."""
    classes = [unicodedata.bidirectional(c) for c in text[:_TELLING]]
    return "rtl" if sum(c in _RIGHT_TO_LEFT for c in classes) > classes.count("L") else "ltr"
