"""Statements as rows of a table, safe to open in a spreadsheet.

A cell that a spreadsheet would take for a formula begins with an apostrophe; a line break within a cell is a space, so
that a row is a line; controls are written as ``<U+202E>``.
"""

import csv
import io
from collections.abc import Iterator, Sequence

from musnad.records import Attribution, Record, Unreadable
from musnad.render.lookup import Lookup
from musnad.render.visible import visible

# The wide forms are formulas to spreadsheets of East Asia
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_BETWEEN = "; "

COLUMNS: dict[str, str] = {
    "article": "the record's id",
    "url": "the article's address",
    "site": "the site's name",
    "published": "when the article was published",
    "language": "the article's language",
    "headline": "the article's headline",
    "statement": "the statement's id within the article",
    "kind": "speech or belief",
    "form": "direct, indirect or mixed",
    "act": "what the speaker does in saying it",
    "speaker": "the fullest name that the article gives; empty where the speaker is not told",
    "source": "the words by which the article speaks of the speaker at this place",
    "resolution": "how the speaker is known: named, role, pronoun, elided, collective, anonymous, unknown",
    "content": "what is said, with its quotation marks",
    "via": "the media at this place that conveyed it, nearest to the article first",
    "chain": "the media that conveyed the article, nearest first",
    "said": "the day on which it was said",
    "addressees": "to whom it was said",
    "grade": "complete, anonymous, broken or unresolved",
    "within": "the id of the statement that this one stands in",
    "start": "where the content begins in the article's text, in code points",
    "end": "where it ends",
    "rule": "the rule that found it",
    "error": "why there is no record of this line: code and message",
}


def header() -> str:
    """Return the line with the names of the columns."""
    return _line(list(COLUMNS))


def rows(result: Record | Unreadable) -> Iterator[str]:
    """Yield a line for each statement of a record, or the one line that says why there is none."""
    if isinstance(result, Unreadable):
        yield _row({"article": result.id, "error": f"{result.error.code}: {result.error.message}"})
        return
    known = Lookup(result)
    article = _article(result, known)
    for attribution in result.attributions:
        yield _row({**article, **_statement(attribution, known)})


def cell(value: object) -> str:
    """Return what stands in a cell: nothing for None, and never a formula."""
    if value is None or isinstance(value, int):
        return "" if value is None else str(value)
    shown = visible(str(value))
    return f"'{shown}" if shown.startswith(_FORMULA) else shown


def _row(values: dict[str, object]) -> str:
    return _line([cell(values.get(column)) for column in COLUMNS])


def _line(cells: Sequence[str]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerow(cells)
    return written.getvalue()


def _article(record: Record, known: Lookup) -> dict[str, object]:
    article = record.article
    return {
        "article": record.id,
        "url": article.url,
        "site": article.site.name or article.site.domain,
        "published": article.published and article.published.value,
        "language": article.language,
        "headline": article.headline and article.headline.text,
        "chain": _BETWEEN.join(known.link_names(record.chain)),
    }


def _statement(a: Attribution, known: Lookup) -> dict[str, object]:
    said = known.times.get(a.said or "")
    return {
        "statement": a.id,
        "kind": a.kind,
        "form": a.form,
        "act": a.act,
        "speaker": a.source.name,
        "source": a.source.text,
        "resolution": a.source.resolution,
        "content": known.spoken(a),
        "via": _BETWEEN.join(known.link_names(a.via)),
        "said": said and said.value,
        "addressees": _BETWEEN.join(known.party_names(a.addressees)),
        "grade": a.grade,
        "within": a.within,
        "start": a.content[0].start if a.content else None,
        "end": a.content[-1].end if a.content else None,
        "rule": a.rule,
    }
