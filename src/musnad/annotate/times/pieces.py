"""The pieces that times are made of. Each function looks at one token and says what begins there, and where it ends."""

from collections.abc import Sequence

from msgspec import Struct

from musnad.annotate.times.found import Year
from musnad.annotate.times.phrases import Hit
from musnad.annotate.times.words import Day, Month, Words
from musnad.packs.contract.calendar import Unit
from musnad.records.model import Calendar as CalendarName

Forms = Sequence[str]
OPENING = frozenset("([\"«“'")
CLOSING = frozenset(")]\"»”'")
QUOTES = frozenset("\"«»“”'")
STROKES = frozenset("/-–—‐−")
COMMAS = frozenset(",،")
BEFORE_OTHER_NAME = STROKES | OPENING
BEFORE_WEEKDAY = OPENING | COMMAS | STROKES


class MonthHit(Struct, frozen=True):
    """A month's name, with a label or its other name where it has one (``sure``)."""

    month: Month
    end: int
    cut: int
    sure: bool


class YearHit(Struct, frozen=True):
    """A year, with the calendar that its era or its size tells."""

    year: Year
    end: int
    calendar: CalendarName | None = None


class UnitHit(Struct, frozen=True):
    """A unit placed in time: «الشهر الماضي», "this week"; ``shift`` null for the one named before («الشهر نفسه»)."""

    grain: Unit
    shift: int | None
    end: int
    cut: int


class Lead(Struct, frozen=True):
    """What may stand before a date, or alone: a label («يوم»), a word like "today", a weekday."""

    end: int
    cut: int
    labelled: bool
    day: Day | None
    day_at: int
    weekday: int | None


def form_at(forms: Forms, i: int) -> str:
    """Return a token's form, the empty string beyond the text."""
    return forms[i] if 0 <= i < len(forms) else ""


def figure(form: str, most: int) -> int | None:
    """Return the value of a number of at most so many figures."""
    return int(form) if 0 < len(form) <= most and form.isdecimal() else None


def behind_of(w: Words, forms: Forms, i: int) -> int:
    """Return the place behind "of", if it stands here."""
    hit = w.links.of.at(forms, i)
    return hit.end if hit else i


def behind_joiner(w: Words, forms: Forms, i: int) -> int:
    """Return the place behind what joins the parts of a list or range, if it stands here."""
    hit = w.links.joiners.at(forms, i)
    return hit.end if hit else i


def day_number(w: Words, forms: Forms, i: int) -> Hit[int] | None:
    """Read the number of a day, in figures or as an ordinal."""
    mark = w.days.before_number.at(forms, i)
    at = mark.end if mark else i
    number = figure(form_at(forms, at), 2)
    if number is not None:
        return Hit(number, at + 1, 0) if 1 <= number <= 31 else None
    return w.days.ordinals.at(forms, i)


def month_at(w: Words, forms: Forms, i: int) -> MonthHit | None:
    """Read a month: «شهر مايو», «مايو», «مايو/أيار», «أيار (مايو)», «مايو أيار»."""
    label = w.units.labels["month"].at(forms, i)
    hit = w.days.months.at(forms, label.end if label else i)
    if hit is None:
        return None
    end = _other_name(w, forms, hit)
    return MonthHit(hit.value, end, label.cut if label else hit.cut, label is not None or end > hit.end)


def _other_name(w: Words, forms: Forms, hit: Hit[Month]) -> int:
    """Return the end of a month's name with its second name, if that follows."""
    between = form_at(forms, hit.end)
    other = w.days.months.at(forms, hit.end + 1 if between in BEFORE_OTHER_NAME else hit.end)
    if other is None or (other.value.calendar, other.value.number) != (hit.value.calendar, hit.value.number):
        return hit.end
    return other.end + (between in OPENING and form_at(forms, other.end) in CLOSING)


