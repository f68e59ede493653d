"""``numbers.toml``: the words for numbers.

Compound numbers are put together by the engine: ``order`` says which part stands first («ثلاثة وعشرون»: the units;
"twenty-three": the tens), ``joiner`` what stands between them, ``joined`` whether it is written onto the second part.
"""

from typing import Literal

from msgspec import Struct


class Numerals(Struct, frozen=True, forbid_unknown_fields=True):
    """One series of words: what each number is called, in every gender and case.

    ``units`` holds 1 to 9 in their order, ``teens`` 10 to 19, ``tens`` 20, 30, … 90; ``compound_units`` 1 to 9 as they
    stand beside the tens, where that differs («الحادي والعشرون»). A series may be left empty where it is not used.
    """

    units: tuple[tuple[str, ...], ...]
    teens: tuple[tuple[str, ...], ...] = ()
    tens: tuple[tuple[str, ...], ...] = ()
    compound_units: tuple[tuple[str, ...], ...] = ()


class Numbers(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file: cardinals ("three years ago"), ordinals as a date has them («الثالث من مايو»).

    ``first`` are words for the first day of a month other than the ordinal («غرة»).
    """

    order: Literal["units-tens", "tens-units"]
    cardinals: Numerals
    ordinals: Numerals
    joiner: str = ""
    joined: bool = False
    first: tuple[str, ...] = ()
