"""The text as the annotators see it: parallel arrays over its tokens, filled once, then only read."""

from functools import cache
from itertools import compress

from msgspec import Struct

from musnad.packs.lexis import Word
from musnad.packs.lexis import flags as f
from musnad.text.pairs import Pair, Paired
from musnad.text.sentences import Sentences
from musnad.text.tokens import Tokens

_SEARCHED = 0xFF
# So many words are looked for one by one before all of them are put into an index
_SCANS = 16


class Named(Struct, eq=False, gc=False):
    """A name of the knowledge that stands in the text: tokens ``[first, last)`` and the id."""

    first: int
    last: int
    entity: str
    kind: str


class Scene:
    """Everything known of a text before its attributions are looked for.

    All arrays have one entry a token. ``sentence_end[i]`` is the index behind the last token of token *i*'s sentence,
    ``sentence_start[i]`` its first; ``inside[i]`` the innermost quotation that *i* lies in or -1; ``opens[i]`` and
    ``closes[i]`` the quotation whose mark *i* is or -1; ``pairs[q]`` that quotation; ``timed[i]`` tells that *i* is
    part of a time expression; ``named[i]`` the name that begins at *i*.
    """

    __slots__ = (
        "_indexed", "_kinds", "closes", "ends", "forms", "furnished", "inside", "n", "name_forms", "named", "openers",
        "opens", "pairs", "places", "quoting", "sentence_end", "sentence_start", "starts", "text",
        "timed", "tokens", "words",
    )  # fmt: skip

    def __init__(
        self,
        tokens: Tokens,
        words: list[Word],
        sentences: Sentences,
        marks: Paired,
        timed: list[bool],
        furnished: list[bool],
        named: dict[int, Named],
        openers: dict[int, int] | None = None,
    ) -> None:
        self.tokens = tokens
        self.text = tokens.text
        self.forms, self.starts, self.ends = tokens.forms, tokens.starts, tokens.ends
        self.n = len(tokens)
        self.words = words
        self.sentence_start, self.sentence_end = _bounds(sentences, self.n)
        self.pairs: list[Pair] = marks.pairs
        self.inside, self.opens, self.closes = marks.inside, marks.opens, marks.closes
        self.timed, self.furnished, self.named = timed, furnished, named
        self.openers = openers or {}  # by a sentence's first token: behind the phrase that joins it to the one before
        self._kinds = bytes([word.flags & _SEARCHED for word in words])
        self.name_forms = _name_forms(self.forms, words, named, self.words_with(f.GIVEN | f.TITLE))
        self.places: dict[str, list[int]] = {}
        self._indexed = False
        self.quoting = sorted({k for pair in self.pairs for k in (pair.open, pair.close) if k >= 0})

    def words_with(self, flags: int) -> list[int]:
        """Return the tokens whose words have one of these flags, which are among the lowest."""
        return list(compress(range(self.n), self._kinds.translate(_having(flags))))

    def places_of(self, form: str) -> list[int]:
        """Return the tokens of that form, in order."""
        found = self.places.get(form)
        if found is not None or self._indexed:
            return found or []
        if len(self.places) < _SCANS:
            found = self.places[form] = _scan(self.forms, form)
            return found
        self._indexed = True
        self.places.clear()
        for k, each in enumerate(self.forms):
            self.places.setdefault(each, []).append(k)
        return self.places.get(form, [])

    def is_name(self, i: int) -> bool:
        """Tell whether token *i* is a word that this text uses within a person's name."""
        return self.forms[i] in self.name_forms

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the offsets of the tokens ``[first, last)``."""
        return self.starts[first], self.ends[last - 1]

    def surface(self, first: int, last: int) -> str:
        """Return the text of the tokens ``[first, last)``."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def follows(self, i: int, words: tuple[str, ...]) -> bool:
        """Tell whether the folded *words* stand from token *i* on."""
        if not words:
            return True
        forms = self.forms
        return i < self.n and forms[i] == words[0] and (len(words) == 1 or forms[i : i + len(words)] == list(words))


@cache
def _having(flags: int) -> bytes:
    """Return the table by which the lowest bits of a word's flags become 1 where one of *flags* is among them."""
    return bytes(bool(bits & flags) for bits in range(_SEARCHED + 1))


def _scan(forms: list[str], form: str) -> list[int]:
    found, k = [], -1
    for _ in range(forms.count(form)):
        k = forms.index(form, k + 1)
        found.append(k)
    return found


def _bounds(sentences: Sentences, n: int) -> tuple[list[int], list[int]]:
    """Return for each token where its sentence starts and ends; a line break is a sentence of its own."""
    starts: list[int] = []
    ends: list[int] = []
    for first, last in zip([*sentences.firsts, n], [*sentences.lasts, n], strict=True):
        starts.extend(range(len(starts), first))
        ends.extend(range(len(ends) + 1, first + 1))
        starts += [first] * (last - first)
        ends += [last] * (last - first)
    return starts, ends


def _name_forms(forms: list[str], words: list[Word], named: dict[int, Named], firsts: list[int]) -> frozenset[str]:
    """Words that no lexicon holds and that stand behind a given name or a title: the text's own names."""
    found = set()
    for i in firsts:
        if words[i].flags & f.FUNCTION and not words[i].flags & f.TITLE:
            continue
        for k in range(i + 1, min(i + 4, len(words))):
            nxt = words[k]
            known = nxt.flags & ~(f.GIVEN | f.PARTICLE | f.FEMININE_NAME)
            if (known and not _only_looks_like_cue(nxt)) or nxt.conjunction or nxt.preposition or k in named:
                break
            if not forms[k][0].isalpha():
                break
            if not nxt.flags or _only_looks_like_cue(nxt):
                found.add(forms[k])
    return frozenset(found)


def _only_looks_like_cue(word: Word) -> bool:
    """A name that ends like a verb with an object («عزوني», «روته»)."""
    return word.flags == f.CUE and all(c.object for c in word.cues)
