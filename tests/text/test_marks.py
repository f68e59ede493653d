"""Quotation marks that find their partner: all kinds, both sides, nested, swapped, badly spaced."""

import pytest

from tests.text.reading import closed, quotations


@pytest.mark.parametrize(
    "quotation",
    [
        "«الطريق مفتوح»",
        "“الطريق مفتوح”",
        '"الطريق مفتوح"',
        "‘الطريق مفتوح’",
        "'الطريق مفتوح'",
        "„الطريق مفتوح“",
        "„الطريق مفتوح”",
        ",,الطريق مفتوح''",
        "''الطريق مفتوح''",
        "<<الطريق مفتوح>>",
        "‹الطريق مفتوح›",
        "＂الطريق مفتوح＂",
        "«البلدة»",
        "«?»",
    ],
)
def test_a_pair_of_any_kind_is_a_quotation(quotation: str) -> None:
    assert quotations(f"قال سالم: {quotation}، ثم مضى.") == closed(quotation)


@pytest.mark.parametrize(
    "quotation",
    [
        "»الطريق مفتوح«",
        "”الطريق مفتوح“",
        "»الطريق مفتوح»",
        "«الطريق مفتوح«",
        "”الطريق مفتوح”",
        "“الطريق مفتوح“",
        '“الطريق مفتوح"',
        '"الطريق مفتوح”',
    ],
)
def test_the_side_is_told_by_surroundings_where_marks_are_swapped(quotation: str) -> None:
    assert quotations(f"قال سالم {quotation} وقالت هدى {quotation}.") == closed(quotation, quotation)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال: «نعم».", ["«نعم»"]),
        ("قال: «نعم.»", ["«نعم.»"]),
        ("قال: «نعم؟».", ["«نعم؟»"]),
        ("قال:«نعم»", ["«نعم»"]),
        ("قال « نعم » ومضى", ["« نعم »"]),
        ("قال » نعم « ومضى", ["» نعم «"]),
        ('قال " نعم " وقالت " لا " .', ['" نعم "', '" لا "']),
        ('قال :" نعم ".', ['" نعم "']),
        ("قال :” نعم “.", ["” نعم “"]),
        ('قال"نعم"وقالت"لا"', ['"نعم"', '"لا"']),
        ('وصفه بـ"الجار" و"الصديق" و«الأخ»', ['"الجار"', '"الصديق"', "«الأخ»"]),
        ('الفئة "أ"، والفئة "ب" أيضا', ['"أ"', '"ب"']),
        ('("نعم")', ['"نعم"']),
        ('قال "... نعم ..." ومضى', ['"... نعم ..."']),
        ('قال \u200f"نعم"\u200f ومضى', ['"نعم"']),
        ('بلغت "%50" من السكان', ['"%50"']),
        ('""نعم"" قالها', ['"نعم"']),
        ('قال: " "نعم" ومضى', ['"نعم"']),
    ],
)
def test_spaces_and_punctuation_around_marks_may_stand_anywhere(text: str, expected: list[str]) -> None:
    assert quotations(text) == closed(*expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«قال لي: “تعال” فذهبت»", ["«قال لي: “تعال” فذهبت»", "“تعال”"]),
        ("“قال لي: «تعال»”", ["“قال لي: «تعال»”", "«تعال»"]),
        ("«قال لي: «تعال» فذهبت»", ["«قال لي: «تعال» فذهبت»", "«تعال»"]),
        ("\"قال لي: 'تعال' فذهبت\"", ["\"قال لي: 'تعال' فذهبت\"", "'تعال'"]),
        ('"«نعم»"', ['"«نعم»"', "«نعم»"]),
        ('"قرأت "البلدة" و"المدينة" اليوم"', ['"قرأت "البلدة" و"المدينة" اليوم"', '"البلدة"', '"المدينة"']),
    ],
)
def test_quotations_nest(text: str, expected: list[str]) -> None:
    assert quotations(text) == closed(*expected)


@pytest.mark.parametrize(
    "text",
    [
        "طوله 5'10\" ووزنه 80",
        'شاشة 55" جديدة',
        "وصل في الساعة 5' و10''",
        "the workers' union and the firm's board",
        "back in the '90s",
        "كلمة,, كلمة",
        "الرئيسية >> أخبار >> محليات",
        "x << 2",
        "ال'قاعدة",
    ],
)
def test_marks_that_are_something_else_are_no_quotations(text: str) -> None:
    assert quotations(text) == []


def test_inches_do_not_disturb_the_quotations_around_them() -> None:
    assert quotations('قال "نعم" عن شاشة 55" و"لا" عن 60" كبيرة') == closed('"نعم"', '"لا"')


def test_one_misplaced_space_does_not_turn_a_mark_round() -> None:
    assert quotations('قال "نعم "وقال "لا" ثم "ربما".') == closed('"نعم "', '"لا"', '"ربما"')
