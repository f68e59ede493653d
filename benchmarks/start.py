"""How long it takes before anything is read: the import, the Arabic pack, the first article. Each in a new process."""

import json
import subprocess
import sys
from statistics import median

from figures import Figures
from made import PUBLISHED, article

PROCESSES = 9
IMPORT, PACK = 150, 250

# One process's part: it prints milliseconds. A pack is read from its files when loaded, made ready at the first text
PROGRAM = """
import sys
from time import perf_counter as now
text = sys.stdin.read()
times = [now()]
import musnad
times.append(now())
from musnad.packs.found import found
found()["ar"].load()
times.append(now())
musnad.read(text=text, published=sys.argv[1])
times.append(now())
musnad.read(text=text, published=sys.argv[1])
times.append(now())
names = ("import", "pack", "first", "second")
import json
print(json.dumps({name: 1000 * (b - a) for name, a, b in zip(names, times, times[1:])}))
"""


def start() -> dict[str, float]:
    """Start a process that imports, loads and reads; return the milliseconds of each step."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, PUBLISHED], input=article(0), capture_output=True, check=True, encoding="utf-8"
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    """Start processes one after the other, the first of them for the files alone, and show the medians."""
    figures = Figures("Start", f"the median of {PROCESSES} new processes, wall-clock time, files read before")
    start()
    starts = [start() for _ in range(PROCESSES)]
    middle = {step: median(each[step] for each in starts) for step in starts[0]}
    figures.show("import musnad", middle["import"], "ms", at_most=IMPORT)
    figures.show("loading the Arabic pack", middle["pack"], "ms", at_most=PACK)
    figures.show("first article, the pack made ready for it", middle["first"], "ms")
    figures.show("the same article again", middle["second"], "ms")
    figures.show("from nothing to the first record", median(sum(s.values()) - s["second"] for s in starts), "ms")
    figures.exit()


if __name__ == "__main__":
    main()
