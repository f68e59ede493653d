"""The page about the commands says what the commands say (house rule 10)."""

import importlib.util
from pathlib import Path
from types import ModuleType

from tests.commands.running import run

from musnad.commands.shell.found import own

ROOT = Path(__file__).parents[2]


def script() -> ModuleType:
    """The script that makes the page."""
    spec = importlib.util.spec_from_file_location("make_help", ROOT / "scripts" / "make_help.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_what_the_commands_say_today() -> None:
    written = (ROOT / "docs" / "commands.md").read_text("utf-8")
    assert written == script().page(), "run `python scripts/make_help.py`"


def test_every_command_and_every_option_says_what_it_is_for() -> None:
    for name in own():
        shown = run(name, "--help").stdout
        assert "\n\n  " in shown.partition("Usage: ")[2]
        options = [line for line in shown.splitlines() if line.startswith("  --")]
        assert not [line for line in options if len(line.split()) < 3]
