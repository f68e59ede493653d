"""Quotations in their places: each one's stretch, the one around it, and for each token the one that it lies in."""

from msgspec import Struct

from musnad.records.model import QuotationState
from musnad.text.tokens import Tokens

NONE = -1


class Pair(Struct, frozen=True):
    """One quotation: its marks' tokens (-1: it has none) and its stretch, marks included, in tokens and in offsets.

    ``parent`` is the index of the pair around it (-1: none), ``depth`` how many there are, ``top`` the outermost
    *closed* pair around it, itself included (-1: none is). An unclosed pair ends with its paragraph, or before the
    sentence in which another quotation of its kind begins; an unopened one reaches back to the sentence's beginning,
    and nothing lies inside it.
    """

    open: int
    close: int
    first: int
    last: int
    start: int
    end: int
    inner_start: int
    inner_end: int
    parent: int
    depth: int
    top: int
    state: QuotationState


class Paired(Struct, frozen=True):
    """The quotations of a text, by their beginning; and for each token the index of a pair, or -1.

    ``inside``: the innermost one that the token lies in (a pair's marks lie in it); ``opens``: the one that it opens;
    ``closes``: the one that it closes (the outermost, where one mark closes two).
    """

    pairs: list[Pair]
    inside: list[int]
    opens: list[int]
    closes: list[int]


class Made(Struct, frozen=True):
    """A quotation before its place among the others is known: the tokens ``[first, last)``, its marks, its state."""

    first: int
    last: int
    open: int
    close: int
    state: QuotationState


def placed(tokens: Tokens, made: list[Made]) -> Paired:
    """Put quotations, none of which crosses another, in order and in their places."""
    made = sorted(made, key=lambda one: (one.first, -one.last))
    size = len(tokens)
    paired = Paired([], [NONE] * size, [NONE] * size, [NONE] * size)
    around: list[int] = []
    filled = 0
    for k, one in enumerate(made):
        filled = _fill(paired, around, filled, one.first)
        parent = around[-1] if around else NONE
        paired.pairs.append(_pair(tokens, one, k, paired.pairs[parent] if around else None, parent))
        if one.open != NONE:
            paired.opens[one.open] = k
            around.append(k)
        if one.close != NONE and paired.closes[one.close] == NONE:
            paired.closes[one.close] = k
    _fill(paired, around, filled, size)
    return paired


def _fill(paired: Paired, around: list[int], filled: int, until: int) -> int:
    """Tell the tokens ``[filled, until)`` in which of the pairs *around* they lie, dropping those that end there."""
    while around:
        last = min(paired.pairs[around[-1]].last, until)
        if last > filled:
            paired.inside[filled:last] = [around[-1]] * (last - filled)
            filled = last
        if paired.pairs[around[-1]].last > until:
            break
        around.pop()
    return until


def _pair(tokens: Tokens, made: Made, index: int, around: Pair | None, parent: int) -> Pair:
    start, end = tokens.starts[made.first], tokens.ends[made.last - 1]
    top = around.top if around else NONE
    return Pair(
        open=made.open,
        close=made.close,
        first=made.first,
        last=made.last,
        start=start,
        end=end,
        inner_start=tokens.ends[made.open] if made.open != NONE else start,
        inner_end=tokens.starts[made.close] if made.close != NONE else end,
        parent=parent,
        depth=around.depth + 1 if around else 0,
        top=index if top == NONE and made.state == "closed" else top,
        state=made.state,
    )
