"""From what was found to the day, week, month or year that it names."""

from datetime import date

from musnad.annotate.times.found import Found, Year
from musnad.annotate.times.lean import lean_of
from musnad.annotate.times.now import Now, dates_near, middle, moved, nearest, weekday_from, weekday_near
from musnad.annotate.times.pieces import Forms
from musnad.annotate.times.systems import gregorian, year_of
from musnad.annotate.times.words import Words
from musnad.records.model import Calendar as CalendarName

# How far ahead words about the future can move a name (never onto what was named lately), and words about the past
FAR = {"weekday": 6, "date": 300, "month": 9}
NEAR = {"weekday": 0, "date": 30, "month": 0}


class Resolver:
    """Gives the times of one article their values, first to last; it knows the year and month that were named last."""

    def __init__(self, words: Words, forms: Forms, now: Now) -> None:
        self._words, self._forms, self._now = words, forms, now
        self._last_year: int | None = None
        self._last_month: int | None = None
        self._last_day: date | None = None

    def value(self, found: Found) -> str | None:
        """Return the TIMEX3 value of the next time of the text; null where it can't be told."""
        value = _VALUES[found.grain](self, found)
        if value is not None:
            self._last_year = int(value[:4])
            self._last_month = int(value[5:7]) if found.grain in ("day", "month") else self._last_month
        return value

    def _day(self, found: Found) -> str | None:
        """Return the value of a day."""
        if found.day is not None:
            day = self._date(found, found.day)
        elif found.weekday is not None and found.shift is None:
            day = self._weekday(found, found.weekday)
        else:
            day = self._from_today(found)
        self._last_day = day
        return day.isoformat() if day else None

    def _week(self, found: Found) -> str | None:
        """Return the value of a week."""
        day = moved(self._now.day, 7 * (found.shift or 0)) if self._now.day else None
        if day is None:
            return None
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}"

    def _month(self, found: Found) -> str | None:
        """Return the value of a month."""
        if found.month is None:
            return self._unnamed_month(found)
        number = self._year_number(found.calendar, found.year)
        if number is not None:
            return self._month_of(found.calendar, number, found.month)
        if found.year is not None and found.year.turn is None:
            return None
        return self._month_near(found, found.month)

    def _year(self, found: Found) -> str | None:
        """Return the value of a year."""
        year = found.year or Year(shift=found.shift)
        number = self._year_number(found.calendar, year)
        if number is None:
            return None
        if found.calendar != "gregorian" and year.number is not None:
            day = middle(self._words.systems[found.calendar], number, None)
            return f"{day.year:04}" if day else None
        return f"{number:04}" if 0 < number < 10_000 else None

    def _date(self, found: Found, day: int) -> date | None:
        """Return a day of a month. A Hijri one is that of the weekday, or of "today", beside it."""
        now = self._now
        if found.month is None:
            month = None if now.month is None or found.months is None else now.month + found.months
            return None if month is None else gregorian("gregorian", month // 12, month % 12 + 1, day)
        number = self._year_number(found.calendar, found.year)
        if number is not None:
            found_day = gregorian(found.calendar, number, found.month, day)
        elif now.day is None or (found.year is not None and found.year.turn is None):
            return None
        else:
            found_day = self._date_near(found, found.month, day, now.day)
        return found_day if found_day is None or found.calendar != "hijri" else self._seen(found, found_day)

    def _seen(self, found: Found, day: date) -> date:
        """Return a Hijri day by what stands beside it: the text knows when the moon was seen."""
        beside = None
        if found.weekday is not None:
            beside = weekday_near(day, found.weekday)
        elif found.shift is not None:
            beside = self._from_today(found)
        return beside if beside is not None and abs((beside - day).days) <= 1 else day

    def _date_near(self, found: Found, month: int, day: int, today: date) -> date | None:
        """Return the day of a month in the year that is meant where none is named."""
        days = dates_near(found.calendar, month, day, today)
        turn = found.year.turn if found.year else None
        place = nearest([d.toordinal() for d in days], today.toordinal(), turn, self._ahead(found, "date"))
        return date.fromordinal(place) if place is not None else None

    def _month_near(self, found: Found, month: int) -> str | None:
        """Return the month in the year that is meant where none is named."""
        now = self._now
        year = year_of(found.calendar, now.day) if now.day else now.year if found.calendar == "gregorian" else None
        if year is None or now.month is None:
            return None
        values = [self._month_of(found.calendar, y, month) for y in range(year - 1, year + 2)]
        places = [int(v[:4]) * 12 + int(v[5:7]) - 1 for v in values if v is not None]
        turn = found.year.turn if found.year else None
        place = nearest(places, now.month, turn, self._ahead(found, "month"))
        return None if place is None else f"{place // 12:04}-{place % 12 + 1:02}"

    def _month_of(self, calendar: CalendarName, year: int, month: int) -> str | None:
        """Return the value of a month of a year."""
        day = middle(self._words.systems[calendar], year, month)
        return f"{day.year:04}-{day.month:02}" if day else None

    def _unnamed_month(self, found: Found) -> str | None:
        """Return the value of «الشهر الماضي», of «الشهر نفسه»."""
        if found.year is not None:
            number = self._year_number("gregorian", found.year)
            month = self._last_month
            return f"{number:04}-{month:02}" if number is not None and month is not None else None
        if self._now.month is None or found.shift is None:
            return None
        place = self._now.month + found.shift
        return f"{place // 12:04}-{place % 12 + 1:02}" if 12 <= place < 120_000 else None

    def _weekday(self, found: Found, number: int) -> date | None:
        """Return the day of a weekday: in a list, the next one after the weekday before it."""
        if self._now.day is None:
            return None
        turn = found.year.turn if found.year else None
        if turn is None and self._last_day is not None and found.clause is not None and found.first > found.clause:
            return moved(self._last_day, (number - self._last_day.isoweekday()) % 7)
        return weekday_from(self._now.day, number, turn, self._ahead(found, "weekday"))

    def _from_today(self, found: Found) -> date | None:
        """Return a day by its distance, or the weekday beside it that is nearest to that."""
        day = moved(self._now.today, found.shift or 0) if self._now.today else None
        return day if day is None or found.weekday is None else weekday_near(day, found.weekday)

    def _ahead(self, found: Found, of: str) -> int:
        """Return how far ahead a bare name may lie: by the words around it, else by the language's custom."""
        first = found.first if found.clause is None else found.clause
        lean = lean_of(self._words.lean, self._forms, first, found.end)
        reach = self._words.calendar.reach
        custom = {"weekday": reach.weekday, "date": reach.date, "month": reach.month}[of]
        return FAR[of] if lean > 0 else NEAR[of] if lean < 0 else custom

    def _year_number(self, calendar: CalendarName, year: Year | None) -> int | None:
        """Return the number of a year in its calendar; null where nothing names it, or it can't be told."""
        if year is None:
            return None
        if year.number is not None:
            return year.number if year.number > 99 else self._whole_year(calendar, year.number)
        if year.same:
            return self._last_year
        this = year_of(calendar, self._now.day) if self._now.day else self._now.year
        return this + year.shift if this is not None and year.shift is not None else None

    def _whole_year(self, calendar: CalendarName, number: int) -> int | None:
        """Return the year nearest to now that ends in these two figures."""
        this = year_of(calendar, self._now.day) if self._now.day else None
        if this is None:
            return None
        return min((this // 100 * 100 + century + number for century in (-100, 0, 100)), key=lambda y: abs(y - this))


_VALUES = {"day": Resolver._day, "week": Resolver._week, "month": Resolver._month, "year": Resolver._year}
