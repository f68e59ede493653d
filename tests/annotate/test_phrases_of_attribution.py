"""Phrases of attribution: leading, closing, inside what they cover, one behind another, and with a pronoun in them."""

import pytest
from tests.annotate.reported import only, said


@pytest.mark.parametrize(
    ("text", "cue", "speaker", "content"),
    [
        ("وفقا لوزارة الري، ارتفع عدد السدود إلى تسعة.", "وفقا", "وزارة الري", "ارتفع عدد السدود إلى تسعة"),
        ("وفقا للبنك، كان الطلب على القروض ضعيفا.", "وفقا", "البنك", "كان الطلب على القروض ضعيفا"),
        ("وبحسب الشرطة، كان الطريق زلقا.", "وبحسب", "الشرطة", "كان الطريق زلقا"),
        ("حسب البلدية، لن يكتمل الرصيف قبل الخريف.", "حسب", "البلدية", "لن يكتمل الرصيف قبل الخريف"),
        ("ووفق خبراء، فإن السعر سيرتفع.", "ووفق", "خبراء", "السعر سيرتفع"),
        ("ونقلا عن شهود، كان الحريق في المخزن.", "ونقلا عن", "شهود", "كان الحريق في المخزن"),
    ],
)
def test_a_phrase_that_leads_covers_its_sentence(text: str, cue: str, speaker: str, content: str) -> None:
    one = only(text)
    assert (one.cue, one.speaker, one.content) == (cue, speaker, content)


@pytest.mark.parametrize(
    ("text", "cue", "speaker", "content"),
    [
        ("امتلأت السدود، وفقا لوزارة الري.", "وفقا", "وزارة الري", "امتلأت السدود"),
        ("امتلأت السدود وفقا لوزارة الري.", "وفقا", "وزارة الري", "امتلأت السدود"),
        ("كان الطريق زلقا، بحسب الشرطة.", "بحسب", "الشرطة", "كان الطريق زلقا"),
        ("كان الطريق زلقا، حسبما ذكرت الشرطة.", "حسبما ذكرت", "الشرطة", "كان الطريق زلقا"),
        ("كان الطريق زلقا، بحسب ما أعلنت الشرطة.", "بحسب ما أعلنت", "الشرطة", "كان الطريق زلقا"),
        ("كان الطريق زلقا، على ما أفاد شهود.", "على ما أفاد", "شهود", "كان الطريق زلقا"),
        ("كان الطريق زلقا، كما قال قائد الشرطة.", "كما قال", "قائد الشرطة", "كان الطريق زلقا"),
        ("كان الطريق زلقا، على حد قول الشرطة.", "على حد قول", "الشرطة", "كان الطريق زلقا"),
    ],
)
def test_a_phrase_that_closes_covers_what_stands_before_it(text: str, cue: str, speaker: str, content: str) -> None:
    one = only(text)
    assert (one.cue, one.speaker, one.content) == (cue, speaker, content)


@pytest.mark.parametrize(
    ("text", "content", "form"),
    [
        ("«كان الطريق زلقا»، بحسب الشرطة.", "كان الطريق زلقا", "direct"),
        ("كان الطريق «زلقا جدا هذا الصباح»، بحسب الشرطة.", "كان الطريق «زلقا جدا هذا الصباح»", "mixed"),
        ("كان الطريق زلقا، بحسب الشرطة.", "كان الطريق زلقا", "indirect"),
    ],
)
def test_a_closing_phrase_covers_a_quotation_too(text: str, content: str, form: str) -> None:
    one = only(text)
    assert (one.content, one.reading.form) == (content, form)


