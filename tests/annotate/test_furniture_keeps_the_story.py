"""Marking the story as furniture is the worst error: words of furniture within a story change nothing."""

import pytest
from tests.annotate.furnished import paragraphs, pieces, read

FIRST = "قال مدير الميناء سامي حداد اليوم الاثنين إن العمل استؤنف بعد إضراب دام أسبوعا كاملا."
LAST = "وقالت النقابة في بيان إن العمال سيعودون إلى الأرصفة صباح الثلاثاء المقبل."


@pytest.mark.parametrize(
    "line",
    [
        "المصدر: لا نستطيع أن نقول شيئا الآن عن أسباب الإضراب.",
        "وقال المصدر: الرواتب لم تدفع",
        "صور من الميناء",
        "الوسوم والألقاب",
        "شارك المئات في المسيرة أمس",
        "انتهى الاجتماع أمس دون اتفاق",
        "نهاية الأزمة",
        "اقرأ هذا البيان على العمال",
        "تحقيق السلام",
        "متابعات",
        "- آخرون لا يحملون أوراقا",
        "قد يهمك أن تعرف أن الميناء بني قبل قرن من الزمان.",
        "القاهرة - بيروت",
        "كاتب وباحث",
        "تعليق العمل",
        "رياضة",
    ],
)
def test_a_line_in_the_midst_of_a_story_stays(line: str) -> None:
    text = f"{FIRST}\n{line}\n{LAST}"
    layout = read(text)
    assert pieces(text, layout) == []
    assert paragraphs(text, layout) == [FIRST, line, LAST]


@pytest.mark.parametrize(
    "ending",
    [
        "ولم تقل متى يأتي المصدر",
        "وبقي العمال هناك حتى النهاية.",
        "وقال المصدر: تم تأجيل الاجتماع.",
        "ووزعت النقابة صورا وسمات للمشاركين في المسيرة.",
        "وكان الحفل قد انتهى.",
        "ونشر البيان على فيسبوك وتويتر وواتساب.",
    ],
)
def test_a_last_sentence_with_a_word_of_furniture_stays(ending: str) -> None:
    text = f"{FIRST}\n{LAST} {ending}"
    layout = read(text)
    assert pieces(text, layout) == []
    assert paragraphs(text, layout) == [FIRST, f"{LAST} {ending}"]


def test_a_list_at_the_end_of_a_story_stays() -> None:
    items = ["- فتح الطريق الساحلي", "- دفع الرواتب المتأخرة", "- تأمين العمال"]
    text = "\n".join([FIRST, LAST, *items])
    assert paragraphs(text, read(text)) == [FIRST, LAST, *items]


def test_a_text_without_a_full_stop_keeps_all_its_lines() -> None:
    lines = ["السفن تعود إلى الميناء", "الأرصفة جاهزة", "العمال راضون عن الاتفاق الجديد"]
    text = "\n".join(lines)
    assert paragraphs(text, read(text)) == lines


@pytest.mark.parametrize("line", ["خدمة العمال أولا", "رابط العمال الوحيد", "عدد السفن ثلاث"])
def test_a_short_line_below_the_story_that_begins_like_furniture_stays(line: str) -> None:
    text = f"{FIRST}\n{LAST}\n{line}"
    assert paragraphs(text, read(text)) == [FIRST, LAST, line]


@pytest.mark.parametrize("line", ["إعلان حالة الطوارئ في ميناء الشمال", "شاهد: سفينة تدخل الميناء بعد الإضراب"])
def test_a_headline_that_begins_like_furniture_is_a_headline(line: str) -> None:
    text = f"{line}\n\n{FIRST}\n{LAST}"
    assert pieces(text, read(text)) == [("headline", line)]


def test_a_text_in_one_line_is_one_paragraph() -> None:
    text = f"  {FIRST} {LAST}\n"
    assert paragraphs(text, read(text)) == [f"{FIRST} {LAST}"]


@pytest.mark.parametrize("text", ["", "\n\n", "   ", ".", "ـ", "المصدر:", "(", "//", "-", "اترك تعليقا"])
def test_a_text_of_next_to_nothing_is_no_trouble(text: str) -> None:
    assert len(read(text).paragraphs) <= 1
