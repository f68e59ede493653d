"""What can't be read: the error, its code and its message."""

from typing import Any

import pytest

import musnad


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({}, "text.missing"),
        ({"text": None}, "text.missing"),
        ({"text": 7}, "text.missing"),
        ({"text": b"\xd9\x82"}, "text.missing"),
    ],
)
def test_without_a_text_there_is_an_error_with_a_code(arguments: dict[str, Any], code: str) -> None:
    with pytest.raises(musnad.ReadError) as raised:
        musnad.read(**arguments)
    assert raised.value.code == code
    assert str(raised.value)


@pytest.mark.parametrize("html", ["<p>قال</p>", b"<p></p>", ""])
def test_a_page_is_refused_with_its_own_code(html: str | bytes) -> None:
    with pytest.raises(musnad.ReadError) as raised:
        musnad.read(html)
    assert raised.value.code == "html.unsupported"


def test_the_traced_reading_raises_the_same_error() -> None:
    with pytest.raises(musnad.ReadError) as raised:
        musnad.read_traced()
    assert raised.value.code == "text.missing"


def test_a_read_error_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="no text"):
        musnad.read()


@pytest.mark.parametrize("text", ["", "\x00", "\ud800", "\u202e", "a" * 10, "«" * 50, "\n" * 50, "قال إن " * 50])
def test_odd_texts_are_no_error(text: str) -> None:
    assert len(musnad.read(text=text).article.text) == len(text)
