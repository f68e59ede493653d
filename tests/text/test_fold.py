"""Folding: what is one to a comparison, and the way back to the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musnad.text.fold import fold, fold_with_offsets, is_dropped

ANY_TEXT = st.text()
ARABIC_TEXT = st.text("أإآاىيئؤةهکكـًُّ۱٢3ﻻﷲ\u200c\u200f «»", max_size=40)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعلن إلى آخره", "اعلن الي اخره"),
        ("مكتبة", "مكتبه"),
        ("مسؤول رئيس", "مسوول رييس"),
        ("قَالَ المُديرُ", "قال المدير"),
        ("قـــال", "قال"),
        ("ﻗﺎﻝ ﺍﻟﻤﺪﻳﺮ", "قال المدير"),
        ("کتاب علی", "كتاب علي"),
        ("١٢ ۳۴ 56 ７８", "12 34 56 78"),
        ("می\u200cرود", "ميرود"),
        ("Ｒｅｕｔｅｒｓ", "reuters"),
        ("Ёлка", "елка"),
        ("o’clock", "o'clock"),
        ("cafe\u0301", "cafe"),
        ("ﹰ", ""),
    ],
)
def test_what_a_reader_takes_for_the_same_folds_to_the_same(text: str, expected: str) -> None:
    assert fold(text) == expected


@pytest.mark.parametrize("mark", ["«", "»", "“", "”", '"', "؟", "،", ":"])
def test_marks_stay_what_they_are(mark: str) -> None:
    assert fold(mark) == mark


@given(ANY_TEXT | ARABIC_TEXT)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT | ARABIC_TEXT, ANY_TEXT | ARABIC_TEXT)
def test_two_texts_fold_apart_as_they_fold_together(one: str, other: str) -> None:
    assert fold(one + other) == fold(one) + fold(other)


@given(ANY_TEXT | ARABIC_TEXT)
def test_folding_with_offsets_folds_the_same(text: str) -> None:
    assert fold_with_offsets(text).text == fold(text)


@given(ANY_TEXT | ARABIC_TEXT)
def test_each_folded_character_knows_where_it_came_from(text: str) -> None:
    folded = fold_with_offsets(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert list(folded.offsets) == sorted(folded.offsets)
    assert all(char in fold(text[at]) for char, at in zip(folded.text, folded.offsets[:-1], strict=True))


@given(ARABIC_TEXT, st.data())
def test_a_folded_stretch_leads_back_to_a_stretch_that_folds_to_hold_it(text: str, data: st.DataObject) -> None:
    folded = fold_with_offsets(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    first, last = folded.original(start, end)
    assert 0 <= first <= last <= len(text)
    assert folded.text[start:end] in fold(text[first:last])


def test_a_word_is_found_in_the_text_by_its_folded_form() -> None:
    text = "ثمّ قَـــالَ المديرُ"
    folded = fold_with_offsets(text)
    at = folded.text.index("قال")
    assert text[slice(*folded.original(at, at + 3))] == "قَـــال"


@pytest.mark.parametrize(
    ("char", "dropped"), [("\u064e", True), ("ـ", True), ("\u200c", True), ("ق", False), (" ", False)]
)
def test_a_character_is_dropped_where_nothing_of_it_is_compared(char: str, dropped: bool) -> None:
    assert is_dropped(char) is dropped
