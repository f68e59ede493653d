"""JSON that can be printed, split at line breaks, and read back."""

import json
import unicodedata

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.render import sample

from musnad.records import Record
from musnad.render.json import compact, indented, safe


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال «نعم»", '"قال «نعم»"'),
        ("\u009b2J", '"\\u009b2J"'),
        ("\x1b\x7f", '"\\u001b\\u007f"'),
        ("\u202e\u2066\u200f\u061c\ufeff", '"\\u202e\\u2066\\u200f\\u061c\\ufeff"'),
        ("\u2028\u0085", '"\\u2028\\u0085"'),
        ("\U000e0041", '"\\udb40\\udc41"'),
        ("می\u200cگوید", '"می\u200cگوید"'),
        ("😀", '"😀"'),
    ],
)
def test_what_is_not_safe_to_print_is_escaped(text: str, expected: str) -> None:
    assert safe(msgspec.json.encode(text)).decode() == expected


@given(st.text())
def test_an_escaped_text_is_read_back_as_it_was(text: str) -> None:
    assert json.loads(safe(msgspec.json.encode(text))) == text


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(sample.hostile_records())
def test_a_record_is_one_line_and_read_back_the_same(record: Record) -> None:
    for encoded in (compact(record), indented(record)):
        assert msgspec.json.decode(encoded, type=Record) == record
    line = compact(record).decode()
    assert len(line.splitlines()) == 1
    assert not [
        c for c in line if unicodedata.category(c) in ("Cc", "Zl", "Zp") or unicodedata.bidirectional(c) in BIDI
    ]


BIDI = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
