"""Quotations as the record shows them, and the warnings about marks without a partner."""

from hypothesis import given

from musnad.annotate.quotations import quotation_records, quotation_warnings
from musnad.records import WARNINGS, Quotation, Warned
from musnad.text.tokens import tokenise
from tests.text.reading import ARABIC, texts


def test_a_record_shows_each_quotation_with_its_marks_and_state() -> None:
    text = "«نعم» ثم لا» ثم “ربما"
    tokens = tokenise(text)
    assert quotation_records(tokens, ARABIC.pair(tokens)) == (
        Quotation("q1", 0, 5, "«", "»", "closed"),
        Quotation("q2", 6, 12, None, "»", "unopened"),
        Quotation("q3", 16, 21, "“", None, "unclosed"),
    )


def test_a_mark_without_a_partner_is_warned_of_at_its_place() -> None:
    text = "«نعم» ثم لا» ثم “ربما"
    tokens = tokenise(text)
    assert quotation_warnings(tokens, ARABIC.pair(tokens)) == (
        Warned("quotation.unopened", 11, 12, WARNINGS["quotation.unopened"]),
        Warned("quotation.unclosed", 16, 17, WARNINGS["quotation.unclosed"]),
    )


@given(texts("«»“”\"'أب. \n"))
def test_the_records_marks_stand_in_the_text(text: str) -> None:
    tokens = tokenise(text)
    for k, quotation in enumerate(quotation_records(tokens, ARABIC.pair(tokens)), 1):
        assert quotation.id == f"q{k}"
        assert text[quotation.start : quotation.end].startswith(quotation.open or "")
        assert text[quotation.start : quotation.end].endswith(quotation.close or "")
