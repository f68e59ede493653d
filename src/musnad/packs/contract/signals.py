"""The shape of ``lexicon/signals.toml``: what tells that a text is in the pack's language.

A word of the text votes for the language, against it, or not at all. It votes by the first of these that fits:
it is listed (``words`` for, ``others`` against, ``shared`` not at all); it holds a letter that the language does not
have (against); it holds a ``telling`` letter, or begins as the language's words do (for); it holds a letter of a
neighbour's keyboard (``typed``, against). Only words in the language's script are asked: a Latin quotation in an Arabic
text counts for nothing here.
"""

from msgspec import Struct


class Signals(Struct, frozen=True, forbid_unknown_fields=True):
    """What tells one language from those that are written with the same letters. All in lower case."""

    letters: str
    """All its letters; their script (or scripts) is the language's."""
    words: tuple[str, ...]
    """Its frequent words, as they are written: function words first."""
    others: tuple[str, ...] = ()
    """Frequent words of its neighbours in the same script that are no words of its own: Persian's for Arabic,
    Bulgarian's for Russian, French and German ones for English. None that it shares with them."""
    shared: tuple[str, ...] = ()
    """Words that tell nothing although their letters or their beginning seem to."""
    telling: str = ""
    """Letters of its own that its neighbours hardly use: ة for Arabic, ы for Russian."""
    openings: tuple[str, ...] = ()
    """How its words begin and its neighbours' do not: the Arabic article."""
    prefixes: tuple[str, ...] = ()
    """What may be written together with the front of a word of ``words`` or ``openings``: Arabic و and ف."""
    typed: dict[str, str] = {}
    """Letters that a neighbour's keyboard gives, each with those that it stands for: Persian ی for Arabic ي and ى.
    ``words`` and ``openings`` are known in this spelling too, so that Arabic from a Persian keyboard stays Arabic."""
    tags: tuple[str, ...] = ()
    """By what else pages declare the language, beside the pack's own code: ``ara``, ``arb``."""
