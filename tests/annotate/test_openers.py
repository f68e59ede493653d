"""What opens a content: every kind of opener, the rule that names it, and where the content then begins."""

import pytest
from tests.annotate.reported import only, said


def opened(text: str) -> tuple[str, str]:
    """The rule and the content of a text's only attribution."""
    one = only(text)
    return one.reading.rule, one.content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("قال المدير إن المصعد معطل.", "المصعد معطل"),
        ("ذكرت النقابة أن الرواتب تأخرت.", "الرواتب تأخرت"),
        ("أفاد الدفاع المدني بأن النفق غمرته المياه.", "النفق غمرته المياه"),
        ("أشارت المديرة إلى أن المخبز أغلق أبوابه.", "المخبز أغلق أبوابه"),
        ("شدد القاضي على أن الجلسة علنية.", "الجلسة علنية"),
        ("حذرت البلدية من أن الرصيف هش.", "الرصيف هش"),
        ("قالت البلدية ان الرصيف هش.", "الرصيف هش"),
        ("قال الحارس: إن الباب مكسور.", "الباب مكسور"),
    ],
)
def test_a_complementizer_opens_and_is_no_part_of_the_content(text: str, content: str) -> None:
    assert opened(text) == ("verb-that", content)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("قال العمدة إنه سيستقيل قريبا.", "سيستقيل قريبا"),
        ("أكدت الطبيبة أنها فحصت المرضى.", "فحصت المرضى"),
        ("صرح النائب بأنه لم يوقع العريضة.", "لم يوقع العريضة"),
        ("أعلن العمال أنهم سيعودون غدا.", "سيعودون غدا"),
        ("قالت اللاعبة إنني مستعدة للنهائي.", "مستعدة للنهائي"),
    ],
)
def test_a_pronoun_on_the_complementizer_goes_with_it(text: str, content: str) -> None:
    assert opened(text) == ("verb-that", content)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("طالب السكان بإصلاح المصعد.", "بإصلاح المصعد"),
        ("رحبت الجمعية بقرار المحكمة.", "بقرار المحكمة"),
        ("هدد السائقون بوقف العمل.", "بوقف العمل"),
        ("وعدت الشركة بتعويض المتضررين.", "بتعويض المتضررين"),
    ],
)
def test_a_preposition_fused_to_the_first_word_stays_in_the_content(text: str, content: str) -> None:
    assert opened(text) == ("verb-fused", content)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("أشار المهندس إلى ضعف الأساسات.", "ضعف الأساسات"),
        ("حذرت الأرصاد من عاصفة رملية.", "عاصفة رملية"),
        ("كشف النادي عن صفقة جديدة.", "صفقة جديدة"),
        ("شددت الوزيرة على ضرورة الإسراع في الترميم.", "ضرورة الإسراع في الترميم"),
        ("دعا المحافظ الأهالي إلى ترشيد الماء.", "ترشيد الماء"),
    ],
)
def test_a_preposition_that_the_verb_takes_opens_and_is_left_out(text: str, content: str) -> None:
    assert opened(text) == ("verb-prep", content)


@pytest.mark.parametrize(
    "text",
    [
        "قال الحارس: «الباب مكسور منذ أيام».",
        'قال الحارس: "الباب مكسور منذ أيام".',
        "قال الحارس «الباب مكسور منذ أيام».",
        "قال الحارس، «الباب مكسور منذ أيام».",
        "قال الحارس - «الباب مكسور منذ أيام».",
    ],
)
def test_a_quotation_opens_behind_a_colon_or_without_one(text: str) -> None:
    assert opened(text) == ("verb-quote", "الباب مكسور منذ أيام")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("قال الحارس: الباب مكسور منذ أيام.", "الباب مكسور منذ أيام"),
        ("وأضافت المعلمة: لا نملك كتبا كافية.", "لا نملك كتبا كافية"),
        ("قال الحارس: - الباب مكسور منذ أيام.", "الباب مكسور منذ أيام"),
    ],
)
def test_a_colon_opens_what_stands_behind_it(text: str, content: str) -> None:
    assert opened(text) == ("verb-colon", content)


@pytest.mark.parametrize("text", ["قال الحارس: (الباب مكسور منذ أيام).", "قال الحارس (الباب مكسور منذ أيام)."])
def test_round_brackets_quote_where_no_other_opener_follows(text: str) -> None:
    assert opened(text) == ("verb-bracket", "الباب مكسور منذ أيام")


