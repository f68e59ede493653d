"""The lock files say exactly what is installed, for whatever index serves it."""

import re
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.checkout import LOCKS, ROOT, locked, project, shown

RUNTIME, DEVELOPMENT = LOCKS
ADDRESS = re.compile(r"://|@|^-|[ =](?:\.{0,2}/|[a-z]:\\)", re.MULTILINE)


def pins(lock: Path) -> dict[str, str]:
    """The locked packages' versions by name."""
    return {canonicalize_name(pin.name): str(pin.specifier).removeprefix("==") for pin in locked(lock)}


@pytest.mark.parametrize("lock", LOCKS, ids=shown)
def test_a_lock_holds_no_address_and_no_path(lock: Path) -> None:
    assert not ADDRESS.findall(lock.read_text("utf-8"))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("rich==15.0.0 \\", False),
        ("    --hash=sha256:0a30ef8f", False),
        ("--index-url https://index.example/simple", True),
        ("rich @ file:///wheels/rich.whl", True),
        ("-e .", True),
        ("rich==15.0.0  # via /home/somebody/pyproject.toml", True),
    ],
)
def test_an_address_in_a_lock_is_seen(line: str, expected: bool) -> None:
    assert bool(ADDRESS.search(line)) is expected


@pytest.mark.parametrize("lock", LOCKS, ids=shown)
def test_every_locked_package_has_its_hashes(lock: Path) -> None:
    packages = re.split(r"^(?=\w)", lock.read_text("utf-8"), flags=re.MULTILINE)[1:]
    assert packages
    assert all("--hash=sha256:" in package for package in packages)


@pytest.mark.parametrize(
    ("lock", "asked"),
    [
        (RUNTIME, project()["dependencies"]),
        (DEVELOPMENT, [*project()["dependencies"], *project()["optional-dependencies"]["dev"]]),
    ],
    ids=["runtime", "development"],
)
def test_the_lock_answers_what_pyproject_asks_for(lock: Path, asked: list[str]) -> None:
    have = pins(lock)
    unmet = [line for line in asked if not met(Requirement(line), have)]
    assert not unmet, f"run `make lock`: {unmet}"


def met(asked: Requirement, have: dict[str, str]) -> bool:
    """Tell whether the locked versions satisfy a requirement."""
    name = canonicalize_name(asked.name)
    return name in have and asked.specifier.contains(have[name], prereleases=True)


def test_a_developer_runs_on_the_versions_that_a_user_is_given() -> None:
    assert pins(RUNTIME).items() <= pins(DEVELOPMENT).items()


def test_what_is_installed_is_what_is_locked() -> None:
    have = {name: version(name) for name in pins(DEVELOPMENT)}
    assert have == pins(DEVELOPMENT), "run `make venv`"


def test_both_locks_stand_beside_pyproject() -> None:
    assert [lock.parent for lock in LOCKS] == [ROOT, ROOT]
