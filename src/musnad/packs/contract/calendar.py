"""``calendar.toml``: the words that name days, weeks, months and years, and how the language reads them.

Every list holds words or phrases as they are written; the engine folds them and puts the ``prefixes`` before their
first word. ``not_after`` and ``not_before`` name the neighbours beside which a word is no time («صحيفة اليوم»).
"""

from typing import Literal

from msgspec import Struct

from musnad.records.model import Calendar as CalendarName

Unit = Literal["day", "week", "month", "year"]
Need = Literal["nothing", "opener", "date"]


class Prefix(Struct, frozen=True, forbid_unknown_fields=True):
    """What may be written onto the front of a word: ``add``, in the place of ``instead_of``, if the word begins so.

    ``before_verbs``: not only before nouns («و», «ف»).
    """

    add: str
    instead_of: str = ""
    before_verbs: bool = False


class System(Struct, frozen=True, forbid_unknown_fields=True):
    """A calendar that the language's news reckons by.

    ``years``: the first and last number that may be a year of it where a word calls it one; ``bare`` where none does. A
    number belongs to the first calendar that may hold it. ``eras`` follow a year («هـ»). ``coarse``: whether its months
    and years are given as the Gregorian ones that hold their middle (they always overlap the same way, as in the solar
    calendar of Iran), or have no value.
    """

    calendar: CalendarName
    years: tuple[int, int]
    bare: tuple[int, int] = (1, 0)
    eras: tuple[str, ...] = ()
    coarse: bool = True


class MonthNames(Struct, frozen=True, forbid_unknown_fields=True):
    """One name or more for each month of a calendar; ``day_after`` where the day may follow ("April 13, 2024")."""

    calendar: CalendarName
    names: tuple[tuple[str, ...], ...]
    day_after: bool = False


class Homograph(Struct, frozen=True, forbid_unknown_fields=True):
    """Names that are everyday words as well, and what they need to be a month.

    ``opener``: one of ``openers`` before it, or what ``date`` asks for («في مارس»; but «مارس» is "he practised").
    ``date``: a day, a month word, a year or its other name beside it («آب»; but «إب» is a town). They take no prefixes.
    """

    names: tuple[str, ...]
    need: Need
    example: str = ""


class Weekday(Struct, frozen=True, forbid_unknown_fields=True):
    """The names of one day of the week (``number``: Monday is 1)."""

    number: int
    names: tuple[str, ...]


class DayWord(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that name a day by its distance from today: -1 is yesterday.

    ``only_after``: the word counts only behind one of these, or with a weekday or date beside it («مساء غد», never «غد»
    alone).
    """

    words: tuple[str, ...]
    shift: int
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    only_after: tuple[str, ...] = ()


class UnitWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The words for one unit of time.

    ``named``: the word as it stands with what places it in time («العام الماضي»). ``one``, ``two``, ``many``: in a
    distance, alone, as a dual, after a number. ``label``: before what it names («يوم الأحد», «شهر مايو», «عام 2015»);
    ``label_behind``: behind the number of a year ("2015 года"). ``not_after``: words behind which ``named`` is
    something else («الأمين العام»).
    """

    unit: Unit
    named: tuple[str, ...] = ()
    one: tuple[str, ...] = ()
    two: tuple[str, ...] = ()
    many: tuple[str, ...] = ()
    label: tuple[str, ...] = ()
    label_behind: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()


class Relative(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that place a unit, month or weekday in time: ``shift`` -1 the last, 0 this, 1 the next."""

    shift: int
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


class Same(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that take a month or year up again that was named before: «من العام نفسه», "of the same year"."""

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


class Distance(Struct, frozen=True, forbid_unknown_fields=True):
    """How a distance from today is said: ``before`` or ``after`` the amount («قبل أسبوعين», "two weeks ago").

    ``about`` may stand between («نحو»). ``not_before``: where such a word follows, the distance is reckoned from
    something else («قبل يومين من الحفل»), unless one of ``now`` comes next. ``and_more`` makes it inexact («ونصف»).
    """

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    now: tuple[str, ...] = ()
    and_more: tuple[str, ...] = ()


class Tense(Struct, frozen=True, forbid_unknown_fields=True):
    """What tells, before a weekday or month in its clause, that it lies ahead or behind.

    A word that begins with one of ``future_prefixes`` (and has four letters or more) is one too, unless it begins with
    one of ``not_future``. ``clause``: words with which a clause begins, so that nothing before them tells («أن»).
    """

    future: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    future_prefixes: tuple[str, ...] = ()
    not_future: tuple[str, ...] = ()
    clause: tuple[str, ...] = ()


class Reach(Struct, frozen=True, forbid_unknown_fields=True):
    """How far ahead a bare name is looked for before it is taken for the last one: days for a weekday and a date
    without its year, months for a month."""

    weekday: int
    date: int
    month: int


class Guard(Struct, frozen=True, forbid_unknown_fields=True):
    """Neighbours beside which weekdays, months or bare years are something else: words that they stand after
    («صلاة الجمعة», «ثورة 30 يونيو», «أكثر من 2000») or before («السبت من كل أسبوع», «2000 ريال»)."""

    weekday_after: tuple[str, ...] = ()
    weekday_before: tuple[str, ...] = ()
    month_after: tuple[str, ...] = ()
    year_after: tuple[str, ...] = ()
    year_before: tuple[str, ...] = ()


class Names(Struct, frozen=True, forbid_unknown_fields=True):
    """Phrases that hold a word of time and are none: names of papers and channels («المصري اليوم»)."""

    phrases: tuple[str, ...] = ()


class Clock(Struct, frozen=True, forbid_unknown_fields=True):
    """How the hour is written in a page's date: what marks the hours before noon and after it."""

    before_noon: tuple[str, ...] = ()
    after_noon: tuple[str, ...] = ()


class Calendar(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file.

    ``numeric``: the order of a date in figures (four figures in the first place are always a year).
    ``two_digit_years``: whether «98» may be a year. ``before_day``: what may stand before the figure of a day («الـ8»).
    ``of``: between a day and its month, a month and its year. ``and_``, ``to``: between the days, months or years of a
    list, of a range. ``equals``: between the same day in two calendars. ``openers``: what comes before a bare year or
    an ambiguous month; ``year_openers``: before a bare year besides.
    """

    numeric: Literal["day-month-year", "month-day-year", "year-month-day"]
    systems: tuple[System, ...]
    months: tuple[MonthNames, ...]
    weekdays: tuple[Weekday, ...]
    days: tuple[DayWord, ...]
    units: tuple[UnitWords, ...]
    relatives: tuple[Relative, ...]
    reach: Reach
    two_digit_years: bool = False
    prefixes: tuple[Prefix, ...] = ()
    homographs: tuple[Homograph, ...] = ()
    same: Same = Same()
    distances: tuple[Distance, ...] = ()
    before_day: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    and_: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    equals: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    year_openers: tuple[str, ...] = ()
    tense: Tense = Tense()
    guard: Guard = Guard()
    names: Names = Names()
    clock: Clock = Clock()
