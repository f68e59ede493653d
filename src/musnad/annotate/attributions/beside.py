"""What stands between a reporting word and its opener: the subject, who is told, circumstances, media."""

from musnad.annotate.attributions.draft import Draft
from musnad.annotate.scene import Phrase, Scene, medium_near, phrase_after
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import BOUNDARIES, BRACKET_OF, COMMAS, DASHES

_IN_BRACKETS = 14
_QUOTED = 6
_FRONTED = 14


def subject_behind(scene: Scene, draft: Draft, start: int, limit: int) -> Phrase | None:
    """Return the subject between *start* and *limit*, stepping over circumstances; note who is addressed on the way."""
    j = start
    found: Phrase | None = None
    while j < limit:
        step = _circumstance(scene, draft, j, limit)
        if step > j:
            j = step
            continue
        told = _quoted_and_told(scene, draft, j, limit) if found is None else j
        if told > j:
            j = told
            continue
        if found is None and _may_be_subject(scene, j):
            found = phrase_after(scene, j, limit)
            if found is not None and _is_told(scene, draft, found, limit):
                draft.media.append(found)
                j, found = found.last, None
                continue
            if found is not None:
                j = found.last
                _note_told(scene, draft, j, limit)
                continue
        j += 1
        if found is None and scene.forms[j - 1] not in BOUNDARIES:
            return None
    return found


def _quoted_and_told(scene: Scene, draft: Draft, j: int, limit: int) -> int:
    """«أبلغ "الاقتصادية" المدير أن …»: return the token behind the quoted medium, or *j*."""
    cue = draft.cue_word
    if scene.opens[j] < 0 or cue is None or cue.verb.addressee != "person":
        return j
    after = scene.pairs[scene.opens[j]].close + 1
    if not j + 2 < after < limit or after - j > _QUOTED + 1 or phrase_after(scene, after, limit) is None:
        return j
    draft.media.append(Phrase(j + 1, after - 1, True))
    return after


def note_fronted(scene: Scene, draft: Draft) -> None:
    """«وفي مقابلة مع الجزيرة نت، استبعد فلان …»: what opens the sentence names the medium that was spoken to."""
    cue = draft.cue[0][0]
    start = scene.openers.get(scene.sentence_start[cue], scene.sentence_start[cue])
    if not cue - start <= _FRONTED or start + 1 >= cue or not scene.words[start].flags & f.PREPOSITION:
        return
    if not scene.words[start + 1].flags & f.CIRCUMSTANCE or scene.forms[cue - 1] not in COMMAS:
        return
    for k in range(start + 2, cue):
        if scene.words[k].flags & f.CUE:
            return
        _note_medium(scene, draft, k, cue)


def _is_told(scene: Scene, draft: Draft, phrase: Phrase, limit: int) -> bool:
    """«أبلغ "الاقتصادية" المدير أن …»: a medium first, and somebody behind it, is the one who is told."""
    cue = draft.cue_word
    if cue is None or cue.verb.addressee != "person" or not medium_near(scene, phrase.first) or phrase.last >= limit:
        return False
    return phrase_after(scene, phrase.last, limit) is not None


def _note_told(scene: Scene, draft: Draft, j: int, limit: int) -> None:
    """«أبلغ المدير "الاقتصادية" أن …»: the one who is told may be a medium."""
    cue = draft.cue_word
    if cue is not None and cue.verb.addressee == "person" and j < limit:
        _note_medium(scene, draft, j, limit)


def _may_be_subject(scene: Scene, j: int) -> bool:
    word = scene.words[j]
    if word.flags & f.CONTENT and not word.flags & (f.NOUN | f.GIVEN) and not word.article and j not in scene.named:
        return False
    return not (word.flags & f.DEMONSTRATIVE and j + 1 < scene.n and scene.forms[j + 1] in BOUNDARIES)


