"""A language is a folder in packs/: the engine lists none and names none, so that one more is one more folder."""

from pathlib import Path

import pytest

from tests.house.checkout import PACKS, imports, modules, packs, shown, strings

# Beside those found: the languages that the pack contract is drawn for, so that none is named before its folder comes
CODES = {"ar", "en", "fa", "ru"} | {pack.name for pack in packs()}
ENGINE = [path for path in modules() if not any(path.is_relative_to(pack) for pack in packs())]


def test_there_is_a_pack() -> None:
    assert packs()


@pytest.mark.parametrize("path", ENGINE, ids=shown)
def test_no_code_of_a_language_stands_outside_the_packs(path: Path) -> None:
    named = [f"{shown(path)}:{line} names {text!r}" for line, text in strings(path) if text in CODES]
    assert not named, "\n".join(named)


@pytest.mark.parametrize("path", ENGINE, ids=shown)
def test_no_module_imports_a_pack_by_name(path: Path) -> None:
    names = [f"musnad.packs.{code}" for code in CODES]
    named = [
        f"{shown(path)}:{line} imports {module}"
        for line, module in imports(path)
        if any(module == name or module.startswith(f"{name}.") for name in names)
    ]
    assert not named, "\n".join(named)


@pytest.mark.parametrize("pack", packs(), ids=shown)
def test_every_pack_has_the_same_file_names(pack: Path) -> None:
    assert file_names(pack) == file_names(packs()[0])


@pytest.mark.parametrize("pack", packs(), ids=shown)
def test_every_pack_has_examples(pack: Path) -> None:
    assert list(pack.glob("corpus/*.txt"))


@pytest.mark.parametrize("pack", packs(), ids=shown)
def test_the_init_of_a_pack_is_within_forty_lines(pack: Path) -> None:
    assert len((pack / "__init__.py").read_text("utf-8").splitlines()) <= 40


def file_names(pack: Path) -> set[str]:
    """A pack's files but for its examples: a language has what others have not, and shows it there."""
    files = (path.relative_to(pack) for path in pack.rglob("*") if path.suffix in {".py", ".toml"})
    return {path.as_posix() for path in files if path.parts[0] != "corpus"}


def test_the_packs_folder_is_where_the_tests_look() -> None:
    assert (PACKS / "base.py").is_file()
