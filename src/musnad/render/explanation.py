"""An explanation for people: each statement with the answers about it, each word that is no report with its reasons."""

from collections.abc import Iterable, Iterator

from rich.text import Text

from musnad.explain import Answer, Explained, Explanation, Refused
from musnad.render.lines import Sheet
from musnad.render.lookup import Lookup
from musnad.render.phrases import phrases
from musnad.render.terminal import INDENT, title, warnings
from musnad.render.visible import visible

_COLUMN = 26
# So much of the text is shown on each side of a word
_AROUND = 60


def statements(
    explanation: Explanation, explained: Iterable[Explained], width: int = 80, *, marks: bool = False
) -> Iterator[Text]:
    """Yield the lines about the statements *explained*, which are all or some of the explanation's."""
    record = explanation.record
    sheet, known = Sheet(record.article.text, width, marks=marks), Lookup(record)
    if not record.attributions:
        yield Text(phrases().state["nothing"])
        yield from warnings(record, sheet)
    for one in explained:
        yield from title(one.attribution, sheet)
        yield from sheet.prose(known.spoken(one.attribution), "green", INDENT)
        yield from _answers(one.answers, sheet)
        yield Text()


def refusals(explanation: Explanation, width: int = 80, *, marks: bool = False) -> Iterator[Text]:
    """Yield the lines about the words that could report and do not."""
    text = explanation.record.article.text
    sheet = Sheet(text, width, marks=marks)
    for one in explanation.refused:
        yield from _refused(one, text, sheet)
        yield Text()


def _refused(one: Refused, text: str, sheet: Sheet) -> Iterator[Text]:
    start, end = one.refusal.start, one.refusal.end
    yield Text.assemble(("no report: ", "yellow"), (sheet.words(text[start:end]), "bold"))
    around = f"{_before(text, start)}⟦{text[start:end]}⟧{_behind(text, end)}"
    yield from sheet.prose(around, "dim", INDENT)
    for answer in one.answers:
        yield from sheet.ours([(visible(answer.asked), "dim"), (f" No: {visible(answer.answer)}.", "")], INDENT)


def _before(text: str, end: int) -> str:
    """Return whole words before a place, with a sign that there are more."""
    if end <= _AROUND:
        return text[:end]
    cut = text[end - _AROUND : end]
    return f"… {cut[cut.find(' ') + 1 :]}"


def _behind(text: str, start: int) -> str:
    cut = text[start : start + _AROUND]
    return cut if start + _AROUND >= len(text) else f"{cut.rpartition(' ')[0] or cut} …"


def _answers(answers: Iterable[Answer], sheet: Sheet) -> Iterator[Text]:
    for answer in answers:
        label = " " * INDENT + visible(answer.asked)
        yield from sheet.ours([(f"{label:<{_COLUMN}} ", "dim"), (visible(answer.answer), "")], 0, _COLUMN + 1)
