"""Which side a quotation mark stands on: told by what surrounds it, and by what makes the fewest odd marks.

Each mark gets *evidence*, a number: above nought it opens, below nought it closes. It is the sum of what stands before
it, what stands behind it, and (least trusted, since marks are often swapped in right-to-left text) what its shape is
for. Within a paragraph the sides of one family's marks are then chosen together: the choice that contradicts the
evidence least and leaves the fewest marks without a partner.
"""

import unicodedata
from collections.abc import Mapping
from functools import cache
from itertools import compress

from msgspec import Struct

from musnad.text.tokens import BREAK, ELLIPSIS, Tokens

# What it costs, in the measure of the evidence, to leave a mark without a partner or to nest a mark in its own kind
_LOST_CLOSE = 2
_LOST_OPEN = 3
_NESTED = 1
_NEVER = 1 << 60
# What hardly ever stands on the inner side of a mark: nothing, a colon before it, a full stop or a comma behind it
_WALL = 4
_STOPS = frozenset(".,:;،؛")
# A weak mark counts only where both of its sides say the same
_PLAIN = 3


class Mark(Struct, frozen=True):
    """What is known of one form of mark: its family, what its shape says (evidence), whether it is often none."""

    family: int
    shape: int
    weak: bool


class MarkTable(Struct, frozen=True):
    """A pack's marks, compiled. ``marks`` goes by the mark as written, ``forms`` holds them folded and the line break;
    ``partners`` are the pairs (opening, closing); ``shared`` the families of which one mark may close two quotations;
    ``leads`` (folded) stand fast before an opening mark; ``ends`` (folded) end a sentence."""

    marks: Mapping[str, Mark]
    forms: frozenset[str]
    partners: frozenset[tuple[str, str]]
    shared: frozenset[int]
    leads: frozenset[str]
    ends: frozenset[str]


class Seen(Struct):
    """The marks of a text, in its order: token, form as written, what is known of it, evidence; and the line breaks."""

    at: list[int]
    written: list[str]
    marks: list[Mark]
    evidence: list[int]
    breaks: list[int]


@cache
def _touching_before(char: str) -> int:
    """Return the evidence of a character that stands fast before a mark."""
    if char == ":":
        return _WALL
    return 2 if unicodedata.category(char) in ("Ps", "Pi", "Pd", "Lm") or char in "/=|" else -2


@cache
def _touching_behind(char: str) -> int:
    """Return the evidence of a character that stands fast behind a mark."""
    category = unicodedata.category(char)
    if category[0] in "LNM" or category in ("Ps", "Pi", "Sc") or char in "#@":
        return 2
    if category[0] == "S" or category == "Pd":
        return 0
    return -_WALL if char in _STOPS else -2


def _spaced(tokens: Tokens, i: int) -> bool:
    """Tell whether white space stands between token *i* and the one before it (an invisible control is none)."""
    end, start = tokens.ends[i - 1], tokens.starts[i]
    return end < start and (tokens.text[end].isspace() or tokens.text[start - 1].isspace())


def _before(tokens: Tokens, i: int, leads: frozenset[str]) -> int:
    """Return the evidence of what stands before the mark at token *i*."""
    if i == 0 or tokens.forms[i - 1] == BREAK:
        return _WALL
    char = tokens.text[tokens.ends[i - 1] - 1]
    if _spaced(tokens, i):
        return _WALL if char == ":" else 1
    return 2 if tokens.forms[i - 1] in leads else _touching_before(char)


def _behind(tokens: Tokens, i: int) -> int:
    """Return the evidence of what stands behind the mark at token *i*."""
    if i + 1 == len(tokens) or tokens.forms[i + 1] == BREAK:
        return -_WALL
    char = tokens.text[tokens.starts[i + 1]]
    dots = tokens.forms[i + 1] == ELLIPSIS
    if _spaced(tokens, i + 1):
        return -2 if char in _STOPS and not dots else -1
    return 0 if dots else _touching_behind(char)


