"""The targets of the Makefile, as somebody meets them who has just checked the project out."""

import os
import re
import subprocess
from pathlib import Path

from tests.house.checkout import ROOT


def make(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run make as from a shell, not as a part of the make that runs the tests."""
    outside = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    return subprocess.run(["make", *arguments], cwd=ROOT, env=outside, capture_output=True, text=True, check=False)


def test_help_tells_of_every_target() -> None:
    phony = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert phony
    assert sorted(re.findall(r"^make (\w+) ", make("help").stdout, re.MULTILINE)) == sorted(phony.group(1).split())


def test_evaluate_says_that_the_texts_are_absent_and_exits_with_2(tmp_path: Path) -> None:
    absent = tmp_path / "nothing-here"
    done = make("evaluate", f"MUSNAD_EVALUATION={absent}")
    assert done.returncode == 2
    assert f"There is no folder {absent}" in done.stderr
