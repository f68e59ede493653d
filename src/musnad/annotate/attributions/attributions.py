"""The passes over one text, in their order."""

from bisect import bisect_left

from musnad.annotate.attributions.cues import CueFinder, Refused
from musnad.annotate.attributions.draft import Draft
from musnad.annotate.attributions.embedded import embedded_posts
from musnad.annotate.attributions.ends import Ends, Stops, content_right, set_cut
from musnad.annotate.attributions.forms import set_form
from musnad.annotate.attributions.frames import Framing
from musnad.annotate.attributions.fronted import place_phrase
from musnad.annotate.attributions.left import content_left, take_left_half
from musnad.annotate.attributions.phrases import PhraseFinder, stack
from musnad.annotate.scene import Scene
from musnad.packs.base import Pack
from musnad.packs.lexis import flags as f

# How far before a phrase the cue may stand that it belongs to, and how many statements around one are looked at
_HOST = 160
_NESTED = 40


class Findings:
    """The attributions of one text in the order of their cues, and the words that could report and do not."""

    __slots__ = ("drafts", "refused")

    def __init__(self, drafts: list[Draft], refused: list[Refused]) -> None:
        self.drafts, self.refused = drafts, refused


class Attributions:
    """One pack's words for reporting, made ready once."""

    def __init__(self, pack: Pack) -> None:
        self._cues = CueFinder(pack.verbs)
        self._phrases = PhraseFinder(pack.phrases)
        self._stops = Stops(pack.phrases.stops)

    def find(self, scene: Scene) -> Findings:
        """Find the attributions of one text."""
        candidates, refused = self._cues.find(scene)
        by_token = {c.first: c for c in candidates}
        phrases, unnamed = self._phrases.find(scene, by_token)
        taken = {k for d in phrases for first, last in d.cue for k in range(first, last)}
        framing = Framing(scene, [c for c in candidates if c.first not in taken], self._phrases.relays)
        drafts = merged(scene, framing.drafts())
        drafts = sorted([*drafts, *taken_over(stack(scene, phrases), drafts)], key=lambda d: d.cue[0])
        self._bound(scene, drafts)
        for draft in drafts:
            draft.content = [span for span in draft.content if _holds_words(scene, span)]
        kept = sorted([*(d for d in drafts if d.content), *embedded_posts(scene)], key=_place)
        nest(scene, kept)
        kept = [d for d in kept if not unlikely_within(scene, d)]
        for draft in kept:
            set_form(scene, draft)
            _take_in_negation(scene, draft)
        return Findings(kept, refused + unnamed + framing.refused)

    def _bound(self, scene: Scene, drafts: list[Draft]) -> None:
        for draft in drafts:
            set_cut(scene, draft)
        ends = Ends(scene, drafts, self._stops.find(scene))
        for draft in drafts:
            if draft.trigger is not None:
                content_right(scene, draft, ends)
                take_left_half(scene, draft)
        for k, draft in enumerate(drafts):
            if draft.trigger is None and draft.part == "phrase":
                place_phrase(scene, draft, drafts[max(0, k - 6) : k], ends)
            elif draft.trigger is None:
                content_left(scene, draft, ends)


def _place(draft: Draft) -> tuple[int, int]:
    return draft.cue[0] if draft.cue else draft.content[0]


def _take_in_negation(scene: Scene, draft: Draft) -> None:
    """«لم يستبعد»: where a verb counts negated as well, its negation belongs to the cue."""
    if draft.part != "finite" or draft.cue_word is None or draft.cue_word.verb.negated != "keep":
        return
    first, last = draft.cue[0]
    if first > scene.sentence_start[first] and scene.words[first - 1].flags & f.NEGATION:
        draft.cue[0] = (first - 1, last)


def _holds_words(scene: Scene, span: tuple[int, int]) -> bool:
    return any(form[0].isalnum() for form in scene.forms[span[0] : span[1]])


def merged(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """One opener opens one content: «يقول موضحا إن» is one cue, «قال فلان قائلا: …» the first one's."""
    out: list[Draft] = []
    for draft in drafts:
        before = out[-1] if out else None
        if (
            before is None
            or before.trigger is None
            or draft.trigger is None
            or before.trigger.start != draft.trigger.start
        ):
            out.append(draft)
        elif before.cue[-1][1] == draft.cue[0][0]:
            before.cue[-1] = (before.cue[-1][0], draft.cue[-1][1])
    return out


def taken_over(phrases: list[Draft], drafts: list[Draft]) -> list[Draft]:
    """«ذكرت الصحيفة، نقلا عن مصدر، أن …»: a phrase between a medium's verb and its content names the true source."""
    left = []
    cues = [d.cue[0][0] for d in drafts]
    for phrase in phrases:
        at = phrase.cue[0][0]
        near = drafts[bisect_left(cues, at - _HOST) : bisect_left(cues, at)]
        host = next((d for d in near if d.trigger and d.cue[-1][1] <= at < d.trigger.region), None)
        if host is None or not phrase.relayed or phrase.source is None or host.source is None:
            left.append(phrase)
            continue
        host.media = [host.source, *phrase.media, *host.media]
        host.source, host.source_clitic, host.relayed = phrase.source, phrase.source_clitic, True
    return left


def nest(scene: Scene, drafts: list[Draft]) -> None:
    """Set ``within``: the innermost attribution whose content holds the cue and the content of another."""
    open_: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.content[0][0], -d.content[-1][1])):
        first, last = draft.content[0][0], draft.content[-1][1]
        while open_ and open_[-1].content[-1][1] <= first:
            open_.pop()
        for outer in open_[: -_NESTED - 1 : -1]:
            o_first, o_last = outer.content[0][0], outer.content[-1][1]
            cue = draft.cue[0][0] if draft.cue else first
            if o_first <= first and last <= o_last and o_first <= cue < o_last and outer is not draft:
                draft.within = outer
                break
        open_.append(draft)


def unlikely_within(scene: Scene, draft: Draft) -> bool:
    """Within somebody's quotation a verb without a subject is about things, or the speaker's own."""
    if draft.within is None or draft.part != "finite" or draft.source is not None:
        return False
    q = scene.inside[draft.cue[0][0]]
    return q >= 0 and scene.pairs[q].open >= draft.within.content[0][0] - 1
