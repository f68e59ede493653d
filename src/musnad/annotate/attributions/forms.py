"""Direct, indirect or mixed: how much of a content stands in quotation marks that hold its speaker's words."""

from bisect import bisect_left

from musnad.annotate.attributions.draft import Draft
from musnad.annotate.scene import Scene
from musnad.packs.lexis import flags as f

_A_NAME = 3
_A_BODY = 8
# So many places of a word are looked at for the name that it begins
_PLACES = 40
# So many marks of a content are looked at
_MARKS = 400


def set_form(scene: Scene, draft: Draft) -> None:
    """Set ``form`` and ``quotes`` of a draft whose content is known."""
    pairs = _pairs_within(scene, draft)
    draft.quotes += [q for q in pairs if q not in draft.quotes]
    if draft.form == "direct":
        return
    if any(_holds_words(scene, q) for q in pairs):
        draft.form = "direct" if _covered(scene, draft, pairs) else "mixed"
    elif draft.form != "mixed":
        draft.form = "mixed" if _closed_behind(scene, draft) else "indirect"


def _closed_behind(scene: Scene, draft: Draft) -> bool:
    """A mark that nothing opened closes the content: part of it was quoted."""
    last = draft.content[-1][1]
    return any(
        scene.closes[k] >= 0 and scene.pairs[scene.closes[k]].open < 0 for k in range(last, min(last + 2, scene.n))
    )


def _pairs_within(scene: Scene, draft: Draft) -> list[int]:
    found = []
    for first, last in draft.content:
        start = bisect_left(scene.quoting, first)
        for k in scene.quoting[start : min(bisect_left(scene.quoting, last, start), start + _MARKS)]:
            q = scene.opens[k]
            if (q >= 0 and scene.pairs[q].parent < 0) or (q >= 0 and scene.pairs[scene.pairs[q].parent].open < first):
                found.append(q)
            c = scene.closes[k]
            if c >= 0 and scene.pairs[c].open < 0:
                found.append(c)
    return found


def _holds_words(scene: Scene, q: int) -> bool:
    """Tell words of a speaker from a name or a term in marks: the name of the noun before it, or a short one."""
    pair = scene.pairs[q]
    if pair.open < 0 or pair.close < 0:
        return True
    size = pair.close - pair.open - 1
    head = scene.words[pair.open + 1].head if size else None
    if head is not None and head.class_ in ("body", "medium") and size <= _A_BODY:
        return False
    if size > _A_NAME or (size == _A_NAME and not scene.words[pair.open + 1].article):
        return True
    if size == 0 or pair.open + 1 in scene.named or scene.forms[pair.open + 1].isascii():
        return False
    inner = scene.words[pair.open + 1]
    if inner.flags & (f.FUNCTION | f.CONTENT) or inner.preposition or inner.future:
        return True
    before = scene.words[pair.open - 1] if pair.open else None
    if before is not None and before.article and not inner.article and not inner.flags & f.GIVEN:
        return True
    if before is not None and not before.flags and not before.article and inner.article:
        return False
    if (
        before is None
        or (before.head is not None and before.head.kind != "person")
        or before.flags & (f.GIVEN | f.CIRCUMSTANCE)
    ):
        return False
    if (before.flags & f.PREPOSITION and len(before.core) == 1) or scene.is_name(pair.open - 1):
        return False
    return not _comes_again(scene, pair.open + 1, pair.close)


def _comes_again(scene: Scene, first: int, last: int) -> bool:
    words = scene.forms[first:last]
    places = scene.places_of(words[0])[:_PLACES]
    return any(scene.forms[k : k + len(words)] == words for k in places if k != first)


def _covered(scene: Scene, draft: Draft, pairs: list[int]) -> bool:
    if len(draft.content) != 1 or len(pairs) != 1:
        return False
    first, last = draft.content[0]
    pair = scene.pairs[pairs[0]]
    return (
        pair.first <= first and last <= pair.last and pair.open in (first, first - 1) and pair.close in (last, last - 1)
    )
