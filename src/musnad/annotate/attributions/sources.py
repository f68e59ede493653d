"""Who is quoted: where the phrase that names the source stands, seen from the cue.

Behind the cue, else before it (a relative clause, an auxiliary, subject before verb), else left out.
"""

from collections.abc import Callable

from musnad.annotate.attributions.draft import Draft
from musnad.annotate.scene import Phrase, Scene, medium_near, phrase_after, phrase_before
from musnad.packs.lexis import Word
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import BOUNDARIES, BRACKET_OF, COMMAS, DASHES

_FAR = 26
_IN_BRACKETS = 14


def find_source(scene: Scene, draft: Draft) -> None:
    """Set the source of *draft* (``source``, ``side``, ``addressees``, ``media``) by the first rule that finds one."""
    for rule in RULES:
        if rule(scene, draft):
            return


def behind_cue(scene: Scene, draft: Draft) -> bool:
    """The verb's subject follows it: «قال الوزير إن …»."""
    if draft.part != "finite" or draft.trigger is None:
        return False
    phrase = subject_behind(scene, draft, draft.cue[-1][1], draft.trigger.region)
    if phrase is not None and _is_object(draft, phrase):
        phrase = _without_object(scene, phrase)
    if phrase is None:
        return False
    draft.source, draft.side = phrase, "after"
    return True


def _is_object(draft: Draft, phrase: Phrase) -> bool:
    """A verb that must have an object («حث الرياض على …») and has one phrase before its preposition: that is it."""
    cue, trigger = draft.cue_word, draft.trigger
    if cue is None or trigger is None or not cue.verb.needs_object or cue.object:
        return False
    return trigger.kind in ("prep", "fused") and phrase.last >= trigger.region


def _without_object(scene: Scene, phrase: Phrase) -> Phrase | None:
    """Cut the object off a phrase that has run on into it: at the last noun that begins a phrase of its own."""
    for k in range(phrase.last - 1, phrase.first, -1):
        word, before = scene.words[k], scene.words[k - 1]
        begins = word.head is not None and word.head.class_ != "title" or k in scene.named and not word.flags & f.ADJECTIVE
        if begins and not (word.conjunction or word.preposition) and (before.head is None or before.article):
            return Phrase(phrase.first, k, phrase.named)
    return None


def subject_behind(scene: Scene, draft: Draft, start: int, limit: int) -> Phrase | None:
    """Return the subject between *start* and *limit*, stepping over circumstances; note who is addressed on the way."""
    j = start
    found: Phrase | None = None
    while j < limit:
        step = _circumstance(scene, draft, j, limit)
        if step > j:
            j = step
            continue
        if found is None and _may_be_subject(scene, j):
            found = phrase_after(scene, j, limit)
            if found is not None:
                j = found.last
                continue
        j += 1
        if found is None and scene.forms[j - 1] not in BOUNDARIES:
            return None
    return found


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
        _note_medium(scene, draft, k + 1, limit)
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


def _note_medium(scene: Scene, draft: Draft, k: int, limit: int) -> None:
    """Remember a medium that is named beside the cue: the statement was made to it, or came by it."""
    medium = medium_at(scene, k, limit)
    if medium is not None and not any(m.first <= k < m.last for m in draft.media):
        draft.media.append(medium)


def medium_at(scene: Scene, k: int, limit: int) -> Phrase | None:
    """Return the phrase of a medium that begins at token *k*, by its head noun or by its name."""
    if not medium_near(scene, k):
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


def relative_clause(scene: Scene, draft: Draft) -> bool:
    """The cue stands in a relative clause and its antecedent speaks: «المدير الذي أكد أن …»."""
    k = _before_fillers(scene, draft)
    if k < 1 or not scene.words[k].flags & f.RELATIVE or draft.part != "finite":
        return False
    end = k
    while end > 0 and scene.forms[end - 1] in COMMAS | DASHES:
        end -= 1
    if scene.words[k].agreement[-2:] and draft.agreement and not _agree(scene.words[k].agreement, draft.agreement):
        return False
    phrase = _antecedent(scene, end, scene.sentence_start[draft.cue[0][0]])
    if phrase is None or not can_speak(scene, phrase):
        draft.lost = True
        return True
    draft.source, draft.side = phrase, "relative"
    return True


