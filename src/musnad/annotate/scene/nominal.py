"""Noun phrases: where the phrase that names a source begins and ends.

No parser: a phrase is followed from its first word outwards over what can belong to it (titles, adjectives,
complements, names, appositions), and ends where something stands that cannot.
"""

from msgspec import Struct

from musnad.annotate.scene.media import medium_near
from musnad.annotate.scene.readings import (
    border,
    is_circumstance_noun,
    is_finite,
    is_foreign,
    is_initial,
    is_participle,
    opens_circumstance,
    tight,
)
from musnad.annotate.scene.scene import Scene
from musnad.packs.lexis import Word
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import BOUNDARIES, BRACKET_OF, COMMAS, DASHES

LONGEST = 28
QUOTED = 7
_BRACKETED = 4
_APPOSED_NAME = 6
_ENDS = f.THAT | f.RELATIVE | f.PRONOUN | f.AUXILIARY | f.FILLER | f.NEGATION | f.THEN | f.OWN_WORD | f.QUESTION


class Phrase(Struct, eq=False, gc=False):
    """A noun phrase: tokens ``[first, last)``; ``named`` tells that it has a proper name in it."""

    first: int
    last: int
    named: bool


class _Walk:
    """The state of one walk over a phrase, from left to right."""

    __slots__ = ("closed", "first", "head", "j", "limit", "named", "number", "person", "scene", "soft")

    def __init__(self, scene: Scene, first: int, limit: int) -> None:
        self.scene, self.first, self.j = scene, first, first
        self.limit = min(limit, first + LONGEST, scene.n)
        self.named = False  # a proper name was met
        self.closed = False  # an article, a name or a possessive has made the phrase definite
        self.head = False  # a noun that can speak was met
        self.soft = False  # only a word that no lexicon holds has closed it: it may as well be an adjective
        self.number = "s"
        self.person = True  # the head, if any, is somebody who can have a name


def phrase_after(scene: Scene, start: int, limit: int, clitic: bool = False) -> Phrase | None:
    """Follow the phrase that begins at token *start* and ends before *limit*.

    *clitic* tells that the first word carries a fused preposition which is the phrase's own introduction.
    Returns None where no noun phrase begins there.
    """
    if start >= limit or not _may_begin(scene, start, clitic):
        return None
    walk = _Walk(scene, start, limit)
    while walk.j < walk.limit:
        step = _step(walk)
        if step <= 0:
            break
        walk.j += step
    last = _trimmed(scene, start, walk.j)
    return Phrase(start, last, walk.named) if last > start else None


def _may_begin(scene: Scene, i: int, clitic: bool) -> bool:
    if scene.opens[i] >= 0:
        return _quoted_name_end(scene, i) > 0
    word = scene.words[i]
    if scene.forms[i] in BOUNDARIES or not scene.forms[i][0].isalnum() or scene.timed[i]:
        return False
    if word.flags & (f.FUNCTION | f.TIME | f.ADVERB | f.CLAUSE) and not word.flags & (f.NOUN | f.GIVEN):
        return i in scene.named and not word.flags & f.FUNCTION
    if word.conjunction and word.flags & (f.NOUN | f.GIVEN | f.CUE):
        return False
    if word.flags & (f.OWN_WORD | f.QUESTION) or is_participle(word):
        return False
    return clitic or not word.preposition or i in scene.named


