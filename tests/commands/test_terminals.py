"""What a terminal is shown, and what a pipe is spared."""

import json
import re
from pathlib import Path

import pytest
from rich.cells import cell_len
from tests.commands.running import TEXT, on_terminal, process

STYLE = re.compile(r"\x1b\[[0-9;]*m")
COLOUR = re.compile(r"\x1b\[(?:[0-9;]*;)?[349][0-7](?:;[0-9;]*)?m")
HARM = "قال وزير النقل سامي الحلبي إن «\x1b[2J\u202eالطريق\u2066\x9b مفتوح»."


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "road.txt"
    path.write_text(f"{TEXT}\n\nوأضاف: «الجسر مغلق». {'كلمات كثيرة ' * 30}", encoding="utf-8")
    return path


@pytest.fixture
def harmful(tmp_path: Path) -> Path:
    path = tmp_path / "harm.txt"
    path.write_text(HARM, encoding="utf-8")
    return path


def test_a_terminal_is_shown_a_reading_in_colour_with_marks_of_direction(article: Path) -> None:
    shown = on_terminal("read", article)
    assert COLOUR.search(shown)
    assert "a1   سامي الحلبي said:\n     الطريق مفتوح\n" in STYLE.sub("", shown)
    assert "\u200f«الجسر مغلق» \u200f" in shown


def test_no_colour_is_shown_to_those_who_want_none(article: Path) -> None:
    assert not COLOUR.search(on_terminal("read", article, NO_COLOR="1"))


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_lines_fit_the_terminal(article: Path, columns: int) -> None:
    shown = STYLE.sub("", on_terminal("read", article, columns=columns))
    assert max(cell_len(line) for line in shown.splitlines() if str(article) not in line) <= min(columns, 100)


def test_a_pipe_gets_records_and_neither_colour_nor_marks(article: Path) -> None:
    assert json.loads(process("read", article).stdout)["id"] == str(article)
    text = process("read", article, "--format", "text").stdout.decode()
    assert not set(text) & set("\x1b\u200e\u200f")


@pytest.mark.parametrize("format_", ["text", "json", "jsonl", "csv"])
def test_a_terminal_is_never_given_what_a_text_wants_it_to_obey(harmful: Path, format_: str) -> None:
    shown = STYLE.sub("", on_terminal("read", harmful, "--format", format_))
    assert not set(shown) & set("\x1b\x9b\u202e\u2066")
    assert "الطريق" in shown


@pytest.mark.parametrize("command", ["read", "explain"])
def test_a_message_is_never_what_a_terminal_obeys(command: str) -> None:
    assert "\x1b]0;" not in on_terminal(command, "\x1b]0;title\x07\u202e", stream="stderr")


def test_an_explanation_on_a_terminal_is_safe(harmful: Path) -> None:
    shown = STYLE.sub("", on_terminal("explain", harmful, "--all"))
    assert not set(shown) & set("\x1b\x9b\u202e\u2066")


def test_progress_is_shown_on_the_terminal_of_standard_error(tmp_path: Path) -> None:
    lines = tmp_path / "two.jsonl"
    lines.write_text('{"text": "x"}\n\n', encoding="utf-8")
    shown = STYLE.sub("", on_terminal("read", "--input", "jsonl", lines, stream="stderr"))
    assert "2 read, 1 not readable" in shown


def test_one_article_needs_no_progress(article: Path) -> None:
    assert on_terminal("read", article, stream="stderr") == ""


def test_there_is_no_progress_where_the_results_are_shown(article: Path) -> None:
    assert "not readable" not in on_terminal("read", article)


def test_a_pipe_is_spared_the_progress(article: Path) -> None:
    assert process("read", article).stderr == b""