def _agree(relative: str, verb: str) -> bool:
    """Tell whether the relative pronoun can be the verb's subject; things in the plural take the feminine singular."""
    return relative[0] == verb[-2] and (relative[1] == verb[-1] or relative[1] == "p")


def _antecedent(scene: Scene, end: int, floor: int) -> Phrase | None:
    return phrase_before(scene, end, max(floor, end - _FAR))


def _before_fillers(scene: Scene, draft: Draft) -> int:
    k = draft.cue[0][0] - 1
    while k > 0 and scene.words[k].flags & (f.FILLER | f.NEGATION) and not scene.words[k].flags & f.RELATIVE:
        k -= 1
    return k


def behind_auxiliary(scene: Scene, draft: Draft) -> bool:
    """«وكان الوزير قد أعلن …»: the subject stands between auxiliary and verb."""
    if draft.part != "finite":
        return False
    cue = draft.cue[0][0]
    low = max(scene.sentence_start[cue], cue - _FAR)
    for k in range(cue - 1, low - 1, -1):
        if scene.words[k].flags & f.AUXILIARY and not scene.words[k].flags & f.NOUN:
            end = _before_fillers(scene, draft) + 1
            phrase = phrase_after(scene, k + 1, end) if k + 1 < end else None
            if phrase is None:
                return False
            if not _reaches(scene, phrase.last, end):
                phrase = _whole_stretch(scene, k + 1, end)
            if phrase is None or not (can_speak(scene, phrase) or _holds_name(scene, phrase)):
                draft.lost = True
                return True
            draft.source, draft.side = phrase, "auxiliary"
            return True
        if scene.words[k].flags & f.THAT or scene.closes[k] >= 0 and cue - k > 12:
            return False
    return False


def _whole_stretch(scene: Scene, first: int, end: int) -> Phrase | None:
    """All that stands between auxiliary and verb, where no other verb or clause begins in it."""
    while end > first and scene.forms[end - 1] in COMMAS | DASHES:
        end -= 1
    for k in range(first, end):
        word = scene.words[k]
        if word.flags & (f.RELATIVE | f.THAT | f.AUXILIARY | f.CLAUSE | f.FILLER) or scene.forms[k] in BRACKET_OF:
            return None
    return Phrase(first, end, True) if 0 < end - first <= 18 else None


def _holds_name(scene: Scene, phrase: Phrase) -> bool:
    return any(scene.words[k].flags & f.GIVEN or scene.is_name(k) for k in range(phrase.first, phrase.last))


def _reaches(scene: Scene, last: int, end: int) -> bool:
    """Tell whether only what may stand beside a subject lies between its end and the cue."""
    if end - last > 12:
        return False
    return all(
        scene.forms[k] in COMMAS | DASHES or scene.timed[k] or scene.words[k].flags & (f.ADVERB | f.TIME | f.FILLER | f.PREPOSITION)
        or scene.words[k].flags & (f.NOUN | f.CIRCUMSTANCE) or scene.words[k].article
        for k in range(last, end)
    )  # fmt: skip


def before_cue(scene: Scene, draft: Draft) -> bool:
    """Subject before verb at the beginning of a clause: «لكن ناشطين يقولون …»."""
    cue = draft.cue[0][0]
    word = scene.words[cue]
    if draft.part != "finite" or (word.conjunction and not _is_topic(scene, cue)):
        return False
    end = _before_fillers(scene, draft) + 1
    while end > 0 and scene.forms[end - 1] in COMMAS | DASHES:
        end -= 1
    phrase = subject_reaching(scene, end, scene.sentence_start[cue], draft.agreement)
    if phrase is None:
        return False
    begins = _clause_begins(scene, phrase.first, scene.sentence_start[cue])
    if scene.forms[phrase.last] in COMMAS | DASHES and not _opens_clause(scene, phrase.first, scene.sentence_start[cue]):
        return False
    draft.source, draft.side = phrase, "before" if begins else "relative"
    return True


def _opens_clause(scene: Scene, first: int, floor: int) -> bool:
    return first <= floor or bool(scene.words[first - 1].flags & (f.THAT | f.CLAUSE))


