"""Gold and readings from files of JSON lines; what can't be read is named by file and line."""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import msgspec

from .shapes import GoldArticle, Reading

STANDARD_INPUT = Path("-")


class Unreadable(Exception):
    """A file, or a line of it, that can't be measured; the message names it and says why."""


def read_gold(path: Path) -> list[GoldArticle]:
    """The annotated articles of a file, in its order. Raises `Unreadable`."""
    lines = ((raw, _checked(raw, GoldArticle, where)) for where, raw in _objects(path))
    # keys that are not measured stay: articles are grouped by them
    articles = [cast(GoldArticle, {**raw, **article}) for raw, article in lines]
    if not articles:
        raise Unreadable(f"{path}: holds no article")
    return articles


def read_readings(path: Path) -> dict[str, Reading]:
    """The records of a file, or of standard input for `-`, by their ids. Raises `Unreadable`."""
    readings = (cast(Reading, _checked(raw, Reading, where)) for where, raw in _objects(path))
    return {str(reading.get("id")): reading for reading in readings}


def _checked(raw: Mapping[str, Any], shape: type, where: str) -> dict[str, Any]:
    try:
        return cast(dict[str, Any], msgspec.convert(raw, shape))
    except msgspec.ValidationError as error:
        raise Unreadable(f"{where}: {error}") from None


def _objects(path: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for number, line in enumerate(_lines(path), 1):
        if line.strip():
            where = f"{path}, line {number}"
            yield where, _object(line, where)


def _lines(path: Path) -> Iterator[bytes]:
    try:
        if path == STANDARD_INPUT:
            yield from sys.stdin.buffer
            return
        with path.open("rb") as file:
            yield from file
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror or error}") from None


def _object(line: bytes, where: str) -> Mapping[str, Any]:
    try:
        value = json.loads(line.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise Unreadable(f"{where}: no JSON: {error.msg} at column {error.colno}") from None
    except UnicodeDecodeError as error:
        raise Unreadable(f"{where}: no UTF-8 at byte {error.start + 1}") from None
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"{where}: no readable JSON: {error}") from None
    if not isinstance(value, dict):
        raise Unreadable(f"{where}: no JSON object")
    return value