def test_a_bracket_before_another_opener_quotes_nothing() -> None:
    assert opened("قالت الطالبة (22 عاما) إن السكن ضيق.") == ("verb-that", "السكن ضيق")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("أعلن النادي تأجيل المباراة.", "تأجيل المباراة"),
        ("نفت الشركة إفلاسها.", "إفلاسها"),
        ("أكد الوزير ضرورة الحوار.", "ضرورة الحوار"),
        ("توقع البنك ارتفاع الأسعار.", "ارتفاع الأسعار"),
    ],
)
def test_a_bare_object_is_a_content(text: str, content: str) -> None:
    assert opened(text) == ("verb-object", content)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("سأل القاضي الشاهد هل رأى السيارة.", "هل رأى السيارة"),
        ("سألت الصحفية الوزير لماذا تأخر المشروع.", "لماذا تأخر المشروع"),
    ],
)
def test_a_question_word_opens_and_stays(text: str, content: str) -> None:
    assert opened(text) == ("verb-question", content)


@pytest.mark.parametrize(("text", "content"), [("أجاب المتحدث نعم.", "نعم"), ("قال المتهم لا.", "لا")])
def test_an_answer_of_one_word_is_a_whole_content(text: str, content: str) -> None:
    assert opened(text) == ("verb-answer", content)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وصف الناقد العرض بالممل.", "العرض بالممل"),
        ("اتهمت النقابة الإدارة بالتسويف.", "الإدارة بالتسويف"),
    ],
)
def test_whoever_is_accused_or_described_belongs_to_the_content(text: str, content: str) -> None:
    assert only(text).content == content


@pytest.mark.parametrize(
    ("text", "rule", "content"),
    [
        ("قال العمدة إن الماء عاد، مضيفا أن الكهرباء ستعود غدا.", "participle-that", "الكهرباء ستعود غدا"),
        ("قال العمدة إن الماء عاد، مضيفا: «لن نهدأ».", "participle-quote", "لن نهدأ"),
        ("قال العمدة إن الماء عاد، مشيرا إلى تحسن الطقس.", "participle-prep", "تحسن الطقس"),
        ("قال العمدة إن الماء عاد، مطالبا بزيادة الميزانية.", "participle-fused", "بزيادة الميزانية"),
        ("قال العمدة إن الماء عاد، مؤكدا ضرورة الترشيد.", "participle-object", "ضرورة الترشيد"),
        ("قال العمدة إن الماء عاد، مضيفا: لن نهدأ.", "participle-colon", "لن نهدأ"),
    ],
)
def test_a_participle_has_openers_of_the_same_kinds(text: str, rule: str, content: str) -> None:
    main, hanging = said(text)
    assert main.content == "الماء عاد"
    assert (hanging.reading.rule, hanging.content) == (rule, content)


@pytest.mark.parametrize(
    ("text", "rule", "content"),
    [
        ("نقلت إذاعة السنديان عن طبيب أن اللقاح وصل.", "relay", "اللقاح وصل"),
        ("جاء في التقرير أن السد متصدع.", "relay", "السد متصدع"),
        ("«سنعود غدا»، قالت العازفة سلمى الجبالي.", "content-before", "سنعود غدا"),
        ("جاء الخبر بعد تأكيد الوزارة أن الدواء متوفر.", "noun-that", "الدواء متوفر"),
        ("ارتفع السعر، بحسب الغرفة التجارية.", "phrase.noun", "ارتفع السعر"),
        ("ارتفع السعر، كما قال رئيس الغرفة التجارية.", "phrase.clause", "ارتفع السعر"),
    ],
)
def test_other_frames_name_their_rule(text: str, rule: str, content: str) -> None:
    assert opened(text) == (rule, content)


@pytest.mark.parametrize(
    "text",
    ["قال المدير كلمة قصيرة ثم غادر القاعة.", "تحدث الطرفان طويلا.", "أكد قبل أن يغادر."],
)
def test_a_verb_without_an_opener_reports_nothing(text: str) -> None:
    assert said(text) == []


def test_a_conjunction_before_the_complementizer_opens_nothing() -> None:
    assert opened("قال الوزير غير أن القاعة ضجت إن الجلسة انتهت.")[1] == "الجلسة انتهت"
