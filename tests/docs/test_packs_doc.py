"""docs/packs.md tells of every file of a pack and every field in it, and its examples are of that shape."""

import tomllib
from collections.abc import Iterator
from typing import Any, get_args

import msgspec
import pytest
from tests.docs.pages import blocks, code, section, text

import musnad
from musnad.packs.base import Pack
from musnad.packs.contract.compared import differences
from musnad.packs.contract.corpus import Corpus, read_corpus

PAGE = text("docs/packs.md")
FILES = {field.name: field.type for field in msgspec.structs.fields(Pack) if field.name != "code"}


def structs(shape: Any) -> Iterator[Any]:
    """The structs that a file is made of, the whole one first."""
    if isinstance(shape, type) and issubclass(shape, msgspec.Struct):
        yield shape
        for field in msgspec.structs.fields(shape):
            yield from structs(field.type)
    for inner in get_args(shape):
        yield from structs(inner)


@pytest.mark.parametrize("name", FILES)
def test_every_field_of_a_file_is_told(name: str) -> None:
    told = {word.rpartition(".")[2] for word in code(section(PAGE, f"{name}.toml"))}
    fields = {field.encode_name for struct in structs(FILES[name]) for field in msgspec.structs.fields(struct)}
    assert sorted(fields - told) == []


@pytest.mark.parametrize("name", FILES)
def test_the_example_of_a_file_has_its_shape(name: str) -> None:
    [example] = [block for block in blocks(PAGE, "toml") if block.startswith(f"# {name}.toml\n")]
    table = tomllib.loads(example)
    if name == "names":
        msgspec.convert(table, FILES[name])
        return
    types = {field.encode_name: field.type for field in msgspec.structs.fields(FILES[name])}
    for field, value in table.items():
        msgspec.convert(value, types[field])


def corpus() -> Corpus:
    """The examples that the page shows of a corpus."""
    [block] = [block for block in blocks(PAGE, "text") if "now:" in block]
    return read_corpus(block)


def test_the_examples_of_a_corpus_read_as_they_say() -> None:
    shown = corpus()
    read = [musnad.read(text=example.text, published=shown.now) for example in shown.examples]
    wrong = [differences(example, record) for example, record in zip(shown.examples, read, strict=True)]
    assert wrong == [[], [], []]
