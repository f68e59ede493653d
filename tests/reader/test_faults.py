"""A fault of Musnad's own: it is never hidden, and costs one text alone."""

from collections.abc import Iterator
from typing import Any

import pytest

import musnad
from musnad.records import ERRORS

GOOD = {"id": "good", "text": "قال وزير النقل سامي الحلبي إن الطريق مفتوح."}


class Failing(str):
    """A text on which the reader fails."""

    def strip(self, *_: Any) -> str:
        raise RuntimeError("no such luck")


def test_of_many_texts_the_one_that_it_happens_on_says_where_the_fault_is_and_the_others_are_read() -> None:
    failed, read = musnad.read_many([{"id": "bad", "text": Failing("x")}, GOOD])
    assert isinstance(failed, musnad.Unreadable)
    assert (failed.id, failed.error.code) == ("bad", "reader.defect")
    assert failed.error.message.startswith(f"{ERRORS['reader.defect']}: RuntimeError in test_faults.py, line ")
    assert failed.error.message.endswith(": no such luck")
    assert isinstance(read, musnad.Record)


def test_of_one_text_it_is_raised() -> None:
    with pytest.raises(RuntimeError, match="no such luck"):
        musnad.read(text=Failing("x"))


@pytest.mark.parametrize(("characters", "most"), [(1, 5 * 64), (600_000, 5)], ids=["short texts", "long texts"])
def test_several_processes_read_no_more_than_a_few_batches_ahead(characters: int, most: int) -> None:
    taken = 0

    def endless() -> Iterator[dict[str, str]]:
        nonlocal taken
        while True:
            taken += 1
            yield {"text": "x" * characters}

    results = iter(musnad.read_many(endless(), jobs=2))
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert taken <= most
