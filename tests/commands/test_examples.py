"""The examples, which `make demo` reads."""

from pathlib import Path

import pytest
from tests.commands.running import run

from musnad import read

EXAMPLES = Path(__file__).parents[2] / "examples"
DATES = dict(line.split("\t") for line in (EXAMPLES / "published.txt").read_text("utf-8").splitlines())


def test_every_example_has_its_date() -> None:
    assert set(DATES) == {path.name for path in EXAMPLES.glob("*.txt")} - {"published.txt"}


@pytest.mark.parametrize("name", DATES)
def test_an_example_is_shown_with_who_said_what(name: str) -> None:
    result = run("read", "--format", "text", "--published", DATES[name], EXAMPLES / name)
    assert (result.exit_code, result.stderr) == (0, "")
    assert DATES[name] in result.stdout
    assert "source complete" in result.stdout


@pytest.mark.parametrize(
    ("name", "speaker", "content"),
    [
        ("dispatch.txt", "نادر القصبي", "لن نرفع سعر التذكرة هذا العام"),
        ("takeover.txt", "سلمى التل", "أول رحلة ستكون مجانية لأهل الجزيرة"),
        ("translated.txt", "نادر القصبي", "نحن لا نخطط لتغيير السعر"),
        ("interview.txt", "رنا الزين", "الكبار يأتون مساء الخميس، والصغار كل يوم"),
        ("quotations.txt", "عماد الخوري", "سنمدد العرض أسبوعا"),
        ("hearsay.txt", "جامعة الساحل", "استهلاك المياه ارتفع بنسبة 12 في المئة"),
    ],
)
def test_a_statement_of_an_example_has_its_speaker(name: str, speaker: str, content: str) -> None:
    record = read(text=(EXAMPLES / name).read_text("utf-8"), published=DATES[name])
    said = {
        " … ".join(record.article.text[span.start : span.end] for span in a.content): a.source.name
        for a in record.attributions
    }
    assert said.get(content) == speaker
