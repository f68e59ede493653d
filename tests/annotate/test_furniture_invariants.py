"""Whatever the text: nothing crashes, nothing overlaps, time grows with length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.annotate.furnished import arabic, arabic_words, read
from tests.text.work import lines

from musnad.text.tokens import tokenise

WORDS = [phrase for group in arabic_words().phrases for phrase in group.words[:3]]
SCRAPS = [
    *WORDS,
    "بيروت",
    "رويترز",
    "(",
    ")",
    "«",
    "»",
    "/",
    "-",
    " – ",
    ":",
    ".",
    "\n",
    "\n\n",
    " ",
    "ـ",
    "5",
    "مارس",
    "سامي",
    "،",
    "قال",
    '"',
]
texts = st.lists(st.sampled_from(SCRAPS), max_size=60).map(" ".join) | st.lists(
    st.sampled_from(SCRAPS), max_size=60
).map("".join)


@given(texts | st.text(max_size=200), st.none() | st.sampled_from(WORDS))
def test_furniture_and_paragraphs_lie_apart_in_order(text: str, headline: str | None) -> None:
    layout = read(text, headline)
    for spans in (layout.furniture, layout.paragraphs):
        edges = [edge for span in spans for edge in (span.start, span.end)]
        assert edges == sorted(edges)
    inline = [piece for piece in layout.furniture if piece.kind not in ("dateline", "byline")]
    assert not any(p.start < f.end and f.start < p.end for p in layout.paragraphs for f in inline)


@given(texts | st.text(max_size=200))
def test_every_word_stands_in_a_paragraph_or_in_furniture(text: str) -> None:
    layout, tokens = read(text), tokenise(text)
    spans = [*layout.paragraphs, *layout.furniture]
    words = [tokens.starts[i] for i, form in enumerate(tokens.forms) if form[0].isalnum()]
    assert all(any(span.start <= start < span.end for span in spans) for start in words)


@given(texts)
def test_claims_name_what_lies_within_them(text: str) -> None:
    for claim in read(text).claims:
        assert all(claim.start <= name.start < name.end <= claim.end for name in claim.names)


@pytest.mark.parametrize(
    "unit",
    [
        "اقرأ\n",
        "سمات . ",
        "( ",
        "- ",
        "1\n",
        "اترك تعليقا\n",
        "/ا",
        "تويتر فيسبوك ",
        "ا ",
        "بيروت\n\n",
        "المصدر: ا\n",
        "اقرأ أيضا\nعنوان\n",
        "« ",
        "ا.",
        "5/",
    ],
)
def test_work_grows_with_length(unit: str) -> None:
    def look(text: str) -> None:
        arabic().find(tokenise(text))

    look(unit * 10)
    assert lines(look, unit * 4_000) < 2.5 * lines(look, unit * 2_000) + 1_000
