"""What holds for the record of any text whatsoever."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from musnad.records import WARNINGS, Attribution, Record, Span


def assert_sound(record: Record, text: str) -> None:
    """Fail where a record of *text* breaks a rule that holds for every text."""
    assert record.article.text == written(text)
    for span in spans(record):
        assert 0 <= span.start < span.end <= len(text), span
    for row in rows(record):
        assert [span.start for span in row] == sorted(span.start for span in row), row
    for row in (record.times, record.article.paragraphs, record.article.furniture):
        assert all(a.end <= b.start for a, b in pairwise(row)), row
    assert_copied(record)
    assert_resolved(record)
    assert_nested(record.attributions)
    assert all(attribution.content for attribution in record.attributions)
    assert {warning.code for warning in record.warnings} <= set(WARNINGS)


def written(text: str) -> str:
    """The text as a record holds it: a lone surrogate is replaced, one to one."""
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)


def spans(record: Record) -> Iterator[Any]:
    """Everything in a record that has a place in the text."""
    article = record.article
    placed = [article.headline, article.section, *article.captions, *(a.source for a in record.attributions)]
    yield from (one for one in placed if one is not None and one.start is not None)
    yield from (warning for warning in record.warnings if warning.start is not None)
    for row in rows(record):
        yield from row


def rows(record: Record) -> Iterator[Sequence[Any]]:
    """Everything in a record that stands in the text's order."""
    yield from (record.article.paragraphs, record.article.furniture)
    yield from (record.mentions, record.quotations, record.times)
    yield from (link.evidence for link in record.links)
    for attribution in record.attributions:
        yield from (attribution.cue, attribution.content)


def assert_copied(record: Record) -> None:
    """Words that a record repeats are the text's at the place that it gives for them."""
    text = record.article.text
    places = [record.article.headline, record.article.section, *record.times, *(a.source for a in record.attributions)]
    for place in places:
        if place is not None and place.start is not None:
            assert place.text == text[place.start : place.end]
    for quotation in record.quotations:
        assert text[quotation.start : quotation.end].startswith(quotation.open or "")
        assert text[quotation.start : quotation.end].endswith(quotation.close or "")


def assert_resolved(record: Record) -> None:
    """No id is given twice, and whatever is referred to is there."""
    parties, links, times = ids(record.parties), ids(record.links), ids(record.times)
    quotations, attributions, _ = ids(record.quotations), ids(record.attributions), ids(record.mentions)
    assert {mention.party for mention in record.mentions} <= parties
    assert set(record.chain) <= links
    for attribution in record.attributions:
        assert {*attribution.source.parties, *attribution.addressees} <= parties
        assert set(attribution.via) <= links
        assert set(attribution.quotations) <= quotations
        assert attribution.said is None or attribution.said in times
        assert attribution.within is None or attribution.within in attributions


def ids(row: Iterable[Any]) -> set[str]:
    """The ids of a record's parts; none of them is given twice."""
    given = [one.id for one in row]
    assert len(given) == len(set(given))
    return set(given)


def assert_nested(attributions: Sequence[Attribution]) -> None:
    """What holds an attribution has content around it, and nothing holds itself."""
    by_id = {attribution.id: attribution for attribution in attributions}
    reached: set[str] = set()
    for attribution in attributions:
        way: list[str] = []
        inner = attribution
        while inner.id not in reached:
            assert inner.id not in way
            way.append(inner.id)
            if inner.within is None:
                break
            assert held(inner, by_id[inner.within])
            inner = by_id[inner.within]
        reached.update(way)


def held(inner: Attribution, outer: Attribution) -> bool:
    """Whether one attribution's content lies within the stretch of another's."""
    return outer.content[0].start <= inner.content[0].start and inner.content[-1].end <= outer.content[-1].end


def surfaces(record: Record, row: Iterable[Span]) -> list[str]:
    """The text's words at these places."""
    return [record.article.text[span.start : span.end] for span in row]
