"""Lines keep to their width, and words of the article keep their side on a terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from musnad.render.lines import Sheet, wrapped

ARABIC = "قال مدير المرفأ"


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("قال مدير المرفأ إن", 9, ["قال مدير", "المرفأ إن"]),
        ("a bb ccc", 3, ["a", "bb", "ccc"]),
        ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
        ("你好 吗", 4, ["你好", "吗"]),
        ("", 5, [""]),
    ],
)
def test_a_line_is_broken_at_spaces_and_within_words_that_are_too_long(
    text: str, width: int, expected: list[str]
) -> None:
    assert wrapped(text, width) == expected


@given(st.text(), st.integers(2, 40))
def test_no_line_is_wider_than_asked_for_and_no_word_is_lost(text: str, width: int) -> None:
    text = " ".join(text.split())
    lines = wrapped(text, width)
    assert all(cell_len(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سامي الحلبي", "سامي الحلبي"),
        ("«نعم»", "\u200f«نعم» \u200f"),
        ("الطريق مفتوح.", "الطريق مفتوح.\u200f"),
        ("BBC عربي", "\u200fBBC عربي"),
        ("وكالة (الساحل)", "وكالة (الساحل) \u200f"),
        ("", ""),
    ],
)
def test_edges_that_have_no_direction_get_a_mark_of_it_on_a_terminal(text: str, expected: str) -> None:
    assert Sheet(ARABIC, 80, marks=True).words(text) == expected


def test_nothing_is_put_around_words_where_there_is_no_terminal() -> None:
    assert Sheet(ARABIC, 80, marks=False).words("«نعم».") == "«نعم»."


def test_a_line_of_ours_goes_on_under_itself() -> None:
    sheet = Sheet("x", 30, marks=False)
    assert [line.plain for line in sheet.ours([("source complete; through ", ""), ("the harbour's paper", "")], 2)] == [
        "  source complete; through the",
        "    harbour's paper",
    ]


def test_a_label_stands_before_the_first_line_alone() -> None:
    sheet = Sheet(ARABIC, 26, marks=False)
    assert [line.plain for line in sheet.labelled("by", "قال مدير المرفأ إن الرافعة", "", indent=0, column=5)] == [
        "by   قال مدير المرفأ إن",
        "     الرافعة",
    ]
