"""Where a person's name may begin and what may be part of it."""

from musnad.annotate.scene import Phrase, Scene
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import COMMAS

NAME_BEFORE = 4


def is_name_part(scene: Scene, k: int) -> bool:
    """Tell whether a word may be part of a person's name: a given name, a particle, or one that no lexicon holds."""
    word = scene.words[k]
    if word.article and k and scene.words[k - 1].flags & f.PARTICLE and not word.conjunction:
        return True
    if word.flags & (f.GIVEN | f.PARTICLE):
        return not word.conjunction and not word.article
    plain = not word.flags and not word.article and not word.conjunction and not word.preposition
    return plain and scene.forms[k][0].isalpha() and k not in scene.named


def starts_name(scene: Scene, k: int) -> bool:
    """Tell whether a name may begin at a word: a given name, or behind a title with its article."""
    return bool(scene.words[k].flags & f.GIVEN) or (k > 0 and scene.words[k - 1].article)


def name_before(scene: Scene, k: int, last: int) -> Phrase | None:
    """«فلان المتحدث باسم …»: the name stands before its role."""
    end = k
    if end > 0 and scene.forms[end - 1] in COMMAS:
        end -= 1
    low = end
    while (
        low > 0
        and end - low < NAME_BEFORE
        and (
            is_name_part(scene, low - 1)
            or (low == end and scene.words[low - 1].article and not scene.words[low - 1].flags)
        )
    ):
        low -= 1
    if end - low < 2 or not scene.words[low].flags & f.GIVEN:
        return None
    return Phrase(low, last, True)
