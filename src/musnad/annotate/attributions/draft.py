"""An attribution in the making: token spans first, offsets when all is known."""

from msgspec import Struct

from musnad.annotate.scene import Phrase
from musnad.packs.lexis import Cue
from musnad.records import Act


class Trigger(Struct, eq=False, gc=False):
    """What opens a content: its kind, the token of the opener, the first token of the content.

    ``region`` is the token at which the stretch for the source ends; ``quote`` the quotation that opens, or -1.
    """

    kind: str
    at: int
    start: int
    region: int
    quote: int = -1


class Draft(Struct, eq=False, gc=False):
    """An attribution in the making."""

    rule: str
    cue: list[tuple[int, int]]  # token spans [first, last)
    act: Act | None
    kind: str
    part: str = "finite"
    agreement: str = ""
    cue_word: Cue | None = None
    trigger: Trigger | None = None
    source: Phrase | None = None
    source_clitic: int = 0  # code points of a fused preposition before the source
    side: str = "none"  # where the source stands: after, before, relative, auxiliary, none
    media: list[Phrase] = []  # media named at this place as having conveyed it
    relayed: bool = False  # the source is quoted by a medium that leads
    addressees: list[Phrase] = []
    content: list[tuple[int, int]] = []  # token spans
    quotes: list[int] = []
    form: str = "indirect"
    within: "Draft | None" = None
    cut: int = -1  # the token at which this attribution ends the content of the one before
    clause: int = -1
    opener: str = ""
    because_end: str = ""
    words: list[str] = []
    follows: bool = False  # takes its speaker from the main verb
    lost: bool = False  # its subject is a thing, or out of reach: nobody can be told
    self_phrase: bool = False  # points back at who spoke last
