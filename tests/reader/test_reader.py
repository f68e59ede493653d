"""What a text gives, from end to end: the record's parts, and what they say of the article."""

import pytest
from msgspec import json

import musnad
from musnad.records import SCHEMA_VERSION, Record, Span

STORY = """بلدية الوادي تعلن عودة المياه
الوادي (رويترز) - قال رئيس البلدية كريم صباغ أمس الأحد إن المياه عادت إلى الأحياء كلها.
وأضاف: «لن تنقطع مرة أخرى».
وقال مهندس في الشركة لإذاعة السنديان إن الأنابيب جديدة."""


def read(text: str = STORY) -> Record:
    """Read a text of that Monday."""
    return musnad.read(text=text, published="2024-03-04T10:00:00+03:00", id="story-1")


def test_a_record_says_what_it_is_of_and_what_made_it() -> None:
    record = read()
    assert (record.schema, record.engine, record.id) == (SCHEMA_VERSION, musnad.__version__, "story-1")
    assert record.article.language == "ar"
    assert record.article.text == STORY


def test_a_story_gives_its_statements_with_speakers_and_ways() -> None:
    record = read()
    links = {link.id: link.name for link in record.links}
    assert [(a.source.name, tuple(links[v] for v in a.via), a.form) for a in record.attributions] == [
        ("كريم صباغ", (), "indirect"),
        ("كريم صباغ", (), "direct"),
        ("مهندس في الشركة", ("إذاعة السنديان",), "indirect"),
    ]
    assert [links[id_] for id_ in record.chain] == ["رويترز"]


def test_a_time_beside_the_cue_says_when_it_was_said() -> None:
    record = read()
    values = {time.id: time.value for time in record.times}
    first = record.attributions[0]
    assert first.said is not None
    assert values[first.said] == "2024-03-03"


def test_the_dateline_is_furniture_and_no_part_of_a_statement() -> None:
    record = read()
    kinds = [piece.kind for piece in record.article.furniture]
    assert "dateline" in kinds
    (dateline,) = [piece for piece in record.article.furniture if piece.kind == "dateline"]
    spans = [span for a in record.attributions for span in (*a.cue, *a.content)]
    assert all(span.end <= dateline.start or dateline.end <= span.start for span in spans)


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        f"  {STORY}  \n",
        STORY.replace("\n", "\r\n"),
        STORY.replace(" ", "\u00a0"),
        STORY.replace("قال", "قـال"),
        STORY.replace("إن", "إنّ"),
        "\ufeff" + STORY,
        STORY + "\u200f",
    ],
)
def test_the_text_is_kept_code_point_by_code_point(text: str) -> None:
    record = read(text)
    assert record.article.text == text
    assert len(record.attributions) == 3


def test_text_beyond_the_first_plane_does_not_shift_offsets() -> None:
    text = "😀 قال الحارس: «الباب 😀 مفتوح اليوم»."
    (one,) = read(text).attributions
    (content,) = one.content
    assert text[content.start : content.end] == "الباب 😀 مفتوح اليوم"


def test_a_lone_surrogate_is_replaced_one_to_one_with_a_warning() -> None:
    text = "قال \ud800 الحارس إن الباب مفتوح."
    record = read(text)
    assert record.article.text == text.replace("\ud800", "\ufffd")
    assert ("text.surrogate", 4, 5) in [(w.code, w.start, w.end) for w in record.warnings]
    assert json.decode(json.encode(record), type=Record) == record


def test_a_control_that_turns_the_direction_is_warned_of_and_kept() -> None:
    text = "قال الحارس إن \u202eالباب مفتوح."
    record = read(text)
    assert record.article.text == text
    assert ("text.bidi-control", 14, 15) in [(w.code, w.start, w.end) for w in record.warnings]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "text.empty"),
        ("  \n\t ", "text.empty"),
        ("Le ministre a dit que la route est ouverte à tous les habitants.", "language.unknown"),
        ("Міністр сказав, що дорога відкрита для всіх мешканців.", "language.unknown"),
        ("12345 67890", "language.unknown"),
    ],
)
def test_a_text_that_no_pack_reads_gives_a_record_with_less_in_it(text: str, code: str) -> None:
    record = read(text)
    assert (record.article.language, record.article.text) == ("und", text)
    assert code in [warning.code for warning in record.warnings]
    assert [*record.attributions, *record.links, *record.parties] == []


def test_a_text_that_no_pack_reads_keeps_its_lines() -> None:
    text = "Le ministre est arrivé ce matin dans la capitale.\n\nIl repart demain pour le sud du pays."
    assert read(text).article.paragraphs == (Span(0, 49), Span(51, 88))


@pytest.mark.parametrize(
    "text", ["قال", "قال إن", ":", "«", "»", "«»", "قال:", "وفقا ل", "بحسب", "\n", "\u0640", "قال إن."]
)
def test_the_smallest_texts_are_read(text: str) -> None:
    record = musnad.read(text=text, language="ar")
    assert record.article.text == text
    assert record.attributions == ()


def test_two_readings_of_one_text_are_equal() -> None:
    assert read() == read()


def test_the_traced_reading_gives_the_same_record() -> None:
    record, trace = musnad.read_traced(text=STORY, published="2024-03-04T10:00:00+03:00", id="story-1")
    assert record == read()
    assert len(trace.findings) == len(record.attributions)