def _is_topic(scene: Scene, cue: int) -> bool:
    """«أما فلان فقال»: an opener in the sentence has put the subject first."""
    return any(scene.words[k].flags & f.TOPIC for k in range(max(scene.sentence_start[cue], cue - _FAR), cue))


def subject_reaching(scene: Scene, end: int, floor: int, agreement: str) -> Phrase | None:
    """Return the longest phrase that ends before token *end*, begins a clause or follows a verb, and can speak."""
    for k in range(max(floor, end - _FAR), end):
        word = scene.words[k]
        known = word.head is not None or word.flags & (f.GIVEN | f.QUANTIFIER) or k in scene.named or scene.is_name(k)
        opened = _clause_begins(scene, k, floor)
        if not known and not (opened and k > floor and end - k <= 3 and not word.flags and not word.article):
            continue
        if not opened and (word.head is None or word.article or word.preposition):
            continue
        if word.preposition or word.flags & f.FUNCTION and not word.flags & (f.NOUN | f.GIVEN):
            continue
        phrase = phrase_after(scene, k, end)
        if phrase is not None and phrase.last == end and agrees(scene, phrase, agreement):
            return phrase
    return None


def agrees(scene: Scene, phrase: Phrase, agreement: str) -> bool:
    """Tell whether the head of a phrase can be the subject of a verb behind it; what is not known can."""
    head = scene.words[phrase.first].head
    if head is None or not agreement:
        return True
    gender, number = agreement[-2], agreement[-1]
    if head.number == "p":
        return number == "p" or gender == "f"
    return number != "d" or head.number == "d" if head.gender == gender else False


def _clause_begins(scene: Scene, first: int, floor: int) -> bool:
    if first <= floor:
        return True
    before = scene.words[first - 1]
    if before.flags & (f.THAT | f.CLAUSE | f.AUXILIARY | f.BEFORE_THAT):
        return True
    return scene.forms[first - 1] in BOUNDARIES or scene.opens[first - 1] >= 0 or bool(scene.words[first].conjunction)


def can_speak(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a phrase names somebody or something that can speak: a person, body, medium, document or group."""
    if scene.words[phrase.first].flags & f.QUANTIFIER and phrase.last - phrase.first > 1:
        return True
    if scene.words[phrase.first].flags & f.PARTICLE or _name_then_role(scene, phrase):
        return True
    for k in range(phrase.first, min(phrase.first + 3, phrase.last)):
        word = scene.words[k]
        if word.head is not None or word.flags & f.GIVEN or scene.is_name(k):
            return True
        named = scene.named.get(k)
        if named is not None and named.kind != "platform":
            return True
        if not (word.flags & (f.QUANTIFIER | f.DEMONSTRATIVE) or scene.forms[k].isdigit() or scene.opens[k] >= 0):
            break
    return False


def _name_then_role(scene: Scene, phrase: Phrase) -> bool:
    """Words that no lexicon holds with a role behind them are a name: «رأفت الصباغ المتحدث باسم …»."""
    for k in range(phrase.first, min(phrase.first + 4, phrase.last)):
        word = scene.words[k]
        if word.head is not None and k > phrase.first:
            return word.head.class_ in ("role", "title")
        if word.flags or word.preposition or word.conjunction or k == phrase.first and word.article:
            return False
    return False


def plausible_name(scene: Scene, phrase: Phrase) -> bool:
    """Tell whether a phrase may be a name that the text uses once: few bare words that no lexicon holds."""
    if phrase.last - phrase.first > 4:
        return False
    return all(
        not scene.words[k].preposition
        and not (scene.words[k].article and k > phrase.first and not scene.words[k - 1].flags & f.GIVEN)
        and not scene.words[k].conjunction
        and not scene.words[k].flags & ~(f.PARTICLE | f.GIVEN | f.FEMININE_NAME | f.INITIAL)
        for k in range(phrase.first, phrase.last)
        if scene.forms[k][0].isalnum()
    )


RULES: tuple[Callable[[Scene, Draft], bool], ...] = (behind_cue, relative_clause, behind_auxiliary, before_cue)


def says_nothing_of(word: Word) -> bool:
    """Tell whether a word is known to be no noun at all."""
    return bool(word.flags & f.FUNCTION) and not word.flags & (f.NOUN | f.GIVEN)
