"""docs/reading.md names every rule that a record can name."""

import re
from collections.abc import Iterator

import pytest
from tests.docs.pages import ROOT, code, section, text

import musnad
from musnad.annotate.times.rules import RULES as TIMES
from musnad.packs.contract.corpus import load_corpus
from musnad.packs.found import found

PAGE = text("docs/reading.md")
NAMED = code(PAGE)
DATES = dict(line.split("\t") for line in (ROOT / "examples" / "published.txt").read_text("utf-8").splitlines())


def texts() -> Iterator[tuple[str, str]]:
    """All texts of the project, with when they were published."""
    yield from (((ROOT / "examples" / name).read_text("utf-8"), published) for name, published in DATES.items())
    for pack in found().values():
        for corpus in map(load_corpus, pack.corpora()):
            yield from ((example.text, corpus.now) for example in corpus.examples)


def rules(record: musnad.Record) -> Iterator[str]:
    """The rules that a record names."""
    yield from (one.rule for one in (*record.attributions, *record.times, *record.article.furniture))
    yield from (link.rule.removeprefix("links.") for link in record.links)


def test_the_rules_of_every_text_of_the_project_are_named() -> None:
    met = {rule for text_, published in texts() for rule in rules(musnad.read(text=text_, published=published))}
    assert len(met) > 20
    assert sorted(met - NAMED) == []


def test_the_rules_for_times_are_named() -> None:
    assert [rule.name for rule in TIMES if rule.name not in NAMED] == []


@pytest.mark.parametrize("code", list(found()))
def test_the_wordings_of_furniture_are_named(code: str) -> None:
    words = found()[code].load().furniture
    groups = (*words.phrases, *words.line_words, *words.bars)
    assert sorted({group.rule for group in groups if f"furniture.{group.rule}" not in NAMED}) == []


def rows(title: str) -> Iterator[tuple[str, str]]:
    """The first and the last cell of each row below a heading, the emphasis taken away."""
    for line in section(PAGE, title).splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if cells[0].startswith("`"):
            yield cells[0], cells[-1].replace("**", "")


def read(example: str) -> set[str]:
    """The rules that a reading of the example names."""
    return set(rules(musnad.read(text=example, published="2024-03-04", language="ar")))


@pytest.mark.parametrize(("named", "example"), list(rows("The rules for attributions")))
def test_an_example_is_found_by_its_rule(named: str, example: str) -> None:
    expected = {f"{before}{name}" for name in re.findall(r"`([^`]+)`", named) for before in ("", "verb-")}
    assert read(example) & expected


@pytest.mark.parametrize(("named", "example"), list(rows("The rules for times")))
def test_each_time_that_is_shown_is_found_by_its_rule(named: str, example: str) -> None:
    rule = named.strip("`")
    if rule != "times.name":
        assert [time for time in example.split("، ") if rule not in read(f"وصلت السفينة {time}.")] == []
