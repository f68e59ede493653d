"""Which pack reads a text: told by the packs' own signals. None is an answer.

The script that holds most words decides which packs are asked at all; among these the words vote
(:mod:`musnad.packs.contract.signals` says how). What no pack's signals speak for is read by nobody.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache

from msgspec import Struct

from musnad.packs.contract.signals import Signals

# Words are asked in so many characters of a text, taken from so many places all over it
SAMPLE = 400
WINDOWS = 8
# In a whole text so large a part of the words speaks for its language: in Arabic news .59, in the oddest of 1,760 .22
LEAST_SHARE = 0.12
# With fewer words a headline may hold none that speaks for its language: there the declared language is believed
FEW_WORDS = 12

# Vowel marks, accents that no letter is composed with, tatweel, invisible controls. The zero-width non-joiner stays:
# it stands within Persian words.
_NOTHING = re.compile(
    "[\u00ad\u0300-\u036f\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+"
)
_WORD = re.compile(r"[^\W\d_]+(?:\u200c[^\W\d_]+)*")
# What stands in addresses and in the code that some pages leave among their sentences
_NO_PROSE = ("://", "www.", "@", "{", "}", "[", "]", "=", "_", ";")


class Choice(Struct, frozen=True):
    """Which pack reads a text.

    ``code`` is the pack's, or None where no pack does (the record then says ``und``); ``why`` is a short reason;
    ``differs`` tells that the text is not in the language that it is declared to be in.
    """

    code: str | None
    why: str
    differs: bool = False


class Votes(Struct, frozen=True):
    """How a text's words speak for one language."""

    for_: int
    against: int
    words: int

    @property
    def lead(self) -> int:
        """How many more words speak for it than against it."""
        return self.for_ - self.against

    @property
    def carries(self) -> bool:
        """Whether that is enough to say that the text is in this language."""
        return self.lead > 0 and self.for_ >= LEAST_SHARE * self.words


class Chooser:
    """The signals of several packs, made ready once; :meth:`choose` depends on them and its arguments alone."""

    def __init__(self, signals: Mapping[str, Signals]) -> None:
        self._languages = {code: _Language(signals[code]) for code in sorted(signals)}
        self._tags = {tag.casefold(): code for code in signals for tag in (*signals[code].tags, code)}

    def choose(self, text: str, declared: str | None = None) -> Choice:
        """Say which pack reads *text*; *declared* is the language that its page or caller gives (``ar``, ``ar-SA``).

        The text itself decides; the declaration counts where the text is too short to tell, and where two packs tie.
        """
        words = _words(_sample(text))
        if not words:
            return Choice(None, "the text holds no words")
        votes = self._votes(_by_script(words))
        code, why = _decide(votes, self.declared_code(declared))
        return Choice(code, why, self._differs(code, declared))

    def declared_code(self, declared: str | None) -> str | None:
        """Return the code of the pack that a declared language means, None where it is no pack's."""
        return self._tags.get(_primary(declared))

    def _votes(self, words: Mapping[str, list[str]]) -> dict[str, Votes]:
        most = max(map(len, words.values()))
        asked = {c: x for c, x in self._languages.items() if sum(len(words.get(s, ())) for s in x.scripts) >= most}
        return {code: language.votes(words) for code, language in asked.items()}

    def _differs(self, code: str | None, declared: str | None) -> bool:
        if code is None:
            return self.declared_code(declared) is not None
        return _primary(declared) not in ("", "und") and self.declared_code(declared) != code


def choose(text: str, signals_by_code: Mapping[str, Signals], declared: str | None = None) -> Choice:
    """Say which of the packs reads *text*. For many texts make one :class:`Chooser`."""
    return Chooser(signals_by_code).choose(text, declared)


def _decide(votes: Mapping[str, Votes], declared: str | None) -> tuple[str | None, str]:
    """Return the code that the votes give, or None, and why."""
    if not votes:
        return None, "no pack reads this script"
    best = max(v.lead for v in votes.values())
    leading = [code for code, v in votes.items() if v.lead == best]
    code = declared if declared in leading else leading[0]
    v = votes[code]
    said = f"{code}: {v.for_} of {v.words} words speak for it, {v.against} against it"
    if len(leading) > 1 and code != declared:
        return None, f"{' and '.join(leading)} are equally likely"
    if v.carries:
        return code, said
    if code == declared and v.words < FEW_WORDS and v.lead >= 0:
        return code, f"declared, and the text is too short to tell ({said})"
    return None, f"no pack's signals speak for it ({said})"


