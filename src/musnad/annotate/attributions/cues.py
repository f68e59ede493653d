"""Which words are cues here: every form of a reporting word, less those that something before or behind rules out."""

from collections.abc import Iterator

from msgspec import Struct

from musnad.annotate.scene import Scene
from musnad.packs.contract.verbs import Verbs
from musnad.packs.lexis import Cue, Word
from musnad.packs.lexis import flags as f
from musnad.text.fold import fold
from musnad.text.punctuation import BOUNDARIES


class Candidate(Struct, eq=False, gc=False):
    """A word that may report: its tokens ``[first, last)`` and which form of which lemma it is."""

    first: int
    last: int
    cue: Cue


class Refused(Struct, eq=False, gc=False):
    """A word that could report and does not, with the rules that were tried."""

    first: int
    last: int
    lemma: str
    tried: list[tuple[str, str]]


class CueFinder:
    """Finds the candidates of one text."""

    def __init__(self, verbs: Verbs) -> None:
        self._lookalikes: dict[str, list[tuple[str, ...]]] = {}
        for sequence in verbs.not_:
            forms = tuple(fold(w) for w in sequence.words)
            self._lookalikes.setdefault(forms[0], []).append(forms[1:])

    def find(self, scene: Scene) -> tuple[list[Candidate], list[Refused]]:
        """Return the candidates in order, and the words that were ruled out at sight."""
        found: list[Candidate] = []
        refused: list[Refused] = []
        for i in scene.words_with(f.CUE):
            word = scene.words[i]
            if scene.furnished[i]:
                continue
            if self._is_lookalike(scene, i):
                refused.append(
                    Refused(i, i + 1, word.cues[0].lemma, [("cue.lookalike", "the words only look like a report")])
                )
                continue
            cues = [c for c in word.cues if not c.follow or scene.follows(i + 1, c.follow)]
            why = ""
            for cue in cues:
                why = _ruled_out(scene, i, cue)
                if not why:
                    found.append(Candidate(i, i + 1 + len(cue.follow), cue))
                    break
            else:
                refused += [Refused(i, i + 1, cue.lemma, [("cue.form", why)]) for cue in cues[:1]]
        return found, refused

    def _is_lookalike(self, scene: Scene, i: int) -> bool:
        form, core = scene.forms[i], scene.words[i].core
        second = scene.forms[i + 1] if i + 1 < scene.n else ""
        for key in (form,) if form == core else (form, core):
            for rest in self._lookalikes.get(key, ()):
                if not rest or (rest[0] == second and scene.follows(i + 1, rest)):
                    return True
        return False


def _ruled_out(scene: Scene, i: int, cue: Cue) -> str:
    """Return why *cue* cannot stand at token *i*, or the empty string."""
    for why in _reasons(scene, i, cue):
        return why
    return ""


def _reasons(scene: Scene, i: int, cue: Cue) -> Iterator[str]:
    word = scene.words[i]
    before = scene.words[i - 1] if i else None
    flags = before.flags if before else 0
    if cue.part == "noun":
        if word.head is not None and word.head.kind != "document":
            yield "it names a speaker here"
        return
    if word.article:
        yield "with an article it is a noun"
    if word.preposition:
        yield "behind a preposition it is a noun"
    if cue.part == "finite" and flags & f.CONDITIONAL:
        yield "it is only a condition"
    if word.future and cue.part == "finite":
        yield "it is still to be said"
    if cue.part == "finite" and flags & f.THING:
        yield "its subject is what was told before, and speaks not"
    if (
        cue.part == "finite"
        and flags & f.BEFORE_THAT
        and not flags & (f.CLAUSE | f.QUESTION | f.FILLER | f.PREPOSITION)
    ):
        yield "behind such a word it is a noun"
    if cue.part == "finite" and flags & f.PREPOSITION and not flags & (f.CLAUSE | f.QUESTION):
        yield "behind a preposition it is a noun"
    bordered = i > 0 and scene.forms[i - 1] in BOUNDARIES
    if cue.part == "participle" and word.head and not bordered and not _opens_content(scene, i + 1, cue):
        yield "it names a speaker here"
    if (word.flags & f.GIVEN and flags & (f.GIVEN | f.NOUN)) or (flags & f.PARTICLE and not flags & f.PREPOSITION):
        yield "it is part of a name"
    if cue.part == "finite" and not word.conjunction and before is not None and _is_verb(before):
        yield "a verb stands before it: it is a name"
    if cue.object and scene.is_name(i):
        yield "it is part of a name"
    if cue.verb.negated == "drop" and _negated(scene, i):
        yield "it is negated: nothing was said"


def _is_verb(word: Word) -> bool:
    if not word.flags & f.CUE or word.flags & (f.NOUN | f.GIVEN | f.CONTENT):
        return False
    return any(c.part == "finite" and not c.weak for c in word.cues)


def _opens_content(scene: Scene, j: int, cue: Cue) -> bool:
    if j >= scene.n:
        return False
    word = scene.words[j]
    return bool(word.flags & f.THAT) or scene.forms[j] in cue.preps or scene.opens[j] >= 0


def _negated(scene: Scene, i: int) -> bool:
    for k in (i - 1, i - 2):
        if k < scene.sentence_start[i]:
            return False
        flags = scene.words[k].flags
        if flags & f.NEGATION and not flags & f.CLAUSE:
            return not (flags & f.QUESTION and k and scene.words[k - 1].flags & f.PREPOSITION)
        if not flags & (f.FILLER | f.AUXILIARY):
            return False
    return False
