"""Rules for weeks, months and years, and for distances from today."""

from musnad.annotate.times.found import Found, Match, Year
from musnad.annotate.times.pieces import (
    STROKES,
    Forms,
    Lead,
    MonthHit,
    YearHit,
    behind_joiner,
    figure,
    form_at,
    labelled_year,
    lead_at,
    month_at,
    relative_unit,
    uncounted_year,
    year_number,
    year_of,
)  # fmt: skip
from musnad.annotate.times.words import Amount, Away, Words

MOST_IN_A_LIST = 6
FARTHEST = 999


def unit(w: Words, forms: Forms, i: int, _: Lead | None) -> Match | None:
    """Weeks, months and years from now: «الأسبوع الماضي», «هذا العام», «العام الجاري 2015», «الشهر نفسه»."""
    hit = relative_unit(w, forms, i)
    if hit is None:
        return None
    year, end = (Year(same=True) if hit.shift is None else None), hit.end
    if hit.grain == "year" and (number := uncounted_year(w, forms, hit.end)):
        return Match(number.end, (_year(i, hit.cut, number),))
    if hit.grain == "month" and hit.shift is None and (of := year_of(w, forms, hit.end, "gregorian")):
        year, end = of.year, of.end
    elif hit.shift is None and hit.grain != "year":
        return None
    found = Found(first=i, end=end, cut=hit.cut, grain=hit.grain, shift=hit.shift, year=year)
    return Match(end, (found,))


def distance(w: Words, forms: Forms, i: int, _: Lead | None) -> Match | None:
    """Distances from today: «قبل ثلاثة أيام», «منذ أسبوعين», "two weeks ago"."""
    before = w.units.away_before.at(forms, i)
    if not _opens_amount(w, form_at(forms, before.end if before else i)):
        return None
    about = before.value.about.at(forms, before.end) if before else None
    amount, end = _amount(w, forms, about.end if about else before.end if before else i)
    after = w.units.away_after.at(forms, end) if amount and not before else None
    if amount is None or amount.count > FARTHEST or not (before or after):
        return None
    if before and _from_elsewhere(w, before.value, forms, end):
        return None
    found = Found(
        first=i, end=after.end if after else end, cut=before.cut if before else 0,
        grain=amount.unit, shift=-amount.count,
    )  # fmt: skip
    return Match(found.end, (found,))


def month(w: Words, forms: Forms, i: int, _: Lead | None) -> Match | None:
    """Months: «مايو المقبل», «شهر مايو/أيار 2024», «يوليو من نفس العام», «نوفمبر/تشرين الثاني»."""
    hit = month_at(w, forms, i)
    if hit is None:
        return None
    year = year_of(w, forms, hit.end, hit.month.calendar)
    end = year.end if year else hit.end
    if not (hit.sure or year or _may_be_month(w, forms, i, hit)):
        return None
    if w.days.not_month_after.end_at(forms, i) and not year_number(w, forms, hit.end):
        return Match(hit.end)
    found = Found(
        first=i, end=end, cut=hit.cut, grain="month", calendar=hit.month.calendar,
        month=hit.month.number, year=year.year if year else None,
    )  # fmt: skip
    return Match(end, (found,))


def year(w: Words, forms: Forms, i: int, _: Lead | None) -> Match | None:
    """Years: «عام 2015», «عامي 2013 و2014», «في 2015», «2019/2020»."""
    hit = labelled_year(w, forms, i) or _bare_year(w, forms, i)
    if hit is None or hit.year.number is None:
        return None
    label = w.units.labels["year"].at(forms, i)
    found = [_year(i, label.cut if label else 0, hit)]
    while len(found) < MOST_IN_A_LIST and (more := _next_year(w, forms, found[-1])):
        found.append(more)
    return Match(found[-1].end, tuple(found))


def _next_year(w: Words, forms: Forms, last: Found) -> Found | None:
    """Read the next year of a list or range, or the same one in another calendar: «1436هـ (2015م)»."""
    at = behind_joiner(w, forms, last.end)
    if form_at(forms, last.end) == "(":
        at = last.end + 1
    hit = year_number(w, forms, at) if at > last.end else None
    if hit is None or hit.year.number is None or hit.calendar is None:
        return None
    if form_at(forms, last.end) == "(" and hit.calendar == last.calendar:
        return None
    return _year(at, 0, hit) if w.holds(hit.calendar, hit.year.number, bare=hit.calendar == "gregorian") else None


def _year(first: int, cut: int, hit: YearHit) -> Found:
    """Return a year in figures."""
    calendar = hit.calendar or "gregorian"
    return Found(first=first, end=hit.end, cut=cut, grain="year", calendar=calendar, year=hit.year)


def _bare_year(w: Words, forms: Forms, i: int) -> YearHit | None:
    """Read a year that no word calls one, behind a word that often stands before a year."""
    hit = uncounted_year(w, forms, i)
    if hit is None or hit.calendar is None or not w.holds(hit.calendar, hit.year.number or 0, bare=True):
        return None
    if form_at(forms, i - 1) == "(":
        return hit if form_at(forms, hit.end) in STROKES and year_number(w, forms, hit.end + 1) else None
    if not (w.links.openers.end_at(forms, i) or w.links.year_openers.end_at(forms, i)):
        return None
    return None if w.links.not_year_after.end_at(forms, i) else hit


def _may_be_month(w: Words, forms: Forms, i: int, hit: MonthHit) -> bool:
    """Tell whether a month's name with nothing beside it is one here."""
    if hit.month.need == "opener":
        return w.links.openers.end_at(forms, i) or (hit.cut > 0 and w.days.months.end_at(forms, i))
    return hit.month.need == "nothing"


def _opens_amount(w: Words, form: str) -> bool:
    """Tell at sight whether an amount may begin with a word."""
    return form in w.units.opens_amount or "0" <= form[:1] <= "9"


def _amount(w: Words, forms: Forms, i: int) -> tuple[Amount | None, int]:
    """Read how many of which unit: «أسبوعين», «أسبوع», «ثلاثة أيام», "15 days"."""
    number = figure(form_at(forms, i), 4)
    word = w.units.cardinals.at(forms, i) if number is None else None
    if number is None and word is None:
        alone = w.units.amounts.at(forms, i)
        return (alone.value, alone.end) if alone else (None, i)
    counted = w.units.counted.at(forms, word.end if word else i + 1)
    count = word.value if word else number or 0
    return (Amount(counted.value, count), counted.end) if counted else (None, i)


def _from_elsewhere(w: Words, way: Away, forms: Forms, end: int) -> bool:
    """Tell whether it is none («منذ يوم الأحد», «قبل عام 2012»), not exact, or reckoned from something else."""
    if form_at(forms, end).isdecimal() or lead_at(w, forms, end) or month_at(w, forms, end):
        return True
    if way.and_more.at(forms, end):
        return True
    other = way.not_before.at(forms, end)
    return other is not None and way.now.at(forms, other.end) is None
