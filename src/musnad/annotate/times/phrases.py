"""Phrases of a lexicon, compiled: which of them begins at a token, found by one look-up."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from msgspec import Struct

from musnad.packs.contract.calendar import Prefix
from musnad.text.fold import fold
from musnad.text.tokens import tokenise

V = TypeVar("V")
Entries = Iterable[tuple[str, V]]


class Hit(Struct, Generic[V], frozen=True, gc=False):
    """A phrase that was met: what it means, the token behind it, how many letters of its first word are a prefix."""

    value: V
    end: int
    cut: int


class Phrases(Generic[V]):
    """Phrases with a meaning each; the longest that begins at a token is the one that is found."""

    __slots__ = ("_table",)

    def __init__(self, entries: Entries[V] = (), prefixes: Sequence[Prefix] = (), bare: Entries[V] = ()) -> None:
        """Compile *entries* with and without *prefixes*, and *bare* ones without."""
        table: dict[str, list[tuple[tuple[str, ...], V, int]]] = {}
        for group, before in ((entries, prefixes), (bare, ())):
            for phrase, value in group:
                forms = tokenise(phrase).forms
                for first, cut in _written(forms[0], before):
                    table.setdefault(first, []).append((tuple(forms[1:]), value, cut))
        self._table = {first: tuple(sorted(found, key=lambda x: (-len(x[0]), x[2]))) for first, found in table.items()}

    def firsts(self) -> Iterable[str]:
        """Return the words with which a phrase may begin."""
        return self._table.keys()

    def at(self, forms: Sequence[str], i: int) -> Hit[V] | None:
        """Return the longest phrase that begins at token *i*."""
        found = self._table.get(forms[i]) if i < len(forms) else None
        if found is None:
            return None
        second = forms[i + 1] if i + 1 < len(forms) else ""
        for rest, value, cut in found:
            if not rest:
                return Hit(value, i + 1, cut)
            end = i + 1 + len(rest)
            if rest[0] == second and (len(rest) == 1 or tuple(forms[i + 1 : end]) == rest):
                return Hit(value, end, cut)
        return None

    def end_at(self, forms: Sequence[str], i: int) -> bool:
        """Tell whether one of the phrases, of one word or two, ends right before token *i*."""
        for k in (i - 1, i - 2):
            hit = self.at(forms, k) if k >= 0 else None
            if hit is not None and hit.end == i:
                return True
        return False


def flags(words: Iterable[str], prefixes: Sequence[Prefix] = ()) -> Phrases[bool]:
    """Compile words that only are there or are not."""
    return Phrases(((word, True) for word in words), prefixes)


def _written(first: str, prefixes: Sequence[Prefix]) -> Iterator[tuple[str, int]]:
    """Yield a phrase's first word with every prefix that fits it, and how many letters can be cut off its front."""
    yield first, 0
    for prefix in prefixes:
        add, instead_of = fold(prefix.add), fold(prefix.instead_of)
        if not instead_of:
            yield add + first, len(add)
        elif first.startswith(instead_of):
            yield add + first[len(instead_of) :], 0
