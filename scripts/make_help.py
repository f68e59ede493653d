"""Writes docs/commands.md from the help of every command.

usage: python scripts/make_help.py
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from musnad.commands.input.lines import ERRORS as LINE_ERRORS
from musnad.commands.shell.found import own
from musnad.records import ERRORS
from musnad.render.csv import COLUMNS

PAGE = Path(__file__).parents[1] / "docs" / "commands.md"
HEAD = """\
# The commands

This page is made by `scripts/make_help.py` from what the commands say of themselves; a test holds it to them.
"""


def page() -> str:
    """Return the whole page."""
    return "\n".join([HEAD, *_helps(), *_errors(), *_columns()])


def _helps() -> Iterator[str]:
    yield f"## musnad\n\n```console\n$ musnad --help\n{_help()}```\n"
    for name in own():
        yield f"## musnad {name}\n\n```console\n$ musnad {name} --help\n{_help(name)}```\n"


def _help(*command: str) -> str:
    """Return what a command prints of itself on a terminal of eighty columns."""
    called = [sys.executable, "-m", "musnad", *command, "--help"]
    narrow = {**os.environ, "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(called, env=narrow, stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout


def _errors() -> Iterator[str]:
    yield "## Why a line of JSON lines can't be read\n"
    yield "Behind the sentence may stand what it is about. A line that gives no object:\n"
    yield _table("code", "message", LINE_ERRORS)
    yield "An object that the reader does not take, as `musnad.ReadError` says it too:\n"
    yield _table("code", "message", ERRORS)


def _columns() -> Iterator[str]:
    yield "## The columns of `--format csv`\n"
    yield (
        "A statement is a row, and a row is a line: a line break within a cell is written as a space. A cell that\n"
        "a spreadsheet would take for a formula begins with an apostrophe. A file that `--output` names begins with\n"
        "a byte order mark, by which spreadsheets know UTF-8.\n"
    )
    yield _table("column", "what it holds", COLUMNS)


def _table(key: str, value: str, rows: Mapping[str, str]) -> str:
    lines = [f"| {key} | {value} |", "|---|---|", *(f"| `{name}` | {said} |" for name, said in rows.items())]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
