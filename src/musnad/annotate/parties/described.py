"""What a noun phrase says of the party that it names: role, name, kind, gender and number."""

from musnad.annotate.scene import Phrase, Scene
from musnad.packs.lexis import Head
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import BOUNDARIES, COMMAS, OPEN_BRACKETS

_LONGEST_NAME = 6


class Described:
    """A phrase, taken apart: its head noun, the tokens ``[name_first, name_last)`` of a person's name, its entity.

    ``cores`` are the folded words of the phrase without name, clitics and article; ``definite`` tells of an article.
    """

    __slots__ = (
        "cores",
        "definite",
        "determined",
        "entity",
        "entity_kind",
        "first",
        "gender",
        "head",
        "last",
        "name_first",
        "name_last",
        "number",
    )

    def __init__(self, first: int, last: int) -> None:
        self.first, self.last = first, last
        self.head: Head | None = None
        self.name_first = self.name_last = -1
        self.entity: str | None = None
        self.entity_kind = ""
        self.definite = False
        self.determined = False  # its head has an article, or belongs to a noun that has
        self.gender = ""
        self.number = "s"
        self.cores: tuple[str, ...] = ()

    @property
    def has_name(self) -> bool:
        """Tell whether a person's name stands in it."""
        return self.name_last > self.name_first

    @property
    def kind(self) -> str:
        """Return the kind of party: the head's, the entity's, else a person."""
        if self.head is not None:
            return self.head.kind
        if self.entity is not None:
            return {"medium": "medium", "body": "body", "place": "place"}.get(self.entity_kind, "body")
        return "person"


def describe(scene: Scene, phrase: Phrase) -> Described:
    """Take a phrase apart."""
    made = Described(phrase.first, phrase.last)
    _head(scene, made)
    if made.head is None or made.head.kind == "person":
        made.name_first, made.name_last = _name(scene, made)
    made.cores = tuple(
        scene.words[k].core
        for k in range(made.first, made.last)
        if not made.name_first <= k < made.name_last
        and scene.forms[k] not in BOUNDARIES
        and scene.forms[k][0].isalnum()
        and not scene.words[k].flags & (f.SAME | f.DEMONSTRATIVE)
    )
    _agreement(scene, made)
    made.determined = made.definite or _is_determined(scene, made)
    return made


def _is_determined(scene: Scene, made: Described) -> bool:
    """«رئيس الوزراء»: a noun is as definite as the one right behind it that it belongs to."""
    if made.head is None or made.head.number != "s":
        return False
    for k in range(made.first, made.last - 1):
        if scene.words[k].head is made.head:
            after = scene.words[k + 1]
            if after.preposition or after.conjunction or after.flags & f.PREPOSITION:
                return False
            return after.article or k + 1 in scene.named
    return False


def _head(scene: Scene, made: Described) -> None:
    for k in range(made.first, made.last):
        word = scene.words[k]
        named = scene.named.get(k)
        if made.head is None and named is not None and (k == made.first or made.entity is None):
            if k == made.first:
                made.entity, made.entity_kind = named.entity, named.kind
            if k == made.first and named.last >= made.last:
                return
        if word.flags & f.GIVEN and k == made.first and not word.article:
            return
        if word.head is not None and made.head is None:
            made.head = word.head
            made.definite = word.article or (
                k > made.first and bool(scene.words[made.first].flags & (f.SAME | f.DEMONSTRATIVE))
            )
            if word.head.class_ != "title":
                break
        elif word.head is not None and made.head is not None and made.head.class_ == "title":
            made.head = word.head
            made.definite = word.article
            if word.head.class_ != "title":
                break
        elif scene.forms[k] in COMMAS or (
            not word.flags & (f.QUANTIFIER | f.DEMONSTRATIVE | f.INITIAL) and k > made.first + 2
        ):
            break
    if made.head is not None and made.head.kind == "medium" and made.entity is None:
        _medium_entity(scene, made)


