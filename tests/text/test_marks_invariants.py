"""What holds for the quotations of any text, and how the work grows."""

import pytest
from hypothesis import given, settings

from musnad.text.pairs import Paired
from musnad.text.tokens import Tokens, tokenise
from tests.text.reading import ARABIC, texts
from tests.text.work import lines

HOSTILE_TEXT = texts("«»“”„\"'‘’,<>()أبو5. ،:؟!…\n\u200f")


def paired(text: str) -> tuple[Tokens, Paired]:
    tokens = tokenise(text)
    return tokens, ARABIC.pair(tokens)


@settings(max_examples=300)
@given(HOSTILE_TEXT)
def test_a_pair_has_the_marks_that_its_state_says(text: str) -> None:
    tokens, found = paired(text)
    for pair in found.pairs:
        assert (pair.open >= 0, pair.close >= 0) == {
            "closed": (True, True),
            "unclosed": (True, False),
            "unopened": (False, True),
        }[pair.state]
        assert pair.open in (-1, pair.first)
        assert pair.close in (-1, pair.last - 1)
        assert pair.start == tokens.starts[pair.first] <= pair.inner_start <= pair.end
        assert pair.start <= pair.inner_end <= pair.end == tokens.ends[pair.last - 1]


@settings(max_examples=300)
@given(HOSTILE_TEXT)
def test_quotations_stand_in_order_and_do_not_cross(text: str) -> None:
    _, found = paired(text)
    stretches = [(pair.first, -pair.last) for pair in found.pairs]
    assert stretches == sorted(stretches)
    for one in found.pairs:
        for other in found.pairs:
            assert not one.first < other.first < one.last < other.last


@settings(max_examples=300)
@given(HOSTILE_TEXT)
def test_a_pair_knows_the_pairs_around_it(text: str) -> None:
    _, found = paired(text)
    for k, pair in enumerate(found.pairs):
        if pair.state == "unopened":
            continue
        around = [
            j
            for j, other in enumerate(found.pairs)
            if j < k and other.open >= 0 and other.first < pair.first and pair.last <= other.last
        ]
        assert pair.depth == len(around)
        assert pair.parent == max(around, default=-1)
        sealing = [j for j in [*around, k] if found.pairs[j].state == "closed"]
        assert pair.top == min(sealing, default=-1)


@settings(max_examples=300)
@given(HOSTILE_TEXT)
def test_a_token_knows_the_pair_that_it_lies_in_opens_and_closes(text: str) -> None:
    tokens, found = paired(text)
    for i in range(len(tokens)):
        around = [k for k, pair in enumerate(found.pairs) if pair.open >= 0 and pair.first <= i < pair.last]
        assert found.inside[i] == max(around, default=-1)
        assert found.opens[i] == next((k for k, pair in enumerate(found.pairs) if pair.open == i), -1)
        assert found.closes[i] == next((k for k, pair in enumerate(found.pairs) if pair.close == i), -1)


SHAPES = {
    "opening": "«",
    "closing": "»",
    "opening words": " «أ",
    "closing words": "أ» ",
    "alternating": "«أ» ",
    "swapped": "»أ« ",
    "straight": '"',
    "straight, opening": ' "أ',
    "straight, closing": 'أ" ',
    "straight, spaced": ' " ',
    "straight, unspaced": 'أ"',
    "single, opening": " 'أ",
    "single, closing": "أ' ",
    "inches": '5" ',
    "all kinds": "«“\"'",
    "crossing": "«أ “ب» ج” ",
    "one a line": "«أ\n",
    "closing one a line": "أ»\n",
    "repeated": '"أ\n',
    "with sentences": "«أ. ",
    "after a colon": ': "',
    "behind a control": '\u200f"',
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_work_grows_with_length_alone(shape: str) -> None:
    assert lines(paired, shape * 1_600) < 2.2 * lines(paired, shape * 800) + 1_000


def test_work_grows_with_depth_alone() -> None:
    def nested(depth: int) -> str:
        return " «أ" * depth + "ب» " * depth

    assert lines(paired, nested(800)) < 2.2 * lines(paired, nested(400)) + 1_000


@pytest.mark.parametrize("piece", ["«", "« »"])
def test_a_million_marks_are_read(piece: str) -> None:
    tokens, found = paired(piece * (1_000_000 // len(piece)))
    assert len(found.inside) == len(tokens)
