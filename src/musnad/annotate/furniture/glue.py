"""What runs into a paragraph without a line break: a share bar before it, an end mark, tags or a credit behind it."""

from collections.abc import Sequence

from musnad.annotate.furniture.draft import Draft
from musnad.annotate.furniture.phrases import Hit, PhraseTable, Sequences, glued, words
from musnad.packs.contract.furniture import Bar
from musnad.text.tokens import Tokens

_BAR = 40


class Bars:
    """The phrases of a pack's bars by their first word, the longest first."""

    def __init__(self, given: Sequence[Bar]) -> None:
        self._bars = [(Sequences([*bar.phrases, *bar.sure]), {words(sure) for sure in bar.sure}, bar) for bar in given]

    def find(self, tokens: Tokens, first: int, last: int) -> tuple[int, Hit] | None:
        """Return where the bar ends that the tokens ``[first, last)`` begin with, and what it is."""
        for table, sure, bar in self._bars:
            end, seen = first, 0
            while end < min(last, first + _BAR) and (phrase := table.at(tokens, end, last)):
                seen, end = seen + (phrase in sure), end + len(phrase)
            if seen > 1:
                return end, Hit(bar.kind, bar.rule, "edge", end)
        return None


def before(draft: Draft, bars: Bars) -> None:
    """Cut bars off the beginnings of the lines up to the story's first; a bar may follow another."""
    for n in draft.free(0, draft.first + 1):
        line = draft.lines[n]
        begin, found = line.first, bars.find(draft.tokens, line.first, line.last)
        while found is not None and found[0] < line.last:
            draft.glued.append((n, begin, *found))
            begin = draft.begins[n] = found[0]
            found = bars.find(draft.tokens, begin, line.last)
        if found is not None:
            draft.hits[n] = found[1]


def _begins(draft: Draft, n: int) -> int:
    """Return the last token of a line that what is glued behind it can't begin with: its first, or its dateline's."""
    dateline = draft.datelines.get(n)
    return max(draft.begins.get(n, draft.lines[n].first), dateline.last - 1 if dateline else 0)


def behind(draft: Draft, table: PhraseTable) -> None:
    """Cut off what is glued to the end of the story's last paragraph, and of what lies below it."""
    for n in draft.free(draft.last, len(draft.lines)):
        line = draft.lines[n]
        found = glued(table, draft.tokens, line)
        if found is not None and found[0] > _begins(draft, n):
            draft.ends[n] = found[0]
            draft.glued.append((n, found[0], line.last, found[1]))
