"""Every entry of the lexicon does what its example says."""

import pytest
from tests.annotate.furnished import arabic_words, read

from musnad.packs.contract.furniture import Bar, LinePhrases, LineWords

STORY = "قال مدير الميناء سامي حداد اليوم الاثنين إن العمل استؤنف بعد إضراب دام أسبوعا كاملا."
LINES: list[LinePhrases | LineWords] = [*arabic_words().phrases, *arabic_words().line_words]


def rules(text: str) -> list[tuple[str, str]]:
    return [(piece.kind, piece.rule) for piece in read(text).furniture]


@pytest.mark.parametrize("entry", LINES, ids=lambda entry: f"{entry.rule}-{entry.example}")
def test_an_example_is_recognised_behind_the_story(entry: LinePhrases | LineWords) -> None:
    example = entry.example.split(". ")[-1] if entry.kind == "tags" else entry.example
    assert rules(f"{STORY}\n{example}") == [(entry.kind, f"furniture.{entry.rule}")]


@pytest.mark.parametrize("bar", arabic_words().bars, ids=lambda bar: bar.rule)
def test_a_bars_example_is_cut_off(bar: Bar) -> None:
    assert rules(bar.example) == [(bar.kind, f"furniture.{bar.rule}")]


@pytest.mark.parametrize(
    "entry", [entry for entry in arabic_words().phrases if entry.where == "any"], ids=lambda e: e.rule
)
def test_what_holds_anywhere_holds_in_the_midst(entry: LinePhrases) -> None:
    assert (entry.kind, f"furniture.{entry.rule}") in rules(f"{STORY}\n{entry.example}\n{STORY}\n{STORY}")
