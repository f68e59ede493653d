"""The rules that find times, in their order: the first one that makes something of a token has it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import compress
from typing import Any

from msgspec import Struct

from musnad.annotate.times import days, periods
from musnad.annotate.times.found import Match
from musnad.annotate.times.phrases import Phrases
from musnad.annotate.times.pieces import STROKES, Forms, Lead, form_at, lead_at
from musnad.annotate.times.words import Words

FULL_DATE = frozenset((1, 2, 4, 8, 9, 10))
SHORT = frozenset((1, 2))
YEAR = frozenset((4,))
NONE: frozenset[int] = frozenset()

# Of so many words it is remembered whether a time may begin with them, and up to which length
REMEMBERED, LONGEST = 40_000, 48


class Rule(Struct, frozen=True):
    """A rule with its name, the tables with whose words it may begin, and how long a number must be to begin it.

    ``parse`` takes the words, the tokens' forms, the token, and the lead that begins there.
    """

    name: str
    parse: Callable[[Words, Forms, int, Lead | None], Match | None]
    tables: Callable[[Words], Iterable[Phrases[Any]]]
    numbers: frozenset[int] = NONE


def names(w: Words, forms: Forms, i: int, _: Lead | None) -> Match | None:
    """Names of papers and channels that hold a word of time («المصري اليوم»): no time."""
    hit = w.links.names.at(forms, i)
    return Match(hit.end) if hit and w.days.weekdays.at(forms, hit.end) is None else None


def _leads(w: Words) -> tuple[Phrases[Any], ...]:
    return w.units.labels["day"], w.days.words, w.days.weekdays


def _numbered(w: Words) -> tuple[Phrases[Any], ...]:
    return *_leads(w), w.days.before_number, w.days.ordinals


def _amounts(w: Words) -> tuple[Phrases[Any], ...]:
    behind = (w.units.amounts, w.units.cardinals) if any(d.after for d in w.calendar.distances) else ()
    return w.units.away_before, *behind


RULES: tuple[Rule, ...] = (
    Rule("times.name", names, lambda w: (w.links.names,)),
    Rule("times.figures", days.figures, _leads, FULL_DATE),
    Rule("times.date", days.date, _numbered, SHORT),
    Rule("times.month-first", days.date_month_first, lambda w: (*_leads(w), w.days.months)),
    Rule("times.day-of-month", days.day_of_this_month, _numbered, SHORT),
    Rule("times.today", days.today, _leads),
    Rule("times.weekday", days.weekday, lambda w: (*_leads(w), w.units.relative_before)),
    Rule("times.unit", periods.unit, lambda w: (w.units.relative_before, w.units.same_before, w.units.named)),
    Rule("times.distance", periods.distance, _amounts, SHORT),
    Rule("times.month", periods.month, lambda w: (w.units.labels["month"], w.days.months)),
    Rule("times.year", periods.year, lambda w: (w.units.labels["year"], w.units.relative_before), YEAR),
)

# The rules that need a number or a month's name behind what leads them
DATES = (days.figures, days.date, days.date_month_first, days.day_of_this_month)


def _behind_numbers(w: Words) -> tuple[Phrases[Any], ...]:
    """The tables with one of whose words a short number must go on to be a time."""
    named = (w.days.months, w.units.labels["month"], w.units.named, w.units.counted)
    return *named, w.links.joiners, w.links.of, w.units.relative_after, w.units.relative_before, w.units.same_before


def _dates(w: Words) -> tuple[Phrases[Any], ...]:
    """The tables with one of whose words, or a number, a date goes on behind what leads it."""
    return w.days.before_number, w.days.ordinals, w.days.months, w.units.labels["month"]


class _Opens(dict[str, bool]):
    """Whether a time may begin with a form: what the rules begin with, and any number."""

    def __init__(self, starts: Mapping[str, tuple[Rule, ...]]) -> None:
        super().__init__()
        self._starts = starts

    def __missing__(self, form: str) -> bool:
        opens = form in self._starts or "0" <= form[0] <= "9"
        if len(form) <= LONGEST:
            self[form] = opens
        return opens


class Scanner:
    """The rules of one pack, by the words at which they are tried."""

    def __init__(self, words: Words) -> None:
        self._words = words
        starts: dict[str, list[Rule]] = {}
        for rule in RULES:
            for first in dict.fromkeys(first for table in rule.tables(words) for first in table.firsts()):
                starts.setdefault(first, []).append(rule)
        self._starts = {first: tuple(rules) for first, rules in starts.items()}
        self._leads = frozenset(first for table in _leads(words) for first in table.firsts())
        self._at_numbers = {n: tuple(r for r in RULES if n in r.numbers) for n in FULL_DATE}
        self._undated = {first: tuple(r for r in self._starts[first] if r.parse not in DATES) for first in self._leads}
        self._dates = frozenset(first for table in _dates(words) for first in table.firsts())
        self._opens = _Opens(self._starts)
        self._behind_number = STROKES.union(*(table.firsts() for table in _behind_numbers(words)))

    def _is_undated(self, lead: Lead | None, forms: list[str], i: int) -> bool:
        """Tell at sight whether neither token *i* nor what stands behind a mere label can begin a date."""
        if lead is not None and (lead.day is not None or lead.weekday is not None):
            return False
        form = form_at(forms, lead.end) if lead else forms[i]
        return form not in self._dates and not "0" <= form[:1] <= "9"

    def matches(self, forms: list[str]) -> Iterator[tuple[str, Match]]:
        """Yield what the rules made of the tokens, in order, nothing twice, with the rule's name."""
        starts, behind = self._starts, 0
        if len(self._opens) >= REMEMBERED:
            self._opens.clear()
        for i in compress(range(len(forms)), map(self._opens.__getitem__, forms)):
            form = forms[i]
            if i < behind or (len(form) <= 2 and form.isdecimal() and form_at(forms, i + 1) not in self._behind_number):
                continue
            lead = lead_at(self._words, forms, i) if form in self._leads else None
            rules = starts.get(form) or self._at_numbers.get(len(form), ())
            if self._is_undated(lead, forms, i):
                rules = self._undated.get(form, rules)
            for rule in rules:
                match = rule.parse(self._words, forms, i, lead)
                if match is not None:
                    behind = match.end
                    yield rule.name, match
                    break
