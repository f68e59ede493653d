"""Whatever the text: it is read, all that its record says holds together, and reading it again says the same."""

import json as standard_json

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reader.hostile import ORDINARY
from tests.reader.sound import assert_sound

import musnad
from musnad.records import Record

WORDS = [
    "قال", "وقال", "أعلن", "أعلنت", "وأضاف", "أوضح", "نفى", "يؤكد", "ستعلن", "قائلا", "مؤكدا", "مضيفا", "تصريح", "قوله",
    "نقلت", "ذكر", "اتهم", "طالب", "دعا", "أشار", "سأل", "أجاب", "رفض", "نقل", "جاء", "يقولون", "صرحت",
    "أن", "إن", "بأن", "أنه", "إنها", "هل", "ما", "الذي", "التي", "كان", "قد", "لم", "لا", "لكن", "فيما", "حيث", "أما",
    "إلى", "على", "عن", "في", "من", "مع", "خلال", "لـ", "بـ", "إذا", "نعم", "كلا", "فإن", "وهو", "هذا", "ذلك",
    "وفقا", "بحسب", "حسبما", "نقلا", "حد", "تعبيره", "وفق", "جانبه", "بيان", "البيان", "مقابلة", "صحفي",
    "الوزير", "وزير", "المتحدث", "باسم", "الوزارة", "رئيس", "البلدية", "مصدر", "مصادر", "شهود", "خبراء", "الشرطة",
    "الصحيفة", "وكالة", "صحيفة", "رويترز", "الأناضول", "سيادته", "أحد", "عدد", "بعض", "السلام", "المدينة", "مصر",
    "محمد", "سامي", "كريم", "صباغ", "بن", "أبو", "الحداد", "فلان", "سارة", "بوتين", "ومحمد", "والوزير",
    "أمس", "اليوم", "الأحد", "مايو", "2015", "5", "و5", "قبل", "أسبوع", "الماضي", "هـ", "1436",
    "الطريق", "مفتوح", "أهمية", "ضرورة", "العمل", "كلمة", "(رويترز)", "المصدر:", "اقرأ", "أيضا", "انتهى",
    "said", "что", "گفت", "ACS", "١٢", "۳",
]  # fmt: skip
MARKS = [
    "،", ".", ":", "؛", "؟", "!", "-", "–", "...", "«", "»", "“", "”", '"', "'", "‘", "’", "„", ",,", "''", "(", ")",
    "[", "]", "/", "*", "\n", "\n\n", "\r\n",
]  # fmt: skip
ODD = [
    "ـ",
    "\u200f",
    "\u202e",
    "\u2069",
    "\u200b",
    "\ufe0f",
    "\u064b",
    "\0",
    "\ud800",
    "\ufffd",
    "\u00a0",
    "ﷺ",
    "😀",
    "\t",
]

pieces = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(WORDS),
    st.sampled_from(MARKS),
    st.sampled_from(ODD),
    st.text(max_size=4),
)
joined = st.tuples(st.lists(pieces, max_size=60), st.sampled_from([" ", " ", " ", ""])).map(lambda p: p[1].join(p[0]))
# Behind an ordinary sentence the Arabic pack reads whatever comes
texts = joined.map(lambda text: f"{ORDINARY}{text}") | joined | st.text(max_size=80)
dates = st.sampled_from(
    [None, "2024-03-04", "2024-03", "Mon, 04 Mar 2024 10:00:00 +0300", "4 مارس 2024", "x", "0001-01-01"]
)


def read(text: str, published: str | None = None) -> Record:
    """Read a text that declares itself to be Arabic."""
    return musnad.read(text=text, published=published, language="ar")


@settings(max_examples=600, deadline=None)
@given(texts, dates)
def test_the_record_of_any_text_holds_together(text: str, published: str | None) -> None:
    assert_sound(read(text, published), text)


@settings(max_examples=150, deadline=None)
@given(st.lists(texts, min_size=2, max_size=8).map("\n".join))
def test_the_record_of_texts_run_together_holds_together(text: str) -> None:
    assert_sound(read(text), text)


@settings(max_examples=150, deadline=None)
@given(texts, dates)
def test_reading_again_says_the_same(text: str, published: str | None) -> None:
    first = read(text, published)
    read("".join(reversed(text)))
    assert read(text, published) == first


@settings(max_examples=150, deadline=None)
@given(texts, dates)
def test_a_record_is_the_same_when_it_was_written_and_read_back(text: str, published: str | None) -> None:
    record = read(text, published)
    written = msgspec.json.encode(record)
    assert msgspec.json.decode(written, type=Record) == record
    assert standard_json.loads(written)["article"]["text"] == record.article.text


@settings(max_examples=150, deadline=None)
@given(texts)
def test_each_result_names_its_rule_and_its_reason(text: str) -> None:
    record = read(text)
    for attribution in record.attributions:
        assert attribution.rule
        assert attribution.source.because
        assert (attribution.act is None) == (attribution.grade is None) == (attribution.kind == "belief")
    assert all(row.rule for row in (*record.times, *record.links, *record.article.furniture))


@settings(max_examples=150, deadline=None)
@given(texts)
def test_a_speaker_that_can_not_be_told_is_nobody(text: str) -> None:
    for attribution in read(text).attributions:
        unknown = attribution.source.resolution == "unknown"
        assert unknown == (attribution.source.name is None) == (not attribution.source.parties)
        assert unknown <= (attribution.grade in ("unresolved", None))
