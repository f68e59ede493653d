"""The figures against the project's scorer: stored ones, and its own where the evaluation folder is there."""

import json
import os
import runpy
from pathlib import Path
from random import Random
from typing import Any

import pytest
from tests.evaluate import samples
from tests.evaluate.made_readings import flawed_reading

from musnad.evaluate import Figures, count, measure, pair_articles, read_gold, read_readings, rounded

HERE = Path(__file__).parent
# what `score.py GOLD RECORDS --json` printed for the samples
STORED = [json.loads(line) for line in (HERE / "figures.jsonl").read_text(encoding="utf-8").splitlines()]
EVALUATION = Path(os.environ.get("MUSNAD_EVALUATION") or HERE.parents[1] / ".." / "shared" / "evaluation")
needs_evaluation = pytest.mark.skipif(not (EVALUATION / "score.py").exists(), reason=f"no scorer in {EVALUATION}")


def figures_of(folder: Path, gold: list[Any], records: list[Any]) -> Figures:
    gold_file = samples.write_lines(folder / "gold.jsonl", gold)
    records_file = samples.write_lines(folder / "records.jsonl", records)
    return measure([count(a) for a in pair_articles(read_gold(gold_file), read_readings(records_file))])


def scorers_figures(gold: list[Any], records: list[Any]) -> Figures:
    score = runpy.run_path(str(EVALUATION / "score.py"))["score"]
    figures: Figures = score(gold, {str(record["id"]): record for record in records})[0]
    return figures


@pytest.mark.parametrize("stored", STORED, ids=[stored["set"] for stored in STORED])
def test_the_figures_of_the_samples_are_those_that_the_scorer_gave_once(stored: Any, tmp_path: Path) -> None:
    gold = [g for g in samples.gold() if stored["set"] in ("all", g["lang"])]
    assert {"set": stored["set"], **rounded(figures_of(tmp_path, gold, samples.records()))} == stored


@needs_evaluation
def test_the_stored_figures_are_the_scorers_of_today() -> None:
    figures = scorers_figures(samples.gold(), samples.records())
    assert {"set": "all", **rounded(figures)} == STORED[0]


@needs_evaluation
@pytest.mark.parametrize("name", ["dev", "seed", "polnear-dev"])
@pytest.mark.parametrize("seed", range(3))
def test_the_figures_equal_the_scorers_to_the_last_digit(name: str, seed: int, tmp_path: Path) -> None:
    lines = (EVALUATION / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    gold, chance = [json.loads(line) for line in lines], Random(seed)
    records = [flawed_reading(article, chance) for article in gold]
    assert figures_of(tmp_path, gold, records) == scorers_figures(gold, records)


def test_two_articles_are_too_few_for_an_interval(tmp_path: Path) -> None:
    assert "content_f1_ci" not in figures_of(tmp_path, samples.gold()[:2], samples.records())
    assert "content_f1_ci" in figures_of(tmp_path, samples.gold()[:3], samples.records())