def _circumstance(scene: Scene, draft: Draft, j: int, limit: int) -> int:
    """Return the token behind what stands at *j* beside the subject (time, place, addressee, bracket), or *j*."""
    form, word = scene.forms[j], scene.words[j]
    if form in COMMAS:
        return j + 1
    if scene.timed[j]:
        return j + 1
    if word.flags & f.PREPOSITION and not word.flags & (f.NOUN | f.GIVEN):
        return _prepositional(scene, draft, j, limit)
    if word.flags & (f.ADVERB | f.TIME | f.OWN_WORD) and not word.flags & (f.NOUN | f.GIVEN):
        return j + 1
    if form in BRACKET_OF or form in DASHES:
        return _over(scene, j, limit)
    if word.preposition and not word.flags & f.GIVEN:
        return _addressed(scene, draft, j, limit)
    if word.flags & f.RELATIVE:
        return _relative(scene, j, limit)
    return j


def _over(scene: Scene, j: int, limit: int) -> int:
    closing = BRACKET_OF.get(scene.forms[j])
    for k in range(j + 1, min(j + _IN_BRACKETS, limit)):
        if scene.forms[k] == closing or (closing is None and scene.forms[k] in DASHES):
            return k + 1
    return j + 1


def _prepositional(scene: Scene, draft: Draft, j: int, limit: int) -> int:
    """Step over «في بيان …», «خلال لقاء مع …» up to the next comma, fused preposition or opener; note media in it."""
    k = j + 1
    if k < limit and len(scene.words[j].core) == 1 and scene.opens[k] >= 0:
        _note_quoted(scene, draft, k, limit)
        return max(k, scene.pairs[scene.opens[k]].close) + 1
    while k < limit and scene.forms[k] not in COMMAS and scene.forms[k] not in DASHES:
        _note_medium(scene, draft, k, limit)
        k += 1
        if k < limit and _subject_resumes(scene, j, k):
            break
    return k


def _subject_resumes(scene: Scene, j: int, k: int) -> bool:
    """Tell whether behind a circumstance a title or role begins the subject («في بيان الوزير …» does not)."""
    word = scene.words[k]
    return k > j + 1 and word.head is not None and word.head.class_ == "title" and not word.article


def _addressed(scene: Scene, draft: Draft, j: int, limit: int) -> int:
    """«لوكالة …», «للصحفيين»: who is spoken to."""
    if scene.words[j].conjunction:
        return j
    phrase = phrase_after(scene, j, limit, clitic=True)
    last = phrase.last if phrase else j + 1
    if phrase is not None:
        draft.addressees.append(phrase)
    _note_medium(scene, draft, j, limit)
    return max(last, j + 1)


def _note_quoted(scene: Scene, draft: Draft, k: int, limit: int) -> None:
    """«لـ"الخليج اليوم"»: whoever is spoken to in quotation marks is a medium, known or not."""
    close = scene.pairs[scene.opens[k]].close
    named = scene.named.get(k + 1)
    if k + 1 < close < limit and close - k <= _QUOTED and (named is None or named.kind in ("medium", "place")):
        draft.media.append(Phrase(k + 1, close, True))


def _note_medium(scene: Scene, draft: Draft, k: int, limit: int) -> None:
    """Remember a medium that is named beside the cue: the statement was made to it, or came by it."""
    medium = medium_at(scene, k, limit)
    if medium is not None and not any(m.first <= k < m.last for m in draft.media):
        draft.media.append(medium)


def medium_at(scene: Scene, k: int, limit: int) -> Phrase | None:
    """Return the phrase of a medium that begins at token *k*, by its head noun or by its name."""
    if not medium_near(scene, k, conveys=True):
        return None
    if scene.opens[k] >= 0:
        close = scene.pairs[scene.opens[k]].close
        return Phrase(k, min(close + 1, limit), True) if k < close < limit else None
    named = scene.named.get(k)
    if named is not None:
        return Phrase(k, min(named.last, limit), True)
    return phrase_after(scene, k, limit, clitic=True)


def _relative(scene: Scene, j: int, limit: int) -> int:
    for k in range(j + 1, limit):
        if scene.forms[k] in COMMAS:
            return k
    return limit
