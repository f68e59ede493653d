"""Noun phrases seen from behind: where the phrase that ends before a word begins."""

from musnad.annotate.scene.nominal import LONGEST, QUOTED, Phrase
from musnad.annotate.scene.readings import is_finite
from musnad.annotate.scene.scene import Scene
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import BOUNDARIES

_BRACKETED = 4


def phrase_before(scene: Scene, end: int, floor: int) -> Phrase | None:
    """Follow the phrase that ends before token *end* to its first word, not beyond *floor*."""
    first = end
    low = max(floor, end - LONGEST)
    named = False
    while first > low:
        k = first - 1
        if scene.closes[k] >= 0:
            opened = scene.pairs[scene.closes[k]].open
            if opened < low or k - opened > QUOTED + 1:
                break
            first, named = opened, True
            continue
        form, word = scene.forms[k], scene.words[k]
        if form in BOUNDARIES:
            if form == ")" and (opened := _bracket_before(scene, k, low)) >= 0:
                first = opened
                continue
            break
        if not word.flags & (f.NOUN | f.GIVEN) and word.flags & (f.FUNCTION | f.CLAUSE | f.TIME | f.ADVERB):
            break
        if (
            word.flags & f.CUE
            and is_finite(word)
            and not word.flags & (f.NOUN | f.GIVEN | f.CONTENT)
            and not word.article
        ):
            break
        if scene.timed[k]:
            break
        named = named or bool(word.flags & f.GIVEN)
        first = k
        if word.preposition or (word.conjunction and not word.flags & f.NOUN):
            break
    return Phrase(first, end, named) if first < end else None


def _bracket_before(scene: Scene, close: int, low: int) -> int:
    for k in range(close - 1, max(low, close - _BRACKETED - 2) - 1, -1):
        if scene.forms[k] == "(":
            return k
    return -1
