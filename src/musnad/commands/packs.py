"""`musnad packs`: which languages are read here, and from what."""

import tomllib
from collections.abc import Iterator

import typer

from musnad.packs.contract.lexicon import PackError
from musnad.packs.found import Found, found, offered


def packs() -> None:
    """List the packs: the languages that are read here.

    For each its files, and how many entries they have. A pack that another distribution offers is named, and not
    loaded.
    """
    for pack in found().values():
        for line in described(pack):
            typer.echo(line)
    for code, distribution in offered():
        typer.echo(f"{code}  offered by {distribution}, not loaded")


def described(pack: Found) -> Iterator[str]:
    """Yield the lines about one pack.

    Raises:
        PackError: one of its files is no TOML.
    """
    yield f"{pack.code}  {pack.package}"
    lexicon = sorted((f for f in (pack.folder / "lexicon").iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)
    for file in [*lexicon, pack.folder / "names.toml"]:
        if file.is_file():
            yield f"    {file.name:<20} {_entries(_table(file.read_text('utf-8'), file.name)):>7,} entries"
    yield f"    {'corpus':<20} {len(pack.corpora()):>7,} files of examples"


def _table(text: str, name: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PackError(f"{name}: {error}") from None


def _entries(value: object) -> int:
    """Count what a table lists: the items of its lists, and what else has a value."""
    if isinstance(value, dict):
        return sum(map(_entries, value.values()))
    return len(value) if isinstance(value, list) else 1
