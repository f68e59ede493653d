"""Where a content ends. All openers are known by now, so that each content can end where the next one takes over."""

from bisect import bisect_right
from itertools import compress

from musnad.annotate.attributions.draft import Draft
from musnad.annotate.scene import Scene
from musnad.packs.contract.phrases import Stop
from musnad.packs.lexis import flags as f
from musnad.text.fold import fold
from musnad.text.punctuation import BOUNDARIES, COMMAS, DASHES, FULL_STOPS, OPEN_BRACKETS, PAUSES, SEMICOLONS, STOPS
from musnad.text.sentences import LONGEST

_LOOK_LEFT = 7
# How many quotations around a border are asked whether they protect it
_DEEPEST = 16


class Stops:
    """A pack's words with which the writer's voice comes back."""

    def __init__(self, stops: tuple[Stop, ...]) -> None:
        self._index: dict[str, list[tuple[tuple[str, ...], Stop]]] = {}
        for stop in stops:
            forms = tuple(fold(w) for w in stop.words)
            self._index.setdefault(forms[0], []).append((forms[1:], stop))

    def find(self, scene: Scene) -> list[tuple[int, str]]:
        """Return the tokens at which a content would end, with the stop's name, in order."""
        found = []
        index = self._index
        for i in compress(range(scene.n), map(index.__contains__, scene.forms)):
            for rest, stop in index[scene.forms[i]]:
                if scene.follows(i + 1, rest) and (not stop.after_comma or (i and scene.forms[i - 1] in PAUSES)):
                    found.append((i, stop.name))
                    break
        return found


class Ends:
    """One text's borders: where other attributions cut in, and where the writer speaks again."""

    def __init__(self, scene: Scene, drafts: list[Draft], stops: list[tuple[int, str]]) -> None:
        self.scene = scene
        borders = [(d.cut, f"the next report: {scene.surface(*d.cue[0])}") for d in drafts if d.cut >= 0]
        borders += [(i, f"the writer again ({name})") for i, name in stops]
        borders.sort()
        self.at = [b[0] for b in borders]
        self.why = [b[1] for b in borders]

    def next_border(self, start: int, limit: int, quote: int) -> tuple[int, str]:
        """Return (token, reason) of the first border behind *start* that no closed quotation protects."""
        k = bisect_right(self.at, start)
        while k < len(self.at) and self.at[k] < limit:
            at = self.at[k]
            if not self._protected(at, start, quote):
                return at, self.why[k]
            k += 1
        return limit, "the sentence ends"

    def _protected(self, at: int, start: int, quote: int) -> bool:
        """Tell whether the border lies in a closed quotation that opens within the content."""
        scene = self.scene
        q = scene.inside[at]
        for _ in range(_DEEPEST):
            if q < 0 or scene.pairs[q].open < start - 1:
                return False
            pair = scene.pairs[q]
            if pair.close >= 0 and q != quote and pair.open < at:
                return True
            q = pair.parent
        return False


def set_cut(scene: Scene, draft: Draft) -> None:
    """Set the token at which *draft* ends the content of the attribution before it; -1 where it lies inside it."""
    first = draft.cue[0][0]
    word = scene.words[first]
    draft.cut = -1
    if draft.part == "participle" or draft.part == "phrase":
        draft.cut = first
    elif draft.part == "finite":
        if draft.side in ("before", "auxiliary") and draft.source is not None:
            draft.cut = _clause_start(scene, draft.source.first)
        elif draft.side == "relative":
            draft.cut = -1
        elif word.conjunction:
            draft.cut = first
        else:
            draft.cut = _bare_cut(scene, draft, first)


def _bare_cut(scene: Scene, draft: Draft, first: int) -> int:
    """A verb without conjunction cuts behind a comma or a word that opens a clause; else it lies within."""
    start = scene.sentence_start[first]
    k = first - 1
    while k >= max(start, first - _LOOK_LEFT):
        word = scene.words[k]
        if word.flags & f.THAT and k - 1 >= start and scene.words[k - 1].flags & (f.CLAUSE | f.BEFORE_THAT):
            return _clause_start(scene, k - 1)
        if word.flags & f.CLAUSE and not word.flags & f.THAT:
            if word.flags & f.NESTING and draft.source is not None:
                return -1
            return _clause_start(scene, k)
        if scene.forms[k] in COMMAS | DASHES | SEMICOLONS:
            return k + 1 if draft.source is not None else -1
        if not word.flags & (f.FILLER | f.AUXILIARY | f.ADVERB | f.TIME) and not scene.timed[k]:
            return -1
        k -= 1
    return first if k < start else -1


