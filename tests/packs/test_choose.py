"""Which pack reads a text: the one whose signals speak for it, or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.text.work import work

from musnad.packs.choose import Choice, Chooser, choose
from musnad.packs.contract.signals import Signals
from musnad.packs.found import found


@pytest.fixture(scope="module")
def chooser() -> Chooser:
    return Chooser({code: pack.signals() for code, pack in found().items()})


ARABIC = [
    "قال مدير الميناء إن الأرصفة جاهزة لاستقبال السفن",
    "الوزيرة تفتتح الجسر الجديد",
    "ارتفاع أسعار القمح في الأسواق",
    "إضراب سائقي الحافلات يدخل أسبوعه الثاني",
    "لجنة برلمانية: لا زيادة في الرسوم",
    "قالت البلدية ان الطريق مغلق حتى مساء غد",
    "إقالة مدربة منتخب الكرة الطائرة",
]


@pytest.mark.parametrize("text", ARABIC)
def test_arabic_sentences_and_headlines_are_read_by_the_arabic_pack(chooser: Chooser, text: str) -> None:
    assert chooser.choose(text).code == "ar"


OTHERS = {
    "Persian": "شهردار گفت که بازار قدیمی تا پایان سال بازسازی می‌شود و مغازه‌ها دوباره باز خواهند شد",
    "a Persian headline": "افزایش قیمت نان در شهرهای شمالی",
    "a Persian headline with an Arabic name": "حزب الله بیانیه تازه‌ای صادر کرد",
    "Persian typed with Arabic letters": "شهردار اعلام كرد كه بازار قديمي تا پايان سال باز خواهد شد",
    "Dari": "والی ولایت گفت که سرک نو تا پایان سال ساخته می‌شود",
    "Urdu": "وزیر نے کہا کہ نئی سڑک اگلے مہینے عوام کے لیے کھول دی جائے گی",
    "an Urdu headline": "بارش کے باعث پروازیں منسوخ",
    "Sorani": "پارێزگار ڕایگەیاند کە پردە نوێیەکە لە مانگی داهاتوو دەکرێتەوە",
    "a Sorani headline": "نرخی نان لە بازاڕەکان بەرز بووەوە",
    "Pashto": "والي وویل چې نوی پل به په راتلونکې میاشت کې پرانیستل شي",
    "a Pashto headline": "د ډوډۍ بیې لوړې شوې",
    "Uyghur": "شەھەر باشلىقى يېڭى كۆۋرۈكنىڭ كېلەر ئايدا ئېچىلىدىغانلىقىنى ئېيتتى",
    "Ukrainian": "Міський голова сказав, що новий міст відкриють наступного місяця",
    "Bulgarian": "Кметът каза, че новият мост ще бъде открит следващия месец",
    "Russian": "Мэр города сказал, что новый мост откроют в следующем месяце",
    "French": "Le maire a déclaré que le nouveau pont ouvrirait le mois prochain",
    "Turkish": "Belediye başkanı yeni köprünün gelecek ay açılacağını söyledi",
    "English": "The mayor said that the new bridge would open next month",
    "Hebrew": "ראש העיר אמר כי הגשר החדש ייפתח בחודש הבא",
    "Chinese": "市长说新桥将于下个月通车",
}


@pytest.mark.parametrize("name", list(OTHERS))
def test_what_no_pack_reads_is_read_by_nobody(name: str) -> None:
    arabic_alone = Chooser({"ar": found()["ar"].signals()})
    assert arabic_alone.choose(OTHERS[name]).code is None, name


ODDLY_WRITTEN = {
    "with Persian kaf and ya": "قال المدیر إن السفینة التی وصلت إلی المیناء کانت تحمل القمح فی عنابرها",
    "with vowel marks": "قَالَ المُدِيرُ إِنَّ السَّفِينَةَ وَصَلَتْ إِلَى المِينَاءِ",
    "with tatweel": "قــــال المـــــدير إن السفينـــة وصــلـــت إلـــى الميـــناء",
    "in presentation forms": "\ufed7\ufe8e\ufedd \ufe8d\ufedf\ufee4\ufeaa\ufef3\ufead",
    "with controls of direction": "\u202bقال\u202c \u2067المدير\u2069 \u200fإن السفينة في الميناء",
    "without hamzas and dots": "قال المدير ان السفينه وصلت الى الميناء امس",
    "with a Latin name in it": "أعلنت شركة Blue Harbour Shipping Lines عن خط جديد",
    "with numbers and addresses": "للمزيد: https://harbour.example/news/new-line أو desk@harbour.example",
    "with code left in it": "نتيجة التصويت على الخط: $(function(){ plot([['a',1],['b',2]], {legend:'none'}); });",
}


@pytest.mark.parametrize("name", list(ODDLY_WRITTEN))
def test_arabic_stays_arabic_however_it_is_typed(chooser: Chooser, name: str) -> None:
    assert chooser.choose(ODDLY_WRITTEN[name]).code == "ar", name


NO_WORDS = ["", " \n\t", "12:40 - 17/3/2024", "٢٠٢٤ ۱۴۰۳", "«»…!؟", "🌊🚢", "\u200f\u200e\u0640\u064b", "\x00\ud800"]


@pytest.mark.parametrize("text", NO_WORDS)
def test_a_text_without_words_is_read_by_nobody(chooser: Chooser, text: str) -> None:
    assert chooser.choose(text, "ar") == Choice(None, "the text holds no words")


ARABIC_PARAGRAPH = "وقالت البلدية إن الأعمال في الشارع الرئيسي ستستمر حتى نهاية الشهر.\n"
ENGLISH_PARAGRAPH = "The municipality said that the works in the main street would continue until the month is over.\n"
PERSIAN_PARAGRAPH = "شهرداری گفت که کار در خیابان اصلی تا پایان ماه ادامه خواهد داشت و پس از آن باز می‌شود.\n"


@pytest.mark.parametrize(
    ("paragraphs", "code"),
    [
        (ARABIC_PARAGRAPH * 12 + ENGLISH_PARAGRAPH * 4, "ar"),
        (ENGLISH_PARAGRAPH * 4 + ARABIC_PARAGRAPH * 12, "ar"),
        ((ARABIC_PARAGRAPH * 3 + ENGLISH_PARAGRAPH) * 200, "ar"),
        ((ARABIC_PARAGRAPH + ENGLISH_PARAGRAPH * 3) * 200, None),
        ((ARABIC_PARAGRAPH * 3 + PERSIAN_PARAGRAPH) * 200, "ar"),
        ((ARABIC_PARAGRAPH + PERSIAN_PARAGRAPH * 3) * 200, None),
    ],
)
def test_a_text_of_mixed_paragraphs_goes_to_its_majority(paragraphs: str, code: str | None) -> None:
    assert Chooser({"ar": found()["ar"].signals()}).choose(paragraphs).code == code


DECLARED = [
    # text, declared, code, differs
    ("قال المدير إن السفينة وصلت", "ar", "ar", False),
    ("قال المدير إن السفينة وصلت", "ar-SA", "ar", False),
    ("قال المدير إن السفينة وصلت", " AR_eg.UTF-8 ", "ar", False),
    ("قال المدير إن السفينة وصلت", "ara", "ar", False),
    ("قال المدير إن السفينة وصلت", None, "ar", False),
    ("قال المدير إن السفينة وصلت", "und", "ar", False),
    ("قال المدير إن السفينة وصلت", "en-US", "ar", True),
    ("Le maire a parlé du nouveau pont", "ar", None, True),
    ("Le maire a parlé du nouveau pont", "fr", None, False),
    ("سامي حداد", "ar", "ar", False),
    ("سامي حداد", None, None, False),
    ("افزایش قیمت نان", "ar", None, True),
    ("سامي حداد", "x" * 100_000, None, False),
]


@pytest.mark.parametrize(("text", "declared", "code", "differs"), DECLARED)
def test_a_declared_language_helps_where_the_text_is_too_short_and_never_overrules_it(
    text: str, declared: str | None, code: str | None, differs: bool
) -> None:
    choice = Chooser({"ar": found()["ar"].signals()}).choose(text, declared)
    assert (choice.code, choice.differs) == (code, differs), choice.why


def test_the_reason_counts_the_words(chooser: Chooser) -> None:
    assert chooser.choose("قال المدير إن حافلتين تعطلتا").why == "ar: 3 of 5 words speak for it, 0 against it"


# Two languages that nobody speaks, of one script; and a third that shares its words with the first
TOY = {
    "qa": Signals(letters="abdeo", words=("ada", "bo"), telling="o"),
    "qb": Signals(letters="abdez", words=("eda", "da"), others=("ada",), openings=("ze",)),
    "qc": Signals(letters="αβγ", words=("αβ",)),
}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ada bab bo", "qa"),
        ("eda bab zebab", "qb"),
        ("zebab", "qb"),
        ("αβ γγ", "qc"),
        ("αβ γγ ada", "qc"),
        ("bab dad", None),
        ("ada eda", "qa"),
    ],
)
def test_a_language_becomes_choosable_by_its_signals_alone(text: str, code: str | None) -> None:
    assert choose(text, TOY).code == code


def test_the_declared_language_decides_between_two_that_are_equally_likely() -> None:
    tied = {"qa": Signals(letters="ab", words=("ab",)), "qb": Signals(letters="ab", words=("ab",))}
    assert choose("ab ab", tied) == Choice(None, "qa and qb are equally likely")
    assert choose("ab ab", tied, "qb").code == "qb"
    assert choose("ab ab", tied, "qa").code == "qa"


def test_without_packs_nothing_is_read() -> None:
    assert choose("قال المدير", {}) == Choice(None, "no pack reads this script")


WITH_TOYS = Chooser({**TOY, **{code: pack.signals() for code, pack in found().items()}})
LETTERS = st.sampled_from("ال ةإکیگپَـ\u200c\u200fabo é{=\n12«")


@given(st.text(LETTERS | st.characters()), st.none() | st.text())
def test_any_text_gets_an_answer_and_always_the_same(text: str, declared: str | None) -> None:
    choice = WITH_TOYS.choose(text, declared)
    assert choice == WITH_TOYS.choose(text, declared)
    assert choice.code in {None, *TOY, *found()}


HOSTILE = ["ا", "\u0640", "\u0301", "\ufdfa", "a@", "://", "www.", "\u200c", "ال ", "\ud800", "Ⅷ", "ﷺ ", "«"]


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_does_not_grow_with_the_text(chooser: Chooser, piece: str) -> None:
    text = piece * (5_000_000 // len(piece))
    short = text[: len(text) // 50]
    assert work(chooser.choose, text) < 10 * work(chooser.choose, short) + 0.05
