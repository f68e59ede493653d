"""The command line itself: its commands, those of other distributions, its exit codes."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.commands.running import PROGRAM, run

from musnad import __version__

OWN = ["evaluate", "explain", "packs", "read", "schema"]


def test_the_version_is_told() -> None:
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, f"musnad {__version__}\n")


def test_help_lists_the_commands_and_the_exit_codes() -> None:
    shown = run("--help").stdout
    assert all(f"\n  {name} " in shown for name in OWN)
    assert all(f"\n    {code} " in shown for code in (0, 1, 2, 130))


@pytest.mark.parametrize("arguments", [[], ["reed"], ["--nothing"]])
def test_a_wrong_call_exits_with_2(arguments: list[str]) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage: musnad" in result.stderr


def test_a_name_that_is_spelt_alike_is_proposed() -> None:
    assert "Did you mean 'read'?" in run("reed").stderr


def test_the_help_needs_nothing_that_only_some_commands_need() -> None:
    script = """
import sys
from musnad.commands import app
app(["--help"], standalone_mode=False)
print([name for name in ("rich.progress", "musnad.explain", "musnad.render.terminal") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, encoding="utf-8")
    assert done.stdout.splitlines()[-1] == "[]"


def install(site: Path, name: str, offered: str, code: str) -> None:
    """Put a distribution that offers commands into a folder, as an installer does."""
    (site / f"{name}-1.0.dist-info").mkdir(parents=True)
    (site / f"{name}-1.0.dist-info" / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (site / f"{name}-1.0.dist-info" / "entry_points.txt").write_text(f"[musnad.commands]\n{offered}\n")
    (site / f"{name}.py").write_text(code)


def musnad(site: Path, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run Musnad where the folder's distributions are installed."""
    path = [str(site), *sys.path[1:]]
    script = f"import sys; sys.path[:] = {path!r}; from musnad.commands import main; main()"
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, encoding="utf-8", check=False)


GREET = '''
import typer

def greet(name: str = "you") -> None:
    """Greet somebody."""
    typer.echo(f"hello {name}")

desk = typer.Typer()

@desk.command()
def start() -> None:
    typer.echo("started")

@desk.command()
def stop() -> None:
    typer.echo("stopped")
'''


def test_another_distribution_offers_a_function_or_a_group_of_them(tmp_path: Path) -> None:
    install(tmp_path, "greetings", "greet = greetings:greet\ndesk = greetings:desk", GREET)
    assert musnad(tmp_path, "greet", "--name", "Sami").stdout == "hello Sami\n"
    assert musnad(tmp_path, "desk", "stop").stdout == "stopped\n"


def test_the_help_names_another_distribution_and_does_not_load_it(tmp_path: Path) -> None:
    install(tmp_path, "greetings", "greet = greetings:greet", "raise SystemExit('loaded')")
    done = musnad(tmp_path, "--help")
    assert done.returncode == 0
    assert "  greet     (of greetings)\n" in done.stdout


def test_a_command_that_cannot_be_loaded_says_why(tmp_path: Path) -> None:
    install(tmp_path, "greetings", "greet = greetings:greet", "import nothing_of_that_name")
    done = musnad(tmp_path, "greet")
    assert (done.returncode, done.stdout) == (2, "")
    assert "The command 'greet' could not be loaded: No module named 'nothing_of_that_name'" in done.stderr


def test_two_distributions_that_offer_one_name_are_both_named(tmp_path: Path) -> None:
    install(tmp_path, "greetings", "greet = greetings:greet", GREET)
    install(tmp_path, "salutes", "greet = salutes:greet", GREET)
    done = musnad(tmp_path, "greet")
    assert done.returncode == 2
    assert "is offered by greetings and salutes" in done.stderr


def test_no_distribution_takes_the_place_of_a_command_of_musnads_own(tmp_path: Path) -> None:
    install(tmp_path, "greetings", "schema = greetings:greet", GREET)
    assert musnad(tmp_path, "schema").stdout.startswith('{\n  "$schema"')


def test_no_command_is_loaded_from_the_working_directory(tmp_path: Path) -> None:
    install(tmp_path, "greetings", "greet = greetings:greet", GREET)
    done = musnad(tmp_path, "greet", cwd=tmp_path)
    assert done.returncode == 2
    assert "No such command 'greet'" in done.stderr


def test_python_m_musnad_is_the_same_command() -> None:
    done = subprocess.run([*PROGRAM, "--version"], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout == f"musnad {__version__}\n"
