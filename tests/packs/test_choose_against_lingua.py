"""The yardstick: the pack's signals say Arabic where lingua says so, a detector of 96 MB, and nowhere else."""

import pytest
from lingua import Language, LanguageDetector, LanguageDetectorBuilder

from musnad.packs.choose import Chooser
from musnad.packs.found import found

SENTENCES = {
    Language.ARABIC: [
        "وصلت السفينة إلى المرفأ بعد رحلة استمرت ثلاثة أسابيع",
        "نفت النقابة أن تكون قد دعت إلى إضراب جديد",
        "المدارس تغلق أبوابها بسبب العاصفة",
        "وأضاف أن الحصاد هذا العام كان أفضل من المتوقع",
        "لا تغيير في مواعيد القطارات خلال العطلة",
        "مصادر: المفاوضات مع الشركة متوقفة",
        "بلدية المدينة تدرس توسيع الحديقة العامة",
    ],
    Language.PERSIAN: [
        "کشتی پس از سه هفته سفر به بندر رسید",
        "سندیکا دعوت به اعتصاب تازه را رد کرد",
        "مدرسه‌ها به دلیل توفان تعطیل شدند",
        "او افزود که برداشت امسال بهتر از انتظار بود",
        "برنامه قطارها در تعطیلات تغییر نمی‌کند",
        "به گفته منابع، گفت‌وگو با شرکت متوقف شده است",
    ],
    Language.URDU: [
        "جہاز تین ہفتوں کے سفر کے بعد بندرگاہ پہنچ گیا",
        "یونین نے نئی ہڑتال کی اپیل کی تردید کر دی",
        "طوفان کی وجہ سے اسکول بند رہیں گے",
        "انہوں نے کہا کہ اس سال فصل توقع سے بہتر رہی",
    ],
    Language.RUSSIAN: [
        "Судно пришло в порт после трёх недель пути",
        "Профсоюз опроверг призыв к новой забастовке",
        "Школы закрыты из-за сильного шторма",
    ],
    Language.UKRAINIAN: [
        "Судно прибуло до порту після трьох тижнів подорожі",
        "Профспілка спростувала заклик до нового страйку",
        "Школи зачинені через сильну негоду",
    ],
    Language.BULGARIAN: [
        "Корабът пристигна в пристанището след триседмично пътуване",
        "Синдикатът отрече да е призовавал към нова стачка",
        "Училищата са затворени заради силната буря",
    ],
    Language.FRENCH: [
        "Le navire est arrivé au port après trois semaines de voyage",
        "Les écoles sont fermées à cause de la tempête",
    ],
    Language.TURKISH: ["Gemi üç haftalık yolculuğun ardından limana ulaştı", "Fırtına nedeniyle okullar kapatıldı"],
    Language.ENGLISH: [
        "The ship reached the harbour after three weeks at sea",
        "Schools are closed because of the storm",
    ],
}


@pytest.fixture(scope="session")
def lingua() -> LanguageDetector:
    return LanguageDetectorBuilder.from_languages(*SENTENCES).build()


@pytest.fixture(scope="session")
def chooser() -> Chooser:
    return Chooser({"ar": found()["ar"].signals()})


@pytest.mark.parametrize(("language", "sentence"), [(lang, s) for lang, given in SENTENCES.items() for s in given])
def test_a_sentence_is_arabic_where_lingua_says_so(
    lingua: LanguageDetector, chooser: Chooser, language: Language, sentence: str
) -> None:
    said = lingua.detect_language_of(sentence)
    assert said == language, "the yardstick itself is wrong here: leave the sentence out"
    assert (chooser.choose(sentence).code == "ar") == (said == Language.ARABIC), chooser.choose(sentence).why
