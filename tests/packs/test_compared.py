"""An example beside a reading: what differs is said in sentences and shown in the text."""

from typing import Any

import msgspec

from musnad.packs.contract.compared import differences, side_by_side
from musnad.packs.contract.corpus import Example, read_corpus
from musnad.records import Record

TEXT = "قال المدير إن العمل استؤنف، مضيفا أن الأرصفة جاهزة."


def example(*attributions: str) -> Example:
    lines = "\n".join(f"- {line}" for line in attributions or ["none"])
    return read_corpus(f"now: 2024-03-04\n\ntext: {TEXT}\n{lines}\n").examples[0]


def span(words: str) -> dict[str, int]:
    return {"start": TEXT.index(words), "end": TEXT.index(words) + len(words)}


def read(content: str, cue: str, source: str | None, name: str | None, resolution: str = "role") -> dict[str, Any]:
    place = span(source) if source else {"start": None, "end": None}
    return {
        "id": "a1", "kind": "speech", "form": "indirect", "act": "say", "cue": [span(cue)], "content": [span(content)],
        "source": {**place, "text": source, "name": name, "parties": [], "resolution": resolution, "because": ""},
        "quotations": [], "via": ["l1"], "addressees": [], "said": "t1", "within": None, "grade": "complete",
        "confidence": {}, "rule": "a.rule",
    }  # fmt: skip


def record(*attributions: dict[str, Any]) -> Record:
    article = {
        "url": None, "canonical": None, "language": "ar", "site": {}, "headline": None, "section": None, "authors": [],
        "published": None, "modified": None, "text": TEXT, "paragraphs": [], "captions": [], "furniture": [],
    }  # fmt: skip
    link = {"id": "l1", "name": "وكالة الساحل", "entity": None, "relation": "cited", "evidence": [], "rule": "r"}
    time = {
        "id": "t1", "text": "", "start": 0, "end": 0, "type": "DATE", "value": "2024-03-04", "calendar": "gregorian",
        "rule": "r",
    }  # fmt: skip
    made = {
        "schema": "1.0", "engine": "0", "id": None, "article": article, "parties": [], "mentions": [], "quotations": [],
        "times": [time], "links": [link], "chain": [], "attributions": attributions, "warnings": [],
    }  # fmt: skip
    return msgspec.convert(made, Record)


SAID = read("العمل استؤنف", "قال", "المدير", "المدير")
ADDED = read("الأرصفة جاهزة", "مضيفا", None, "المدير", "elided")


def test_a_reading_that_is_as_stated_differs_in_nothing() -> None:
    stated = example(
        "content: العمل استؤنف | cue: قال | source: المدير | speaker: المدير | form: indirect | act: say | kind: speech"
        " | resolution: role | grade: complete | said: 2024-03-04 | via: وكالة الساحل | rule: a.rule",
        "content: الأرصفة جاهزة | cue: مضيفا | source: -",
    )
    assert differences(stated, record(SAID, ADDED)) == []
    assert differences(stated, record(ADDED, SAID)) == []


def test_names_may_differ_in_hamzas_and_vowel_marks() -> None:
    assert differences(example("content: العمل استؤنف | speaker: اَلمدير | via: وكاله الساحل"), record(SAID)) == []


def test_each_difference_is_a_sentence() -> None:
    stated = example("content: استؤنف | cue: قال | source: - | speaker: سامي حداد | via: - | act: deny | said: -")
    assert differences(stated, record(SAID)) == [
        "«استؤنف»: content should be «استؤنف», is «العمل استؤنف»",
        "«استؤنف»: source should be -, is «المدير»",
        "«استؤنف»: speaker should be سامي حداد, is المدير",
        "«استؤنف»: via should be -, is وكالة الساحل",
        "«استؤنف»: act should be deny, is say",
        "«استؤنف»: said should be -, is 2024-03-04",
    ]


def test_a_speaker_who_cannot_be_told_is_none_and_not_a_name() -> None:
    unknown = read("العمل استؤنف", "قال", "المدير", None, "unknown")
    assert differences(example("content: العمل استؤنف | speaker: -"), record(unknown)) == []
    assert differences(example("content: العمل استؤنف | speaker: -"), record(SAID)) == [
        "«العمل استؤنف»: speaker should be -, is المدير"
    ]


def test_what_is_missing_and_what_was_read_besides_are_differences() -> None:
    assert differences(example("content: العمل استؤنف"), record(ADDED)) == [
        "not found: «العمل استؤنف»",
        "read besides: «الأرصفة جاهزة» (by a.rule)",
    ]
    assert differences(example(), record(SAID)) == ["read besides: «العمل استؤنف» (by a.rule)"]
    assert differences(example(), record()) == []


def test_the_two_readings_are_shown_with_their_spans_marked_in_the_text() -> None:
    stated = example("content: العمل استؤنف | cue: قال | source: المدير", "content: الأرصفة جاهزة | speaker: المدير")
    wrong = read("استؤنف", "قال", "المدير", "المدير")
    assert side_by_side(stated, record(wrong)) == "\n".join(
        [
            "‹cue› [source] {content}",
            "1. expected  ‹قال› [المدير] إن {العمل استؤنف}، مضيفا أن الأرصفة جاهزة.",
            "   read      ‹قال› [المدير] إن العمل {استؤنف}، مضيفا أن الأرصفة جاهزة.",
            "2. expected  قال المدير إن العمل استؤنف، مضيفا أن {الأرصفة جاهزة}.",
            "             speaker: المدير",
            "   read      nothing",
        ]
    )


def test_what_is_as_expected_is_shown_once() -> None:
    shown = side_by_side(example("content: العمل استؤنف | cue: قال"), record(SAID))
    assert shown.splitlines()[1:] == ["1. as expected  ‹قال› المدير إن {العمل استؤنف}، مضيفا أن الأرصفة جاهزة."]


def test_what_was_read_besides_is_shown_with_all_that_was_read() -> None:
    shown = side_by_side(example(), record(ADDED))
    assert shown.splitlines()[1:3] == [
        "1. expected  nothing",
        "   read      قال المدير إن العمل استؤنف، ‹مضيفا› أن {الأرصفة جاهزة}.",
    ]
    assert "speaker: المدير | via: وكالة الساحل | form: indirect" in shown
    assert side_by_side(example(), record()) == f"{TEXT}\nnothing expected, nothing read"


def test_crossing_and_nested_spans_keep_their_own_brackets() -> None:
    crossing = example("content: المدير إن العمل | source: قال المدير | cue: المدير")
    assert side_by_side(crossing, record()).splitlines()[1] == (
        "1. expected  [قال {‹المدير›] إن العمل} استؤنف، مضيفا أن الأرصفة جاهزة."
    )


def test_invisible_signs_are_shown() -> None:
    stated = read_corpus("now: 2024-03-04\n\ntext: قال\\u202eالمدير\n- none\n").examples[0]
    assert "قال\\u202eالمدير" in side_by_side(stated, record())
