"""From a cue to an attribution: the frames a reporting word can stand in, in the order in which they are tried."""

from collections.abc import Callable

from msgspec.structs import replace

from musnad.annotate.attributions.able import can_speak, plausible_name
from musnad.annotate.attributions.beside import note_fronted, subject_behind
from musnad.annotate.attributions.cues import Candidate, Refused
from musnad.annotate.attributions.draft import Draft, Trigger
from musnad.annotate.attributions.phrases import relayed
from musnad.annotate.attributions.search import REACH, Search
from musnad.annotate.attributions.sources import find_source
from musnad.annotate.attributions.triggers import find_trigger
from musnad.annotate.scene import Scene, phrase_before
from musnad.packs.contract.verbs import Frame, Verb
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import BOUNDARIES, PAUSES, STOPS

# So far behind a verb with nothing but a circumstance between («وبين في الوقت ذاته أن»)
_BESIDE = 6
_RELAY_FRAMES: tuple[Frame, ...] = ("that", "colon", "quote")


class Framing:
    """One text's candidates on their way to drafts."""

    def __init__(self, scene: Scene, candidates: list[Candidate], relays: dict[str, tuple[str, bool]]) -> None:
        self.scene, self.candidates, self.relays = scene, candidates, relays
        self.finite_at = frozenset(c.first for c in candidates if c.cue.part == "finite")
        self.hanging = frozenset(c.first for c in candidates if c.cue.part == "participle")
        self.refused: list[Refused] = []

    def drafts(self) -> list[Draft]:
        """Return a draft for each candidate that one of the frames fits."""
        out = []
        for candidate in self.candidates:
            tried: list[tuple[str, str]] = []
            for frame in FRAMES:
                made = frame(self, candidate)
                if isinstance(made, Draft):
                    out.append(made)
                    break
                if made:
                    tried.append((frame.__name__.replace("_", "-"), made))
            else:
                self.refused.append(Refused(candidate.first, candidate.last, candidate.cue.verb.lemma, tried))
        return out


def _draft(framing: Framing, candidate: Candidate, rule: str, trigger: Trigger | None) -> Draft:
    verb = candidate.cue.verb
    draft = Draft(rule, [(candidate.first, candidate.last)], verb.act, verb.kind)
    draft.part, draft.agreement = candidate.cue.part, candidate.cue.agreement
    draft.cue_word, draft.trigger = candidate.cue, trigger
    draft.words.append(f"verbs: {verb.lemma}")
    draft.opener = framing.scene.surface(trigger.at, trigger.at + 1) if trigger else ""
    return draft


def _with_own_words(scene: Scene, candidate: Candidate) -> Candidate:
    """«وتابع قائلا», «ختم بالقول»: words that only repeat the saying, and an entry's tail, belong to the cue."""
    last = candidate.last
    for tail in candidate.cue.tails:
        if scene.follows(last, tail):
            last += len(tail)
            break
    if last < scene.n and scene.words[last].flags & f.OWN_WORD and candidate.cue.part == "finite":
        last += 1
    return Candidate(candidate.first, last, candidate.cue)


def relay(framing: Framing, candidate: Candidate) -> Draft | str:
    """«نقلت الوكالة عن شاهد أن …», «جاء في البيان أن …»: the source stands behind a preposition."""
    entry = framing.relays.get(candidate.cue.lemma)
    if entry is None or candidate.cue.part != "finite":
        return ""
    scene = framing.scene
    limit = scene.sentence_end[candidate.first]
    found = relayed(scene, candidate.last, limit, entry[0])
    if found is None:
        return "nobody is named behind its preposition"
    subject, source = found
    open_cue = candidate.cue._replace(preps=frozenset(), verb=_only(candidate, _RELAY_FRAMES))
    search = Search(scene, Candidate(candidate.first, source.last, open_cue), framing.finite_at)
    trigger = find_trigger(search)
    if trigger is None:
        return search.gave_up
    draft = _draft(framing, candidate, "relay", trigger)
    draft.source, draft.side, draft.relayed = source, "after", entry[1]
    draft.media = [subject] if subject is not None and entry[1] else []
    return draft


def _only(candidate: Candidate, frames: tuple[Frame, ...]) -> Verb:
    return replace(candidate.cue.verb, frames=frames)


def verb_and_opener(framing: Framing, candidate: Candidate) -> Draft | str:
    """A verb, its subject or none, and something that opens the content behind them."""
    if candidate.cue.part != "finite":
        return ""
    scene = framing.scene
    candidate = _with_own_words(scene, candidate)
    search = Search(scene, candidate, framing.finite_at, framing.hanging)
    trigger = find_trigger(search)
    if trigger is None:
        return search.gave_up
    draft = _draft(framing, candidate, f"verb-{trigger.kind}", trigger)
    if candidate.cue.passive:
        draft.lost = True  # who is asked stands where the subject would, and who asks is not told
    else:
        find_source(scene, draft)
    note_fronted(scene, draft)
    _doubt_source(scene, draft, trigger)
    refusal = _unlikely(scene, draft, trigger)
    if refusal:
        return refusal
    if candidate.cue.weak and not _carries_weight(scene, draft, trigger):
        return "an everyday word, and nothing shows that somebody speaks"
    _take_in_object(scene, draft, trigger)
    return draft


