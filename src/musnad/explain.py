"""Why a result is there, or isn't, in words for people who know no programming.

The sentences live in ``explain.toml``; a rule that has none there is called by its name.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec
from msgspec import Struct

from musnad.reader import read_traced
from musnad.records import Attribution, Finding, Link, Record, Refusal
from musnad.records.model import Relation


class Answer(Struct, frozen=True):
    """A question about a result, like "why this speaker", and its answer."""

    asked: str
    answer: str


class Explained(Struct, frozen=True):
    """Why one statement is there."""

    attribution: Attribution
    answers: tuple[Answer, ...]


class Refused(Struct, frozen=True):
    """A word that could report and does not here, what was tried on it, and why that gave up."""

    refusal: Refusal
    answers: tuple[Answer, ...]


class Explanation(Struct, frozen=True):
    """Why a reading is as it is: its statements, and the words that could have been reports."""

    record: Record
    statements: tuple[Explained, ...]
    refused: tuple[Refused, ...]


class Sentences(Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of ``explain.toml``."""

    found: dict[str, str]
    tried: dict[str, str]
    gave_up: dict[str, str]
    because: dict[str, str]
    relations: dict[Relation, str]
    ends: dict[str, str]
    lists: dict[str, str]
    asked: dict[str, str]


def explain(text: str, **known: Any) -> Explanation:
    """Read *text* and say for each statement how it was found, and for each other word that could report why not.

    *known* is what :func:`musnad.read` takes besides: ``id``, ``published``, ``language``, ``headline``, ``site``.

    Raises:
        musnad.reader.ReadError: the text can't be read.
    """
    record, trace = read_traced(text=text, **known)
    links = {link.id: link for link in record.links}
    findings = {finding.attribution: finding for finding in trace.findings}
    return Explanation(
        record,
        tuple(Explained(a, tuple(_answers(a, findings.get(a.id), links))) for a in record.attributions),
        tuple(Refused(refusal, tuple(_attempts(refusal))) for refusal in trace.refusals),
    )


@cache
def sentences() -> Sentences:
    """Return the sentences, read once."""
    return msgspec.toml.decode((files("musnad") / "explain.toml").read_bytes(), type=Sentences)


def sentence(rule: str, table: Mapping[str, str]) -> str:
    """Return the sentence for a rule, with the rule's name behind it; the name alone where there is none."""
    said = table.get(rule) or table.get(rule.partition(".")[2])
    return f"{said} ({rule})" if said else rule


def _answers(attribution: Attribution, finding: Finding | None, links: Mapping[str, Link]) -> Iterator[Answer]:
    say = sentences()
    yield Answer(say.asked["found"], sentence(attribution.rule, say.found))
    if finding is not None:
        yield Answer(say.asked["words"], "; ".join(_listed(words, say.lists) for words in finding.words))
        yield Answer(say.asked["opener"], _begins(finding.opener, say.asked))
        yield Answer(say.asked["ended"], _ended(finding.ended, say.ends))
    because = finding.speaker if finding is not None and finding.speaker else attribution.source.because
    yield Answer(say.asked["speaker"], say.because.get(because, because))
    if attribution.via:
        known = [links[link] for link in attribution.via if link in links]
        yield Answer(say.asked["links"], "; ".join(f"{link.name}, {say.relations[link.relation]}" for link in known))


def _listed(words: str, lists: Mapping[str, str]) -> str:
    """Return an entry of a lexicon, like ``verbs: …``, with what its list is called."""
    name, separator, entry = words.partition(": ")
    return f"{lists.get(name, name)} {entry}" if separator else words


def _begins(opener: str, asked: Mapping[str, str]) -> str:
    if not opener:
        return asked["beside"]
    return f"{asked['behind_word' if any(map(str.isalpha, opener)) else 'behind_sign']} {opener}"


def _ended(reason: str, ends: Mapping[str, str]) -> str:
    """Return why a content ends: what is met there stands behind a colon; in brackets, which entry it is."""
    said, separator, detail = reason.partition(" (")[0].partition(": ")
    return ends.get(said, said) + separator + detail


def _attempts(refusal: Refusal) -> Iterator[Answer]:
    say = sentences()
    yield from (
        Answer(sentence(tried.rule, say.tried), say.gave_up.get(tried.gave_up, tried.gave_up))
        for tried in refusal.tried
    )
