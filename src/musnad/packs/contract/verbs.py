"""``verbs.toml``: the words that report, each with its act and the frames it stands in."""

from typing import Literal

from msgspec import Struct

from musnad.records.acts import Act

Frame = Literal["that", "colon", "quote", "object", "question"]
Addressee = Literal["none", "person", "content"]


class Verb(Struct, frozen=True, forbid_unknown_fields=True):
    """A reporting verb: its principal parts, its act, and what may open its content.

    ``preps`` are the prepositions that open the content, written as the language writes them; ``addressee`` tells
    what a bare object is (``person``: somebody addressed, no part of the content; ``content``: part of it);
    ``needs_object`` tells that this object cannot be left out («حث … على»); a ``weak`` verb is an everyday word
    that counts only with a subject that can speak or a frame that leaves no doubt, a ``subject`` one only with such
    a subject («أظهرت الدراسة أن», not «يظهر أن»); ``tail`` lists words that may follow and belong to the cue.
    """

    lemma: str
    act: Act
    present: str = ""
    participle: str = ""
    passive: str = ""
    nouns: tuple[str, ...] = ()
    frames: tuple[Frame, ...] = ("that",)
    preps: tuple[str, ...] = ()
    addressee: Addressee = "none"
    needs_object: bool = False
    kind: Literal["speech", "belief"] = "speech"
    strength: Literal["strong", "weak", "subject"] = "strong"
    negated: Literal["drop", "keep"] = "drop"
    example: str = ""
    tail: tuple[tuple[str, ...], ...] = ()


class Idiom(Struct, frozen=True, forbid_unknown_fields=True):
    """Several words that report together: the first is a verb's form, the others follow it."""

    words: tuple[str, ...]
    act: Act
    frames: tuple[Frame, ...] = ("that",)
    preps: tuple[str, ...] = ()
    addressee: Addressee = "none"
    kind: Literal["speech", "belief"] = "speech"
    strength: Literal["strong", "weak"] = "strong"
    present: str = ""
    participle: str = ""
    nouns: tuple[str, ...] = ()
    negated: Literal["drop", "keep"] = "drop"
    example: str = ""


class Sequence(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that only look like a cue."""

    words: tuple[str, ...]
    example: str = ""


class Verbs(Struct, frozen=True, forbid_unknown_fields=True, rename={"not_": "not"}):
    """The whole file."""

    verbs: tuple[Verb, ...]
    idioms: tuple[Idiom, ...] = ()
    not_: tuple[Sequence, ...] = ()