def _clause_start(scene: Scene, k: int) -> int:
    """Go left over what opens the clause: «فيما», «في حين», «وكان», «لكن»."""
    start = scene.sentence_start[k]
    while k - 1 >= start:
        word = scene.words[k - 1]
        if word.flags & (f.CLAUSE | f.AUXILIARY) or (word.flags & f.PREPOSITION and scene.words[k].flags & f.CLAUSE):
            k -= 1
            continue
        if word.flags & f.THAT:
            if k - 2 >= start and scene.words[k - 2].flags & (f.CLAUSE | f.BEFORE_THAT):
                k -= 2
                continue
            return -1
        break
    return k


def content_right(scene: Scene, draft: Draft, ends: Ends) -> None:
    """Set the content that begins behind the opener: to the closing mark, the next border, or the sentence's end."""
    trigger = draft.trigger
    assert trigger is not None
    limit = scene.sentence_end[trigger.at]
    start = trigger.start
    if trigger.quote >= 0:
        _quoted(scene, draft, ends, limit)
        return
    last, draft.because_end = ends.next_border(start, limit, -1)
    if trigger.kind == "bracket":
        last, draft.because_end = _bracket_end(scene, start), "the bracket is closed"
        draft.form = "direct"
    _set(scene, draft, start, last)


def _bracket_end(scene: Scene, start: int) -> int:
    return next((k for k in range(start, scene.n) if scene.forms[k] == ")"), scene.n)


def _quoted(scene: Scene, draft: Draft, ends: Ends, limit: int) -> None:
    """A content that opens with a mark: its inner words; more, where the clause goes on behind the closing mark."""
    trigger = draft.trigger
    assert trigger is not None
    pair = scene.pairs[trigger.quote]
    if pair.close < 0:
        end = min(pair.last, trigger.start + LONGEST)
        last, draft.because_end = ends.next_border(trigger.start, end, trigger.quote)
        last = end if last < trigger.start + 3 else last
        _set(scene, draft, trigger.start, last)
        draft.form = "direct"
        draft.quotes.append(trigger.quote)
        return
    after = pair.close + 1
    draft.quotes.append(trigger.quote)
    if _clause_goes_on(scene, ends, after, limit):
        last, draft.because_end = ends.next_border(after, limit, trigger.quote)
        if last > after:
            start = pair.open if trigger.start == pair.open + 1 else trigger.start
            _set(scene, draft, start, last)
            draft.form = "mixed"
            return
    draft.because_end = "the quotation is closed"
    inner = trigger.start
    _set(scene, draft, inner, pair.close, inside=True)
    draft.form = "direct"


def _clause_goes_on(scene: Scene, ends: Ends, after: int, limit: int) -> bool:
    if after >= limit or (after >= 2 and scene.forms[after - 2] in STOPS):
        return False
    form = scene.forms[after]
    if (
        form in BOUNDARIES
        or form in STOPS
        or scene.closes[after] >= 0
        or (scene.opens[after] >= 0 and form not in OPEN_BRACKETS)
    ):
        return False
    k = bisect_right(ends.at, after - 1)
    return not (k < len(ends.at) and ends.at[k] == after)


def _set(scene: Scene, draft: Draft, first: int, last: int, inside: bool = False) -> None:
    first, last = trimmed(scene, first, last)
    if first < last:
        draft.content = [(first, last)]


def trimmed(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """Cut white marks off both ends of a content: commas, stops, a mark that nothing opened, a joining word."""
    while last > first:
        form = scene.forms[last - 1]
        if (
            form in COMMAS
            or form in FULL_STOPS
            or form in DASHES
            or form in SEMICOLONS
            or form == ":"
            or form == "\n"
            or (scene.closes[last - 1] >= 0 and scene.pairs[scene.closes[last - 1]].open < first)
            or scene.opens[last - 1] >= 0
            or form in OPEN_BRACKETS
            or (
                scene.words[last - 1].flags & (f.CLAUSE | f.LEADS_ON)
                and last - first > 1
                and not scene.words[last - 1].flags & (f.NOUN | f.TIME)
            )
        ):
            last -= 1
        else:
            break
    while first < last:
        form = scene.forms[first]
        if (
            form in COMMAS
            or form in STOPS
            or form in DASHES
            or form == "\n"
            or form == ":"
            or form in SEMICOLONS
            or scene.closes[first] >= 0
        ):
            first += 1
        else:
            break
    return first, last