def _step(walk: _Walk) -> int:
    """Return how many tokens more belong to the phrase, 0 where it ends."""
    scene, j = walk.scene, walk.j
    if scene.opens[j] >= 0:
        return _quoted(walk)
    form = scene.forms[j]
    if form in BOUNDARIES:
        return _punctuation(walk, form)
    if len(form) == 1 and walk.named and j + 1 < walk.limit and scene.opens[j + 1] >= 0 and scene.closes[j - 1] >= 0:
        return 1
    if scene.timed[j] and j > walk.first:
        return 0
    if j in scene.named:
        return _known_name(walk)
    word = scene.words[j]
    if j > walk.first:
        if (word.flags & _ENDS and not word.flags & (f.NOUN | f.GIVEN)) or is_participle(word):
            return 0
        if word.flags & f.TAG:
            walk.closed, walk.soft, walk.person = True, False, True
            return 1
        if word.flags & f.COMPLEMENT and walk.head:
            walk.closed = walk.soft = walk.named = False
            return 1
        if word.conjunction:
            return _joined(walk, word)
        if word.flags & f.PREPOSITION:
            return _prepositional(walk)
        if word.preposition and not word.flags & f.PARTICLE:
            return _fused(walk, word)
        if word.flags & (f.TIME | f.ADVERB | f.CLAUSE) and not word.flags & (f.NOUN | f.GIVEN):
            return 0
    return _plain(walk, word)


def _plain(walk: _Walk, word: Word) -> int:
    """A bare word: part of a name, an adjective, the next noun of a construct, or the beginning of something else."""
    scene, j = walk.scene, walk.j
    if (j > walk.first and scene.words[j - 1].flags & f.PARTICLE) or is_foreign(scene, j):
        return 1
    if word.flags & f.GIVEN or word.flags & f.PARTICLE:
        if word.flags & f.GIVEN:
            walk.named = walk.closed = True
            walk.soft = False
        return 1
    if word.article:
        if walk.closed and not walk.soft and _is_another(walk, word):
            return 0
        if walk.named and word.head is not None:
            walk.named = False
        walk.closed, walk.soft = True, False
        if word.head is not None and not walk.head:
            walk.head, walk.number = True, word.head.number
            walk.person = word.head.kind == "person" and word.head.number == "s"
        return 1
    if word.head is not None:
        if walk.named and word.head.class_ not in ("role", "title", "kin"):
            return 0
        apposed = word.head.class_ in ("role", "title", "kin") and word.head.number == "s" and walk.person
        if walk.closed and not walk.soft and not walk.named and not apposed:
            return 0
        if walk.number != "s" and walk.closed:
            return 0
        if not walk.head:
            walk.number = word.head.number
            walk.person = word.head.kind == "person" and word.head.number == "s"
        walk.head = True
        walk.named = False
        walk.closed = walk.closed and word.head.class_ == "title"
        walk.soft = False
        return 1
    if word.flags & (f.CONTENT | f.CIRCUMSTANCE) and walk.closed:
        return 0
    if word.flags & f.CUE and walk.closed and is_finite(word) and not scene.is_name(j):
        return 0
    if word.flags & f.QUANTIFIER or scene.forms[j].isdigit():
        return 1 if not walk.closed or j == walk.first else 0
    if walk.closed and not walk.soft and not walk.person and not scene.is_name(j):
        return 0
    if walk.closed and (not walk.soft or scene.is_name(j)):
        walk.named = True
    walk.soft = not walk.closed or walk.soft
    walk.closed = True
    return 1


def _is_another(walk: _Walk, word: Word) -> bool:
    """Tell whether a noun with an article begins another party behind a finished phrase («ناشد العمدة الآباء …»)."""
    if word.head is None or word.flags & f.ADJECTIVE:
        return False
    head = walk.scene.words[walk.first].head
    if walk.named and walk.person:
        return head is not None and word.head.kind == "person" and head.gender != word.head.gender
    if walk.j == walk.first + 1 and word.head.class_ != "title" and walk.scene.words[walk.first].head is not None:
        return True
    return not walk.person or word.head.kind != "person" or word.head.number != "s"


def _known_name(walk: _Walk) -> int:
    scene, j = walk.scene, walk.j
    named = scene.named[j]
    word = scene.words[j]
    if j > walk.first:
        if word.conjunction:
            pass
        elif word.preposition:
            return _fused(walk, word)
        elif (walk.closed and not walk.soft and not _belongs(walk, j)) or walk.named:
            return 0
    walk.closed, walk.soft = True, False
    if j == walk.first:
        walk.person = False
    if named.kind == "medium" or (named.kind == "body" and j == walk.first):
        walk.named = True
    return min(named.last, walk.limit) - j


