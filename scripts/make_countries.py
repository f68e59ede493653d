"""Holds the countries of knowledge/ and what a language calls them against CLDR, by Babel (a tool of developers only).

``make_countries.py ar`` prints what a pack's names.toml lacks, with exit code 1 if anything; with ``--lines`` it prints
lines for a new pack's names.toml to begin with, the adjectives left to its writer.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel import Locale

from musnad.knowledge import NameEntry, load, read_names
from musnad.text.tokens import tokenise

PACKS = Path(__file__).parents[1] / "src" / "musnad" / "packs"

# CLDR's own codes and what nobody lives in: no country that news speaks of under that name
LEFT_OUT = frozenset(
    ("AC", "BV", "CP", "CQ", "DG", "EA", "EU", "EZ", "GS", "HM", "IC", "QO", "TA", "TF", "UM", "UN", "XA", "XB", "ZZ")
)
BRACKETS = re.compile(r" *\([^()]*\)")
PREFIX = "country:"


def territories(language: str) -> dict[str, str]:
    """CLDR's names of countries and territories in one language, by ISO code."""
    found: dict[str, str] = dict(Locale(language).territories)
    return {code: name for code, name in found.items() if re.fullmatch("[A-Z]{2}", code) and code not in LEFT_OUT}


def countries() -> set[str]:
    """The ISO codes that knowledge has."""
    return {id.removeprefix(PREFIX) for id in load() if id.startswith(PREFIX)}


def folded(name: str) -> str:
    """A name as it is compared, with a space at each end, so that whole words are found in it."""
    return f" {' '.join(tokenise(name).forms)} "


def agrees(entry: NameEntry, name: str) -> bool:
    """Tell whether one of our names is CLDR's, or CLDR's with less said."""
    whole, shorter = folded(name), folded(BRACKETS.sub("", name))
    return any(folded(ours) in shorter or folded(ours) == whole for ours in (*entry.names, *entry.headed))


def differences(language: str, names: dict[str, NameEntry]) -> Iterator[str]:
    """What CLDR has and knowledge or a pack's names lack, one sentence each."""
    cldr = territories(language)
    for code in sorted(cldr.keys() - countries()):
        yield f"{code}: places.toml has no such country ({cldr[code]})"
    for code in sorted(countries() - cldr.keys()):
        yield f"{code}: CLDR has no such country"
    for code in sorted(cldr.keys() & countries()):
        entry = names.get(PREFIX + code)
        if entry is None:
            yield f"{code}: names.toml does not name it ({cldr[code]})"
        elif not agrees(entry, cldr[code]):
            yield f"{code}: CLDR calls it {cldr[code]}, names.toml {', '.join(entry.names)}"


def lines(language: str) -> Iterator[str]:
    """CLDR's names as lines of a names.toml."""
    cldr = territories(language)
    for code in sorted(cldr.keys() & countries()):
        name = json.dumps(BRACKETS.sub("", cldr[code]), ensure_ascii=False)
        yield f'"{PREFIX}{code}" = {{ names = [{name}] }}'


def main() -> int:
    """Print the lines or the differences of the language asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", help="a language's code; without --lines: that of a pack")
    parser.add_argument("--lines", action="store_true", help="print lines to begin a names.toml with")
    asked = parser.parse_args()
    if asked.lines:
        print(*lines(asked.language), sep="\n")
        return 0
    found = list(differences(asked.language, read_names(PACKS / asked.language / "names.toml")))
    print(*found or ["no difference"], sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
