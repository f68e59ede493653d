"""Where output goes, and what happens where it can't go there."""

import csv
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Timer
from typing import Any

import pytest
from tests.commands.running import PROGRAM, TEXT, process, run

OBJECT = json.dumps({"id": "a", "text": TEXT}).encode() + b"\n"
FULL = Path("/dev/full")
Running = Any  # a process with its three pipes


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "road.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_file_that_is_named_gets_records_a_line(article: Path, tmp_path: Path) -> None:
    result = run("read", article, "--output", tmp_path / "out.jsonl")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert json.loads((tmp_path / "out.jsonl").read_bytes())["id"] == str(article)


def test_a_table_in_a_file_begins_with_the_mark_by_which_spreadsheets_know_utf_8(article: Path, tmp_path: Path) -> None:
    run("read", article, "--format", "csv", "--output", tmp_path / "out.csv")
    data = (tmp_path / "out.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfarticle,")
    assert run("read", article, "--format", "csv").stdout_bytes == data.removeprefix(b"\xef\xbb\xbf")
    assert next(csv.DictReader(data.decode("utf-8-sig").splitlines()))["speaker"] == "سامي الحلبي"


def test_a_file_that_is_read_is_not_written(article: Path) -> None:
    result = run("read", article, "--output", article)
    assert (result.exit_code, article.read_text("utf-8")) == (2, TEXT)
    assert result.stderr == f"musnad read: {article}: is read and can't be written as well\n"


def test_a_file_that_cannot_be_written_is_named(article: Path, tmp_path: Path) -> None:
    result = run("read", article, "--output", tmp_path / "no" / "out")
    assert (result.exit_code, result.stderr) == (2, f"musnad read: {tmp_path}/no/out: No such file or directory\n")


def test_what_an_encoding_does_not_have_is_escaped(article: Path) -> None:
    done = process("read", article, "--format", "text", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\\u0633" in done.stdout
    assert TEXT in process("read", article, PYTHONIOENCODING="ascii").stdout.decode("utf-8")


@pytest.mark.skipif(not FULL.exists(), reason="there is no full disk here to write to")
def test_a_full_disk_is_said_to_be_full(article: Path) -> None:
    with FULL.open("w") as full:
        done = subprocess.run([*PROGRAM, "read", article], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr == b"musnad: the output can't be written: No space left on device\n"


@contextmanager
def running(*options: str) -> Iterator[Running]:
    """A command that reads JSON lines for as long as they come, and can be interrupted wherever the tests run."""
    command = [*PROGRAM, "read", "--input", "jsonl", *options]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    child = subprocess.Popen(command, **pipes, start_new_session=True, preexec_fn=_heed_interrupts)
    watch = Timer(60, _end, [child])  # else a test waits as long for a command that hangs as its pipes are open
    watch.start()
    try:
        yield child
        child.wait(timeout=30)
    finally:
        watch.cancel()
        _end(child)
        child.wait()
        for pipe in (child.stdin, child.stdout, child.stderr):
            with suppress(BrokenPipeError):
                pipe.close()


def _end(child: Running) -> None:
    """End a command and the processes that it reads with: they have its pipes."""
    with suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)


def _heed_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def send(child: Running, lines: bytes) -> None:
    """Write lines to a command and let it have them."""
    assert child.stdin
    child.stdin.write(lines)
    child.stdin.flush()


def test_a_reader_who_goes_away_ends_the_command_quietly() -> None:
    with running() as child:
        send(child, OBJECT)
        assert json.loads(child.stdout.readline())["id"] == "a"
        child.stdout.close()
        send(child, OBJECT * 2)
        child.stdin.close()
        assert child.stderr.read() == b""
    assert child.returncode == 1


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_command_ends_quietly(jobs: str, tmp_path: Path) -> None:
    (tmp_path / "many.jsonl").write_bytes(OBJECT * 5_000)
    with running("--jobs", jobs, str(tmp_path / "many.jsonl")) as child:
        child.stdout.readline()
        os.killpg(child.pid, signal.SIGINT)
        child.stdout.read()
        assert child.stderr.read() == b""
    assert child.returncode == 130


def test_a_record_is_printed_as_soon_as_its_line_is_there() -> None:
    with running() as child:
        for _ in range(2):
            send(child, OBJECT)
            assert json.loads(child.stdout.readline())["id"] == "a"
        child.stdin.close()


def test_memory_stays_flat_while_lines_go_through(tmp_path: Path) -> None:
    lines = tmp_path / "many.jsonl"
    lines.write_bytes(b"\n".join([b"", b"nonsense", b'{"text": "x"}'] * 20_000))
    script = f"""
import resource, sys
from musnad.commands import app
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
app(["read", "--input", "jsonl", {str(lines)!r}, "--output", {os.devnull!r}], standalone_mode=False)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert int(done.stdout) < 60_000  # kilobytes: a pack's words, and no line that has gone through
