"""What one language calls the entities: the shape of a pack's ``names.toml``, and its reader."""

from importlib.resources.abc import Traversable

from msgspec import Struct

from musnad.knowledge.entities import KnowledgeError, load, read_entries


class NameEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """The names of one entity in one language, in the nominative, as they are written.

    ``names`` are safe to recognise wherever they stand, the full or usual one first. ``headed`` are ordinary words or
    names of something else: they count behind a head noun ("the newspaper …"), in quotation marks, in brackets or in a
    dateline. ``adjectives`` is what a country's people and things are called: masculine singular, the usual one first.
    What differs only by folding (see :func:`musnad.text.fold.fold`) stands once.
    """

    names: tuple[str, ...] = ()
    headed: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()


def read_names(path: Traversable) -> dict[str, NameEntry]:
    """Read a pack's ``names.toml`` into its entries by knowledge id.

    Raises:
        KnowledgeError: the file is missing or no TOML, an id is unknown to knowledge, or an entry has another shape
            or no name at all.
    """
    entries = read_entries(path, NameEntry)
    for id, entry in entries.items():
        if id not in load():
            raise KnowledgeError(f"{path}: {id!r}: knowledge has no such id")
        if not (entry.names or entry.headed):
            raise KnowledgeError(f"{path}: {id!r}: it has no name")
    return entries
