"""Names as Arabic copy writes them: which id each leads to, and which words lead to none by themselves."""

from functools import cache

import pytest

from musnad.knowledge import NameEntry, read_names
from musnad.text.tokens import tokenise
from tests.house.checkout import PACKS


@cache
def arabic() -> dict[str, NameEntry]:
    return read_names(PACKS / "ar" / "names.toml")


def compared(name: str) -> str:
    return " ".join(tokenise(name).forms)


@cache
def safe() -> dict[str, str]:
    return {compared(name): id for id, entry in arabic().items() for name in entry.names}


@cache
def headed() -> set[tuple[str, str]]:
    return {(compared(name), id) for id, entry in arabic().items() for name in entry.headed}


@pytest.mark.parametrize(
    ("written", "id"),
    [
        ("رويترز", "medium:reuters"),
        ("وكالة الصحافة الفرنسية", "medium:afp"),
        ("أ ف ب", "medium:afp"),
        ("أ.ف.ب", "medium:afp"),
        ("الاسوشيتد برس", "medium:ap"),
        ("أسوشييتد برس", "medium:ap"),
        ("وكالة انباء الطلبة الايرانية", "medium:isna"),
        ("ايسنا", "medium:isna"),
        ("واس", "medium:spa"),
        ("كونا", "medium:kuna"),
        ("سي ان ان", "medium:cnn"),
        ("سي.إن.إن", "medium:cnn"),
        ("CNN بالعربية", "medium:cnn"),
        ("بي بي سي", "medium:bbc"),
        ("هيئة الإذاعة البريطانيه", "medium:bbc"),
        ("الديلي تليغراف", "medium:telegraph"),
        ("دايلي تلجراف", "medium:telegraph"),
        ("النيويورك تايمز", "medium:new-york-times"),
        ("وول ستريت جورنال", "medium:wall-street-journal"),
        ("القدس العربي", "medium:al-quds-al-arabi"),
        ("سكاي نيوز عربية", "medium:sky-news-arabia"),
        ("الجزيرة نت", "medium:al-jazeera"),
        ("تلجرام", "platform:telegram"),
        ("تروث سوشيال", "platform:truth-social"),
        ("الامم المتحدة", "body:un"),
        ("الأونروا", "body:unrwa"),
        ("صندوق النقد الدولي", "body:imf"),
        ("الوكالة الدولية للطاقة الذرية", "body:iaea"),
        ("الاتحاد الإفريقي", "body:au"),
        ("الفيفا", "body:fifa"),
        ("هيومن رايتس ووتش", "body:hrw"),
        ("البيت الابيض", "office:us.white-house"),
        ("الكرملين", "office:ru.kremlin"),
        ("الخارجية الأميركية", "office:us.state-department"),
        ("قصر بعبدا", "office:lb.baabda"),
        ("سوريه", "country:SY"),
        ("الولايات المتحدة الأمريكية", "country:US"),
        ("نيودلهي", "city:new-delhi"),
    ],
)
def test_a_name_leads_to_its_id(written: str, id: str) -> None:
    assert safe()[compared(written)] == id


@pytest.mark.parametrize(
    ("word", "id"),
    [
        ("الرياض", "medium:riyadh"),
        ("الحياة", "medium:al-hayat"),
        ("اليوم", "medium:al-yaum"),
        ("الجزيرة", "medium:al-jazeera"),
        ("الوطن", "medium:al-watan-sa"),
        ("المدينة", "medium:al-madina"),
        ("سبق", "medium:sabq"),
        ("الشرق الأوسط", "medium:asharq-al-awsat"),
        ("روسيا اليوم", "medium:rt"),
        ("المصري اليوم", "medium:al-masry-al-youm"),
        ("بنا", "medium:bna"),
        ("معا", "medium:maan"),
        ("كان", "medium:kan"),
    ],
)
def test_an_ordinary_word_is_no_medium_by_itself(word: str, id: str) -> None:
    assert (compared(word), id) in headed()
    assert not safe().get(compared(word), "").startswith("medium:")


@pytest.mark.parametrize(
    "word",
    [
        "أفاد",  # folds like the Turkish disaster agency's short name
        "وأم",  # like the Emirati agency's
        "فأنا",  # like an Ethiopian broadcaster's
        "جده",  # like Jeddah
        "مالية",  # like the capital of the Maldives
        "سيول",  # like Seoul
        "إبل",  # like a maker of telephones
        "وما",
        "لفيف",
    ],
)
def test_a_common_word_is_no_name_by_itself(word: str) -> None:
    assert compared(word) not in safe()


@pytest.mark.parametrize(
    ("id", "adjectives"),
    [
        ("country:IR", ("إيراني",)),
        ("country:US", ("أمريكي", "أميركي")),
        ("country:SA", ("سعودي",)),
        ("country:AE", ("إماراتي",)),
        ("country:LY", ("ليبي",)),
        ("country:MA", ("مغربي",)),
        ("country:KM", ("قمري",)),
        ("country:RU", ("روسي",)),
        ("country:TR", ("تركي",)),
        ("country:CH", ("سويسري",)),
        ("country:AT", ("نمساوي",)),
        ("country:FR", ("فرنسي",)),
        ("country:BA", ("بوسني", "بوسنوي")),
        ("country:HU", ("مجري", "هنغاري")),
        ("country:KR", ("كوري جنوبي",)),
        ("country:ZA", ("جنوب أفريقي",)),
        ("country:CI", ("إيفواري", "عاجي")),
        ("country:EH", ("صحراوي",)),
    ],
)
def test_a_country_s_people_are_called(id: str, adjectives: tuple[str, ...]) -> None:
    assert arabic()[id].adjectives == adjectives
