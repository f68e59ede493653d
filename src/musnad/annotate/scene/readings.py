"""What a word that is several things may be read as."""

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
