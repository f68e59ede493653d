"""Pages pasted with their remains: the story is kept, and everything else is named."""

from tests.annotate.furnished import named, paragraphs, pieces, read

FIRST = "قال مدير الميناء سامي حداد اليوم الاثنين إن العمل استؤنف بعد إضراب دام أسبوعا كاملا."
SECOND = "وأضاف حداد أن الأرصفة جاهزة لاستقبال السفن."
LAST = "وقال مصدر نقابي إن الرواتب لم تدفع بعد."

PAGE = f"""الرئيسية / أخبار / محليات

الميناء يستأنف العمل بعد إضراب

بواسطة سلمى درويش - 4 مارس 2024
0
شارك
فيسبوك
تويتر

بيروت (وكالة الساحل) – {FIRST}

(تصوير: نادر عيسى)

اقرأ أيضا: إضراب في ميناء الشمال

{SECOND}

مطالب العمال

اقرأ أيضاً
النقابة تعلن موعد الاجتماع
الوزير يزور الميناء

{LAST}

(النهاية)
م ع / س ر

المصدر: وكالة الساحل + صحيفة المرفأ

الوسوم
الميناء
العمال

التعليقات (2)

اترك تعليقاً إلغاء الرد
لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *
الاسم *
البريد الإلكتروني *
أبو سالم يقول: والله العمال معهم حق في كل ما قالوه هذا الأسبوع.

اشترك في النشرة البريدية ليصلك كل جديد.
جميع الحقوق محفوظة © 2024
العودة إلى الأعلى
"""


def test_every_remain_of_a_page_is_named() -> None:
    assert pieces(PAGE, read(PAGE)) == [
        ("section", "الرئيسية / أخبار / محليات"),
        ("headline", "الميناء يستأنف العمل بعد إضراب"),
        ("byline", "بواسطة سلمى درويش - 4 مارس 2024"),
        ("other", "0"),
        ("share", "شارك\nفيسبوك\nتويتر"),
        ("dateline", "بيروت (وكالة الساحل) –"),
        ("photo_credit", "(تصوير: نادر عيسى)"),
        ("read_also", "اقرأ أيضا: إضراب في ميناء الشمال"),
        ("read_also", "اقرأ أيضاً\nالنقابة تعلن موعد الاجتماع\nالوزير يزور الميناء"),
        ("end_mark", "(النهاية)"),
        ("end_mark", "م ع / س ر"),
        ("credit", "المصدر: وكالة الساحل + صحيفة المرفأ"),
        ("tags", "الوسوم\nالميناء\nالعمال"),
        ("comments", "التعليقات (2)"),
        ("comments", PAGE[PAGE.index("اترك") : PAGE.index("اشترك")].strip()),
        ("newsletter", "اشترك في النشرة البريدية ليصلك كل جديد."),
        ("other", "جميع الحقوق محفوظة © 2024"),
        ("back_to_top", "العودة إلى الأعلى"),
    ]


def test_the_story_is_its_paragraphs_and_subheads() -> None:
    assert paragraphs(PAGE, read(PAGE)) == [f"بيروت (وكالة الساحل) – {FIRST}", SECOND, "مطالب العمال", LAST]


def test_section_headline_and_author_are_told() -> None:
    layout = read(PAGE)
    assert layout.section is not None
    assert layout.section.text == "محليات"
    assert layout.headline is not None
    assert layout.headline.text == "الميناء يستأنف العمل بعد إضراب"
    assert layout.authors == ("سلمى درويش",)


def test_dateline_and_credit_name_media_that_no_list_knows() -> None:
    assert named(PAGE, read(PAGE, known=False)) == [
        ("dateline", "own", "وكالة الساحل"),
        ("credit", "credited", "وكالة الساحل"),
        ("credit", "credited", "صحيفة المرفأ"),
    ]


