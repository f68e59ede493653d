"""Figures out of counts: precision, recall, F1, and how far chance moves them."""

import random
from collections.abc import Sequence

from .counts import Tally, total

Figure = float | list[float]
Figures = dict[str, Figure]

RESAMPLINGS = 200
SEED = 7
# figures that get an interval, and the resampled values at its ends: 95 % of them lie between
WITH_INTERVAL = ("content_f1", "speaker_f1")
LOWEST, HIGHEST = 5, -6


def measure(tallies: Sequence[Tally]) -> Figures:
    """The figures of a set of articles; three articles or more get intervals (`…_ci`).

    The figures are those of the project's scorer, to the digit.
    """
    figures: Figures = {**figures_of(total(tallies))}
    if len(tallies) > 2:
        figures.update(_intervals(tallies))
    return figures


def rounded(figures: Figures) -> Figures:
    """The figures as they are shown: four digits."""
    return {name: round(figure, 4) if isinstance(figure, float) else figure for name, figure in figures.items()}


def figures_of(tally: Tally) -> dict[str, float]:
    """The figures of summed counts, in the order in which they are shown."""
    content_p, content_r = _share(tally["soft_p"], tally["pred"]), _share(tally["soft_r"], tally["gold"])
    speaker_p, speaker_r = _share(tally["right"], tally["claims"]), _share(tally["right"], tally["named"])
    return {
        "articles": tally["articles"],
        "missing": tally["missing"],
        "text_differs": tally["text_differs"],
        "gold": tally["gold"],
        "predicted": tally["pred"],
        "content_p": content_p,
        "content_r": content_r,
        "content_f1": _f1(content_p, content_r),
        "content_exact": _hits(tally, "content"),
        "cue_exact": _hits(tally, "cue"),
        "source_exact": _hits(tally, "source"),
        "found": _share(tally["found"], tally["gold"]),
        "speaker_p": speaker_p,
        "speaker_r": speaker_r,
        "speaker_f1": _f1(speaker_p, speaker_r),
        "wrong_speaker": _share(tally["found_claims"] - tally["right"], tally["found_claims"]),
        "form": _share(tally["form"], tally["found"]),
        "direct_speaker_f1": _hits(tally, "direct"),
        "via_f1": _hits(tally, "via"),
        "via_n": tally["via_g"],
        "times_f1": _f1(_share(tally["time_hit_p"], tally["time_p"]), _share(tally["time_hit"], tally["time_g"])),
        "times_n": tally["time_g"],
        "chain_f1": _hits(tally, "chain"),
        "chain_exact": _share(tally["chain_same"], tally["articles"]),
        "chain_n": tally["chain_g"],
    }


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _f1(precision: float, recall: float) -> float:
    return _share(2 * precision * recall, precision + recall)


def _hits(tally: Tally, part: str) -> float:
    hit = tally[part + "_hit"]
    return _f1(_share(hit, tally[part + "_p"]), _share(hit, tally[part + "_g"]))


def _intervals(tallies: Sequence[Tally]) -> Figures:
    chance = random.Random(SEED)
    runs = [figures_of(total(chance.choices(tallies, k=len(tallies)))) for _ in range(RESAMPLINGS)]
    return {f"{name}_ci": _interval([run[name] for run in runs]) for name in WITH_INTERVAL}


def _interval(values: list[float]) -> Figure:
    ordered = sorted(values)
    return [round(ordered[LOWEST], 3), round(ordered[HIGHEST], 3)]
