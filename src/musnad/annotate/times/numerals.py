"""The words for 1 to 99 with their values, put together as the language puts them together."""

from collections.abc import Iterator
from itertools import product

from musnad.packs.contract.numbers import Numbers, Numerals


def number_phrases(numbers: Numbers, series: Numerals) -> Iterator[tuple[str, int]]:
    """Yield every way to write the numbers of one series, with its value."""
    for start, step, words in ((1, 1, series.units), (10, 1, series.teens), (20, 10, series.tens)):
        for k, forms in enumerate(words):
            yield from ((form, start + step * k) for form in forms)
    units = series.compound_units or series.units
    for (t, tens), (u, ones) in product(enumerate(series.tens), enumerate(units)):
        for ten, one in product(tens, ones):
            yield _compound(numbers, ten, one), 20 + 10 * t + u + 1


def _compound(numbers: Numbers, ten: str, one: str) -> str:
    """Write tens and units in the language's order."""
    first, second = (one, ten) if numbers.order == "units-tens" else (ten, one)
    joiner = numbers.joiner if numbers.joined else f"{numbers.joiner} " if numbers.joiner else ""
    return f"{first} {joiner}{second}"