def _surroundings(tokens: Tokens, at: list[int], table: MarkTable) -> list[int]:
    """Return the evidence of the surroundings of each mark; marks that touch each other share theirs."""
    glued = [k > 0 and at[k - 1] == i - 1 and tokens.ends[i - 1] == tokens.starts[i] for k, i in enumerate(at)]
    before: list[int] = []
    for k, i in enumerate(at):
        before.append(before[-1] if glued[k] else _before(tokens, i, table.leads))
    behind = 0
    for k in range(len(at) - 1, -1, -1):
        if k + 1 == len(at) or not glued[k + 1]:
            behind = _behind(tokens, at[k])
        before[k] += behind
    return before


def _measures(tokens: Tokens, i: int, mark: Mark) -> bool:
    """Tell whether a mark may be the sign of inches: straight, and fast behind a number."""
    return mark.shape == 0 and i > 0 and tokens.forms[i - 1][-1].isdecimal() and tokens.ends[i - 1] == tokens.starts[i]


def _judge(tokens: Tokens, i: int, mark: Mark, surroundings: int) -> tuple[Mark, int]:
    """Return the mark at token *i* and its evidence: what measures may close a quotation, and is none by itself."""
    if surroundings < 0 and _measures(tokens, i, mark):
        return Mark(mark.family, 0, weak=True), surroundings - _PLAIN
    return mark, surroundings + mark.shape


def _counts(mark: Mark, evidence: int) -> bool:
    """Tell whether a mark may be a quotation mark at all."""
    return not mark.weak or (abs(evidence) >= _PLAIN and evidence * mark.shape >= 0)


def see(tokens: Tokens, table: MarkTable) -> Seen:
    """Find the marks of a text that may be quotation marks, each with its evidence."""
    forms = table.forms
    hits = list(compress(range(len(tokens)), map(forms.__contains__, tokens.forms)))
    breaks = [i for i in hits if tokens.forms[i] == BREAK]
    at = [i for i in hits if tokens.forms[i] != BREAK] if breaks else hits
    seen = Seen([], [], [], [], breaks)
    for i, surroundings in zip(at, _surroundings(tokens, at, table), strict=True):
        written = tokens.text[tokens.starts[i] : tokens.ends[i]]
        known = table.marks.get(written) or table.marks.get(tokens.forms[i])
        if known is None:
            continue
        mark, evidence = _judge(tokens, i, known, surroundings)
        if _counts(mark, evidence):
            seen.at.append(i)
            seen.written.append(written)
            seen.marks.append(mark)
            seen.evidence.append(2 * evidence if mark.weak else evidence)  # never taken for the other side
    return seen


def sides(evidence: list[int], weak: list[bool], inside: bool = False) -> list[bool]:
    """Choose the sides of one family's marks in one paragraph: True where a mark opens.

    *weak*: whether each is none where it closes nothing; *inside*: a quotation of an earlier paragraph may still be
    open. Marks nest at most two deep.
    """
    plain = [number > 0 for number in evidence]
    if all(plain[::2]) and not any(plain[1::2]) and len(plain) % 2 == 0:
        return plain
    costs = [0, 0 if inside else _NEVER, _NEVER]
    steps: list[tuple[tuple[int, int, bool], ...]] = []
    for number, may_be_none in zip(evidence, weak, strict=True):
        step = _cheapest(costs, max(0, -number), max(0, number), 0 if may_be_none else _LOST_OPEN)
        steps.append(step)
        costs = [cost for cost, _, _ in step]
    depth = min((0, 1, 2), key=lambda d: costs[d] + d * _LOST_CLOSE)
    chosen = []
    for step in reversed(steps):
        _, depth, opens = step[depth]
        chosen.append(opens)
    return chosen[::-1]


def _cheapest(costs: list[int], opening: int, closing: int, lost: int) -> tuple[tuple[int, int, bool], ...]:
    """Return, for each depth behind a mark, the cheapest way there: its cost, the depth before it, whether it opens.

    What it costs that the mark opens, that it closes, and that it closes nothing is given.
    """
    none, one, two = costs
    return (
        min((one + closing, 1, False), (none + closing + lost, 0, False)),
        min((none + opening, 0, True), (two + closing, 2, False), (one + opening + _LOST_CLOSE, 1, True)),
        min((one + opening + _NESTED, 1, True), (two + opening + _LOST_CLOSE, 2, True)),
    )
