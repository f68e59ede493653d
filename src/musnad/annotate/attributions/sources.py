"""Who is quoted: where the phrase that names the source stands, seen from the cue.

Behind the cue, else before it (a relative clause, an auxiliary, subject before verb), else left out.
"""

from collections.abc import Callable

from musnad.annotate.attributions.able import can_speak
from musnad.annotate.attributions.beside import subject_behind
from musnad.annotate.attributions.draft import Draft
from musnad.annotate.scene import Phrase, Scene, phrase_after, phrase_before
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import BOUNDARIES, BRACKET_OF, PAUSES

_FAR = 26
_LONG = 40
_BESIDE = f.ADVERB | f.TIME | f.FILLER | f.PREPOSITION | f.NOUN | f.CIRCUMSTANCE
_ISSUERS = ("person", "body", "medium")


def find_source(scene: Scene, draft: Draft) -> None:
    """Set the source of *draft* (``source``, ``side``, ``addressees``, ``media``) by the first rule that finds one."""
    for rule in RULES:
        if rule(scene, draft):
            return


def behind_cue(scene: Scene, draft: Draft) -> bool:
    """The verb's subject follows it: «قال الوزير إن …»."""
    if draft.part != "finite" or draft.trigger is None or _has_its_subject(scene, draft):
        return False
    phrase = subject_behind(scene, draft, draft.cue[-1][1], draft.trigger.region)
    if phrase is not None and _is_object(draft, phrase):
        phrase = _without_object(scene, phrase)
    elif phrase is not None and _takes_object(draft, phrase):
        phrase = _before_object(scene, phrase) or phrase
    if phrase is None or not _agrees_behind(scene, phrase, draft.agreement):
        return False
    draft.source, draft.side = phrase, "after"
    return True


def _has_its_subject(scene: Scene, draft: Draft) -> bool:
    """«أنهم حذروا الشرطة»: a plural verb, or one behind a pronoun, has its subject in itself."""
    if draft.agreement[-1:] in ("d", "p"):
        return True
    before = draft.cue[0][0] - 1
    if before < 0 or scene.words[draft.cue[0][0]].conjunction:
        return False
    flags = scene.words[before].flags
    return bool(flags & f.THAT) and not flags & f.PLAIN_THAT and not scene.words[before].conjunction


def _agrees_behind(scene: Scene, phrase: Phrase, agreement: str) -> bool:
    """«أعلنت القرار»: a feminine verb has no masculine subject in the singular."""
    head = scene.words[phrase.first].head
    if head is None or not agreement or phrase.first in scene.named:
        return True
    return not (agreement[-2:] == "fs" and head.gender == "m" and head.number == "s" and head.kind == "document")


def _is_object(draft: Draft, phrase: Phrase) -> bool:
    """A verb that must have an object («حث الرياض على …») and has one phrase before its preposition: that is it."""
    cue, trigger = draft.cue_word, draft.trigger
    if cue is None or trigger is None or not cue.verb.needs_object or cue.object:
        return False
    taken = trigger.kind in ("prep", "fused") or (trigger.kind == "that" and cue.verb.addressee == "content")
    return taken and phrase.last >= trigger.region


def _takes_object(draft: Draft, phrase: Phrase) -> bool:
    """«دعا فلان المجتمع الدولي إلى …»: the verb may have an object, and the phrase reaches its preposition."""
    cue, trigger = draft.cue_word, draft.trigger
    return bool(cue and trigger and cue.verb.addressee != "none" and not cue.object and phrase.last >= trigger.region)


def _before_object(scene: Scene, phrase: Phrase) -> Phrase | None:
    """Cut a phrase at the last noun that begins a phrase of its own."""
    for k in range(phrase.last - 1, phrase.first, -1):
        if scene.words[k].flags & f.DEMONSTRATIVE or _begins_object(scene, k):
            return Phrase(phrase.first, k, phrase.named)
    return None


def _begins_object(scene: Scene, k: int) -> bool:
    word, before = scene.words[k], scene.words[k - 1]
    if word.conjunction or word.preposition or not scene.forms[k - 1][0].isalnum():
        return False
    if before.flags & (f.COMPLEMENT | f.PREPOSITION) and not before.flags & (f.NOUN | f.GIVEN):
        return False
    if word.head is None or word.head.class_ == "title":
        return k in scene.named and not word.flags & f.ADJECTIVE and (before.head is None or before.article)
    if before.head is None:
        return True
    return before.article and (word.head.kind != "person" or before.head.kind == "person")


def _without_object(scene: Scene, phrase: Phrase) -> Phrase | None:
    """Cut the object off a phrase that has run on into it."""
    subject = _before_object(scene, phrase)
    if subject is not None:
        return subject
    last = phrase.last - 1
    adjective = scene.words[last].flags & f.ADJECTIVE
    if last > phrase.first and scene.words[last].article and scene.words[last - 1].article and not adjective:
        return Phrase(phrase.first, last, phrase.named)
    return None


