"""Who speaks: for each attribution a party, how it was told, because of what; unknown where the text is silent."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from msgspec import Struct

from musnad.annotate.parties.main import main_subject
from musnad.annotate.parties.party import Party
from musnad.annotate.parties.registry import Registry
from musnad.annotate.scene import Phrase, Scene, phrase_after
from musnad.packs.lexis import flags as f

_BACK = 6
_OPENING = 6


class Spoken(Protocol):
    """What this annotator needs of an attribution."""

    source: Phrase | None
    part: str
    side: str
    agreement: str
    follows: bool
    self_phrase: bool
    lost: bool
    cue: list[tuple[int, int]]
    content: list[tuple[int, int]]


class Speaker(Struct, eq=False, gc=False):
    """Who speaks in one attribution."""

    party: Party | None
    resolution: str
    because: str


UNKNOWN = "the text does not tell who it is"
MAIN = "it hangs on the main verb and has its subject"
BEFORE = "the subject is left out: that of the sentence before goes on"
LAST = "the subject is left out: the last speaker goes on"


def speakers(scene: Scene, registry: Registry, drafts: Sequence[Spoken], within: Sequence[int]) -> list[Speaker]:
    """Return the speaker of each attribution; ``within[k]`` is the index of the one that holds it, or -1."""
    known: list[Speaker] = []
    for k, draft in enumerate(drafts):
        if draft.source is not None:
            known.append(Speaker(*registry.resolve(draft.source)))
        else:
            known.append(_left_out(_Place(scene, registry, drafts, within, known, k)))
        party = known[-1].party
        if party is not None and draft.part != "post":
            registry.spoken.append((_first(draft), party))
    return known


class _Place:
    """One attribution without a source, and what is known before it."""

    __slots__ = ("draft", "drafts", "first", "k", "known", "registry", "scene", "sentence", "within")

    def __init__(
        self,
        scene: Scene,
        registry: Registry,
        drafts: Sequence[Spoken],
        within: Sequence[int],
        known: list[Speaker],
        k: int,
    ) -> None:
        self.scene, self.registry, self.drafts, self.within, self.known, self.k = (
            scene,
            registry,
            drafts,
            within,
            known,
            k,
        )
        self.draft = drafts[k]
        self.first = _first(self.draft)
        self.sentence = scene.sentence_start[self.first]

    def before(self) -> Iterator[int]:
        """Yield the attributions before this one that stand on its level, the nearest first."""
        for j in range(self.k - 1, max(-1, self.k - 1 - _BACK), -1):
            if self.within[j] == self.within[self.k]:
                yield j

    def in_sentence(self, j: int) -> bool:
        """Tell whether attribution *j* stands in this one's sentence."""
        return self.scene.sentence_start[_first(self.drafts[j])] == self.sentence


def _first(draft: Spoken) -> int:
    return draft.cue[0][0] if draft.cue else draft.content[0][0]


def _left_out(place: _Place) -> Speaker:
    """The rules for a left-out subject, in their order."""
    if place.draft.lost:
        return Speaker(None, "unknown", UNKNOWN)
    for rule in RULES:
        found = rule(place)
        if found is not None:
            return found
    return Speaker(None, "unknown", UNKNOWN)


def _of_the_pronoun(place: _Place) -> Speaker | None:
    """«وهم يهتفون»: the pronoun stands for the main verb's subject."""
    if place.first == 0 or not place.scene.words[place.first - 1].flags & f.PRONOUN:
        return None
    found = _of_the_main_verb(place)
    return found and Speaker(found.party, "pronoun", "the pronoun stands for the main verb's subject")


def _of_the_sentence(place: _Place) -> Speaker | None:
    """A statement in the same sentence before it has the same subject."""
    for j in place.before():
        if not place.in_sentence(j):
            return None
        if (place.drafts[j].side == "relative" and not place.draft.follows) or _never_goes_on(place, j):
            continue
        speaker = place.known[j]
        if speaker.party is None:
            return Speaker(None, "unknown", UNKNOWN)
        if place.draft.follows or agrees(place.draft.agreement, speaker.party):
            because = MAIN if place.draft.follows else LAST
            return Speaker(speaker.party, "elided", because)
    return None