class _Language:
    """One pack's signals, ready to be asked."""

    def __init__(self, signals: Signals) -> None:
        self.scripts = frozenset(map(_script, signals.letters))
        self._known = frozenset(signals.letters).union(signals.typed)
        self._typed = frozenset(signals.typed)
        self._telling = frozenset(signals.telling)
        self._listed = dict.fromkeys(_spellings(signals, _prefixed(signals, signals.words)), 1)
        self._listed.update(dict.fromkeys(signals.others, -1))
        self._listed.update(dict.fromkeys(signals.shared, 0))
        self._openings = tuple(dict.fromkeys(_spellings(signals, _prefixed(signals, signals.openings))))

    def votes(self, by_script: Mapping[str, list[str]]) -> Votes:
        """Count how the words that are in this language's script speak."""
        words = [word for script in self.scripts for word in by_script.get(script, ())]
        votes = list(map(self._listed.get, words))
        unlisted = [word for word, vote in zip(words, votes, strict=True) if vote is None]
        for_, against = self._by_letters(unlisted)
        return Votes(votes.count(1) + for_, votes.count(-1) + against, len(words))

    def _by_letters(self, words: list[str]) -> tuple[int, int]:
        """Return how many of the words speak for the language, and how many against it."""
        letters = set("".join(words))
        foreign = {c for c in letters - self._known if _script(c) in self.scripts}
        rest = [w for w in words if foreign.isdisjoint(w)] if foreign else words
        telling, typed = self._telling & letters, self._typed & letters
        for_ = against = 0
        for word in rest:
            if word.startswith(self._openings) or not telling.isdisjoint(word):
                for_ += 1
            elif not typed.isdisjoint(word):
                against += 1
        return for_, against + len(words) - len(rest)


def _prefixed(signals: Signals, words: Iterable[str]) -> Iterator[str]:
    for word in words:
        yield word
        yield from (prefix + word for prefix in signals.prefixes)


def _spellings(signals: Signals, words: Iterable[str]) -> Iterator[str]:
    """Yield the words as they are written, and as they come from a neighbour's keyboard."""
    table = str.maketrans({own: typed for typed, owns in signals.typed.items() for own in owns})
    for word in words:
        yield word
        yield word.translate(table)


def _sample(text: str) -> str:
    """Return the text, or stretches from all over it where it is long."""
    if len(text) <= SAMPLE:
        return text
    width = SAMPLE // WINDOWS
    starts = (i * (len(text) - width) // (WINDOWS - 1) for i in range(WINDOWS))
    return "\n".join([text[s : s + width] for s in starts])


def _words(sample: str) -> list[str]:
    """Return the words, in the spelling that the lexicons have: composed, in lower case, without vowel marks."""
    if _is_no_prose(sample):
        sample = " ".join([chunk for chunk in sample.split() if not _is_no_prose(chunk)])
    return _WORD.findall(_NOTHING.sub("", unicodedata.normalize("NFKC", sample)).casefold())


def _is_no_prose(text: str) -> bool:
    return any(sign in text for sign in _NO_PROSE)


def _by_script(words: Collection[str]) -> dict[str, list[str]]:
    """Return the words by the script of their first letter."""
    scripts = {_script(letter) for letter in {word[0] for word in words}}
    if len(scripts) == 1:
        return {scripts.pop(): list(words)}
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(_script(word[0]), []).append(word)
    return found


@cache
def _script(letter: str) -> str:
    """Return the script of a letter: the first word of its name, which is all that Python's tables say of it."""
    return unicodedata.name(letter, "").partition(" ")[0]


def _primary(declared: str | None) -> str:
    """Return the language part of a declared one: ``ar`` of ``ar-SA`` or ``ar_EG.UTF-8``."""
    return re.split(r"[-_.]", (declared or "").strip()[:40].casefold(), maxsplit=1)[0]
