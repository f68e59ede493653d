"""What is shown of a text holds nothing that a terminal obeys or a reader can't see."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musnad.render.visible import direction, visible

HIDDEN = {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال\n\nإن", "قال إن"),
        ("  a \t b\u00a0c\u2028d ", "a b c d"),
        ("\x1b[31mred\x1b[0m", "<U+001B>[31mred<U+001B>[0m"),
        ("\x9b2J", "<U+009B>2J"),
        ("\u202egnp.exe", "<U+202E>gnp.exe"),
        ("\u2067a\u2069", "<U+2067>a<U+2069>"),
        ("\u200fنعم\u200e\ufeff", "نعم"),
        ("می\u200cگوید", "می\u200cگوید"),
        ("\u06dd١", "\u06dd١"),
        ("\ud800", "<U+D800>"),
        ("قالَ ـ ﻻ", "قالَ ـ ﻻ"),
        ("", ""),
    ],
)
def test_a_text_is_shown_in_one_line_with_its_controls_named(text: str, expected: str) -> None:
    assert visible(text) == expected


@given(st.text(st.characters()))
def test_nothing_hidden_is_left(text: str) -> None:
    shown = visible(text)
    assert not [c for c in shown if unicodedata.category(c) in HIDDEN]
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


@given(st.text(st.characters()))
def test_what_is_shown_is_shown_the_same_again(text: str) -> None:
    assert visible(visible(text)) == visible(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال BBC", "ltr"),
        ("قال المدير لقناة BBC", "rtl"),
        ("he said", "ltr"),
        ("он сказал", "ltr"),
        ("او گفت", "rtl"),
        ("12.", "ltr"),
    ],
)
def test_the_direction_is_that_of_most_letters(text: str, expected: str) -> None:
    assert direction(text) == expected
