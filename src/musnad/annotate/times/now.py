"""Arithmetic from the day on which an article was published."""

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from musnad.annotate.times.found import Found
from musnad.annotate.times.systems import gregorian, year_of
from musnad.packs.contract.calendar import System
from musnad.records.model import Calendar as CalendarName
from musnad.records.model import Dated

NEIGHBOURS = (0, -1, 1, -2, 2, -3, -4)


class Now(Struct, frozen=True):
    """When an article was published: its day, its month (counted from the year 0), its year, as far as they are known.

    ``today``: the day that the text calls today.
    """

    day: date | None = None
    month: int | None = None
    year: int | None = None
    today: date | None = None


def now_of(published: Dated | None) -> Now:
    """Return the day, month and year of *published*; nothing where it is null or no date."""
    if published is None:
        return Now()
    value = published.value
    try:
        if published.precision == "year":
            return Now(year=int(value[:4]))
        year, month = int(value[:4]), int(value[5:7])
        day = None if published.precision == "month" else date(year, month, int(value[8:10]))
        return Now(day, year * 12 + month - 1, year, day)
    except ValueError:
        return Now()


def as_written(now: Now, found: Sequence[Found]) -> Now:
    """Return *now* with the day on which the text was written, if its «أمس الجمعة» all say that it is another one."""
    if now.day is None:
        return now
    written = {
        moved(weekday_near(day, f.weekday), -f.shift)
        for f in found
        if f.weekday and f.shift is not None and f.day is None and (day := moved(now.day, f.shift))
    }
    return replace(now, today=written.pop()) if len(written) == 1 and None not in written else now


def moved(day: date, days: int) -> date | None:
    """Return the day so many days later; null beyond the calendar's end."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def weekday_near(day: date, number: int) -> date:
    """Return the day nearest to a day that falls on a weekday, the one before it rather than the one behind."""
    near = (moved(day, days) for days in NEIGHBOURS)
    return next((found for found in near if found and found.isoweekday() == number), day)


def weekday_from(today: date, number: int, turn: int | None, ahead: int) -> date | None:
    """Return the weekday meant: the one *turn* says, else the next if at most *ahead* days away, else the last."""
    back = (today.isoweekday() - number) % 7
    if turn:
        return moved(today, 7 * (turn + 1) - (back or 7) if turn < 0 else 7 * turn - back)
    return moved(today, 7 - back if back and 7 - back <= ahead else -back)


def dates_near(calendar: CalendarName, month: int, day: int, today: date) -> list[date]:
    """Return a day of a month in the years around today, earliest first."""
    year = year_of(calendar, today)
    if year is None:
        return []
    found = (gregorian(calendar, y, month, day) for y in range(year - 1, year + 2))
    return [d for d in found if d is not None]


def nearest(places: list[int], now: int, turn: int | None, ahead: int) -> int | None:
    """Choose among ascending places: by *turn* the last before now or the first behind it, else the last one that lies
    at most *ahead* behind now; null where there is none."""
    if turn is not None and turn != 0:
        side = [p for p in places if (p < now if turn < 0 else p > now)]
        return (side[-1] if turn < 0 else side[0]) if side else None
    if turn == 0:
        return min(places, key=lambda p: abs(p - now), default=None)
    near = [p for p in places if p <= now + ahead]
    return near[-1] if near else None


def middle(system: System, year: int, month: int | None) -> date | None:
    """Return the middle of a month or year, by which it is told which Gregorian one it is; null where it has none."""
    if system.calendar != "gregorian" and not system.coarse:
        return None
    return gregorian(system.calendar, year, month or 7, 15 if month else 1)
