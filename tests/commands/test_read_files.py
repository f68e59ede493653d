"""`musnad read` with files of text."""

import csv
import io
import json
import os
from pathlib import Path

import pytest
from tests.commands.running import TEXT, lines, process, run


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "road.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_file_is_read_into_a_record_with_its_path_as_given_for_id(
    article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(article.parent)
    (record,) = lines(run("read", "./road.txt"))
    assert record["id"] == "./road.txt"
    assert record["article"]["text"] == TEXT
    assert [a["source"]["name"] for a in record["attributions"]] == ["سامي الحلبي"]


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_standard_input_has_a_dash_for_id(arguments: list[str]) -> None:
    (record,) = lines(run("read", *arguments, stdin=TEXT))
    assert (record["id"], record["article"]["text"]) == ("-", TEXT)


def test_what_the_options_say_is_said_of_every_file(article: Path) -> None:
    told = {"--published": "2024-03-04", "--url": "https://example.org/1", "--site": "الموج", "--headline": "الطريق"}
    options = [word for pair in told.items() for word in pair]
    for record in lines(run("read", article, article, *options)):
        read = record["article"]
        assert read["published"]["value"] == "2024-03-04"
        assert (read["url"], read["site"]["name"], read["headline"]["text"]) == (
            "https://example.org/1",
            "الموج",
            "الطريق",
        )


def test_an_empty_option_says_nothing(article: Path) -> None:
    (record,) = lines(run("read", article, "--published", ""))
    assert (record["article"]["published"], record["warnings"]) == (None, [])


def test_a_declared_language_is_handed_on(article: Path) -> None:
    (record,) = lines(run("read", article, "--language", "de"))
    assert "language.declared-differs" in [warning["code"] for warning in record["warnings"]]


def test_line_breaks_and_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "crlf.txt"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.encode() + b"\r\n\r\nx\r")
    (record,) = lines(run("read", path))
    assert record["article"]["text"] == TEXT + "\r\n\r\nx\r"


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_read(article: Path, tmp_path: Path) -> None:
    absent = tmp_path / "absent\x1b.txt"
    result = run("read", absent, article, tmp_path)
    assert result.exit_code == 2
    assert [record["id"] for record in lines(result)] == [str(article)]
    assert result.stderr == (
        f"musnad read: {tmp_path}/absent<U+001B>.txt: No such file or directory\n"
        f"musnad read: {tmp_path}: Is a directory\n"
    )


def test_a_file_whose_name_is_no_text_is_read(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff\xfe.txt"
    with open(path, "w", encoding="utf-8") as file:
        file.write(TEXT)
    done = process("read", os.fsdecode(path))
    assert json.loads(done.stdout)["id"] == f"{tmp_path}/\ufffd\ufffd.txt"


def test_json_is_one_object_for_one_file_and_an_array_for_several(article: Path) -> None:
    one, two = (json.loads(run("read", *[article] * n, "--format", "json").stdout) for n in (1, 2))
    assert two == [one, one]


def test_json_is_an_array_where_only_one_of_several_files_can_be_read(article: Path, tmp_path: Path) -> None:
    result = run("read", article, tmp_path / "absent", "--format", "json")
    assert (result.exit_code, len(json.loads(result.stdout))) == (2, 1)
    assert json.loads(run("read", tmp_path / "a", tmp_path / "b", "--format", "json").stdout) == []


def test_csv_is_a_row_for_each_statement(article: Path) -> None:
    read = list(csv.DictReader(io.StringIO(run("read", article, article, "--format", "csv").stdout)))
    assert [(row["article"], row["speaker"], row["content"]) for row in read] == [
        (str(article), "سامي الحلبي", "الطريق مفتوح")
    ] * 2


def test_text_is_for_people(article: Path) -> None:
    assert "سامي الحلبي said:\n     الطريق مفتوح\n" in run("read", article, "--format", "text").stdout


def test_several_processes_keep_the_order(tmp_path: Path) -> None:
    paths = [tmp_path / f"{i}.txt" for i in range(5)]
    for path in paths:
        path.write_text(TEXT, encoding="utf-8")
    done = process("read", *paths, "--jobs", "2")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == list(map(str, paths))


@pytest.mark.parametrize(
    "arguments",
    [["--format", "xml"], ["--jobs", "0"], ["--input", "html"], ["--unheard-of"]],
)
def test_a_wrong_call_exits_with_2(article: Path, arguments: list[str]) -> None:
    result = run("read", article, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage: " in result.stderr
