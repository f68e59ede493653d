"""Musnad reads news copy and keeps, for every reported sentence, who said it, when, and through whom it came.

>>> import musnad
>>> record = musnad.read(text="…", published="2024-03-04")
>>> [a.source.name for a in record.attributions]
"""

__version__ = "0.1.0"

from musnad.reader import ReadError, read, read_many, read_traced
from musnad.records import (
    Article,
    Attribution,
    Link,
    Mention,
    Party,
    Quotation,
    Record,
    Span,
    Time,
    Trace,
    Unreadable,
    Warned,
)

__all__ = [
    "Article",
    "Attribution",
    "Link",
    "Mention",
    "Party",
    "Quotation",
    "ReadError",
    "Record",
    "Span",
    "Time",
    "Trace",
    "Unreadable",
    "Warned",
    "__version__",
    "read",
    "read_many",
    "read_traced",
]
