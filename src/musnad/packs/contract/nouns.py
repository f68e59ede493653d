"""``nouns.toml``: the heads of noun phrases that can speak."""

from typing import Literal

from msgspec import Struct

from musnad.records.model import PartyKind

NounClass = Literal["role", "title", "anonymous", "collective", "body", "medium", "document", "kin"]


class Noun(Struct, frozen=True, forbid_unknown_fields=True, rename={"class_": "class"}):
    """A noun that can head a source.

    ``role``: an office or profession whose holder may have a name; ``title``: stands before a name; ``anonymous``:
    somebody unnamed; ``collective``: several unnamed ones; ``kin``: any other person.
    """

    word: str
    kind: PartyKind
    class_: NounClass
    feminine: str = ""
    plurals: tuple[str, ...] = ()
    gender: Literal["m", "f"] = "m"
    example: str = ""


class Nouns(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    nouns: tuple[Noun, ...]
