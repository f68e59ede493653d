"""Many objects: their order, errors in their place, one process or several, nothing taken in before it is needed."""

from collections.abc import Iterator
from typing import Any

import pytest

import musnad
from musnad.records import Record, Unreadable

GOOD = {"id": "a", "text": "قال الحارس إن الباب مفتوح.", "published": "2024-03-04"}
NO_TEXT: dict[str, Any] = {"id": "b"}
PAGE = {"id": "c", "html": "<p>قال</p>"}
WRONG_TYPE: dict[str, Any] = {"id": "d", "text": 7}
NUMBERED: dict[str, Any] = {"id": 5, "text": "قال الحارس إن الباب مفتوح."}


def shown(result: Record | Unreadable) -> tuple[str | None, str]:
    """The id, and the language or the error's code."""
    return result.id, result.error.code if isinstance(result, Unreadable) else result.article.language


def test_each_object_gives_its_record() -> None:
    (record,) = musnad.read_many([GOOD])
    assert record == musnad.read(text=GOOD["text"], id="a", published="2024-03-04")


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_order_is_kept_and_errors_stand_in_their_place(jobs: int) -> None:
    objects = [GOOD, NO_TEXT, PAGE, {**GOOD, "id": "e"}, WRONG_TYPE, GOOD]
    assert [shown(result) for result in musnad.read_many(objects, jobs)] == [
        ("a", "ar"),
        ("b", "text.missing"),
        ("c", "html.unsupported"),
        ("e", "ar"),
        ("d", "field.type"),
        ("a", "ar"),
    ]


@pytest.mark.parametrize(
    ("given", "id_", "code", "named"),
    [
        (NO_TEXT, "b", "text.missing", "text"),
        (PAGE, "c", "html.unsupported", "text"),
        (WRONG_TYPE, "d", "field.type", "text"),
        (NUMBERED, None, "field.type", "id"),
        ({}, None, "text.missing", "text"),
    ],
)
def test_an_object_that_cannot_be_read_gives_an_error_with_its_id(
    given: dict[str, Any], id_: str | None, code: str, named: str
) -> None:
    (result,) = musnad.read_many([given])
    assert isinstance(result, Unreadable)
    assert (result.id, result.error.code) == (id_, code)
    assert named in result.error.message


def test_fields_that_are_null_are_as_good_as_absent_and_others_are_ignored() -> None:
    given = {**GOOD, "url": None, "headline": None, "language": None, "rating": 5, "tags": ["x"]}
    assert list(musnad.read_many([given])) == list(musnad.read_many([GOOD]))


def test_one_process_and_two_give_the_same() -> None:
    objects = [
        {"id": str(k), "text": f"قال الحارس إن الباب {k} مفتوح."} if k % 7 else {"id": str(k)} for k in range(300)
    ]
    alone, together = list(musnad.read_many(objects)), list(musnad.read_many(iter(objects), jobs=2))
    assert alone == together
    assert [result.id for result in alone] == [str(k) for k in range(300)]


def test_no_objects_give_nothing() -> None:
    assert list(musnad.read_many([])) == []
    assert list(musnad.read_many([], jobs=2)) == []


def test_objects_are_taken_in_as_they_are_needed() -> None:
    taken: list[int] = []

    def endless() -> Iterator[dict[str, str]]:
        k = 0
        while True:
            taken.append(k)
            yield {"id": str(k), "text": "قال الحارس إن الباب مفتوح."}
            k += 1

    results = musnad.read_many(endless())
    assert [next(results).id, next(results).id] == ["0", "1"]
    assert taken == [0, 1]


def test_a_reader_that_stops_early_leaves_no_work_behind() -> None:
    results = iter(
        musnad.read_many(({"id": str(k), "text": "قال الحارس إن الباب مفتوح."} for k in range(1000)), jobs=2)
    )
    assert next(results).id == "0"
    results.close()  # type: ignore[attr-defined]
