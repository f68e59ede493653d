"""How many articles of 4,000 characters one core reads in a second, and how that compares with cutting out words.

The time of a machine that does other things as well is no measure. That of the same texts cut into words by ``\\w+`` is
one, for it suffers in the same way: reading may take at most twenty times as long.
"""

import re
import time
from collections.abc import Callable, Sequence
from typing import Any

from figures import Figures
from made import CHARACTERS, PUBLISHED, articles
from musnad import read

PASSES = 7
ARTICLES = 200
RATIO = 20
AIM = "aim: 350 or more"
WORD = re.compile(r"\w+")


def cut(text: str) -> list[tuple[int, int]]:
    """Return where each word of *text* stands: the least that any reader does."""
    return [found.span() for found in WORD.finditer(text)]


def read_dated(text: str) -> object:
    """Read *text* as of its date, and return its record."""
    return read(text=text, published=PUBLISHED)


def seconds(work: Callable[[str], Any], texts: Sequence[str]) -> float:
    """Return the processor's seconds that *work* takes for all *texts*, what it returns thrown away."""
    start = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - start


def main() -> None:
    """Measure in passes, each on articles that were not read before, and show the best."""
    figures = Figures("Speed", f"{PASSES} passes, each of {ARTICLES} other articles of {CHARACTERS:,} characters")
    read_dated(next(articles(0, 1)))
    reading, cutting = [], []
    for each in range(PASSES):
        texts = list(articles(1 + each * ARTICLES, 1 + (each + 1) * ARTICLES))
        cutting.append(min(seconds(cut, texts) for _ in range(3)))
        reading.append(seconds(read_dated, texts))
    figures.show("articles in a second, best pass", ARTICLES / min(reading), "a second", aim=AIM)
    figures.show("articles in a second, worst pass", ARTICLES / max(reading), "a second")
    figures.show("the same texts cut into words", ARTICLES / min(cutting), "a second")
    figures.show("reading to cutting, best to best", min(reading) / min(cutting), "times", at_most=RATIO)
    figures.exit()


if __name__ == "__main__":
    main()
