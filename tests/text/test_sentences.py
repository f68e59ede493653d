"""Sentences: where they end, where they do not, and what holds for those of any text."""

import pytest
from hypothesis import given, settings

from musnad.text.pairs import Paired
from musnad.text.sentences import Sentences
from musnad.text.tokens import BREAK, Tokens, tokenise
from tests.text.reading import ARABIC, sentences, texts
from tests.text.work import lines

HOSTILE_TEXT = texts("«»“”\"'()أبود5. ؟!…\n:،aA")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصل سالم. ثم مضى.", ["وصل سالم.", "ثم مضى."]),
        ("هل وصل؟ نعم! ثم مضى", ["هل وصل؟", "نعم!", "ثم مضى"]),
        ("هل وصل؟! نعم", ["هل وصل؟!", "نعم"]),
        ("وصل سالم.. ثم مضى… وعاد", ["وصل سالم..", "ثم مضى…", "وعاد"]),
        ("وصل سالم.ثم مضى", ["وصل سالم.", "ثم مضى"]),
        ("وصل سالم . ثم مضى .", ["وصل سالم .", "ثم مضى ."]),
        ("عنوان\nوصل سالم\n\nثم مضى", ["عنوان", "وصل سالم", "ثم مضى"]),
        ("(وصل سالم.) ثم مضى", ["(وصل سالم.)", "ثم مضى"]),
        ("", []),
        ("\n\n", []),
    ],
)
def test_a_sentence_ends(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "بلغ العدد 3.5 ملايين",
        "قال د. سالم إن أ. نبيل وصل",
        "نقلت أ.ف.ب. عن سالم",
        "نقلت (أ ف ب) و(د.ب.أ) عن سالم",
        "قال جون W. سميث إنه وصل",
        "نشر موقع www.example.com الخبر",
        "كتب (...) ثم مضى",
        "1. وصل سالم",
    ],
)
def test_a_full_stop_does_not_always_end_a_sentence(sentence: str) -> None:
    assert sentences(f"{sentence}. ثم مضى.") == [f"{sentence}.", "ثم مضى."]


@pytest.mark.parametrize("sentence", ["وصل سالم عام 1442 هـ.", "بلغ طوله 12 م.", "كان ذلك عام 2015."])
def test_a_unit_behind_a_number_may_end_a_sentence(sentence: str) -> None:
    assert sentences(f"{sentence} ثم مضى.") == [sentence, "ثم مضى."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال: «نعم. لا. ربما» ومضى. وعاد.", ["قال: «نعم. لا. ربما» ومضى.", "وعاد."]),
        ("قال: «نعم. لا». وعاد.", ["قال: «نعم. لا».", "وعاد."]),
        ("قال: «نعم. لا.». سالم عاد.", ["قال: «نعم. لا.».", "سالم عاد."]),
        ("قال: «نعم. لا.» وأضاف: «ربما.»", ["قال: «نعم. لا.»", "وأضاف: «ربما.»"]),
        ("«نعم. لا.» قال سالم. وعاد.", ["«نعم. لا.» قال سالم.", "وعاد."]),
        ("«هل وصل؟» سأل سالم. وعاد.", ["«هل وصل؟» سأل سالم.", "وعاد."]),
        ("قال «رأيت “البلدة.” اليوم» ومضى.", ["قال «رأيت “البلدة.” اليوم» ومضى."]),
        ("قال: «نعم.\nلا.» وعاد.", ["قال: «نعم.\nلا.»", "وعاد."]),
        ("قال: «نعم.»\nسالم عاد.", ["قال: «نعم.»", "سالم عاد."]),
    ],
)
def test_no_sentence_ends_inside_a_closed_quotation_but_one_may_end_with_it(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_sentences_end_inside_a_quotation_that_is_never_closed() -> None:
    assert sentences("قال: «نعم. لا.\nوعاد.") == ["قال: «نعم.", "لا.", "وعاد."]


def test_a_quotation_glues_a_few_paragraphs_together_and_no_whole_article() -> None:
    assert len(sentences("قال: «نعم\nلا\nربما» ومضى")) == 1
    assert len(sentences("قال: «نعم" + "\nوفي البلدة مدرسة" * 30 + " صغيرة»")) == 31


def split(text: str) -> tuple[Tokens, Paired, Sentences]:
    tokens = tokenise(text)
    paired = ARABIC.pair(tokens)
    return tokens, paired, ARABIC.sentences(tokens, paired)


@settings(max_examples=300)
@given(HOSTILE_TEXT)
def test_every_token_is_in_one_sentence_or_is_a_break_between_two(text: str) -> None:
    tokens, _, found = split(text)
    of = [-1] * len(tokens)
    for s, (first, last) in enumerate(zip(found.firsts, found.lasts, strict=True)):
        assert first < last
        assert of[first:last] == [-1] * (last - first)
        of[first:last] = [s] * (last - first)
    assert found.of == of
    assert all(tokens.forms[i] == BREAK for i, s in enumerate(of) if s == -1)
    assert found.firsts == sorted(found.firsts)


@settings(max_examples=300)
@given(HOSTILE_TEXT)
def test_a_closed_quotation_lies_in_one_sentence(text: str) -> None:
    _, paired, found = split(text)
    for pair in paired.pairs:
        if pair.state == "closed":
            assert len(set(found.of[pair.first : pair.last])) == 1


@pytest.mark.parametrize("shape", ["أ. ", ".", "! ", "أ.ب", ".»", "«أ. ", "«أ.» ", "أ\n", "(.) ", "د. ", "1. ", ".)"])
@pytest.mark.parametrize("frame", ["{}", "«{}»"])
def test_work_grows_with_length_alone(shape: str, frame: str) -> None:
    assert lines(split, frame.format(shape * 1_600)) < 2.2 * lines(split, frame.format(shape * 800)) + 1_000
