"""Posts that a page has taken in: their writer is named behind them, and no verb reports them."""

import pytest
from tests.annotate.reported import only, said

POST = "نشرت البلدية جدول المياه على موقعها صباح اليوم بعد أسبوع من انقطاعها عن أحياء المدينة القديمة والميناء. "


@pytest.mark.parametrize(
    ("post", "content", "writer"),
    [
        ("The dam is full again. pic.twitter.com/Ab12 — River Watch (@riverwatch) March 4, 2024",
         "The dam is full again", "River Watch"),
        ("السد ممتلئ من جديد #مياه pic.twitter.com/Ab12 — مرصد النهر (@nahr_obs) March 4, 2024",
         "السد ممتلئ من جديد", "مرصد النهر"),
    ],
)  # fmt: skip
def test_a_post_is_its_writers(post: str, content: str, writer: str) -> None:
    one = only(POST + post)
    assert (one.content, one.speaker, one.cue, one.reading.rule) == (content, writer, None, "embedded-post")


def test_the_writer_of_a_post_does_not_go_on() -> None:
    post = "The dam is full again. — River Watch (@riverwatch) March 4, 2024"
    text = f"قال الوزير إن السد آمن.\n{post}\nوأضاف أن الري يبدأ غدا."
    assert [one.speaker for one in said(text)] == ["الوزير", "River Watch", "الوزير"]


@pytest.mark.parametrize("text", ["راسلونا (@desk).", "— (@desk)", "(@", "@)", "— @ ("])
def test_a_handle_alone_is_no_post(text: str) -> None:
    assert said(f"نشرت البلدية جدول المياه. {text}") == []
