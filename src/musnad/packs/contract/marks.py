"""The shape of ``lexicon/marks.toml``: quotation marks, and the marks that end a sentence.

Which side a mark stands on is told by its surroundings; the pack says which marks belong together, which of them stand
for other things as well, and what may be written fast before an opening mark.
"""

from msgspec import Struct


class Family(Struct, frozen=True, forbid_unknown_fields=True):
    """Marks that writers take for one another: where one of them opens, any other of the family may close."""

    name: str
    pairs: tuple[tuple[str, str], ...]
    """Each opening mark with a mark that closes it, the usual pair of a mark first: ``["„", "“"]``. A mark that opens
    and closes alike is its own partner."""
    weak: tuple[str, ...] = ()
    """Marks that are something else as often (apostrophes, two commas, two angle brackets): where they find no partner
    in their paragraph, they are no quotation marks."""
    shared_close: bool = False
    """Whether one closing mark may close two quotations at once: ``«Газета «Заря»``."""


class SentenceMarks(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a sentence ends, and where it does not although it seems to."""

    ends: tuple[str, ...]
    """Marks that end a sentence. Any run of two full stops or more is written ``..``."""
    abbreviations: tuple[str, ...] = ()
    """Words, without their full stop, that a full stop does not end a sentence behind."""
    openers: tuple[str, ...] = ()
    """Words that begin a new sentence behind ``….»``, where a clause of the old one might go on instead. A capital
    letter needs no entry."""
    opening_letters: tuple[str, ...] = ()
    """What the words that do so are written with in front: Arabic و and ف."""


class Marks(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    families: tuple[Family, ...]
    sentences: SentenceMarks
    leads: tuple[str, ...] = ()
    """What is written fast before an opening mark: Arabic ب in ``بـ«…»``."""
