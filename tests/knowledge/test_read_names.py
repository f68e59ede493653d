"""A pack's names.toml is read into entries, or refused with its file and id."""

from pathlib import Path

import pytest

from musnad.knowledge import KnowledgeError, NameEntry, read_names


def written(folder: Path, text: str) -> Path:
    path = folder / "names.toml"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"medium:isna" = { names = ["Isna"] }', NameEntry(("Isna",))),
        (
            '"medium:isna" = { names = ["Isna", "I. S."], headed = ["Students"] }',
            NameEntry(("Isna", "I. S."), ("Students",)),
        ),
        ('"medium:isna" = { headed = ["Students"] }', NameEntry((), ("Students",))),
        ('"country:IR" = { names = ["Iran"], adjectives = ["Iranian"] }', NameEntry(("Iran",), (), ("Iranian",))),
    ],
)
def test_an_entry_is_read(tmp_path: Path, text: str, expected: NameEntry) -> None:
    assert list(read_names(written(tmp_path, text)).values()) == [expected]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('"medium:nobody" = { names = ["N"] }', "'medium:nobody': knowledge has no such id"),
        ('"medium:isna" = { name = ["Isna"] }', "'medium:isna': Object contains unknown field `name`"),
        ('"medium:isna" = { names = "Isna" }', "'medium:isna': Expected `array`, got `str`"),
        ('"medium:isna" = {}', "'medium:isna': it has no name"),
        ('"medium:isna" = { names = ["a"] }\n"medium:isna" = { names = ["b"] }', "Cannot overwrite a value"),
        ('"medium:isna" = ', "names.toml: "),
    ],
)
def test_an_error_names_the_file_and_the_id(tmp_path: Path, text: str, complaint: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(KnowledgeError) as error:
        read_names(path)
    assert str(path) in str(error.value)
    assert complaint in str(error.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"names\.toml: the file is missing"):
        read_names(tmp_path / "names.toml")