def _belongs(walk: _Walk, j: int) -> bool:
    """A known name behind a finished phrase: an adjective in truth («السعودية»), the name of the place before it
    («العاصمة صنعاء»), or a given name («… الإسرائيلي إسرائيل كاتس»)."""
    scene = walk.scene
    if scene.words[j].flags & f.ADJECTIVE and scene.words[j - 1].article:
        return True
    before = scene.words[j - 1].head
    if before is not None and before.kind == "place":
        return True
    after = scene.named[j].last
    return (
        walk.person
        and not walk.named
        and after < walk.limit
        and scene.forms[after][0].isalpha()
        and not scene.words[after].flags
    )


def _quoted(walk: _Walk) -> int:
    """A short quotation is a name («حزب "الوطن"»), unless it is what is being said."""
    end = _quoted_name_end(walk.scene, walk.j)
    if end <= 0 or end > walk.limit or _is_quoted_medium(walk):
        return 0
    walk.named = walk.closed = True
    return end - walk.j


def _is_quoted_medium(walk: _Walk) -> bool:
    """«أبلغ السكان "رويترز" أن …»: a medium in marks behind somebody is who is told."""
    named = walk.scene.named.get(walk.j + 1)
    if walk.j == walk.first or named is None or named.kind != "medium":
        return False
    before = walk.scene.words[walk.j - 1]
    return walk.scene.forms[walk.j - 1][0].isalnum() and (before.head is None or before.article)


def _quoted_name_end(scene: Scene, i: int) -> int:
    """Return the index behind a short closed quotation that opens at *i*, else -1."""
    close = scene.pairs[scene.opens[i]].close
    if close < 0 or close - i - 1 > QUOTED or close - i < 2:
        return -1
    if any(scene.forms[k] in BOUNDARIES and scene.forms[k] not in DASHES for k in range(i + 1, close)):
        return -1
    return close + 1


def _punctuation(walk: _Walk, form: str) -> int:
    scene, j = walk.scene, walk.j
    if form in BRACKET_OF:
        return _bracketed(walk, BRACKET_OF[form])
    if form == "." and j > walk.first and is_initial(scene, j - 1):
        return 1
    if form in COMMAS:
        return _apposition(walk)
    if form in DASHES and j > walk.first and tight(scene, j):
        return 1
    return 0


def _bracketed(walk: _Walk, closing: str) -> int:
    """A short bracket belongs to the phrase: an acronym, an age, the name of a house."""
    scene, j = walk.scene, walk.j
    if j == walk.first:
        return 0
    for k in range(j + 1, min(j + 2 + _BRACKETED, walk.limit)):
        if scene.forms[k] == closing:
            return k + 1 - j if k > j + 1 and not scene.timed[j + 1] else 0
    return 0


def _joined(walk: _Walk, word: Word) -> int:
    """«و» within a phrase: a second role, a second party, a second adjective; never a verb."""
    scene, j = walk.scene, walk.j
    if word.flags & f.CUE and is_finite(word) and not word.flags & (f.NOUN | f.GIVEN):
        return 0
    if j in scene.named:
        return scene.named[j].last - j
    if word.head is not None or word.article:
        walk.named = walk.named and not word.head
        walk.closed = word.article
        return 1
    if word.flags & f.GIVEN:
        return 1
    return 0


def _prepositional(walk: _Walk) -> int:
    """A preposition within a title («مسؤول في الوزارة»), as against one that opens a circumstance («في بيان»)."""
    scene, j = walk.scene, walk.j
    nxt = j + 1
    if nxt >= walk.limit or scene.timed[nxt] or (walk.named and not _governs(walk)):
        return 0
    if j == walk.first + 1 and scene.words[walk.first].flags & f.QUANTIFIER and not walk.head:
        return 1
    word = scene.words[nxt]
    governed = _governs(walk)
    if not governed and nxt not in scene.named and opens_circumstance(word):
        return 0
    if scene.forms[nxt] in BOUNDARIES or scene.opens[nxt] >= 0 or scene.forms[nxt][0].isdigit():
        return 0
    if not governed and not (walk.head and _may_follow(walk)):
        return 0
    named = scene.named.get(nxt)
    walk.closed = word.article or named is not None or bool(word.flags & f.GIVEN)
    return (named.last if named else nxt + 1) - j


