"""The phrases of the terminal: ``terminal.toml`` in a typed shape."""

from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from musnad.records.acts import Act
from musnad.records.model import Form, FurnitureKind, Grade, Precision, Relation, Resolution, Zone


class Phrases(Struct, frozen=True, forbid_unknown_fields=True):
    """What a reading says on a terminal; a table for each closed set of values."""

    labels: dict[str, str]
    act: dict[Act, str]
    form: dict[Form, str]
    belief: dict[str, str]
    nobody: dict[str, str]
    resolution: dict[Resolution, str]
    grade: dict[Grade, str]
    relation: dict[Relation, str]
    precision: dict[Precision, str]
    zone: dict[Zone, str]
    furniture: dict[FurnitureKind, str]
    state: dict[str, str]
    count: dict[str, tuple[str, str]]

    def counted(self, number: int, what: str) -> str:
        """Return a number with what it counts: ``1 speaker``, ``3 speakers``."""
        return f"{number:,} {self.count[what][number != 1]}"


@cache
def phrases() -> Phrases:
    """Return the phrases, read once."""
    return msgspec.toml.decode((files("musnad.render") / "terminal.toml").read_bytes(), type=Phrases)
