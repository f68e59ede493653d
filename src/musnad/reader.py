"""read(): a text in, a record out. The annotators in their fixed order, and nothing else."""

import re
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from itertools import islice
from typing import Any

from musnad import __version__
from musnad.annotate.attributions import Attributions
from musnad.annotate.furniture import Furnishing, Layout
from musnad.annotate.links import Linker, credit_leads
from musnad.annotate.parties import Registry, speakers
from musnad.annotate.quotations import Quotations, quotation_records, quotation_warnings
from musnad.annotate.scene import Named, Names, Scene
from musnad.annotate.times import Times
from musnad.compose import Composer
from musnad.packs.base import Pack
from musnad.packs.choose import Chooser
from musnad.packs.found import found
from musnad.packs.lexis import Lexis
from musnad.records import (
    SCHEMA_VERSION,
    WARNINGS,
    Article,
    Dated,
    Place,
    Record,
    Site,
    Span,
    Time,
    Trace,
    Unreadable,
    UnreadableReason,
    Warned,
)
from musnad.text.tokens import Tokens, tokenise

_SURROGATE = re.compile("[\ud800-\udfff]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_REPLACEMENT = "\ufffd"
_NO_LANGUAGE = "und"
_BATCH = 64
_FIELDS = ("html", "text", "id", "url", "published", "language", "headline", "site")


class ReadError(ValueError):
    """Input that can't be read; ``code`` is short and stable, the message a sentence."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class _Reading:
    """One pack's annotators, made ready once."""

    def __init__(self, pack: Pack) -> None:
        self.code = pack.code
        self.lexis = Lexis(pack)
        self.names = Names(pack)
        self.quotations = Quotations(pack.marks)
        self.times = Times(pack.calendar, pack.numbers)
        self.furnishing = Furnishing(pack.furniture)
        self.attributions = Attributions(pack)


@cache
def _chooser() -> Chooser:
    return Chooser({code: pack.signals() for code, pack in found().items()})


@cache
def _reading(code: str) -> _Reading:
    return _Reading(found()[code].load())


def read(
    html: bytes | str | None = None,
    *,
    text: str | None = None,
    id: str | None = None,
    url: str | None = None,
    published: str | None = None,
    language: str | None = None,
    headline: str | None = None,
    site: str | None = None,
) -> Record:
    """Read one news text and return its record.

    *text* is the article, or what was pasted of its page; ``record.article.text`` equals it code point by code point.
    *published* is its date in ISO form, as RFC 2822 or as pages of its language write it: relative times are resolved
    against it. *language* is what its page declares, *headline* and *site* (a name) what is known of it elsewhere. The
    result depends on these arguments alone.

    Raises:
        ReadError: there is no text, or a page was given (pages are not read yet).
    """
    return read_traced(
        html, text=text, id=id, url=url, published=published, language=language, headline=headline, site=site
    )[0]


def read_traced(
    html: bytes | str | None = None,
    *,
    text: str | None = None,
    id: str | None = None,
    url: str | None = None,
    published: str | None = None,
    language: str | None = None,
    headline: str | None = None,
    site: str | None = None,
) -> tuple[Record, Trace]:
    """Read one news text as :func:`read` does; return the record and how each of its results was found.

    Raises:
        ReadError: as :func:`read`.
    """
    if html is not None:
        raise ReadError("html.unsupported", "pages are not read yet: give the article's text")
    if not isinstance(text, str):
        raise ReadError("text.missing", "there is no text to read")
    warnings: list[Warned] = []
    text = _clean(text, warnings)
    choice = _chooser().choose(text, language)
    if choice.code is None:
        warnings.append(_warned("language.unknown" if text.strip() else "text.empty"))
    elif choice.differs:
        warnings.append(_warned("language.declared-differs"))
    given = _Given(text, id, url, published, headline, site)
    if choice.code is None:
        return _unread(given, warnings), Trace((), ())
    return _read_in(_reading(choice.code), given, warnings)


class _Given:
    __slots__ = ("headline", "id", "published", "site", "text", "url")

    def __init__(
        self, text: str, id: str | None, url: str | None, published: str | None, headline: str | None, site: str | None
    ) -> None:
        self.text, self.id, self.url, self.published, self.headline, self.site = text, id, url, published, headline, site


def _warned(code: str, start: int | None = None, end: int | None = None) -> Warned:
    return Warned(code, start, end, WARNINGS[code])


def _clean(text: str, warnings: list[Warned]) -> str:
    """Replace lone surrogates one to one, and warn of them and of controls that turn the direction of what is shown."""
    lone = _SURROGATE.search(text)
    if lone is not None:
        warnings.append(_warned("text.surrogate", lone.start(), lone.end()))
        text = _SURROGATE.sub(_REPLACEMENT, text)
    turned = _BIDI.search(text)
    if turned is not None:
        warnings.append(_warned("text.bidi-control", turned.start(), turned.end()))
    return text


def _unread(given: _Given, warnings: list[Warned]) -> Record:
    """The record of a text that no pack reads: the text, its lines, and nothing else."""
    paragraphs = tuple(Span(m.start(), m.end()) for m in _LINE.finditer(given.text) if m.group().strip())
    headline = Place(given.headline) if given.headline else None
    article = _article(given, _NO_LANGUAGE, headline, None, (), None, paragraphs, ())
    return Record(SCHEMA_VERSION, __version__, given.id, article, (), (), (), (), (), (), (), tuple(warnings))


def _article(  # noqa: PLR0913
    given: _Given,
    language: str,
    headline: Place | None,
    section: Place | None,
    authors: tuple[str, ...],
    published: Dated | None,
    paragraphs: tuple[Span, ...],
    furniture: tuple[Any, ...],
) -> Article:
    return Article(
        url=given.url, canonical=None, language=language, site=Site(name=given.site), headline=headline, section=section,
        authors=authors, published=published, modified=None, text=given.text, paragraphs=paragraphs, captions=(),
        furniture=furniture,
    )  # fmt: skip


def _read_in(reading: _Reading, given: _Given, warnings: list[Warned]) -> tuple[Record, Trace]:
    """Every annotator in its turn: each is handed what those before it found."""
    tokens = tokenise(given.text)
    paired = reading.quotations.pair(tokens)
    sentences = reading.quotations.sentences(tokens, paired)
    words = reading.lexis.words(tokens)
    named = reading.names.find(tokens.forms, words, paired.opens)
    published = _published(reading, given, warnings)
    times = _without_names(reading.times.find(tokens, published), tokens, named)
    outlets = [(n.first, n.last, n.entity) for n in named.values() if n.kind == "medium"]
    layout = reading.furnishing.find(tokens, given.headline, outlets)
    scene = Scene(
        tokens, words, sentences, paired, _covered(tokens, times), _covered(tokens, layout.furniture), named,
        reading.lexis.openers(tokens.forms, sentences.firsts),
    )  # fmt: skip
    findings = reading.attributions.find(scene)
    drafts = findings.drafts
    place = {id(draft): k for k, draft in enumerate(drafts)}
    within = [place.get(id(draft.within), -1) for draft in drafts]
    registry = Registry(scene)
    spoken = speakers(scene, registry, drafts, within)
    composer = Composer(scene, registry, times)
    linker = Linker(scene)
    linker.claim(layout.claims)
    cited = composer.cite(linker, drafts)
    credit_leads(linker, drafts, layout.paragraphs)
    links, chain, link_ids = linker.records()
    attributions = composer.attributions(drafts, spoken, within, [[link_ids[key] for key in keys] for keys in cited])
    parties, mentions = composer.parties()
    warnings += quotation_warnings(tokens, paired)
    article = _article(
        given, reading.code, layout.headline, layout.section, layout.authors, published, layout.paragraphs, layout.furniture
    )
    record = Record(
        SCHEMA_VERSION, __version__, given.id, article, parties, mentions, quotation_records(tokens, paired), tuple(times),
        links, chain, attributions, tuple(warnings),
    )  # fmt: skip
    return record, composer.trace(drafts, spoken, findings.refused)


def _published(reading: _Reading, given: _Given, warnings: list[Warned]) -> Dated | None:
    if not given.published:
        return None
    published = reading.times.published(given.published)
    if published is None:
        warnings.append(_warned("published.unreadable"))
    return published


def _without_names(times: list[Time], tokens: Tokens, named: Mapping[int, Named]) -> list[Time]:
    """A paper called «اليوم» is no day."""
    media = [(tokens.starts[n.first], tokens.ends[n.last - 1]) for n in named.values() if n.kind in ("medium", "body")]
    kept = [t for t in times if not any(start <= t.start < end for start, end in media)]
    if len(kept) == len(times):
        return times
    return [Time(f"t{k}", t.start, t.end, t.text, t.type, t.value, t.calendar, t.rule) for k, t in enumerate(kept, 1)]


def _covered(tokens: Tokens, stretches: Iterable[Any]) -> list[bool]:
    """Return for each token whether one of the stretches holds it."""
    covered = [False] * len(tokens)
    for stretch in stretches:
        first, last = tokens.first_from(stretch.start), tokens.first_from(stretch.end)
        if first and tokens.ends[first - 1] > stretch.start:
            first -= 1
        covered[first:last] = [True] * (last - first)
    return covered


def read_many(objects: Iterable[Mapping[str, Any]], jobs: int = 1) -> Iterator[Record | Unreadable]:
    """Read many objects; yield one record each, in the same order.

    An object has the arguments of :func:`read` for its keys; others are ignored. One that can't be read gives an
    :class:`~musnad.records.Unreadable` in its place. *jobs* is the number of processes; with one, all is read in this one.
    Objects are taken in as they are needed, so that any number of them can be read in bounded memory.
    """
    if jobs <= 1:
        yield from map(_read_object, objects)
        return
    with ProcessPoolExecutor(jobs) as pool:
        source = iter(objects)
        waiting = []
        while True:
            batch = list(islice(source, _BATCH))
            if batch:
                waiting.append(pool.submit(_read_batch, batch))
            if not waiting:
                return
            if not batch or len(waiting) > 2 * jobs:
                yield from waiting.pop(0).result()


def _read_batch(batch: list[Mapping[str, Any]]) -> list[Record | Unreadable]:
    return [_read_object(each) for each in batch]


def _read_object(given: Mapping[str, Any]) -> Record | Unreadable:
    arguments = {key: given[key] for key in _FIELDS if given.get(key) is not None}
    id = arguments.get("id")
    wrong = next((key for key, value in arguments.items() if not isinstance(value, str)), None)
    if wrong is not None:
        return _unreadable(id, "field.type", f"{wrong} is no string")
    try:
        return read(**arguments)
    except ReadError as error:
        return _unreadable(id, error.code, str(error))


def _unreadable(id: object, code: str, message: str) -> Unreadable:
    return Unreadable(id if isinstance(id, str) else None, UnreadableReason(code, message))
