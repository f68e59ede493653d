"""A reading in one line: how many statements, by how many speakers, how many of them not named."""

from collections.abc import Iterator

from musnad.records import Attribution, Record
from musnad.render.phrases import Phrases, phrases


def summary(record: Record) -> str:
    """Return the counts of a reading as a phrase: ``7 statements, 3 speakers, 1 of them not named``."""
    say = phrases()
    if not record.attributions:
        return say.state["nothing"]
    return ", ".join(_counts(record, say))


def _counts(record: Record, say: Phrases) -> Iterator[str]:
    statements = [a for a in record.attributions if a.kind == "speech"]
    told = [a for a in statements if a.grade != "unresolved"]
    speakers = {_speaker(a) for a in told}
    unnamed = {_speaker(a) for a in told if a.source.resolution in ("anonymous", "collective")}
    yield say.counted(len(statements), "statement")
    if speakers:
        yield say.counted(len(speakers), "speaker")
    for number, what in (
        (len(unnamed), "unnamed"),
        (len(statements) - len(told), "unresolved"),
        (sum(a.grade == "broken" for a in told), "broken"),
        (len(record.attributions) - len(statements), "belief"),
        (len(record.warnings), "warning"),
    ):
        if number:
            yield say.counted(number, what)


def _speaker(attribution: Attribution) -> tuple[str, ...]:
    return attribution.source.parties or (attribution.source.name or "",)
