"""``contents.toml``: what begins a bare content, what stands around a speaker without being part of him."""

from msgspec import Struct


class Contents(Struct, frozen=True, forbid_unknown_fields=True):
    """Nouns that begin a bare content; nouns of circumstance; adverbs beside a verb of saying; sentence openers."""

    nouns: tuple[str, ...]
    circumstances: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()
    connectives: tuple[tuple[str, ...], ...] = ()
