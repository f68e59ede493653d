"""Through whom the article and its statements came: its own medium, those credited for it all, those cited."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Protocol

from musnad.annotate.scene import Phrase, Scene, medium_near
from musnad.packs.lexis import flags as f
from musnad.records import Link, Span
from musnad.text.fold import fold

_STRENGTH = {"cited": 0, "own": 1, "credited": 2}


class Claimed(Protocol):
    """A stretch that says through whom the article came (a dateline, a byline, a credit line)."""

    @property
    def relation(self) -> str:
        """Return the link's relation: own, credited or cited."""

    @property
    def start(self) -> int:
        """Return the offset at which it begins."""

    @property
    def end(self) -> int:
        """Return the offset behind it."""

    @property
    def names(self) -> Sequence[Span]:
        """Return the stretches within it that name a medium by their place alone."""

    @property
    def rule(self) -> str:
        """Return the rule that found it."""


class _Making:
    __slots__ = ("entity", "evidence", "key", "name", "order", "relation", "rule")

    def __init__(self, key: str, name: str, entity: str | None, relation: str, rule: str, order: int) -> None:
        self.key, self.name, self.entity, self.relation, self.rule, self.order = (
            key,
            name,
            entity,
            relation,
            rule,
            order,
        )
        self.evidence: dict[tuple[int, int], None] = {}


