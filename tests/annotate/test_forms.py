"""Direct, indirect or mixed: how much of a content stands in quotation marks that hold its speaker's words."""

import pytest
from tests.annotate.reported import only, said


def form(text: str) -> str:
    """The form of a text's only attribution."""
    return only(text).reading.form


@pytest.mark.parametrize(
    "text",
    [
        "قال الحارس: «الباب كان مفتوحا».",
        'قال الحارس: "الباب كان مفتوحا".',
        "قال الحارس: “الباب كان مفتوحا”.",
        "قال الحارس: ”الباب كان مفتوحا“.",
        "قال الحارس إن «الباب كان مفتوحا».",
        "قال الحارس «إن الباب كان مفتوحا».",
        "قال الحارس: (الباب كان مفتوحا).",
        "«الباب كان مفتوحا»، قال الحارس.",
        "«الباب كان مفتوحا»، بحسب الحارس.",
        "قال الحارس: «الباب كان مفتوحا. والنافذة أيضا».",
    ],
)
def test_a_content_that_stands_in_marks_is_direct(text: str) -> None:
    assert form(text) == "direct"


@pytest.mark.parametrize(
    "text",
    [
        "قال الحارس إن الباب كان مفتوحا.",
        "قال الحارس: الباب كان مفتوحا.",
        "كان الباب مفتوحا، بحسب الحارس.",
        "أعلن النادي تأجيل المباراة.",
        "طالب السكان بإصلاح المصعد.",
    ],
)
def test_a_content_without_marks_is_indirect(text: str) -> None:
    assert form(text) == "indirect"


@pytest.mark.parametrize(
    "text",
    [
        "قال المدرب إن الفريق «يلعب بلا خوف» هذا الموسم.",
        "قال المدرب إن «الفريق يلعب بلا خوف» منذ بداية الموسم.",
        "كان الفريق «يلعب بلا خوف ولا حذر»، بحسب المدرب.",
        "وصف المدرب الحكم بأنه «ظالم ولا يرى شيئا».",
    ],
)
def test_a_content_that_stands_partly_in_marks_is_mixed(text: str) -> None:
    assert form(text) == "mixed"


@pytest.mark.parametrize(
    "text",
    [
        "قال المدير إن مسرح «الفانوس» مغلق.",
        "قالت البلدية إن صحيفة «المرفأ» توقفت.",
        "قال الناقد إن جمعية «الريح» نالت الجائزة.",
        "قال مدير نادي «الوادي» إن المباراة أجلت.",
    ],
)
def test_marks_around_a_mere_name_change_nothing(text: str) -> None:
    assert form(text) == "indirect"


def test_an_opening_mark_that_is_never_closed_is_direct() -> None:
    assert form("قالت الممرضة: «الدواء نفد منذ أسبوع.") == "direct"


def test_a_closing_mark_that_was_never_opened_is_mixed() -> None:
    assert form("قال الصياد إن المحرك تعطل في عرض البحر».") == "mixed"


def test_a_statement_inside_anothers_quotation_is_indirect() -> None:
    outer, inner = said("قال المدير: «أخبرني الحارس أن الباب كسر».")
    assert (outer.reading.form, inner.reading.form) == ("direct", "indirect")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("قال الحارس: «الباب كان مفتوحا».", 1),
        ("«الباب مفتوح»، قال الحارس فارس عطية، «والنافذة مكسورة».", 2),
        ("قال الحارس إن الباب كان مفتوحا.", 0),
    ],
)
def test_an_attribution_names_the_quotations_that_it_stands_in(text: str, count: int) -> None:
    assert only(text).reading.quotations == tuple(f"q{k}" for k in range(1, count + 1))
