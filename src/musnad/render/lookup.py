"""A record's parts by their ids, made once for a record, however many statements it has."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol, TypeVar

from musnad.records import Attribution, Quotation, Record, Span


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_Identified)

# Where a content is in several pieces
GAP = " … "
# What may stand between the last word and the closing mark
_BETWEEN = " \u00a0\n.,،;؛!؟?…"


class Lookup:
    """What the statements of one record point at."""

    def __init__(self, record: Record) -> None:
        """*record* is the one whose statements are to be shown."""
        self.record = record
        self.links, self.parties = _by_id(record.links), _by_id(record.parties)
        self.times, self._quotations = _by_id(record.times), _by_id(record.quotations)

    def link_names(self, ids: Iterable[str]) -> Iterator[str]:
        """Yield the names of media, in their order; an id that the record does not explain stands for itself."""
        yield from (self.links[i].name if i in self.links else i for i in ids)

    def party_names(self, ids: Iterable[str]) -> Iterator[str]:
        """Yield the names of parties in their order."""
        yield from (self.parties[i].name if i in self.parties else i for i in ids)

    def spoken(self, attribution: Attribution) -> str:
        """Return what is said, with the marks that the text puts around it; pieces that stand apart have a gap."""
        quotations = [self._quotations[i] for i in attribution.quotations if i in self._quotations]
        return GAP.join(self._with_marks(span, quotations) for span in attribution.content)

    def _with_marks(self, span: Span, quotations: Iterable[Quotation]) -> str:
        text, start, end = self.record.article.text, span.start, span.end
        for q in quotations:
            if q.open and q.start <= start and text[q.start : start].strip() == q.open:
                start = q.start
            if q.close and q.end >= end and text[end : q.end].strip(_BETWEEN) == q.close:
                end = q.end
        return text[start:end]


def _by_id(parts: Iterable[T]) -> Mapping[str, T]:
    return {part.id: part for part in parts}
