"""Who is spoken of, and who speaks: the article's aliases, short names to full, roles to names, left-out subjects."""

from musnad.annotate.parties.party import Party
from musnad.annotate.parties.registry import Registry, nominative
from musnad.annotate.parties.speakers import Speaker, speakers

__all__ = ["Party", "Registry", "Speaker", "nominative", "speakers"]
