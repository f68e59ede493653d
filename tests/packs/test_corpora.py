"""Every example of every pack reads as it says. The packs and their examples are found, not listed."""

from collections.abc import Iterator

import pytest

import musnad
from musnad.packs.contract.compared import differences, side_by_side
from musnad.packs.contract.corpus import Example, load_corpus
from musnad.packs.found import found


def examples() -> Iterator[object]:
    for code, pack in found().items():
        for file in pack.corpora():
            corpus = load_corpus(file)
            for number, example in enumerate(corpus.examples, start=1):
                yield pytest.param(code, corpus.now, example, id=f"{code}/{file.name}:{number}")


@pytest.mark.parametrize(("code", "now", "example"), list(examples()))
def test_an_example_reads_as_it_says(code: str, now: str, example: Example) -> None:
    record = musnad.read(text=example.text, published=now, language=code)
    wrong = differences(example, record)
    if wrong:
        pytest.fail("\n".join([*wrong, "", side_by_side(example, record)]), pytrace=False)


@pytest.mark.parametrize("code", list(found()))
def test_every_pack_has_positive_and_negative_examples(code: str) -> None:
    of_pack = [example for file in found()[code].corpora() for example in load_corpus(file).examples]
    assert any(example.attributions for example in of_pack)
    assert any(not example.attributions for example in of_pack)
