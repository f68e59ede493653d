"""Tokens: where they are cut, and what holds for those of any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musnad.text.fold import fold, is_dropped
from musnad.text.tokens import BREAK, ELLIPSIS, Tokens, tokenise
from tests.text.reading import texts
from tests.text.work import work

ANY_TEXT = texts("قال أبـًٌ\u200c\u200f\u202e.,:'’\"«»()-– 12٣\n\r\u2028\u0301яе<>")


def words(text: str) -> list[str]:
    tokens = tokenise(text)
    return [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال المدير: نعم.", ["قال", "المدير", ":", "نعم", "."]),
        ("وقالَ المُدِيرُ", ["وقالَ", "المُدِيرُ"]),
        ("قـــال", ["قـــال"]),
        ("لـ«البلدة»", ["لـ", "«", "البلدة", "»"]),
        ("می\u200cرود", ["می\u200cرود"]),
        ("كلمة\u200f.", ["كلمة", "."]),
        ("3.5 و1,200 و12:30", ["3.5", "و", "1,200", "و", "12:30"]),
        ("١٢٫٥", ["١٢٫٥"]),
        ("عام 2015م", ["عام", "2015", "م"]),
        ("don't stop", ["don't", "stop"]),
        ("the firm’s", ["the", "firm’s"]),
        ("workers' pay", ["workers", "'", "pay"]),
        ("кафе\u0301 и\u0306", ["кафе\u0301", "и\u0306"]),
        ("واحد... اثنان..", ["واحد", "...", "اثنان", ".."]),
        ("<<نص>> ,,نص''", ["<<", "نص", ">>", ",,", "نص", "''"]),
        ("#بلدة @town a_b", ["#", "بلدة", "@", "town", "a", "_", "b"]),
        ("أول\n\n \r\nثان", ["أول", "\n\n \r\n", "ثان"]),
        ("أول\u2028ثان", ["أول", "\u2028", "ثان"]),
        ("ﷺ", ["ﷺ"]),
        ("𐤀𐤁 ܐܒ", ["𐤀𐤁", "ܐ", "ܒ"]),
        ("ـــ \u0301 \u200f", []),
        ("", []),
    ],
)
def test_a_text_is_cut_where_a_reader_would(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("إلى", ["الي"]),
        ("أول\r\n\r\nثان", ["اول", BREAK, "ثان"]),
        ("نعم… لا.... لا‥", ["نعم", ELLIPSIS, "لا", ELLIPSIS, "لا", ELLIPSIS]),
        ("¨", ["¨"]),
        ("\u0600", ["\u0600"]),
    ],
)
def test_a_form_is_what_a_token_is_compared_by(text: str, expected: list[str]) -> None:
    assert tokenise(text).forms == expected


@given(ANY_TEXT)
def test_tokens_stand_in_order_and_apart(text: str) -> None:
    tokens = tokenise(text)
    assert len(tokens.starts) == len(tokens.ends) == len(tokens.forms) == len(tokens)
    edges = [edge for span in zip(tokens.starts, tokens.ends, strict=True) for edge in span]
    assert edges == sorted(edges)
    assert all(start < end for start, end in zip(tokens.starts, tokens.ends, strict=True))
    assert all(0 <= edge <= len(text) for edge in edges)


@given(ANY_TEXT)
def test_nothing_that_is_seen_lies_outside_the_tokens(text: str) -> None:
    held = {i for start, end in zip(*edges(tokenise(text)), strict=True) for i in range(start, end)}
    left_out = [char for i, char in enumerate(text) if i not in held]
    assert all(char.isspace() or is_dropped(char) for char in left_out)


def edges(tokens: Tokens) -> tuple[list[int], list[int]]:
    return tokens.starts, tokens.ends


@given(ANY_TEXT)
def test_a_form_is_the_folded_token_unless_it_is_a_break_or_dots_or_nothing(text: str) -> None:
    tokens = tokenise(text)
    for start, end, form in zip(tokens.starts, tokens.ends, tokens.forms, strict=True):
        folded = fold(text[start:end])
        assert form == folded or form in (BREAK, ELLIPSIS) or (not folded and form == text[start:end])
        assert form


@given(ANY_TEXT)
def test_a_line_break_is_told_by_its_form_alone(text: str) -> None:
    tokens = tokenise(text)
    for start, form in zip(tokens.starts, tokens.forms, strict=True):
        assert (form == BREAK) == (len(text[start].splitlines()[0]) == 0)


@given(ANY_TEXT, st.integers(0, 70))
def test_a_token_is_found_by_its_place(text: str, offset: int) -> None:
    tokens = tokenise(text)
    first, holding = tokens.first_from(offset), tokens.holding(offset)
    assert all(start < offset for start in tokens.starts[:first])
    assert all(start >= offset for start in tokens.starts[first:])
    assert all(start > offset for start in tokens.starts[holding + 1 :])


def test_a_surface_is_the_text_of_its_tokens() -> None:
    tokens = tokenise("قال  المدير: نعم")
    assert tokens.surface(0, 2) == "قال  المدير"
    assert tokens.surface(2, 2) == ""


def test_long_words_are_read_and_not_remembered() -> None:
    text = "أ" * 100_000 + " إلى"
    assert tokenise(text).forms == ["ا" * 100_000, "الي"]


HOSTILE = [
    "ا\u200f",
    "ا" + "\u200f" * 50,
    "\n ",
    "\n" + " " * 50,
    "1.",
    "a'",
    "a\u0301'",
    "ـ",
    "\u0301",
    "..-",
    "a1_",
    "\ud800",
]


@pytest.mark.parametrize("piece", HOSTILE, ids=ascii)
def test_work_grows_with_length_alone(piece: str) -> None:
    assert work(tokenise, piece * 4_000) < 6 * work(tokenise, piece * 1_000) + 0.005
