"""Sentences: parallel arrays of their tokens. None ends inside a closed quotation.

A quotation of several sentences belongs to the sentence that it stands in, which may end with its closing mark: where a
mark that ends sentences stands behind it, or stands before it and what follows can only begin a new sentence. A line
break ends a sentence too, but for one inside a closed quotation (and a quotation runs on over few paragraphs at most).
"""

from itertools import compress

from msgspec import Struct

from musnad.text.pairs import NONE, Paired
from musnad.text.punctuation import COMMAS
from musnad.text.tokens import BREAK, Tokens

_BRACKETS = frozenset(")]}）】﴾")
_OPENING_BRACKETS = frozenset("([{（【﴿")
# How far behind a mark that ends sentences the closing mark of its quotation may stand
_TAIL = 8
# What runs on longer is cut: in 1,900 articles no sentence has more than 359 tokens, and whoever looks through one
# again and again has bounded work
LONGEST = 800


class SentenceTable(Struct, frozen=True):
    """A pack's marks and words at sentence ends, folded (see the contract's ``SentenceMarks``)."""

    ends: frozenset[str]
    abbreviations: frozenset[str]
    openers: frozenset[str]
    opening_letters: tuple[str, ...]


class Sentences(Struct, frozen=True):
    """Sentence *s* has the tokens ``[firsts[s], lasts[s])``; ``of[i]`` is the sentence of token *i*.

    A line break between sentences belongs to none: its ``of`` is -1.
    """

    firsts: list[int]
    lasts: list[int]
    of: list[int]

    def __len__(self) -> int:
        return len(self.firsts)


def split_sentences(tokens: Tokens, paired: Paired, table: SentenceTable) -> Sentences:
    """Cut a text into sentences, any text at all, in time that grows with its length."""
    sentences = Sentences([], [], [])
    forms, ends = tokens.forms, table.ends | {BREAK}
    first = 0
    for i in compress(range(len(forms)), map(ends.__contains__, forms)):
        if i < first:
            continue
        if forms[i] != BREAK:
            last = _end(tokens, paired, table, i, first)
            if last != NONE:
                _add(sentences, first, last)
                first = last
        elif not _sealed(paired, i) and not (i > first and forms[i - 1] in COMMAS):
            _add(sentences, first, i)
            sentences.of.append(NONE)
            first = i + 1
    _add(sentences, first, len(tokens))
    return sentences


def _add(sentences: Sentences, first: int, last: int) -> None:
    while last > first:
        end = min(last, first + LONGEST)
        sentences.of.extend([len(sentences.firsts)] * (end - first))
        sentences.firsts.append(first)
        sentences.lasts.append(end)
        first = end


def _sealed(paired: Paired, i: int) -> bool:
    """Tell whether token *i* lies in a closed quotation."""
    return paired.inside[i] != NONE and paired.pairs[paired.inside[i]].top != NONE


def _end(tokens: Tokens, paired: Paired, table: SentenceTable, i: int, first: int) -> int:
    """Return the token before which the sentence ends that the mark at token *i* may end; -1 where it does not."""
    sealed = _sealed(paired, i)
    if sealed:
        quotation = paired.pairs[paired.pairs[paired.inside[i]].top]
        if quotation.last - i > _TAIL:
            return NONE
    if not _is_end(tokens, table, i, first):
        return NONE
    last = _tail(tokens, paired, table, i + 1)
    if not sealed or (last > quotation.last and tokens.forms[last - 1] in table.ends):
        return last
    return last if last >= quotation.last and _begins(tokens, paired, table, last) else NONE


def _tail(tokens: Tokens, paired: Paired, table: SentenceTable, last: int) -> int:
    """Return the token behind all that belongs to a sentence's end: more such marks, closing marks and brackets."""
    forms, closes = tokens.forms, paired.closes
    while last < len(forms) and (forms[last] in table.ends or forms[last] in _BRACKETS or closes[last] != NONE):
        last += 1
    return last


def _is_end(tokens: Tokens, table: SentenceTable, i: int, first: int) -> bool:
    """Tell whether the mark at token *i* ends a sentence: not within initials, an address or brackets, nor behind an
    abbreviation."""
    before = tokens.forms[i - 1] if i > first else ""
    if not before:
        return True
    if before in _OPENING_BRACKETS:
        return False
    if tokens.ends[i - 1] < tokens.starts[i]:
        return True
    if _goes_on(tokens, i, before):
        return False
    return tokens.forms[i] != "." or not _is_shortened(tokens, table, i, first)


def _goes_on(tokens: Tokens, i: int, before: str) -> bool:
    """Tell whether a mark and what stands fast behind it are one word: initials, an address, a version."""
    if i + 1 == len(tokens) or tokens.starts[i + 1] > tokens.ends[i]:
        return False
    char = tokens.text[tokens.starts[i + 1]]
    if char.islower() or char.isdecimal():
        return True
    return char.isalpha() and 1 in (len(before), len(tokens.forms[i + 1]))


def _is_shortened(tokens: Tokens, table: SentenceTable, i: int, first: int) -> bool:
    """Tell whether the full stop at token *i* belongs to what stands fast before it."""
    before = tokens.forms[i - 1]
    earlier = tokens.forms[i - 2] if i - 1 > first else ""
    if before[-1].isdecimal():
        return not earlier
    if before in table.abbreviations:
        return not earlier[-1:].isdecimal()
    if len(before) > 1:
        return False
    return earlier == "." or tokens.text[tokens.starts[i - 1]].isupper()


def _begins(tokens: Tokens, paired: Paired, table: SentenceTable, i: int) -> bool:
    """Tell whether token *i* can only begin a new sentence."""
    if i == len(tokens) or tokens.forms[i] == BREAK or paired.opens[i] != NONE:
        return True
    form = tokens.forms[i]
    if tokens.text[tokens.starts[i]].isupper() or form in table.openers:
        return True
    return len(form) > 2 and form.startswith(table.opening_letters)
