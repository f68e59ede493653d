"""Quotations in a record: their fields, nesting, marks without a partner, and paragraphs."""

import pytest
from tests.annotate.reported import record, said

from musnad.records import Quotation


def quotations(text: str) -> list[tuple[str, str]]:
    """The quotations of a text: state and stretch, marks included."""
    return [(q.state, text[q.start : q.end]) for q in record(text).quotations]


def codes(text: str) -> list[tuple[str, str]]:
    """The warnings about quotations: code and the mark they stand at."""
    return [(w.code, text[w.start : w.end]) for w in record(text).warnings if w.start is not None and w.end is not None]


def test_a_quotation_has_its_marks_its_place_and_its_state() -> None:
    text = "قال الحارس: «الباب مفتوح»."
    assert record(text).quotations == (Quotation("q1", 12, 25, "«", "»", "closed"),)


@pytest.mark.parametrize(
    ("text", "opening", "closing"),
    [
        ("قال الحارس: «الباب مفتوح».", "«", "»"),
        ('قال الحارس: "الباب مفتوح".', '"', '"'),
        ("قال الحارس: “الباب مفتوح”.", "“", "”"),
        ("قال الحارس: ”الباب مفتوح“.", "”", "“"),
        ("قال الحارس: »الباب مفتوح«.", "»", "«"),
    ],
)
def test_marks_are_kept_as_they_are_written(text: str, opening: str, closing: str) -> None:
    ((quotation,), (one,)) = record(text).quotations, said(text)
    assert (quotation.open, quotation.close, quotation.state) == (opening, closing, "closed")
    assert (one.content, one.reading.quotations) == ("الباب مفتوح", ("q1",))


def test_a_quotation_within_another_is_a_quotation_of_its_own_and_opens_nothing() -> None:
    text = 'قال الناشر: «رواية "الميناء القديم" نفدت».'
    assert quotations(text) == [("closed", '«رواية "الميناء القديم" نفدت»'), ("closed", '"الميناء القديم"')]
    (one,) = said(text)
    assert (one.content, one.reading.form) == ('رواية "الميناء القديم" نفدت', "direct")


def test_a_quotation_that_is_never_closed_is_warned_of_and_read() -> None:
    text = "قالت الممرضة: «الدواء نفد منذ أسبوع."
    assert [state for state, _ in quotations(text)] == ["unclosed"]
    assert codes(text) == [("quotation.unclosed", "«")]
    (one,) = said(text)
    assert (one.content, one.reading.quotations) == ("الدواء نفد منذ أسبوع", ("q1",))


def test_a_quotation_that_was_never_opened_is_warned_of_and_read() -> None:
    text = "قال الصياد إن المحرك تعطل في البحر»."
    assert [state for state, _ in quotations(text)] == ["unopened"]
    assert codes(text) == [("quotation.unopened", "»")]
    assert [one.content for one in said(text)] == ["المحرك تعطل في البحر"]


def test_a_lost_mark_does_not_shift_the_quotations_of_the_next_paragraph() -> None:
    text = "قالت الممرضة: «الدواء نفد منذ أسبوع.\nوقال الطبيب: «ننتظر شحنة جديدة».\nوقال المدير: «الشحنة في الطريق»."
    assert [state for state, _ in quotations(text)] == ["unclosed", "closed", "closed"]
    assert [one.content for one in said(text)] == ["الدواء نفد منذ أسبوع", "ننتظر شحنة جديدة", "الشحنة في الطريق"]


def test_a_statement_of_several_sentences_in_one_pair_is_one_span() -> None:
    text = "قال القبطان: «غادرنا عند الفجر. كان الضباب كثيفا! عدنا سالمين»."
    (one,) = said(text)
    assert one.content == "غادرنا عند الفجر. كان الضباب كثيفا! عدنا سالمين"
    assert len(one.reading.content) == 1


def test_a_quotation_of_nobodys_words_is_in_the_record_and_attributed_to_nobody() -> None:
    text = "افتتح معرض «أصوات الجبل» في تل الريحان."
    assert quotations(text) == [("closed", "«أصوات الجبل»")]
    assert said(text) == []


def test_every_quotation_that_an_attribution_names_overlaps_its_content() -> None:
    text = "«المسرح بيتنا»، قالت المخرجة نوال رزق، «ولن نتركه»."
    (one,) = said(text)
    places = {q.id: (q.start, q.end) for q in record(text).quotations}
    assert one.reading.quotations == ("q1", "q2")
    for id_, span in zip(one.reading.quotations, one.reading.content, strict=True):
        start, end = places[id_]
        assert start < span.start < span.end < end


def test_a_text_without_marks_has_no_quotations_and_no_warnings() -> None:
    text = "قال الحارس إن الباب مفتوح."
    assert quotations(text) == []
    assert codes(text) == []
