"""How a measurement shows its figures, and how it says that one misses what is promised. No measurement itself."""

import os
import platform
import sys


class Figures:
    """Prints figures as they come and remembers whether each is within its promise."""

    def __init__(self, title: str, measured_on: str) -> None:
        """Print what is measured, on which texts and on what machine."""
        self._missed: list[str] = []
        cores = os.cpu_count() or 1
        machine = f"{platform.machine()}, {cores} core{'s' * (cores > 1)}, {platform.system()}"
        print(f"{title}\n  measured on {measured_on}; Python {platform.python_version()}, {machine}")

    def show(self, what: str, value: float, unit: str, *, at_most: float | None = None, aim: str = "") -> bool:
        """Print one figure; return whether it is within *at_most*, its promise (without one it is).

        *aim* is what the figure ought to be where it does not count as a promise.
        """
        kept = at_most is None or value <= at_most
        if not kept:
            self._missed.append(what)
        promise = f"promise: at most {at_most:g}" if at_most is not None else aim
        print(f"  {what:<44} {value:>9.2f} {unit:<16} {promise}{'' if kept else '  MISSED'}".rstrip(), flush=True)
        return kept

    def exit(self) -> None:
        """End the measurement: with 1 where a figure missed its promise, with 0 otherwise."""
        print("  " + (f"missed: {', '.join(self._missed)}" if self._missed else "every promise is kept") + "\n")
        sys.exit(1 if self._missed else 0)