def _of_the_main_verb(place: _Place) -> Speaker | None:
    """The sentence's first verb has a subject that can speak, and agrees."""
    if place.within[place.k] >= 0:
        return None
    subject = main_subject(place.scene, place.sentence, place.first)
    if subject is None:
        return None
    if place.scene.words[subject.first].flags & f.NEVER_GOES_ON:
        return None
    party = place.registry.resolve(subject)[0]
    if not agrees(place.draft.agreement, party):
        return None
    return Speaker(party, "elided", MAIN)


def _never_goes_on(place: _Place, j: int) -> bool:
    """Tell whether attribution *j* quotes scripture or is a post: its speaker is not who speaks on."""
    source = place.drafts[j].source
    if place.drafts[j].part == "post":
        return True
    return source is not None and bool(place.scene.words[source.first].flags & f.NEVER_GOES_ON)


def _of_the_outer(place: _Place) -> Speaker | None:
    """«أوضح أنه شدد على …»: the pronoun behind the complementizer is the outer speaker."""
    outer = place.within[place.k]
    if outer < 0 or not place.first:
        return None
    word, form = place.scene.words[place.first - 1], place.scene.forms[place.first - 1]
    party = place.known[outer].party if outer < len(place.known) else None
    if not word.flags & f.THAT or word.flags & f.PLAIN_THAT or party is None or not form:
        return None
    return (
        Speaker(party, "pronoun", "the pronoun stands for the speaker who reports it")
        if agrees(place.draft.agreement, party)
        else None
    )


def _of_the_statement(place: _Place) -> Speaker | None:
    """«وفي تصريح للمتحدث …، أوضح أن»: the statement that opens the sentence names its speaker."""
    scene = place.scene
    for k in range(place.sentence, min(place.sentence + _OPENING, place.first)):
        word = scene.words[k]
        if not word.flags & f.CIRCUMSTANCE or k + 1 >= place.first:
            continue
        if scene.words[k + 1].preposition and not scene.words[k + 1].conjunction:
            phrase = phrase_after(scene, k + 1, place.first, clitic=True)
            if phrase is not None and scene.words[phrase.first].head is not None and place.first - phrase.last <= 2:
                party = place.registry.resolve(phrase)[0]
                return Speaker(party, "named", "the statement that opens the sentence is this party's")
    return None


def _of_the_last(place: _Place) -> Speaker | None:
    """Whoever spoke last goes on, if the verb agrees.

    Where somebody else's relative clause stands before it in the sentence, the sentence has a subject of its own.
    """
    if place.within[place.k] >= 0:
        return None
    for j in place.before():
        party = place.known[j].party
        if place.drafts[j].side == "relative" and place.in_sentence(j):
            return None
        if _never_goes_on(place, j):
            continue
        if party is None:
            return None
        if agrees(place.draft.agreement, party):
            return Speaker(party, "elided", LAST)
    return None


def _of_the_main_verb_before(place: _Place) -> Speaker | None:
    """Where nobody has spoken yet, the subject of the sentence before goes on, if the verb agrees."""
    if place.within[place.k] >= 0 or place.draft.follows or place.sentence == 0:
        return None
    if any(place.in_sentence(j) for j in place.before()):
        return None
    before = place.scene.sentence_start[place.sentence - 1]
    subject = main_subject(place.scene, before, place.sentence)
    if subject is None or place.scene.words[subject.first].flags & f.NEVER_GOES_ON:
        return None
    for phrase in (subject, phrase_after(place.scene, subject.last, place.sentence)):
        if phrase is None or any(place.scene.words[k].conjunction for k in range(phrase.first + 1, phrase.last)):
            return None
        party = place.registry.resolve(phrase)[0]
        if agrees(place.draft.agreement, party):
            return Speaker(party, "elided", BEFORE)
    return None


def agrees(agreement: str, party: Party) -> bool:
    """Tell whether a verb form can have this party for its subject; where either is not known, it can."""
    if not agreement:
        return True
    gender, number = agreement[-2], agreement[-1]
    if number in ("p", "d"):
        return party.number in ("p", "d") or party.kind in ("group", "body")
    if party.number != "s":
        return gender == "f" or party.kind not in ("person", "group")
    return not party.gender or party.gender == gender


RULES: tuple[Callable[[_Place], Speaker | None], ...] = (
    _of_the_pronoun,
    _of_the_outer,
    _of_the_sentence,
    _of_the_statement,
    _of_the_main_verb,
    _of_the_last,
    _of_the_main_verb_before,
)
