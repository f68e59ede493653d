"""How much memory reading holds at its peak: it may not grow with the number of articles that were read.

Every figure is of a process of its own, started by this file with what it is to read: ``memory.py articles 500``.
"""

import resource
import subprocess
import sys
from collections import deque
from pathlib import Path

from figures import Figures
from made import PUBLISHED, articles, joined

FEW, MORE, MANY = 500, 2_000, 10_000
GROWTH = 20
MOST = 120
LONG = 5_000_000


def read_articles(count: int) -> None:
    """Read so many different articles, one after the other, and keep none of their records."""
    from musnad import read_many  # here and not above: the process that only starts others stays small

    objects = ({"text": text, "published": PUBLISHED} for text in articles(0, count))
    deque(read_many(objects), maxlen=0)


def read_long(characters: int) -> None:
    """Read one text of so many characters."""
    from musnad import read

    read(text=joined(characters), published=PUBLISHED)


WORK = {"articles": read_articles, "long": read_long}


def own_peak() -> float:
    """Return the most megabytes that this process has held."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def peak(work: str, amount: int) -> float:
    """Start a process that does only this work; return the most megabytes that it held."""
    done = subprocess.run(
        [sys.executable, str(Path(__file__)), work, str(amount)], capture_output=True, check=True, encoding="utf-8"
    )
    return float(done.stdout)


def main() -> None:
    """Show the peak after few, more and many articles, and that of one long text."""
    figures = Figures("Memory", "articles of 4,000 characters by read_many in one process; peak resident size")
    few, more = peak("articles", FEW), peak("articles", MORE)
    figures.show(f"after {FEW:,} articles", few, "MB")
    figures.show(f"after {MORE:,} articles", more, "MB")
    figures.show("growth between them", more - few, "MB", at_most=GROWTH)
    figures.show(f"after {MANY:,} articles", peak("articles", MANY), "MB", at_most=MOST)
    figures.show(f"one text of {LONG / 1e6:g} million characters", peak("long", LONG), "MB")
    figures.exit()


if __name__ == "__main__":
    if len(sys.argv) == 1:
        main()
    WORK[sys.argv[1]](int(sys.argv[2]))
    print(own_peak())