def _governs(walk: _Walk) -> bool:
    before = walk.scene.words[walk.j - 1].head
    return before is not None and before.governs == walk.scene.forms[walk.j]


def _may_follow(walk: _Walk) -> bool:
    """A role takes a place or the preposition that it governs; an unnamed one or several any («مصادر من …»)."""
    scene, j = walk.scene, walk.j
    return bool(scene.words[j].flags & f.LOCATIVE) or not scene.words[walk.first].article


def _fused(walk: _Walk, word: Word) -> int:
    """A fused preposition within a title («مسؤول بوزارة …», «المتحدث لشؤون …»), not a circumstance or addressee."""
    scene, j = walk.scene, walk.j
    named = scene.named.get(j)
    if word.flags & (f.CIRCUMSTANCE | f.CONTENT | f.THAT | f.OWN_WORD) and not word.flags & f.NOUN:
        return 0
    if word.flags & f.NEWS and walk.head:
        return 1
    if walk.named or not walk.head or medium_near(scene, j, conveys=scene.words[walk.first].article):
        return 0
    if word.head and word.head.number != "s" and word.head.class_ in ("role", "collective") and word.article:
        return 0
    if walk.person and scene.words[walk.first].article and is_circumstance_noun(word) and named is None:
        return 0
    walk.closed = word.article or named is not None
    return (named.last if named else j + 1) - j


def _is_apposed_name(walk: _Walk, first: int, last: int) -> bool:
    """Tell whether words between commas may name the person before them: «المبعوث الخاص، رستم تيغران، …»."""
    scene = walk.scene
    if last - first > _APPOSED_NAME or not walk.person:
        return False
    if scene.words[first].flags & f.GIVEN or scene.is_name(first) or is_foreign(scene, first):
        return True
    return last - first > 1 and not any(scene.words[k].article for k in range(first, last))


def _apposition(walk: _Walk) -> int:
    """Behind a comma: a name, or a role, that belongs to the one named before; and only if it ends at a border."""
    scene, j = walk.scene, walk.j
    if j == walk.first or j + 1 >= walk.limit:
        return 0
    nxt = j + 1
    word = scene.words[nxt]
    if scene.timed[nxt] or scene.opens[nxt] >= 0 or scene.forms[nxt] in BOUNDARIES:
        return 0
    if word.conjunction or word.preposition or word.flags & (f.FUNCTION | f.ADVERB | f.TIME | f.CLAUSE):
        return 0
    if word.flags & f.CUE and is_finite(word) and not word.flags & (f.NOUN | f.GIVEN):
        return 0
    inner = _Walk(scene, nxt, walk.limit)
    inner.head = walk.head
    while inner.j < inner.limit:
        step = _step(inner) if scene.forms[inner.j] not in COMMAS else 0
        if step <= 0:
            break
        inner.j += step
    if inner.j == nxt or not (inner.j >= walk.limit or scene.forms[inner.j] in BOUNDARIES or border(scene, inner.j)):
        return 0
    role = bool(word.flags & f.QUANTIFIER) or (
        word.head is not None and word.head.class_ in ("role", "title", "kin", "body")
    )
    if not role and (walk.named or not _is_apposed_name(walk, nxt, inner.j)):
        return 0
    walk.named = walk.named or inner.named or not role
    walk.closed = True
    return inner.j - j


def _trimmed(scene: Scene, first: int, last: int) -> int:
    """Cut what cannot end a phrase: a preposition, a comma, a quantity without its noun."""
    while last > first:
        word = scene.words[last - 1]
        form = scene.forms[last - 1]
        if form in COMMAS or form in DASHES or (word.flags & f.PREPOSITION and not word.flags & (f.NOUN | f.GIVEN)):
            last -= 1
            continue
        break
    return last