def _doubt_source(scene: Scene, draft: Draft, trigger: Trigger) -> None:
    """A phrase of words that nothing shows to be somebody is no source: then nobody can be told."""
    source = draft.source
    if source is None or draft.side != "after" or can_speak(scene, source):
        return
    after = source.last
    bare = after < trigger.region and not scene.words[after].flags and not scene.words[after].article
    if plausible_name(scene, source) and not (bare and scene.forms[after][0].isalpha() and not scene.timed[after]):
        return
    draft.source, draft.side, draft.lost = None, "none", True


def _take_in_object(scene: Scene, draft: Draft, trigger: Trigger) -> None:
    """Whoever is accused, described or threatened belongs to the content («اتهم الحزب خصومه بالكذب»)."""
    if draft.cue_word is None or draft.cue_word.verb.addressee != "content":
        return
    if trigger.quote >= 0 and trigger.kind != "that":
        return
    start = draft.source.last if draft.source is not None and draft.side == "after" else draft.cue[-1][1]
    while start < trigger.region and (scene.timed[start] or scene.forms[start] in BOUNDARIES):
        start += 1
    if start < trigger.region and not scene.words[start].flags & f.PREPOSITION:
        trigger.start = trigger.at = start
        trigger.quote = -1


def _unlikely(scene: Scene, draft: Draft, trigger: Trigger) -> str:
    """Return why the verb does not report here although something opens a content, or the empty string."""
    first = draft.cue[0][0]
    word = scene.words[first]
    cue = draft.cue_word
    assert cue is not None
    if draft.lost and draft.side == "relative" and trigger.kind in ("object", "prep", "fused"):
        return "it tells of a thing before it, which speaks not"
    if (
        draft.source is None
        and not word.conjunction
        and trigger.kind == "object"
        and not draft.lost
        and _may_be_passive(draft)
    ):
        return "it may as well be a passive: nobody speaks"
    if cue.object and cue.verb.addressee == "none":
        return "its object stands before it: it takes no content"
    if word.flags & f.FUNCTION and not _is_verb_here(scene, draft, trigger):
        return "here it is no verb"
    if draft.source is None and not word.conjunction:
        return _subject_before(scene, draft)
    return ""


def _may_be_passive(draft: Draft) -> bool:
    """A present form in the third person singular is written alike in both voices («يتوقع صدور …»)."""
    cue = draft.cue_word
    return cue is not None and cue.agreement == "3ms" and not cue.object and cue.present


def _is_verb_here(scene: Scene, draft: Draft, trigger: Trigger) -> bool:
    """A word that is a preposition as well («عبر», «بين») is a verb at the head of a clause, with what a verb has."""
    first = draft.cue[0][0]
    head = (
        first == scene.sentence_start[first] or scene.words[first].conjunction or scene.forms[first - 1] in BOUNDARIES
    )
    if (not head and not scene.words[first - 1].flags & f.CLAUSE) or trigger.kind not in ("that", "prep", "question"):
        return False
    beside = scene.words[first + 1].flags & f.PREPOSITION and trigger.region - first <= _BESIDE
    return trigger.region - first <= 2 or bool(beside) or (draft.source is not None and can_speak(scene, draft.source))


def _subject_before(scene: Scene, draft: Draft) -> str:
    """A noun directly before the verb is its subject; if it cannot speak, nothing is said."""
    end = draft.cue[0][0]
    while end > 0 and (scene.words[end - 1].flags & (f.FILLER | f.ADVERB | f.NEGATION) or scene.timed[end - 1]):
        end -= 1
    start = scene.sentence_start[draft.cue[0][0]]
    if end <= start or (not scene.forms[end - 1][0].isalnum() and scene.closes[end - 1] < 0):
        return ""
    if scene.words[end - 1].flags & (f.FUNCTION | f.CLAUSE) and not scene.words[end - 1].flags & (f.NOUN | f.GIVEN):
        return ""
    phrase = phrase_before(scene, end, start)
    if phrase is None or not can_speak(scene, phrase):
        return "its subject stands before it, and cannot speak"
    draft.source, draft.side = phrase, "relative"
    return ""


