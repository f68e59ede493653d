"""From what the annotators found to the parts of a record: ids given, tokens turned into offsets."""

from bisect import bisect_left
from collections.abc import Sequence

from musnad.annotate.attributions import Draft, Refused
from musnad.annotate.links import Linker
from musnad.annotate.parties import Party, Registry, Speaker
from musnad.annotate.scene import Phrase, Scene
from musnad.records import (
    Attribution,
    Confidence,
    Finding,
    Mention,
    Refusal,
    Source,
    Span,
    Time,
    Trace,
    Tried,
)
from musnad.records import Party as PartyRecord
from musnad.records.model import Grade

_KINDS = {"platform": "medium"}
_DEEPEST = 3
_FARTHEST = 12
_UNNAMED = ("anonymous", "collective")


class Composer:
    """Turns one text's findings into records."""

    def __init__(self, scene: Scene, registry: Registry, times: Sequence[Time]) -> None:
        self.scene, self.registry, self.times = scene, registry, times
        self._time_starts = [time.start for time in times]

    def cite(self, linker: Linker, drafts: Sequence[Draft]) -> list[list[str]]:
        """Take the media that the drafts name into the links; return the keys of each draft's via, nearest first."""
        cited: list[list[str]] = []
        for draft in drafts:
            keys: list[str] = []
            for phrase in (*_around(draft), *draft.media):
                meant = self.registry.medium_meant(phrase)
                named = (meant.name, meant.entity) if meant is not None else None
                key = linker.cite(phrase, f"links.{draft.rule}", named)
                if key is not None and key not in keys:
                    keys.append(key)
            cited.append(keys or self._of_main_verb(drafts, cited, draft))
        return cited

    def _of_main_verb(self, drafts: Sequence[Draft], cited: list[list[str]], draft: Draft) -> list[str]:
        """A participle has the way of its main verb: what the statement before it in the sentence came through."""
        k = len(cited) - 1
        if not draft.follows or k < 0 or not drafts[k].cue or drafts[k].within is not draft.within:
            return []
        start = self.scene.sentence_start
        return list(cited[k]) if start[drafts[k].cue[0][0]] == start[draft.cue[0][0]] else []

    def attributions(
        self, drafts: Sequence[Draft], speakers: Sequence[Speaker], within: Sequence[int], via: Sequence[Sequence[str]]
    ) -> tuple[Attribution, ...]:
        """Return the attributions of the record, ``a1`` first; *via* holds link ids."""
        return tuple(self._attribution(k, draft, speakers[k], within[k], via[k]) for k, draft in enumerate(drafts))

    def _attribution(self, k: int, draft: Draft, speaker: Speaker, within: int, via: Sequence[str]) -> Attribution:
        belief = draft.kind == "belief"
        return Attribution(
            id=f"a{k + 1}",
            kind="belief" if belief else "speech",
            form=draft.form,  # type: ignore[arg-type]
            act=None if belief else draft.act,
            cue=tuple(self._span(*c) for c in draft.cue),
            source=self._source(draft, speaker),
            content=tuple(self._span(*c) for c in draft.content),
            quotations=tuple(f"q{q + 1}" for q in sorted(set(draft.quotes))),
            via=tuple(via),
            addressees=self._addressees(draft),
            said=self._said(draft),
            within=f"a{within + 1}" if within >= 0 else None,
            grade=None if belief else _grade(draft, speaker),
            confidence=Confidence(),
            rule=draft.rule,
        )

    def _span(self, first: int, last: int) -> Span:
        return Span(*self.scene.span(first, last))

    def _source(self, draft: Draft, speaker: Speaker) -> Source:
        party = speaker.party
        parties = tuple(p.id for p in party.members or (party,)) if party is not None else ()
        name = party.name if party is not None else None
        if draft.source is None:
            return Source(None, None, None, name, parties, speaker.resolution, speaker.because)  # type: ignore[arg-type]
        start, end = self.scene.span(draft.source.first, draft.source.last)
        start += draft.source_clitic
        text = self.scene.text[start:end]
        return Source(start, end, text, name, parties, speaker.resolution, speaker.because)  # type: ignore[arg-type]

    def _addressees(self, draft: Draft) -> tuple[str, ...]:
        found = []
        for phrase in draft.addressees:
            word = self.scene.words[phrase.first]
            if word.head is not None and word.head.kind in ("person", "body", "group"):
                party = self.registry.resolve(phrase)[0]
                found += [each.id for each in party.members or (party,)]
        return tuple(dict.fromkeys(found))

    def _said(self, draft: Draft) -> str | None:
        """The time that stands beside the cue says when it was said."""
        if not draft.cue or not draft.content:
            return None
        cue = draft.cue[0][0]
        low, high = self.scene.starts[self.scene.sentence_start[cue]], self.scene.starts[draft.content[0][0]]
        if high <= low:
            return None
        before = bisect_left(self._time_starts, high) - 1
        return self.times[before].id if before >= 0 and self.times[before].start >= low else None

    def parties(self) -> tuple[tuple[PartyRecord, ...], tuple[Mention, ...]]:
        """Return the parties and the places where they are spoken of, in the order of the text."""
        self.registry.add_known()
        self.registry.add_short_mentions()
        parties = tuple(
            PartyRecord(p.id, _KINDS.get(p.kind, p.kind), p.name, p.entity, p.named)  # type: ignore[arg-type]
            for p in self.registry.parties
            if not p.members
        )
        places = sorted(
            ((span, p, as_) for p in self.registry.parties if not p.members for span, as_ in p.mentions.items()),
            key=lambda m: m[0],
        )
        mentions = tuple(
            Mention(f"m{k}", *self.scene.span(*span), p.id, as_)  # type: ignore[arg-type]
            for k, (span, p, as_) in enumerate(places, 1)
        )
        return parties, mentions

    def trace(self, drafts: Sequence[Draft], speakers: Sequence[Speaker], refused: Sequence[Refused]) -> Trace:
        """Return how each attribution was found, and why other words that could report do not."""
        findings = tuple(
            Finding(f"a{k}", d.rule, tuple(d.words), d.opener, d.because_end, s.because)
            for k, (d, s) in enumerate(zip(drafts, speakers, strict=True), 1)
        )
        refusals = tuple(
            Refusal(*self.scene.span(r.first, r.last), r.lemma, tuple(Tried(*t) for t in r.tried)) for r in refused
        )
        return Trace(findings, tuple(sorted(refusals, key=lambda r: r.start)))


def _around(draft: Draft) -> list[Phrase]:
    """The sources of the statements that this one lies in: if they are media, it came through them."""
    found: list[Phrase] = []
    outer = draft.within
    for _ in range(_FARTHEST):
        if outer is None or len(found) == _DEEPEST:
            break
        if outer.source is not None:
            found.insert(0, outer.source)
        outer = outer.within
    return found


def _grade(draft: Draft, speaker: Speaker) -> Grade:
    party = speaker.party
    if party is None:
        return "unresolved"
    if party.kind == "medium":
        return "broken"
    return "complete" if party.named or (speaker.resolution not in _UNNAMED and _is_role(party)) else "anonymous"


def _is_role(party: Party) -> bool:
    """A body's role counts as named («the ministry's spokesman»); a bare noun does not."""
    return party.kind in ("body", "document") or party.definite
