"""Words: which ones lie in a stretch of text, and how alike the words of two names are."""

import re
import tomllib
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any

from .shapes import Stretch

WORD = re.compile(r"\w+")
Words = frozenset[int]


def _data(name: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))


_FOLDING = _data("folding.toml")
_LETTERS = str.maketrans(_FOLDING["letters"])
_ARTICLE: str = _FOLDING["article"]
_COMPLEMENTIZER: str = _FOLDING["complementizer"]


def fold(name: str | None) -> str:
    """The name without case, diacritics and the letters' variants; empty for None."""
    decomposed = unicodedata.normalize("NFKD", (name or "").casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)


def _without_article(word: str) -> str:
    return word[len(_ARTICLE) :] if word.startswith(_ARTICLE) and len(word) > 4 else word


GENERIC = frozenset(_without_article(fold(word)) for word in _data("generic.toml")["words"])


@lru_cache(maxsize=4096)
def name_words(name: str | None) -> frozenset[str]:
    """The folded words of a name, each without its article."""
    return frozenset(_without_article(word) for word in WORD.findall(fold(name)))


def likeness(one: str | None, other: str | None) -> float:
    """0 where two names can't be the same party's; else their words' overlap, 1 for the same words."""
    a, b = name_words(one), name_words(other)
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    common, smaller = a & b, min(len(a), len(b))
    if not common - GENERIC:
        return 0.0
    if len(common) == smaller or (len(common) >= 2 and len(common) >= 0.6 * smaller):
        return len(common) / len(a | b)
    return 0.0


def agreeing(names: Iterable[str | None], gold: Iterable[str | None]) -> int:
    """How many of the names agree with gold's, each name paired with one of gold's at most."""
    left, agreed = list(gold), 0
    for name in names:
        best = max(range(len(left)), key=lambda i: likeness(name, left[i]), default=None)
        if best is not None and likeness(name, left[best]):
            del left[best]
            agreed += 1
    return agreed


def tokens(text: str) -> list[Stretch]:
    """Where the words of a text stand."""
    return [match.span() for match in WORD.finditer(text)]


def words_in(text_tokens: Sequence[Stretch], stretches: Iterable[Stretch]) -> Words:
    """The words, by their starts, that lie in the stretches by half or more.

    Half, so that a one-letter clitic cut off or kept makes no difference.
    """
    inside = set()
    for start, end in stretches:
        for k in range(max(bisect_right(text_tokens, (start,)) - 1, 0), len(text_tokens)):
            first, last = text_tokens[k]
            if first >= end:
                break
            if 2 * (min(last, end) - max(first, start)) >= last - first:
                inside.add(first)
    return frozenset(inside)


def without_complementizer(text: str, words: Words) -> Words:
    """The words without a leading "that", where more than it is left."""
    first = min(words, default=0)
    opening = text[first : first + len(_COMPLEMENTIZER)].lower()
    return words - {first} if opening == _COMPLEMENTIZER and len(words) > 1 else words
