"""A reading for people: what came through whom, then for each statement who said what, when, and how sure that is."""

from collections.abc import Iterator, Sequence

from rich.text import Text

from musnad.records import Attribution, Record, Time, Unreadable, Warned
from musnad.render.lines import Segment, Sheet, wrapped
from musnad.render.lookup import Lookup
from musnad.render.phrases import Phrases, phrases
from musnad.render.summary import summary
from musnad.render.visible import visible

_COLUMN = 18
# Of what stands under a statement's title
INDENT = 5
_EXCERPT = 60
_GRADE_STYLES = {"complete": "green", "anonymous": "yellow", "broken": "red", "unresolved": "red"}
Styled = Iterator[Text]


def reading(record: Record, width: int = 80, *, marks: bool = False) -> Styled:
    """Yield the lines of a reading. *marks*: put marks of direction around the article's words, for a terminal."""
    sheet, say, known = Sheet(record.article.text, width, marks=marks), phrases(), Lookup(record)
    yield from _head(known, sheet, say)
    yield Text()
    for attribution in record.attributions:
        yield from _statement(attribution, known, sheet, say)
        yield Text()
    foot = [*_times(record.times, sheet, say), *_furniture(record, sheet, say), *warnings(record, sheet)]
    yield from [*foot, Text()] if foot else []


def unreadable(unread: Unreadable, width: int = 80) -> Styled:
    """Yield the lines that stand in the place of a reading that could not be made."""
    name = visible(unread.id) if unread.id is not None else "—"
    sentence = f"{name} {phrases().state['unread']}: {visible(unread.error.message)} ({visible(unread.error.code)})"
    yield from (Text(line, "red") for line in wrapped(sentence, width))
    yield Text()


def _head(known: Lookup, sheet: Sheet, say: Phrases) -> Styled:
    record, article = known.record, known.record.article
    if record.id is not None:
        yield Text(visible(record.id), "bold underline")
    site = article.site.name or article.site.domain
    for label, value in (("site", site), ("address", article.url), ("section", _text(article.section))):
        yield from _fact(label, value, sheet, say)
    yield from _fact("headline", _text(article.headline), sheet, say, "bold")
    yield from _fact("published", _published(record, say), sheet, say)
    yield from _chain(known, sheet, say)
    yield from sheet.ours([(summary(record), "bold")], 0)


def _text(place: object) -> str | None:
    return getattr(place, "text", None)


def _published(record: Record, say: Phrases) -> str | None:
    published = record.article.published
    if published is None:
        return None
    zone = say.zone[published.zone] if published.precision == "minute" else ""
    return visible(published.value) + say.precision[published.precision] + zone


def _fact(label: str, value: str | None, sheet: Sheet, say: Phrases, style: str = "") -> Styled:
    if value:
        yield from sheet.labelled(say.labels[label], value, style, indent=0, column=_COLUMN)


def _chain(known: Lookup, sheet: Sheet, say: Phrases) -> Styled:
    label = "link"
    for name in known.link_names(known.record.chain):
        yield from _fact(label, name, sheet, say, "cyan")
        label = "next_link"


def _statement(attribution: Attribution, known: Lookup, sheet: Sheet, say: Phrases) -> Styled:
    yield from title(attribution, sheet)
    yield from sheet.prose(known.spoken(attribution), "green", INDENT)
    facts = [*_source(attribution, sheet, say), *_way(attribution, known, sheet, say), *_grade(attribution, say)]
    yield from sheet.ours(_joined(facts), INDENT)


def title(attribution: Attribution, sheet: Sheet) -> Styled:
    """Yield the line that says who did what in saying it."""
    say, name = phrases(), attribution.source.name
    who = (sheet.words(name), "bold") if name else (say.nobody["unknown"], "bold red")
    number = f"{visible(attribution.id):<{INDENT - 1}} "
    yield from sheet.ours([(number, "dim"), who, (f" {_did(attribution, say)}", "")], 0)


