"""Where the phrase that names the source stands, and how far it reaches."""

import pytest
from tests.annotate.reported import only, record, said


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("قال الوزير إن الماء عاد.", "الوزير"),
        ("قال وزير الري يوسف بركات إن الماء عاد.", "وزير الري يوسف بركات"),
        ("قال المتحدث باسم الوزارة إن الماء عاد.", "المتحدث باسم الوزارة"),
        ("قال أمس وزير الري إن الماء عاد.", "وزير الري"),
        ("قال وزير الري أمس إن الماء عاد.", "وزير الري"),
        ("قال وزير الري في مؤتمر صحفي إن الماء عاد.", "وزير الري"),
        ("قال وزير الري، خلال زيارة إلى الجنوب، إن الماء عاد.", "وزير الري"),
        ("قالت رئيسة لجنة المياه في البرلمان إن الماء عاد.", "رئيسة لجنة المياه في البرلمان"),
    ],
)
def test_the_subject_stands_behind_its_verb_and_circumstances_are_no_part_of_it(text: str, source: str) -> None:
    assert only(text).source == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("الوزير قال إن الماء عاد.", "الوزير"),
        ("المزارعون يؤكدون أن الماء عاد.", "المزارعون"),
        ("رئيس البلدية كريم صباغ أعلن أن الماء عاد.", "رئيس البلدية كريم صباغ"),
    ],
)
def test_the_subject_may_stand_before_its_verb(text: str, source: str) -> None:
    assert only(text).source == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("وكان الوزير قد قال إن الماء عاد.", "الوزير"),
        ("وكانت البلدية أعلنت أن الماء عاد.", "البلدية"),
        ("كان رئيس البلدية كريم صباغ قد أكد أن الماء عاد.", "رئيس البلدية كريم صباغ"),
    ],
)
def test_the_subject_may_stand_between_an_auxiliary_and_its_verb(text: str, source: str) -> None:
    assert only(text).source == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("وصل وزير الري الذي قال إن الماء عاد.", "وزير الري"),
        ("وصلت رئيسة اللجنة، التي أكدت أن الماء عاد.", "رئيسة اللجنة"),
    ],
)
def test_the_subject_of_a_relative_clause_stands_before_it(text: str, source: str) -> None:
    assert only(text).source == source


@pytest.mark.parametrize(
    ("text", "source", "speaker"),
    [
        ("قال مدير السد، سامي حداد، إن الماء عاد.", "مدير السد، سامي حداد", "سامي حداد"),
        ("قال سامي حداد، مدير السد، إن الماء عاد.", "سامي حداد، مدير السد", "سامي حداد"),
        ("قال مدير السد سامي حداد إن الماء عاد.", "مدير السد سامي حداد", "سامي حداد"),
        ("قال الدكتور سامي حداد مدير السد إن الماء عاد.", "الدكتور سامي حداد مدير السد", "سامي حداد"),
    ],
)
def test_an_apposition_belongs_to_the_source_and_the_name_is_the_speaker(text: str, source: str, speaker: str) -> None:
    one = only(text)
    assert (one.source, one.speaker) == (source, speaker)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("قال حزب «الفجر» إن الماء عاد.", "حزب «الفجر»"),
        ("ذكرت صحيفة «المرفأ» أن الماء عاد.", "صحيفة «المرفأ»"),
        ('قال رئيس جمعية "النهر" إن الماء عاد.', 'رئيس جمعية "النهر"'),
    ],
)
def test_a_name_in_quotation_marks_is_part_of_the_source_and_opens_nothing(text: str, source: str) -> None:
    one = only(text)
    assert (one.source, one.content, one.reading.form) == (source, "الماء عاد", "indirect")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("أبلغ الحارس المدير أن الماء عاد.", "الحارس"),
        ("طالبت النقابة الوزارة بإعادة الماء.", "النقابة"),
        ("دعا العمدة السكان إلى الترشيد.", "العمدة"),
        ("قال الوزير للصحفيين إن الماء عاد.", "الوزير"),
        ("قال للصحفيين إن الماء عاد.", None),
        ("وأكد لهم أن الماء عاد.", None),
        ("سأل الصحفي الوزيرة هل عاد الماء.", "الصحفي"),
    ],
)
def test_whoever_is_addressed_is_not_the_source(text: str, source: str | None) -> None:
    assert only(text).source == source


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("قال الوزير للصحفيين إن الماء عاد.", "الصحفيين"),
        ("وقال للصحفيين وزير الري إن الماء عاد.", "الصحفيين"),
    ],
)
def test_whoever_is_addressed_is_a_party_of_the_record(text: str, addressee: str) -> None:
    read = record(text)
    names = {party.id: party.name for party in read.parties}
    assert [names[id_] for id_ in read.attributions[0].addressees] == [addressee]


@pytest.mark.parametrize(
    ("text", "source", "speaker"),
    [
        ("وفقا لتقرير جديد، عاد الماء.", "تقرير جديد", "تقرير جديد"),
        ("وفقا للوزارة، عاد الماء.", "لوزارة", "الوزارة"),
        ("وفقا للوزير، عاد الماء.", "لوزير", "الوزير"),
    ],
)
def test_a_fused_preposition_is_no_part_of_source_or_speaker(text: str, source: str, speaker: str) -> None:
    one = only(text)
    assert (one.source, one.speaker) == (source, speaker)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("أكد وزير الري يوسف بركات ورئيس البلدية كريم صباغ أن الماء عاد.", ["يوسف بركات", "كريم صباغ"]),
    ],
)
def test_several_who_speak_together_are_one_source_of_several_parties(text: str, parties: list[str]) -> None:
    read = record(text)
    names = {party.id: party.name for party in read.parties}
    (one,) = read.attributions
    assert [names[id_] for id_ in one.source.parties] == parties
    assert one.source.name == one.source.text


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("قالت الطبيبة هدى منصور (39 عاما) إن الماء عاد.", "الطبيبة هدى منصور (39 عاما)"),
        ("قال فلاح من وادي الزهر إن الماء عاد.", "فلاح من وادي الزهر"),
        ("قال أحد السكان إن الماء عاد.", "أحد السكان"),
        ("قال عدد من المزارعين إن الماء عاد.", "عدد من المزارعين"),
        ("قال مسؤول رفيع في الوزارة إن الماء عاد.", "مسؤول رفيع في الوزارة"),
    ],
)
def test_what_describes_the_source_belongs_to_it(text: str, source: str) -> None:
    assert only(text).source == source


@pytest.mark.parametrize("text", ["الصورة تقول إن الشتاء قادم.", "الغيوم تقول إن المطر قريب."])
def test_a_thing_before_the_verb_says_nothing(text: str) -> None:
    assert said(text) == []
