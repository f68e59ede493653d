"""The openers: what begins a content behind a reporting word, one rule a kind, in the order in which they are tried."""

from collections.abc import Callable

from musnad.annotate.attributions.draft import Trigger
from musnad.annotate.attributions.search import REACH, Search
from musnad.annotate.scene import Phrase, Scene, medium_near, phrase_after
from musnad.packs.lexis import Word
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import BOUNDARIES, COLONS, COMMAS, DASHES, PAUSES

_NAME_QUOTED = 6
_AFTER_NAME = 14
# A preposition of one letter and a noun of four at the least
_FUSED = 5

Rule = Callable[[Search, int, Word], Trigger | None]


def by_quotation(search: Search, j: int, word: Word) -> Trigger | None:
    """An opening mark: what is said, unless it holds a name and the opener is still to come."""
    scene = search.scene
    q = scene.opens[j]
    if q < 0:
        return None
    close = scene.pairs[q].close
    if close >= 0 and close - j - 1 <= _NAME_QUOTED and (_is_name(search, j) or _opener_follows(search, close + 1)):
        search.skip_to = close + 1
        return None
    inner = _inside_quote(search, j, q)
    if inner is not None:
        return inner
    frames = search.candidate.cue.verb.frames
    if "quote" in frames or "colon" in frames:
        return Trigger("quote", j, j + 1, j, q)
    if "object" in frames and j == search.start:
        return Trigger("object", j, j, j, q)
    if close >= 0:
        search.skip_to = close + 1
    return None


def _is_name(search: Search, j: int) -> bool:
    """Tell whether what is quoted at *j* is the name of the noun before it («حزب "الوطن"»)."""
    scene = search.scene
    if j == search.start or scene.forms[j - 1] in BOUNDARIES or scene.timed[j - 1]:
        return False
    before = scene.words[j - 1]
    if before.flags & (f.GIVEN | f.ADVERB | f.THAT | f.OWN_WORD) or scene.is_name(j - 1):
        return False
    if before.flags & f.PREPOSITION and len(before.core) == 1:
        return scene.forms[j - 1] not in search.leads
    if before.head is not None:
        return before.head.kind != "person"
    close = scene.pairs[scene.opens[j]].close
    return close - j <= 3 and not before.article and before.flags & (f.CONTENT | f.CIRCUMSTANCE) != 0


def _inside_quote(search: Search, j: int, q: int) -> Trigger | None:
    """``"إن …"``, ``«على أهمية …»``: the opener stands within the marks."""
    scene = search.scene
    nxt = j + 1
    if nxt < search.limit and scene.words[nxt].flags & f.THAT and not scene.words[nxt].conjunction:
        return Trigger("that", nxt, nxt + 1, j, q)
    if nxt < search.limit and scene.forms[nxt] in search.candidate.cue.preps:
        after = nxt + 1
        if after < search.limit and scene.words[after].flags & f.THAT:
            after += 1
        return Trigger("prep", nxt, after, j, q)
    return None


def by_bracket(search: Search, j: int, word: Word) -> Trigger | None:
    """Words in round brackets right behind a cue, its subject or a colon: some papers quote so («قال: (لن نرحل)»)."""
    scene = search.scene
    if scene.forms[j] != "(" or not {"quote", "colon"} & set(search.candidate.cue.verb.frames):
        return None
    close = next((k for k in range(j + 2, min(j + REACH, scene.n)) if scene.forms[k] == ")"), -1)
    if j > search.start and medium_near(scene, j - 1, conveys=True):
        return None
    if close - j < 3 or scene.forms[j + 1][0].isdigit() or scene.timed[j + 1]:
        return None
    if close < search.limit and _opener_follows(search, close + 1):
        return None
    return Trigger("bracket", j, j + 1, j)


