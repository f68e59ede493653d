"""Which phrases can be somebody's who speaks: by what the lexicons and the text tell of their first words."""

from musnad.annotate.scene import Phrase, Scene
from musnad.packs.lexis import flags as f


def can_speak(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a phrase names somebody or something that can speak: a person, body, medium, document or group."""
    if scene.words[phrase.first].flags & f.QUANTIFIER and phrase.last - phrase.first > 1:
        return True
    if scene.words[phrase.first].flags & f.PARTICLE or scene.opens[phrase.first] >= 0 or _name_then_role(scene, phrase):
        return True
    for k in range(phrase.first, min(phrase.first + 3, phrase.last)):
        word = scene.words[k]
        if word.head is not None or word.flags & (f.GIVEN | f.HONORIFIC) or scene.is_name(k):
            return True
        named = scene.named.get(k)
        if named is not None and named.kind != "platform":
            return True
        if word.flags & ~(f.QUANTIFIER | f.DEMONSTRATIVE | f.INITIAL) or word.preposition or word.conjunction:
            break
    return False


def _name_then_role(scene: Scene, phrase: Phrase) -> bool:
    """Words that no lexicon holds with a role behind them are a name: «رأفت الصباغ المتحدث باسم …»."""
    for k in range(phrase.first, min(phrase.first + 4, phrase.last)):
        word = scene.words[k]
        if word.head is not None and k > phrase.first:
            return word.head.class_ in ("role", "title")
        if word.flags & ~f.CUE or word.preposition or word.conjunction or (k == phrase.first and word.article):
            return False
    return False


def plausible_name(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a phrase may be a name that the text uses once: few bare words that no lexicon holds."""
    if phrase.last - phrase.first > 4:
        return False
    return all(
        not scene.words[k].preposition
        and not (scene.words[k].article and k > phrase.first and not scene.words[k - 1].flags & f.GIVEN)
        and not scene.words[k].conjunction
        and not scene.words[k].flags & ~(f.PARTICLE | f.GIVEN | f.FEMININE_NAME | f.INITIAL | f.CUE)
        for k in range(phrase.first, phrase.last)
        if scene.forms[k][0].isalnum()
    )
