"""What a pack must provide: one struct, read from a folder of lexicons."""

from importlib.resources.abc import Traversable

from msgspec import Struct

from musnad.knowledge import NameEntry, read_names
from musnad.packs.contract.calendar import Calendar
from musnad.packs.contract.contents import Contents
from musnad.packs.contract.furniture import FurnitureWords
from musnad.packs.contract.grammar import Grammar
from musnad.packs.contract.lexicon import PackError, read_lexicon
from musnad.packs.contract.marks import Marks
from musnad.packs.contract.nouns import Nouns
from musnad.packs.contract.numbers import Numbers
from musnad.packs.contract.people import People
from musnad.packs.contract.phrases import Phrases
from musnad.packs.contract.signals import Signals
from musnad.packs.contract.verbs import Verbs

__all__ = ["Pack", "PackError", "load_pack"]


class Pack(Struct, frozen=True):
    """All that Musnad knows of one language, as its folder says it."""

    code: str
    signals: Signals
    marks: Marks
    calendar: Calendar
    numbers: Numbers
    furniture: FurnitureWords
    grammar: Grammar
    verbs: Verbs
    nouns: Nouns
    people: People
    contents: Contents
    phrases: Phrases
    names: dict[str, NameEntry]


def load_pack(code: str, folder: Traversable) -> Pack:
    """Read the pack *code* from its *folder*.

    Raises:
        PackError: a file is missing or is not what the contract asks for.
    """
    return Pack(
        code=code,
        signals=read_lexicon(folder, "signals.toml", Signals),
        marks=read_lexicon(folder, "marks.toml", Marks),
        calendar=read_lexicon(folder, "calendar.toml", Calendar),
        numbers=read_lexicon(folder, "numbers.toml", Numbers),
        furniture=read_lexicon(folder, "furniture.toml", FurnitureWords),
        grammar=read_lexicon(folder, "grammar.toml", Grammar),
        verbs=read_lexicon(folder, "verbs.toml", Verbs),
        nouns=read_lexicon(folder, "nouns.toml", Nouns),
        people=read_lexicon(folder, "people.toml", People),
        contents=read_lexicon(folder, "contents.toml", Contents),
        phrases=read_lexicon(folder, "phrases.toml", Phrases),
        names=read_names(folder / "names.toml"),
    )
