"""An attribution in the making: token spans first, offsets when all is known."""

from musnad.annotate.scene import Phrase
from musnad.packs.lexis import Cue
from musnad.records import Act


class Trigger:
    """What opens a content: its kind, the token of the opener, the first token of the content.

    ``region`` is the token at which the stretch for the source ends; ``quote`` the quotation that opens, or -1.
    """

    __slots__ = ("at", "kind", "quote", "region", "start")

    def __init__(self, kind: str, at: int, start: int, region: int, quote: int = -1) -> None:
        self.kind, self.at, self.start, self.region, self.quote = kind, at, start, region, quote


class Draft:
    """One attribution in the making."""

    __slots__ = (
        "act",
        "addressees",
        "agreement",
        "because_end",
        "clause",
        "content",
        "cue",
        "cue_word",
        "cut",
        "follows",
        "form",
        "kind",
        "lost",
        "media",
        "opener",
        "part",
        "quotes",
        "relayed",
        "rule",
        "self_phrase",
        "side",
        "source",
        "source_clitic",
        "trigger",
        "within",
        "words",
    )  # fmt: skip

    def __init__(self, rule: str, cue: list[tuple[int, int]], act: Act | None, kind: str) -> None:
        self.rule = rule
        self.cue = cue  # token spans [first, last)
        self.act: Act | None = act
        self.kind = kind
        self.part = "finite"
        self.agreement = ""
        self.cue_word: Cue | None = None
        self.trigger: Trigger | None = None
        self.source: Phrase | None = None
        self.source_clitic = 0  # code points of a fused preposition before the source
        self.side = "none"  # where the source stands: after, before, relative, auxiliary, none
        self.media: list[Phrase] = []  # media named at this place as having conveyed it
        self.relayed = False  # the source is quoted by a medium that leads
        self.addressees: list[Phrase] = []
        self.content: list[tuple[int, int]] = []  # token spans
        self.quotes: list[int] = []
        self.form = "indirect"
        self.within: Draft | None = None
        self.cut = -1  # the token at which this attribution ends the content of the one before
        self.clause = -1
        self.opener = ""
        self.because_end = ""
        self.words: list[str] = []
        self.follows = False  # takes its speaker from the main verb
        self.lost = False  # its subject is a thing, or out of reach: nobody can be told
        self.self_phrase = False  # points back at who spoke last
