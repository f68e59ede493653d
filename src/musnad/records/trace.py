"""Why a result is there, or isn't: what the reading kept of its own way, for ``musnad explain``."""

from msgspec import Struct


class Finding(Struct, frozen=True, gc=False):
    """How one attribution was found.

    ``words`` are the lexicon entries that were met («verbs: أكد»), ``opener`` what opened the content, ``ended`` why it
    ends where it does, ``speaker`` why this speaker.
    """

    attribution: str
    rule: str
    words: tuple[str, ...]
    opener: str
    ended: str
    speaker: str


class Tried(Struct, frozen=True, gc=False):
    """A rule that was tried on a cue, and why it gave up."""

    rule: str
    gave_up: str


class Refusal(Struct, frozen=True, gc=False):
    """A word that could report, and does not here; offsets in ``article.text``."""

    start: int
    end: int
    lemma: str
    tried: tuple[Tried, ...]


class Trace(Struct, frozen=True, gc=False):
    """The way of one reading."""

    findings: tuple[Finding, ...]
    refusals: tuple[Refusal, ...]
