"""Running the command line: in this process, in one of its own, and on a terminal of its own."""

import fcntl
import json
import os
import pty
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from musnad.commands import app

PROGRAM = (sys.executable, "-m", "musnad")
TEXT = "قال وزير النقل سامي الحلبي إن الطريق مفتوح."


def run(*arguments: str | Path, stdin: bytes | str | None = None) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(app, list(map(str, arguments)), input=stdin, catch_exceptions=False, prog_name="musnad")


def lines(result: Result) -> list[Any]:
    """What a command printed, as JSON lines."""
    return [json.loads(line) for line in result.stdout_bytes.split(b"\n")[:-1]]


def process(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a process of its own."""
    outside = {**os.environ, **environment}
    command = [*PROGRAM, *map(str, arguments)]
    return subprocess.run(command, input=stdin, env=outside, capture_output=True, check=False, timeout=120)


def on_terminal(*arguments: str | Path, stream: str = "stdout", columns: int = 80, **environment: str) -> str:
    """What a command shows on a terminal that its *stream* alone is connected to."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    outside = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES")}
    outside |= {"TERM": "xterm-256color", **environment}
    streams: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen([*PROGRAM, *map(str, arguments)], env=outside, **{**streams, stream: theirs}):
        os.close(theirs)
        output = b"".join(_chunks(ours))
    os.close(ours)
    return output.decode("utf-8").replace("\r\n", "\n")


def _chunks(descriptor: int) -> Iterator[bytes]:
    try:
        while chunk := os.read(descriptor, 65536):
            yield chunk
    except OSError:  # how a closed terminal ends
        return