def by_colon(search: Search, j: int, word: Word) -> Trigger | None:
    """A colon, and a quotation behind it if there is one."""
    scene = search.scene
    if scene.forms[j] not in COLONS or "colon" not in search.candidate.cue.verb.frames:
        return None
    nxt = j + 1
    while nxt < search.limit and scene.forms[nxt] in DASHES | {"."}:
        nxt += 1
    if nxt < search.limit and scene.forms[nxt] == "(":
        return by_bracket(search, nxt, scene.words[nxt]) or Trigger("colon", j, nxt + 1, j)
    if nxt >= scene.sentence_end[j]:
        return None
    if scene.opens[nxt] >= 0:
        inner = _inside_quote(search, nxt, scene.opens[nxt])
        if inner is not None:
            return Trigger("that", j, inner.start, j, scene.opens[nxt])
        return Trigger("quote", j, nxt + 1, j, scene.opens[nxt])
    if scene.words[nxt].flags & f.THAT and not scene.words[nxt].conjunction:
        return _that(search, nxt, j)
    return Trigger("colon", j, nxt, j)


def by_that(search: Search, j: int, word: Word) -> Trigger | None:
    """A complementizer, with the preposition before it if there is one."""
    if not word.flags & f.THAT or word.conjunction:
        return None
    if not {"that", "question"} & set(search.candidate.cue.verb.frames) and not search.candidate.cue.preps:
        return None
    before = search.scene.words[j - 1]
    if before.flags & f.BEFORE_THAT and j > search.start:
        return None
    if before.flags & f.PREPOSITION and j - 2 >= search.start and search.scene.words[j - 2].flags & f.BEFORE_THAT:
        return None
    region = j
    if j - 1 >= search.start and before.flags & f.PREPOSITION:
        region = j - 1
    return _that(search, j, region)


def _that(search: Search, j: int, region: int) -> Trigger | None:
    scene = search.scene
    start = j + 1
    if start < search.limit and scene.opens[start] >= 0:
        return Trigger("that", j, start + 1, region, scene.opens[start])
    return Trigger("that", j, start, region) if start < scene.sentence_end[j] else None


def by_question(search: Search, j: int, word: Word) -> Trigger | None:
    """«هل …», «عما إذا …»: what is asked."""
    cue = search.candidate.cue
    if not word.flags & f.QUESTION or "question" not in cue.verb.frames:
        return None
    if j > search.start and cue.verb.act != "ask":
        return None
    whether = j + 1 < search.limit and search.scene.words[j + 1].flags & f.CONDITIONAL
    return Trigger("question", j, j + 2 if whether else j, j)


def by_preposition(search: Search, j: int, word: Word) -> Trigger | None:
    """The preposition that the cue takes («أشار إلى …»), not one that opens a circumstance («على حسابه»)."""
    scene, cue = search.scene, search.candidate.cue
    if scene.forms[j] not in cue.preps or j + 1 >= search.limit:
        return None
    nxt = scene.words[j + 1]
    if nxt.flags & f.THAT:
        return _that(search, j + 1, j)
    if scene.opens[j + 1] >= 0:
        return Trigger("prep", j, j + 2, j, scene.opens[j + 1])
    if scene.forms[j + 1] in BOUNDARIES or scene.timed[j + 1]:
        return None
    if (
        nxt.flags & f.CIRCUMSTANCE
        and not nxt.flags & f.CONTENT
        and j > search.start
        and _opener_follows(search, j + 2, quotes=False)
    ):
        return None
    if nxt.flags & f.RELATIVE or (cue.weak and not _may_be_content(scene, j + 1)):
        return None
    return Trigger("prep", j, j + 1, j)


def by_fused_preposition(search: Search, j: int, word: Word) -> Trigger | None:
    """The same where the preposition is written onto its noun («طالب الحكومة بوقف …»)."""
    scene, cue = search.scene, search.candidate.cue
    if not word.preposition or word.preposition not in cue.preps or word.conjunction:
        return None
    if word.flags & f.THAT:
        return _that(search, j, j)
    if word.flags & f.OWN_WORD or scene.timed[j]:
        return None
    near = j == search.start
    if word.flags & f.CONTENT or (near and not _names_party(scene, j)):
        return Trigger("fused", j, j, j)
    document = word.head is not None and word.head.kind == "document"
    if (
        (word.flags & f.CIRCUMSTANCE and not document)
        or (_names_party(scene, j) and not document)
        or word.preposition == word.core
    ):
        return None
    if len(cue.preps) == 1 and (word.article or (_bordered(scene, j) and not near)):
        return Trigger("fused", j, j, j)
    return None


