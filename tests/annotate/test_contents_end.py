"""Where a content ends, and why: the sentence, the next report, the writer's voice, the closing mark."""

import pytest
from tests.annotate.reported import MONDAY, contents, only

import musnad


def ended(text: str) -> list[tuple[str, str]]:
    """Each content with the reason for its end."""
    record, trace = musnad.read_traced(text=text, published=MONDAY, language="ar")
    assert [f.attribution for f in trace.findings] == [a.id for a in record.attributions]
    return list(zip(contents(text), [f.ended for f in trace.findings], strict=True))


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("قال الطحان إن القمح جيد. يقع المطحن في الوادي.", "القمح جيد"),
        ("قال الطحان إن القمح جيد\nيقع المطحن في الوادي.", "القمح جيد"),
        ("قال الطحان إن القمح جيد", "القمح جيد"),
        ("قال الطحان إن السعر 3.5 دينار. يقع المطحن في الوادي.", "السعر 3.5 دينار"),
        ("قال الطحان إن القمح جيد، والشعير جيد.", "القمح جيد، والشعير جيد"),
    ],
)
def test_a_content_ends_with_its_sentence_and_without_the_stop(text: str, content: str) -> None:
    assert ended(text) == [(content, "the sentence ends")]


def test_a_question_mark_belongs_to_a_quoted_question() -> None:
    assert only("سأل الطحان: «من يشتري القمح؟».").content == "من يشتري القمح؟"


@pytest.mark.parametrize(
    ("text", "first", "cue"),
    [
        ("قال الطحان إن القمح جيد، وأضاف أن الشعير نادر.", "القمح جيد", "وأضاف"),
        ("قال الطحان إن القمح جيد وأضاف أن الشعير نادر.", "القمح جيد", "وأضاف"),
        ("قال الطحان إن القمح جيد، مضيفا أن الشعير نادر.", "القمح جيد", "مضيفا"),
        ("قال الطحان إن القمح جيد مضيفا أن الشعير نادر.", "القمح جيد", "مضيفا"),
        ("قال الطحان إن القمح جيد فيما أكد الخباز أن الدقيق نفد.", "القمح جيد", "أكد"),
        ("قال الطحان إن القمح جيد، بينما أكد الخباز أن الدقيق نفد.", "القمح جيد", "أكد"),
        ("قال الطحان إن القمح جيد لكن الوزير أكد أن الدقيق نفد.", "القمح جيد", "أكد"),
    ],
)
def test_a_content_ends_where_the_next_report_begins(text: str, first: str, cue: str) -> None:
    (content, why), _ = ended(text)
    assert (content, why) == (first, f"the next report: {cue}")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("قال الطحان إن الجيران خانوا العهد، في إشارة إلى أهل الوادي.", "الجيران خانوا العهد"),
        ("قال الطحان إن القمح نفد دون أن يحدد السبب.", "القمح نفد"),
        ("قال الطحان إن القمح نفد، ولم يذكر السبب.", "القمح نفد"),
    ],
)
def test_a_content_ends_where_the_writer_speaks_again(text: str, content: str) -> None:
    ((read, why),) = ended(text)
    assert read == content
    assert why.startswith("the writer again")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("قال الطحان: «القمح جيد»، ثم غادر السوق.", "القمح جيد"),
        ("قال الطحان: «القمح جيد. والشعير نادر. لن نبيع».", "القمح جيد. والشعير نادر. لن نبيع"),
        ("قال الطحان: «القمح جيد». يقع المطحن في الوادي.", "القمح جيد"),
        ("قال الطحان: «القمح جيد».\nيقع المطحن في الوادي.", "القمح جيد"),
    ],
)
def test_a_quoted_content_ends_where_its_quotation_is_closed(text: str, content: str) -> None:
    assert ended(text) == [(content, "the quotation is closed")]


def test_a_bracketed_content_ends_where_the_bracket_is_closed() -> None:
    assert ended("قال الطحان: (القمح جيد هذا العام) ثم خرج.") == [("القمح جيد هذا العام", "the bracket is closed")]


def test_a_report_inside_a_quotation_does_not_end_it() -> None:
    text = "قال الطحان: «القمح جيد، وأضاف جاري أن الشعير نادر، ولا نخاف الشتاء»."
    assert contents(text)[0] == "القمح جيد، وأضاف جاري أن الشعير نادر، ولا نخاف الشتاء"


@pytest.mark.parametrize(
    ("text", "halves"),
    [
        ("«القمح جيد»، قال الطحان فارس عطية، «والشعير نادر».", "القمح جيد … والشعير نادر"),
        ('"القمح جيد"، يقول الطحان، "لكن الشعير نادر".', "القمح جيد … لكن الشعير نادر"),
        ("«القمح جيد» - قال الطحان فارس عطية - «والشعير نادر».", "القمح جيد … والشعير نادر"),
        ("تعود الطاحونة، بحسب مؤرخين، إلى القرن السابع.", "تعود الطاحونة … إلى القرن السابع"),
    ],
)
def test_a_content_that_is_interrupted_has_two_halves(text: str, halves: str) -> None:
    assert contents(text) == [halves]


@pytest.mark.parametrize(
    "text",
    [
        "قال الطحان: «القمح جيد هذا العام.",
        "قال الطحان: «القمح جيد هذا العام",
        "قال الطحان: «القمح جيد هذا العام\nيقع المطحن في الوادي.",
    ],
)
def test_a_quotation_that_is_never_closed_ends_with_its_paragraph(text: str) -> None:
    assert contents(text) == ["القمح جيد هذا العام"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("قال الطحان إن ، القمح جيد ، .", "القمح جيد"),
        ("قال الطحان: «... القمح جيد ...».", "القمح جيد"),
        ("قال الطحان إن القمح جيد،", "القمح جيد"),
        ("قال الطحان إن القمح جيد –", "القمح جيد"),
    ],
)
def test_marks_at_both_ends_are_cut_off(text: str, content: str) -> None:
    assert contents(text) == [content]


@pytest.mark.parametrize("text", ["قال الطحان إن.", "قال الطحان إن", "قال الطحان: «».", "قال الطحان:", "قال الطحان: ."])
def test_an_opener_with_nothing_behind_it_gives_nothing(text: str) -> None:
    assert contents(text) == []
