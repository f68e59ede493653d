"""What times tell about each other: a year that serves the whole list, the same day in two calendars."""

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from musnad.annotate.times.found import Found, Year
from musnad.annotate.times.pieces import CLOSING, COMMAS, OPENING, STROKES, Forms
from musnad.annotate.times.words import Words

LONGEST_GAP = 4
# Months that begin with the sight of the moon begin a day earlier or later than the table's
NEAR = 1
MARKS = OPENING | CLOSING | COMMAS | STROKES


def share_years(w: Words, forms: Forms, found: list[Found]) -> list[Found]:
    """Give the first times of a list or range the year of its last one («من سبتمبر إلى نوفمبر من العام الماضي»)."""
    out = list(found)
    for k in range(len(out) - 2, -1, -1):
        a, b = out[k], out[k + 1]
        if a.month is None or a.year is not None or b.month is None or b.year is None or a.calendar != b.calendar:
            continue
        if _joined(w, forms, a.end, b) and b.year.turn != 0:
            out[k] = replace(a, year=_year_before(b.year, (a.month, a.day or 0) > (b.month, b.day or 0)))
    return out


def _year_before(year: Year, turned: bool) -> Year:
    """Return the year of a range's first end: one less where the range goes over the turn of the year."""
    if not turned:
        return year
    if year.number is not None:
        return replace(year, number=year.number - 1)
    return replace(year, shift=year.shift - 1) if year.shift is not None else year


def _joined(w: Words, forms: Forms, i: int, then: Found) -> bool:
    """Tell whether nothing but a joiner stands between a time's end and the next time."""
    hit = w.links.joiners.at(forms, i)
    at = hit.end if hit else i
    return at == then.first and (hit is not None or then.cut > 0)


def agree(w: Words, forms: Forms, found: Sequence[Found], values: list[str | None]) -> list[str | None]:
    """Make two neighbours that say that they are the same («25 شوال 1436 هـ الموافق 10 أغسطس 2015») the same: the one
    that is written most surely decides."""
    out = list(values)
    for k in range(len(found) - 1):
        a, b = found[k], found[k + 1]
        if a.grain == b.grain and _equal(w, forms, a, b):
            agreed = _agreed if a.grain == "day" else _gregorian
            out[k], out[k + 1] = agreed(a, b, out[k], out[k + 1])
    return out


def _agreed(a: Found, b: Found, x: str | None, y: str | None) -> tuple[str | None, str | None]:
    """Return the values of two days that may be one."""
    first = _sureness(a) >= _sureness(b)
    value, other, less = (x, y, b) if first else (y, x, a)
    if value is None or max(_sureness(a), _sureness(b)) == 0:
        return x, y
    if less.month is not None and other is not None and not _near(value, other):
        return x, y
    return value, value


def _gregorian(a: Found, b: Found, x: str | None, y: str | None) -> tuple[str | None, str | None]:
    """Return the values of two months or years that may be one: the Gregorian one's, where the other has none."""
    if a.calendar == b.calendar:
        return x, y
    return x or y, y or x


def _near(value: str, other: str) -> bool:
    """Tell whether two written days may be one."""
    return abs((date.fromisoformat(value) - date.fromisoformat(other)).days) <= NEAR


def _sureness(found: Found) -> int:
    """Return how surely a day is written: Gregorian with its year, without it, another calendar's, a weekday."""
    if found.month is None:
        return 0
    numbered = found.year is not None and found.year.number is not None
    return (3 if found.calendar == "gregorian" else 1) + numbered


def _equal(w: Words, forms: Forms, a: Found, b: Found) -> bool:
    """Tell whether what stands between two times says that they are the same."""
    i, then = a.end, b.first
    if not i < then <= i + LONGEST_GAP:
        return False
    says = False
    while i < then:
        hit = w.links.equals.at(forms, i)
        if hit is None and forms[i] not in MARKS:
            return False
        says = says or hit is not None or forms[i] == "(" or (forms[i] in STROKES and a.calendar != b.calendar)
        i = hit.end if hit else i + 1
    return says