def by_unknown_fused(search: Search, j: int, word: Word) -> Trigger | None:
    """A word that no lexicon holds and that begins as the cue's preposition does («اتهم الوزير المعارضة بعرقلة …»)."""
    scene, cue = search.scene, search.candidate.cue
    form = scene.forms[j]
    if not is_unknown_fused(form, word, cue.preps) or scene.is_name(j) or j in scene.named or scene.timed[j]:
        return None
    if j == search.start:
        return Trigger("fused", j, j, j) if cue.verb.needs_object or cue.object else None
    return Trigger("fused", j, j, j) if len(cue.preps) == 1 and _bordered(scene, j) else None


def is_unknown_fused(form: str, word: Word, preps: frozenset[str]) -> bool:
    """Tell at sight whether a word may be one of *preps*, of one letter, written onto an unknown noun."""
    return form[0] in preps and len(form) >= _FUSED and not word.flags and word.head is None and not word.article


def _bordered(scene: Scene, j: int) -> bool:
    """Tell whether the phrase before token *j* is complete: an article, a name, a time or a comma stands last in it."""
    before = scene.words[j - 1]
    return (
        scene.forms[j - 1] in COMMAS
        or scene.forms[j - 1] in DASHES
        or scene.timed[j - 1]
        or scene.closes[j - 1] >= 0
        or before.article
        or bool(before.flags & (f.GIVEN | f.ADVERB))
        or scene.is_name(j - 1)
    )


def by_answer(search: Search, j: int, word: Word) -> Trigger | None:
    """«قال المتحدث: لا», «أجاب نعم»: a whole answer in one word, at the end of what is said."""
    scene = search.scene
    if not word.flags & f.ANSWER or "colon" not in search.candidate.cue.verb.frames:
        return None
    after = j + 1
    if after < scene.sentence_end[j] and scene.forms[after] not in BOUNDARIES:
        return None
    return Trigger("answer", j, j, j)


def by_prefixed_mark(search: Search, j: int, word: Word) -> Trigger | None:
    """«بـ"…"»: a fused preposition that stands alone before a quotation."""
    scene, cue = search.scene, search.candidate.cue
    if scene.forms[j] not in cue.preps or j + 1 >= search.limit or scene.opens[j + 1] < 0:
        return None
    return Trigger("prep", j, j + 2, j, scene.opens[j + 1])


def by_object(search: Search, j: int, word: Word) -> Trigger | None:
    """A bare noun that begins a content («أكد أهمية …»), where the phrase before it is complete."""
    scene, cue = search.scene, search.candidate.cue
    if "object" not in cue.verb.frames or word.preposition or word.conjunction:
        return None
    if j == search.start:
        if _object_at_once(search, j, word):
            return Trigger("object", j, j, j)
        return None
    if not word.flags & f.CONTENT:
        return _behind_subject(search, j, word)
    if _that_behind_comma(search, j):
        return None
    if search.beside:
        return Trigger("object", j, j, j)
    before = scene.words[j - 1]
    if before.flags & f.PARTICLE and not before.flags & f.FUNCTION:
        return None
    bordered = scene.forms[j - 1] in PAUSES or scene.timed[j - 1] or scene.closes[j - 1] >= 0
    if word.article and search.candidate.cue.verb.needs_object and before.article:
        return Trigger("object", j, j, j)
    if word.article:
        named = before.flags & (f.GIVEN | f.ADVERB) or scene.is_name(j - 1)
        return Trigger("object", j, j, j) if bordered or named else None
    if search.circumstance and not before.flags & (f.PREPOSITION | f.CIRCUMSTANCE | f.QUANTIFIER):
        return Trigger("object", j, j, j)
    if (
        bordered
        or before.article
        or before.flags & (f.GIVEN | f.ADVERB)
        or (j - 1) in _named_ends(scene, search.start, j)
    ):
        return Trigger("object", j, j, j)
    if before.head is None and not before.flags & (f.FUNCTION | f.CONTENT | f.QUANTIFIER) and j - search.start >= 2:
        return Trigger("object", j, j, j)
    if before.head is not None and before.head.number != "s" and j - 1 == search.start:
        return Trigger("object", j, j, j)
    return None


