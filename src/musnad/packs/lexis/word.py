"""What the lexicons say of one word form."""

from typing import Any, NamedTuple

from musnad.packs.contract.verbs import Verb


class Cue(NamedTuple):
    """One form of a reporting word.

    ``part`` is finite, participle or noun; ``agreement`` person, gender, number («3fs», «mp», empty for nouns);
    ``follow`` the folded words that must stand behind it (an idiom); ``preps`` folded.
    """

    lemma: str
    part: str
    agreement: str
    verb: Verb
    preps: frozenset[str]
    follow: tuple[str, ...] = ()
    tails: tuple[tuple[str, ...], ...] = ()
    object: bool = False
    passive: bool = False
    present: bool = False

    @property
    def weak(self) -> bool:
        """Tell whether it counts only with a subject that can speak or a frame that leaves no doubt."""
        return self.verb.strength != "strong"


class Head(NamedTuple):
    """One form of a noun that can speak: its lemma, kind of party, class, gender (m, f), number (s, d, p), and the
    preposition that it governs, folded."""

    lemma: str
    kind: str
    class_: str
    gender: str
    number: str
    governs: str = ""


class Word:
    """One form, seen with its clitics: what the lexicons hold of ``core``, and what is written onto it."""

    __slots__ = (
        "agreement", "article", "conjunction", "core", "cues", "flags", "future", "head", "letters", "names",
        "preposition", "restores",
    )  # fmt: skip

    def __init__(self, core: str) -> None:
        self.core = core
        self.flags = 0
        self.cues: tuple[Cue, ...] = ()
        self.head: Head | None = None
        self.conjunction = ""
        self.preposition = ""
        self.article = False
        self.future = False
        self.agreement = ""  # of a relative pronoun
        self.letters = 0  # how many letters before the phrase itself: conjunction and preposition
        self.names: Any = None  # what the finder of names knows of those that begin with this form
        self.restores = ""  # what stands in their place in the nominative

    def with_clitic(
        self, conjunction: str, preposition: str, article: bool, future: bool, restores: str = ""
    ) -> "Word":
        """Return the same word with clitics before it."""
        made = Word(self.core)
        made.letters = len(conjunction) + len(preposition) + (1 if restores else 0)
        made.restores = restores
        made.flags, made.cues, made.head, made.agreement = self.flags, self.cues, self.head, self.agreement
        made.conjunction, made.preposition, made.article, made.future = conjunction, preposition, article, future
        return made
