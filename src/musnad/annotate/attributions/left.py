"""Contents that stand before their cue: «…»، قال فلان, and what a closing phrase covers («…، بحسب فلان»)."""

from musnad.annotate.attributions.draft import Draft
from musnad.annotate.attributions.ends import Ends, trimmed
from musnad.annotate.scene import Scene
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import BOUNDARIES, COMMAS, DASHES, SEMICOLONS, STOPS


def content_left(scene: Scene, draft: Draft, ends: Ends) -> None:
    """Set the content before the cue of *draft*: the quotation that closes there, or the clause."""
    first = draft.cue[0][0]
    before = first - 1
    while before >= 0 and scene.forms[before] in COMMAS | DASHES:
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
    return opened <= scene.sentence_start[first] + 1 or scene.forms[opened - 1] in BOUNDARIES


def _interrupted(scene: Scene, draft: Draft, ends: Ends) -> None:
    """«A، يقول فلان، B»: the clause goes on behind the interruption."""
    if draft.source is None or draft.part == "phrase" and draft.cue_word is None and _closed_by(scene, draft):
        return
    after = draft.source.last
    limit = scene.sentence_end[draft.cue[0][0]]
    if after >= limit or scene.forms[after] in STOPS or not draft.content:
        return
    first = draft.cue[0][0]
    if draft.part != "phrase" or scene.forms[first - 1] in BOUNDARIES or scene.forms[after] in COMMAS:
        return
    word = scene.words[after]
    if word.preposition or word.flags & (f.PREPOSITION | f.ADVERB | f.RELATIVE | f.TIME) or scene.timed[after]:
        if not word.flags & f.PREPOSITION or limit - after < 4:
            return
    last, _ = ends.next_border(after, limit, -1)
    span = trimmed(scene, after, last)
    if span[0] < span[1]:
        draft.content.append(span)


def _closed_by(scene: Scene, draft: Draft) -> bool:
    assert draft.source is not None
    after = draft.source.last
    return after >= scene.sentence_end[draft.cue[0][0]] or scene.forms[after] in BOUNDARIES


def clause_before(scene: Scene, first: int) -> int:
    """Return the first token of the clause that ends before token *first*."""
    start = scene.sentence_start[first]
    k = first - 1
    while k > start:
        word = scene.words[k]
        if word.flags & f.CLAUSE and scene.forms[k - 1] in COMMAS | SEMICOLONS and not word.flags & f.THAT:
            return k + 1 if not word.conjunction else k
        if scene.forms[k] in SEMICOLONS:
            return k + 1
        k -= 1
    return start
