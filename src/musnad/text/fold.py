"""Folding: what a word is compared by. Never shown, never stored.

Alef forms, ya and alef maqsura, ta marbuta, hamza carriers, vowel marks, tatweel, presentation forms, Persian kaf and
ya, digits of three scripts, width and case are made one. The lexicons are folded by the very function that folds the
text.
"""

import unicodedata
from collections.abc import Mapping
from functools import cache

from msgspec import Struct

# What is the same letter to a reader who looks for a word (Unicode has no such table for Arabic)
_SAME = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا",
    "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ۀ": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه",
    "ک": "ك", "ڪ": "ك", "ڤ": "ف", "ڨ": "ق", "ڭ": "گ",
    "ё": "е", "’": "'", "‘": "'", "ʼ": "'", "＇": "'",
}  # fmt: skip
_DROPPED_CATEGORIES = ("Mn", "Me", "Cf")
_TATWEEL = "ـ"
_HIGHEST = 0x110000


def _folded(char: str) -> str:
    """Fold one code point; the empty string where it is nothing to a comparison."""
    out = []
    for c in unicodedata.normalize("NFKD", _SAME.get(char, char)).casefold():
        if c == _TATWEEL or unicodedata.category(c) in _DROPPED_CATEGORIES:
            continue
        out.append(str(unicodedata.decimal(c)) if c.isdecimal() else _SAME.get(c, c))
    made = "".join(out)
    # a vowel mark that is drawn by itself decomposes to a space and the mark
    return "" if made == " " and not char.isspace() else made


class _Table(dict[int, str]):
    """A ``str.translate`` table that is filled as code points are met: at most one entry a code point."""

    def __missing__(self, code: int) -> str:
        self[code] = made = _folded(chr(code))
        return made


_TABLE: Mapping[int, str] = _Table()


class Folded(Struct, frozen=True):
    """A folded text with the way back: ``offsets[i]`` is where folded character *i* came from; one more at the end."""

    text: str
    offsets: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Turn a folded stretch ``[start, end)`` into that of the text it was folded from."""
        if end <= start:
            return self.offsets[start], self.offsets[start]
        return self.offsets[start], self.offsets[end - 1] + 1


def fold(text: str) -> str:
    """Return *text* as it is compared. Folding a folded text changes nothing."""
    return text.translate(_TABLE)


def fold_with_offsets(text: str) -> Folded:
    """Return *text* folded, with the place that each folded character came from."""
    out: list[str] = []
    offsets: list[int] = []
    for i, char in enumerate(text):
        piece = char.translate(_TABLE)
        out.append(piece)
        offsets.extend([i] * len(piece))
    offsets.append(len(text))
    return Folded("".join(out), tuple(offsets))


@cache
def is_dropped(char: str) -> bool:
    """Tell whether a code point is nothing to a comparison (a vowel mark, tatweel, a zero-width character)."""
    return fold(char) == ""
