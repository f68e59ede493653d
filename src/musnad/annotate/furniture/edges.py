"""What stands before and behind the story and is told by its shape, or by what stands above it."""

from collections.abc import Callable

from musnad.annotate.furniture.chunks import Chunk, Chunker, Outlets
from musnad.annotate.furniture.datelines import dateline
from musnad.annotate.furniture.draft import Draft
from musnad.annotate.furniture.lines import SHORT, Line, ends_sentence, is_prose
from musnad.annotate.furniture.phrases import Hit, all_scraps
from musnad.records.model import FurnitureKind
from musnad.text.tokens import Tokens

_CONTACT = 14
_SIGNATURE = 8
_TITLE = 30
# Titles of a read-also box in the midst of a story
_BOX = 3
_BRACKETS = frozenset("([{")
_FENCED = 3
_WEB = frozenset({"http", "https", "www", "ftp", "twitter"})
_UNFINISHED = frozenset(",،:;؛-–—")
_CLOSING = frozenset({"end_mark", "credit", "tags", "share", "read_also", "comments", "newsletter", "back_to_top"})


def marks(tokens: Tokens, line: Line) -> Hit | None:
    """Stars, a lone full stop: no word and no number."""
    del tokens
    return None if line.words or len(line) > SHORT else _hit("other", "marks", line)


def numbers(tokens: Tokens, line: Line) -> Hit | None:
    """A counter, a time of day: numbers alone."""
    bare = line.words and all(tokens.forms[i][0].isdigit() for i in line.words)
    return _hit("other", "numbers", line) if bare else None


def contact(tokens: Tokens, line: Line) -> Hit | None:
    """An address of mail or web, a handle."""
    if not line.words or len(line.words) > _CONTACT or ends_sentence(tokens, line):
        return None
    reached = "@" in tokens.forms[line.first : line.last] or tokens.forms[line.words[0]] in _WEB
    return _hit("other", "contact", line) if reached else None


def signature(tokens: Tokens, line: Line) -> Hit | None:
    """The initials of those who wrote and edited it: scraps of one to three letters."""
    forms = [tokens.forms[i] for i in line.words]
    if not 0 < len(forms) <= _SIGNATURE or max(map(len, forms)) > 3 or not any(form.isalpha() for form in forms):
        return None
    slashed = not {"/", "."}.isdisjoint(tokens.forms[line.first : line.last - 1])
    single = len(forms) > 1 and all(len(f) == 1 for f in forms)
    return Hit("end_mark", "signature", "foot", line.first) if slashed or single else None


HEAD: tuple[Callable[[Tokens, Line], Hit | None], ...] = (marks, numbers, contact)
FOOT: tuple[Callable[[Tokens, Line], Hit | None], ...] = (marks, numbers, contact, signature)


def by_shape(draft: Draft, chunker: Chunker, outlets: Outlets) -> None:
    """Recognise lines before and behind the story by their shape, and lines without a word anywhere."""
    for n in draft.free(0, len(draft.lines)):
        line = draft.lines[n]
        if n < draft.first:
            draft.hits[n] = _first_of(HEAD, draft.tokens, line)
        elif n > draft.last:
            draft.hits[n] = _first_of(FOOT, draft.tokens, line) or _named(draft, n, chunker, outlets)
        elif n not in (draft.first, draft.last):
            draft.hits[n] = marks(draft.tokens, line)


def _first_of(rules: tuple[Callable[[Tokens, Line], Hit | None], ...], tokens: Tokens, line: Line) -> Hit | None:
    for rule in rules:
        hit = rule(tokens, line)
        if hit is not None:
            return hit
    return None


def _named(draft: Draft, n: int, chunker: Chunker, outlets: Outlets) -> Hit | None:
    """A medium, an author or a correspondent's town, alone in a line behind the story."""
    line, tokens = draft.lines[n], draft.tokens
    reading = chunker.read(tokens, line.first, line.last, outlets) if len(line) <= _CONTACT else None
    if reading is None or not reading.stops or "$" not in reading.stops[-1].marks:
        return None
    if all(chunk.is_a in ("medium", "desk") for chunk in reading.chunks):
        return Hit("credit", "credit-medium", "foot", line.first, names="media")
    if len(reading.chunks) == 1 and _is_fenced_name(reading.chunks[0]):
        return Hit("credit", "credit-fenced", "foot", line.first, names="media")
    found = dateline(tokens, reading, line.last, prose=False)
    if found is None or not found.whole:
        return None
    draft.datelines[n] = found
    return _hit("byline", found.rule.removeprefix("furniture."), line)


def _is_fenced_name(chunk: Chunk) -> bool:
    return chunk.fence in _BRACKETS and chunk.is_a in ("name", "thing", "press", "initials") and len(chunk) <= _FENCED


def below(draft: Draft) -> None:
    """Recognise lines by what stands above them: a comment form, a list of titles, the end of the message."""
    source: Hit | None = None
    left, form, closed = 0, False, False
    for n in range(len(draft.lines)):
        hit = draft.hits[n]
        if hit is None:
            hit = _under(draft, n, source if left > 0 else None, form, closed)
            left -= 1
            draft.hits[n] = hit
            source = source if hit is not None else None
        else:
            _again(draft, n, hit, form)
            source, left = hit, len(draft.lines) if n > draft.last else _BOX
            form = form or (hit.below == "form" and n > draft.first)
        closed = closed or (hit is not None and n > draft.last and hit.kind in _CLOSING)


def _under(draft: Draft, n: int, source: Hit | None, form: bool, closed: bool) -> Hit | None:
    line, tokens = draft.lines[n], draft.tokens
    if form:
        return _hit("comments", "comment-form", line)
    if source is not None and source.below == "list" and _is_title(tokens, line):
        return _hit(source.kind, source.rule, line)
    if _is_below_end(draft, n):
        return _hit("end_mark", "end-mark-time", line)
    if closed and n > draft.last and len(line) <= SHORT and not ends_sentence(tokens, line):
        return _hit("other", "below-end", line)
    return None


def _is_title(tokens: Tokens, line: Line) -> bool:
    return len(line) <= _TITLE and tokens.forms[line.last - 1] not in _UNFINISHED and not is_prose(tokens, line)


def _again(draft: Draft, n: int, hit: Hit, form: bool) -> None:
    """Read a line by what stands above it rather than by itself: the time of sending, the fields of a form."""
    if hit.rule in ("posted", "numbers") and _is_below_end(draft, n):
        draft.hits[n] = _hit("end_mark", "end-mark-time", draft.lines[n])
    elif form and hit.kind in ("share", "comments"):
        draft.hits[n] = _hit("comments", "comment-form", draft.lines[n])


def _is_below_end(draft: Draft, n: int) -> bool:
    above = draft.hits[n - 1] if n > draft.last + 1 else None
    return above is not None and above.kind == "end_mark" and all_scraps(draft.tokens, draft.lines[n])


def _hit(kind: FurnitureKind, rule: str, line: Line) -> Hit:
    return Hit(kind, rule, "edge", line.last)
