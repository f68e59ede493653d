"""The lexicons of a pack as one table from word form to :class:`Word`."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from musnad.packs.base import Pack
from musnad.packs.contract.grammar import Clitic, Grammar
from musnad.packs.lexis import flags as f
from musnad.packs.lexis.forms import noun_forms, possessed, verb_forms
from musnad.packs.lexis.word import Cue, Word
from musnad.text.fold import fold
from musnad.text.punctuation import COMMAS
from musnad.text.tokens import Tokens

# How many forms that were seen are remembered before they are all forgotten, and up to which length: news repeats
# itself, and memory must stay flat
_REMEMBERED, _LONGEST_REMEMBERED = 40_000, 48
_SHORTEST_REST = 2
_SHORTEST_OWNED = 4


class _Seen(dict[str, Word]):
    """The words of the forms seen lately. Threads may read at once: what is not there is looked up again."""

    def __init__(self, look: Callable[[str], Word]) -> None:
        super().__init__()
        self._look = look

    def __missing__(self, form: str) -> Word:
        word = self._look(form)
        if len(self) < _REMEMBERED and len(form) <= _LONGEST_REMEMBERED:
            self[form] = word
        return word


class Lexis:
    """All that one pack knows of single words, ready to be asked."""

    def __init__(self, pack: Pack, names: Mapping[str, Any] | None = None) -> None:
        """Take in a pack's lexicons; *names*: by its first form, what is known of a name of the knowledge."""
        self._names = names or {}
        self._flags: dict[int, int] = {}
        self._table: dict[str, Word] = {}
        self._clitics: dict[str, list[tuple[str, Clitic]]] = {}  # by the first letter, in the order of the pack
        for clitic in pack.grammar.clitics:
            write = fold(clitic.write)
            self._clitics.setdefault(write[0], []).append((write, clitic))
        self._seen = _Seen(self._look)
        self._spelt = {fold(name): name for name in pack.grammar.spelt_names}
        self._content_shape = _shapes(pack)
        self._possessives = tuple(p for p in map(fold, pack.grammar.third_possessives) if len(p) > 1)
        self._fill(pack)
        self._joining: dict[str, list[tuple[str, ...]]] = {}
        for phrase in pack.contents.connectives:
            folded = tuple(fold(word) for word in phrase)
            self._joining.setdefault(folded[0], []).append(folded[1:])
        for rests in self._joining.values():
            rests.sort(key=len, reverse=True)

    def words(self, tokens: Tokens) -> list[Word]:
        """Return what is known of each token, in order."""
        if len(self._seen) >= _REMEMBERED:
            self._seen.clear()
        out = list(map(self._seen.__getitem__, tokens.forms))
        cores = [word.core for word in out]
        for core, spelling in self._spelt.items():
            if core in cores:
                self._tell_names(tokens, out, core, spelling)
        return out

    def _tell_names(self, tokens: Tokens, words: list[Word], core: str, spelling: str) -> None:
        """Where a text spells a name and a word of a closed class apart («علي», «على»), take the name for one."""
        places = [i for i, word in enumerate(words) if word.core == core]
        for i in places:
            after = words[i + 1] if i + 1 < len(words) else None
            of_a_name = after is not None and after.flags & f.PARTICLE and not after.flags & f.FUNCTION
            if of_a_name or (_beside_name(words, i) and (after is None or not after.core[0].isalnum())):
                words[i] = self._name(words[i])
        named = [i for i in places if tokens.surface(i, i + 1).endswith(spelling) and _beside_name(words, i)]
        if not named or len(named) == len(places):
            return
        for i in named:
            words[i] = self._name(words[i])

    def _name(self, word: Word) -> Word:
        name = Word(word.core)
        name.flags = f.GIVEN
        name = name.with_clitic(word.conjunction, word.preposition, word.article, word.future)
        name.names = word.names
        return name

    def openers(self, forms: list[str], firsts: list[int]) -> dict[int, int]:
        """Return for each sentence that begins with a joining phrase («من جانبه،») the token behind it."""
        found = {}
        for first in firsts:
            key = forms[first] if forms[first] != "\n" or first + 1 >= len(forms) else forms[first + 1]
            start = first if forms[first] != "\n" else first + 1
            for rest in self._joining.get(key, ()):
                last = start + 1 + len(rest)
                if tuple(forms[start + 1 : last]) == rest:
                    found[first] = last + 1 if last < len(forms) and forms[last] in COMMAS else last
                    break
        return found

    def _look(self, form: str) -> Word:
        word = self._known(form)
        word.flags = self._flags.setdefault(word.flags, word.flags)  # few numbers: that they are near counts
        word.names = self._names.get(form)
        return word

    def _known(self, form: str) -> Word:
        exact = self._table.get(form)
        if exact is not None:
            return exact
        clitics = [(form[len(write) :], c) for write, c in self._clitics.get(form[0], ()) if form.startswith(write)]
        for rest, clitic in clitics:
            found = self._table.get(rest) if len(rest) >= _SHORTEST_REST else None
            if found is not None and _may_take(found, clitic):
                return found.with_clitic(
                    clitic.conjunction, clitic.preposition, clitic.article, clitic.future, clitic.restores
                )
        return self._unknown(form, clitics)

    def _unknown(self, form: str, clitics: list[tuple[str, Clitic]]) -> Word:
        """A word that no lexicon holds: an article still tells that it is a noun or an adjective."""
        if self._content_shape.fullmatch(form):
            return Word(form, f.CONTENT)
        for rest, clitic in clitics:
            if clitic.preposition and not clitic.article:
                if self._content_shape.fullmatch(rest):
                    return Word(rest, f.CONTENT).with_clitic(clitic.conjunction, clitic.preposition, False, False)
                if not clitic.conjunction and len(rest) > _SHORTEST_OWNED and form.endswith(self._possessives):
                    return Word(rest).with_clitic("", clitic.preposition, False, False)
            if clitic.article and len(rest) > _SHORTEST_REST:
                return Word(rest).with_clitic(clitic.conjunction, clitic.preposition, True, False, clitic.restores)
        return Word(form)

    def _entry(self, form: str) -> Word:
        word = self._table.get(form)
        if word is None:
            word = self._table[form] = Word(form)
        return word

    def _flag(self, words: Iterable[str], bit: int) -> None:
        for word in words:
            self._entry(fold(word)).flags |= bit

    def _flag_names(self, names: Iterable[str], bit: int) -> None:
        """A name that is a word of a closed class as well is that word; context alone could tell."""
        for name in names:
            word = self._entry(fold(name))
            if not word.flags & (f.FUNCTION | f.COMPLEMENT):
                word.flags |= bit

    def _fill(self, pack: Pack) -> None:
        self._fill_closed_classes(pack)
        self._fill_nouns(pack)
        self._fill_cues(pack)
        self._fill_people(pack)
        self._fill_adjectives(pack)
        self._fill_contents(pack)
        endings = tuple(fold(e) for e in pack.grammar.adjective_shapes)
        for form, word in self._table.items():
            if word.head is not None and word.head.class_ == "title":
                word.flags |= f.TITLE
            elif word.head is not None and form.endswith(endings):
                word.flags |= f.ADJECTIVE

    def _fill_nouns(self, pack: Pack) -> None:
        for noun in pack.nouns.nouns:
            for form, head in noun_forms(noun, pack.grammar):
                word = self._entry(form)
                word.flags |= f.NOUN
                if word.head is None or (word.head.number != "s" and head.number == "s"):
                    word.head = head

    def _fill_cues(self, pack: Pack) -> None:
        found: dict[str, list[Cue]] = {}
        for form, cue in verb_forms(pack.verbs, pack.grammar):
            held = found.setdefault(form, [])
            if not any(c.lemma == cue.lemma and c.part == cue.part and c.follow == cue.follow for c in held):
                held.append(cue)
        for form, cues in found.items():
            word = self._entry(form)
            word.flags |= f.CUE
            word.cues = tuple(sorted(cues, key=lambda c: (-len(c.follow), c.object, c.part == "noun")))

    def _fill_people(self, pack: Pack) -> None:
        self._flag_names(pack.people.given, f.GIVEN)
        self._flag_names(pack.people.feminine, f.GIVEN | f.FEMININE_NAME)
        self._flag(pack.people.particles, f.PARTICLE)
        self._flag(pack.people.initials, f.INITIAL)

    def _fill_adjectives(self, pack: Pack) -> None:
        for entry in pack.names.values():
            for adjective in entry.adjectives:
                stem = fold(adjective)
                self._flag([stem, *(stem + fold(ending) for ending in pack.grammar.adjective_endings)], f.ADJECTIVE)

    def _fill_contents(self, pack: Pack) -> None:
        for noun in pack.contents.nouns:
            form = fold(noun)
            self._flag([form, *possessed(form, pack.grammar, third=True)], f.CONTENT)
        for noun in pack.contents.circumstances:
            form = fold(noun)
            self._flag([form, *possessed(form, pack.grammar)], f.CIRCUMSTANCE)
        self._flag(pack.contents.adverbs, f.ADVERB)

    def _fill_closed_classes(self, pack: Pack) -> None:
        grammar = pack.grammar
        for words, bits in _closed_classes(grammar):
            self._flag(words, bits)
        for word, agreement in grammar.relatives.items():
            self._entry(fold(word)).agreement = agreement
        self._flag((phrase.words[0] for phrase in pack.phrases.phrases), f.PHRASE)


