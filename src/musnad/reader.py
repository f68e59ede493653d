"""read(): a text in, a record out. The annotators in their fixed order, and nothing else."""

import re
import signal
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import islice
from pathlib import PurePath
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

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
    ERRORS,
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
_BATCH, _BATCH_CHARACTERS = 64, 500_000
_FIELDS = ("html", "text", "id", "url", "published", "language", "headline", "site")


class ReadError(ValueError):
    """Input that can't be read; ``code`` is one of :data:`musnad.records.ERRORS`, the message its sentence."""

    def __init__(self, code: str) -> None:
        super().__init__(ERRORS[code])
        self.code = code


class _Reading:
    """One pack's annotators, made ready once."""

    def __init__(self, pack: Pack) -> None:
        self.code = pack.code
        self.names = Names(pack)
        self.lexis = Lexis(pack, self.names.by_first)
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
        raise ReadError("html.unsupported")
    if not isinstance(text, str):
        raise ReadError("text.missing")
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


class _Given(Struct, frozen=True):
    text: str
    id: str | None
    url: str | None
    published: str | None
    headline: str | None
    site: str | None


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
    layout = Layout(furniture=(), headline=headline, section=None, paragraphs=paragraphs, authors=(), claims=())
    article = _article(given, _NO_LANGUAGE, layout, None)
    return Record(SCHEMA_VERSION, __version__, given.id, article, (), (), (), (), (), (), (), tuple(warnings))


def _article(given: _Given, language: str, layout: Layout, published: Dated | None) -> Article:
    return Article(
        url=given.url,
        canonical=None,
        language=language,
        site=Site(name=given.site),
        headline=layout.headline,
        section=layout.section,
        authors=layout.authors,
        published=published,
        modified=None,
        text=given.text,
        paragraphs=layout.paragraphs,
        captions=(),
        furniture=layout.furniture,
    )


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
    openers = reading.lexis.openers(tokens.forms, sentences.firsts)
    timed, furnished = _covered(tokens, times), _covered(tokens, layout.furniture)
    scene = Scene(tokens, words, sentences, paired, timed, furnished, named, openers)
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
    record = Record(
        schema=SCHEMA_VERSION,
        engine=__version__,
        id=given.id,
        article=_article(given, reading.code, layout, published),
        parties=parties,
        mentions=mentions,
        quotations=quotation_records(tokens, paired),
        times=tuple(times),
        links=links,
        chain=chain,
        attributions=attributions,
        warnings=tuple(warnings),
    )
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
    held = [False] * len(tokens)
    for name in named.values():
        if name.kind in ("medium", "body"):
            held[name.first : name.last] = [True] * (name.last - name.first)
    kept = [time for time in times if not held[tokens.holding(time.start)]]
    return [replace(time, id=f"t{k}") for k, time in enumerate(kept, 1)] if len(kept) < len(times) else times


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
    :class:`~musnad.records.Unreadable` in its place, and the others are read; so does one on which Musnad itself fails,
    with the place of the fault. *jobs* is the number of processes; with one, all is read in this one. Objects are taken
    in as they are needed, so that any number of them can be read in bounded memory.
    """
    return map(_read_object, objects) if jobs <= 1 else _spread(objects, jobs)


def _spread(objects: Iterable[Mapping[str, Any]], jobs: int) -> Iterator[Record | Unreadable]:
    """Read in several processes, as many batches ahead as keep them busy."""
    from concurrent.futures import ProcessPoolExecutor  # slow to import, and few read so

    # A keyboard's interrupt goes to all processes: this one answers it, the others end what they have in hand
    pool = ProcessPoolExecutor(jobs, initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN))
    batches = _batches(objects)
    try:
        waiting = deque(pool.submit(_read_batch, batch) for batch in islice(batches, 2 * jobs))
        while waiting:
            results = waiting.popleft().result()
            waiting.extend(pool.submit(_read_batch, batch) for batch in islice(batches, 1))
            yield from results
    finally:
        pool.shutdown(cancel_futures=True)


def _batches(objects: Iterable[Mapping[str, Any]]) -> Iterator[list[Mapping[str, Any]]]:
    """Yield the objects in batches that are worth handing over, and short enough to wait for."""
    batch: list[Mapping[str, Any]] = []
    characters = 0
    for each in objects:
        batch.append(each)
        text = each.get("text")
        characters += len(text) if isinstance(text, str) else 0
        if len(batch) >= _BATCH or characters >= _BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def _read_batch(batch: list[Mapping[str, Any]]) -> list[Record | Unreadable]:
    return [_read_object(each) for each in batch]


def _read_object(given: Mapping[str, Any]) -> Record | Unreadable:
    arguments = {key: given[key] for key in _FIELDS if given.get(key) is not None}
    id = arguments.get("id")
    wrong = next((key for key, value in arguments.items() if not isinstance(value, str)), None)
    if wrong is not None:
        return _unreadable(id, "field.type", wrong)
    try:
        return read(**arguments)
    except ReadError as error:
        return _unreadable(id, error.code)
    except Exception as error:  # a fault of ours: it must cost this text alone, and must be seen
        return _unreadable(id, "reader.defect", _fault(error))


def _unreadable(id: object, code: str, detail: str = "") -> Unreadable:
    message = ERRORS[code] + (f": {detail}" if detail else "")
    return Unreadable(id if isinstance(id, str) else None, UnreadableReason(code, message))


def _fault(error: Exception) -> str:
    """Say what went wrong in our own code, and where: enough to find it by the text that it happened on."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" in {PurePath(place.tb_frame.f_code.co_filename).name}, line {place.tb_lineno}" if place else ""
    return f"{type(error).__name__}{where}: {error}"
