"""Readings made out of gold, with every kind of error thrown in by chance: something to measure without an engine."""

from random import Random
from typing import Any

Json = dict[str, Any]


def perfect_reading(gold: Json) -> Json:
    """The record of a reader who makes no error on this article."""
    return {
        "id": str(gold["id"]),
        "article": {"text": gold["text"]},
        "attributions": [_perfect(gold["text"], a) for a in gold["attributions"]],
        "links": [],
        "chain": list(gold.get("chain") or []),
        "times": [{"start": s, "end": e, "value": value} for s, e, value in gold.get("times") or []],
    }


def _perfect(text: str, gold: Json) -> Json:
    source = gold.get("source")
    return {
        "kind": "speech",
        "form": gold["form"],
        "cue": [_place(gold["cue"])] if gold.get("cue") else [],
        "source": {
            **(_place(source) if source else {"start": None, "end": None}),
            "text": text[slice(*source)] if source else None,
            "name": gold["speaker"],
            "resolution": "named" if gold["speaker"] else "unknown",
        },
        "content": [_place(stretch) for stretch in gold["content"]],
        "via": list(gold.get("via") or []),
        "within": None,
    }


def _place(stretch: list[int]) -> Json:
    return {"start": stretch[0], "end": stretch[1]}


def flawed_reading(gold: Json, chance: Random) -> Json:
    """A perfect reading, spoilt."""
    reading, names = perfect_reading(gold), [a["speaker"] for a in gold["attributions"]]
    spoilt = [a for a in reading["attributions"] if chance.random() > 0.1]
    for attribution in spoilt:
        _spoil(attribution, names, len(gold["text"]), chance)
    spoilt += [dict(a, content=[_anywhere(len(gold["text"]), chance)]) for a in spoilt if chance.random() < 0.1]
    for i, name in enumerate(reading["chain"]):
        reading["links"].append({"id": f"l{i}", "name": name})
    reading["chain"] = [f"l{i}" for i in range(len(reading["links"])) if chance.random() > 0.2]
    reading["times"] = [_late(time, chance) for time in reading["times"] if chance.random() > 0.1]
    return _lost({**reading, "attributions": spoilt}, chance)


def _spoil(attribution: Json, names: list[str], length: int, chance: Random) -> None:
    for part in [*attribution["content"], *attribution["cue"], attribution["source"]]:
        if part["start"] is not None and chance.random() < 0.3:
            part["start"] = max(0, part["start"] + chance.randint(-12, 12))
            part["end"] = min(length, max(part["start"], part["end"] + chance.randint(-30, 30)))
    if chance.random() < 0.2:
        attribution["source"]["name"] = chance.choice([*names, None, ""])
    if chance.random() < 0.1:
        attribution["source"]["resolution"] = "unknown"
    if chance.random() < 0.2:
        attribution["form"] = chance.choice(["direct", "indirect", "mixed"])
    if chance.random() < 0.2:
        attribution["via"] = [*attribution["via"][1:], chance.choice(names)]
    if chance.random() < 0.1:
        attribution["kind"] = "belief"
    if chance.random() < 0.1:
        attribution["within"] = "a1"


def _anywhere(length: int, chance: Random) -> Json:
    start = chance.randrange(length)
    return {"start": start, "end": min(length, start + chance.randrange(200))}


def _late(time: Json, chance: Random) -> Json:
    return {**time, "value": chance.choice([time["value"], time["value"], time["value"], "2001-01-01", None])}


def _lost(reading: Json, chance: Random) -> Json:
    if chance.random() < 0.03:
        return {"id": reading["id"], "error": {"code": "text.unreadable", "message": "…"}}
    if chance.random() < 0.03:
        return {**reading, "article": {"text": reading["article"]["text"] + "."}}
    return reading
