"""`musnad read --input jsonl`: as many lines come out as go in, in their order."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.commands.running import TEXT, lines, process, run


def read(*given_lines: str | bytes, options: tuple[str, ...] = ()) -> list[Any]:
    """The lines that come out for these."""
    data = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in given_lines)
    result = run("read", "--input", "jsonl", *options, stdin=data)
    assert (result.exit_code, result.stderr) == (0, "")
    return lines(result)


@pytest.mark.parametrize(
    ("line", "identity", "code"),
    [
        ("", None, "line.blank"),
        (" \t", None, "line.blank"),
        ("nonsense", None, "line.no-json"),
        ('{"id": "a", "text": "x"', None, "line.no-json"),
        ("[" * 100_000, None, "line.no-json"),
        ("9" * 5_000, None, "line.no-json"),
        ('["text"]', None, "line.no-object"),
        ("null", None, "line.no-object"),
        (b'{"id": "a", "text": "\xff"}', None, "line.not-utf-8"),
        (b'{"id": "a", "text": "\xed\xa0\x80"}', None, "line.not-utf-8"),
        ('{"id": ["a"], "text": "x"}', None, "object.id"),
        ('{"id": true, "text": "x"}', None, "object.id"),
        ('{"id": 1.5, "text": "x"}', None, "object.id"),
        ('{"id": "a"}', "a", "text.missing"),
        ('{"id": "a", "text": 3}', "a", "field.type"),
        ('{"id": "a", "text": "x", "url": []}', "a", "field.type"),
    ],
)
def test_a_line_that_cannot_be_read_has_its_error_in_its_place(
    line: str | bytes, identity: str | None, code: str
) -> None:
    before, unread, after = read('{"id": "before", "text": "x"}', line, '{"id": "after", "text": "x"}')
    assert (before["id"], after["id"]) == ("before", "after")
    assert (unread["id"], unread["error"]["code"]) == (identity, code)
    assert set(unread) == {"id", "error"}
    assert set(unread["error"]) == {"code", "message"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('{"text": "x"}', None),
        ('{"id": null, "text": "x"}', None),
        ('{"id": "", "text": "x"}', ""),
        ('{"id": 17, "text": "x"}', "17"),
        ('{"id": "\\ud800", "text": "x"}', "\ufffd"),
        ('{"id": "\\u202e", "text": "x", "more": {}}', "\u202e"),
    ],
)
def test_a_record_has_its_lines_id(line: str, expected: str | None) -> None:
    (record,) = read(line)
    assert (record["id"], record["article"]["text"]) == (expected, "x")


def test_an_object_says_more_than_the_options() -> None:
    own = json.dumps({"text": TEXT, "published": "2024-03-04", "site": None})
    options = ("--published", "2020-01-01", "--site", "الموج")
    first, second = read(own, json.dumps({"text": TEXT}), options=options)
    assert [r["article"]["published"]["value"] for r in (first, second)] == ["2024-03-04", "2020-01-01"]
    assert [r["article"]["site"]["name"] for r in (first, second)] == ["الموج", "الموج"]


def test_lone_surrogates_are_replaced_one_to_one() -> None:
    (record,) = read('{"text": "\\ud800a\\udfff", "site": "\\udc80", "headline": "\\ud83d\\ude00"}')
    assert record["article"]["text"] == "\ufffda\ufffd"
    assert record["article"]["site"]["name"] == "\ufffd"
    assert "text.surrogate" in [warning["code"] for warning in record["warnings"]]


def test_a_text_stays_as_it_is_code_point_by_code_point() -> None:
    text = "\ufeff\u202eقال\u2028\r\n\u200f\u0000\U000e0041ـ😀"
    (record,) = read(json.dumps({"text": text}))
    assert record["article"]["text"] == text


def test_several_files_are_read_one_after_the_other(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).write_text(f'{{"id": "{name}", "text": "x"}}\n', encoding="utf-8")
    result = run("read", "--input", "jsonl", tmp_path / "b", tmp_path / "absent", tmp_path / "a")
    assert (result.exit_code, [record["id"] for record in lines(result)]) == (2, ["b", "a"])
    assert result.stderr.endswith("absent: No such file or directory\n")


def test_a_byte_order_mark_and_line_breaks_of_another_system_do_no_harm() -> None:
    assert [r["id"] for r in read(b'\xef\xbb\xbf{"id": "a", "text": "x"}\r', '{"id": "b", "text": "x"}\r')] == [
        "a",
        "b",
    ]


def test_json_is_an_array_even_of_one_line() -> None:
    result = run("read", "--input", "jsonl", "--format", "json", stdin='{"id": "a", "text": "x"}\n\n')
    assert [item["id"] for item in json.loads(result.stdout)] == ["a", None]


@pytest.mark.parametrize("format_", ["text", "csv"])
def test_an_error_stands_in_its_place_in_other_formats_too(format_: str) -> None:
    result = run("read", "--input", "jsonl", "--format", format_, stdin='{"id": "7"}')
    assert "text.missing" in result.stdout
    assert result.exit_code == 0


LINE = st.one_of(
    st.binary(max_size=40).map(lambda data: data.replace(b"\n", b"")),
    st.text(max_size=20).map(lambda text: json.dumps({"text": text}).encode()),
    st.recursive(
        st.none() | st.text() | st.integers() | st.floats(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    ).map(lambda value: json.dumps(value).encode()),
    st.sampled_from([b"", b"\r", b"{}", b'{"id": 1, "text": null}', b'{"id": "\\ud800", "text": "\\ud800"}']),
)


@settings(deadline=None)
@given(st.lists(LINE, max_size=6))
def test_as_many_lines_come_out_as_go_in(given_lines: list[bytes]) -> None:
    result = run("read", "--input", "jsonl", stdin=b"".join(line + b"\n" for line in given_lines))
    assert (result.exit_code, len(lines(result))) == (0, len(given_lines))


def test_as_many_lines_come_out_of_several_processes() -> None:
    given_lines = [b'{"id": %d, "text": "x"}' % i if i % 3 else b"" for i in range(300)]
    done = process("read", "--input", "jsonl", "--jobs", "2", stdin=b"\n".join(given_lines) + b"\n")
    assert done.stderr == b""
    ids = [json.loads(line)["id"] for line in done.stdout.splitlines()]
    assert ids == [str(i) if i % 3 else None for i in range(300)]
