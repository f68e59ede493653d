"""Quotations: which mark closes which, what was never closed, what was never opened.

A stack, paragraph by paragraph. What is still open at a paragraph's end may be closed in a later one, with or without
its opening mark repeated at the head of each; where a mark of its family opens first, it was forgotten, and ends with
its own paragraph. So one odd mark costs its own quotation and no other.
"""

from musnad.text.pairs import NONE, Made, Paired, placed
from musnad.text.sides import MarkTable, Seen, see, sides
from musnad.text.tokens import BREAK, Tokens

# How many paragraphs a quotation may run on over before it counts as never closed
_PARAGRAPHS = 8
# How many open quotations a closing mark is tried on
_DEEPEST = 8


class _Pairing:
    """One text's marks on their way to quotations. Marks are named by their index in *seen*."""

    def __init__(self, tokens: Tokens, seen: Seen, table: MarkTable) -> None:
        self.tokens = tokens
        self.seen = seen
        self.table = table
        self.made: list[Made] = []
        self.stack: list[int] = []
        self.child: dict[int, int] = {}  # of an open mark, the first of its family that opened directly inside it
        self.closed_by: dict[int, int] = {}
        self.carried = NONE  # what an earlier paragraph left open
        self.carried_paragraph = 0
        self.carried_end: dict[int, int] = {}  # where the quotation ends if it is never closed
        self.continues: dict[int, int] = {}  # a repeated opening mark, and the one before it
        self.repeats: dict[int, int] = {}

    def paragraph(self, number: int, lo: int, hi: int, end: int) -> None:
        """Pair the marks ``[lo, hi)`` of the paragraph that ends before token *end*."""
        if self.carried != NONE and number - self.carried_paragraph > _PARAGRAPHS:
            self._give_up()
        for m, opens in enumerate(self._sides(lo, hi), lo):
            if opens:
                self._open(m, number)
            else:
                self._close(m)
        self._end(number, end)

    def _sides(self, lo: int, hi: int) -> list[bool]:
        """Choose the sides of a paragraph's marks, each family's by itself."""
        marks, evidence = self.seen.marks, self.seen.evidence
        carried = marks[self.carried].family if self.carried != NONE else NONE
        chosen = [False] * (hi - lo)
        for family in {mark.family for mark in marks[lo:hi]}:
            own = [m for m in range(lo, hi) if marks[m].family == family]
            weak = [marks[m].weak for m in own]
            for m, opens in zip(own, sides([evidence[m] for m in own], weak, carried == family), strict=True):
                chosen[m - lo] = opens
        return chosen

    def _open(self, m: int, number: int) -> None:
        family = self.seen.marks[m].family
        if self.stack and self._doubles(self.stack[-1], m):
            self.stack.pop()
        if self.stack:
            if self.seen.marks[self.stack[-1]].family == family:
                self.child.setdefault(self.stack[-1], m)
        elif self.carried != NONE and self.seen.marks[self.carried].family == family:
            if self._is_repeated(m, number):
                self.continues[m] = self.carried
                self.repeats[m] = self.repeats.get(self.carried, 0) + 1
                self.carried = NONE
            else:
                self._give_up()
        self.stack.append(m)

    def _doubles(self, earlier: int, m: int) -> bool:
        """Tell whether a straight mark only repeats the one before it."""
        at, written = self.seen.at, self.seen.written
        return at[m] - 1 == at[earlier] and written[m] == written[earlier] and self._is_straight(m)

    def _is_repeated(self, m: int, number: int) -> bool:
        """Tell whether *m*, at the head of its paragraph, goes on with what the paragraph before left open."""
        at = self.seen.at[m]
        return (
            number == self.carried_paragraph + 1
            and self.seen.written[m] == self.seen.written[self.carried]
            and at - 1 == self.seen.breaks[number - 1]
            and self.repeats.get(self.carried, 0) < _PARAGRAPHS
        )

    def _close(self, m: int) -> None:
        at = self.seen.at[m]
        place = self._partner(m)
        if place != NONE:
            self._leave_open(self.stack[place + 1 :], at)
            self._pair(self.stack[place], m)
            del self.stack[place:]
        elif self.carried != NONE and self.seen.marks[self.carried].family == self.seen.marks[m].family:
            self._leave_open(self.stack, at)
            self._pair(self.carried, m)
            self.stack.clear()
            self.carried = NONE
        elif not self.seen.marks[m].weak and not (m and self._doubles(m - 1, m)):
            self._unopened(m)

    def _partner(self, m: int) -> int:
        """Return the place in the stack of the mark that *m* closes: its own partner before others of its family.

        A mark that stands the wrong way round has no partner of its own.
        """
        written, marks = self.seen.written, self.seen.marks
        kin = NONE
        for place in range(len(self.stack) - 1, max(-1, len(self.stack) - 1 - _DEEPEST), -1):
            opened = self.stack[place]
            if (written[opened], written[m]) in self.table.partners:
                return place
            if marks[opened].family == marks[m].family:
                if marks[opened].shape < 0 or marks[m].shape > 0:
                    return place
                kin = place if kin == NONE else kin
        return kin

    def _pair(self, opened: int, closed: int) -> None:
        while opened in self.continues:
            opened = self.continues.pop(opened)
        first, last = self.seen.at[opened], self.seen.at[closed]
        self.closed_by[opened] = closed
        self.made.append(Made(first, last + 1, first, last, "closed"))

    def _leave_open(self, marks: list[int], end: int) -> None:
        """Take the *marks* for unclosed quotations that reach to token *end* at most."""
        for m in marks:
            if not self.seen.marks[m].weak:
                self._unclosed(m, self._cut(m, end))

    def _unclosed(self, m: int, end: int) -> None:
        at = self.seen.at[m]
        if self.seen.evidence[m] > 0:
            self.made.append(Made(at, max(end, at + 1), at, NONE, "unclosed"))
        else:  # it may as well have closed something: nothing is claimed for it
            self.made.append(Made(at, at + 1, NONE, at, "unopened"))

    def _unopened(self, m: int) -> None:
        at = self.seen.at[m]
        self.made.append(Made(self._sentence_start(m), at + 1, NONE, at, "unopened"))

    def _cut(self, m: int, end: int) -> int:
        """Return where the unclosed *m* ends: behind the last sentence before another of its kind opens in it."""
        child = self.child.get(m, NONE)
        if child == NONE:
            return end
        for i in range(self.seen.at[child] - 1, self.seen.at[child - 1], -1):
            if self.tokens.forms[i] in self.table.ends:
                return i + 1
        return end

    def _sentence_start(self, m: int) -> int:
        """Return the token at which the sentence begins that the unopened *m* closes."""
        limit = self.seen.at[m - 1] if m else NONE
        i = self.seen.at[m] - 1
        if i > limit and self.tokens.forms[i] in self.table.ends:
            i -= 1
        while i > limit and self.tokens.forms[i] not in self.table.ends and self.tokens.forms[i] != BREAK:
            i -= 1
        return i + 1

    def _give_up(self) -> None:
        """What was carried on, and what it went on with, was never closed: each ends with its own paragraph."""
        m = self.carried
        self.carried = NONE
        while m != NONE:
            self._unclosed(m, self.carried_end[m])
            m = self.continues.pop(m, NONE)

    def _end(self, number: int, end: int) -> None:
        """Leave the paragraph: its outermost open quotation is carried on, those inside it were never closed."""
        left = [m for m in reversed(self.stack) if not self.seen.marks[m].weak and not self._shares(m)]
        self.stack.clear()
        while left and self._cut(left[-1], end) < end and self._is_straight(left[-1]):
            self._leave_open([left.pop()], end)
        if not left:
            return
        outermost = left.pop()
        self._leave_open(left, end)
        if self.carried != NONE:
            self._give_up()
        self.carried, self.carried_paragraph = outermost, number
        self.carried_end[outermost] = self._cut(outermost, end)

    def _is_straight(self, m: int) -> bool:
        """Tell whether a mark looks alike on both sides: it is hardly ever nested in its own kind."""
        return self.seen.marks[m].shape == 0

    def _shares(self, m: int) -> bool:
        """Close *m* with the mark that closed the quotation inside it, where the language has that."""
        if self.seen.marks[m].family not in self.table.shared:
            return False
        closed = self.closed_by.get(self.child.get(m, NONE), NONE)
        if closed != NONE:
            self._pair(m, closed)
        return closed != NONE


def pair_marks(tokens: Tokens, table: MarkTable) -> Paired:
    """Pair the quotation marks of a text, any text at all, in time that grows with its length."""
    seen = see(tokens, table)
    pairing = _Pairing(tokens, seen, table)
    lo = 0
    for number, end in enumerate([*seen.breaks, len(tokens)]):
        hi = lo
        while hi < len(seen.at) and seen.at[hi] < end:
            hi += 1
        if hi > lo:
            pairing.paragraph(number, lo, hi, end)
        lo = hi
    if pairing.carried != NONE:
        pairing._give_up()
    return placed(tokens, pairing.made)
