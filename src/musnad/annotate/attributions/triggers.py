"""What opens the content behind a cue: a walk to the right that tries the openers at each word.

A cue without an opener is no attribution: so most words that only look like a report solve themselves.
"""

from musnad.annotate.attributions.draft import Trigger
from musnad.annotate.attributions.openers import AT_ONCE, RULES, is_unknown_fused
from musnad.annotate.attributions.search import Search
from musnad.annotate.scene import Scene
from musnad.packs.lexis import Word
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import BRACKET_OF, CLOSE_BRACKETS, COLONS, COMMAS, DASHES, FULL_STOPS, SEMICOLONS

_OPENS = f.THAT | f.QUESTION | f.CONTENT | f.ANSWER
_ENDS = SEMICOLONS | FULL_STOPS - {"."}
_BESIDE = f.ADVERB | f.TIME | f.PREPOSITION
_IN_BRACKETS = 14


def find_trigger(search: Search) -> Trigger | None:
    """Return the first opener behind the cue that its frames allow, or None with ``search.gave_up`` telling why."""
    scene = search.scene
    words, forms, timed = scene.words, scene.forms, scene.timed
    j, start, limit = search.start, search.start, search.limit
    while j < limit:
        if j < search.skip_to:
            j = search.skip_to
            continue
        word, form = words[j], forms[j]
        opens = _may_open(search, j, word)
        if opens or j == start:
            for rule in RULES if opens else AT_ONCE:
                trigger = rule(search, j, word)
                if trigger is not None:
                    return trigger
        if (form in _ENDS or j in search.finite_at or j in search.hanging) and _stops(search, j, word):
            return None
        if word.flags & f.PREPOSITION:
            search.circumstance = True
        if search.beside:
            search.beside = timed[j] or form in COMMAS or bool(word.flags & _BESIDE)
        j = _over_bracket(scene, j, limit) if form in BRACKET_OF else j + 1
    return None


def _may_open(search: Search, j: int, word: Word) -> bool:
    """Tell at sight whether any rule could find an opener here: most words are none."""
    scene = search.scene
    if word.flags & _OPENS or scene.opens[j] >= 0 or word.preposition:
        return True
    form = scene.forms[j]
    return (
        form == "("
        or form in COLONS
        or form in search.leads
        or is_unknown_fused(form, word, search.leads)
        or (search.objects and not word.flags and not word.article)
    )


def _stops(search: Search, j: int, word: Word) -> bool:
    """Tell whether the walk ends here: another cue takes over, or another clause begins."""
    scene = search.scene
    if scene.forms[j] in _ENDS:
        search.gave_up = "the clause ends before anything opens a content"
        return True
    if j in search.hanging and j > search.start and not word.flags & f.OWN_WORD and scene.forms[j - 1] in COMMAS:
        search.gave_up = "a participle reports before anything opens a content"
        return True
    if j not in search.finite_at:
        return False
    before = scene.words[j - 1]
    if before.flags & f.RELATIVE and not word.conjunction:
        search.skip_to = _after_clause(scene, j, search.limit)
        return False
    if word.conjunction or scene.forms[j - 1] in COMMAS or before.flags & (f.CLAUSE | f.FILLER | f.AUXILIARY):
        search.gave_up = "another report begins before anything opens a content"
        return True
    if not any(c.weak for c in word.cues) and not word.flags & (f.NOUN | f.GIVEN | f.CONTENT):
        search.gave_up = "another reporting word stands before anything opens a content"
        return True
    return False


def _after_clause(scene: Scene, j: int, limit: int) -> int:
    """Return the token behind a relative clause: the next comma, colon or quotation."""
    for k in range(j + 1, limit):
        if scene.forms[k] in COMMAS or scene.forms[k] in COLONS or scene.opens[k] >= 0 or scene.forms[k] in DASHES:
            return k
    return limit


def _over_bracket(scene: Scene, j: int, limit: int) -> int:
    closing = BRACKET_OF[scene.forms[j]]
    for k in range(j + 1, min(j + _IN_BRACKETS, limit)):
        if scene.forms[k] == closing:
            return k + 1
        if scene.forms[k] in CLOSE_BRACKETS:
            break
    return j + 1
