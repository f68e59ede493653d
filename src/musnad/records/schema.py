"""The record's JSON Schema."""

from typing import Any

import msgspec

from musnad.records.model import Record

SCHEMA_VERSION = "1.0"


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a record as a dict of builtins."""
    made = msgspec.json.schema(Record)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Musnad record", **made}
