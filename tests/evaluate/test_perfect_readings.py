"""Whoever makes no error has 1 everywhere."""

from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.evaluate.made_readings import perfect_reading

from musnad.evaluate import count, list_errors, measure, pair_articles

words = st.text(alphabet="ابتدرسلمنوهيةأىabcdкниг", min_size=1, max_size=7)
names = st.lists(words, min_size=1, max_size=3).map(" ".join)
dates = st.dates().map(str)


@st.composite
def articles(draw: st.DrawFn) -> dict[str, Any]:
    tokens = draw(st.lists(words, min_size=12, max_size=40))
    text, starts = " ".join(tokens), [0]
    for token in tokens:
        starts.append(starts[-1] + len(token) + 1)

    def stretch(first: int, last: int) -> list[int]:
        return [starts[first], starts[last] - 1]

    def attribution() -> dict[str, Any]:
        cuts = sorted(draw(st.sets(st.integers(0, len(tokens)), min_size=5, max_size=5)))
        cue, source, *content = (stretch(a, b) for a, b in pairwise(cuts))
        return {
            "content": content,
            "cue": cue,
            "source": draw(st.sampled_from([source, None])),
            "speaker": draw(names),
            "aliases": draw(st.lists(names, max_size=2)),
            "via": draw(st.lists(names, max_size=2)),
            "form": draw(st.sampled_from(["direct", "indirect", "mixed"])),
        }

    return {
        "id": draw(st.uuids().map(str)),
        "text": text,
        "published": "2024-03-04",
        "scheme": draw(st.sampled_from([None, None, "polnear"])),
        "attributions": [attribution() for _ in range(draw(st.integers(1, 4)))],
        "times": [[*stretch(i, i + 1), draw(dates)] for i in draw(st.sets(st.integers(0, 11), max_size=3))],
        "chain": draw(st.lists(names, max_size=3)),
    }


@given(st.lists(articles(), min_size=1, max_size=4, unique_by=lambda article: article["id"]))
def test_perfect_readings_score_1_in_every_figure(gold: list[Any]) -> None:
    readings: Any = {article["id"]: perfect_reading(article) for article in gold}
    paired = pair_articles(gold, readings)
    figures = measure([count(article) for article in paired])

    plain = [a for a in gold if a["scheme"] is None]
    attributions = [x for a in gold for x in a["attributions"]]
    expected = {
        "articles": len(gold),
        "missing": 0,
        "text_differs": 0,
        "gold": len(attributions),
        "predicted": len(attributions),
        "content_p": 1,
        "content_r": 1,
        "content_f1": 1,
        "content_exact": 1,
        "cue_exact": 1,
        "source_exact": int(any(x["source"] for x in attributions)),
        "found": 1,
        "speaker_p": 1,
        "speaker_r": 1,
        "speaker_f1": 1,
        "wrong_speaker": 0,
        "form": 1,
        "direct_speaker_f1": int(any(x["form"] == "direct" for x in attributions)),
        "via_f1": int(any(x["via"] for x in attributions)),
        "via_n": sum(len(x["via"]) for x in attributions),
        "times_f1": int(any(a["times"] for a in plain)),
        "times_n": sum(len(a["times"]) for a in plain),
        "chain_f1": int(any(a["chain"] for a in plain)),
        "chain_exact": len(plain) / len(gold),
        "chain_n": sum(len(a["chain"]) for a in plain),
    }
    intervals = {"content_f1_ci": [1, 1], "speaker_f1_ci": [1, 1]} if len(gold) > 2 else {}
    assert figures == expected | intervals
    assert list_errors(paired) == {}
