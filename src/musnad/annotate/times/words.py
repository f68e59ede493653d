"""A pack's calendar, compiled once: every list as a table that is asked with a token's folded form."""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from musnad.annotate.times.numerals import number_phrases
from musnad.annotate.times.phrases import Phrases, flags
from musnad.packs.contract.calendar import Calendar, DayWord, Distance, MonthNames, Need, System, Unit
from musnad.packs.contract.numbers import Numbers
from musnad.records.model import Calendar as CalendarName
from musnad.text.fold import fold


class Month(Struct, frozen=True):
    """What a month's name means."""

    calendar: CalendarName
    number: int
    need: Need
    day_after: bool


class Day(Struct, frozen=True):
    """What a word like "yesterday" means, and its neighbours."""

    shift: int
    not_after: Phrases[bool]
    not_before: Phrases[bool]
    only_after: Phrases[bool] | None


class Amount(Struct, frozen=True):
    """A number of units in one word: «أسبوعين», «أسبوع»."""

    unit: Unit
    count: int


class Away(Struct, frozen=True):
    """One way to say a distance from today."""

    about: Phrases[bool]
    not_before: Phrases[bool]
    now: Phrases[bool]
    and_more: Phrases[bool]


class DayTables:
    """Names of days and months, numbers of days."""

    def __init__(self, calendar: Calendar, numbers: Numbers) -> None:
        prefixes = calendar.prefixes
        self.weekdays = Phrases(((n, w.number) for w in calendar.weekdays for n in w.names), prefixes)
        self.words = Phrases(((w, _day(d)) for d in calendar.days for w in d.words), prefixes)
        needs = {fold(name): h.need for h in calendar.homographs for name in h.names}
        months = [entry for names in calendar.months for entry in _months(names, needs)]
        fitted = [m for m in months if m[1].need != "date"]
        self.months = Phrases(fitted, prefixes, bare=(m for m in months if m[1].need == "date"))
        ordinals = [*number_phrases(numbers, numbers.ordinals), *((word, 1) for word in numbers.first)]
        self.ordinals = Phrases(((word, n) for word, n in ordinals if n <= 31), prefixes)
        self.before_number = flags(calendar.before_day)
        self.not_weekday_after = flags(calendar.guard.weekday_after, prefixes)
        self.not_weekday_before = flags(calendar.guard.weekday_before)
        self.not_month_after = flags(calendar.guard.month_after, prefixes)


class UnitTables:
    """Units of time, and what places them."""

    def __init__(self, calendar: Calendar, numbers: Numbers) -> None:
        units, prefixes = calendar.units, calendar.prefixes
        self.named = Phrases(((w, u.unit) for u in units for w in u.named), prefixes)
        self.not_after = {u.unit: flags(u.not_after, prefixes) for u in units}
        labels: dict[Unit, list[str]] = {"day": [], "week": [], "month": [], "year": []}
        for u in units:
            labels[u.unit].extend(u.label)
        self.labels = {name: flags(words, prefixes) for name, words in labels.items()}
        self.year_behind = flags(word for u in units if u.unit == "year" for word in u.label_behind)
        alone = [(w, Amount(u.unit, 1)) for u in units for w in u.one]
        self.amounts = Phrases([*((w, Amount(u.unit, 2)) for u in units for w in u.two), *alone])
        self.counted = Phrases((w, u.unit) for u in units for w in (*u.many, *u.one))
        self.cardinals = Phrases(number_phrases(numbers, numbers.cardinals))
        self.relative_before = Phrases(((w, r.shift) for r in calendar.relatives for w in r.before), prefixes)
        self.relative_after = Phrases((w, r.shift) for r in calendar.relatives for w in r.after)
        self.same_before = flags(calendar.same.before, prefixes)
        self.same_after = flags(calendar.same.after)
        self.away_before = Phrases(((w, _away(d)) for d in calendar.distances for w in d.before), prefixes)
        tables: list[Phrases[Any]] = [self.amounts, self.cardinals, *(_away(d).about for d in calendar.distances)]
        self.opens_amount = frozenset(first for table in tables for first in table.firsts())
        self.away_after = Phrases((w, _away(d)) for d in calendar.distances for w in d.after)


class LinkTables:
    """What stands between and before times, and what follows a year."""

    def __init__(self, calendar: Calendar) -> None:
        self.of = flags(calendar.of)
        self.joiners = flags((*calendar.and_, *calendar.to))
        self.ranges = flags(calendar.to)
        self.equals = flags(calendar.equals)
        self.openers = flags(calendar.openers, calendar.prefixes)
        self.year_openers = flags(calendar.year_openers, calendar.prefixes)
        self.eras = Phrases((era, s.calendar) for s in calendar.systems for era in s.eras)
        self.not_year_after = flags(calendar.guard.year_after)
        self.not_year_before = flags(calendar.guard.year_before)
        self.names = flags(calendar.names.phrases, calendar.prefixes)


class LeanTables:
    """What tells that a bare name lies ahead or behind."""

    def __init__(self, calendar: Calendar) -> None:
        tense = calendar.tense
        before_verbs = [prefix for prefix in calendar.prefixes if prefix.before_verbs]
        self.words = Phrases([*((w, 1) for w in tense.future), *((w, -1) for w in tense.past)], before_verbs)
        self.clause = flags(tense.clause)
        joined = [fold(prefix.add) for prefix in before_verbs]
        self.future_prefixes = tuple(map(fold, tense.future_prefixes))
        self.joined_prefixes = (*self.future_prefixes, *(add + p for add in joined for p in self.future_prefixes))
        begins = tuple(map(fold, tense.not_future))
        self.not_future = (*begins, *(add + b for add in joined for b in begins))


class Words:
    """All the tables of one calendar, read-only."""

    def __init__(self, calendar: Calendar, numbers: Numbers) -> None:
        self.calendar = calendar
        self.days = DayTables(calendar, numbers)
        self.units = UnitTables(calendar, numbers)
        self.links = LinkTables(calendar)
        self.lean = LeanTables(calendar)
        self.systems: dict[CalendarName, System] = {s.calendar: s for s in calendar.systems}
        self.year_figures = frozenset((2, 4) if calendar.two_digit_years else (4,))

    def holds(self, calendar: CalendarName, year: int, bare: bool = False) -> bool:
        """Tell whether a number may be a year of that calendar (*bare*: with nothing that calls it a year)."""
        system = self.systems.get(calendar)
        low, high = (1, 0) if system is None else (system.bare if bare else system.years)
        return low <= year <= high

    def system_of(self, year: int, bare: bool = False) -> CalendarName | None:
        """Return the first calendar of the pack in which a number may be a year."""
        return next((name for name in self.systems if self.holds(name, year, bare)), None)


def _day(word: DayWord) -> Day:
    """Compile one list of words for a day."""
    only = flags(word.only_after) if word.only_after else None
    return Day(word.shift, flags(word.not_after), flags(word.not_before), only)


def _away(distance: Distance) -> Away:
    """Compile one way to say a distance."""
    d = distance
    return Away(flags(d.about), flags(d.not_before), flags(d.now), flags(d.and_more))


def _months(names: MonthNames, needs: dict[str, Need]) -> Iterator[tuple[str, Month]]:
    """Yield every name of a set with its meaning."""
    for k, forms in enumerate(names.names):
        for form in forms:
            yield form, Month(names.calendar, k + 1, needs.get(fold(form), "nothing"), names.day_after)
