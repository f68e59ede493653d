"""The contract serves languages that say it the other way round. Today is Wednesday, 10 April 2024, 22/1/1403."""

import pytest
from tests.annotate.timed import behind, values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the last week of it", [("last week", "2024-W14")]),
        ("next month", [("next month", "2024-05")]),
        ("two weeks ago", [("two weeks ago", "2024-W13")]),
        ("twenty three years ago", [("twenty three years ago", "2001")]),
        ("15 years ago", [("15 years ago", "2009")]),
        ("last restday", [("last restday", "2024-04-06")]),
        ("9/30/2020", [("9/30/2020", "2020-09-30")]),
        ("11/9/1358", [("11/9/1358", "1980-01-29")]),
        ("9 elevenly", []),
        ("9 ely 1358", [("9 ely 1358", "1980-01-29")]),
        ("sixthy 97", [("sixthy 97", "2018-09")]),
        ("twy 1311 year", [("twy 1311 year", "1933-03")]),
        ("1313 year", [("1313 year", "1934")]),
        ("13-15 firsty", [("13", "2024-04-01"), ("15 firsty", "2024-04-03")]),
        ("thirdy last year", [("thirdy last year", "2023-06")]),
    ],
)
def test_order_and_calendar_are_the_packs_to_say(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text, times=behind()) == expected
