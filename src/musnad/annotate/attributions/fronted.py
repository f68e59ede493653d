"""What a phrase of attribution covers: the clause behind it where it leads, the clause before it where it closes."""

from musnad.annotate.attributions.draft import Draft
from musnad.annotate.attributions.ends import Ends, trimmed
from musnad.annotate.attributions.left import content_left
from musnad.annotate.scene import Scene
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import BOUNDARIES, COMMAS, PAUSES

# So many words may open a sentence before the phrase that leads it («علاوة على ذلك، وبحسب …»)
_OPENING = 4
_JOINS = f.PREPOSITION | f.ADVERB | f.CLAUSE | f.FILLER | f.TIME


def place_phrase(scene: Scene, draft: Draft, before: list[Draft], ends: Ends) -> None:
    """Set the content of a phrase; where another attribution has said it already, the phrase only names its way."""
    first = draft.cue[0][0]
    if leads(scene, draft):
        _behind(scene, draft, ends)
        if draft.content:
            return
    host = _host(scene, first, before)
    if host is not None:
        _hand_over(scene, draft, host)
        return
    content_left(scene, draft, ends)


def leads(scene: Scene, draft: Draft) -> bool:
    """Tell whether the phrase stands at the head of its clause."""
    first = draft.clause if draft.clause >= 0 else draft.cue[0][0]
    start = scene.sentence_start[first]
    if first <= start:
        return True
    k = first - 1
    while k >= start and (scene.forms[k] in PAUSES or scene.words[k].flags & f.ADVERB or scene.opens[k] >= 0):
        k -= 1
    if k < start or (
        first - start <= _OPENING
        and _joins(scene, start)
        and scene.forms[first - 1] in COMMAS
        and _goes_on(scene, draft, start)
    ):
        return True
    word = scene.words[k]
    return bool(word.flags & (f.CLAUSE | f.THAT)) or (
        bool(scene.words[first].conjunction) and scene.forms[first - 1] in COMMAS and _then(scene, draft)
    )


def _goes_on(scene: Scene, draft: Draft, start: int) -> bool:
    """Tell whether the sentence goes on behind the phrase: then the words before it only join it to the one before."""
    after = draft.source.last if draft.source else draft.cue[-1][1]
    end = scene.sentence_end[draft.cue[0][0]]
    while after < end and (scene.forms[after] in BOUNDARIES or scene.timed[after]):
        after += 1
    if after < end and scene.words[after].flags & f.PREPOSITION and not scene.words[start].flags & _JOINS:
        return False
    return after < end - 2


def _joins(scene: Scene, start: int) -> bool:
    """Tell whether the words before the phrase only join the sentence: a noun with an article would be its subject."""
    word = scene.words[start]
    return bool(word.flags & _JOINS) or not (word.article or word.head is not None or start in scene.named)


def _then(scene: Scene, draft: Draft) -> bool:
    """Tell whether behind the source a comma and «فإن» or a verb open the content."""
    after = draft.source.last if draft.source else draft.cue[-1][1]
    return after < scene.n and (scene.forms[after] in COMMAS or bool(scene.words[after].flags & f.THEN))


def _behind(scene: Scene, draft: Draft, ends: Ends) -> None:
    limit = scene.sentence_end[draft.cue[0][0]]
    start = draft.source.last if draft.source is not None else draft.cue[-1][1]
    start = _after_relative(scene, start, limit)
    while start < limit and (
        scene.forms[start] in BOUNDARIES or (scene.timed[start] and scene.forms[start - 1] not in COMMAS)
    ):
        start += 1
    quote = -1
    if start < limit and scene.words[start].flags & f.THEN and scene.forms[start][-1] not in "د":
        start += 1
    if start < limit and scene.opens[start] >= 0 and scene.pairs[scene.opens[start]].close >= 0:
        quote = scene.opens[start]
        pair = scene.pairs[quote]
        after = pair.close + 1
        if after >= limit or scene.forms[after] in BOUNDARIES:
            draft.content = [trimmed(scene, start + 1, pair.close)]
            draft.quotes.append(quote)
            draft.form = "direct"
            return
    last, draft.because_end = ends.next_border(start, limit, -1)
    span = trimmed(scene, start, last)
    if span[0] < span[1]:
        draft.content = [span]


def _after_relative(scene: Scene, start: int, limit: int) -> int:
    """A relative clause or a second phrase about the source ends at its comma."""
    if start < limit and (scene.words[start].flags & (f.RELATIVE | f.PREPOSITION) or scene.words[start].preposition):
        for k in range(start, min(limit, start + 24)):
            if scene.forms[k] in COMMAS or scene.words[k].flags & f.THEN:
                return k
    return start


def _host(scene: Scene, first: int, before: list[Draft]) -> Draft | None:
    """Return the attribution whose content ends where this phrase begins."""
    for other in reversed(before):
        if not other.content:
            continue
        last = other.content[-1][1]
        if scene.sentence_start[last - 1] == scene.sentence_start[first] or last >= first - 3:
            gap = range(last, first)
            if len(gap) <= 4 and all(_is_gap(scene, k) for k in gap):
                return other
    return None


def _is_gap(scene: Scene, k: int) -> bool:
    return (
        scene.forms[k] in BOUNDARIES
        or scene.closes[k] >= 0
        or bool(scene.words[k].flags & (f.DEMONSTRATIVE | f.LEADS_ON))
    )


def _hand_over(scene: Scene, draft: Draft, host: Draft) -> None:
    """The phrase closes a statement that has its speaker: what it names is a medium by which that came."""
    host.media += draft.media
    if draft.source is not None:
        host.media.append(draft.source)
