"""Statements within statements: which content holds which."""

import pytest
from tests.annotate.reported import said


def nested(text: str) -> list[tuple[str | None, str, str | None]]:
    """Each attribution of a text: speaker, content, and the content that holds it."""
    return [(one.speaker, one.content, one.within) for one in said(text)]


def test_a_statement_within_the_content_of_another_is_within_it() -> None:
    assert nested("قالت الوزيرة إن البنك أعلن أن القرض سيصرف غدا.") == [
        ("الوزيرة", "البنك أعلن أن القرض سيصرف غدا", None),
        ("البنك", "القرض سيصرف غدا", "البنك أعلن أن القرض سيصرف غدا"),
    ]


def test_a_statement_is_within_the_innermost_that_holds_it() -> None:
    first, second, third = nested("أفادت وكالة الساحل بأن الشركة أكدت أن النقابة أعلنت أن الإضراب انتهى.")
    assert first == ("وكالة الساحل", "الشركة أكدت أن النقابة أعلنت أن الإضراب انتهى", None)
    assert second == ("الشركة", "النقابة أعلنت أن الإضراب انتهى", first[1])
    assert third == ("النقابة", "الإضراب انتهى", second[1])


def test_a_statement_in_anothers_quotation_is_within_it() -> None:
    outer, inner = nested("قال المدير: «أخبرني الحارس أن الباب كسر».")
    assert outer == ("المدير", "أخبرني الحارس أن الباب كسر", None)
    assert inner == ("الحارس", "الباب كسر", outer[1])


@pytest.mark.parametrize(
    "text",
    [
        "قال العمدة إن الماء عاد. وأضاف أن الكهرباء ستعود.",
        "قال العمدة إن الماء عاد، وأضاف أن الكهرباء ستعود.",
        "قال العمدة إن الماء عاد، مضيفا أن الكهرباء ستعود.",
        "قال العمدة إن الماء عاد، فيما أكدت الوزارة أن الكهرباء ستعود.",
        "قال العمدة: «الماء عاد». وقالت الوزارة: «الكهرباء ستعود».",
    ],
)
def test_statements_beside_each_other_are_not_within(text: str) -> None:
    assert [within for _, _, within in nested(text)] == [None, None]


def test_a_pronoun_behind_the_complementizer_is_the_outer_speaker() -> None:
    outer, inner = nested("قال المحامي إنه أكد أن العقد باطل.")
    assert outer[0] == inner[0] == "المحامي"
    assert inner[2] == outer[1]


def test_the_speaker_of_an_inner_statement_does_not_speak_on_outside() -> None:
    text = "قالت الوزيرة إن المصرف أعلن أن القرض سيصرف غدا. وأضافت أن الفوائد قليلة."
    assert [speaker for speaker, _, _ in nested(text)] == ["الوزيرة", "المصرف", "الوزيرة"]


def test_the_way_of_an_inner_statement_passes_through_an_outer_medium() -> None:
    outer, inner = said("أفادت وكالة الساحل بأن الشركة أكدت أن الإضراب انتهى.")
    assert (outer.via, inner.via) == ((), ("وكالة الساحل",))
