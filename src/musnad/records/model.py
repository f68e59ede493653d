"""The record (design, section 3): typed, frozen structs that msgspec turns into JSON and back.

Offsets count Unicode code points in ``article.text``, end exclusive. What is not known is null or empty, never left
out.
"""

from typing import Literal

from msgspec import Struct

from musnad.records.acts import Act

Precision = Literal["minute", "day", "month", "year"]
Zone = Literal["stated", "assumed", "unknown"]
FurnitureKind = Literal[
    "section", "headline", "dateline", "byline", "end_mark", "credit", "read_also", "photo_credit", "tags", "share",
    "comments", "newsletter", "back_to_top", "other",
]  # fmt: skip
PartyKind = Literal["person", "body", "medium", "document", "group", "place"]
MentionAs = Literal["name", "short", "role", "pronoun"]
QuotationState = Literal["closed", "unclosed", "unopened"]
Relation = Literal["own", "credited", "cited"]
Form = Literal["direct", "indirect", "mixed"]
AttributionKind = Literal["speech", "belief"]
Resolution = Literal["named", "role", "pronoun", "elided", "collective", "anonymous", "unknown"]
Grade = Literal["complete", "anonymous", "broken", "unresolved"]
Calendar = Literal["gregorian", "hijri", "jalali"]


class Span(Struct, frozen=True, gc=False):
    """A stretch of ``article.text``: ``[start, end)`` in code points."""

    start: int
    end: int


class Site(Struct, frozen=True, gc=False):
    """Where the page stood: the site's name, its domain, its id in Musnad's knowledge."""

    name: str | None = None
    domain: str | None = None
    entity: str | None = None


class Place(Struct, frozen=True, gc=False):
    """A text with the place where it stands in ``article.text``; null offsets where it does not stand there."""

    text: str
    start: int | None = None
    end: int | None = None


class Caption(Struct, frozen=True, gc=False):
    """The words under a picture."""

    text: str
    start: int | None = None
    end: int | None = None


class Dated(Struct, frozen=True, gc=False):
    """A moment in ISO 8601, as precise as it is known, and whether its zone was stated."""

    value: str
    precision: Precision
    zone: Zone


class Furniture(Struct, frozen=True, gc=False):
    """A stretch of the text that is not its story."""

    kind: FurnitureKind
    start: int
    end: int
    rule: str


class Article(Struct, frozen=True, gc=False):
    """One news text with what is known of it. ``text`` is never altered."""

    url: str | None
    canonical: str | None
    language: str
    site: Site
    headline: Place | None
    section: Place | None
    authors: tuple[str, ...]
    published: Dated | None
    modified: Dated | None
    text: str
    paragraphs: tuple[Span, ...]
    captions: tuple[Caption, ...]
    furniture: tuple[Furniture, ...]


class Party(Struct, frozen=True, gc=False):
    """A person, body, medium, document, group or place that the article speaks of."""

    id: str
    kind: PartyKind
    name: str
    entity: str | None
    named: bool


class Mention(Struct, frozen=True, gc=False, rename={"as_": "as"}):
    """One place where a party is spoken of."""

    id: str
    start: int
    end: int
    party: str
    as_: MentionAs


class Quotation(Struct, frozen=True, gc=False):
    """One pair of quotation marks, or half of one; ``start`` and ``end`` include the marks."""

    id: str
    start: int
    end: int
    open: str | None
    close: str | None
    state: QuotationState


class Time(Struct, frozen=True, gc=False):
    """An expression that names a day, month or year; ``value`` is TIMEX3, null where it can't be told."""

    id: str
    start: int
    end: int
    text: str
    type: Literal["DATE"]
    value: str | None
    calendar: Calendar
    rule: str


class Link(Struct, frozen=True, gc=False):
    """A medium that the text names as having conveyed something, with every place that says so."""

    id: str
    name: str
    entity: str | None
    relation: Relation
    evidence: tuple[Span, ...]
    rule: str


class Source(Struct, frozen=True, gc=False):
    """Who is quoted: the phrase (null offsets where it is left out), the parties, and why these."""

    start: int | None
    end: int | None
    text: str | None
    name: str | None
    parties: tuple[str, ...]
    resolution: Resolution
    because: str


class Confidence(Struct, frozen=True, gc=False):
    """How often such a content and such a speaker were right; null where it has not been measured."""

    content: float | None = None
    speaker: float | None = None


class Attribution(Struct, frozen=True, gc=False):
    """Content that the article presents as somebody else's words: source, cue, content and the way it came."""

    id: str
    kind: AttributionKind
    form: Form
    act: Act | None
    cue: tuple[Span, ...]
    source: Source
    content: tuple[Span, ...]
    quotations: tuple[str, ...]
    via: tuple[str, ...]
    addressees: tuple[str, ...]
    said: str | None
    within: str | None
    grade: Grade | None
    confidence: Confidence
    rule: str


class Warned(Struct, frozen=True, gc=False):
    """Something odd about the text; ``code`` is one of :data:`musnad.records.WARNINGS`."""

    code: str
    start: int | None
    end: int | None
    message: str


class Record(Struct, frozen=True, gc=False):
    """One article, read."""

    schema: str
    engine: str
    id: str | None
    article: Article
    parties: tuple[Party, ...]
    mentions: tuple[Mention, ...]
    quotations: tuple[Quotation, ...]
    times: tuple[Time, ...]
    links: tuple[Link, ...]
    chain: tuple[str, ...]
    attributions: tuple[Attribution, ...]
    warnings: tuple[Warned, ...]


class UnreadableReason(Struct, frozen=True, gc=False):
    """Why an object could not be read; ``code`` is one of :data:`musnad.records.ERRORS`, or of a command's own."""

    code: str
    message: str


class Unreadable(Struct, frozen=True, gc=False):
    """What stands in the place of a record that could not be made."""

    id: str | None
    error: UnreadableReason
