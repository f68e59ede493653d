"""`musnad evaluate`, as a user runs it."""

import json
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
from tests.evaluate import samples
from typer.testing import CliRunner, Result

from musnad.commands.evaluate import evaluate, read_articles

FIGURES = (Path(__file__).parent / "figures.jsonl").read_text(encoding="utf-8")
PROGRAM = "import typer; from musnad.commands.evaluate import evaluate; typer.run(evaluate)"


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    gold = samples.write_lines(tmp_path / "gold.jsonl", samples.gold())
    return [str(gold), str(samples.write_lines(tmp_path / "records.jsonl", samples.records()))]


def run(*arguments: str, stdin: str | None = None) -> Result:
    app = typer.Typer()
    app.command()(evaluate)
    return CliRunner().invoke(app, arguments, input=stdin)


def test_json_is_the_scorers_byte_for_byte(files: list[str]) -> None:
    assert run(*files, "--json").stdout == FIGURES


def test_lines_are_the_scorers_where_nobody_looks(files: list[str]) -> None:
    expected = ""
    for line in FIGURES.splitlines():
        figures = json.loads(line)
        expected += f"{figures.pop('set')}: " + "  ".join(f"{k} {v}" for k, v in figures.items()) + "\n"
    assert run(*files).stdout == expected


def test_records_may_come_from_standard_input(files: list[str]) -> None:
    records = Path(files[1]).read_text(encoding="utf-8")
    assert run(files[0], "-", "--json", stdin=records).stdout == FIGURES


@pytest.mark.parametrize(
    ("key", "sets"),
    [
        ("lang", ["all", "ar", "en"]),
        ("scheme", ["all", "?", "polnear"]),
        ("nothing", ["all"]),
        ("chain", ["all", '["وكالة المرسى"]', "[]", '["وكالة المرسى", "صحيفة النهر"]', "?"]),
    ],
)
def test_figures_are_given_by_any_key(key: str, sets: list[str], files: list[str]) -> None:
    lines = run(*files, "--by", key, "--json").stdout.splitlines()
    assert [json.loads(line)["set"] for line in lines] == sets


def test_errors_come_before_the_figures_as_many_of_each_class_as_asked_for(files: list[str]) -> None:
    lines = run(*files, "--errors", "1").stdout.splitlines()
    assert lines[:5] == [
        "no reading: 3, 1 shown",
        "  school",
        "    gold     attributions 1",
        "    reading  record of another text",
        "",
    ]
    assert lines[-3].startswith("all: articles 6 ")


def test_errors_as_json_are_a_line_each(files: list[str]) -> None:
    lines = [json.loads(line) for line in run(*files, "--errors", "1", "--json").stdout.splitlines()]
    assert [line.get("error", line.get("set")) for line in lines][-4:] == ["chain", "all", "ar", "en"]
    assert lines[1]["gold"]["text"] == "⟨قالت⟩ {المديرة سلمى النبع} إن ⟦المدرسة ستغلق أبوابها يوما واحدا⟧."


@pytest.mark.parametrize("which", [0, 1])
def test_an_absent_file_is_named_and_the_exit_code_is_2(which: int, files: list[str]) -> None:
    files[which] = "no\x1b[2Jsuch.jsonl"
    result = run(*files)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "musnad evaluate: no<U+001B>[2Jsuch.jsonl: No such file or directory\n"


def test_an_unreadable_line_is_named_and_the_exit_code_is_2(files: list[str]) -> None:
    with Path(files[0]).open("a", encoding="utf-8") as gold:
        gold.write("not JSON\n")
    result = run(*files)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        f"musnad evaluate: {files[0]}, line {len(samples.gold()) + 1}: no JSON: Expecting value at column 1\n"
    )


def terminal_output(*arguments: str) -> str:
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "120"}
    environment.pop("NO_COLOR", None)
    with subprocess.Popen([sys.executable, "-c", PROGRAM, *arguments], stdout=theirs, env=environment):
        os.close(theirs)
        output = b"".join(chunks(ours))
    os.close(ours)
    return output.decode("utf-8")


def chunks(descriptor: int) -> Iterator[bytes]:
    try:
        while chunk := os.read(descriptor, 65536):
            yield chunk
    except OSError:  # how a closed terminal ends
        return


def test_a_terminal_gets_a_table_and_colours(files: list[str]) -> None:
    output = terminal_output(*files, "--errors", "1")
    assert "\x1b[32m⟦" in output
    cells = [[cell.strip() for cell in line.split("│")[1:-1]] for line in output.splitlines() if line.startswith("│")]
    sets = [json.loads(line) for line in FIGURES.splitlines()]
    assert cells == [[key, *(str(figures.get(key, "")) for figures in sets)] for key in list(sets[0])[1:]]


def test_a_pipe_gets_no_colours(files: list[str]) -> None:
    command = [sys.executable, "-c", PROGRAM, *files, "--errors", "1"]
    assert b"\x1b" not in subprocess.run(command, capture_output=True, check=True).stdout


def test_articles_are_read_from_id_text_and_date_alone() -> None:
    given: list[dict[str, Any]] = []

    def read(**arguments: Any) -> dict[str, Any]:
        given.append(arguments)
        return {"id": arguments["id"]}

    gold: Any = [{**samples.gold()[0], "title": "عنوان", "url": "https://example.org/"}, samples.gold()[-1]]
    assert read_articles(gold, read) == {"harbour": {"id": "harbour"}, "7": {"id": "7"}}
    assert given == [
        {"id": "harbour", "text": samples.HARBOUR, "published": "2024-03-04"},
        {"id": "7", "text": samples.ROAD, "published": None},
    ]


def test_without_records_musnad_reads_each_article_itself(files: list[str]) -> None:
    result = run(files[0], "--json")
    figures = json.loads(result.stdout.splitlines()[0])
    assert (figures["articles"], figures["missing"], figures["text_differs"]) == (6, 0, 0)
