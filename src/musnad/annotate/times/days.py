"""Rules for days: dates in figures and words, weekdays, today and its neighbours."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from musnad.annotate.times.found import Found, Match, Year
from musnad.annotate.times.pieces import (
    COMMAS,
    QUOTES,
    STROKES,
    Forms,
    Lead,
    MonthHit,
    YearHit,
    behind_joiner,
    behind_of,
    day_number,
    figure,
    form_at,
    lead_at,
    month_at,
    relative_unit,
    year_of,
)  # fmt: skip
from musnad.annotate.times.words import Words

MOST_IN_A_LIST = 6


class Number(Struct, frozen=True):
    """The number of a day or weekday and where it stands."""

    first: int
    end: int
    cut: int
    value: int


def figures(w: Words, forms: Forms, i: int, lead: Lead | None) -> Match | None:
    """A date in figures: 2015-08-10, 15/05/2017, 26/10/1436 هـ, 10.08.2015."""
    at = _behind(lead, forms, i)
    parts, end = _three_figures(forms, at)
    if not parts or form_at(forms, at - 1) in STROKES or form_at(forms, end) == "/":
        return None
    year, month, day = _ordered(w, parts)
    era = w.links.eras.at(forms, end)
    calendar = era.value if era and w.holds(era.value, year) else w.system_of(year)
    if calendar is None or not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    end = era.end if era else end
    found = Found(first=at, end=end, grain="day", calendar=calendar, day=day, month=month, year=Year(year))
    return Match(end, (_led(found, lead, i),))


def date(w: Words, forms: Forms, i: int, lead: Lead | None) -> Match | None:
    """Days of a month: «الثلاثاء 11 أغسطس 2015», «4 و5 جوان الجاري», «الأول من يونيو/حزيران»."""
    days = _numbers(w, forms, _behind(lead, forms, i))
    month = _month_of_days(w, forms, days[-1].end) if days else None
    if month is None:
        return None
    year = year_of(w, forms, month.end, month.month.calendar)
    if lead is None and not (year and year.year.number) and w.days.not_month_after.end_at(forms, i):
        return Match(month.end)
    end = year.end if year else month.end
    ends = [*(day.end for day in days[:-1]), end]
    found = [_date(day, stop, month, year, i) for day, stop in zip(days, ends, strict=True)]
    return Match(end, (_led(found[0], lead, i), *found[1:]))


def date_month_first(w: Words, forms: Forms, i: int, lead: Lead | None) -> Match | None:
    """Days behind their month: "April 13, 2024", "Saturday, September 29"."""
    at = _behind(lead, forms, i)
    month = month_at(w, forms, at)
    day = figure(form_at(forms, month.end), 2) if month and month.month.day_after else None
    if month is None or day is None or not 1 <= day <= 31:
        return None
    year = year_of(w, forms, month.end + 1, month.month.calendar)
    end = year.end if year else month.end + 1
    return Match(end, (_led(_date(Number(at, end, month.cut, day), end, month, year, i), lead, i),))


def day_of_this_month(w: Words, forms: Forms, i: int, lead: Lead | None) -> Match | None:
    """Days whose month has no name: «الخامس من الشهر الجاري», «يومي 15 و16 من الشهر المقبل», «في 15 الجاري»."""
    days = _numbers(w, forms, _behind(lead, forms, i))
    if not days:
        return None
    end = days[-1].end
    unit = relative_unit(w, forms, behind_of(w, forms, end))
    months, stop = (unit.shift, unit.end) if unit and unit.grain == "month" else (None, end)
    if unit is None and forms[end - 1].isdecimal() and (lead or w.links.openers.end_at(forms, i)):
        after = w.units.relative_after.at(forms, end)
        months, stop = (after.value, after.end) if after else (None, end)
    if months is None:
        return None
    ends = [*(day.end for day in days[:-1]), stop]
    found = [
        Found(first=day.first, end=e, cut=day.cut, grain="day", day=day.value, months=months)
        for day, e in zip(days, ends, strict=True)
    ]
    return Match(stop, (_led(found[0], lead if len(days) == 1 else None, i), *found[1:]))


def today(w: Words, forms: Forms, i: int, lead: Lead | None) -> Match | None:
    """Days by their distance from today: «اليوم», «أمس الجمعة», «اليوم (الأربعاء)», «يوم غد»."""
    if lead is None or lead.day is None or not _means_today(lead, forms):
        return None
    found = Found(first=i, end=lead.end, cut=lead.cut, grain="day", shift=lead.day.shift, weekday=lead.weekday)
    return Match(lead.end, (found,))


def weekday(w: Words, forms: Forms, i: int, lead: Lead | None) -> Match | None:
    """Weekdays: «يوم الاثنين», «الأحد الماضي», «يومي الأربعاء والخميس المقبلين», "last Monday"."""
    before = w.units.relative_before.at(forms, i)
    lead = lead_at(w, forms, before.end) if before else lead
    if lead is None or lead.weekday is None or lead.day is not None:
        return None
    first = Number(i, lead.end, before.cut if before else lead.cut, lead.weekday)
    days = [first, *_more_weekdays(w, forms, lead.end)]
    after = w.units.relative_after.at(forms, days[-1].end)
    relative = before or after
    if relative is None and _is_no_weekday(w, forms, i, days):
        return Match(days[-1].end)
    turn = Year(turn=relative.value) if relative else None
    ends = [*(day.end for day in days[:-1]), after.end if after else days[-1].end]
    return Match(ends[-1], tuple(
        Found(
            first=day.first, end=stop, cut=day.cut, grain="day", weekday=day.value, year=turn,
            clause=i,
        )
        for day, stop in zip(days, ends, strict=True)
    ))  # fmt: skip


def _is_no_weekday(w: Words, forms: Forms, i: int, days: list[Number]) -> bool:
    """Tell by their neighbours whether weekdays are something else, or any day of that name."""
    if w.days.not_weekday_before.at(forms, days[-1].end):
        return True
    return len(days) == 1 and w.days.not_weekday_after.end_at(forms, i)


def _means_today(lead: Lead, forms: Forms) -> bool:
    """Tell whether a word for a day is one here, by its neighbours; alone in quotation marks it is a name."""
    word = lead.day
    if word is None or lead.weekday is not None:
        return word is not None
    if word.not_after.end_at(forms, lead.day_at) or word.not_before.at(forms, lead.end):
        return False
    if form_at(forms, lead.day_at - 1) in QUOTES and form_at(forms, lead.end) in QUOTES:
        return False
    return word.only_after is None or lead.labelled or word.only_after.end_at(forms, lead.day_at)


def _behind(lead: Lead | None, forms: Forms, i: int) -> int:
    """Return where a date may begin: behind what leads it, and a comma."""
    if lead is None:
        return i
    return lead.end + 1 if lead.weekday is not None and form_at(forms, lead.end) in COMMAS else lead.end


def _led(found: Found, lead: Lead | None, i: int) -> Found:
    """Add to a date what leads it."""
    if lead is None:
        return found
    shift = lead.day.shift if lead.day else None
    return replace(found, first=i, cut=lead.cut, weekday=lead.weekday, shift=shift)


def _date(day: Number, end: int, month: MonthHit, year: YearHit | None, clause: int) -> Found:
    """Return a day of a month."""
    return Found(
        first=day.first, end=end, cut=day.cut, grain="day", calendar=month.month.calendar,
        day=day.value, month=month.month.number, year=year.year if year else None,
        clause=clause,
    )  # fmt: skip


def _month_of_days(w: Words, forms: Forms, i: int) -> MonthHit | None:
    """Read the month behind a day: «أغسطس», «من أغسطس», «/أغسطس» (but not «2 - صفر», a score)."""
    if form_at(forms, i) not in STROKES:
        return month_at(w, forms, behind_of(w, forms, i))
    month = month_at(w, forms, i + 1)
    return month if month and (month.sure or month.month.need != "date") else None


def _numbers(w: Words, forms: Forms, i: int) -> list[Number]:
    """Read the numbers of days in a list or range: «4 و5», «10-12», «الثالث والرابع»."""
    out: list[Number] = []
    at = i
    while len(out) < MOST_IN_A_LIST:
        hit = day_number(w, forms, at)
        if hit is None or (out and at == out[-1].end and not hit.cut):
            break
        out.append(Number(at, hit.end, hit.cut, hit.value))
        at = behind_joiner(w, forms, hit.end)
    return out


def _more_weekdays(w: Words, forms: Forms, i: int) -> Iterator[Number]:
    """Read the weekdays that a list or range goes on with."""
    for _ in range(MOST_IN_A_LIST):
        at = behind_joiner(w, forms, i)
        hit = w.days.weekdays.at(forms, at)
        if hit is None or (at == i and not hit.cut):
            return
        yield Number(at, hit.end, hit.cut, hit.value)
        i = hit.end


def _three_figures(forms: Forms, i: int) -> tuple[list[int], int]:
    """Read three numbers with one kind of stroke or with full stops between them."""
    form = form_at(forms, i)
    if form.count(".") == 2 and len(form) <= 10:
        pieces, end = form.split("."), i + 1
    elif form_at(forms, i + 1) in STROKES and form_at(forms, i + 1) == form_at(forms, i + 3):
        pieces, end = [form, form_at(forms, i + 2), form_at(forms, i + 4)], i + 5
    else:
        return [], i
    numbers = [figure(piece, 4) for piece in pieces]
    long = [len(piece) for piece in pieces]
    fits = (long[0] == 4) != (long[2] == 4) and max(long[1], min(long[0], long[2])) <= 2
    return [n for n in numbers if n is not None] if fits and None not in numbers else [], end


def _ordered(w: Words, parts: list[int]) -> tuple[int, int, int]:
    """Return year, month and day in the pack's order; a month beyond twelve can only be the day."""
    first, second, third = parts
    if first > 99:
        return first, second, third
    month_first = w.calendar.numeric == "month-day-year"
    day, month = (second, first) if month_first else (first, second)
    return (third, day, month) if month > 12 else (third, month, day)
