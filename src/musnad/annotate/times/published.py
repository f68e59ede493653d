"""The date of a page, from the forms in which machines write it: ISO 8601 and its relatives, RFC 2822; and its hour."""

import re
from datetime import UTC, datetime, timedelta, timezone

from musnad.annotate.times.phrases import flags
from musnad.packs.contract.calendar import Clock
from musnad.records.model import Dated
from musnad.text.tokens import Tokens

LONGEST = 200
_ISO = re.compile(
    r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[Tt ,]{1,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?)?)? ?"
    r"(?:[Zz](?=[+-]))?([Zz]|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?"
)
_RFC = re.compile(
    r"(?:[A-Za-z]{3,9},? )?\d{1,2} [A-Za-z]{3,9},? \d{4}(?: \d{1,2}:\d{2}(?::\d{2})?(?: (?:[+-]\d{4}|[A-Z]{1,4}))?)?"
)

_HOUR = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?")


def read_machine_date(text: str) -> Dated | None:
    """Read a date in ISO form ("2015-08-10 20:30:36", "2021-04-14T12:30Z", "2021-04") or as RFC 2822; null else."""
    written = text.strip()
    if len(written) > LONGEST:
        return None
    found = _ISO.fullmatch(written)
    if found:
        return _iso(found)
    return _rfc(written) if _RFC.fullmatch(written) else None


def dated(moment: datetime, stated: bool) -> Dated:
    """Return a moment with its precision and zone."""
    return Dated(moment.isoformat(), "minute", "stated" if stated else "unknown")


def _iso(found: re.Match[str]) -> Dated | None:
    """Return what an ISO date says; null where there is no such day or hour."""
    year, month, day, hour, minute, second, zone = found.groups()
    try:
        moment = datetime(int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0), int(second or 0))
        if hour is not None:
            return dated(moment.replace(tzinfo=_zone(zone)) if zone else moment, bool(zone))
    except ValueError:
        return None
    if zone:
        return None
    value = moment.date().isoformat()
    if day is not None:
        return Dated(value, "day", "unknown")
    return Dated(value[:4], "year", "unknown") if month is None else Dated(value[:7], "month", "unknown")


def _zone(written: str) -> timezone:
    """Return the zone that is written: Z, UTC, GMT, +03, +0300, +03:00."""
    if written[0] not in "+-":
        return UTC
    figures = written[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(figures[:2]), minutes=int(figures[2:]))
    return timezone(-offset if written[0] == "-" else offset)


def _rfc(text: str) -> Dated | None:
    """Return what an RFC 2822 date says."""
    from email.utils import parsedate_to_datetime  # slow to import, and few dates are written so

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if ":" not in text:
        return Dated(moment.date().isoformat(), "day", "unknown")
    return dated(moment, moment.tzinfo is not None)


class Hours:
    """How a language writes the hour beside a page's date."""

    def __init__(self, clock: Clock) -> None:
        self._before_noon, self._after_noon = flags(clock.before_noon), flags(clock.after_noon)

    def read(self, tokens: Tokens) -> tuple[int, int] | None:
        """Return the first hour and minute that the tokens name, on a clock of 24 hours; null where they name none."""
        for i, form in enumerate(tokens.forms):
            found = _HOUR.fullmatch(form)
            if found and (hour := int(found[1])) < 24 and (minute := int(found[2])) < 60:
                if hour < 12 and self._after_noon.at(tokens.forms, i + 1):
                    return hour + 12, minute
                return (0, minute) if hour == 12 and self._before_noon.at(tokens.forms, i + 1) else (hour, minute)
        return None
