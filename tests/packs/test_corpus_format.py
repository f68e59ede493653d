"""The format of a pack's examples reads back what it wrote, and says what is wrong with what it can't read."""

from importlib.resources.abc import Traversable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from musnad.packs.contract.corpus import Corpus, CorpusError, Example, Expected, load_corpus, read_corpus, write_corpus
from musnad.packs.found import found
from musnad.records import Span

LEGIBLE = """\
# A file about nothing.
now: 2024-03-04

# The second participle has no source of its own.
text: قال مدير الميناء سامي حداد إن العمل استؤنف، مضيفا أن الأرصفة جاهزة.
- cue: قال | source: مدير الميناء سامي حداد | speaker: سامي حداد | content: العمل استؤنف | via: - | act: say
- cue: مضيفا | source: - | speaker: سامي حداد | content: الأرصفة جاهزة | said: -

text: بحث الجانبان ملف الميناء.
text:
text: وغادر الوفد.
- none

text: «العمل»، قال الوزير، «استؤنف»، وقال قال.
- cue: قال #1 | content: العمل … استؤنف | via: وكالة الساحل; المرفأ
- cue: وقال | speaker: - | content: قال #2
"""


def test_a_corpus_is_read_as_it_is_written_down() -> None:
    corpus = read_corpus(LEGIBLE)
    first, second, third = corpus.examples
    assert (corpus.now, corpus.about) == ("2024-03-04", "A file about nothing.")
    assert first.note == "The second participle has no source of its own."
    said, added = first.attributions
    assert said.cue == (Span(0, 3),)
    assert said.source == Span(4, 26)
    assert (said.speaker, said.form, said.via, said.act) == ("سامي حداد", UNSET, (), "say")
    assert (said.said, added.said, added.source) == (UNSET, None, None)
    assert second == Example("بحث الجانبان ملف الميناء.\n\nوغادر الوفد.")
    whole, within = third.attributions
    assert [third.text[s.start : s.end] for s in whole.content] == ["العمل", "استؤنف"]
    assert whole.via == ("وكالة الساحل", "المرفأ")
    assert whole.cue == (Span(9, 12),)
    assert within.content == (Span(36, 39),)
    assert within.speaker is None


def test_a_legible_corpus_is_written_as_it_was_read() -> None:
    assert read_corpus(write_corpus(read_corpus(LEGIBLE))) == read_corpus(LEGIBLE)
    assert "- cue: قال #1 | content: العمل … استؤنف | via: وكالة الساحل; المرفأ" in write_corpus(read_corpus(LEGIBLE))


def test_line_ends_of_another_system_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "one.txt"
    file.write_bytes(b"\xef\xbb\xbf" + LEGIBLE.replace("\n", "\r\n").encode())
    assert load_corpus(file) == read_corpus(LEGIBLE)


def test_a_block_of_comments_alone_is_a_heading() -> None:
    assert read_corpus("now: 2024-03-04\n\n# --- negatives\n\ntext: لا شيء\n- none\n").examples == (Example("لا شيء"),)


SIGNS = st.sampled_from("اقل م«».،…|#;:\\-\n \t\r\u200c\u200f\u2028\ud800َ1a")
TEXTS = st.text(SIGNS | st.characters(), max_size=30)
NAMES = st.text(SIGNS | st.characters(), min_size=1, max_size=8)


def spans_in(text: str) -> st.SearchStrategy[Span]:
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    return places.filter(lambda p: p[0] != p[1]).map(lambda p: Span(min(p), max(p)))


def stretches_in(text: str, least: int) -> st.SearchStrategy[tuple[Span, ...]]:
    return st.lists(spans_in(text), min_size=least, max_size=3).map(tuple)


def attributions_in(text: str) -> st.SearchStrategy[Expected]:
    absent = st.just(UNSET)
    return st.builds(
        Expected,
        content=stretches_in(text, 1),
        cue=absent | stretches_in(text, 0),
        source=absent | st.none() | spans_in(text),
        speaker=absent | st.none() | NAMES,
        via=absent | st.lists(NAMES, max_size=2).map(tuple),
        form=absent | st.sampled_from(["direct", "indirect", "mixed"]),
        act=absent | st.none() | st.sampled_from(["say", "deny"]),
        kind=absent | st.just("belief"),
        resolution=absent | st.just("elided"),
        grade=absent | st.none() | st.just("broken"),
        said=absent | st.none() | st.just("2024-W10"),
        rule=absent | NAMES.filter(lambda n: n != "-"),
    )


