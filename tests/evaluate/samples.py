"""A small gold and records of it, written for these tests; places are given by the words that stand there,
"before|words" where they stand twice."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

Json = dict[str, Any]


def at(text: str, phrase: str) -> list[int]:
    before, _, wanted = phrase.rpartition("|")
    start = text.index(before + wanted) + len(before)
    return [start, start + len(wanted)]


def place(text: str, phrase: str) -> Json:
    start, end = at(text, phrase)
    return {"start": start, "end": end}


def gold_attribution(
    text: str,
    content: str | list[str],
    speaker: str,
    cue: str | None = None,
    source: str | None = None,
    form: str = "indirect",
    via: Iterable[str] = (),
    aliases: Iterable[str] = (),
) -> Json:
    return {
        "content": [at(text, part) for part in ([content] if isinstance(content, str) else content)],
        "cue": at(text, cue) if cue else None,
        "source": at(text, source) if source else None,
        "speaker": speaker,
        "aliases": list(aliases),
        "via": list(via),
        "form": form,
    }


def read_attribution(
    text: str,
    content: str | list[str],
    speaker: str | None,
    cue: str | None = None,
    source: str | None = None,
    form: str = "indirect",
    via: Iterable[str | Mapping[str, str]] = (),
    **more: str,
) -> Json:
    where = place(text, source) if source else {"start": None, "end": None}
    return {
        "kind": "speech",
        "form": form,
        "cue": [place(text, cue)] if cue else [],
        "source": {
            **where,
            "text": source and source.split("|")[-1],
            "name": speaker,
            "resolution": "named" if speaker else "unknown",
        },
        "content": [place(text, part) for part in ([content] if isinstance(content, str) else content)],
        "via": list(via),
        "within": None,
        "rule": "sample.rule",
        **more,
    }


HARBOUR = (
    "بيت الزيتون - (وكالة المرسى) - قال رئيس البلدية رامي السهل اليوم الاثنين إن الجسر سيفتح في مايو، "
    "مضيفا أن «العمل انتهى».\n\n"
    "«لن ننتظر»، قالت المهندسة دانة الحقل، «أكثر من أسبوع». وذكرت صحيفة النهر نقلا عن مصدر فني أن الكلفة ارتفعت.\n\n"
    "وطالب السهل بـ«موازنة جديدة» للطرق قبل الشتاء."
)
MARKET = (
    "أعلن التجار أن السوق مغلق غدا. وبحسب وكالة المرسى، أكد وزير التجارة فارس الوادي أن الأسعار ثابتة. "
    "وقال وزير الصحة ماهر الوادي إن اللقاح متوفر. وتخشى الوزارة أن يتأخر القرار. ونفى متحدث ذلك قائلا إن القرار جاهز."
)
TOWER = "Mara Field said that the tower is safe. Officials believe that rain will come, and Lee Stone said he agrees."
SCHOOL = "قالت المديرة سلمى النبع إن المدرسة ستغلق أبوابها يوما واحدا."
WELL = "أكد المزارعون أن البئر جفت."
ROAD = "وقال الحارس إن الطريق آمن."


def _harbour_gold() -> Json:
    return {
        "id": "harbour",
        "lang": "ar",
        "text": HARBOUR,
        "published": "2024-03-04",
        "times": [[*at(HARBOUR, "اليوم الاثنين"), "2024-03-04"], [*at(HARBOUR, "مايو"), "2024-05"]],
        "chain": ["وكالة المرسى"],
        "attributions": [
            gold_attribution(
                HARBOUR,
                "الجسر سيفتح في مايو",
                "رامي السهل",
                "قال",
                "رئيس البلدية رامي السهل",
                aliases=["السهل", "رئيس البلدية"],
            ),
            gold_attribution(HARBOUR, "العمل انتهى", "رامي السهل", "مضيفا", form="direct"),
            gold_attribution(
                HARBOUR,
                ["لن ننتظر", "أكثر من أسبوع"],
                "دانة الحقل",
                "قالت",
                "المهندسة دانة الحقل",
                form="direct",
            ),
            gold_attribution(HARBOUR, "الكلفة ارتفعت", "مصدر فني", "نقلا عن", "مصدر فني", via=["صحيفة النهر"]),
            gold_attribution(
                HARBOUR, "موازنة جديدة» للطرق قبل الشتاء", "رامي السهل", "وطالب", "وطالب |السهل", form="mixed"
            ),
        ],
    }


def _market_gold() -> Json:
    return {
        "id": "market",
        "lang": "ar",
        "text": MARKET,
        "published": None,
        "times": [[*at(MARKET, "غدا"), "2024-03-05"]],
        "chain": [],
        "attributions": [
            gold_attribution(MARKET, "السوق مغلق غدا", "التجار", "أعلن", "التجار"),
            gold_attribution(
                MARKET,
                "الأسعار ثابتة",
                "فارس الوادي",
                "أكد",
                "وزير التجارة فارس الوادي",
                via=["وكالة المرسى"],
            ),
            gold_attribution(MARKET, "اللقاح متوفر", "ماهر الوادي", "وقال", "وزير الصحة ماهر الوادي"),
            gold_attribution(MARKET, "القرار جاهز", "", "قائلا"),
        ],
    }


def _tower_gold() -> Json:
    return {
        "id": "tower",
        "lang": "en",
        "text": TOWER,
        "times": [],
        "chain": [],
        "scheme": "polnear",
        "attributions": [
            gold_attribution(TOWER, "that the tower is safe", "Mara Field", "said", "Mara Field"),
            gold_attribution(TOWER, "that rain will come", "Officials", "believe", "Officials"),
            gold_attribution(TOWER, "he agrees", "Lee Stone", source="Lee Stone"),
        ],
    }


def _school_gold() -> Json:
    return {
        "id": "school",
        "lang": "ar",
        "text": SCHOOL,
        "published": "2024-03-04",
        "times": [],
        "chain": ["وكالة المرسى", "صحيفة النهر"],
        "attributions": [
            gold_attribution(SCHOOL, "المدرسة ستغلق أبوابها يوما واحدا", "سلمى النبع", "قالت", "المديرة سلمى النبع")
        ],
    }


def _well_gold() -> Json:
    return {
        "id": "well",
        "lang": "ar",
        "text": WELL,
        "attributions": [gold_attribution(WELL, "البئر جفت", "المزارعون", "أكد", "المزارعون")],
    }


def _road_gold() -> Json:
    return {
        "id": 7,
        "lang": "ar",
        "text": ROAD,
        "attributions": [gold_attribution(ROAD, "الطريق آمن", "الحارس", "وقال", "الحارس")],
    }


def gold() -> list[Json]:
    return [_harbour_gold(), _market_gold(), _tower_gold(), _school_gold(), _well_gold(), _road_gold()]


def record(id: str | int, text: str, attributions: list[Json], **more: Any) -> Json:
    return {"schema": "1.0", "id": id, "article": {"text": text}, "attributions": attributions, **more}


def records() -> list[Json]:
    return [
        record(
            "harbour",
            HARBOUR,
            [
                read_attribution(
                    HARBOUR, "لجسر سيفتح في مايو", "السهل", "قال", "رئيس البلدية رامي السهل"
                ),  # a letter short: the same words
                read_attribution(HARBOUR, "أن «العمل انتهى", "رامي السهل", "مضيفا", form="mixed"),
                read_attribution(
                    HARBOUR, ["لن ننتظر", "أكثر من أسبوع"], "دانة الحقل", "قالت", "دانة الحقل", form="direct"
                ),
                read_attribution(
                    HARBOUR, "الكلفة ارتفعت", "مصدر فني", "نقلا عن", "مصدر فني", via=["l2", {"name": "وكالة المرسى"}]
                ),
                read_attribution(HARBOUR, "موازنة جديدة» للطرق", None, "وطالب", "وطالب |السهل", form="mixed"),
                read_attribution(HARBOUR, "وكالة المرسى", "وكالة المرسى"),
                {"kind": "speech", "form": "direct", "content": None, "source": None},
            ],
            times=[
                {**place(HARBOUR, "اليوم"), "value": "2024-03-04"},
                {**place(HARBOUR, "مايو"), "value": "2023-05"},
                {**place(HARBOUR, "أسبوع"), "value": None},
                {**place(HARBOUR, "الشتاء"), "value": "2024-WI"},
            ],
            links=[{"id": "l1", "name": "المرسى"}, {"id": "l2", "name": "النهر"}],
            chain=["l1"],
        ),
        record(
            "market",
            MARKET,
            [
                read_attribution(MARKET, "السوق مغلق غدا", "الوزير", "أعلن", "التجار"),
                read_attribution(MARKET, "الأسعار ثابتة", "ماهر الوادي", "أكد", "وزير التجارة فارس الوادي"),
                read_attribution(MARKET, "إن اللقاح متوفر", "الوادي", "قال", "وزير الصحة ماهر الوادي"),
                read_attribution(MARKET, "يتأخر القرار", "الوزارة", "تخشى", "الوزارة", kind="belief"),
                read_attribution(MARKET, "القرار جاهز", "متحدث", "قائلا", "متحدث"),
                read_attribution(MARKET, "القرار جاهز", "متحدث", "قائلا", "متحدث"),
            ],
            chain=["وكالة المرسى"],
            times=[{**place(MARKET, "غدا"), "value": "2024-03-05"}],
        ),
        record(
            "tower",
            TOWER,
            [
                read_attribution(TOWER, "the tower is safe", "Field", "said", "Mara Field"),
                read_attribution(TOWER, "rain will come, and Lee", "officials", "believe", "Officials", kind="belief"),
                read_attribution(TOWER, "he agrees", "Stone", None, "Lee Stone"),
                read_attribution(TOWER, "agrees", "Stone", None, "Lee Stone", within="a3"),
            ],
        ),
        record("school", SCHOOL + " ", [read_attribution(SCHOOL, "المدرسة ستغلق", "سلمى النبع")]),
        {"id": "well", "error": {"code": "unreadable", "message": "…"}},
        record("elsewhere", ROAD, [read_attribution(ROAD, "الطريق آمن", "الحارس")]),
    ]


def write_lines(path: Path, objects: Iterable[Any]) -> Path:
    path.write_text("".join(json.dumps(x, ensure_ascii=False) + "\n" for x in objects), encoding="utf-8")
    return path
