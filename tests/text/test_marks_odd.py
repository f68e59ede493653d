"""Marks without a partner, and quotations that run on over paragraphs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.text.reading import closed, quotations


def unclosed(stretch: str) -> list[tuple[str, str]]:
    return [("unclosed", stretch)]


def unopened(stretch: str) -> list[tuple[str, str]]:
    return [("unopened", stretch)]


@pytest.mark.parametrize("mark", ["«", "“", '"', "”", "»"])
def test_a_quotation_that_is_never_closed_runs_to_the_end_of_its_paragraph(mark: str) -> None:
    text = f"قال سالم: {mark}الطريق مفتوح. والجسر كذلك.\nوفي البلدة مدرسة."
    assert quotations(text) == unclosed(f"{mark}الطريق مفتوح. والجسر كذلك.")


def test_a_quotation_that_is_never_closed_ends_before_the_sentence_that_opens_another() -> None:
    text = 'قال سالم: "الطريق مفتوح. وأضافت هدى: "الجسر مغلق".'
    assert quotations(text) == [*unclosed('"الطريق مفتوح.'), *closed('"الجسر مغلق"')]


@pytest.mark.parametrize("mark", ["»", "”", '"'])
def test_a_mark_that_closes_nothing_reaches_back_to_its_sentence(mark: str) -> None:
    text = f"وصل سالم. وقال إن الطريق مفتوح{mark}.\nوفي البلدة مدرسة."
    assert quotations(text) == unopened(f"وقال إن الطريق مفتوح{mark}")


def test_a_mark_that_could_stand_on_either_side_and_has_no_partner_is_claimed_for_nothing() -> None:
    assert quotations('صحيفة " البلدة اليوم') == unopened('"')


@pytest.mark.parametrize(
    "text",
    [
        "قال: «الطريق مفتوح\nوالجسر كذلك\nوالميناء» اليوم",
        "قال: “الطريق مفتوح\n\nوالجسر كذلك”",
        'قال: "الطريق مفتوح\nوالجسر كذلك"',
        'قال: "الطريق مفتوح\n"والجسر كذلك\n"والميناء"',
        "قال: «الطريق مفتوح.\n«والجسر كذلك».",
        "قال: «رأيت «البلدة» اليوم. ثم «المدينة» أيضا\nوعدت».",
    ],
)
def test_a_quotation_runs_on_over_paragraphs(text: str) -> None:
    whole = text[text.index(": ") + 2 :].removesuffix(" اليوم").removesuffix(".")
    assert quotations(text)[0] == ("closed", whole)
    assert all(state == "closed" for state, _ in quotations(text))


def test_another_opening_mark_shows_that_the_quotation_before_was_forgotten() -> None:
    text = "قال: “الطريق مفتوح.\nوفي البلدة مدرسة.\nقالت هدى “نعم”."
    assert quotations(text) == [*unclosed("“الطريق مفتوح."), *closed("“نعم”")]


def test_repeated_opening_marks_that_nothing_closes_are_a_quotation_each() -> None:
    text = '"الطريق مفتوح\n"والجسر كذلك\nوفي البلدة مدرسة.'
    assert quotations(text) == [*unclosed('"الطريق مفتوح'), *unclosed('"والجسر كذلك')]


def test_a_quotation_does_not_run_on_for_ever() -> None:
    text = "قال: «الطريق مفتوح" + "\nوفي البلدة مدرسة" * 20 + " صغيرة»."
    assert [state for state, _ in quotations(text)] == ["unclosed", "unopened"]


def test_a_quotation_left_open_inside_another_ends_with_it() -> None:
    assert quotations("«رأيت “البلدة اليوم» ومضى") == [*closed("«رأيت “البلدة اليوم»"), *unclosed("“البلدة اليوم")]


PLAIN = ["«الطريق مفتوح»", '"الطريق مفتوح"', "“الطريق مفتوح”"]
ODD = [
    "قال سالم «نعم ومضى.",
    'قال سالم "نعم ومضى.',
    "قال سالم “نعم ومضى.",
    "قال سالم نعم» ومضى.",
    'قال سالم نعم" ومضى.',
    "قال سالم نعم” ومضى.",
    'صحيفة " البلدة.',
    'شاشة 55" جديدة.',
    "قال سالم 'نعم ومضى.",
]


@pytest.mark.parametrize("odd", ODD)
@given(quotes=st.lists(st.sampled_from(PLAIN), min_size=1, max_size=6), data=st.data())
def test_one_odd_mark_shifts_no_other_quotation(odd: str, quotes: list[str], data: st.DataObject) -> None:
    paragraphs = [f"وقالت هدى {quote} ثم {quote}." for quote in quotes]
    paragraphs.insert(data.draw(st.integers(0, len(quotes))), odd)
    found = quotations("\n".join(paragraphs))
    assert [one for one in found if one[0] == "closed"] == closed(*(quote for quote in quotes for _ in range(2)))


@pytest.mark.parametrize("odd", ODD[:6])
@given(quotes=st.lists(st.sampled_from(PLAIN), max_size=4))
def test_one_odd_mark_shifts_no_other_quotation_of_its_paragraph(odd: str, quotes: list[str]) -> None:
    text = " ".join([odd, *(f"وقالت هدى: {quote}." for quote in quotes)])
    assert [one for one in quotations(text) if one[0] == "closed"] == closed(*quotes)
