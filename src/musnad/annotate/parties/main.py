"""The subject of a sentence's first verb, whatever the verb: who the later verbs and participles are about."""

from musnad.annotate.scene import Phrase, Scene, phrase_after
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import COMMAS

_FRONTED = 14
_BESIDE = 8
# Behind so many words that open a sentence no verb is looked for
_OPENING = 80


def main_subject(scene: Scene, sentence: int, first: int) -> Phrase | None:
    """Return the subject of the sentence's first verb: what follows its first word, openers and circumstances apart."""
    k = _main_verb(scene, sentence, first)
    if k + 1 >= first or scene.words[k].head is not None or scene.words[k].article:
        return None
    for j in range(k + 1, min(k + _BESIDE, first)):
        subject = phrase_after(scene, j, first)
        if subject is not None and _can_speak(scene, subject):
            return subject
        if (
            not scene.words[j].flags & (f.DEMONSTRATIVE | f.ADVERB | f.PREPOSITION)
            and scene.opens[j] < 0
            and scene.closes[j] < 0
        ):
            return None
    return None


def _main_verb(scene: Scene, sentence: int, first: int) -> int:
    k = scene.openers.get(sentence, sentence)
    while k < first:
        if k - sentence > _OPENING:
            return first
        word = scene.words[k]
        if word.flags & f.PREPOSITION and not word.flags & f.CUE:
            k = _over_circumstance(scene, k, first)
        elif (
            scene.furnished[k]
            or word.flags & (f.NEGATION | f.CLAUSE | f.FILLER | f.AUXILIARY | f.THAT)
            or not scene.forms[k][0].isalnum()
        ):
            k += 1
        else:
            break
    return k


def _over_circumstance(scene: Scene, k: int, first: int) -> int:
    """Return the token behind «من جانبه», «في بيان …،»: a comma soon, else two words."""
    for j in range(k + 1, min(k + _FRONTED, first)):
        if scene.forms[j] in COMMAS:
            return j + 1
        if (
            scene.words[j].flags & f.CUE
            and not scene.words[j].flags & (f.NOUN | f.GIVEN | f.CIRCUMSTANCE)
            and j > k + 1
        ):
            break
    return k + 2


def _can_speak(scene: Scene, phrase: Phrase) -> bool:
    first = phrase.first
    word = scene.words[first]
    if word.head is not None or word.flags & (f.GIVEN | f.PARTICLE) or scene.is_name(first) or scene.opens[first] >= 0:
        return True
    return first in scene.named
