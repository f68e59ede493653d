"""Who speaks: named, a role, left out, unnamed, several; and nobody where the text does not tell."""

import pytest
from tests.annotate.reported import Said, only, record, said, speakers


def told(one: Said) -> tuple[str | None, str, str | None]:
    """The speaker, how it was resolved, and how good the way is."""
    return one.speaker, one.reading.source.resolution, one.reading.grade


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال المهندس سامي حداد إن السد جاهز.", ("سامي حداد", "named", "complete")),
        ("قال سامي حداد إن السد جاهز.", ("سامي حداد", "named", "complete")),
        ("قال وزير الري سامي حداد إن السد جاهز.", ("سامي حداد", "named", "complete")),
        ("قالت الدكتورة هدى منصور إن اللقاح جاهز.", ("هدى منصور", "named", "complete")),
        ("قال المتحدث باسم الوزارة إن السد جاهز.", ("المتحدث باسم الوزارة", "role", "complete")),
        ("قال الوزير إن السد جاهز.", ("الوزير", "role", "complete")),
        ("قال مصدر أمني إن السد جاهز.", ("مصدر أمني", "anonymous", "anonymous")),
        ("قال مسؤول في الوزارة إن السد جاهز.", ("مسؤول في الوزارة", "anonymous", "anonymous")),
        ("قال أحد السكان إن السد جاهز.", ("أحد السكان", "anonymous", "anonymous")),
        ("قال شاهد عيان إن السد تصدع.", ("شاهد عيان", "anonymous", "anonymous")),
        ("قالت مصادر مطلعة إن السد جاهز.", ("مصادر مطلعة", "anonymous", "anonymous")),
        ("قال خبراء إن السد جاهز.", ("خبراء", "collective", "anonymous")),
        ("قال محللون إن السد جاهز.", ("محللون", "collective", "anonymous")),
        ("قالت صحيفة المرفأ إن السد جاهز.", ("صحيفة المرفأ", "named", "broken")),
    ],
)
def test_a_source_in_its_place_tells_who_speaks(text: str, expected: tuple[str, str, str]) -> None:
    assert told(only(text)) == expected


@pytest.mark.parametrize(
    ("text", "source", "speaker", "resolution"),
    [
        ("زار وزير الري سامي حداد القرية. وقال الوزير إن السد جاهز.", "الوزير", "سامي حداد", "role"),
        ("وصلت الطبيبة هدى منصور أمس. وقالت الطبيبة إن اللقاح جاهز.", "الطبيبة", "هدى منصور", "role"),
        ("قال وزير الري سامي حداد إن السد جاهز. وأضاف حداد أن الماء يكفي.", "حداد", "سامي حداد", "named"),
        ("قال حداد إن السد جاهز. وكان سامي حداد وزيرا للري.", "حداد", "سامي حداد", "named"),
    ],
)
def test_a_role_or_a_short_name_is_resolved_to_the_fullest_name(
    text: str, source: str, speaker: str, resolution: str
) -> None:
    one = said(text)[-1]
    assert (one.source, one.speaker) == (source, speaker)
    assert one.reading.source.resolution == resolution


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("قال المهندس سامي حداد إن السد جاهز. وأضاف أن الماء يكفي.", "سامي حداد"),
        ("قال المهندس سامي حداد إن السد جاهز.\nوأضاف أن الماء يكفي.", "سامي حداد"),
        ("قالت الدكتورة هدى منصور إن اللقاح جاهز. وأوضحت أن الثلاجات تكفي.", "هدى منصور"),
        ("قالت النقابة إن الإضراب مستمر. وأضافت: «لن نتراجع».", "النقابة"),
        ("قال المزارعون إن الآبار جفت. وأضافوا أن المطر تأخر.", "المزارعون"),
        ("قال المهندس سامي حداد إن السد جاهز. وتابع: «الماء يكفي الجميع».", "سامي حداد"),
    ],
)
def test_a_left_out_subject_is_who_spoke_last(text: str, speaker: str) -> None:
    first, second = said(text)
    assert (first.speaker, second.source, second.speaker) == (speaker, None, speaker)
    assert second.reading.source.resolution == "elided"


