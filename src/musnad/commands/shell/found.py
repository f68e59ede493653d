"""Which commands there are: a file each beside this folder, and those that other distributions offer.

Another distribution offers a command by the entry-point group ``musnad.commands``: the entry's name is the command's,
its value a function with Typer's annotations, or a :class:`typer.Typer` that has commands of its own. It is loaded when
somebody calls it, not to list it, and never from the working directory.
"""

import pkgutil
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, distributions
from pathlib import Path
from typing import Any

GROUP = "musnad.commands"
_OWN = "musnad.commands"


def own() -> list[str]:
    """Return the names of Musnad's own commands."""
    folder = import_module(_OWN)
    return sorted(_shown(m.name) for m in pkgutil.iter_modules(folder.__path__) if not m.ispkg)


def offered() -> dict[str, str]:
    """Return the distribution of each command that others offer, by the command's name; Musnad's own are not theirs."""
    names = set(own())
    return {entry.name: entry.dist.name if entry.dist else "" for entry in _entries() if entry.name not in names}


def load(name: str) -> Any:
    """Return the function, or the Typer application, of a command.

    Raises:
        LookupError: there is no such command, or several distributions offer it.
    """
    if name in own():
        module = import_module(f"{_OWN}.{name.replace('-', '_')}")
        return getattr(module, name.replace("-", "_"))
    entries = [entry for entry in _entries() if entry.name == name]
    if len(entries) != 1:
        offering = " and ".join(sorted(entry.dist.name for entry in entries if entry.dist))
        raise LookupError(f"the command {name!r} is offered by {offering or 'nobody'}")
    return entries[0].load()


def _shown(module: str) -> str:
    return module.replace("_", "-")


@cache
def _entries() -> tuple[EntryPoint, ...]:
    return tuple(_found_entries())


def _found_entries() -> Iterator[EntryPoint]:
    """Yield what is offered by distributions that are installed elsewhere than in the working directory."""
    here = Path.cwd()
    path = [p for p in dict.fromkeys(sys.path) if p and Path(p).resolve() != here]
    for distribution in distributions(path=path):
        yield from distribution.entry_points.select(group=GROUP)
