"""From recognised lines to what the annotator returns."""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from musnad.annotate.furniture.chunks import Chunk, Chunker, Outlets
from musnad.annotate.furniture.draft import Draft
from musnad.annotate.furniture.head import section_text
from musnad.annotate.furniture.phrases import Hit, Sequences
from musnad.records.model import Furniture, FurnitureKind, Place, Relation, Span
from musnad.text.tokens import BREAK

# Lines of these kinds that stand below each other by one rule are one stretch
_RUNS = frozenset({"comments", "share", "tags", "read_also", "newsletter", "photo_credit", "other"})
_NAME = 6
_NAMED = ("medium", "press", "initials", "thing", "latin", "name")
_ENDS = frozenset({":", ".", BREAK})

ClaimKind = Literal["dateline", "byline", "credit", "end_mark"]


class Claim(Struct, frozen=True):
    """A stretch that says through whom the article came, for the annotator of links.

    Any medium named within ``[start, end)`` is a link of that ``relation``. ``names`` are the stretches within it that
    name a medium by their place alone, whether or not a list knows it.
    """

    kind: ClaimKind
    relation: Relation
    start: int
    end: int
    names: tuple[Span, ...]
    rule: str


class Layout(Struct, frozen=True):
    """A text's parts: furniture in the order of the text, the headline and the section it shows, the story's paragraphs
    (subheads and dateline within), its authors, and the claims about whence it came."""

    furniture: tuple[Furniture, ...]
    headline: Place | None
    section: Place | None
    paragraphs: tuple[Span, ...]
    authors: tuple[str, ...]
    claims: tuple[Claim, ...]


def lay_out(draft: Draft, headline: str | None, chunker: Chunker, through: Sequences, outlets: Outlets) -> Layout:
    """Return what a settled draft says."""
    claims, authors = _claims(draft, chunker, through, outlets)
    return Layout(
        furniture=tuple(_furniture(draft)),
        headline=_headline(draft, headline),
        section=_section(draft),
        paragraphs=tuple(_paragraphs(draft)),
        authors=tuple(dict.fromkeys(authors)),
        claims=tuple(claims),
    )


def _span(draft: Draft, first: int, last: int) -> Span:
    return Span(draft.tokens.starts[first], draft.tokens.ends[last - 1])


def _place(draft: Draft, first: int, last: int) -> Place:
    span = _span(draft, first, last)
    return Place(draft.tokens.text[span.start : span.end], span.start, span.end)


def _headline(draft: Draft, given: str | None) -> Place | None:
    for n, hit in enumerate(draft.hits[: draft.first + 1]):
        if hit is not None and hit.kind == "headline":
            return _place(draft, draft.lines[n].first, draft.lines[n].last)
    return Place(given) if given else None


def _section(draft: Draft) -> Place | None:
    for n, hit in enumerate(draft.hits[: draft.first + 1]):
        if hit is not None and hit.kind == "section":
            first, last = section_text(draft, n)
            return _place(draft, first, last) if last > first else None
    return None


def _paragraphs(draft: Draft) -> list[Span]:
    out = []
    for n in draft.free(0, len(draft.lines)):
        line = draft.lines[n]
        first, last = draft.begins.get(n, line.first), draft.ends.get(n, line.last)
        if last > first:
            out.append(_span(draft, first, last))
    return out


def _furniture(draft: Draft) -> list[Furniture]:
    found = [_piece(draft, hit.kind, hit.rule, begin, end) for _, begin, end, hit in draft.glued]
    found += _runs(draft)
    for n, given in draft.datelines.items():
        if draft.hits[n] is None:
            first = draft.begins.get(n, draft.lines[n].first)
            found.append(_piece(draft, given.kind, given.rule.removeprefix("furniture."), first, given.last))
    return sorted(found, key=lambda piece: piece.start)


def _runs(draft: Draft) -> list[Furniture]:
    out: list[Furniture] = []
    above: Hit | None = None
    for n, hit in enumerate(draft.hits):
        if hit is not None:
            line = draft.lines[n]
            piece = _piece(draft, hit.kind, hit.rule, draft.begins.get(n, line.first), line.last)
            if above is not None and hit.kind in _RUNS and (above.kind, above.rule) == (hit.kind, hit.rule):
                piece = Furniture(piece.kind, out.pop().start, piece.end, piece.rule)
            out.append(piece)
        above = hit
    return out


