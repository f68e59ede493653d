"""docs/evaluation.md tells of every figure and every class of error."""

import msgspec
import pytest
from tests.docs.pages import blocks, code, section, text

import musnad
from musnad.evaluate import GoldArticle, Reading, count, measure, pair_articles
from musnad.evaluate.counts import Tally
from musnad.evaluate.errors import CLASSES
from musnad.evaluate.figures import figures_of
from musnad.packs.contract.compared import differences
from musnad.packs.contract.corpus import Corpus, Example, read_corpus

PAGE = text("docs/evaluation.md")


def test_every_figure_is_told() -> None:
    assert sorted(set(figures_of(Tally())) - code(section(PAGE, "What is measured"))) == []


def test_every_class_of_error_is_told() -> None:
    told = section(PAGE, "What remains wrong")
    assert [kind for kind in CLASSES if f"| {kind} |" not in told] == []


def known_errors() -> Corpus:
    """The examples that the page gives of what is read otherwise than they say."""
    [block] = [block for block in blocks(PAGE, "text") if "now:" in block]
    return read_corpus(block)


@pytest.mark.parametrize("example", known_errors().examples, ids=lambda example: example.note)
def test_a_known_error_is_one(example: Example) -> None:
    record = musnad.read(text=example.text, published=known_errors().now)
    assert differences(example, record), "it is mended: take it out of docs/evaluation.md, into the pack's corpus"


def test_every_known_error_is_of_a_class() -> None:
    noted = {example.note.partition(":")[0] for example in known_errors().examples}
    assert noted <= set(CLASSES)


def test_the_line_of_gold_that_is_shown_measures_as_right() -> None:
    [line] = [block for block in blocks(PAGE, "json") if '"attributions"' in block]
    gold = msgspec.json.decode(line, type=GoldArticle)
    reading = {"1": msgspec.convert(msgspec.to_builtins(musnad.read(text=gold["text"], id="1")), Reading)}
    figures = measure([count(article) for article in pair_articles([gold], reading)])
    assert (figures["content_exact"], figures["source_exact"], figures["speaker_f1"]) == (1, 1, 1)


@pytest.mark.parametrize("page", ["README.md", "docs/evaluation.md"])
def test_a_page_has_a_table_for_the_script_that_measures(page: str) -> None:
    assert "<!-- made by scripts/make_figures.py -->\n|" in text(page)
