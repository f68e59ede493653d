"""Time grows with length, whatever the text is: work is counted in lines of Python, and timed."""

import gc
from time import process_time

import pytest
from tests.reader.hostile import ORDINARY, SHAPES, Shape, among, each_its_own, read, repeated
from tests.text.work import lines

# Texts of this many characters hold several sentences as long as any can be, and more of everything than is looked
# through again and again: what is bounded by these is behind them
COUNTED = 10_000
TIMED = 40_000

ORDINARY_SHAPES = {
    "the same story again and again": repeated(ORDINARY),
    "one story after another": each_its_own(
        "قال رئيس بلدية {0} كريم {1} إن المياه عادت إلى الأحياء كلها. وأضاف: «لن تنقطع مرة أخرى».\n"
        "وأوضحت وزارة {1} في بيان لها، بحسب وكالة رويترز، أن العمل بدأ في {0} أمس الأحد.\n"
    ),
}
ALL_SHAPES = ORDINARY_SHAPES | SHAPES


def seconds(text: str) -> float:
    """How long this process works on a text, the collector of cyclic garbage aside: there is none to collect."""
    gc.collect()
    gc.disable()
    began = process_time()
    try:
        read(text)
        return process_time() - began
    finally:
        gc.enable()


@pytest.mark.parametrize("shape", ALL_SHAPES.values(), ids=ALL_SHAPES)
def test_twice_the_text_takes_twice_the_lines(shape: Shape) -> None:
    once, twice = among(shape(COUNTED)), among(shape(2 * COUNTED))
    read(twice)  # from here on every word has been looked up
    assert lines(read, twice) < 2.5 * lines(read, once)


@pytest.mark.parametrize("shape", ALL_SHAPES.values(), ids=ALL_SHAPES)
def test_four_times_the_text_takes_about_four_times_as_long(shape: Shape) -> None:
    once, fourfold = among(shape(TIMED)), among(shape(4 * TIMED))
    # What is linear is so at the first try or, on a busy machine, at one of the next
    assert any(seconds(fourfold) < 6 * seconds(once) + 0.05 for _ in range(4))
