"""Which bytes are a text, and what is said of those that are none."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.commands.running import TEXT

from musnad.commands.input.files import FileError, decoded, read_text

LONG = f"{TEXT} وأضاف الوزير أن العمل في الجسر الجديد لم ينته بعد، وأن الحافلات تعود إلى المدينة غدا."


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (LONG.encode(), LONG),
        (b"\xef\xbb\xbf" + LONG.encode(), LONG),
        (b"\xff\xfe" + LONG.encode("utf-16-le"), LONG),
        (b"\xfe\xff" + LONG.encode("utf-16-be"), LONG),
        (LONG.encode("windows-1256"), LONG),
        (b"", ""),
        (b"\xef\xbb\xbf", ""),
        (b"a\r\nb\x1b", "a\r\nb\x1b"),
    ],
)
def test_a_text_is_known_by_its_bytes(data: bytes, expected: str) -> None:
    assert decoded(data) == expected


def test_a_short_text_in_an_old_encoding_is_taken_where_its_language_is_declared() -> None:
    data = "الطريق".encode("windows-1256")
    assert decoded(data, "ar") == "الطريق"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"%PDF-1.7\n...", "is a PDF, not a text"),
        (b"PK\x03\x04...", "is a ZIP archive or an office document, not a text"),
        (b"\x89PNG\r\n\x1a\n\0\0", "is a picture, not a text"),
        (b"\x1f\x8b\x08\0", "is compressed, not a text"),
        (b"a\0b", "holds NUL, as no text does"),
        (LONG.encode("utf-16-le"), "holds NUL, as no text does"),
        (b"\xff\xfea\0\0\0", "holds NUL, as no text does"),
        (b"\xff\xfe\x00\xd8a\0", "begins as UTF-16-LE and is not: illegal UTF-16 surrogate at byte 0"),
        (b"\xef\xbb\xbf\xff", "begins as UTF-8 and is not: invalid start byte at byte 0"),
        (LONG.encode()[:-2], "is not in UTF-8: unexpected end of data at byte"),
        (LONG.encode().replace(b"\xd9", b"\xff", 1), "is not in UTF-8: invalid start byte at byte 0"),
        ("être à Noël, où l’été".encode("latin-1", "replace"), "is not in UTF-8: "),
        ("Дорога открыта, сказал министр".encode("windows-1251"), "is not in UTF-8: "),
        (bytes(range(1, 256)) * 4, "is not in UTF-8: "),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(data: bytes, message: str) -> None:
    with pytest.raises(FileError, match=f"^{message}"):
        decoded(data)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff")))
def test_every_text_in_utf_8_is_read_as_it_is(text: str) -> None:
    assert decoded(text.encode("utf-8-sig")) == text


@given(st.binary())
def test_bytes_are_a_text_or_are_refused(data: bytes) -> None:
    with suppress(FileError):
        assert isinstance(decoded(data), str)


def test_what_never_ends_is_not_read_to_its_end() -> None:
    with pytest.raises(FileError, match="NUL"):
        read_text("/dev/zero")
