"""Which words of the lexicons stand where: one look-up a token, for all annotators."""

from musnad.packs.lexis.lexis import Lexis
from musnad.packs.lexis.word import Cue, Head, Word

__all__ = ["Cue", "Head", "Lexis", "Word"]
