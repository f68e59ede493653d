"""Contents that stand before their cue: «…»، قال فلان, and what a closing phrase covers («…، بحسب فلان»)."""

from musnad.annotate.attributions.draft import Draft
from musnad.annotate.attributions.ends import Ends, trimmed
from musnad.annotate.scene import Scene
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import BOUNDARIES, COMMAS, PAUSES, SEMICOLONS, STOPS

# A clause of so many words before the phrase may go on behind it
_SHORT = 6


def content_left(scene: Scene, draft: Draft, ends: Ends) -> None:
    """Set the content before the cue of *draft*: the quotation that closes there, or the clause."""
    first = draft.clause if draft.clause >= 0 else draft.cue[0][0]
    before = first - 1
    while before >= 0 and scene.forms[before] in PAUSES:
        before -= 1
    if before >= 1 and scene.forms[before] in STOPS and first == scene.sentence_start[first]:
        before -= 1
    q = scene.closes[before] if before >= 0 else -1
    if q >= 0 and scene.pairs[q].open >= 0 and _whole(scene, q, first):
        draft.content = [trimmed(scene, scene.pairs[q].open + 1, scene.pairs[q].close)]
        draft.quotes.append(q)
        draft.form = "direct"
        draft.because_end = "the quotation is closed"
        return
    start = _behind_opening(scene, clause_before(scene, first), first)
    span = trimmed(scene, start, first)
    if span[0] < span[1]:
        draft.content = [span]
        draft.because_end = "the phrase of attribution begins"
    _interrupted(scene, draft, ends)


def _behind_opening(scene: Scene, start: int, first: int) -> int:
    """«يذكر أن …، بحسب فلان»: the writer's own opening is no part of what is reported."""
    if scene.words[start].flags & f.CUE and not scene.words[start].conjunction:
        for k in range(start + 1, min(start + 5, first)):
            if scene.words[k].flags & f.THAT:
                return k + 1
    return start


def _whole(scene: Scene, q: int, first: int) -> bool:
    """The quotation is all that the sentence says before the cue."""
    opened = scene.pairs[q].open
    return (
        opened <= scene.sentence_start[first] + 1
        or scene.sentence_start[opened] >= opened - 1
        or scene.forms[opened - 1] in BOUNDARIES
    )


def _interrupted(scene: Scene, draft: Draft, ends: Ends) -> None:
    """«A، يقول فلان، B»: the clause goes on behind the interruption."""
    if draft.source is None or _at_end(scene, draft):
        return
    after = draft.source.last
    limit = scene.sentence_end[draft.cue[0][0]]
    if after >= limit or scene.forms[after] in STOPS or not draft.content:
        return
    first = draft.cue[0][0]
    if draft.part != "phrase":
        return
    if scene.forms[first - 1] in BOUNDARIES or scene.forms[after] in COMMAS:
        _between_commas(scene, draft, ends, after, limit)
        return
    word = scene.words[after]
    beside = word.preposition or word.flags & (f.PREPOSITION | f.ADVERB | f.RELATIVE | f.TIME) or scene.timed[after]
    if beside and (not word.flags & f.PREPOSITION or limit - after < 4):
        return
    last, _ = ends.next_border(after, limit, -1)
    span = trimmed(scene, after, last)
    if span[0] < span[1]:
        draft.content.append(span)


def _between_commas(scene: Scene, draft: Draft, ends: Ends, after: int, limit: int) -> None:
    """«تعود القلعة، بحسب العلماء، إلى القرن العاشر»: the clause was short, and goes on without opening a new one."""
    first, start = draft.cue[0][0], after + 1
    if scene.forms[after] not in COMMAS or start >= limit or not draft.content:
        return
    word = scene.words[start]
    if (
        word.conjunction
        or word.flags & (f.CLAUSE | f.CUE | f.RELATIVE | f.PHRASE)
        or first - draft.content[0][0] > _SHORT
    ):
        return
    last, _ = ends.next_border(start, limit, -1)
    span = trimmed(scene, start, last)
    if span[0] < span[1]:
        draft.content.append(span)


def _at_end(scene: Scene, draft: Draft) -> bool:
    assert draft.source is not None
    after = draft.source.last
    return after >= scene.sentence_end[draft.cue[0][0]] or scene.forms[after] in BOUNDARIES - COMMAS


def clause_before(scene: Scene, first: int) -> int:
    """Return the first token of the clause that ends before token *first*."""
    start, words, forms = scene.sentence_start[first], scene.words, scene.forms
    for k in range(first - 1, start, -1):
        flags = words[k].flags
        if flags & f.CLAUSE and not flags & f.THAT and (forms[k - 1] in COMMAS or forms[k - 1] in SEMICOLONS):
            return k + 1 if not words[k].conjunction else k
        if forms[k] in SEMICOLONS:
            return k + 1
    return start


def take_left_half(scene: Scene, draft: Draft) -> None:
    """«A»، قال فلان، «B»: the quotation right before the verb is the first half of what it reports."""
    first = draft.cue[0][0]
    trigger = draft.trigger
    if (
        trigger is None
        or trigger.quote < 0
        or draft.part != "finite"
        or scene.words[first].conjunction
        or not draft.content
    ):
        return
    before = first - 1
    while before >= scene.sentence_start[first] and scene.forms[before] in PAUSES:
        before -= 1
    q = scene.closes[before] if before >= scene.sentence_start[first] else -1
    if q < 0 or scene.pairs[q].open < 0 or not _whole(scene, q, first):
        return
    half = trimmed(scene, scene.pairs[q].open + 1, scene.pairs[q].close)
    if half[0] < half[1]:
        draft.content.insert(0, half)
        draft.quotes.append(q)