def year_number(w: Words, forms: Forms, i: int, of: CalendarName | None = None) -> YearHit | None:
    """Read a year in figures with its era, in the calendar *of* or in the one that its era or its size tells."""
    form = form_at(forms, i)
    number = figure(form, 4)
    if number is None or len(form) not in w.year_figures:
        return None
    if len(form) == 2:
        return YearHit(Year(number), i + 1, of or next(iter(w.systems), None))
    era = w.links.eras.at(forms, i + 1)
    if era and of in (None, era.value) and w.holds(era.value, number):
        return YearHit(Year(number), era.end, era.value)
    calendar = of or w.system_of(number)
    return YearHit(Year(number), i + 1, calendar) if calendar and w.holds(calendar, number) else None


def uncounted_year(w: Words, forms: Forms, i: int, of: CalendarName | None = None) -> YearHit | None:
    """Read a year in figures that does not count what follows («2000 شخص»)."""
    hit = year_number(w, forms, i, of)
    return None if hit is None or w.links.not_year_before.at(forms, hit.end) else hit


def labelled_year(w: Words, forms: Forms, i: int, of: CalendarName | None = None) -> YearHit | None:
    """Read «عام 2015», «العام الماضي», «نفس العام», "2015 года", "last year"."""
    if form_at(forms, i).isdecimal():
        number = year_number(w, forms, i, of)
        behind = w.units.year_behind.at(forms, number.end) if number else None
        return YearHit(number.year, behind.end, number.calendar) if number and behind else None
    unit = relative_unit(w, forms, i)
    if unit and unit.grain == "year":
        return YearHit(Year(shift=unit.shift, same=unit.shift is None), unit.end)
    label = w.units.labels["year"].at(forms, i)
    return year_number(w, forms, label.end, of) if label else None


def year_of(w: Words, forms: Forms, i: int, of: CalendarName) -> YearHit | None:
    """Read what tells the year behind a month: "2015", ", 2015", «من عام 2015», «الماضي», «من العام نفسه»."""
    if turn := w.units.relative_after.at(forms, i):
        return YearHit(Year(turn=turn.value), turn.end)
    if found := labelled_year(w, forms, behind_of(w, forms, i), of):
        return found
    between = form_at(forms, i)
    return uncounted_year(w, forms, i + 1 if between in COMMAS or between in STROKES else i, of)


def relative_unit(w: Words, forms: Forms, i: int) -> UnitHit | None:
    """Read a unit with what places it: «الشهر الماضي», «هذا الأسبوع», «نفس الشهر», "last week"."""
    before = w.units.relative_before.at(forms, i) or w.units.same_before.at(forms, i)
    named = w.units.named.at(forms, before.end if before else i)
    if named is None or w.units.not_after[named.value].end_at(forms, i):
        return None
    if before:
        shift = before.value if w.units.same_before.at(forms, i) is None else None
        return UnitHit(named.value, shift, named.end, before.cut)
    after = w.units.relative_after.at(forms, named.end) or w.units.same_after.at(forms, named.end)
    if after is None:
        return None
    shift = None if w.units.relative_after.at(forms, named.end) is None else after.value
    return UnitHit(named.value, shift, after.end, named.cut)


def lead_at(w: Words, forms: Forms, i: int) -> Lead | None:
    """Read what may stand before a date; null where nothing of it does."""
    label = w.units.labels["day"].at(forms, i)
    at = label.end if label else i
    word = w.days.words.at(forms, at)
    weekday, end = _weekday(w, forms, word.end if word else at, bracketed=bool(label or word))
    first = label or word or w.days.weekdays.at(forms, i)
    if first is None:
        return None
    return Lead(end, first.cut, label is not None, word.value if word else None, at, weekday)


def _weekday(w: Words, forms: Forms, i: int, bracketed: bool) -> tuple[int | None, int]:
    """Read a weekday, behind a word like "today" in brackets or behind a comma too."""
    hit = w.days.weekdays.at(forms, i)
    if hit is None and bracketed and form_at(forms, i) in BEFORE_WEEKDAY:
        hit = w.days.weekdays.at(forms, i + 1)
        if hit and form_at(forms, i) in OPENING:
            return hit.value, hit.end + (form_at(forms, hit.end) in CLOSING)
    return (hit.value, hit.end) if hit else (None, i)
