"""Whatever the text: spans lie in it, ids are unique and refer to something, nothing lies within itself."""

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import json

import musnad
from musnad.packs.found import found
from musnad.records import ACTS, Attribution, Record, Span

PACK = found()["ar"].load()
VERBS = [
    *(v.lemma for v in PACK.verbs.verbs[:60]),
    *("و" + v.present for v in PACK.verbs.verbs[:30] if v.present),
    *(v.participle + "ا" for v in PACK.verbs.verbs[:30] if v.participle),
    *(noun for v in PACK.verbs.verbs[:40] for noun in v.nouns),
]
NOUNS = [
    *("ال" + n.word for n in PACK.nouns.nouns[:60]),
    *("لل" + n.word for n in PACK.nouns.nouns[:20]),
    *(n.word for n in PACK.nouns.nouns[::9]),
    *PACK.people.given[:20], *(entry.names[0] for entry in list(PACK.names.values())[::60] if entry.names),
]  # fmt: skip
PHRASES = [" ".join(phrase.words) for phrase in PACK.phrases.phrases] + [" ".join(s.words) for s in PACK.phrases.stops]
SMALL = [
    *PACK.grammar.complementizers, *PACK.grammar.prepositions[:25], *PACK.grammar.relatives, *PACK.grammar.pronouns,
    *PACK.grammar.clause_openers, *PACK.grammar.auxiliaries, *PACK.grammar.negations, *PACK.grammar.conditionals,
    *PACK.grammar.own_words, *PACK.grammar.quantifiers[:10], *PACK.contents.nouns[:10], "أمس", "2024", "قطار",
]  # fmt: skip
MARKS = [*"«»\"“”'():،.؟!…-–؛\nـ\u200f"]
SHAPES = [
    "قال الوزير إن", "وأضاف:", "مضيفا أن", "نقلت صحيفة المرفأ عن", "بحسب وكالة رويترز", "، وفقا للشرطة", "على حد قوله",
    "«", "»",
]  # fmt: skip
pieces = st.one_of(*map(st.sampled_from, (VERBS, NOUNS, PHRASES, SMALL, MARKS, SHAPES)))
texts = st.lists(st.tuples(pieces, st.sampled_from(["", " ", " "])).map("".join), max_size=60).map("".join)


def read(text: str) -> Record:
    """Read it as Arabic."""
    return musnad.read(text=text, published="2024-03-04", language="ar")


def spans(one: Attribution) -> list[Span]:
    """All stretches of an attribution."""
    source = one.source
    named = [] if source.start is None or source.end is None else [Span(source.start, source.end)]
    return [*one.cue, *one.content, *named]


@given(texts)
@settings(max_examples=150)
def test_spans_lie_in_the_text_and_contents_hold_words(text: str) -> None:
    for one in read(text).attributions:
        assert all(0 <= span.start < span.end <= len(text) for span in spans(one))
        assert one.content
        assert one.cue
        assert any(c.isalnum() for span in one.content for c in text[span.start : span.end])
        assert [span.start for span in one.content] == sorted(span.start for span in one.content)
        assert one.source.text is None or one.source.text == text[one.source.start : one.source.end]


@given(texts)
@settings(max_examples=150)
def test_stretches_of_one_content_do_not_overlap_and_hold_no_part_of_the_cue(text: str) -> None:
    for one in read(text).attributions:
        ends = [0, *(span.end for span in one.content)]
        assert all(end <= span.start for end, span in zip(ends, one.content, strict=False))
        for cue in one.cue:
            assert all(cue.end <= span.start or span.end <= cue.start for span in one.content)


@given(texts)
@settings(max_examples=150)
def test_ids_are_unique_and_every_reference_has_its_target(text: str) -> None:
    record = read(text)
    parts = (record.parties, record.mentions, record.quotations, record.times, record.links, record.attributions)
    for part in parts:
        assert len({each.id for each in part}) == len(part)
    parties, links = {p.id for p in record.parties}, {x.id for x in record.links}
    quotations, times = {q.id for q in record.quotations}, {t.id for t in record.times}
    assert set(record.chain) <= links
    assert {m.party for m in record.mentions} <= parties
    for one in record.attributions:
        assert set(one.via) <= links
        assert {*one.source.parties, *one.addressees} <= parties
        assert set(one.quotations) <= quotations
        assert one.said is None or one.said in times


@given(texts)
@settings(max_examples=150)
def test_nothing_lies_within_itself_and_what_lies_within_is_held(text: str) -> None:
    by_id = {one.id: one for one in read(text).attributions}
    for one in by_id.values():
        seen, outer = {one.id}, one.within
        while outer is not None:
            assert outer not in seen
            seen.add(outer)
            outer = by_id[outer].within
        if one.within is not None:
            holder = by_id[one.within]
            assert holder.content[0].start <= one.content[0].start
            assert one.content[-1].end <= holder.content[-1].end


@given(texts)
@settings(max_examples=150)
def test_what_is_said_of_a_speaker_agrees(text: str) -> None:
    for one in read(text).attributions:
        source = one.source
        assert (source.resolution == "unknown") == (source.name is None) == (not source.parties)
        assert source.because
        assert (source.start is None) == (source.end is None) == (source.text is None)
        assert one.rule
        if one.kind == "belief":
            assert one.act is None
            assert one.grade is None
        else:
            assert one.act in ACTS
            assert (one.grade == "unresolved") == (source.resolution == "unknown")


@given(texts)
@settings(max_examples=150)
def test_attributions_stand_in_the_order_of_their_cues(text: str) -> None:
    record = read(text)
    assert [one.id for one in record.attributions] == [f"a{k}" for k in range(1, len(record.attributions) + 1)]
    starts = [one.cue[0].start for one in record.attributions]
    assert starts == sorted(starts)


@given(texts)
@settings(max_examples=100)
def test_every_attribution_has_its_way_and_every_refusal_its_place(text: str) -> None:
    record, trace = musnad.read_traced(text=text, published="2024-03-04", language="ar")
    assert [f.attribution for f in trace.findings] == [a.id for a in record.attributions]
    assert [f.rule for f in trace.findings] == [a.rule for a in record.attributions]
    assert all(0 <= refusal.start < refusal.end <= len(text) for refusal in trace.refusals)


@given(texts)
@settings(max_examples=100)
def test_reading_twice_gives_the_same_and_a_record_goes_through_json_and_back(text: str) -> None:
    record = read(text)
    assert read(text) == record
    assert json.decode(json.encode(record), type=Record) == record


@given(texts, texts)
@settings(max_examples=60)
def test_a_text_read_in_between_changes_nothing(text: str, other: str) -> None:
    before = read(text)
    read(other)
    assert read(text) == before
