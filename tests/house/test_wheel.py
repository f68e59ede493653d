"""The wheel that is built from the checkout works where there is nothing but what it asks for."""

import os
import subprocess
import sys
import venv
from importlib.metadata import distribution
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.house.checkout import LOCKS, SOURCE, locked, version

READ = """
import musnad
record = musnad.read(text="قال وزير النقل سامي الحلبي إن الطريق مفتوح.")
print(record.article.language, len(record.attributions))
"""


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command without anything of this environment and return what it printed."""
    outside = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    done = subprocess.run(command, cwd=cwd, env=outside, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without fetching anything."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=SOURCE.parents[1])
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment's interpreter: the packages of the runtime lock are lent from here, the wheel is installed."""
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, symlinks=True)
    interpreter = home / "bin" / "python"
    packages = Path(run(interpreter, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=home).strip())
    for pin in locked(LOCKS[0]):
        lend(pin.name, packages)
    run(sys.executable, "-m", "pip", "--python", interpreter, "install", "--no-index", wheel, cwd=home)
    return interpreter


def lend(name: str, packages: Path) -> None:
    """Link an installed distribution's files into another environment."""
    installed = distribution(name)
    tops = {file.parts[0] for file in installed.files or ()} - {"..", "__pycache__"}
    for top in tops:
        (packages / top).symlink_to(str(installed.locate_file(top)))


def test_the_wheel_holds_every_file_of_the_source(wheel: Path) -> None:
    files = (path for path in SOURCE.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    source = {f"musnad/{path.relative_to(SOURCE).as_posix()}" for path in files}
    held = {name for name in ZipFile(wheel).namelist() if name.startswith("musnad/")}
    assert held == source


def test_the_wheel_holds_the_licence_and_the_notice(wheel: Path) -> None:
    folder = f"musnad-{version()}.dist-info/licenses"
    assert {f"{folder}/LICENSE", f"{folder}/NOTICE"} <= set(ZipFile(wheel).namelist())


def test_the_installed_command_tells_its_version(python: Path, tmp_path: Path) -> None:
    assert version() in run(python.with_name("musnad"), "--version", cwd=tmp_path)


def test_the_installed_package_reads_an_article(python: Path, tmp_path: Path) -> None:
    assert run(python, "-c", READ, cwd=tmp_path) == "ar 1\n"
