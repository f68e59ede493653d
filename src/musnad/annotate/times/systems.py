"""Calendars: days of the Hijri and the Jalali calendar as Gregorian ones, and back."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from musnad.records.model import Calendar as CalendarName

if TYPE_CHECKING:
    from persiantools.jdatetime import JalaliDate


def gregorian(calendar: CalendarName, year: int, month: int, day: int) -> date | None:
    """Return the Gregorian day; null where there is no such day or the calendar's table does not reach there.

    Hijri days are those of Umm al-Qura, which reach from 1343 to 1500.
    """
    try:
        if calendar == "hijri":
            return _hijri(year, month, day)
        if calendar == "jalali":
            return _jalali(year, month, day).to_gregorian()
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def year_of(calendar: CalendarName, day: date) -> int | None:
    """Return the year of that calendar which holds a Gregorian day; null where its table does not reach there."""
    try:
        if calendar == "hijri":
            from hijridate import Gregorian

            return Gregorian(day.year, day.month, day.day).to_hijri().year
        return _jalali(day).year if calendar == "jalali" else day.year
    except (ValueError, OverflowError):
        return None


# The tables of calendars are slow to import, and few texts need them


def _hijri(year: int, month: int, day: int) -> date:
    from hijridate import Hijri

    found = Hijri(year, month, day).to_gregorian()
    return date(found.year, found.month, found.day)


def _jalali(*day: int | date) -> "JalaliDate":
    from persiantools.jdatetime import JalaliDate

    made: Callable[..., JalaliDate] = JalaliDate  # its constructor has no annotations
    return made(*day)
