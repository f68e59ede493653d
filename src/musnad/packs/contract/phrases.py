"""``phrases.toml``: the phrases of attribution, and where reported content gives way to the writer."""

from typing import Literal

from msgspec import Struct


class Phrase(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that introduce a source («وفقا لـ»).

    ``takes``: ``noun``, a noun phrase follows; ``clause``, a reporting verb with its subject follows («حسبما أعلن …»);
    ``self``, the phrase holds its own pronoun and points at who spoke last («على حد تعبيره»).
    ``preposition`` is what is fused onto the source; ``medium``: the source is a medium that passes on («نقلا عن»).
    ``wary``: an everyday word as well; only a phrase whose head can speak follows.
    """

    words: tuple[str, ...]
    takes: Literal["noun", "clause", "self"]
    preposition: str = ""
    medium: bool = False
    wary: bool = False
    example: str = ""


class Relay(Struct, frozen=True, forbid_unknown_fields=True):
    """A reporting word whose source stands behind a preposition («نقلت … عن», «جاء في بيان»).

    ``medium``: its subject is a medium that passes on what the source says.
    """

    lemma: str
    preposition: str
    medium: bool = False
    example: str = ""


class Stop(Struct, frozen=True, forbid_unknown_fields=True):
    """Words with which the writer's own voice comes back, under a name that ``explain`` gives."""

    name: str
    words: tuple[str, ...]
    after_comma: bool = True
    example: str = ""


class Phrases(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    phrases: tuple[Phrase, ...]
    stops: tuple[Stop, ...]
    relays: tuple[Relay, ...] = ()
