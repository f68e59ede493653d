"""A record to show, made by hand: two statements, a medium, a day, an unclosed quotation."""

from typing import Any

import msgspec
from hypothesis import strategies as st

from musnad.records import Record

TEXT = (
    "محليات\n\nالمرفأ يعود\n\n"
    "قال مدير المرفأ سامي الحلبي اليوم الاثنين إن الرافعة أصلحت، مضيفا أن “الأرصفة جاهزة.\n\n"
    "ونقلت صحيفة الموج عن مصدر في النقابة أن الرواتب دفعت.\n\n"
    "المصدر: وكالة الساحل"
)


def span(words: str, text: str = TEXT) -> dict[str, int]:
    """Where these words stand in the text for the first time."""
    start = text.index(words)
    return {"start": start, "end": start + len(words)}


def attribution(number: int, content: str, source: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """An attribution whose words stand in :data:`TEXT`."""
    made: dict[str, Any] = {"id": f"a{number}", "kind": "speech", "form": "indirect", "act": "say", "cue": []}
    made |= {"source": source, "content": [span(content)], "quotations": [], "via": [], "addressees": []}
    made |= {"said": None, "within": None, "grade": "complete", "rule": "ar.verb-that"}
    return {**made, "confidence": {"content": None, "speaker": None}, **changes}


def source(name: str | None, resolution: str = "named", text: str | None = None, *parties: str) -> dict[str, Any]:
    """Who is quoted; *text* is the phrase in :data:`TEXT`."""
    place = span(text) if text else {"start": None, "end": None}
    return {**place, "text": text, "name": name, "parties": parties, "resolution": resolution, "because": "it says so"}


ATTRIBUTIONS = [
    attribution(
        1,
        "الرافعة أصلحت",
        source("سامي الحلبي", "named", "مدير المرفأ سامي الحلبي", "p1"),
        said="t1",
        addressees=["p2"],
    ),
    attribution(
        2, "الأرصفة جاهزة", source("سامي الحلبي", "elided", None, "p1"), form="direct", act="add", quotations=["q1"]
    ),
    attribution(
        3,
        "الرواتب دفعت",
        source("مصدر في النقابة", "anonymous", "مصدر في النقابة", "p2"),
        act="report",
        via=["l2"],
        grade="anonymous",
    ),
]


def parts() -> dict[str, Any]:
    """The record as builtins, to be changed and converted."""
    article = {"url": None, "canonical": None, "language": "ar", "site": {"name": None, "domain": None, "entity": None}}
    article |= {
        "headline": {"text": "المرفأ يعود", **span("المرفأ يعود")},
        "section": {"text": "محليات", **span("محليات")},
    }
    article |= {"authors": [], "published": {"value": "2024-03-04", "precision": "day", "zone": "assumed"}}
    article |= {"modified": None, "text": TEXT, "paragraphs": [], "captions": []}
    article |= {"furniture": [{"kind": "credit", **span("المصدر: وكالة الساحل"), "rule": "furniture.credit"}]}
    quotation = {"id": "q1", "start": TEXT.index("“"), "end": TEXT.index("\n\nونقلت"), "open": "“", "close": None}
    time = {"id": "t1", **span("اليوم الاثنين"), "text": "اليوم الاثنين", "type": "DATE", "value": "2024-03-04"}
    medium = {"name": "وكالة الساحل", "entity": None, "relation": "credited", "rule": "links.credit"}
    paper = {"name": "صحيفة الموج", "entity": None, "relation": "cited", "rule": "links.cited"}
    person = {"kind": "person", "name": "سامي الحلبي", "entity": None, "named": True}
    unnamed = {"kind": "group", "name": "مصدر في النقابة", "entity": None, "named": False}
    mark = TEXT.index("“")
    warning = {"code": "quotation.unclosed", "start": mark, "end": mark + 1, "message": "a quotation is never closed"}
    return {
        "schema": "1.0",
        "engine": "0.1.0",
        "id": "harbour.txt",
        "article": article,
        "parties": [{"id": "p1", **person}, {"id": "p2", **unnamed}],
        "mentions": [],
        "quotations": [{**quotation, "state": "unclosed"}],
        "times": [{**time, "calendar": "gregorian", "rule": "times.weekday"}],
        "links": [{"id": "l1", **medium, "evidence": []}, {"id": "l2", **paper, "evidence": []}],
        "chain": ["l1"],
        "attributions": list(ATTRIBUTIONS),
        "warnings": [warning],
    }


def record(**changes: Any) -> Record:
    """The record, with other values for some of its keys."""
    return msgspec.convert({**parts(), **changes}, Record)


def only(made: dict[str, Any]) -> Record:
    """The record with this attribution alone."""
    return record(attributions=[made])


# Strings that are written to harm what shows them
HOSTILE = st.one_of(
    st.text(),
    st.sampled_from(
        [
            "\x1b[2J\x1b]0;title\x07",
            "\u202eevil\u202c",
            "\u2066x",
            "\x9b31m",
            "a\rb",
            "=1+1",
            "\U000e0041",
            "\u2028",
            "",
        ]
    ),
)


@st.composite
def hostile_records(draw: st.DrawFn) -> Record:
    """Records whose free texts are hostile, the article's own text among them."""
    made, text = parts(), draw(HOSTILE)
    end = len(text)
    words = {"start": draw(st.integers(0, end)), "end": end}
    made["id"] = draw(st.none() | HOSTILE)
    made["article"] |= {"text": text, "url": draw(HOSTILE), "headline": {"text": draw(HOSTILE), "start": 0, "end": 0}}
    made["article"]["site"] = {"name": draw(HOSTILE), "domain": None, "entity": None}
    made["links"] = [{**link, "name": draw(HOSTILE)} for link in made["links"]]
    made["parties"] = [{**party, "name": draw(HOSTILE)} for party in made["parties"]]
    made["times"] = [{**time, "text": draw(HOSTILE), "value": draw(st.none() | HOSTILE)} for time in made["times"]]
    made["quotations"] = [{**q, **words} for q in made["quotations"]]
    made["warnings"] = [{**warning, "start": 0, "end": end, "message": draw(HOSTILE)} for warning in made["warnings"]]
    made["attributions"] = [
        {**a, "content": [words], "source": {**a["source"], "name": draw(HOSTILE), "text": draw(st.none() | HOSTILE)}}
        for a in made["attributions"]
    ]
    return msgspec.convert(made, Record)
