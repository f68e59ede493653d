"""What a rule found, before it is known which day it is."""

from msgspec import Struct

from musnad.packs.contract.calendar import Unit
from musnad.records.model import Calendar as CalendarName


class Year(Struct, frozen=True):
    """What tells the year of a date: its number, its distance from this year («العام الماضي»), the one named before
    (``same``), or the distance of the month or day itself («مايو المقبل»: ``turn`` 1)."""

    number: int | None = None
    shift: int | None = None
    turn: int | None = None
    same: bool = False


class Found(Struct, frozen=True, kw_only=True):
    """A stretch of tokens that names a day, week, month or year.

    ``cut``: letters of the first word that belong to a prefix. ``shift``: distance from now in units of ``grain``;
    ``months``: that of a day's month. ``clause``: the token before which its clause is looked at, ``first`` where null.
    """

    first: int
    end: int
    grain: Unit
    cut: int = 0
    calendar: CalendarName = "gregorian"
    shift: int | None = None
    months: int | None = None
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: Year | None = None
    clause: int | None = None


class Match(Struct, frozen=True):
    """What a rule made of the tokens up to ``end``; nothing, where they are no time."""

    end: int
    found: tuple[Found, ...] = ()