def test_a_closing_phrase_covers_its_own_sentence_alone() -> None:
    assert only("فتحت المدارس أبوابها. كان الطريق زلقا، بحسب الشرطة.").content == "كان الطريق زلقا"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("يعود المعبد، بحسب مؤرخين، إلى القرن الخامس.", "يعود المعبد … إلى القرن الخامس"),
        ("يبلغ عدد التلاميذ، بحسب الوزارة، نحو مليون.", "يبلغ عدد التلاميذ … نحو مليون"),
        ("الزيتون هذا العام، كما قال المزارع يوسف بركات، قليل.", "الزيتون هذا العام … قليل"),
    ],
)
def test_a_phrase_in_the_middle_parts_the_content(text: str, content: str) -> None:
    assert only(text).content == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("غرق القارب، بحسب صحيفة المرفأ نقلا عن مسؤول في الميناء.", "غرق القارب"),
        ("غرق القارب، بحسب صحيفة المرفأ، نقلا عن مسؤول في الميناء.", "غرق القارب"),
        ("غرق القارب، وفق ما نقلت صحيفة المرفأ عن مسؤول في الميناء.", "غرق القارب"),
        ("وبحسب صحيفة المرفأ نقلا عن مسؤول في الميناء، كان القارب قديما.", "كان القارب قديما"),
        ("ذكرت صحيفة المرفأ، نقلا عن مسؤول في الميناء، أن القارب غرق.", "القارب غرق"),
    ],
)
def test_of_two_who_are_named_the_last_is_the_speaker_and_the_medium_the_way(text: str, content: str) -> None:
    one = only(text)
    assert (one.speaker, one.via, one.content) == ("مسؤول في الميناء", ("صحيفة المرفأ",), content)


@pytest.mark.parametrize("phrase", ["على حد قوله", "على حد تعبيره", "بحسب قوله", "حسب تعبيره", "بحسبه", "وفقا له"])
def test_a_pronoun_in_the_phrase_points_at_who_spoke_last(phrase: str) -> None:
    text = f"قال القبطان فارس عطية إن البحر هائج. الرحلة ألغيت، {phrase}."
    _, second = said(text)
    assert (second.cue, second.source, second.speaker) == (phrase, None, "فارس عطية")
    assert second.content == "الرحلة ألغيت"


@pytest.mark.parametrize(
    "text",
    [
        "قال القبطان فارس عطية إن البحر «وحش جائع»، على حد تعبيره.",
        "قال القبطان فارس عطية إن البحر هائج، بحسب قوله.",
    ],
)
def test_a_pronoun_beside_the_same_speakers_verb_is_no_second_statement(text: str) -> None:
    one = only(text)
    assert (one.cue, one.speaker) == ("قال", "فارس عطية")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("قال القبطان فارس عطية إن البحر هائج، بحسب وكالة الساحل.", "البحر هائج"),
        ("قال القبطان فارس عطية إن البحر هائج، حسبما ذكرت وكالة الساحل.", "البحر هائج"),
        ("قال القبطان فارس عطية إن البحر هائج، نقلا عن وكالة الساحل.", "البحر هائج"),
    ],
)
def test_a_medium_that_closes_anothers_statement_is_the_way_it_came(text: str, content: str) -> None:
    one = only(text)
    assert (one.speaker, one.content, one.via) == ("فارس عطية", content, ("وكالة الساحل",))


def test_a_medium_that_leads_anothers_statement_has_an_outer_one() -> None:
    outer, inner = said("وبحسب وكالة الساحل، قال القبطان فارس عطية إن البحر هائج.")
    assert (outer.speaker, outer.content) == ("وكالة الساحل", "قال القبطان فارس عطية إن البحر هائج")
    assert (inner.speaker, inner.content, inner.via) == ("فارس عطية", "البحر هائج", ("وكالة الساحل",))
    assert inner.within == outer.content


@pytest.mark.parametrize(
    "text",
    [
        "رتبت الكتب حسب اللون.",
        "تختلف الألوان بحسب الفصل.",
        "سارت الأعمال وفق الخطة.",
        "وزعت الحصص وفقا للقانون.",
        "يدفع كل حسب قدرته.",
        "استيقظت القرية على ما يشبه الزلزال.",
    ],
)
def test_words_that_only_look_like_a_phrase_name_nobody(text: str) -> None:
    assert said(text) == []


def test_as_before_a_verb_with_a_clause_of_its_own_joins_two_reports() -> None:
    first, second = said("قال العمدة إن الماء عاد. كما أكد أن الكهرباء ستعود.")
    assert (first.cue, second.cue, second.content) == ("قال", "أكد", "الكهرباء ستعود")
