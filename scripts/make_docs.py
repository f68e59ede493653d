"""Runs the commands that the documentation shows and writes below them what they print.

usage: python scripts/make_docs.py

Such a command stands in a block of ``console``, behind ``$``; what follows it there is its output, or the beginning of
it where the fence says ``first=20``.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"^```console(?: first=(\d+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# That page has a script of its own
BESIDES = "commands.md"


def pages() -> list[Path]:
    """The pages that show commands."""
    return [ROOT / "README.md", *(page for page in sorted((ROOT / "docs").rglob("*.md")) if page.name != BESIDES)]


def commands(page: str) -> list[str]:
    """The commands that a page shows with what they print."""
    return [line[2:] for block in BLOCK.finditer(page) for line in block.group(2).splitlines() if line[:2] == "$ "]


def made(page: str) -> str:
    """The page with what its commands print today."""
    return BLOCK.sub(_block, page)


def _block(block: re.Match[str]) -> str:
    fence, first = block.group().partition("\n")[0], int(block.group(1) or 10**6)
    shown = [line for command in commands(block.group()) for line in (f"$ {command}", *_output(command, first))]
    return "\n".join((fence, *shown, "```"))


def _output(command: str, first: int) -> list[str]:
    """What a command prints where its output is no terminal, in lines of eighty columns."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    outside = {**os.environ, "PATH": path, "COLUMNS": "80", "PYTHONIOENCODING": "utf-8"}
    ran = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=ROOT, env=outside, stdout=subprocess.PIPE, check=True
    )
    lines = [line.rstrip() for line in ran.stdout.decode("utf-8").rstrip().splitlines()]
    return lines if len(lines) <= first else [*lines[:first], "…"]


if __name__ == "__main__":
    for path in pages():
        path.write_text(made(path.read_text("utf-8")), encoding="utf-8")