def _piece(draft: Draft, kind: FurnitureKind, rule: str, first: int, last: int) -> Furniture:
    span = _span(draft, first, last)
    return Furniture(kind, span.start, span.end, f"furniture.{rule}")


def _claims(draft: Draft, chunker: Chunker, through: Sequences, outlets: Outlets) -> tuple[list[Claim], list[str]]:
    """Return who is named where, in the order of the text, and the authors."""
    claims: list[Claim] = []
    authors: list[str] = []
    for n, given in draft.datelines.items():
        first = draft.begins.get(n, draft.lines[n].first)
        claims.append(_claim(draft, given.kind, first, given.last, given.media(), given.rule))
        authors += _people(draft, given.authors())
    for first, last, hit in _naming(draft):
        chunks = chunker.read(draft.tokens, _names_from(draft, hit, last), last, outlets).chunks
        if hit.names == "people":
            authors += _people(draft, _persons(chunks))
        named = _media(draft, chunks, hit, lambda chunk: _parts(draft, chunk, through, chunker, outlets))
        if named or hit.kind != "end_mark":
            claims.append(_claim(draft, _claim_kind(hit.kind), first, last, named, f"furniture.{hit.rule}"))
    return sorted(claims, key=lambda claim: claim.start), authors


def _naming(draft: Draft) -> list[tuple[int, int, Hit]]:
    """Return the stretches, besides datelines, in which media may be named."""
    lines = [
        (draft.lines[n].first, draft.lines[n].last, hit)
        for n, hit in enumerate(draft.hits)
        if hit is not None and n not in draft.datelines and (hit.names or hit.kind in ("end_mark", "byline"))
    ]
    return lines + [(first, last, hit) for _, first, last, hit in draft.glued if hit.names or hit.kind == "end_mark"]


def _names_from(draft: Draft, hit: Hit, last: int) -> int:
    """Return the token from which a line names anybody: behind its phrase, or behind "appeared first on"."""
    if hit.behind:
        phrases = Sequences(hit.behind)
        for i in range(hit.rest, last):
            size = len(phrases.at(draft.tokens, i, last))
            if size:
                return i + size
    return hit.rest


def _claim_kind(kind: FurnitureKind) -> ClaimKind:
    return kind if kind in ("byline", "end_mark") else "credit"


def _claim(draft: Draft, kind: ClaimKind, first: int, last: int, named: list[Chunk], rule: str) -> Claim:
    span = _span(draft, first, last)
    names = tuple(_span(draft, chunk.first, chunk.last) for chunk in named)
    return Claim(kind, "credited" if kind == "credit" else "own", span.start, span.end, names, rule)


def _people(draft: Draft, chunks: list[Chunk]) -> list[str]:
    return [draft.tokens.surface(chunk.first, chunk.last) for chunk in chunks]


def _persons(chunks: list[Chunk]) -> list[Chunk]:
    return [c for c in chunks if c.is_a in ("name", "writer") and c.fence not in ("«", "“", '"') and len(c) < _NAME]


def _media(draft: Draft, chunks: list[Chunk], hit: Hit, parts: Callable[[Chunk], list[Chunk]]) -> list[Chunk]:
    """Return the names of media in a credit line; elsewhere only what is known or calls itself a medium."""
    if hit.names in ("", "people"):
        return [chunk for chunk in chunks if chunk.is_a in ("medium", "press")]
    if hit.names == "title":
        chunks = _before_title(draft, chunks)
    found = [part for chunk in chunks for part in parts(chunk)]
    return [part for part in found if part.is_a in _NAMED and len(part) <= _NAME]


def _before_title(draft: Draft, chunks: list[Chunk]) -> list[Chunk]:
    """Return the piece that a colon parts from the title behind it, or that ends the line."""
    forms, first = draft.tokens.forms, chunks[:1]
    end = first[0].last if first else len(forms)
    return first if end >= len(forms) or forms[end] in _ENDS else []


def _parts(draft: Draft, chunk: Chunk, through: Sequences, chunker: Chunker, outlets: Outlets) -> list[Chunk]:
    """Cut «agency A citing agency B» in two."""
    begin, cuts, i = chunk.first, [], chunk.first
    while i < chunk.last:
        size = len(through.at(draft.tokens, i, chunk.last))
        if size:
            cuts.append((begin, i))
            begin = i + size
        i += size or 1
    if not cuts:
        return [chunk]
    cuts.append((begin, chunk.last))
    return [
        chunker.name(draft.tokens, Chunk(first, last, chunk.fence), outlets) for first, last in cuts if last > first
    ]
