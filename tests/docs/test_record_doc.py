"""docs/record.md tells of every field, every closed value and every code, and its example is a record."""

import json
from collections.abc import Iterator
from typing import Any, get_args

import msgspec
import pytest
from tests.docs.pages import blocks, code, section, text

from musnad.records import ACTS, ERRORS, WARNINGS, Record, model, schema

PAGE = text("docs/record.md")
CODE = code(PAGE)
SHAPES: dict[str, dict[str, Any]] = schema()["$defs"]
HEADINGS = {name: name for name in SHAPES} | {"Site": "Article", "Confidence": "Attribution"}
CLOSED = (
    model.Precision, model.Zone, model.FurnitureKind, model.PartyKind, model.MentionAs, model.QuotationState,
    model.Relation, model.Form, model.AttributionKind, model.Resolution, model.Grade, model.Calendar,
)  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_every_field_is_told_below_its_heading(shape: str) -> None:
    told = code(section(PAGE, HEADINGS[shape]))
    assert set(SHAPES[shape]["properties"]) <= told


@pytest.mark.parametrize("values", CLOSED)
def test_every_closed_value_is_told(values: Any) -> None:
    assert set(get_args(values)) <= CODE


@pytest.mark.parametrize(
    ("title", "told"), [("Acts", ACTS), ("Warned", WARNINGS), ("What stands in place of a record", ERRORS)]
)
def test_a_closed_list_stands_as_the_engine_has_it(title: str, told: dict[str, str]) -> None:
    rows = [line for line in section(PAGE, title).splitlines() if line.startswith("| `")]
    assert rows == [f"| `{name}` | {said} |" for name, said in told.items()]


def example() -> str:
    """The record that the page shows, as it shows it."""
    [block] = blocks(PAGE, "console")
    return block.partition("\n")[2]


def test_the_example_is_a_record() -> None:
    record = msgspec.json.decode(example(), type=Record, strict=True)
    assert len(record.attributions) == 2
    assert set(keys(json.loads(example()))) >= {"resolution", "because", "grade", "rule"}


def keys(value: Any) -> Iterator[str]:
    """The keys of all objects in a value of JSON."""
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from keys(inner)
    yield from value if isinstance(value, dict) else ()


def test_the_example_holds_no_field_that_the_schema_lacks() -> None:
    known = {name for shape in SHAPES.values() for name in shape["properties"]}
    assert set(keys(json.loads(example()))) <= known
