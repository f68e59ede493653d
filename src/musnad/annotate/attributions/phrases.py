"""Phrases of attribution: «وفقا لـ …», «بحسب …», «نقلا عن …», «حسبما أعلن …», «على حد تعبيره»."""

from musnad.annotate.attributions.able import can_speak, plausible_name
from musnad.annotate.attributions.beside import medium_at, subject_behind
from musnad.annotate.attributions.cues import Candidate, Refused
from musnad.annotate.attributions.draft import Draft
from musnad.annotate.attributions.search import Search
from musnad.annotate.attributions.triggers import find_trigger
from musnad.annotate.scene import Phrase as NounPhrase
from musnad.annotate.scene import Scene, phrase_after
from musnad.packs.contract.phrases import Phrase, Phrases
from musnad.packs.lexis import flags as f
from musnad.text.fold import fold
from musnad.text.punctuation import BOUNDARIES

_CLAUSE_REACH = 30


class PhraseFinder:
    """Finds the phrases of attribution of one text."""

    def __init__(self, words: Phrases) -> None:
        self._index: dict[str, list[tuple[tuple[str, ...], Phrase]]] = {}
        for phrase in words.phrases:
            forms = tuple(fold(w) for w in phrase.words)
            self._index.setdefault(forms[0], []).append((forms[1:], phrase))
        for entries in self._index.values():
            entries.sort(key=lambda e: -len(e[0]))
        self.relays = {fold(r.lemma): (fold(r.preposition), r.medium) for r in words.relays}

    def find(self, scene: Scene, candidates: dict[int, Candidate]) -> tuple[list[Draft], list[Refused]]:
        """Return a draft for each phrase that names its source, and the phrases that name none."""
        found: list[Draft] = []
        refused: list[Refused] = []
        index, forms, words = self._index, scene.forms, scene.words
        for i in scene.words_with(f.PHRASE):
            entries = index.get(forms[i]) or (index.get(words[i].core) if words[i].conjunction else None)
            if entries is None or scene.furnished[i]:
                continue
            draft = self._at(scene, i, entries, candidates)
            if isinstance(draft, Draft):
                found.append(draft)
            elif draft:
                refused.append(Refused(i, i + 1, words[i].core, [("phrase", draft)]))
        return found, refused

    def _at(
        self, scene: Scene, i: int, entries: list[tuple[tuple[str, ...], Phrase]], candidates: dict[int, Candidate]
    ) -> Draft | str:
        why = ""
        second = scene.forms[i + 1] if i + 1 < scene.n else ""
        for rest, phrase in entries:
            if rest and (rest[0] != second or not scene.follows(i + 1, rest)):
                continue
            made = self._take(scene, i, i + 1 + len(rest), phrase, candidates)
            if isinstance(made, Draft):
                return made
            why = made
        return why

    def _take(self, scene: Scene, i: int, k: int, phrase: Phrase, candidates: dict[int, Candidate]) -> Draft | str:
        if phrase.takes == "noun":
            return _noun(scene, i, k, phrase)
        if phrase.takes == "self":
            return _self(i, k, phrase)
        return _clause(scene, i, k, phrase, candidates, self.relays)


def _noun(scene: Scene, i: int, k: int, phrase: Phrase) -> Draft | str:
    if k >= scene.sentence_end[i]:
        return "nobody is named behind it"
    clitic = 0
    if phrase.preposition:
        if scene.forms[k] == fold(phrase.preposition) and k + 1 < scene.sentence_end[i]:
            k += 1
        elif scene.words[k].preposition == phrase.preposition and not scene.words[k].conjunction:
            clitic = len(phrase.preposition)
        else:
            return "the preposition that it takes does not follow"
    source = phrase_after(scene, k, min(scene.sentence_end[i], k + _CLAUSE_REACH), clitic=clitic > 0)
    if source is None:
        return "nobody is named behind it"
    if not can_speak(scene, source) and not (plausible_name(scene, source) and not scene.words[source.first].article):
        return "what stands behind it cannot speak"
    if scene.words[source.first].flags & f.NORM:
        return "rules stand behind it, and they quote nobody"
    if phrase.wary and not (can_speak(scene, source) and _is_bordered(scene, i, source)):
        return "what stands behind it cannot speak"
    draft = Draft("phrase.noun", [(i, i + 1 if phrase.preposition else k)], "say", "speech")
    draft.part, draft.source, draft.side, draft.source_clitic = "phrase", source, "after", clitic
    draft.words.append(f"phrases: {' '.join(phrase.words)}")
    draft.relayed = phrase.medium
    return draft


