"""The entities: read once from ``media.toml``, ``bodies.toml`` and ``places.toml``."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any, Literal, TypeVar

import msgspec
from msgspec import Struct

FILES = ("media.toml", "bodies.toml", "places.toml")

Kind = Literal["medium", "platform", "body", "place"]
Type = Literal[
    "agency", "newspaper", "magazine", "broadcaster", "site",
    "international", "organisation", "institute", "company", "group", "office",
    "country", "territory", "city", "region",
]  # fmt: skip

S = TypeVar("S", bound=Struct)


class KnowledgeError(ValueError):
    """A file of knowledge or names is not what it should be; the message names the file and the id."""


class Entity(Struct, frozen=True, forbid_unknown_fields=True):
    """What is known of an id in every language.

    ``country`` is where it belongs (null for what is of no one country) and ``capital`` where a country's government
    sits, both as ids; ``domain`` is the medium's or body's own site, without ``www.``.
    """

    kind: Kind
    type: Type | None = None
    country: str | None = None
    capital: str | None = None
    domain: str | None = None


def read_entries(path: Traversable, shape: type[S]) -> dict[str, S]:
    """Read a TOML file of ids, each with a table of the given shape.

    Raises:
        KnowledgeError: the file is missing or no TOML, or an id's table has another shape.
    """
    try:
        tables: dict[str, Any] = msgspec.toml.decode(path.read_bytes(), type=dict[str, Any])
    except FileNotFoundError:
        raise KnowledgeError(f"{path}: the file is missing") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{path}: {error}") from error
    return {id: _entry(path, id, table, shape) for id, table in tables.items()}


def _entry(path: Traversable, id: str, table: object, shape: type[S]) -> S:
    try:
        return msgspec.convert(table, shape)
    except msgspec.ValidationError as error:
        raise KnowledgeError(f"{path}: {id!r}: {error}") from error


def _check(path: Traversable, entities: Mapping[str, Entity]) -> None:
    """Refuse a relation to what is not there."""
    for id, entity in entities.items():
        for other in (entity.country, entity.capital):
            if other is not None and other not in entities:
                raise KnowledgeError(f"{path}: {id!r}: no entity has the id {other!r}")


def read_entities(folder: Traversable) -> dict[str, Entity]:
    """Read the files of a folder into one dictionary by id.

    Raises:
        KnowledgeError: a file can't be read, an id stands in two files, or a relation leads to no entity.
    """
    found: dict[str, Entity] = {}
    for name in FILES:
        entries = read_entries(folder / name, Entity)
        if twice := found.keys() & entries.keys():
            raise KnowledgeError(f"{folder / name}: {min(twice)!r}: another file has this id too")
        found |= entries
    _check(folder, found)
    return found


@cache
def load() -> Mapping[str, Entity]:
    """Return all entities by id. The files are read at the first call only; the mapping can't be changed."""
    return MappingProxyType(read_entities(files(__name__.rpartition(".")[0])))
