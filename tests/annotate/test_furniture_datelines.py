"""Datelines and bylines are told by their shape, and ordinary sentences are none."""

import pytest
from tests.annotate.furnished import named, paragraphs, pieces, read

STORY = "قال مدير الميناء سامي حداد اليوم الاثنين إن العمل استؤنف بعد إضراب دام أسبوعا كاملا."


@pytest.mark.parametrize(
    ("dateline", "media"),
    [
        ("بيروت (رويترز) –", ["رويترز"]),
        ("بيروت - (وكالة الساحل) -", ["وكالة الساحل"]),
        ("تونس (وات) -", ["وات"]),
        ("الخرطوم (السوداني)-", ["السوداني"]),
        ("(CNN)--", ["CNN"]),
        ("دبي، الإمارات العربية المتحدة (CNN)--", ["CNN"]),
        ("واشنطن-(أ ف ب)-", ["أ ف ب"]),
        ("القاهرة في 5 مارس /وام/", ["وام"]),
        ("الدوحة في 05 مارس /قنا/", ["قنا"]),
        ("عمّان 5 آذار (بترا)-", ["بترا"]),
        ("الكويت - 5 - 3 (كونا) --", ["كونا"]),
        ("موسكو، 3 مارس/آذار (تاس).", ["تاس"]),
        ("غزة / سما /", ["سما"]),
        ("الرياض - واس:", ["واس"]),
        ("المرفأ - الرياض:", ["المرفأ"]),
        ("نيويورك- «بريد الساحل»:", ["بريد الساحل"]),
        ("صنعاء ـ سبأنت:", ["سبأنت"]),
        ("بيروت رويترز:", ["رويترز"]),
        ("رام الله المحتلة (الضفة الغربية) أ ف ب:", ["أ ف ب"]),
        ("دمشق-سانا", ["سانا"]),
        ("الساحل نيوز :-", ["الساحل نيوز"]),
        ("الجزائر-", []),
        ("تونس - لندن:", []),
        ("بريتوريوس-", []),
    ],
)
def test_a_dateline_opens_the_first_paragraph_and_names_its_medium(dateline: str, media: list[str]) -> None:
    text = f"{dateline} {STORY}"
    layout = read(text)
    assert pieces(text, layout) == [("dateline", dateline)]
    assert paragraphs(text, layout) == [text]
    assert named(text, layout) == [("dateline", "own", name) for name in media]


@pytest.mark.parametrize(
    ("line", "kind", "authors", "media"),
    [
        ("الرياض 5 رجب 1442 هـ الموافق 17 فبراير 2021 م واس", "dateline", [], ["واس"]),
        ("أملج 5 رجب 1442 هـ الموافق 17 فبراير 2021 م واس", "dateline", [], ["واس"]),
        ("عين الساحل – الدمام", "dateline", [], ["عين الساحل"]),
        ("سلمى درويش – عين الساحل", "byline", ["سلمى درويش"], ["عين الساحل"]),
        ("سلمى درويش _ متابعات", "byline", ["سلمى درويش"], []),
        ("جدة ـ سامي حداد", "dateline", ["سامي حداد"], []),
        ("لندن - تونس: «بريد الساحل»", "dateline", [], ["بريد الساحل"]),
        ("لندن – العربي الحديث", "dateline", [], ["العربي الحديث"]),
        ("خاص – المرفأ", "byline", [], ["المرفأ"]),
        ("SAHIL INFO- سلمى درويش", "byline", ["سلمى درويش"], ["SAHIL INFO"]),
        ("أ ف ب", "byline", [], ["أ ف ب"]),
        ("كتب – محمد علي", "byline", ["محمد علي"], []),
        ("كتبت: سارة خالد", "byline", ["سارة خالد"], []),
        ("بقلم سلمى درويش", "byline", ["سلمى درويش"], []),
        ("فريق التحرير", "byline", [], []),
    ],
)
def test_a_dateline_or_byline_has_a_line_of_its_own(line: str, kind: str, authors: list[str], media: list[str]) -> None:
    text = f"{line}\n{STORY}"
    layout = read(text)
    assert pieces(text, layout) == [(kind, line)]
    assert paragraphs(text, layout) == [STORY]
    assert list(layout.authors) == authors
    assert named(text, layout) == [(kind, "own", name) for name in media]


def test_a_correspondent_before_the_colon_is_an_author() -> None:
    text = f"القاهرة - سارة خالد: {STORY}"
    layout = read(text)
    assert pieces(text, layout) == [("dateline", "القاهرة - سارة خالد:")]
    assert layout.authors == ("سارة خالد",)


def test_a_writer_right_above_an_agencys_dateline_is_its_author() -> None:
    text = f"من خالد المحمد\nبيروت 5 مارس (رويترز) - {STORY}"
    layout = read(text)
    assert pieces(text, layout) == [("byline", "من خالد المحمد"), ("dateline", "بيروت 5 مارس (رويترز) -")]
    assert layout.authors == ("خالد المحمد",)


@pytest.mark.parametrize(
    "opening",
    [
        "الرياض – العاصمة – شهدت أمس أمطارا،",
        "قال محمد:",
        "الهلال - النصر -",
        "اليوم - وبعد انتظار -",
        "محمد صلاح (لاعب الساحل) - وهو في الثلاثين -",
        "منظمة الصحة (العالمية)",
        "في أغسطس (آب)",
        "سجلت المدينة 5 مارس (آذار)",
        "رويترز: حريق في الميناء.",
        "«الساحل» - وهو ناد قديم -",
        "وصل - بحفظ الله - إلى الميناء",
        "من خالد المحمد",
    ],
)
def test_an_ordinary_beginning_is_no_dateline(opening: str) -> None:
    text = f"{opening} {STORY}"
    layout = read(text)
    assert pieces(text, layout) == []
    assert paragraphs(text, layout) == [text]
    assert layout.claims == ()


def test_a_later_paragraph_that_begins_with_a_place_is_left_alone() -> None:
    text = f"{STORY}\n{STORY}\nبيروت - {STORY}"
    assert pieces(text, read(text)) == []


def test_the_shape_is_enough_where_no_list_knows_the_medium() -> None:
    text = f"بيروت (رويترز) – {STORY}"
    assert named(text, read(text, known=False)) == [("dateline", "own", "رويترز")]
