"""Quotations: the pack's marks made ready once, and what they find, for the record and for the other annotators."""

from collections.abc import Iterable

from musnad.packs.contract.marks import Family, Marks
from musnad.records import WARNINGS, Quotation, Warned
from musnad.text.fold import fold
from musnad.text.marks import pair_marks
from musnad.text.pairs import Paired
from musnad.text.sentences import Sentences, SentenceTable, split_sentences
from musnad.text.sides import Mark, MarkTable
from musnad.text.tokens import BREAK, ELLIPSIS, Tokens

# What the shape of a mark counts for against its surroundings: less than those where both of their sides agree
_SHAPE = 2


class Quotations:
    """The marks of one pack. Build it once, ask it for every text."""

    def __init__(self, words: Marks) -> None:
        ends = frozenset(_folded(words.sentences.ends))
        self._marks = MarkTable(
            marks=_marks(words.families),
            forms=frozenset(fold(mark) or mark for mark in _marks(words.families)) | {BREAK},
            partners=frozenset(pair for family in words.families for pair in family.pairs),
            shared=frozenset(k for k, family in enumerate(words.families) if family.shared_close),
            leads=frozenset(map(fold, words.leads)),
            ends=ends,
        )
        self._sentences = SentenceTable(
            ends=ends,
            abbreviations=frozenset(map(fold, words.sentences.abbreviations)),
            openers=frozenset(map(fold, words.sentences.openers)),
            opening_letters=tuple(map(fold, words.sentences.opening_letters)),
        )

    def pair(self, tokens: Tokens) -> Paired:
        """Find the quotations of a text: pairs of marks, and marks without a partner."""
        return pair_marks(tokens, self._marks)

    def sentences(self, tokens: Tokens, paired: Paired) -> Sentences:
        """Cut a text into sentences, none of which ends inside a closed quotation."""
        return split_sentences(tokens, paired, self._sentences)


def _marks(families: Iterable[Family]) -> dict[str, Mark]:
    """Return what is known of each mark; the first pair that a mark stands in says which side its shape is for."""
    known: dict[str, Mark] = {}
    for number, family in enumerate(families):
        for opening, closing in family.pairs:
            either = opening == closing
            known.setdefault(opening, Mark(number, 0 if either else _SHAPE, opening in family.weak))
            known.setdefault(closing, Mark(number, 0 if either else -_SHAPE, closing in family.weak))
    return known


def _folded(ends: Iterable[str]) -> Iterable[str]:
    """Return sentence ends as tokens show them: a run of full stops is always two."""
    return (ELLIPSIS if fold(end).startswith(ELLIPSIS) else fold(end) for end in ends)


def quotation_records(tokens: Tokens, paired: Paired) -> tuple[Quotation, ...]:
    """Return the quotations as the record shows them, ``q1`` first; the pair with index *k* is ``q{k + 1}``."""
    return tuple(
        Quotation(
            id=f"q{k}",
            start=pair.start,
            end=pair.end,
            open=_written(tokens, pair.open),
            close=_written(tokens, pair.close),
            state=pair.state,
        )
        for k, pair in enumerate(paired.pairs, 1)
    )


def _written(tokens: Tokens, mark: int) -> str | None:
    return tokens.surface(mark, mark + 1) if mark >= 0 else None


def quotation_warnings(tokens: Tokens, paired: Paired) -> tuple[Warned, ...]:
    """Return a warning for each mark without a partner, at that mark."""
    warned = []
    for pair in paired.pairs:
        if pair.state != "closed":
            code, mark = f"quotation.{pair.state}", max(pair.open, pair.close)
            warned.append(Warned(code, tokens.starts[mark], tokens.ends[mark], WARNINGS[code]))
    return tuple(warned)
