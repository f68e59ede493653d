"""Words in stretches, and the likeness of names."""

import pytest

from musnad.evaluate.pairing import best_pairs
from musnad.evaluate.words import agreeing, fold, likeness, name_words, tokens, without_complementizer, words_in


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("أُسامة", "اسامه"),
        ("مـــوسى", "موسي"),
        ("خبرگزاری", "خبرگزاري"),
        ("Фёдор", "федор"),
        ("São José", "sao jose"),
        (None, ""),
    ],
)
def test_folding_leaves_what_a_name_has_in_every_spelling(name: str | None, folded: str) -> None:
    assert fold(name) == folded


def test_the_article_is_cut_from_words_of_five_letters_and_more() -> None:
    assert name_words("الحقل الان") == {"حقل", "الان"}


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("رامي السهل", "رامى سهل", 1),
        ("السهل", "رامي السهل", 1 / 2),
        ("الوزير", "وزير الصحة ماهر الوادي", 0),  # an office alone names nobody
        ("الوزير", "الوزير", 1),  # unless it is all that both have
        ("ماهر الوادي", "فارس الوادي", 0),
        ("Mara Ann Field", "Mara Field Stone", 2 / 4),
        ("", "رامي", 0),
        (None, None, 0),
    ],
)
def test_names_are_alike_by_the_words_that_they_share(one: str | None, other: str | None, alike: float) -> None:
    assert likeness(one, other) == alike
    assert likeness(other, one) == alike


def test_each_name_agrees_with_one_of_golds_at_most() -> None:
    assert agreeing(["وكالة المرسى", "المرسى"], ["وكالة المرسى"]) == 1
    assert agreeing(["النهر", "المرسى"], ["وكالة المرسى", "صحيفة النهر"]) == 2
    assert agreeing([None], ["صحيفة النهر"]) == 0


@pytest.mark.parametrize(
    ("stretch", "words"),
    [
        ((0, 4), ["وقال"]),
        ((1, 4), ["وقال"]),  # the fused و makes no difference
        ((3, 4), []),
        ((2, 4), ["وقال"]),  # half is enough
        ((0, 11), ["وقال", "الحارس"]),
        ((50, 60), []),
        ((4, 4), []),
    ],
)
def test_a_word_lies_in_a_stretch_by_half_or_more(stretch: tuple[int, int], words: list[str]) -> None:
    text = "وقال الحارس نعم"
    inside = words_in(tokens(text), [stretch])
    assert [text[start:end] for start, end in tokens(text) if start in inside] == words


def test_a_leading_that_is_dropped_unless_nothing_else_is_left() -> None:
    text = "She said that rain fell. that"
    content = words_in(tokens(text), [(9, 23)])
    assert without_complementizer(text, content) == content - {9}
    assert without_complementizer(text, frozenset({9})) == {9}
    assert without_complementizer(text, frozenset()) == frozenset()


def test_pairs_are_one_to_one_and_the_best_overlap_comes_first() -> None:
    long, left, right = frozenset(range(10)), frozenset(range(4)), frozenset(range(4, 10))
    assert best_pairs([long, left], [left, right]) == {1: 0, 0: 1}
    assert best_pairs([left], [right]) == {}
    assert best_pairs([left, left], [left]) == {0: 0}
