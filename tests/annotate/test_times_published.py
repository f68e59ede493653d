"""The date of a page, as machines and pages write it."""

import pytest
from tests.annotate.timed import arabic

from musnad.records.model import Dated

MOMENTS = [
    ("2015-08-10 20:30:36", ("2015-08-10T20:30:36", "minute", "unknown")),
    ("2021-04-14T12:30:00+03:00", ("2021-04-14T12:30:00+03:00", "minute", "stated")),
    ("2021-04-14T12:30:00+0300", ("2021-04-14T12:30:00+03:00", "minute", "stated")),
    ("2021-04-14T12:30:00.000Z", ("2021-04-14T12:30:00+00:00", "minute", "stated")),
    ("2021-04-14T12:30:00.000Z+0300", ("2021-04-14T12:30:00+03:00", "minute", "stated")),
    ("2021-04-14T12:30", ("2021-04-14T12:30:00", "minute", "unknown")),
    (" 2021-04-14 ", ("2021-04-14", "day", "unknown")),
    ("2021/4/14", ("2021-04-14", "day", "unknown")),
    ("2021-04", ("2021-04", "month", "unknown")),
    ("2021", ("2021", "year", "unknown")),
    ("Mon, 10 Aug 2015 20:30:36 GMT", ("2015-08-10T20:30:36+00:00", "minute", "stated")),
    ("10 Aug 2015 20:30:36 -0500", ("2015-08-10T20:30:36-05:00", "minute", "stated")),
    ("10 Aug 2015", ("2015-08-10", "day", "unknown")),
    ("15/05/2017", ("2017-05-15", "day", "unknown")),
    ("الأربعاء 27 كانون ثاني 2021", ("2021-01-27", "day", "unknown")),
    ("٦ أيار ٢٠٢٠", ("2020-05-06", "day", "unknown")),
    ("25 شوال 1436 هـ", ("2015-08-10", "day", "unknown")),
    ("الثلاثاء 26 شوال 1436 هـ - 11 أغسطس 2015 م - 10:30 م", ("2015-08-11T22:30:00", "minute", "unknown")),
    ("3 مايو 2020 12:05 ص", ("2020-05-03T00:05:00", "minute", "unknown")),
    ("Aug 11, 2015 5:04 pm", ("2015-08-11T17:04:00", "minute", "unknown")),
    ("أغسطس 2015", ("2015-08", "month", "unknown")),
]  # fmt: skip


@pytest.mark.parametrize(("written", "expected"), MOMENTS)
def test_a_date_is_read(written: str, expected: tuple[str, str, str]) -> None:
    assert arabic().published(written) == Dated(*expected)


@pytest.mark.parametrize(
    "written", ["", "أمس", "منذ ساعتين", "2015-02-30", "2024-13-01", "5", "الميناء", "x" * 9_999, "2015-01-01 " * 999]
)
def test_what_is_no_date_is_none(written: str) -> None:
    assert arabic().published(written) is None
