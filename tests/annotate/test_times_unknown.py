"""What can't be told has no value, and is found all the same."""

import pytest
from tests.annotate.timed import values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("اليوم", [("اليوم", None)]),
        ("يوم الأحد", [("يوم الأحد", None)]),
        ("الشهر الماضي", [("الشهر الماضي", None)]),
        ("قبل عامين", [("قبل عامين", None)]),
        ("5 مايو", [("5 مايو", None)]),
        ("مايو", [("مايو", None)]),
        ("5 مايو 2020", [("5 مايو 2020", "2020-05-05")]),
        ("عام 2020", [("عام 2020", "2020")]),
        ("يوم الأحد الموافق 5 مايو 2019", [("يوم الأحد", "2019-05-05"), ("5 مايو 2019", "2019-05-05")]),
        ("29 رمضان (8 أبريل 2024)", [("29 رمضان", "2024-04-08"), ("8 أبريل 2024", "2024-04-08")]),
    ],
)
def test_an_article_without_a_date_gives_only_what_is_written_out(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text, published=None) == expected


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("العام الماضي", "2024", "2023"),
        ("الشهر الماضي", "2024", None),
        ("الشهر الماضي", "2024-01", "2023-12"),
        ("مايو المقبل", "2024-01", "2024-05"),
        ("أمس", "2024-01", None),
    ],
)
def test_a_coarse_date_tells_what_it_can(text: str, published: str, value: str | None) -> None:
    assert [v for _, v in values(text, published)] == [value]


@pytest.mark.parametrize(
    "text",
    ["31 يونيو 2020", "30/02/2020", "29 شوال 1320", "شهر رمضان", "رمضان 1445", "عام 1445هـ", "في يوليو من العام نفسه"],
)
def test_a_day_that_is_none_and_a_month_that_is_no_gregorian_one_have_no_value(text: str) -> None:
    assert [v for _, v in values(text)] == [None]