def _is_bordered(scene: Scene, i: int, source: NounPhrase) -> bool:
    """An everyday word introduces a source behind a border, or before somebody who is plainly one."""
    if i == scene.sentence_start[i] or scene.words[i].conjunction or scene.forms[i - 1] in BOUNDARIES:
        return True
    if scene.words[i - 1].flags & (f.THAT | f.CLAUSE) or scene.closes[i - 1] >= 0:
        return True
    head = scene.words[source.first].head
    return head is not None and head.class_ in ("collective", "anonymous", "medium", "document", "role")


def _clause(
    scene: Scene, i: int, k: int, phrase: Phrase, candidates: dict[int, Candidate], relays: dict[str, tuple[str, bool]]
) -> Draft | str:
    while k < scene.sentence_end[i] and scene.words[k].flags & (f.FILLER | f.AUXILIARY):
        k += 1
    candidate = candidates.get(k)
    if candidate is None or candidate.cue.part != "finite":
        return "no reporting word follows it"
    draft = Draft("phrase.clause", [(i, candidate.last)], candidate.cue.verb.act, "speech")
    draft.part, draft.cue_word = "phrase", candidate.cue
    draft.agreement = candidate.cue.agreement
    draft.words += [f"phrases: {' '.join(phrase.words)}", f"verbs: {candidate.cue.verb.lemma}"]
    limit = min(scene.sentence_end[i], candidate.last + _CLAUSE_REACH)
    if phrase.wary and (candidate.cue.weak or _opens_anew(scene, candidate)):
        return "it only joins a report that opens its content itself"
    if candidate.cue.lemma in relays:
        return _relay(scene, draft, candidate, limit, *relays[candidate.cue.lemma])
    source = subject_behind(scene, draft, candidate.last, limit)
    if source is None:
        return "nobody is named behind it"
    draft.source, draft.side = source, "after"
    return draft


def _opens_anew(scene: Scene, candidate: Candidate) -> bool:
    return find_trigger(Search(scene, candidate, frozenset())) is not None


def _relay(scene: Scene, draft: Draft, candidate: Candidate, limit: int, preposition: str, medium: bool) -> Draft | str:
    """«وفق ما نقلت شبكة … عن مصادر»: the medium passes on what another says; alone it speaks itself."""
    k = candidate.last
    of_the_speaker = k < limit and scene.words[k].flags & f.ADVERB and scene.forms[k].startswith(preposition)
    found = None if of_the_speaker else relayed(scene, k, limit, preposition)
    if found is None:
        source = subject_behind(scene, draft, k + 1 if of_the_speaker else k, limit)
        if source is None:
            return "nobody is named behind it"
        draft.source, draft.side = source, "after"
        return draft
    subject, source = found
    draft.media += [subject] if subject is not None and medium else []
    draft.source, draft.side, draft.relayed = source, "after", medium
    return draft


def relayed(scene: Scene, start: int, limit: int, preposition: str) -> tuple[NounPhrase | None, NounPhrase] | None:
    """Return (subject, source) of a word whose source stands behind *preposition*, or None where it does not."""
    for k in range(start, min(limit, start + _CLAUSE_REACH)):
        if scene.forms[k] == preposition and k + 1 < limit:
            source = phrase_after(scene, k + 1, limit)
            if source is None:
                return None
            return (phrase_after(scene, start, k) if k > start else None), source
        if scene.words[k].flags & f.THAT or (scene.opens[k] >= 0 and scene.pairs[scene.opens[k]].close < 0):
            return None
    return None


def _self(i: int, k: int, phrase: Phrase) -> Draft:
    draft = Draft("phrase.self", [(i, k)], "say", "speech")
    draft.part, draft.self_phrase = "phrase", True
    draft.words.append(f"phrases: {' '.join(phrase.words)}")
    return draft


def stack(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Merge phrases that follow each other: «وبحسب وكالة أ نقلا عن وكالة ب» is one statement of the last one named."""
    out: list[Draft] = []
    for draft in drafts:
        before = out[-1] if out else None
        if before is not None and _continues(scene, before, draft):
            draft.media = [*before.media, before.source, *draft.media] if before.source else draft.media
            draft.clause = before.cue[0][0] if before.clause < 0 else before.clause
            out.pop()
        out.append(draft)
    return out


def _continues(scene: Scene, before: Draft, draft: Draft) -> bool:
    if before.source is None or draft.source is None or not isinstance(before.source, NounPhrase):
        return False
    first = draft.cue[0][0]
    between = range(before.source.last, first)
    if len(between) > 2 or any(scene.forms[k] not in BOUNDARIES for k in between):
        return False
    return medium_at(scene, before.source.first, before.source.last) is not None
