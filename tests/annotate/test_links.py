"""Through whom the article and its statements came: own, credited and cited media, and their order."""

import pytest
from tests.annotate.reported import only, record, said


def links(text: str) -> list[tuple[str, str]]:
    """The links of a text: name and relation."""
    return [(link.name, link.relation) for link in record(text).links]


def chain(text: str) -> list[str]:
    """The chain of a text, by name."""
    read = record(text)
    names = {link.id: link.name for link in read.links}
    return [names[id_] for id_ in read.chain]


STORY = "قال مدير السد سامي حداد إن الماء يكفي الجميع هذا الصيف."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"الوادي (رويترز) - {STORY}", [("رويترز", "own")]),
        (f"الوادي - واس: {STORY}", [("واس", "own")]),
        (f"تل الريحان - أ ف ب - {STORY}", [("أ ف ب", "own")]),
    ],
)
def test_a_dateline_names_the_articles_own_medium(text: str, expected: list[tuple[str, str]]) -> None:
    assert links(text) == expected
    assert chain(text) == [name for name, _ in expected]


@pytest.mark.parametrize("line", ["المصدر: رويترز", "المصدر: وكالات رويترز", "المصدر : رويترز"])
def test_a_credit_line_credits_its_medium(line: str) -> None:
    text = f"{STORY}\n{line}"
    assert [relation for _, relation in links(text)] == ["credited"]
    assert "رويترز" in chain(text)[0]


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("قال الوزير لوكالة أنباء الساحل إن السد جاهز.", "وكالة أنباء الساحل"),
        ("قال الوزير لصحيفة «المرفأ» إن السد جاهز.", "صحيفة «المرفأ»"),
        ("قال الوزير في حديث لإذاعة السنديان إن السد جاهز.", "إذاعة السنديان"),
        ("قال الوزير في مقابلة مع قناة المدى إن السد جاهز.", "قناة المدى"),
        ("نقلت صحيفة المرفأ عن الوزير أن السد جاهز.", "صحيفة المرفأ"),
        ("قال الوزير لرويترز إن السد جاهز.", "رويترز"),
    ],
)
def test_a_medium_at_one_place_is_cited_and_on_the_way_of_that_statement(text: str, medium: str) -> None:
    assert links(text) == [(medium, "cited")]
    assert only(text).via == (medium,)
    assert only(text).speaker == "الوزير"
    assert chain(text) == []


def test_a_medium_that_speaks_for_itself_is_the_speaker_and_not_on_its_own_way() -> None:
    one = only("قالت صحيفة المرفأ إن السد جاهز.")
    assert (one.speaker, one.via) == ("صحيفة المرفأ", ())


@pytest.mark.parametrize(
    "text",
    [
        "كتب الوزير على تويتر: «السد جاهز».",
        "قال الوزير على فيسبوك إن السد جاهز.",
        "أعلن الوزير عبر تلغرام أن السد جاهز.",
        "قال الوزير في تغريدة على منصة إكس إن السد جاهز.",
    ],
)
def test_a_platform_is_no_link(text: str) -> None:
    assert links(text) == []
    assert only(text).via == ()


def test_of_several_media_on_one_way_the_nearest_to_the_page_comes_first() -> None:
    text = "وبحسب إذاعة السنديان، نقلت صحيفة المرفأ عن الوزير أن السد جاهز."
    inner = next(one for one in said(text) if one.speaker == "الوزير")
    assert inner.via == ("إذاعة السنديان", "صحيفة المرفأ")


def test_a_medium_is_one_link_with_all_its_places() -> None:
    text = "قال الوزير لصحيفة المرفأ إن السد جاهز. وقال العمدة لصحيفة المرفأ إن القرية مسرورة."
    (link,) = record(text).links
    assert [text[span.start : span.end].removeprefix("ل") for span in link.evidence] == ["صحيفة المرفأ"] * 2
    assert [one.via for one in said(text)] == [("صحيفة المرفأ",)] * 2


def test_the_stronger_relation_wins() -> None:
    text = f"الوادي (رويترز) - {STORY} وقال العمدة لرويترز إن القرية مسرورة."
    (link,) = record(text).links
    assert (link.relation, len(link.evidence)) == ("own", 2)


def test_a_credited_medium_stands_before_the_cited_ones_in_the_list() -> None:
    text = f"{STORY} وقال العمدة لإذاعة السنديان إن القرية مسرورة.\nالمصدر: رويترز"
    assert links(text) == [("رويترز", "credited"), ("إذاعة السنديان", "cited")]


def test_two_names_of_one_medium_are_one_link() -> None:
    text = "قال الوزير لوكالة الصحافة الفرنسية إن السد جاهز. وقال العمدة لفرانس برس إن القرية مسرورة."
    (link,) = record(text).links
    assert link.entity == "medium:afp"
    assert link.name == "وكالة الصحافة الفرنسية"


def test_a_text_that_names_no_medium_has_no_link() -> None:
    assert links(STORY) == []
    assert chain(STORY) == []