def in_a_document(scene: Scene, draft: Draft) -> bool:
    """«عريضة تقدم بها فلان طالب فيها …»: the document is not the subject, the nearest one before that can be is."""
    last = draft.cue[-1][1]
    ahead = range(last, min(last + 2, scene.n))
    if draft.part != "finite" or not any(scene.words[k].flags & f.RESUMES for k in ahead):
        return False
    first = draft.cue[0][0]
    for k in range(first - 1, max(scene.sentence_start[first], first - _LONG) - 1, -1):
        head, named = scene.words[k].head, scene.named.get(k)
        if (head is None and (named is None or named.kind != "body")) or (
            head is not None and head.kind not in _ISSUERS
        ):
            continue
        phrase = phrase_after(scene, k, first, clitic=True)
        if phrase is not None and _may_issue(scene, phrase, draft.agreement):
            draft.source, draft.side = phrase, "relative"
            draft.source_clitic = len(scene.words[k].preposition)
            return True
    return False


def _may_issue(scene: Scene, phrase: Phrase, agreement: str) -> bool:
    head = scene.words[phrase.first].head
    return head is None or (head.number == "s" and head.gender == agreement[-2:-1])


def relative_clause(scene: Scene, draft: Draft) -> bool:
    """The cue stands in a relative clause and its antecedent speaks: «المدير الذي أكد أن …»."""
    k = _before_fillers(scene, draft)
    if k < 1 or not scene.words[k].flags & f.RELATIVE or draft.part != "finite":
        return False
    end = k
    while end > 0 and scene.forms[end - 1] in PAUSES:
        end -= 1
    if scene.words[k].agreement[-2:] and draft.agreement and not _agree(scene.words[k].agreement, draft.agreement):
        return False
    phrase = _antecedent(scene, end, scene.sentence_start[draft.cue[0][0]])
    if phrase is None or not can_speak(scene, phrase):
        draft.lost, draft.side = True, "relative"
        return True
    draft.source, draft.side = phrase, "relative"
    return True


def _agree(relative: str, verb: str) -> bool:
    """Tell whether the relative pronoun can be the verb's subject; things in the plural take the feminine singular."""
    return relative[0] == verb[-2] and (relative[1] == verb[-1] or relative[1] == "p")


def _antecedent(scene: Scene, end: int, floor: int) -> Phrase | None:
    """The phrase before a relative pronoun: from its first noun that can speak on, else all that may belong to it."""
    whole = phrase_before(scene, end, max(floor, end - _FAR))
    if whole is None:
        return None
    for k in range(whole.first, whole.last):
        word = scene.words[k]
        if word.head is not None or word.flags & (f.GIVEN | f.QUANTIFIER) or scene.opens[k] >= 0 or k in scene.named:
            phrase = phrase_after(scene, k, end, clitic=True)
            if phrase is not None and phrase.last == end:
                return phrase
    return whole


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
            if k > low and scene.words[k - 1].flags & f.RELATIVE:
                return False
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
        if scene.words[k].flags & f.THAT or (scene.closes[k] >= 0 and cue - k > 12):
            return False
    return False


def _whole_stretch(scene: Scene, first: int, end: int) -> Phrase | None:
    """All that stands between auxiliary and verb, where no other verb or clause begins in it."""
    while end > first and scene.forms[end - 1] in PAUSES:
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
        scene.forms[k] in PAUSES or scene.timed[k] or scene.words[k].flags & _BESIDE or scene.words[k].article
        for k in range(last, end)
    )  # fmt: skip


def before_cue(scene: Scene, draft: Draft) -> bool:
    """Subject before verb at the beginning of a clause: «لكن ناشطين يقولون …»."""
    cue = draft.cue[0][0]
    word = scene.words[cue]
    if draft.part != "finite" or (word.conjunction and not _is_topic(scene, cue)):
        return False
    end = _before_fillers(scene, draft) + 1
    while end > 0 and scene.forms[end - 1] in PAUSES:
        end -= 1
    phrase = subject_reaching(scene, end, scene.sentence_start[cue], draft.agreement)
    if phrase is None:
        return False
    begins = _clause_begins(scene, phrase.first, scene.sentence_start[cue])
    if scene.forms[phrase.last] in PAUSES and not _opens_clause(scene, phrase.first, scene.sentence_start[cue]):
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
        if word.preposition or (word.flags & f.FUNCTION and not word.flags & (f.NOUN | f.GIVEN)):
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
    if before.flags & (f.THAT | f.CLAUSE | f.AUXILIARY):
        return True
    if before.flags & f.BEFORE_THAT and not before.flags & f.PREPOSITION:
        return True
    return scene.forms[first - 1] in BOUNDARIES or scene.opens[first - 1] >= 0 or bool(scene.words[first].conjunction)


RULES: tuple[Callable[[Scene, Draft], bool], ...] = (
    behind_cue,
    in_a_document,
    relative_clause,
    behind_auxiliary,
    before_cue,
)
