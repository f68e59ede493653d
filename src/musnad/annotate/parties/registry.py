"""The parties of one article: who has been named, by which names and roles, and who is meant by what comes later."""

from musnad.annotate.parties.described import Described, describe
from musnad.annotate.parties.main import main_subject
from musnad.annotate.scene import Phrase, Scene, phrase_after
from musnad.packs.lexis import flags as f
from musnad.text.punctuation import COMMAS

_NAME_BEFORE = 4

class Party:
    """One party in the making."""

    __slots__ = (
        "definite", "entity", "members", "gender", "heads", "id", "kind", "mentions", "name", "name_forms", "named", "number", "roles",
    )  # fmt: skip

    def __init__(self, number: int, kind: str) -> None:
        self.id = f"p{number}"
        self.kind = kind
        self.name = ""
        self.name_forms: tuple[str, ...] = ()
        self.entity: str | None = None
        self.named = False
        self.gender = ""
        self.number = "s"
        self.definite = False
        self.members: tuple[Party, ...] = ()
        self.heads: set[str] = set()
        self.roles: list[tuple[str, ...]] = []
        self.mentions: dict[tuple[int, int], str] = {}


class Registry:
    """The parties of one text and the places where nouns that can speak stand in it."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.parties: list[Party] = []
        self.spoken: list[tuple[int, Party]] = []  # who spoke so far, with the token of the cue
        self._by_entity: dict[str, Party] = {}
        self._places: dict[str, list[int]] | None = None

    def resolve(self, phrase: Phrase) -> tuple[Party, str, str]:
        """Return (party, resolution, because) of the party that *phrase* names; several that speak together are one."""
        parts = joint_parts(self.scene, phrase)
        if len(parts) > 1:
            return self._joint(phrase, parts)
        return self._single(phrase)

    def _joint(self, phrase: Phrase, parts: list[Phrase]) -> tuple[Party, str, str]:
        name = self.surface(phrase.first, phrase.last)
        for party in self.parties:
            if party.members and party.name == name:
                return party, "named", "several speak together"
        members = [self._single(part)[0] for part in parts]
        party = Party(len(self.parties) + 1, "group")
        party.name, party.number, party.members = name, "p", tuple(members)
        party.named = all(m.named for m in members)
        self.parties.append(party)
        party.mentions[(phrase.first, phrase.last)] = "name"
        return party, "named" if party.named else "collective", "several speak together"

    def _single(self, phrase: Phrase) -> tuple[Party, str, str]:
        described = describe(self.scene, phrase)
        for rule in (self._by_document, self._by_known_entity, self._by_name, self._by_role, self._as_unnamed):
            found = rule(described)
            if found is not None:
                self._note(found[0], described, found[1])
                return found
        party = self._new(described)
        self._note(party, described, "named")
        return party, "named", "the phrase names it"

    def _by_document(self, d: Described) -> tuple[Party, str, str] | None:
        """A document speaks for whoever issued it: named in its phrase, or the last speaker where it is «the statement»."""
        if d.head is None or d.head.class_ != "document" or d.head.number == "p":
            return None
        for k in range(d.first + 1, d.last):
            word, named = self.scene.words[k], self.scene.named.get(k)
            issuer = word.head is not None and word.head.kind in ("body", "medium", "person") and word.head.number == "s"
            if issuer or named is not None and named.kind in ("body", "medium"):
                phrase = phrase_after(self.scene, k, d.last, clitic=True)
                if phrase is not None:
                    return self.resolve(phrase)[0], "named", "the document is its issuer's"
        issuer = self._issuer(d) if d.definite and len(d.cores) == 1 else None
        if issuer is not None:
            return issuer, "role", f"the document that {issuer.name} issued"
        return None

    def _issuer(self, d: Described) -> Party | None:
        """Who spoke in the sentence in which the document was first spoken of: «قالت الوزارة في بيان …. وأضاف البيان»."""
        assert d.head is not None
        for k in reversed([k for k in self._heads().get(d.head.lemma, []) if k < d.first]):
            sentence = self.scene.sentence_start[k]
            subject = main_subject(self.scene, sentence, k)
            if subject is not None and not self.scene.words[k].article:
                return self._single(subject)[0]
            for first, party in reversed(self.spoken):
                if self.scene.sentence_start[first] == sentence and first < k and party.kind in ("body", "medium", "person"):
                    return party
        return None

    def _by_known_entity(self, d: Described) -> tuple[Party, str, str] | None:
        if d.entity is None or d.entity_kind == "place" and d.head is not None:
            return None
        if d.head is not None and d.head.kind not in ("medium", "body"):
            return None
        party = self._by_entity.get(d.entity)
        if party is None:
            party = self._new(d)
            party.entity = d.entity
            party.named = True
            self._by_entity[d.entity] = party
        elif d.last - d.first > len(party.name.split()):
            self._rename(party, d.first, d.last)
        return party, "named", "a name that the knowledge holds"

    def _by_name(self, d: Described) -> tuple[Party, str, str] | None:
        if not d.has_name:
            return None
        forms = self._name_forms(d.name_first, d.name_last)
        party = self._known_by(forms)
        if party is None:
            first, last = self._fullest(d.name_first, d.name_last, forms)
            forms = self._name_forms(first, last)
            party = self._known_by(forms)
            if party is None:
                party = self._new(d)
                self._rename(party, first, last)
                party.name_forms = forms
                party.named = True
                return party, "named", "the phrase holds a name"
        if len(forms) > len(party.name_forms):
            self._rename(party, d.name_first, d.name_last)
            party.name_forms = forms
        return party, "named", f"the name belongs to {party.name}"

    def _known_by(self, forms: tuple[str, ...]) -> Party | None:
        """Return the party of that name: the same words, all of them among its words, or the same last word."""
        for party in reversed(self.parties):
            if party.name_forms and _same_name(forms, party.name_forms):
                return party
        return None

    def _fullest(self, first: int, last: int, forms: tuple[str, ...]) -> tuple[int, int]:
        """Find the longest name anywhere in the text that these words are the short form of."""
        if len(forms) > 1:
            return first, last
        best = (first, last)
        for k in self._occurrences(forms[-1]):
            low = k
            while low > 0 and k - low < _NAME_BEFORE and self._is_name_part(low - 1):
                low -= 1
            if k + 1 - low > best[1] - best[0] and self._starts_name(low):
                best = (low, k + 1)
        return best

    def _is_name_part(self, k: int) -> bool:
        word = self.scene.words[k]
        if word.flags & (f.GIVEN | f.PARTICLE):
            return not word.conjunction and not word.article
        plain = not word.flags and not word.article and not word.conjunction and not word.preposition
        return plain and self.scene.forms[k][0].isalpha() and k not in self.scene.named

    def _starts_name(self, k: int) -> bool:
        return bool(self.scene.words[k].flags & f.GIVEN) or (k > 0 and self.scene.words[k - 1].article)

    def _occurrences(self, form: str) -> list[int]:
        if form not in self.scene.form_set:
            return []
        return [k for k, other in enumerate(self.scene.forms) if other == form]

    def _by_role(self, d: Described) -> tuple[Party, str, str] | None:
        """A role or body without a name: somebody of the same role named elsewhere in the text."""
        if d.head is None or d.head.class_ in ("anonymous", "collective", "document") and not d.definite:
            return None
        earlier = self._party_of_role(d)
        if earlier is not None:
            return earlier, "role", f"{earlier.name} was spoken of by this role before"
        named = self._named_elsewhere(d)
        if named is not None:
            party, _, _ = self.resolve(named)
            return party, "role", f"elsewhere in the text this role is {party.name}"
        return None

    def _party_of_role(self, d: Described) -> Party | None:
        assert d.head is not None
        mine = frozenset(d.cores)
        if not d.definite and len(d.cores) < 2:
            return None
        for party in reversed(self.parties):
            if d.head.lemma not in party.heads:
                continue
            for role in party.roles:
                if mine <= frozenset(role) and (d.definite or len(mine) > 1):
                    return party
            if d.definite and len(mine) == 1:
                return party
        return None

    def _named_elsewhere(self, d: Described) -> Phrase | None:
        """The nearest phrase before, else behind, with the same head, all words of this role, and more to tell."""
        assert d.head is not None
        mine = frozenset(d.cores)
        places = self._heads().get(d.head.lemma, [])
        before = [k for k in places if k < d.first]
        behind = [k for k in places if k >= d.last]
        for k in [*reversed(before), *behind]:
            phrase = self._telling(k, d, mine)
            if phrase is not None:
                return phrase
        return None

    def _telling(self, k: int, d: Described, mine: frozenset[str]) -> Phrase | None:
        assert d.head is not None
        phrase = phrase_after(self.scene, k, self.scene.sentence_end[k], clitic=True)
        if phrase is None:
            return None
        other = describe(self.scene, phrase)
        if other.head is None or other.head.lemma != d.head.lemma:
            return None
        if d.head.kind == "person":
            named = phrase if other.has_name else self._name_before(k, phrase.last)
            if named is None or not mine <= frozenset(other.cores) or other.head.gender != d.head.gender and other.gender != d.gender:
                return None
            return named
        if d.definite and len(mine) == 1 and k < d.first and not other.definite and len(other.cores) > 1:
            return phrase
        return None

    def _name_before(self, k: int, last: int) -> Phrase | None:
        """«فلان المتحدث باسم …»: the name stands before its role."""
        scene = self.scene
        end = k
        if end > 0 and scene.forms[end - 1] in COMMAS:
            end -= 1
        low = end
        while low > 0 and end - low < _NAME_BEFORE and (self._is_name_part(low - 1) or low == end and scene.words[low - 1].article and not scene.words[low - 1].flags):
            low -= 1
        if end - low < 2 or not scene.words[low].flags & f.GIVEN:
            return None
        return Phrase(low, last, True)

    def _heads(self) -> dict[str, list[int]]:
        if self._places is None:
            self._places = {}
            for k, head in [(k, word.head) for k, word in enumerate(self.scene.words) if word.head is not None]:
                self._places.setdefault(head.lemma, []).append(k)
        return self._places

    def _as_unnamed(self, d: Described) -> tuple[Party, str, str] | None:
        """An anonymous or collective source keeps its description."""
        if d.head is None:
            return None
        party = self._new(d)
        party.named = d.head.kind in ("body", "medium")
        if d.head.class_ == "anonymous" or d.head.class_ in ("role", "kin", "title") and not d.definite and d.head.number == "s":
            return party, "anonymous" if not party.named else "named", "nobody is named"
        if d.head.class_ == "collective" or d.head.number != "s":
            return party, "collective", "several, none of them named"
        return party, "named" if party.named else "role", "the text names nobody for this role"

    def _new(self, d: Described) -> Party:
        party = Party(len(self.parties) + 1, d.kind)
        self.parties.append(party)
        self._rename(party, d.first, d.last)
        party.gender, party.number, party.definite = d.gender, d.number, d.definite
        return party

    def _note(self, party: Party, d: Described, resolution: str) -> None:
        if d.head is not None:
            party.heads.add(d.head.lemma)
            if d.cores not in party.roles:
                party.roles.append(d.cores)
        if d.gender and not party.gender:
            party.gender = d.gender
        party.mentions[(d.first, d.last)] = "role" if resolution in ("role", "anonymous", "collective") else "name"

    def _rename(self, party: Party, first: int, last: int) -> None:
        party.name = self.surface(first, last)

    def surface(self, first: int, last: int) -> str:
        """Return the phrase in the nominative: without what is written onto its first word."""
        return nominative(self.scene, first, last)

    def _name_forms(self, first: int, last: int) -> tuple[str, ...]:
        return tuple(self.scene.forms[k] for k in range(first, last) if self.scene.forms[k][0].isalnum())


    def add_short_mentions(self) -> None:
        """Note where known persons are named again, by the last word of their names."""
        taken = {k for party in self.parties for first, last in party.mentions for k in range(first, last)}
        for party in self.parties:
            if not party.name_forms:
                continue
            for k in self._occurrences(party.name_forms[-1]):
                if k not in taken:
                    party.mentions[(k, k + 1)] = "short"
                    taken.add(k)

    def add_known(self) -> None:
        """Note the names of the knowledge that stand in the text as parties, those that do not speak too."""
        taken = {first for party in self.parties for first, _ in party.mentions}
        for first, named in sorted(self.scene.named.items()):
            if first in taken or named.kind == "adjective":
                continue
            party = self._by_entity.get(named.entity)
            if party is None:
                party = Party(len(self.parties) + 1, named.kind)
                party.entity, party.named = named.entity, True
                self._by_entity[named.entity] = party
                self.parties.append(party)
                self._rename(party, first, named.last)
            party.mentions[(first, named.last)] = "name"


def joint_parts(scene: Scene, phrase: Phrase) -> list[Phrase]:
    """Split «بوتين وبايدن», «الولايات المتحدة والصين»: at each «و» behind which a new party begins.

    A second role of the same person («رئيس الحزب ووزير الخارجية السابق») is none: there the first part has no name.
    """
    cuts = [phrase.first]
    for k in range(phrase.first + 1, phrase.last):
        if scene.words[k].conjunction and _new_party(scene, cuts[-1], k):
            cuts.append(k)
    ends = [*cuts[1:], phrase.last]
    return [Phrase(a, _without_comma(scene, a, b), True) for a, b in zip(cuts, ends, strict=True)]


def _new_party(scene: Scene, first: int, k: int) -> bool:
    word, named = scene.words[k], scene.named.get(k)
    if named is not None and named.kind in ("place", "body", "medium"):
        start = scene.named.get(first)
        return start is not None and start.last >= k - 1
    if word.head is None or word.article:
        return bool(word.flags & f.GIVEN or scene.is_name(k)) and _is_all_name(scene, first, k)
    before = scene.words[first].head
    if word.head.class_ in ("collective", "anonymous") or word.head.kind in ("medium", "document"):
        return before is not None and before.kind == word.head.kind
    return word.head.kind == "person" and word.head.number == "s" and _ends_in_name(scene, k)


def _is_all_name(scene: Scene, first: int, k: int) -> bool:
    return all(scene.words[i].flags & f.GIVEN or scene.is_name(i) for i in range(first, k))


def _ends_in_name(scene: Scene, k: int) -> bool:
    return bool(scene.words[k - 1].flags & f.GIVEN) or scene.is_name(k - 1)


def _without_comma(scene: Scene, first: int, last: int) -> int:
    return last - 1 if last - 1 > first and scene.forms[last - 1] in COMMAS else last


def nominative(scene: Scene, first: int, last: int) -> str:
    """Return the phrase without the conjunction and preposition written onto its first word."""
    text = scene.surface(first, last)
    word = scene.words[first]
    if not word.letters:
        return text
    return word.restores + text[word.letters :].lstrip("ـ")


def _same_name(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if a == b:
        return True
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if len(short) == 1:
        return short[0] == long[-1] or short[0] == long[0] or short[0] in long
    return set(short) <= set(long) or (short[-1] == long[-1] and short[0] == long[0])