def _carries_weight(scene: Scene, draft: Draft, trigger: Trigger) -> bool:
    """A weak verb needs a frame that leaves no doubt, or a subject that can speak."""
    near = trigger.region - draft.cue[-1][1]
    if draft.source is not None and can_speak(scene, draft.source):
        return True
    if draft.cue_word is not None and draft.cue_word.verb.strength == "subject":
        return False
    if trigger.kind in ("that", "colon", "quote"):
        return near <= 1 or draft.source is not None
    conjoined = bool(scene.words[draft.cue[0][0]].conjunction)
    return conjoined and near <= 1 and draft.act not in ("say", "add", "report", "describe", "explain")


def participle(framing: Framing, candidate: Candidate) -> Draft | str:
    """«مضيفا أن …»: a second statement that hangs on the main verb and has its subject."""
    if candidate.cue.part != "participle":
        return ""
    scene = framing.scene
    candidate = _with_own_words(scene, candidate)
    search = Search(scene, candidate, framing.finite_at)
    trigger = find_trigger(search)
    if trigger is None:
        return search.gave_up
    if candidate.cue.weak and trigger.kind not in ("that", "colon", "quote"):
        return "an everyday word, and nothing shows that somebody speaks"
    far = trigger.region - candidate.last > 2 and not search.beside
    if trigger.kind in ("quote", "colon", "object") and far:
        return "what opens a content stands too far behind it"
    first = candidate.first
    if (
        trigger.kind not in ("that", "quote", "colon")
        and first > scene.sentence_start[first]
        and not _may_hang(scene, candidate)
    ):
        return "it describes the noun before it"
    draft = _draft(framing, candidate, f"participle-{trigger.kind}", trigger)
    draft.follows = True
    subject_behind(scene, draft, candidate.last, trigger.region)
    _take_in_object(scene, draft, trigger)
    return draft


def _may_hang(scene: Scene, candidate: Candidate) -> bool:
    """A participle that only its place tells from an adjective: behind a border, or in the form of a circumstance."""
    before = candidate.first - 1
    bordered = (
        scene.forms[before] in BOUNDARIES or scene.closes[before] >= 0 or bool(scene.words[candidate.first].conjunction)
    )
    return bordered or candidate.cue.agreement == "ms"


def content_before(framing: Framing, candidate: Candidate) -> Draft | str:
    """«…»، قال فلان: the content stands before the verb, the subject behind it, and the sentence or clause ends."""
    if candidate.cue.part != "finite" or candidate.cue.weak:
        return ""
    scene = framing.scene
    first = candidate.first
    before = first - 1
    if scene.words[first].conjunction or before < scene.sentence_start[first]:
        return "no content stands before it"
    quoted = scene.closes[before] >= 0 or (
        before - 1 >= 0 and scene.forms[before] in PAUSES and scene.closes[before - 1] >= 0
    )
    if not quoted and scene.forms[before] not in PAUSES:
        return "no content stands before it"
    draft = _draft(framing, candidate, "content-before", None)
    draft.source = subject_behind(scene, draft, candidate.last, min(scene.sentence_end[first], candidate.last + REACH))
    if draft.source is None:
        return "nobody is named behind it"
    draft.side = "after"
    after = draft.source.last
    ended = after >= scene.sentence_end[first] or scene.forms[after] in BOUNDARIES | STOPS
    if not ended and not (quoted and _is_beside(scene, after)):
        return "the clause goes on behind its subject"
    return draft


def _is_beside(scene: Scene, k: int) -> bool:
    """Tell whether token *k* begins a circumstance («في بيان»، «وهو يبكي»)."""
    word = scene.words[k]
    if word.conjunction:
        return bool(word.flags & f.PRONOUN)
    return scene.timed[k] or bool(word.flags & (f.PREPOSITION | f.TIME | f.ADVERB))


def nominal(framing: Framing, candidate: Candidate) -> Draft | str:
    """«قوله إن …», «إعلان الوزارة هدنة …»: a noun of saying with its content, and whoever speaks, behind it."""
    if candidate.cue.part != "noun":
        return ""
    scene = framing.scene
    if scene.words[candidate.first].article and not scene.words[candidate.first].flags & f.OWN_WORD:
        return "with an article it is nobody's"
    search = Search(scene, candidate, framing.finite_at)
    search.limit = min(search.limit, candidate.last + 8)
    trigger = find_trigger(search)
    if trigger is None or trigger.kind not in ("that", "prep", "fused", "object"):
        return "a noun of saying counts only with its content behind it"
    draft = _draft(framing, candidate, f"noun-{trigger.kind}", trigger)
    phrase = subject_behind(scene, draft, candidate.last, trigger.region)
    if trigger.kind != "that" and (phrase is None or not can_speak(scene, phrase) or trigger.region - phrase.last > 2):
        return "a noun of saying counts only with its content behind it"
    if phrase is not None:
        draft.source, draft.side = phrase, "after"
    else:
        draft.follows = True
    return draft


FRAMES: tuple[Callable[[Framing, Candidate], Draft | str], ...] = (
    relay,
    verb_and_opener,
    participle,
    content_before,
    nominal,
)