def _closed_classes(grammar: Grammar) -> Iterable[tuple[Iterable[str], int]]:
    return (
        (grammar.complementizers, f.THAT),
        (grammar.before_that, f.BEFORE_THAT),
        (grammar.then, f.THEN),
        (grammar.relatives, f.RELATIVE),
        (grammar.pronouns, f.PRONOUN),
        (grammar.demonstratives, f.DEMONSTRATIVE),
        (grammar.same, f.SAME),
        (grammar.leads_on, f.LEADS_ON),
        (grammar.thing_relatives, f.THING),
        (grammar.auxiliaries, f.AUXILIARY),
        (grammar.fillers, f.FILLER),
        (grammar.negations, f.NEGATION),
        (grammar.prepositions, f.PREPOSITION),
        (grammar.clause_openers, f.CLAUSE),
        (grammar.nesting_openers, f.NESTING),
        (grammar.topic_openers, f.TOPIC),
        (grammar.news_words, f.NEWS),
        (grammar.complements, f.COMPLEMENT),
        (grammar.conditionals, f.CONDITIONAL),
        (grammar.answers, f.ANSWER),
        (grammar.norms, f.NORM),
        (grammar.honorifics, f.HONORIFIC | f.NOUN),
        (grammar.plain_complementizers, f.PLAIN_THAT),
        (grammar.never_go_on, f.NEVER_GOES_ON),
        (grammar.one_of, f.ONE_OF),
        (grammar.locatives, f.LOCATIVE),
        (grammar.pronominals, f.ADVERB),
        (grammar.resumptives, f.ADVERB | f.RESUMES),
        (grammar.interrogatives, f.QUESTION),
        (grammar.own_words, f.OWN_WORD),
        (grammar.quantifiers, f.QUANTIFIER),
        (grammar.tags, f.TAG),
        (grammar.time_words, f.TIME),
        (grammar.never_names, f.NOT_A_NAME),
    )


def _may_take(word: Word, clitic: Clitic) -> bool:
    """Tell whether the clitic fits the word: a finite verb takes no article, and only a verb a future mark."""
    only_cue = word.flags == f.CUE
    if clitic.article:
        return not (word.flags & f.FUNCTION) and not (only_cue and all(c.part == "finite" for c in word.cues))
    if clitic.future:
        return any(c.part == "finite" for c in word.cues)
    return True


def _beside_name(words: list[Word], i: int) -> bool:
    """Tell whether a word that may be part of a name stands beside token *i*."""
    if i and words[i - 1].flags & f.GIVEN:
        return True
    after = words[i + 1] if i + 1 < len(words) else None
    return after is not None and not after.flags & ~(f.GIVEN | f.PARTICLE | f.FEMININE_NAME) and not after.preposition


def _shapes(pack: Pack) -> re.Pattern[str]:
    """The shapes of verbal nouns, with the possessives of the third person or none; all of fixed length."""
    endings = "|".join(fold(p) for p in pack.grammar.third_possessives)
    shapes = "|".join(fold(shape).replace("?", r"\w") for shape in pack.grammar.content_shapes)
    return re.compile(f"(?:{shapes})(?:{endings})?" if shapes else "(?!)")
