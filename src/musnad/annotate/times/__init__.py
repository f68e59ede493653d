"""Times: which expressions of a text name a day, week, month or year, and which one it is."""

from musnad.annotate.times.now import as_written, now_of
from musnad.annotate.times.published import LONGEST, Hours, read_machine_date
from musnad.annotate.times.resolve import Resolver
from musnad.annotate.times.rules import RULES, Scanner
from musnad.annotate.times.together import agree, share_years
from musnad.annotate.times.words import Words
from musnad.packs.contract.calendar import Calendar
from musnad.packs.contract.numbers import Numbers
from musnad.records.model import Dated, Time
from musnad.text.fold import is_dropped
from musnad.text.tokens import Tokens, tokenise

__all__ = ["RULES", "Times"]


class Times:
    """The times of a language, compiled once from its pack's ``calendar.toml`` and ``numbers.toml``."""

    def __init__(self, calendar: Calendar, numbers: Numbers) -> None:
        self._words = Words(calendar, numbers)
        self._scanner = Scanner(self._words)
        self._hours = Hours(calendar.clock)

    def find(self, tokens: Tokens, published: Dated | None) -> list[Time]:
        """Return the times of a text in their order, none overlapping another.

        Values are resolved against *published*; where that is null, or too coarse, relative times have none.
        """
        forms = tokens.forms
        named = [(name, time) for name, match in self._scanner.matches(forms) for time in match.found]
        found = share_years(self._words, forms, [time for _, time in named])
        resolver = Resolver(self._words, forms, as_written(now_of(published), found))
        values = agree(self._words, forms, found, [resolver.value(time) for time in found])
        out: list[Time] = []
        for (name, time), value in zip(named, values, strict=True):
            start, end = _behind_prefix(tokens, time.first, time.cut), tokens.ends[time.end - 1]
            text = tokens.text[start:end]
            out.append(Time(f"t{len(out) + 1}", start, end, text, "DATE", value, time.calendar, name))
        return out

    def published(self, text: str) -> Dated | None:
        """Read the date of a page: in ISO form, as RFC 2822, or as the language's pages write it.

        Null where it is none of these, or names more than *LONGEST* characters of something.
        """
        return read_machine_date(text) or (self._written(text) if len(text) <= LONGEST else None)

    def _written(self, text: str) -> Dated | None:
        """Read a date that a page of the language shows («الأربعاء 6 أيار 2020 - 10:30 م»)."""
        tokens = tokenise(text)
        value = next((time.value for time in self.find(tokens, None) if time.value is not None), None)
        if value is None or len(value) < len("2020-05-06"):
            return Dated(value, "month" if "-" in value else "year", "unknown") if value and "W" not in value else None
        hour = self._hours.read(tokens)
        if hour is None:
            return Dated(value, "day", "unknown")
        return Dated(f"{value}T{hour[0]:02}:{hour[1]:02}:00", "minute", "unknown")


def _behind_prefix(tokens: Tokens, token: int, letters: int) -> int:
    """Return where a token begins without the letters of its prefix."""
    at, end = tokens.starts[token], tokens.ends[token]
    while letters and at < end:
        letters -= not is_dropped(tokens.text[at])
        at += 1
    while at < end and is_dropped(tokens.text[at]):
        at += 1
    return at if at < end else tokens.starts[token]
