"""What a word that is several things may be read as."""

from musnad.annotate.scene.scene import Scene
from musnad.packs.lexis import Word
from musnad.packs.lexis import flags as f


def is_participle(word: Word) -> bool:
    """Tell whether a word is a reporting participle and nothing else: it opens a statement and names nobody."""
    if not word.flags & f.CUE or word.flags & (f.NOUN | f.GIVEN) or word.article:
        return False
    return all(c.part == "participle" for c in word.cues)


def is_finite(word: Word) -> bool:
    """Tell whether a word may be a reporting verb."""
    return any(c.part != "noun" and not c.object for c in word.cues)


def opens_circumstance(word: Word) -> bool:
    """Tell whether behind a preposition the word opens a circumstance rather than goes on with a title."""
    if word.flags & (f.CIRCUMSTANCE | f.TIME):
        return True
    return bool(word.flags & (f.FUNCTION | f.DEMONSTRATIVE | f.CONTENT)) and not word.flags & f.NOUN


def is_foreign(scene: Scene, j: int) -> bool:
    """A word of another script within a phrase: an acronym, a name («جمعية السرطان الأمريكية ACS»)."""
    return scene.forms[j].isascii() and scene.forms[j].isalpha()


def is_initial(scene: Scene, i: int) -> bool:
    """Tell whether token *i* may be the initial of a name."""
    return bool(scene.words[i].flags & f.INITIAL) or (len(scene.forms[i]) == 1 and scene.forms[i].isalpha())


def tight(scene: Scene, j: int) -> bool:
    """Tell whether a dash stands between two parts of a name without white space («أبو-عامر»)."""
    if j + 1 < scene.n and (scene.words[j + 1].flags or scene.words[j - 1].article):
        return False
    return j + 1 < scene.n and scene.ends[j - 1] == scene.starts[j] and scene.ends[j] == scene.starts[j + 1]


def is_circumstance_noun(word: Word) -> bool:
    """«الشاهد بشهادته»: behind a definite person a bare noun or a document belongs to the verb."""
    if word.head is not None:
        return word.head.kind == "document" and word.head.number == "s"
    return not word.article


def border(scene: Scene, j: int) -> bool:
    """Tell whether a word stands at *j* that a phrase cannot contain."""
    return (
        scene.timed[j] or bool(scene.words[j].flags & (f.FUNCTION | f.ADVERB | f.TIME | f.CUE)) or scene.opens[j] >= 0
    )
