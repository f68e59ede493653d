"""The engine runs with no extra installed (house rule 1)."""

import re
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.house.checkout import imports, modules, project, shown

DEPENDENCIES = {Requirement(line).name for line in project()["dependencies"]}
PROVIDERS = packages_distributions()


def may_import(module: str) -> bool:
    """Tell whether a module comes with Python, is ours, or is of a package that Musnad depends on by name."""
    top = module.partition(".")[0]
    providers = {re.sub(r"[-_.]+", "-", name).lower() for name in PROVIDERS.get(top, ())}
    return top == "musnad" or top in sys.stdlib_module_names or bool(providers & DEPENDENCIES)


@pytest.mark.parametrize("path", modules(), ids=shown)
def test_the_engine_imports_python_itself_and_its_stated_dependencies_alone(path: Path) -> None:
    strange = [f"{shown(path)}:{line} imports {module}" for line, module in imports(path) if not may_import(module)]
    assert not strange, "\n".join(strange)


@pytest.mark.parametrize(
    ("module", "expected"), [("msgspec.json", True), ("unicodedata", True), ("pytest", False), ("babel.dates", False)]
)
def test_what_may_be_imported_is_told_from_what_may_not(module: str, expected: bool) -> None:
    assert may_import(module) is expected
