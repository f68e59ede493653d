"""JSON lines to objects that can be read, or to the error that stands in a line's place."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from musnad.records import Unreadable, UnreadableReason

# Longer than the record of any article
LONGEST = 64 * 2**20

# A closed list: why a line gives no object that can be read
ERRORS: dict[str, str] = {
    "line.blank": "the line is blank",
    "line.too-long": f"the line is longer than {LONGEST // 2**20} MB",
    "line.not-utf-8": "the line is not in UTF-8",
    "line.no-json": "the line is no JSON",
    "line.no-object": "the line is JSON, and no object",
    "object.id": "the id is neither a string nor a whole number",
}
# The reader replaces lone surrogates in what is read, and warns of them; what is only passed on has none
_READ = ("text", "html")
_PASSED_ON = ("language", "published", "url", "headline", "site")
_SURROGATES = re.compile("[\ud800-\udfff]")

Object = dict[str, Any]
Line = Object | Unreadable


def objects(file: BinaryIO, given: Mapping[str, str | None]) -> Iterator[Line]:
    """Yield for each line of *file* its object, or why there is none: as many as there are lines.

    *given* holds values for what an object does not say itself. An id that is a whole number becomes a string.
    """
    first = True
    while line := file.readline(LONGEST):
        if len(line) == LONGEST and not line.endswith(b"\n"):
            _skip_line(file)
            yield _error("line.too-long")
        else:
            yield parsed(line.removeprefix(b"\xef\xbb\xbf") if first else line, given)
        first = False


def parsed(line: bytes, given: Mapping[str, str | None]) -> Line:
    """Return the object that a line is, or why it is none."""
    if not line.strip():
        return _error("line.blank")
    try:
        read = json.loads(line.decode())
    except UnicodeDecodeError as error:
        return _error("line.not-utf-8", f"{error.reason} at byte {error.start}")
    except json.JSONDecodeError as error:
        return _error("line.no-json", f"{error.msg} at character {error.pos}")
    except (RecursionError, ValueError):
        return _error("line.no-json", "its brackets or its numbers are beyond all measure")
    return _checked(read, given) if isinstance(read, dict) else _error("line.no-object")


def _checked(read: Object, given: Mapping[str, str | None]) -> Line:
    identity = read.get("id")
    if isinstance(identity, bool) or not isinstance(identity, str | int | None):
        return _error("object.id")
    named = None if identity is None else encodable(str(identity))
    passed_on = {key: given.get(key) if read.get(key) is None else _passed_on(read[key]) for key in _PASSED_ON}
    return {"id": named, **{key: read.get(key) for key in _READ}, **passed_on}


def _passed_on(value: object) -> object:
    """Return a value as it is handed to the reader, who says what is wrong with it."""
    return encodable(value) if isinstance(value, str) else value


def encodable(text: str) -> str:
    """Return the text with each lone surrogate as U+FFFD: UTF-8 has no bytes for them."""
    return _SURROGATES.sub("\ufffd", text)


def _error(code: str, detail: str = "") -> Unreadable:
    return Unreadable(None, UnreadableReason(code, ERRORS[code] + (f": {detail}" if detail else "")))


def _skip_line(file: BinaryIO) -> None:
    while (rest := file.readline(LONGEST)) and not rest.endswith(b"\n"):
        pass
