"""A reading as people see it."""

import unicodedata
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from rich.cells import cell_len
from tests.render import sample

from musnad.records import ACTS, Record, Unreadable, UnreadableReason
from musnad.render.phrases import phrases
from musnad.render.summary import summary
from musnad.render.terminal import reading, unreadable

SHOWN = """\
harbour.txt
section           محليات
headline          المرفأ يعود
published         2024-03-04
came through      وكالة الساحل
3 statements, 2 speakers, 1 of them not named, 1 thing to mind

a1   سامي الحلبي said:
     الرافعة أصلحت
     in the text مدير المرفأ سامي الحلبي; to مصدر في النقابة; on 2024-03-04,
       اليوم الاثنين; source complete

a2   سامي الحلبي added, in these words:
     “الأرصفة جاهزة
     not named again here: taken from what stands before; source complete

a3   مصدر في النقابة reported:
     الرواتب دفعت
     not named; through صحيفة الموج; source not named

days named        2024-03-04  اليوم الاثنين
left out          credit line
mind              a quotation is never closed: “الأرصفة جاهزة. ونقلت صحيفة الموج
                  عن مصدر في النقابة أن …
"""


def shown(record: Record, width: int = 80, *, marks: bool = False) -> str:
    return "\n".join(line.plain for line in reading(record, width, marks=marks))


def test_a_reading_is_shown_with_its_chain_its_statements_and_what_to_mind() -> None:
    assert shown(sample.record()) == SHOWN


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"form": "direct", "act": "warn"}, "a1   سامي الحلبي warned, in these words:"),
        ({"form": "mixed", "act": "deny"}, "a1   سامي الحلبي denied, partly in these words:"),
        ({"kind": "belief", "act": None, "grade": None}, "a1   سامي الحلبي thought, as the article has it:"),
        ({"source": sample.source(None, "unknown"), "grade": "unresolved"}, "a1   Somebody said:"),
    ],
)
def test_the_first_line_of_a_statement_says_who_did_what(changes: dict[str, Any], expected: str) -> None:
    made = sample.attribution(1, "الرافعة أصلحت", sample.source("سامي الحلبي"))
    made |= changes
    assert expected in shown(sample.only(made)).splitlines()


@pytest.mark.parametrize(
    ("source", "changes", "expected"),
    [
        (sample.source("سامي الحلبي", "role", "مدير المرفأ"), {}, "by the role مدير المرفأ; source complete"),
        (sample.source("سامي الحلبي"), {}, "source complete"),
        (
            sample.source(None, "unknown"),
            {"grade": "unresolved"},
            "the text does not tell who; source not found",
        ),
        (
            sample.source("صحيفة الموج"),
            {"grade": "broken"},
            "source missing: a medium is quoted that does not say from whom it has it",
        ),
        (sample.source("سامي الحلبي"), {"grade": None, "act": None}, "a belief: nobody is quoted"),
        (sample.source("سامي الحلبي"), {"within": "a7"}, "inside a7; source complete"),
        (
            sample.source("سامي الحلبي"),
            {"via": ["l2", "l1"]},
            "through صحيفة الموج; who had it from وكالة الساحل; source complete",
        ),
    ],
)
def test_the_last_line_of_a_statement_says_how_sure_it_is(
    source: dict[str, Any], changes: dict[str, Any], expected: str
) -> None:
    made = sample.attribution(1, "الرافعة أصلحت", source, **changes)
    assert f"     الرافعة أصلحت\n     {expected}\n" in shown(sample.only(made))


@pytest.mark.parametrize(
    ("attributions", "expected"),
    [
        ([], "Nobody is quoted in this text."),
        (sample.ATTRIBUTIONS[:1], "1 statement, 1 speaker"),
        (sample.ATTRIBUTIONS, "3 statements, 2 speakers, 1 of them not named"),
        (
            [sample.attribution(1, "الرواتب دفعت", sample.source(None, "unknown"), grade="unresolved")],
            "1 statement, 1 by somebody the text does not tell",
        ),
        (
            [sample.attribution(1, "الرواتب دفعت", sample.source("أحد"), kind="belief", act=None, grade=None)],
            "0 statements, 1 belief",
        ),
    ],
)
def test_a_summary_counts(attributions: list[dict[str, Any]], expected: str) -> None:
    assert summary(sample.record(attributions=attributions, warnings=[])) == expected


def test_a_line_that_could_not_be_read_says_so_in_its_place() -> None:
    unread = Unreadable("7", UnreadableReason("line.blank", "the line is blank"))
    assert [line.plain for line in unreadable(unread)] == ["7 could not be read: the line is blank (line.blank)", ""]


def test_every_act_has_its_word() -> None:
    assert set(phrases().act) == set(ACTS)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(sample.hostile_records())
def test_nothing_that_a_terminal_would_obey_is_shown(record: Record) -> None:
    for line in reading(record, 60, marks=True):
        categories = {unicodedata.category(c) for c in line.plain if c not in "\u200c\u200d\u200e\u200f"}
        seen = categories & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
        assert seen <= (
            {"Cf"} if set(line.plain) & set("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2") else set()
        )


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(sample.hostile_records())
def test_lines_keep_to_the_width_but_for_a_word_that_is_longer(record: Record) -> None:
    for line in reading(record, 60):
        assert cell_len(line.plain) <= 60 or max(map(cell_len, line.plain.split()), default=0) > 30


def test_a_large_reading_takes_time_in_proportion() -> None:
    made = [{**sample.ATTRIBUTIONS[1], "id": f"a{i}", "quotations": [f"q{i}"]} for i in range(20_000)]
    quotations = [{**sample.parts()["quotations"][0], "id": f"q{i}"} for i in range(20_000)]
    assert sum(1 for _ in reading(sample.record(attributions=made, quotations=quotations))) > 80_000
