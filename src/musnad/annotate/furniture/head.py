"""What stands above the story: section, trail of links, headline, dateline, byline."""

from collections.abc import Collection, Sequence

from musnad.annotate.furniture.chunks import Chunker, Outlets
from musnad.annotate.furniture.datelines import Dateline, dateline
from musnad.annotate.furniture.draft import Draft
from musnad.annotate.furniture.lines import SHORT, Line, ends_sentence, is_prose
from musnad.annotate.furniture.phrases import Hit
from musnad.records.model import FurnitureKind
from musnad.text.tokens import Tokens

# Lines that are looked at for the given headline, words of a headline, words of a section
_TOP = 12
_UNDER_SECTION, _LONGEST = 2, 25
# Words at least and at most, and how many times longer the story's first paragraph is
_SPACED = 4, 15, 1.5
_UNSPACED = 5, 10, 3.0
_SECTION = 3
_BY = 5
_ABOVE = "byline-above-dateline"
# Paragraphs that may stand before the dateline: a standfirst
_LEADS = 3
_STEPS = frozenset("/\\»›>|<«-–") | {"--"}
_UNFINISHED = frozenset(",،:;؛-–—")
_STRONG = frozenset({"furniture.dateline-enclosed", "furniture.dateline-dated", "furniture.dateline-medium"})
_INLINE = frozenset({"furniture.dateline-enclosed", "furniture.dateline-dated"})


def given_headline(draft: Draft, wanted: Sequence[str]) -> None:
    """Recognise the lines that are the headline the caller gave, compared by their words."""
    for n in draft.free(0, min(_TOP, draft.first + 1)):
        if wanted and _forms(draft.tokens, draft.lines[n]) == list(wanted):
            draft.hits[n] = _hit("headline", "headline-line")
            if n == draft.first:
                draft.first = next(iter(draft.free(n + 1, len(draft.lines))), n)
                draft.last = max(draft.first, draft.last)


def trails(draft: Draft, home: Collection[tuple[str, ...]], sections: Collection[tuple[str, ...]]) -> None:
    """Recognise ``Home / News / Local``, and a section's name alone in its line."""
    above = _above(draft, "section", "headline")
    for n in draft.free(0, draft.first):
        line = draft.lines[n]
        forms = tuple(_forms(draft.tokens, line))
        stepped = not _STEPS.isdisjoint(draft.tokens.forms[line.first : line.last])
        if stepped and any(forms[: len(step)] == step for step in home):
            draft.hits[n] = _hit("section", "section-trail")
            above = min(above, n)
        elif forms in sections and n < above:
            draft.hits[n] = _hit("section", "section-line")
            above = n


def datelines(draft: Draft, chunker: Chunker, outlets: Outlets) -> None:
    """Find the dateline and the byline: in lines of their own above the story, and where it begins."""
    for n in draft.free(0, draft.first + 1 + _LEADS):
        found = _dateline(draft, n, chunker, outlets)
        if found is None:
            continue
        draft.datelines[n] = found
        if not found.whole:
            if found.rule in _STRONG:
                _writer(draft, n - 1, chunker)
            return
        draft.hits[n] = _hit(found.kind, found.rule.removeprefix("furniture."))


def _writer(draft: Draft, n: int, chunker: Chunker) -> None:
    """``By Sami Haddad``, where "by" means much else: only right above an agency's dateline."""
    if n < 0 or draft.hits[n] is not None or not 0 < len(draft.lines[n].words) <= _BY:
        return
    line = draft.lines[n]
    reading = chunker.read(draft.tokens, line.first, line.last)
    if reading.stops and reading.stops[-1].marks == "$" and [chunk.is_a for chunk in reading.chunks] == ["writer"]:
        draft.datelines[n] = Dateline("byline", f"furniture.{_ABOVE}", line.last, True, tuple(reading.chunks))
        draft.hits[n] = _hit("byline", _ABOVE)


def _dateline(draft: Draft, n: int, chunker: Chunker, outlets: Outlets) -> Dateline | None:
    line, tokens = draft.lines[n], draft.tokens
    begin = draft.begins.get(n, line.first)
    reading = chunker.read(tokens, begin, line.last, outlets)
    found = dateline(tokens, reading, line.last, prose=n == draft.first)
    if found is None or n == draft.first:
        return None if found and found.whole else found
    if n < draft.first:
        return found if found.whole or found.rule in _STRONG else _lone(draft, n, found)
    return found if found.rule in (_STRONG if found.whole else _INLINE) else None


def _lone(draft: Draft, n: int, found: Dateline) -> Dateline | None:
    """Let a dateline of little evidence stand in a short line only where that line opens the story."""
    return found if n + 1 == draft.first and ends_sentence(draft.tokens, draft.lines[n]) else None


def headline(draft: Draft, verbs: Collection[str]) -> None:
    """Recognise the headline by its shape: the first line above the story that is neither short nor finished."""
    if _above(draft, "headline") < draft.first:
        return
    section = _above(draft, "section")
    for n in draft.free(0, draft.first):
        if _is_headline(draft, n, verbs, sectioned=section < n):
            wanted = _forms(draft.tokens, draft.lines[n])
            for same in draft.free(n, draft.first):
                if same == n or _forms(draft.tokens, draft.lines[same]) == wanted:
                    draft.hits[same] = _hit("headline", "headline-shape")
            return


def _above(draft: Draft, *kinds: FurnitureKind) -> int:
    """Return the first line of one of these kinds above the story; where there is none, the story's first."""
    return next((n for n, hit in enumerate(draft.hits[: draft.first]) if hit and hit.kind in kinds), draft.first)


def _is_headline(draft: Draft, n: int, verbs: Collection[str], *, sectioned: bool) -> bool:
    line, tokens = draft.lines[n], draft.tokens
    end = tokens.forms[line.last - 1]
    if end == "." or end in _UNFINISHED or n in draft.datelines or len(line.words) > _LONGEST:
        return False
    if sectioned:
        return len(line.words) >= _UNDER_SECTION
    # Without a section above it, it may as well be a story's first sentence that lacks its full stop
    body = draft.lines[draft.first]
    if not line.words or tokens.forms[line.words[0]] in verbs or not is_prose(tokens, body):
        return False
    least, most, ratio = _SPACED if draft.lines[n + 1].spaced else _UNSPACED
    return least <= len(line.words) <= most and len(body) >= ratio * len(line)


def section_above(draft: Draft) -> None:
    """Recognise the short line right above the headline as its section."""
    top = next((n for n, hit in enumerate(draft.hits[: draft.first]) if hit and hit.kind == "headline"), 0)
    if any(hit and hit.kind == "section" for hit in draft.hits[:top]):
        return
    for n in reversed(draft.free(0, top)):
        short = 0 < len(draft.lines[n].words) <= _SECTION
        if short and not ends_sentence(draft.tokens, draft.lines[n]) and n not in draft.datelines:
            draft.hits[n] = _hit("section", "section-above")
            return


def section_text(draft: Draft, n: int) -> tuple[int, int]:
    """Return the tokens of a section line that name the section: all, or the last step of a trail."""
    line, forms = draft.lines[n], draft.tokens.forms
    end = line.last
    while end > line.first and forms[end - 1] in _STEPS:
        end -= 1
    begin = end
    while begin > line.first and forms[begin - 1] not in _STEPS:
        begin -= 1
    return begin, max(end, begin)


def _forms(tokens: Tokens, line: Line) -> list[str]:
    return [tokens.forms[i] for i in line.words] if len(line) <= SHORT else []


def _hit(kind: FurnitureKind, rule: str) -> Hit:
    return Hit(kind, rule, "edge", 0)