def test_the_given_headline_is_found_by_its_words() -> None:
    text = f"الميناءُ يستأنفُ العملَ!\n{FIRST}\n{SECOND}"
    layout = read(text, "الميناء يستأنف العمل")
    assert pieces(text, layout) == [("headline", "الميناءُ يستأنفُ العملَ!")]
    assert paragraphs(text, layout) == [FIRST, SECOND]


def test_a_given_headline_that_the_text_lacks_has_no_place() -> None:
    layout = read(FIRST, "الميناء يستأنف العمل")
    assert layout.headline is not None
    assert (layout.headline.text, layout.headline.start) == ("الميناء يستأنف العمل", None)


def test_a_first_sentence_without_its_full_stop_is_no_headline() -> None:
    text = f"أعلنت وزارة النقل فتح الطريق الساحلي أمام الشاحنات\n\n{FIRST}"
    assert pieces(text, read(text)) == []


def test_a_bar_that_runs_into_the_story_is_cut_off() -> None:
    text = f"شارك عبر فيسبوك تويتر واتس اب نسخ الرابط شارك المئات في المسيرة. {FIRST}"
    layout = read(text)
    assert pieces(text, layout) == [("share", "شارك عبر فيسبوك تويتر واتس اب نسخ الرابط")]
    assert paragraphs(text, layout) == [f"شارك المئات في المسيرة. {FIRST}"]


def test_what_is_glued_behind_the_last_sentence_is_cut_off() -> None:
    for kind, glued in [
        ("end_mark", "// انتهى // 09:20 ت م"),
        ("tags", "سمات الميناء العمال"),
        ("credit", "المصدر: وكالة الساحل"),
        ("byline", "(إعداد سامي حداد للنشرة - تحرير سلمى درويش)"),
        ("credit", "رابط الخبر بصحيفة المرفأ: الميناء يستأنف العمل"),
    ]:
        text = f"{FIRST}\n{LAST} {glued}"
        layout = read(text)
        assert pieces(text, layout) == [(kind, glued)]
        assert paragraphs(text, layout) == [FIRST, LAST]


def test_the_time_of_sending_below_the_end_belongs_to_it() -> None:
    text = f"{FIRST}\n// انتهى //\n17:14 ت م NNNN"
    assert pieces(text, read(text)) == [("end_mark", "// انتهى //"), ("end_mark", "17:14 ت م NNNN")]


def test_a_feeds_credit_names_the_medium_at_its_end() -> None:
    text = f"{FIRST}\nThe post الميناء يستأنف العمل appeared first on الساحل أونلاين."
    assert named(text, read(text)) == [("credit", "credited", "الساحل أونلاين")]


def test_an_agency_citing_another_is_two_names() -> None:
    text = f"{FIRST}\nالمصدر: صحيفة المرفأ نقلا عن وكالة الساحل"
    assert [name for _, _, name in named(text, read(text))] == ["صحيفة المرفأ", "وكالة الساحل"]


def test_a_credit_to_nobody_in_particular_names_none() -> None:
    text = f"{FIRST}\nالمصدر: وكالات"
    layout = read(text)
    assert pieces(text, layout) == [("credit", "المصدر: وكالات")]
    assert named(text, layout) == []


def test_a_comment_form_above_the_story_does_not_swallow_it() -> None:
    text = f"اترك تعليقاً\n{FIRST}\n{SECOND}"
    layout = read(text)
    assert pieces(text, layout) == [("comments", "اترك تعليقاً")]
    assert paragraphs(text, layout) == [FIRST, SECOND]


def test_sentences_below_a_credit_line_stay() -> None:
    text = f"{FIRST}\nالمصدر: وكالة الساحل\n{SECOND}\nالميناء الشمالي"
    assert paragraphs(text, read(text)) == [FIRST, SECOND, "الميناء الشمالي"]


def test_lines_below_a_credit_line_that_are_no_sentences_are_furniture() -> None:
    text = f"{FIRST}\nالمصدر: وكالة الساحل\nالميناء الشمالي"
    assert paragraphs(text, read(text)) == [FIRST]
