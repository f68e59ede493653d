"""What the lexicons say of one word form."""

from typing import Any, NamedTuple

from msgspec import Struct

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


class Word(Struct, eq=False, gc=False):
    """One form, seen with its clitics: what the lexicons hold of ``core``, and what is written onto it."""

    core: str
    flags: int = 0
    cues: tuple[Cue, ...] = ()
    head: Head | None = None
    conjunction: str = ""
    preposition: str = ""
    article: bool = False
    future: bool = False
    agreement: str = ""  # of a relative pronoun
    letters: int = 0  # how many letters before the phrase itself: conjunction and preposition
    restores: str = ""  # what stands in their place in the nominative
    names: Any = None  # what the finder of names knows of those that begin with this form

    def with_clitic(
        self, conjunction: str, preposition: str, article: bool, future: bool, restores: str = ""
    ) -> "Word":
        """Return the same word with clitics before it."""
        letters = len(conjunction) + len(preposition) + (1 if restores else 0)
        return Word(
            self.core, self.flags, self.cues, self.head, conjunction, preposition, article, future, self.agreement,
            letters, restores,
        )  # fmt: skip
