"""What is known of a text beforehand, and what the reader makes of it."""

import pytest

import musnad
from musnad.records import Place, Record

STORY = "قال الحارس إن الباب فتح أمس."


def codes(record: Record) -> list[str]:
    """The codes of a record's warnings."""
    return [warning.code for warning in record.warnings]


def test_what_is_not_known_is_null_or_empty() -> None:
    record = musnad.read(text=STORY)
    article = record.article
    assert record.id is None
    assert (article.url, article.canonical, article.published, article.modified) == (None, None, None, None)
    assert (article.site.name, article.site.domain, article.headline, article.section) == (None, None, None, None)
    assert (article.authors, article.captions) == ((), ())


def test_id_url_and_site_are_kept_as_they_are_given() -> None:
    record = musnad.read(text=STORY, id="n-7", url="https://news.example/7", site="المرفأ")
    assert (record.id, record.article.url, record.article.site.name) == ("n-7", "https://news.example/7", "المرفأ")


@pytest.mark.parametrize(
    ("published", "value", "precision", "zone"),
    [
        ("2024-03-04", "2024-03-04", "day", "unknown"),
        ("2024-03-04T10:00:00+03:00", "2024-03-04T10:00:00+03:00", "minute", "stated"),
        ("2024-03-04T10:00:00Z", None, "minute", "stated"),
        ("Mon, 04 Mar 2024 10:00:00 +0300", None, "minute", "stated"),
        ("4 مارس 2024", "2024-03-04", "day", "unknown"),
        ("2024-03", "2024-03", "month", "unknown"),
        ("2024", "2024", "year", "unknown"),
    ],
)
def test_the_date_of_publication_is_read_in_every_form(
    published: str, value: str | None, precision: str, zone: str
) -> None:
    read = musnad.read(text=STORY, published=published).article.published
    assert read is not None
    assert (read.precision, read.zone) == (precision, zone)
    assert read.value.startswith(value or "2024-03-04T10:00")


@pytest.mark.parametrize(
    ("published", "value"), [("2024-03-04", "2024-03-03"), ("2024-03-01", "2024-02-29"), (None, None)]
)
def test_relative_times_are_resolved_against_it(published: str | None, value: str | None) -> None:
    (time,) = musnad.read(text=STORY, published=published).times
    assert (time.text, time.value) == ("أمس", value)


@pytest.mark.parametrize("published", ["gestern", "2024-13-45", "؟؟؟"])
def test_a_date_that_cannot_be_read_is_warned_of(published: str) -> None:
    record = musnad.read(text=STORY, published=published)
    assert record.article.published is None
    assert "published.unreadable" in codes(record)


def test_no_date_is_no_warning() -> None:
    assert codes(musnad.read(text=STORY)) == []


def test_a_headline_that_stands_in_the_text_is_found_there_and_no_statement() -> None:
    text = "الحارس يعلن أن الباب مفتوح\nقال الحارس إن الباب فتح أمس."
    record = musnad.read(text=text, headline="الحارس يعلن أن الباب مفتوح")
    assert record.article.headline == Place("الحارس يعلن أن الباب مفتوح", 0, 26)
    assert [a.rule for a in record.attributions] == ["verb-that"]
    assert record.attributions[0].content[0].start > 26


def test_a_headline_that_does_not_stand_in_the_text_has_no_place() -> None:
    headline = musnad.read(text=STORY, headline="الباب مفتوح من جديد").article.headline
    assert headline is not None
    assert (headline.text, headline.start, headline.end) == ("الباب مفتوح من جديد", None, None)


@pytest.mark.parametrize(
    ("language", "warned"),
    [(None, False), ("ar", False), ("AR", False), ("ara", False), ("ar-SY", False), ("fr", True)],
)
def test_a_declared_language_that_differs_is_warned_of(language: str | None, warned: bool) -> None:
    record = musnad.read(text=f"{STORY} وقال الوزير إن الطريق إلى المدينة مغلق.", language=language)
    assert record.article.language == "ar"
    assert ("language.declared-differs" in codes(record)) is warned