def _medium_entity(scene: Scene, made: Described) -> None:
    for k in range(made.first, made.last):
        named = scene.named.get(k)
        if named is not None and named.kind == "medium":
            made.entity, made.entity_kind = named.entity, "medium"
            return


def _name(scene: Scene, made: Described) -> tuple[int, int]:
    """Find a person's name: behind a title, behind a finished role, at the phrase's beginning, behind a comma.

    ``closed`` tells that the words so far are complete (an article, a known name or a title stands last), so that
    a word which no lexicon holds begins a name; behind an indefinite role it is an adjective.
    """
    closed = made.head is None or scene.words[made.first].head is None
    for j in range(made.first, made.last):
        form, word = scene.forms[j], scene.words[j]
        if form in OPEN_BRACKETS:
            break
        if form in COMMAS or word.flags & f.TAG:
            closed = True
            continue
        if scene.opens[j] >= 0 or scene.closes[j] >= 0 or form in BOUNDARIES or word.flags & f.SAME:
            continue
        if word.head is not None and not (word.flags & f.GIVEN and closed):
            closed = word.head.class_ == "title" or word.article
            continue
        if j in scene.named and scene.named[j].kind in ("place", "body", "medium"):
            if j == made.first:
                return -1, -1
            closed = True
            continue
        if word.flags & (f.PREPOSITION | f.COMPLEMENT) and not word.flags & f.GIVEN:
            closed = False
            continue
        if word.conjunction and j == made.first and word.flags & f.GIVEN:
            return j, _name_end(scene, j, made.last)
        if word.preposition or word.conjunction or word.flags & (f.QUANTIFIER | f.DEMONSTRATIVE):
            closed = word.article
            continue
        if word.flags & (f.GIVEN | f.PARTICLE) and not word.article:
            return j, _name_end(scene, j, made.last)
        if word.article:
            if j == made.first and made.head is None:
                return j, _name_end(scene, j, made.last)
            closed = True
            continue
        if (closed and not word.flags & (f.ADJECTIVE | f.CONTENT | f.NOT_A_NAME | f.QUANTIFIER)) or scene.is_name(j):
            return j, _name_end(scene, j, made.last)
    return -1, -1


def _name_end(scene: Scene, start: int, limit: int) -> int:
    j = start
    while j < limit and j - start < _LONGEST_NAME:
        form, word = scene.forms[j], scene.words[j]
        if form == "." and j > start:
            j += 1
            continue
        if form in BOUNDARIES and not (form == "-" and j > start):
            break
        if scene.opens[j] >= 0 or scene.closes[j] >= 0:
            break
        if (
            j > start
            and scene.words[j - 1].flags & f.PARTICLE
            and not scene.words[j - 1].flags & f.GIVEN
            and form[0].isalpha()
        ):
            j += 1
            continue
        if word.flags & f.TAG or (word.head is not None and not word.flags & f.GIVEN and j > start):
            break
        if word.flags & f.PREPOSITION and not word.flags & (f.GIVEN | f.PARTICLE) and j > start:
            break
        if (word.preposition or word.conjunction) and not word.flags & f.GIVEN and j > start + 1:
            break
        j += 1
    while j > start + 1 and not scene.forms[j - 1][0].isalnum():
        j -= 1
    return j


def _agreement(scene: Scene, made: Described) -> None:
    if made.head is not None:
        made.gender, made.number = made.head.gender, made.head.number
        if made.has_name and made.head.number == "s" and made.head.gender == "m" and _is_woman(scene, made):
            made.gender = "f"
        return
    if made.has_name:
        made.gender = "f" if _is_woman(scene, made) else ""
    elif made.entity_kind == "place":
        made.gender = ""


def _is_woman(scene: Scene, made: Described) -> bool:
    return bool(scene.words[made.name_first].flags & f.FEMININE_NAME)
