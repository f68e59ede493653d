"""Gold and records that can't be read name themselves, the line and the reason."""

import json
from pathlib import Path
from typing import Any

import pytest

from musnad.evaluate import Unreadable, read_gold, read_readings

ARTICLE: Any = {"id": "a", "text": "نص", "attributions": []}


def lines(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", ": holds no article"),
        (b"\n\n", ": holds no article"),
        (b"{}", ", line 1: Object missing required field `id`"),
        (b'\n{"id": 1, ', ", line 2: no JSON: Expecting property name enclosed in double quotes at column 11"),
        (b"[1]", ", line 1: no JSON object"),
        (b'{"id": "\xd9"}', ", line 1: no UTF-8 at byte 9"),
        (b"[" * 100_000, ", line 1: no readable JSON: "),
        (b'{"id": 1, "text": null, "attributions": []}', ", line 1: Expected `str`, got `null` - at `$.text`"),
        (
            b'{"id": 1, "text": "", "attributions": [{"speaker": "", "form": "direct", "content": [[0, "1"]]}]}',
            ", line 1: Expected `int`, got `str` - at `$.attributions[0].content[0][1]`",
        ),
    ],
)
def test_unreadable_gold_names_its_file_and_line(content: bytes, why: str, tmp_path: Path) -> None:
    path = lines(tmp_path / "gold.jsonl", content)
    with pytest.raises(Unreadable) as caught:
        read_gold(path)
    assert str(caught.value).startswith(f"{path}{why}")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b'{"id": "a"}\nnull\n', ", line 2: no JSON object"),
        (
            b'{"id": "a", "attributions": [{"content": 5}]}',
            ", line 1: Expected `object | array | null`, got `int` - at `$.attributions[0].content`",
        ),
    ],
)
def test_unreadable_records_name_their_file_and_line(content: bytes, why: str, tmp_path: Path) -> None:
    path = lines(tmp_path / "records.jsonl", content)
    with pytest.raises(Unreadable) as caught:
        read_readings(path)
    assert str(caught.value) == f"{path}{why}"


def test_an_absent_file_and_a_folder_are_unreadable(tmp_path: Path) -> None:
    for path, why in ((tmp_path / "none", "No such file or directory"), (tmp_path, "Is a directory")):
        with pytest.raises(Unreadable, match=why):
            read_gold(path)


def test_gold_keeps_what_is_not_measured(tmp_path: Path) -> None:
    path = lines(tmp_path / "gold.jsonl", json.dumps({**ARTICLE, "outlet": "x"}).encode())
    assert read_gold(path) == [{**ARTICLE, "outlet": "x"}]


def test_a_mark_of_byte_order_is_no_error(tmp_path: Path) -> None:
    path = lines(tmp_path / "gold.jsonl", b"\xef\xbb\xbf" + json.dumps(ARTICLE).encode() + b"\r\n\r\n")
    assert read_gold(path) == [ARTICLE]


def test_of_two_records_with_one_id_the_later_counts(tmp_path: Path) -> None:
    path = lines(tmp_path / "records.jsonl", b'{"id": 1}\n{"id": "1", "chain": ["x"]}\n')
    assert read_readings(path) == {"1": {"id": "1", "chain": ["x"]}}
