from itertools import islice

import pytest
from benchmarks.made import CHARACTERS, HOSTILE, PUBLISHED, article, articles, joined

from musnad import read

SIZES = (CHARACTERS, 10_000, 30_001)


def test_an_article_is_the_same_whenever_it_is_made():
    assert article(3) == article(3)
    assert article(3) == next(islice(articles(0, 10), 3, None))


def test_every_article_has_its_length_and_differs_from_all_others():
    texts = list(articles(0, 200))
    assert {len(text) for text in texts} == {CHARACTERS}
    assert len(set(texts)) == 200


def test_no_slot_of_the_grammar_is_left_in_an_article():
    assert not [text for text in articles(0, 100) if {"{", "}"} & set(text)]


def test_articles_report_as_much_as_newspapers_do():
    found = [len(read(text=text, published=PUBLISHED).attributions) for text in articles(0, 20)]
    assert 8 <= sum(found) / len(found) <= 16


@pytest.mark.parametrize("characters", SIZES)
def test_articles_joined_to_one_text_have_the_length_asked_for(characters: int):
    assert len(joined(characters)) == characters


@pytest.mark.parametrize("characters", SIZES)
@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_has_the_length_asked_for_and_is_read(make, characters: int):
    text = make(characters)
    assert len(text) == characters
    assert read(text=text, published=PUBLISHED).article.language == "ar"
