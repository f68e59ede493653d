"""The parties of one article: who has been named, by which names and roles, and who is meant by what comes later."""

from bisect import bisect_left, insort
from itertools import islice

from musnad.annotate.parties.described import Described, describe
from musnad.annotate.parties.joint import joint_parts
from musnad.annotate.parties.main import main_subject
from musnad.annotate.parties.name_parts import NAME_BEFORE, is_name_part, name_before, starts_name
from musnad.annotate.parties.party import Party
from musnad.annotate.scene import Phrase, Scene, phrase_after
from musnad.packs.lexis import flags as f

# So many parties of one name or role, places of one role, statements and roles are looked at or kept: in articles there
# are fewer
_MOST = 40
_DEEPEST = 4
_ISSUED = 12


class Registry:
    """The parties of one text and the places where nouns that can speak stand in it."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.parties: list[Party] = []
        self.spoken: list[tuple[int, Party]] = []  # who spoke so far, with the token of the cue
        self._by_entity: dict[str, Party] = {}
        self._joined: dict[str, Party] = {}
        self._by_form: dict[str, list[Party]] = {}
        self._by_head: dict[str, list[Party]] = {}
        self._described: dict[int, tuple[Phrase, Described] | None] = {}
        self._places: dict[str, list[int]] | None = None
        self._depth = 0  # how many phrases are being resolved, each for the one before
        self._media: list[tuple[int, int]] | None = None

    def resolve(self, phrase: Phrase) -> tuple[Party, str, str]:
        """Return (party, resolution, because) of the party that *phrase* names; several that speak together are one."""
        parts = joint_parts(self.scene, phrase)
        if len(parts) > 1:
            return self._joint(phrase, parts)
        return self._single(phrase)

    def _joint(self, phrase: Phrase, parts: list[Phrase]) -> tuple[Party, str, str]:
        name = self.surface(phrase.first, phrase.last)
        if name in self._joined:
            return self._joined[name], "named", "several speak together"
        found = [self._single(part)[0] for part in parts]
        members = [each for party in found for each in party.members or (party,)]
        party = Party(len(self.parties) + 1, "group")
        party.name, party.number, party.members = name, "p", tuple(members)
        party.named = all(m.named for m in members)
        self.parties.append(party)
        self._joined[name] = party
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
        """A document speaks for whoever issued it: named in its phrase, or the last speaker."""
        if d.head is None or d.head.class_ != "document" or d.head.number == "p":
            return None
        for k in range(d.first + 1, d.last):
            word, named = self.scene.words[k], self.scene.named.get(k)
            head = word.head
            may_issue = head is not None and head.kind in ("body", "medium", "person") and head.number == "s"
            if may_issue or (named is not None and named.kind in ("body", "medium")):
                phrase = phrase_after(self.scene, k, d.last, clitic=True)
                if phrase is not None:
                    return self.resolve(phrase)[0], "named", "the document is its issuer's"
        issuer = self._issuer(d) if d.definite and len(d.cores) == 1 else None
        if issuer is not None:
            return issuer, "role", f"the document that {issuer.name} issued"
        return None

    def _issuer(self, d: Described) -> Party | None:
        """Who spoke in the sentence in which the document was first spoken of: «قالت الوزارة في بيان …»."""
        assert d.head is not None
        places = self._heads().get(d.head.lemma, [])
        behind = bisect_left(places, d.first)
        for k in reversed(places[max(0, behind - _ISSUED) : behind]):
            sentence = self.scene.sentence_start[k]
            subject = main_subject(self.scene, sentence, k)
            if subject is not None and not self.scene.words[k].article and self._depth < _DEEPEST:
                return self._asked(subject)
            for first, party in islice(reversed(self.spoken), _MOST):
                if (
                    self.scene.sentence_start[first] == sentence
                    and first < k
                    and party.kind in ("body", "medium", "person")
                ):
                    return party
        return None

    def _by_known_entity(self, d: Described) -> tuple[Party, str, str] | None:
        if d.entity is None or (d.entity_kind == "place" and d.head is not None):
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
        if not forms:
            return None
        party = self._known_by(forms)
        if party is None:
            first, last = self._fullest(d.name_first, d.name_last, forms)
            forms = self._name_forms(first, last)
            party = self._known_by(forms)
            if party is None:
                party = self._new(d)
                self._rename(party, first, last)
                self._call(party, forms)
                party.named = True
                return party, "named", "the phrase holds a name"
        if len(forms) > len(party.name_forms):
            self._rename(party, d.name_first, d.name_last)
            self._call(party, forms)
        return party, "named", f"the name belongs to {party.name}"

    def _known_by(self, forms: tuple[str, ...]) -> Party | None:
        """Return the party of that name: the same words, all of them among its words, or the same last word."""
        found = None
        for form in dict.fromkeys(forms):
            for party in islice(reversed(self._by_form.get(form, ())), _MOST):
                if (found is None or party.place > found.place) and _same_name(forms, party.name_forms):
                    found = party
        return found

    def _call(self, party: Party, forms: tuple[str, ...]) -> None:
        """Give a person its name; it is found again by each of its words."""
        for form in set(forms).difference(party.name_forms):
            _keep(self._by_form.setdefault(form, []), party)
        party.name_forms = forms

    def _fullest(self, first: int, last: int, forms: tuple[str, ...]) -> tuple[int, int]:
        """Find the longest name anywhere in the text that these words are the short form of."""
        if len(forms) > 1:
            return first, last
        best = (first, last)
        for k in self._occurrences(forms[-1]):
            low = k
            while low > 0 and k - low < NAME_BEFORE and is_name_part(self.scene, low - 1):
                low -= 1
                if k + 1 - low > best[1] - best[0] and starts_name(self.scene, low):
                    best = (low, k + 1)
        return best

    def _occurrences(self, form: str) -> list[int]:
        return self.scene.places_of(form)

    def _by_role(self, d: Described) -> tuple[Party, str, str] | None:
        """A role or body without a name: somebody of the same role named elsewhere in the text."""
        if self.scene.words[d.first].flags & f.HONORIFIC:
            person = next((p for _, p in islice(reversed(self.spoken), _MOST) if p.kind == "person"), None)
            if person is None:
                return None
            return person, "pronoun", f"the title stands for {person.name}, who spoke last"
        if d.head is None or (d.head.class_ in ("anonymous", "collective", "document") and not d.definite):
            return None
        earlier = self._party_of_role(d)
        if earlier is not None:
            return earlier, "role", f"{earlier.name} was spoken of by this role before"
        named = self._named_elsewhere(d)
        if named is not None and self._depth < _DEEPEST:
            party = self._asked(named)
            return party, "role", f"elsewhere in the text this role is {party.name}"
        return None

    def _asked(self, phrase: Phrase) -> Party:
        """Resolve a phrase for the sake of another one."""
        self._depth += 1
        party = self.resolve(phrase)[0]
        self._depth -= 1
        return party

    def _party_of_role(self, d: Described) -> Party | None:
        assert d.head is not None
        mine = frozenset(d.cores)
        if not d.definite and len(d.cores) < 2:
            return None
        for party in islice(reversed(self._by_head.get(d.head.lemma, ())), _MOST):
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
        before, behind = bisect_left(places, d.first), bisect_left(places, d.last)
        for k in [*places[max(0, before - _MOST) : before][::-1], *places[behind : behind + _MOST]]:
            phrase = self._telling(k, d, mine)
            if phrase is not None:
                return phrase
        return None

    def _telling(self, k: int, d: Described, mine: frozenset[str]) -> Phrase | None:
        assert d.head is not None
        if k not in self._described:
            found = phrase_after(self.scene, k, self.scene.sentence_end[k], clitic=True)
            self._described[k] = None if found is None else (found, describe(self.scene, found))
        known = self._described[k]
        if known is None:
            return None
        phrase, other = known
        if other.head is None or other.head.lemma != d.head.lemma:
            return None
        if d.head.kind == "person":
            if not mine.issubset(other.cores) or (other.head.gender != d.head.gender and other.gender != d.gender):
                return None
            return phrase if other.has_name else name_before(self.scene, k, phrase.last)
        if d.definite and len(mine) == 1 and k < d.first and not other.definite and len(other.cores) > 1:
            return phrase
        return None

    def _heads(self) -> dict[str, list[int]]:
        if self._places is None:
            self._places = {}
            words = self.scene.words
            for k in self.scene.words_with(f.NOUN):
                head = words[k].head
                if head is not None:
                    self._places.setdefault(head.lemma, []).append(k)
        return self._places

    def _as_unnamed(self, d: Described) -> tuple[Party, str, str] | None:
        """An anonymous or collective source keeps its description."""
        if d.head is None:
            return None
        party = self._new(d)
        party.named = d.head.kind in ("body", "medium")
        if self.scene.words[d.first].flags & f.ONE_OF:
            party.number = "s"
            return party, "anonymous", "one of several, not named"
        if d.head.class_ == "anonymous" or (
            d.head.class_ in ("role", "kin", "title") and not d.determined and d.head.number == "s"
        ):
            return party, "anonymous" if not party.named else "named", "nobody is named"
        if d.head.class_ == "collective" or d.head.number != "s":
            return party, "collective", "several, none of them named"
        return party, "named" if party.named else "role", "the text names nobody for this role"

    def _new(self, d: Described) -> Party:
        party = Party(len(self.parties) + 1, d.kind)
        self.parties.append(party)
        self._rename(party, d.first, d.last)
        party.gender, party.number, party.definite = d.gender, d.number, d.determined
        return party

    def _note(self, party: Party, d: Described, resolution: str) -> None:
        if d.head is not None:
            if d.head.lemma not in party.heads:
                party.heads.add(d.head.lemma)
                _keep(self._by_head.setdefault(d.head.lemma, []), party)
            if len(party.roles) < _MOST and d.cores not in party.roles:
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

    def medium_meant(self, phrase: Phrase) -> Party | None:
        """Return the medium that a bare «الصحيفة», «الوكالة» means: the last one of its kind that was spoken of."""
        word = self.scene.words[phrase.first]
        if word.head is None or word.head.class_ != "medium" or not word.article or phrase.last - phrase.first > 1:
            return None
        if self._media is None:
            media = [n for n, party in enumerate(self.parties) if party.kind == "medium"]
            self._media = sorted((first, -n) for n in media for first, _ in self.parties[n].mentions)
        behind = bisect_left(self._media, (phrase.first, -len(self.parties)))
        for _, n in reversed(self._media[max(0, behind - _MOST) : behind]):
            if self._tells_more(self.parties[-n], word.head.lemma):
                return self.parties[-n]
        return None

    def _tells_more(self, party: Party, lemma: str) -> bool:
        return party.entity is not None or (lemma in party.heads and len(party.name.split()) > 1)

    def add_short_mentions(self) -> None:
        """Note where known persons are named again, by the last word of their names."""
        taken = {k for party in self.parties for first, last in party.mentions for k in range(first, last)}
        done: set[str] = set()
        for party in self.parties:
            if not party.name_forms or party.name_forms[-1] in done:
                continue
            done.add(party.name_forms[-1])
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


def nominative(scene: Scene, first: int, last: int) -> str:
    """Return the phrase without the conjunction and preposition written onto its first word."""
    text = scene.surface(first, last)
    word = scene.words[first]
    if not word.letters:
        return text
    return word.restores + text[word.letters :].lstrip("ـ")


def _keep(parties: list[Party], party: Party) -> None:
    """Put a party among others, in the order of their numbers."""
    insort(parties, party, key=lambda p: p.place)


def _same_name(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if a == b:
        return True
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if len(short) == 1:
        return short[0] == long[-1] or short[0] == long[0] or short[0] in long
    return set(short) <= set(long) or (short[-1] == long[-1] and short[0] == long[0])