def test_a_participle_has_the_subject_of_its_main_verb() -> None:
    _, second = said("قال المهندس سامي حداد إن السد جاهز، مضيفا أن الماء يكفي.")
    assert told(second) == ("سامي حداد", "elided", "complete")


def test_a_pronoun_stands_for_the_speaker() -> None:
    _, second = said("قالت الكاتبة نوال رزق إن الرواية طويلة. وهي تؤكد أن الطبعة نفدت.")
    assert second.speaker == "نوال رزق"


@pytest.mark.parametrize(
    "text",
    [
        "قال المدير سامي حداد إن المصنع رابح، وقالت الطبيبة هدى منصور إن الديون كثيرة. وأضافت أن البنوك تنتظر.",
        "قالت الطبيبة هدى منصور إن الديون كثيرة، وقال المدير سامي حداد إن المصنع رابح. وأضافت أن البنوك تنتظر.",
    ],
)
def test_the_gender_of_the_verb_tells_which_of_two_goes_on(text: str) -> None:
    assert said(text)[-1].speaker == "هدى منصور"


@pytest.mark.parametrize(
    "text",
    [
        "وأضاف أن الماء يكفي.",
        "وقالت إن اللقاح جاهز.",
        "اجتمع المدير والنائب في المصنع. وقال إن الديون كثيرة.",
        "وتابع: «لن نتراجع».",
        "هطل المطر على الوادي. وأكد أن السد جاهز.",
    ],
)
def test_a_speaker_whom_the_text_does_not_tell_is_unknown_and_never_guessed(text: str) -> None:
    one = only(text)
    assert told(one) == (None, "unknown", "unresolved")
    assert one.reading.source.parties == ()


def test_a_masculine_verb_does_not_take_a_woman_for_its_subject() -> None:
    _, second = said("قالت الدكتورة هدى منصور إن اللقاح جاهز. وأضاف أن الثلاجات تكفي.")
    assert second.speaker is None


def test_a_quoted_speakers_words_do_not_name_the_next_speaker() -> None:
    text = "قال المهندس سامي حداد: «زارنا الوزير يوسف بركات أمس». وأضاف أن السد جاهز."
    assert speakers(text)[-1] == "سامي حداد"


def test_one_who_is_only_spoken_of_does_not_take_over() -> None:
    text = "قال المدرب فارس عطية إن الفريق متعب. ويغيب كريم صباغ عن المباراة. وأضاف عطية أن البديل جاهز."
    assert speakers(text) == ["فارس عطية", "فارس عطية"]


@pytest.mark.parametrize(
    "text",
    [
        "قال المهندس سامي حداد إن السد جاهز. وأضاف أن الماء يكفي، مؤكدا أن الري سيبدأ.",
        "وقالت إن اللقاح جاهز.",
        "قال خبراء إن السد جاهز.",
        "زار وزير الري سامي حداد القرية. وقال الوزير إن السد جاهز.",
    ],
)
def test_every_resolution_says_because_of_what(text: str) -> None:
    assert all(one.reading.source.because for one in said(text))


def test_all_mentions_of_one_person_are_one_party() -> None:
    read = record("زار وزير الري سامي حداد القرية. وقال الوزير إن السد جاهز. وأضاف حداد أن الماء يكفي.")
    assert len({a.source.parties for a in read.attributions}) == 1
    ((party,),) = {a.source.parties for a in read.attributions}
    (one,) = [p for p in read.parties if p.id == party]
    assert (one.name, one.kind, one.named) == ("سامي حداد", "person", True)
    assert len([m for m in read.mentions if m.party == party]) >= 3
