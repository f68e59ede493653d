"""The Arabic annotator of times, one of a made-up language, and what their tests ask of them."""

from functools import cache
from importlib.resources import files

from musnad.annotate.times import Times
from musnad.packs.contract.calendar import (
    Calendar,
    DayWord,
    Distance,
    MonthNames,
    Reach,
    Relative,
    System,
    UnitWords,
    Weekday,
)  # fmt: skip
from musnad.packs.contract.lexicon import read_lexicon
from musnad.packs.contract.numbers import Numbers, Numerals
from musnad.records.model import Time
from musnad.text.tokens import tokenise

# A Wednesday
WEDNESDAY = "2024-04-10"


@cache
def arabic_calendar() -> Calendar:
    """The Arabic pack's words of time."""
    return read_lexicon(files("musnad.packs.ar"), "calendar.toml", Calendar)


@cache
def arabic() -> Times:
    """The annotator made of them."""
    return Times(arabic_calendar(), read_lexicon(files("musnad.packs.ar"), "numbers.toml", Numbers))


def found(text: str, published: str | None = WEDNESDAY, times: Times | None = None) -> list[Time]:
    """Return the times of a text."""
    annotator = times or arabic()
    return annotator.find(tokenise(text), annotator.published(published) if published else None)


def values(text: str, published: str | None = WEDNESDAY, times: Times | None = None) -> list[tuple[str, str | None]]:
    """Return the times of a text as words and value."""
    return [(time.text, time.value) for time in found(text, published, times)]


@cache
def behind() -> Times:
    """A language that says many things the other way round: "last week", "two weeks ago", "13 fourth, 1402 year"."""
    months = (
        ("firsty",), ("secondy",), ("thirdy",), ("fourthy",), ("fifthy",), ("sixthy",), ("sevy",), ("eighthy",),
        ("ninthy",), ("tenthy",), ("ely",), ("twy",),
    )  # fmt: skip
    days = ("moonday", "tuesday", "midday", "thursday", "friday", "restday", "sunday")
    calendar = Calendar(
        numeric="month-day-year",
        two_digit_years=True,
        systems=(System("jalali", (1200, 1499), (1300, 1450)), System("gregorian", (1500, 2200), (1800, 2060))),
        months=(MonthNames("jalali", months),),
        weekdays=tuple(Weekday(k + 1, (name,)) for k, name in enumerate(days)),
        days=(DayWord(("now",), 0),),
        units=(
            UnitWords("week", named=("week",), one=("week",), many=("weeks",)),
            UnitWords("month", named=("month",), one=("month",), many=("months",)),
            UnitWords("year", named=("year",), one=("year",), many=("years",), label_behind=("year",)),
        ),
        relatives=(Relative(-1, before=("last",)), Relative(0, before=("this",)), Relative(1, before=("next",))),
        reach=Reach(weekday=1, date=150, month=2),
        distances=(Distance(after=("ago",)),),
        and_=("and",),
        to=("-",),
    )
    units = (("one",), ("two",), ("three",))
    return Times(calendar, Numbers("tens-units", Numerals(units, tens=(("twenty",),)), Numerals(())))
