"""A file's bytes to its text."""

import codecs
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import BinaryIO

from musnad.packs.choose import Chooser
from musnad.packs.found import found

STANDARD_INPUT = "-"
# Larger than any article; what is endless ends here
LIMIT = 64 * 2**20
_CHUNK = 2**20

# By their first bytes: what people give by mistake
_KINDS = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\xd0\xcf\x11\xe0": "an office document",
    b"{\\rtf": "a document in RTF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "compressed",
    b"BZh": "compressed",
    b"\x28\xb5\x2f\xfd": "compressed",
}
_MARKED = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
# What was written before UTF-8: taken where a pack knows the language of what it gives
_LEGACY = ("windows-1256",)


class FileError(ValueError):
    """A file that can't be read; the message says why, and does not name it."""


def read_text(name: str, language: str | None = None) -> str:
    """Return the text of the file *name*, ``-`` being standard input.

    It may be in UTF-8, in UTF-16 with a byte order mark, or in windows-1256 where that gives a text that a pack knows
    (*language*, as declared, helps with a short one). Line breaks stay as they are, a byte order mark is no text.

    Raises:
        FileError: it can't be opened, is larger than :data:`LIMIT`, is no text, or is in another encoding.
    """
    with opened(name) as file:
        return decoded(_read(file), language)


@contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """Give the bytes of the file *name*, ``-`` being standard input.

    Raises:
        FileError: it can't be opened, or not be read to its end.
    """
    try:
        if name != STANDARD_INPUT:
            with open(name, "rb") as file:
                yield file
        elif sys.stdin is None:
            raise FileError("standard input is closed")
        else:
            yield sys.stdin.buffer
    except OSError as error:
        raise FileError(error.strerror or str(error)) from None


def decoded(data: bytes, language: str | None = None) -> str:
    """Return the text that the bytes of a file are.

    Raises:
        FileError: they are no text, or one in another encoding.
    """
    _refuse_other_kinds(data)
    for mark, encoding in _MARKED.items():
        if data.startswith(mark):
            return _without_nul(_strict(data.removeprefix(mark), encoding))
    try:
        return _without_nul(data.decode())
    except UnicodeDecodeError as error:
        for encoding in _LEGACY:
            text = data.decode(encoding, "replace")
            if _chooser().choose(text, language).code:
                return _without_nul(text)
        raise FileError(f"is not in UTF-8: {error.reason} at byte {error.start}") from None


def shown(name: str) -> str:
    """Return a file's name, as it was given, as text: bytes that are none are written as U+FFFD."""
    return os.fsencode(name).decode("utf-8", "replace")


def _read(file: BinaryIO) -> bytes:
    """Read all of it, but no more of what is no text than shows that."""
    chunks: list[bytes] = []
    size = 0
    while chunk := file.read(_CHUNK):
        if not chunks:
            _refuse_other_kinds(chunk)
        chunks.append(chunk)
        size += len(chunk)
        if size > LIMIT:
            raise FileError(f"is larger than {LIMIT // 2**20} MB, as no article is")
    return b"".join(chunks)


def _refuse_other_kinds(beginning: bytes) -> None:
    for signature, kind in _KINDS.items():
        if beginning.startswith(signature):
            raise FileError(f"is {kind}, not a text")
    if b"\0" in beginning and not beginning.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise FileError("holds NUL, as no text does")


def _without_nul(text: str) -> str:
    if "\0" in text:
        raise FileError("holds NUL, as no text does")
    return text


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise FileError(f"begins as {encoding.upper()} and is not: {error.reason} at byte {error.start}") from None


@cache
def _chooser() -> Chooser:
    return Chooser({code: pack.signals() for code, pack in found().items()})