def examples_of(text: str) -> st.SearchStrategy[Example]:
    stated = st.lists(attributions_in(text), max_size=3).map(tuple) if text else st.just(())
    return st.builds(Example, st.just(text), stated, TEXTS)


CORPORA = st.builds(
    Corpus,
    st.sampled_from(["2024-03-04", "2021-04-14T12:30:00+03:00"]),
    st.lists(TEXTS.flatmap(examples_of), max_size=3).map(tuple),
    TEXTS,
)


@given(CORPORA)
def test_it_reads_back_what_it_wrote(corpus: Corpus) -> None:
    written = write_corpus(corpus)
    assert read_corpus(written.encode().decode()) == corpus


WRONG = [
    ("", "corpus: the file is empty"),
    ("text: لا\n- none\n", "line 1: the first block must hold one line 'now: 2024-03-04'"),
    ("now: soon\n", "line 1: no date in ISO 8601: soon"),
    ("now: 2024-03-04\n\ntext: لا", "line 3: no attribution is given: write '- none'"),
    ("now: 2024-03-04\n\n- none", "line 3: an example is 'text:' lines and then its attributions"),
    ("now: 2024-03-04\n\ntext: لا\n- none\ntext: لا", "line 3: an example is 'text:' lines and then its attributions"),
    ("now: 2024-03-04\n\ntext: لا\n- content: لا\n+ content: لا", "line 5: an attribution's line begins with '- '"),
    ("now: 2024-03-04\n\ntext: لا\n- cue: لا", "line 4: an attribution must have a content"),
    ("now: 2024-03-04\n\ntext: لا\n- content: نعم", "line 4: content: «نعم» does not stand in the text"),
    ("now: 2024-03-04\n\ntext: لا لا\n- content: لا", "line 4: content: «لا» stands 2 times in the text"),
    ("now: 2024-03-04\n\ntext: لا لا\n- content: لا #3", "line 4: content: no number of one of its 2 places: #3"),
    ("now: 2024-03-04\n\ntext: لا لا\n- content: لا #x", "line 4: content: no number of one of its 2 places: #x"),
    ("now: 2024-03-04\n\ntext: لا\n- content: لا | mood: bad", "line 4: mood: no such field"),
    ("now: 2024-03-04\n\ntext: لا\n- content: لا | content: لا", "line 4: content: stated twice"),
    ("now: 2024-03-04\n\ntext: لا\n- content: لا | act: shout", "line 4: act: 'shout' is none of say, add"),
    ("now: 2024-03-04\n\ntext: لا\n- content: لا | form: -", "line 4: form: '-' is none of direct"),
    ("now: 2024-03-04\n\ntext: لا\n- content: لا | speaker:", "line 4: speaker: no name is given"),
    ("now: 2024-03-04\n\ntext: لا\n- content: لا | via: a;", "line 4: via: a name is empty"),
    ("now: 2024-03-04\n\ntext: لا\n- content: لا | لا", "line 4: no 'name: value': لا"),
    ("now: 2024-03-04\n\ntext: لا نعم\n- content: لا | source: لا … نعم", "line 4: source: a source has one stretch"),
]


@pytest.mark.parametrize(("text", "message"), WRONG)
def test_an_error_names_the_line_and_the_reason(text: str, message: str) -> None:
    with pytest.raises(CorpusError) as raised:
        read_corpus(text)
    assert message in str(raised.value)


def test_what_is_no_text_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    file = tmp_path / "one.txt"
    file.write_bytes(b"now: 2024-03-04\n\ntext: \xff\n- none\n")
    with pytest.raises(CorpusError, match=r"one\.txt"):
        load_corpus(file)


FILES = [f for pack in found().values() for f in pack.corpora()]


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.name)
def test_every_file_of_every_pack_reads_back_what_it_writes(file: Traversable) -> None:
    corpus = load_corpus(file)
    assert read_corpus(write_corpus(corpus)) == corpus
