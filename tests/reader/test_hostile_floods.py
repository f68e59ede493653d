"""A text may be a flood of one thing: it is read all the same, and nothing of it is lost."""

import pytest
from tests.reader.hostile import SHAPES, Shape, among, read, repeated
from tests.reader.sound import assert_sound

SIZE = 30_000


def flood(text: str) -> None:
    """Read a flood behind a sentence like any other, which is still found."""
    text = among(text)
    record = read(text)
    assert record.article.language == "ar"
    assert record.attributions[0].rule.startswith("verb")
    assert_sound(record, text)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_a_flood_of_anything_is_read(shape: Shape) -> None:
    flood(shape(SIZE))


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_a_flood_without_anything_ordinary_is_read(shape: Shape) -> None:
    text = shape(SIZE // 10)
    assert_sound(read(text), text)


@pytest.mark.parametrize("mark", ['"', "«", "«“\"'"])
def test_a_million_quotation_marks_are_read(mark: str) -> None:
    flood(mark * (1_000_000 // len(mark)))


@pytest.mark.parametrize(
    ("unit", "times"),
    [
        ("قال ", 100_000),
        ("قال أن ", 8_000),
        ("وفقا لـ ", 10_000),
        ("، ", 10_000),
        ("وكان ", 100_000),
        ("محمد ", 100_000),
        ("مصدر في ", 50_000),
        ("، مؤكدا أن الأمر واضح", 5_000),
        ("كلمة\n\n", 100_000),
    ],
)
def test_many_times_the_same_in_a_row_is_read(unit: str, times: int) -> None:
    flood(unit * times)


@pytest.mark.parametrize(("opening", "closing"), ["()", "[]", "«»", "“”"])
def test_ten_thousand_marks_within_each_other_are_read(opening: str, closing: str) -> None:
    flood(f"قال {opening}" * 10_000 + f"نعم {closing}" * 10_000)


def test_a_sentence_of_a_megabyte_is_read() -> None:
    flood("الطريق إلى القرية القديمة تمر في الوادي بين الجبال " * 20_000)


def test_a_quotation_of_a_megabyte_is_one_statement() -> None:
    quoted = "الطريق إلى القرية القديمة تمر في الوادي بين الجبال. " * 2_000
    text = among("") + f"وقال رئيس البلدية كريم صباغ: «{quoted}»."
    (found,) = [a for a in read(text).attributions if a.form == "direct"]
    assert text[found.content[0].start : found.content[0].end] == quoted.strip().rstrip(".")


def test_documents_that_issue_each_other_are_read() -> None:
    flood(repeated("وقال البيان في بيان إن الأمر واضح. ")(60_000))


@pytest.mark.parametrize(
    "text",
    [
        ": : الوزير قائلا » ’ ’ الوزير – عن هذا » قائلا : ’ ’ قائلا – قائلا عن فإن قائلا : "
        "نقل الوزير ’ – » الوزير نقل – الوزير ’ فإن : ’ عن »",
        "سيادته ,, گفت ,, ,, . „ من سيادته ,, ” что سأل . . что . گفت . سأل لكن „ „ سيادته ” что گفت گفت "
        "لكن من „ ” من من что سأل ” ,, سأل „ ” گفت что من لكن ,, من ” ,, سأل что سأل „ من سأل",
        "مصر / المصدر: دعا رويترز المتحدث",
        "ناقش الوزير مع محمد وسارة أن العمل بدأ، وقال لمحمد وسارة إنه انتهى.",
    ],
)
def test_what_once_broke_a_record_is_read(text: str) -> None:
    assert_sound(read(text), text)