class Linker:
    """The links of one text, one a medium."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.made: list[_Making] = []
        self._by_key: dict[str, _Making] = {}

    def claim(self, claims: Iterable[Claimed]) -> None:
        """Take in what datelines, bylines and credit lines say."""
        media = [(*self.scene.span(n.first, n.last), n) for n in self.scene.named.values() if n.kind == "medium"]
        starts = [start for start, _, _ in media]
        for claim in claims:
            found = False
            for _, end, named in media[bisect_left(starts, claim.start) : bisect_left(starts, claim.end)]:
                if end <= claim.end:
                    first = self._with_head(named.first)
                    self._add(Phrase(first, named.last, True), claim.relation, claim.rule)
                    found = True
            if not found:
                for span in claim.names:
                    tokens = self.scene.tokens
                    first, last = tokens.first_from(span.start), tokens.first_from(span.end)
                    if last > first:
                        self._add(Phrase(first, last, True), claim.relation, claim.rule)

    def _with_head(self, first: int) -> int:
        """A head noun before the name belongs to it: «وكالة رويترز»."""
        k = first - 1
        while k >= 0 and self.scene.opens[k] >= 0:
            k -= 1
        head = self.scene.words[k].head if k >= 0 else None
        return k if head is not None and head.class_ == "medium" else first

    def cite(self, phrase: Phrase, rule: str, meant: tuple[str, str | None] | None = None) -> str | None:
        """Take in a medium cited at one place; return its link's key, None where it is none.

        *meant*: the name and entity of the medium that a bare «الصحيفة» stands for.
        """
        if not self.is_medium(phrase) and not self._is_told(phrase):
            return None
        return self._add(phrase, "cited", rule, meant).key

    def _is_told(self, phrase: Phrase) -> bool:
        """«لـ"الخليج اليوم"»: a name in quotation marks behind a lone preposition."""
        k = phrase.first - 1
        if k <= 0 or self.scene.opens[k] < 0:
            return False
        before = self.scene.words[k - 1]
        return bool(before.flags & (f.PREPOSITION | f.CUE))

    def credit(self, phrase: Phrase, rule: str) -> None:
        """Take in a medium that a phrase credits for the whole article."""
        if self.is_medium(phrase) and (phrase.named or self._entity(phrase)):
            self._add(phrase, "credited", rule)

    def carries(self, phrases: Iterable[Phrase]) -> bool:
        """Tell whether one of these media is known to carry the whole article."""
        for phrase in phrases:
            if self.is_medium(phrase):
                key = self._entity(phrase) or _key(self._name(phrase), self._heads(phrase))
                if key in self._by_key and _STRENGTH[self._by_key[key].relation] > 0:
                    return True
        return False

    def is_medium(self, phrase: Phrase) -> bool:
        """Tell whether a phrase names one medium: by its head noun or its name."""
        return medium_near(self.scene, phrase.first, conveys=True) and not self._is_platform(phrase)

    def _is_platform(self, phrase: Phrase) -> bool:
        """A platform conveys nothing of its own: whoever writes there speaks himself."""
        named = (self.scene.named.get(k) for k in range(phrase.first, phrase.last))
        return any(n is not None and n.kind == "platform" for n in named)

    def _add(self, phrase: Phrase, relation: str, rule: str, meant: tuple[str, str | None] | None = None) -> _Making:
        name, entity = meant or (self._name(phrase), self._entity(phrase))
        key = entity or _key(name, self._heads(phrase))
        made = self._by_key.get(key)
        if made is None:
            made = self._by_key[key] = _Making(key, name, entity, relation, rule, len(self.made))
            self.made.append(made)
        if _STRENGTH[relation] > _STRENGTH[made.relation]:
            made.relation, made.rule = relation, rule
        if len(name) > len(made.name):
            made.name = name
        span = self.scene.span(phrase.first, phrase.last)
        made.evidence[span] = None
        return made

    def _entity(self, phrase: Phrase) -> str | None:
        for k in range(phrase.first, phrase.last):
            named = self.scene.named.get(k)
            if named is not None and named.kind == "medium":
                return named.entity
        return None

    def _heads(self, phrase: Phrase) -> frozenset[str]:
        words = (self.scene.words[k] for k in range(phrase.first, phrase.last))
        return frozenset(w.core for w in words if w.head is not None and w.head.class_ == "medium")

    def _name(self, phrase: Phrase) -> str:
        scene = self.scene
        first, last = phrase.first, phrase.last
        while last - first > 1 and not scene.forms[first][0].isalnum():
            first += 1
        word = scene.words[first]
        text = scene.surface(first, last)
        text = word.restores + text[word.letters :].lstrip("ـ") if word.letters else text
        if scene.closes[last - 1] >= 0 and scene.pairs[scene.closes[last - 1]].open < first:
            text = text[: -(scene.ends[last - 1] - scene.starts[last - 1])].rstrip()
        return text

    def records(self) -> tuple[tuple[Link, ...], tuple[str, ...], dict[str, str]]:
        """Return the links, the chain (nearest to the page first), and the ids by key."""
        ordered = sorted(self.made, key=lambda m: (-(_STRENGTH[m.relation] > 0), m.order))
        ids = {m.key: f"l{k}" for k, m in enumerate(ordered, 1)}
        links = tuple(
            Link(ids[m.key], m.name, m.entity, m.relation, tuple(Span(*s) for s in sorted(m.evidence)), m.rule)  # type: ignore[arg-type]
            for m in ordered
        )
        chain = tuple(ids[m.key] for m in ordered if _STRENGTH[m.relation] > 0)
        return links, chain, ids


def _key(name: str, heads: frozenset[str]) -> str:
    """What a medium without an entry is known by: its name's words without head nouns and marks."""
    words = [w for w in "".join(c if c.isalnum() else " " for c in fold(name)).split() if w not in heads]
    return " ".join(words) or fold(name)


class Sourced(Protocol):
    """What this annotator needs of an attribution."""

    cue: list[tuple[int, int]]
    source: Phrase | None
    media: list[Phrase]
    part: str
    relayed: bool


def credit_leads(linker: Linker, drafts: Sequence[Sourced], paragraphs: Sequence[Span]) -> None:
    """A medium whose phrase of attribution stands in the lead carries the article: it is credited, and what it quotes.

    Wherever else a medium that the article came through is said to quote another one, it came through that one as well.
    """
    lead = _lead(linker.scene, drafts, paragraphs)
    for draft in drafts:
        if draft.part != "phrase" or draft.source is None:
            continue
        carried = linker.carries(draft.media)
        if carried or (draft.cue and linker.scene.starts[draft.cue[0][0]] < lead):
            for phrase in (*draft.media, draft.source):
                linker.credit(phrase, "links.lead")


def _lead(scene: Scene, drafts: Sequence[Sourced], paragraphs: Sequence[Span]) -> int:
    """Return the offset at which the paragraph of the first attribution ends."""
    cues = [scene.starts[d.cue[0][0]] for d in drafts if d.cue]
    return next((p.end for p in paragraphs if cues and p.start <= cues[0] < p.end), 0)
