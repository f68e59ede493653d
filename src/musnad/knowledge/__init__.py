"""What the news of any language may name: media, platforms, bodies and places, as ids with their kind and relations.

No name stands here. What a language calls them is its pack's ``names.toml``, read by :func:`read_names`.
"""

from musnad.knowledge.entities import Entity, Kind, KnowledgeError, Type, load
from musnad.knowledge.names import NameEntry, read_names

__all__ = ["Entity", "Kind", "KnowledgeError", "NameEntry", "Type", "load", "read_names"]
