"""What of a text is shown, and how."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musnad.evaluate import as_json, listing, marked, plain, visible
from musnad.evaluate.errors import Error, Mark, Side

TEXT = "وقال الحارس إن الطريق آمن."
INNER: list[tuple[list[Mark], str]] = [
    ([(15, 25, "content")], "وقال الحارس إن ⟦الطريق آمن⟧."),
    ([(0, 4, "cue"), (5, 11, "source"), (15, 25, "content")], "⟨وقال⟩ {الحارس} إن ⟦الطريق آمن⟧."),
    ([(15, 25, "content"), (22, 25, "time")], "وقال الحارس إن ⟦الطريق ⟦آمن⟧⟧."),
    ([(0, 4, "cue"), (4, 11, "content")], "⟨وقال⟩⟦ الحارس⟧ إن الطريق آمن."),
    ([(-5, 4, "cue"), (22, 900, "content")], "⟨وقال⟩ الحارس إن الطريق ⟦آمن.⟧"),
    ([(7, 7, "cue"), (9, 8, "content")], ""),
    ([], ""),
]


@pytest.mark.parametrize(("marks", "line"), INNER)
def test_stretches_stand_in_their_marks(marks: list[Mark], line: str) -> None:
    assert plain(marked(TEXT, marks)) == line


def test_far_away_text_is_left_out_and_long_stretches_are_shortened() -> None:
    line = plain(marked("ا" * 5000 + "ب" * 1000 + "ج" * 5000, [(5000, 6000, "content")]))
    assert line == "…" + "ا" * 70 + "⟦" + "ب" * 110 + " … " + "ب" * 110 + "⟧" + "ج" * 70 + "…"


def test_an_error_with_a_hundred_thousand_marks_is_shown_by_its_first() -> None:
    marks: list[Mark] = [(i, i + 1, "content") for i in range(100_000)]
    assert plain(marked("ا" * 100_000, marks)).count("⟦") == 40


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("\x1b[31mأحمر\x1b[0m", "<U+001B>[31mأحمر<U+001B>[0m"),
        ("\x9b2J", "<U+009B>2J"),
        ("أ\u202eب\u2066ج\u2069", "أ<U+202E>ب<U+2066>ج<U+2069>"),
        ("سطر\nسطر\r\u2028", "سطر ¶ سطر<U+000D><U+2028>"),
        ("\ud800\ufeff\U000e0041", "<U+D800><U+FEFF><U+E0041>"),
        ("می‌شود", "می‌شود"),
        ("قال ⟦هو⟧ {هنا}", "قال <U+27E6>هو<U+27E7> <U+007B>هنا<U+007D>"),
    ],
)
def test_nothing_reaches_a_terminal_that_it_would_obey(text: str, seen: str) -> None:
    assert visible(text) == seen


@given(st.text(st.characters(codec=None)))
def test_what_is_visible_can_be_printed_in_a_line_anywhere(text: str) -> None:
    assert len(visible(text).encode("utf-8").decode("utf-8").splitlines()) <= 1


@given(st.text(), st.lists(st.tuples(st.integers(-3, 40), st.integers(-3, 40), st.sampled_from(["content", "cue"]))))
def test_every_mark_that_opens_closes(text: str, marks: list[Mark]) -> None:
    line = plain(marked(text, marks))
    assert line.count("⟦") == line.count("⟧")
    assert line.count("⟨") == line.count("⟩")


ERROR = Error(
    "wrong speaker",
    "a\x1b7",
    TEXT,
    Side({"speaker": "الحارس", "via": []}, [(15, 25, "content")]),
    Side({"speaker": None, "via": ["وكالة المرسى"]}, [(12, 25, "content")]),
)


def test_a_listing_has_classes_with_counts_and_gold_above_the_reading() -> None:
    lines = [plain(line) for line in listing({"wrong speaker": [ERROR, ERROR], "missed": []}, 1)]
    assert lines == [
        "wrong speaker: 2, 1 shown",
        "  a<U+001B>7",
        "    gold     speaker الحارس · via none",
        "             وقال الحارس إن ⟦الطريق آمن⟧.",
        "    reading  speaker — · via وكالة المرسى",
        "             وقال الحارس ⟦إن الطريق آمن⟧.",
        "",
        "missed: 0",
        "",
    ]


def test_an_error_for_json_keeps_its_offsets() -> None:
    assert as_json(ERROR)["reading"] == {
        "speaker": None,
        "via": ["وكالة المرسى"],
        "marks": [[12, 25, "content"]],
        "text": "وقال الحارس ⟦إن الطريق آمن⟧.",
    }