def _that_behind_comma(search: Search, j: int) -> bool:
    """«أكد المسؤول، طلب عدم ذكر اسمه، أن …»: what stands between the commas is not what is said."""
    scene, frames = search.scene, search.candidate.cue.verb.frames
    if "that" not in frames or not any(scene.forms[k] in COMMAS for k in range(search.start, j)):
        return False
    for k in range(j + 1, min(j + _AFTER_NAME, search.limit - 1)):
        if scene.forms[k] in COMMAS:
            return bool(scene.words[k + 1].flags & f.THAT)
    return False


def _behind_subject(search: Search, j: int, word: Word) -> Trigger | None:
    """A noun that no lexicon holds, right behind a body or group: it cannot be its name («أعلنت الشرطة هوية …»)."""
    scene = search.scene
    if word.flags & ~f.QUESTION or word.article or not scene.forms[j][0].isalpha() or scene.is_name(j):
        return None
    if search.subject is None:
        search.subject = phrase_after(scene, search.start, search.limit) or Phrase(0, 0, False)
    subject = search.subject
    if subject.last != j or j + 1 >= search.limit or scene.forms[j + 1] in BOUNDARIES:
        return None
    head = scene.words[subject.first].head
    known = (head is not None and (head.kind != "person" or head.number != "s")) or subject.first in scene.named
    return Trigger("object", j, j, j) if known else None


def _named_ends(scene: Scene, first: int, last: int) -> frozenset[int]:
    return frozenset(n.last - 1 for i in range(first, last) if (n := scene.named.get(i)) is not None)


def _object_at_once(search: Search, j: int, word: Word) -> bool:
    """The content follows the cue directly: its subject is left out."""
    if search.candidate.cue.part == "participle":
        return not word.flags & (f.FUNCTION | f.TIME | f.ADVERB) and search.scene.forms[j] not in BOUNDARIES
    if word.flags & f.CONTENT and not _names_party(search.scene, j):
        return True
    return bool(word.flags & f.QUESTION) and not word.flags & f.NEGATION


def _names_party(scene: Scene, j: int) -> bool:
    word = scene.words[j]
    if j in scene.named:
        return True
    return word.head is not None and not word.flags & f.CONTENT


def _may_be_content(scene: Scene, j: int) -> bool:
    word = scene.words[j]
    return bool(word.flags & (f.CONTENT | f.THAT | f.QUESTION)) or word.article


def _opener_follows(search: Search, j: int, quotes: bool = True) -> bool:
    """Tell whether an opener stands shortly behind token *j*: then what was quoted before it is a name."""
    scene = search.scene
    short = scene.closes[j - 1] >= 0 and j - scene.pairs[scene.closes[j - 1]].open <= 4
    for k in range(j, min(j + _AFTER_NAME, search.limit)):
        word = scene.words[k]
        if (scene.forms[k] in COMMAS and k > j and not short) or (
            word.flags & f.CUE
            and not word.article
            and not word.preposition
            and any(c.part == "participle" for c in word.cues)
        ):
            return False
        if word.flags & f.THAT and not word.conjunction and not scene.words[k - 1].flags & f.BEFORE_THAT:
            return True
        if word.preposition and word.preposition in search.candidate.cue.preps and word.flags & (f.CONTENT | f.THAT):
            return True
        if short and k == j and word.preposition and word.preposition in search.candidate.cue.preps:
            return True
        if scene.forms[k] in COLONS or (quotes and scene.opens[k] >= 0) or scene.forms[k] in search.candidate.cue.preps:
            return True
        if k in search.finite_at and k > j:
            return False
    return False


RULES: tuple[Rule, ...] = (
    by_prefixed_mark,
    by_quotation,
    by_bracket,
    by_colon,
    by_that,
    by_answer,
    by_question,
    by_preposition,
    by_fused_preposition,
    by_unknown_fused,
    by_object,
)

# Right behind the cue a word may open a content that at sight opens none
AT_ONCE: tuple[Rule, ...] = (by_object,)
