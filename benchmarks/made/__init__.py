"""The texts that the measurements read: made here from a fixed seed, the same everywhere, no measurement itself."""

from .articles import CHARACTERS, PUBLISHED, article, articles, joined
from .hostile import HOSTILE

__all__ = ["CHARACTERS", "HOSTILE", "PUBLISHED", "article", "articles", "joined"]
