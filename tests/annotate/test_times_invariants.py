"""Whatever the text: nothing crashes, nothing overlaps, time grows with length."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.annotate.timed import arabic, arabic_calendar, found
from tests.text.work import lines

from musnad.text.tokens import tokenise

CALENDAR = arabic_calendar()
SCRAPS = [
    *(name for months in CALENDAR.months for names in months.names for name in names[:2]),
    *(name for day in CALENDAR.weekdays for name in day.names),
    *(word for day in CALENDAR.days for word in day.words),
    *(w for u in CALENDAR.units for w in (*u.named, *u.one, *u.two, *u.many, *u.label)),
    *(word for relative in CALENDAR.relatives for word in (*relative.before, *relative.after)),
    *CALENDAR.of, *CALENDAR.and_, *CALENDAR.to, *CALENDAR.equals, *CALENDAR.same.before, *CALENDAR.same.after,
    "قبل", "منذ", "نحو", "الأول", "الثامن والعشرين", "ثلاثة", "0", "00", "1", "9", "31", "32", "99", "1436", "2015",
    "9999", "10.08.2015", "123456789", "هـ", "م", "(", ")", "/", "-", "«", "»", "،", ".", "\n", "ـ", "\u200f",
    "سيلتقي", "أن", "كان",
]  # fmt: skip
VALUE = re.compile(r"\d{4}(-\d\d(-\d\d)?|-W\d\d)?")
texts = st.lists(st.sampled_from(SCRAPS), max_size=40).map(" ".join) | st.text(max_size=60)
dates = st.sampled_from([None, "2015", "2015-08", "2015-08-10", "0001-01-01", "9999-12-31", "1900-02-28"])


@given(texts, dates)
def test_times_lie_in_the_text_in_order_and_none_overlaps_another(text: str, published: str | None) -> None:
    end = 0
    for k, one in enumerate(found(text, published)):
        assert end <= one.start < one.end <= len(text)
        assert one.text == text[one.start : one.end]
        assert one.id == f"t{k + 1}"
        assert one.value is None or VALUE.fullmatch(one.value)
        end = one.end


@given(st.text(max_size=80) | texts)
def test_any_text_is_a_date_or_none(text: str) -> None:
    published = arabic().published(text)
    assert published is None or VALUE.match(published.value)


@pytest.mark.parametrize(
    "piece",
    [
        "5 و", "الأحد و", "2015 و", "قبل ", "من ", "( 2015 - ", "اليوم (", "1/", "الأول ", "مايو / ", "نفس ",
        "25 شوال 1436 هـ ",
    ],
)  # fmt: skip
def test_work_grows_with_length(piece: str) -> None:
    def look(text: str) -> None:
        arabic().find(tokenise(text), arabic().published("2024-04-10"))

    look(piece * 10)
    assert lines(look, piece * 4_000) < 2.5 * lines(look, piece * 2_000) + 1_000
