"""How the time of reading grows with one text's length: it may not grow faster, on any text, even the most hostile.

Linear time is the same time for each character at every size. What is promised allows twice as much, for larger texts
fit less well into a processor's cache.
"""

import gc
import time
from collections.abc import Callable, Sequence
from itertools import count

from figures import Figures
from made import HOSTILE, PUBLISHED, joined
from musnad import read

GROWTH = 2
ORDINARY = (500_000, 1_000_000, 2_500_000, 5_000_000)
UNFRIENDLY = (250_000, 1_000_000)
TIMES = 2
APART = 2_000  # articles: more than the longest text holds


def seconds(text: str) -> float:
    """Return the processor's seconds that reading *text* takes."""
    gc.collect()
    start = time.process_time()
    read(text=text, published=PUBLISHED)
    return time.process_time() - start


def per_character(make: Callable[[int], str], characters: int) -> float:
    """Return how many microseconds one character of such a text takes to read, at best."""
    return min(seconds(make(characters)) for _ in range(TIMES)) / characters * 1e6


def never_read() -> Callable[[int], str]:
    """Return what makes texts of articles, other ones each time.

    The words of a text that was read before would be remembered if it is short, and forgotten if it is long.
    """
    firsts = count(0, APART)
    return lambda characters: joined(characters, next(firsts))


def measure(figures: Figures, what: str, make: Callable[[int], str], sizes: Sequence[int]) -> None:
    """Show the time per character at each size; leave off where it has grown too much, before it takes hours."""
    first = per_character(make, sizes[0])
    figures.show(f"{what}, {sizes[0] / 1e6:g} MB", first, "µs a character")
    for size in sizes[1:]:
        now = per_character(make, size)
        if not figures.show(f"{what}, {size / 1e6:g} MB", now, "µs a character", at_most=round(GROWTH * first, 2)):
            return


def main() -> None:
    """Measure ordinary articles with blank lines between them, then every hostile text."""
    figures = Figures("Long texts", "one text at a time; MB are millions of characters")
    read(text=joined(10_000), published=PUBLISHED)
    measure(figures, "articles", never_read(), ORDINARY)
    for name, make in HOSTILE.items():
        measure(figures, name, make, UNFRIENDLY)
    figures.exit()


if __name__ == "__main__":
    main()
