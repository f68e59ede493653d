"""What the pages show of commands and of Python is what these print today."""

import doctest
import importlib.util
import re
import shlex
from pathlib import Path
from types import ModuleType

import pytest
from tests.docs.pages import PAGES, ROOT, blocks, code, shown, text

from musnad.commands.shell.found import own


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_docs", ROOT / "scripts" / "make_docs.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = _script()


@pytest.mark.parametrize("page", SCRIPT.pages(), ids=shown)
def test_what_is_shown_of_commands_is_what_they_print(page: Path) -> None:
    written = page.read_text("utf-8")
    assert written == SCRIPT.made(written), "run `python scripts/make_docs.py`"


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_what_is_shown_of_python_is_what_it_prints(page: Path) -> None:
    session = "\n".join(block for block in blocks(page.read_text("utf-8"), "python") if ">>>" in block)
    test = doctest.DocTestParser().get_doctest(session, {}, shown(page), str(page), 0)
    told: list[str] = []
    doctest.DocTestRunner().run(test, out=told.append)
    assert "".join(told) == ""


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_a_command_that_is_named_exists(page: Path) -> None:
    written = page.read_text("utf-8")
    spoken = [*code(written), *SCRIPT.commands(written), *"".join(blocks(written, "sh")).splitlines()]
    named = {name for words in spoken for name in re.findall(r"(?:^|[|/] ?)musnad ([a-z]+)", words)}
    assert named <= set(own())


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_a_file_that_is_named_exists(page: Path) -> None:
    named = {
        name
        for name in code(page.read_text("utf-8"))
        if re.fullmatch(r"(src|docs|examples|scripts|tests|benchmarks)/[\w/.]*", name)
    }
    assert sorted(name for name in named if not (ROOT / name).exists()) == []


def test_the_readme_shows_two_commands_on_an_example() -> None:
    shown_commands = [shlex.split(command) for command in SCRIPT.commands(text("README.md"))]
    assert [words[1] for words in shown_commands] == ["read", "explain"]
    assert all((ROOT / words[-1]).parent == ROOT / "examples" for words in shown_commands)


def test_the_readme_names_every_target_of_make_that_it_speaks_of() -> None:
    makefile = text("Makefile")
    spoken = {name for words in code(text("README.md")) for name in re.findall(r"^make (\w+)", words)}
    assert spoken
    assert all(re.search(rf"^{name}:", makefile, re.MULTILINE) for name in spoken)
