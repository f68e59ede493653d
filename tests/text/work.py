"""How much work a call does: its own lines of Python counted, and, where the work is done below Python, its time."""

import sys
from collections.abc import Callable
from time import perf_counter
from types import FrameType
from typing import Any


def work(call: Callable[[str], object], text: str) -> float:
    """The shortest of three times, in seconds: compare it with a shorter text's, with slack."""
    times = []
    for _ in range(3):
        start = perf_counter()
        call(text)
        times.append(perf_counter() - start)
    return min(times)


def lines(call: Callable[[str], object], text: str) -> int:
    """How many lines of Python run during a call: the same on every machine."""
    count = 0

    def trace(frame: FrameType, event: str, arg: Any) -> Any:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call(text)
    finally:
        sys.settrace(before)
    return count
