"""Statements as rows that a spreadsheet opens without harm."""

import csv
import io
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.render import sample

from musnad.records import Record, Unreadable, UnreadableReason
from musnad.render.csv import COLUMNS, cell, header, rows


def table(record: Record | Unreadable) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(header() + "".join(rows(record)), newline="")))


def test_a_statement_is_a_row() -> None:
    read = table(sample.record())
    assert [row["statement"] for row in read] == ["a1", "a2", "a3"]
    assert {name: value for name, value in read[2].items() if value} == {
        "article": "harbour.txt",
        "published": "2024-03-04",
        "language": "ar",
        "headline": "المرفأ يعود",
        "statement": "a3",
        "kind": "speech",
        "form": "indirect",
        "act": "report",
        "speaker": "مصدر في النقابة",
        "source": "مصدر في النقابة",
        "resolution": "anonymous",
        "content": "الرواتب دفعت",
        "via": "صحيفة الموج",
        "chain": "وكالة الساحل",
        "grade": "anonymous",
        "start": str(sample.TEXT.index("الرواتب دفعت")),
        "end": str(sample.TEXT.index("الرواتب دفعت") + len("الرواتب دفعت")),
        "rule": "ar.verb-that",
    }


def test_a_quotation_keeps_its_marks() -> None:
    assert table(sample.record())[1]["content"] == "“الأرصفة جاهزة"


def test_a_line_that_could_not_be_read_is_a_row_with_its_error() -> None:
    unread = Unreadable("7", UnreadableReason("line.blank", "the line is blank"))
    (row,) = table(unread)
    assert {name: value for name, value in row.items() if value} == {
        "article": "7",
        "error": "line.blank: the line is blank",
    }


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM", "'@SUM"),
        ("\t=1", "'=1"),
        ("\r=1", "'=1"),
        ("\u200e=1", "'=1"),
        ("＝1", "'＝1"),
        ("نعم = لا", "نعم = لا"),
        ("سطر\nسطر", "سطر سطر"),
        ("\x1b[2J", "<U+001B>[2J"),
        (7, "7"),
        (None, ""),
    ],
)
def test_a_cell_is_never_a_formula(value: object, expected: str) -> None:
    assert cell(value) == expected


@given(st.text())
def test_no_cell_begins_as_a_formula_does(text: str) -> None:
    assert not cell(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(sample.hostile_records())
def test_a_row_is_a_line_with_a_cell_for_each_column(record: Record) -> None:
    written = list(rows(record))
    assert len(written) == 3
    for row in written:
        assert len(row.splitlines()) == 1
        assert len(next(csv.reader([row]))) == len(COLUMNS)
        assert not [c for c in row.removesuffix("\n") if unicodedata.category(c) == "Cc"]