def _did(attribution: Attribution, say: Phrases) -> str:
    act = say.act[attribution.act] if attribution.act else say.belief["act"]
    return act + say.form[attribution.form]


Fact = Sequence[Segment]


def _joined(facts: Sequence[Fact]) -> list[Segment]:
    """Return the facts as one line, a semicolon between them."""
    line: list[Segment] = []
    for fact in facts:
        line += [("; ", "dim")] if line else []
        line += fact
    return line


def _source(attribution: Attribution, sheet: Sheet, say: Phrases) -> Iterator[Fact]:
    source = attribution.source
    named = source.resolution in ("named", "anonymous", "collective")
    if source.text is None or (named and source.text == source.name):
        if source.resolution != "named":
            yield [(say.resolution[source.resolution], "dim")]
        return
    yield [(f"{say.resolution[source.resolution]} ", "dim"), (sheet.words(source.text), "")]


def _way(attribution: Attribution, known: Lookup, sheet: Sheet, say: Phrases) -> Iterator[Fact]:
    """Yield through whom it came, to whom and when it was said, and inside of what."""
    label = "via"
    for name in known.link_names(attribution.via):
        yield [(f"{say.labels[label]} ", "dim"), (sheet.words(name), "cyan")]
        label = "next_via"
    for name in known.party_names(attribution.addressees):
        yield [(f"{say.labels['addressees']} ", "dim"), (sheet.words(name), "")]
    if attribution.said and attribution.said in known.times:
        yield _when(known.times[attribution.said], sheet, say)
    if attribution.within:
        yield [(f"{say.labels['within']} {visible(attribution.within)}", "dim")]


def _when(time: Time, sheet: Sheet, say: Phrases) -> Fact:
    # the value stands before the words: behind Arabic letters its numbers would be shown in another order
    value = f"{say.labels['said']} {visible(time.value)}, " if time.value else f"{say.labels['said']} "
    return [(value, "dim"), (sheet.words(time.text), "")]


def _grade(attribution: Attribution, say: Phrases) -> Iterator[Fact]:
    if attribution.grade is None:
        yield [(say.belief["grade"], "dim")]
    else:
        yield [(say.grade[attribution.grade], _GRADE_STYLES[attribution.grade])]


def _times(times: Sequence[Time], sheet: Sheet, say: Phrases) -> Styled:
    label = say.labels["times"]
    for value, text in dict.fromkeys((time.value, visible(time.text)) for time in times):
        told = f"{visible(value or say.state['undated'])}  "
        yield from sheet.ours([(f"{label:<{_COLUMN}}", "dim"), (told, ""), (sheet.words(text), "")], 0, _COLUMN)
        label = ""


def _furniture(record: Record, sheet: Sheet, say: Phrases) -> Styled:
    kinds = dict.fromkeys(say.furniture[scrap.kind] for scrap in record.article.furniture)
    if kinds:
        label = f"{say.labels['furniture']:<{_COLUMN}}"
        yield from sheet.ours([(label, "dim"), (", ".join(kinds), "")], 0, _COLUMN)


def warnings(record: Record, sheet: Sheet) -> Styled:
    """Yield what is to be minded about the text, with the place where it stands."""
    for warned in record.warnings:
        excerpt = _excerpt(record.article.text, warned, sheet)
        label = f"{phrases().labels['warning']:<{_COLUMN}}"
        yield from sheet.ours([(label, "yellow"), (visible(warned.message), ""), *excerpt], 0, _COLUMN)


def _excerpt(text: str, warned: Warned, sheet: Sheet) -> Iterator[Segment]:
    """Yield the words at the place of a warning, whole ones, with a sign where there are more."""
    if warned.start is None:
        return
    words = visible(text[warned.start : warned.start + _EXCERPT])
    if warned.start + _EXCERPT < len(text):
        words = f"{words.rpartition(' ')[0] or words} …"
    if words:
        yield from ((": ", ""), (sheet.words(words), ""))
