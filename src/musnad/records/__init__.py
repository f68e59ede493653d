"""What a reading is: the record, its parts and their closed values. Imports nothing of Musnad."""

from musnad.records.acts import ACTS, Act
from musnad.records.errors import ERRORS
from musnad.records.model import (
    Article,
    Attribution,
    Caption,
    Confidence,
    Dated,
    Furniture,
    Link,
    Mention,
    Party,
    Place,
    Quotation,
    Record,
    Site,
    Source,
    Span,
    Time,
    Unreadable,
    UnreadableReason,
    Warned,
)
from musnad.records.schema import SCHEMA_VERSION, schema
from musnad.records.trace import Finding, Refusal, Trace, Tried
from musnad.records.warnings import WARNINGS

__all__ = [
    "ACTS",
    "ERRORS",
    "SCHEMA_VERSION",
    "WARNINGS",
    "Act",
    "Article",
    "Attribution",
    "Caption",
    "Confidence",
    "Dated",
    "Finding",
    "Furniture",
    "Link",
    "Mention",
    "Party",
    "Place",
    "Quotation",
    "Record",
    "Refusal",
    "Site",
    "Source",
    "Span",
    "Time",
    "Trace",
    "Tried",
    "Unreadable",
    "UnreadableReason",
    "Warned",
    "schema",
]
