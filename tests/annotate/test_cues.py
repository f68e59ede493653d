"""Which words are cues, and what before or behind them says that nobody speaks."""

import pytest
from tests.annotate.reported import only, refusals, said


@pytest.mark.parametrize(
    ("text", "cue", "act"),
    [
        ("قال النجار إن الخشب نفد.", "قال", "say"),
        ("وأضافت الخياطة أن القماش غال.", "وأضافت", "add"),
        ("فأكد الصياد أن البحر هادئ.", "فأكد", "confirm"),
        ("يؤكد الصيادون أن البحر هادئ.", "يؤكد", "confirm"),
        ("أعلن وزيرا الري والزراعة أن السد امتلأ.", "أعلن", "announce"),
        ("وحذرت البلدية من أن الرصيف هش.", "وحذرت", "warn"),
        ("نفى الحارس أن يكون قد نام.", "نفى", "deny"),
        ("ودعا المحافظ إلى ترشيد الماء.", "ودعا", "demand"),
        ("تساءلت الكاتبة: من سيقرأ؟", "تساءلت", "ask"),
        ("وعد المقاول بتسليم المفاتيح في الربيع.", "وعد", "promise"),
        ("أشاد المدرب بأداء الحارس.", "أشاد", "praise"),
    ],
)
def test_every_form_of_a_reporting_verb_is_a_cue_with_its_conjunction(text: str, cue: str, act: str) -> None:
    one = only(text)
    assert (one.cue, one.reading.act) == (cue, act)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("قَالَ النجّارُ إنّ الخشبَ نفد.", "قَالَ"),
        ("قـــال النجار إن الخشب نفد.", "قـــال"),
        ("اعلن النجار ان الخشب نفد.", "اعلن"),
        ("أكدّت الخياطة أن القماش غال.", "أكدّت"),
    ],
)
def test_a_cue_is_known_in_every_spelling(text: str, cue: str) -> None:
    assert only(text).cue == cue


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("وتابع النجار قائلا: «نفد الخشب».", "وتابع"),
        ("وتابع قائلا: «نفد الخشب».", "وتابع قائلا"),
        ("وأضاف بالقول إن الخشب نفد.", "وأضاف بالقول"),
    ],
)
def test_words_that_only_repeat_the_saying_give_no_report_of_their_own(text: str, cue: str) -> None:
    assert only(text).cue == cue


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("لم يؤكد النجار أن الخشب نفد.", "it is negated: nothing was said"),
        ("ولم تؤكد الوزارة أن الطريق مغلق.", "it is negated: nothing was said"),
        ("لا يقول المدرب إن الفريق متعب.", "it is negated: nothing was said"),
        ("لن تعلن الشركة أن الخط أغلق.", "it is negated: nothing was said"),
    ],
)
def test_a_negated_verb_reports_nothing(text: str, why: str) -> None:
    assert said(text) == []
    assert why in [tried.gave_up for refusal in refusals(text) for tried in refusal.tried]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("سيقول الوزير إن الميزانية جاهزة.", "it is still to be said"),
        ("وستعلن اللجنة أن الفائز معروف.", "it is still to be said"),
    ],
)
def test_what_is_still_to_be_said_is_not_reported(text: str, why: str) -> None:
    assert said(text) == []
    assert why in [tried.gave_up for refusal in refusals(text) for tried in refusal.tried]


@pytest.mark.parametrize(
    "text", ["إذا قال الحارس إن الباب مغلق فلا تدخلوا.", "لو أعلن البنك أن القرض ألغي لانهار السوق."]
)
def test_a_condition_is_not_reported(text: str) -> None:
    assert said(text) == []
    assert "it is only a condition" in [tried.gave_up for refusal in refusals(text) for tried in refusal.tried]


@pytest.mark.parametrize(
    "text",
    [
        "وقف الناس في ذكر مناقب الراحل.",
        "سافر الفريق إلى رد الزيارة.",
        "شارك الشاعر في الإعلان عن الجائزة.",
        "القائل مجهول.",
        "حضر المؤكد والمحتمل من اللاعبين.",
    ],
)
def test_behind_a_preposition_or_with_an_article_a_word_is_a_noun(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "تابع المتفرجون السباق من الشرفات.",
        "أضافت الطاهية الليمون إلى السلطة.",
        "كتب التلميذ رسالة طويلة.",
        "وعلق البائع المصباح فوق الباب.",
        "زاد عدد الزوار هذا الصيف.",
        "رد الجار الدين قبل العيد.",
        "سجل اللاعب هدفين.",
    ],
)
def test_an_everyday_word_counts_only_where_somebody_speaks(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("وتابع المدرب أن السباق صعب.", "وتابع", "السباق صعب"),
        ("كتب الوزير: «لن أستقيل».", "كتب", "لن أستقيل"),
        ("وعلق النائب: «القرار متأخر».", "وعلق", "القرار متأخر"),
        ("ورد المدير: «لا علم لي بالأمر».", "ورد", "لا علم لي بالأمر"),
        ("وزاد المدرب: «الفريق متعب».", "وزاد", "الفريق متعب"),
    ],
)
def test_the_same_words_count_where_somebody_does(text: str, cue: str, content: str) -> None:
    one = only(text)
    assert (one.cue, one.content) == (cue, content)


@pytest.mark.parametrize(
    "text",
    [
        "صدر كتاب «قال الحكيم» في بيروت.",
        "تعرض القاعة فيلم «قالت الريح» غدا.",
        'فازت رواية "يقول البحر" بالجائزة.',
    ],
)
def test_a_cue_in_a_title_reports_nothing(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "act", "grade"),
    [
        ("تخشى البلدية أن ينهار الجسر.", "belief", None, None),
        ("يظن الصيادون أن السمك هاجر.", "belief", None, None),
        ("قال الصيادون إن السمك هاجر.", "speech", "say", "complete"),
    ],
)
def test_what_is_thought_is_told_from_what_is_said(text: str, kind: str, act: str | None, grade: str | None) -> None:
    read = only(text).reading
    assert (read.kind, read.act) == (kind, act)
    assert kind == "speech" or read.grade is grade


def test_each_refused_word_has_its_place_its_lemma_and_the_rules_that_were_tried() -> None:
    text = "لم يؤكد النجار أن الخشب نفد. قال النجار كلمة وخرج."
    first, second = refusals(text)
    assert [(text[r.start : r.end], r.lemma) for r in (first, second)] == [("يؤكد", "اكد"), ("قال", "قال")]
    assert first.tried
    assert second.tried
    assert all(tried.rule and tried.gave_up for r in (first, second) for tried in r.tried)
