"""Which packs there are: Musnad's own folders, and those of other distributions that somebody names.

No list of languages exists: a pack is a folder in ``musnad/packs`` that holds ``lexicon/signals.toml``, and its name is
the code of its language. Another distribution offers a pack by the entry-point group ``musnad.packs``: the entry's name
is the code, its value the package. Such a pack is code: it is loaded only where it is named, and never from the working
directory.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from importlib.resources import files
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec import Struct

from musnad.packs.contract.lexicon import PackError, read_lexicon
from musnad.packs.contract.signals import Signals

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from musnad.packs.base import Pack

GROUP = "musnad.packs"
_OWN = "musnad.packs"


class Found(Struct, frozen=True):
    """A pack that was found and is not loaded yet: its language's code, its package, the folder of its files."""

    code: str
    package: str
    folder: Traversable

    def signals(self) -> Signals:
        """Return what tells its language: all of the pack that choosing needs, read once.

        Raises:
            PackError: the file is missing or is not what the contract asks for.
        """
        return _signals(self)

    def corpora(self) -> Sequence[Traversable]:
        """Return the files of its examples, ``corpus/*.txt``, by name; none where it has none."""
        folder = self.folder / "corpus"
        if not folder.is_dir():
            return ()
        return sorted((f for f in folder.iterdir() if f.name.endswith(".txt")), key=lambda f: f.name)

    def load(self) -> "Pack":
        """Load the pack, once.

        Raises:
            PackError: its package offers no ``pack()``, or a pack of another language.
        """
        return _loaded(self)


def found(*named: str) -> Mapping[str, Found]:
    """Return Musnad's own packs and, of those that other distributions offer, the *named* ones, by code.

    A named one stands in the place of Musnad's own of that language.

    Raises:
        PackError: no installed distribution offers a pack of that name, or more than one does.
    """
    others = {code: _named(code) for code in named}
    return MappingProxyType(dict(sorted({**_own(), **others}.items())))


def offered() -> Sequence[tuple[str, str]]:
    """Return code and distribution of each pack that other distributions offer. Nothing of theirs is loaded."""
    return sorted((entry.name, entry.dist.name if entry.dist else "") for entry in _entries())


@cache
def _own() -> Mapping[str, Found]:
    folders = sorted((f for f in files(_OWN).iterdir() if _is_pack(f)), key=lambda f: f.name)
    return {f.name: Found(f.name, f"{_OWN}.{f.name}", f) for f in folders}


def _is_pack(folder: Traversable) -> bool:
    return (folder / "lexicon" / "signals.toml").is_file() if folder.is_dir() else False


@cache
def _signals(pack: Found) -> Signals:
    return read_lexicon(pack.folder, "signals.toml", Signals)


@cache
def _loaded(pack: Found) -> "Pack":
    offer = getattr(import_module(pack.package), "pack", None)
    if not callable(offer):
        raise PackError(f"{pack.package}: offers no pack()")
    made: Pack = offer()
    if made.code != pack.code:
        raise PackError(f"{pack.package}: was found as the pack of {pack.code!r}, and is that of {made.code!r}")
    return made


def _named(code: str) -> Found:
    entries = [entry for entry in _entries() if entry.name == code]
    if not entries:
        raise PackError(f"no installed distribution offers a pack {code!r}")
    if len(entries) > 1:
        offering = " and ".join(sorted(entry.dist.name for entry in entries if entry.dist))
        raise PackError(f"a pack {code!r} is offered by {offering}")
    package = entries[0].module
    _refuse_working_directory(package)
    return Found(code, package, files(package))


def _entries() -> Iterator["EntryPoint"]:
    """Yield what is offered by the distributions that are installed elsewhere than in the working directory."""
    from importlib.metadata import distributions  # slow to import, and few ask for packs of others

    here = Path.cwd()
    path = [p for p in dict.fromkeys(sys.path) if p and Path(p).resolve() != here]
    for distribution in distributions(path=path):
        yield from distribution.entry_points.select(group=GROUP)


def _refuse_working_directory(package: str) -> None:
    """Raise where importing *package* would run what lies in the working directory."""
    top = package.partition(".")[0]
    spec = find_spec(top)
    if spec is None:
        raise PackError(f"the package {package} is not installed")
    places = spec.submodule_search_locations or [spec.origin or ""]
    if any(Path(place).resolve().parent == Path.cwd() for place in places):
        raise PackError(f"the package {package} stands in the working directory, from where no pack is loaded")
