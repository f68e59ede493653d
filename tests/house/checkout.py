"""What the tests about the project itself look at: the checkout, found from where this file stands."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "musnad"
PACKS = SOURCE / "packs"
LOCKS = (ROOT / "requirements.txt", ROOT / "requirements-dev.txt")


def modules() -> list[Path]:
    """The engine's files of code."""
    return sorted(SOURCE.rglob("*.py"))


def packs() -> list[Path]:
    """The folders of the languages, whichever there are: those with a lexicon."""
    return sorted(lexicon.parent for lexicon in PACKS.glob("*/lexicon") if lexicon.is_dir())


def shown(path: Path) -> str:
    """A path as a person in the checkout would type it."""
    return path.relative_to(ROOT).as_posix()


def project() -> dict[str, Any]:
    """The `project` table of pyproject.toml."""
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return table


def version() -> str:
    """The version that the source states."""
    for node in parsed(SOURCE / "__init__.py").body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__version__")], value=ast.Constant(value=str(stated))):
                return stated
    raise AssertionError("src/musnad/__init__.py states no __version__")


def parsed(path: Path) -> ast.Module:
    """A file of code as a syntax tree."""
    return ast.parse(path.read_text("utf-8"), shown(path))


def strings(path: Path) -> Iterator[tuple[int, str]]:
    """The string literals of a file of code with their lines, without its docstrings."""
    tree = parsed(path)
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """The modules that a file of code imports, with the lines."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def locked(lock: Path) -> list[Requirement]:
    """The requirements that a lock file pins, where they hold on this machine."""
    lines = lock.read_text("utf-8").splitlines()
    pins = [Requirement(line.rstrip(" \\")) for line in lines if line[:1].isalnum()]
    return [pin for pin in pins if pin.marker is None or pin.marker.evaluate()]
