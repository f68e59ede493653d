"""Errors by class, on the samples."""

from typing import Any

import pytest
from tests.evaluate import samples

from musnad.evaluate import Error, list_errors, marked, pair_articles, plain


def sample_errors() -> dict[str, list[Error]]:
    gold: Any = samples.gold()
    readings: Any = {str(record["id"]): record for record in samples.records()}
    return list_errors(pair_articles(gold, readings))


def shown(error: Error) -> tuple[str, str, str]:
    sides = ("—" if side is None else plain(marked(error.text, side.marks)) for side in (error.gold, error.reading))
    return (error.article, *sides)  # type: ignore[return-value]


CASES = [
    ("missed", "well", "⟨أكد⟩ {المزارعون} أن ⟦البئر جفت⟧.", "—"),
    ("missed", "7", "⟨وقال⟩ {الحارس} إن ⟦الطريق آمن⟧.", "—"),
    (
        "false",
        "harbour",
        "—",
        "بيت الزيتون - (⟦وكالة المرسى⟧) - قال رئيس البلدية رامي السهل اليوم الاثنين إن الجسر سيفتح في مايو، …",
    ),
    (
        "content too long",
        "tower",
        "Mara Field said that the tower is safe. "
        "{Officials} ⟨believe⟩ ⟦that rain will come⟧, and Lee Stone said he agrees.",
        "Mara Field said that the tower is safe. "
        "{Officials} ⟨believe⟩ that ⟦rain will come, and Lee⟧ Stone said he agrees.",
    ),
    (
        "time",
        "harbour",
        "—",
        "…عن مصدر فني أن الكلفة ارتفعت. ¶  ¶ وطالب السهل بـ«موازنة جديدة» للطرق قبل ⟦الشتاء⟧.",
    ),
]


@pytest.mark.parametrize(("kind", "article", "gold", "reading"), CASES)
def test_an_error_shows_gold_and_the_reading_with_their_spans(kind: str, article: str, gold: str, reading: str) -> None:
    assert (article, gold, reading) in [shown(error) for error in sample_errors()[kind]]


def test_each_class_has_its_errors_in_the_order_of_the_articles() -> None:
    assert {kind: [error.article for error in errors] for kind, errors in sample_errors().items()} == {
        "no reading": ["school", "well", "7"],
        "missed": ["school", "well", "7"],
        "false": ["harbour", "market"],
        "content too long": ["harbour", "market", "tower"],
        "content too short": ["harbour"],
        "wrong speaker": ["market", "market"],
        "unknown speaker": ["harbour"],
        "form": ["harbour"],
        "via": ["harbour", "market"],
        "source": ["harbour", "market"],
        "time": ["harbour", "harbour"],
        "chain": ["market", "school"],
    }


def test_a_shifted_content_has_words_that_gold_lacks_and_lacks_some_of_golds() -> None:
    gold: Any = [samples.gold()[-1]]
    reading: Any = samples.record("7", samples.ROAD, [samples.read_attribution(samples.ROAD, "الحارس إن الطريق", None)])
    assert [shown(e) for e in list_errors(pair_articles(gold, {"7": reading}))["content shifted"]] == [
        ("7", "⟨وقال⟩ {الحارس} إن ⟦الطريق آمن⟧.", "وقال ⟦الحارس إن الطريق⟧ آمن.")
    ]


def test_of_a_pair_that_overlaps_by_less_than_half_only_the_places_are_errors() -> None:
    gold: Any = [samples.gold()[-1]]
    reading: Any = samples.record(
        "7", samples.ROAD, [samples.read_attribution(samples.ROAD, "الحارس إن الطريق", "البحار", form="direct")]
    )
    assert list(list_errors(pair_articles(gold, {"7": reading}))) == ["content shifted", "cue", "source"]


def test_a_wrong_value_is_one_error_with_both_values() -> None:
    error = sample_errors()["time"][0]
    assert error.gold
    assert error.reading
    assert (error.gold.facts, error.reading.facts) == ({"value": "2024-05"}, {"value": "2023-05"})
