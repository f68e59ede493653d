"""The forms of a pack's reporting words and nouns, made from its tables."""

from collections.abc import Iterator

from musnad.packs.contract.grammar import Grammar, Paradigm
from musnad.packs.contract.nouns import Noun
from musnad.packs.contract.verbs import Idiom, Verb, Verbs
from musnad.packs.lexis.word import Cue, Head
from musnad.text.fold import fold


def verb_forms(verbs: Verbs, grammar: Grammar) -> Iterator[tuple[str, Cue]]:
    """Yield every folded form of every reporting word with what it is."""
    for verb in verbs.verbs:
        base = Cue(fold(verb.lemma), "finite", "", verb, _folded_set(verb.preps), (), _folded_tails(verb))
        yield from _parts(verb, base, grammar)
    for idiom in verbs.idioms:
        verb = _idiom_verb(idiom)
        follow = tuple(fold(w) for w in idiom.words[1:])
        base = Cue(fold(" ".join(idiom.words)), "finite", "", verb, _folded_set(idiom.preps), follow)
        yield from _parts(verb, base, grammar)


def _idiom_verb(idiom: Idiom) -> Verb:
    return Verb(
        lemma=idiom.words[0], act=idiom.act, present=idiom.present, participle=idiom.participle, nouns=idiom.nouns,
        frames=idiom.frames, preps=idiom.preps, addressee=idiom.addressee, kind=idiom.kind, strength=idiom.strength,
        negated=idiom.negated,
    )  # fmt: skip


def _folded_set(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(w) for w in words)


def _folded_tails(verb: Verb) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(fold(w) for w in tail) for tail in verb.tail)


def _parts(verb: Verb, base: Cue, grammar: Grammar) -> Iterator[tuple[str, Cue]]:
    for part in ("lemma", "present", "passive", "participle"):
        word = getattr(verb, part)
        if not word:
            continue
        kind = "participle" if part == "participle" else "finite"
        made = base._replace(part=kind, passive=part == "passive", present=part == "present")
        for form, agreement in inflected(word, part, grammar):
            yield form, made._replace(agreement=agreement)
            if kind == "finite" and part != "passive":
                yield from _with_objects(form, made._replace(agreement=agreement, object=True), grammar)
    for noun in verb.nouns:
        for form in _noun_cue_forms(noun, grammar):
            yield form, base._replace(part="noun")


def inflected(word: str, part: str, grammar: Grammar) -> Iterator[tuple[str, str]]:
    """Yield the folded forms of one principal part with their agreement."""
    paradigm = _paradigm(word, part, grammar)
    for affix in paradigm.forms if paradigm else ():
        stem = word[: len(word) - affix.cut]
        if affix.first:
            stem = affix.first + stem[1:]
        yield fold(stem + affix.add), affix.agreement


def _paradigm(word: str, part: str, grammar: Grammar) -> Paradigm | None:
    default = None
    for paradigm in grammar.paradigms:
        if paradigm.part != part:
            continue
        if not paradigm.endings:
            default = paradigm
        elif word.endswith(paradigm.endings):
            return paradigm
    return default


def _with_objects(form: str, cue: Cue, grammar: Grammar) -> Iterator[tuple[str, Cue]]:
    affix = next((a for a in grammar.object_stems if a.agreement == cue.agreement), None)
    if affix is None:
        return
    stem = form[: len(form) - affix.cut]
    for suffix in grammar.object_suffixes:
        yield stem + fold(suffix), cue


def _noun_cue_forms(noun: str, grammar: Grammar) -> Iterator[str]:
    form = fold(noun)
    yield form
    yield from possessed(form, grammar)


def possessed(form: str, grammar: Grammar, third: bool = False) -> Iterator[str]:
    """Yield a folded noun with each possessive suffix, those of the third person alone where *third* is set."""
    stem = before_suffix(form, grammar)
    for suffix in grammar.third_possessives if third else grammar.possessives:
        yield stem + fold(suffix)


def before_suffix(form: str, grammar: Grammar) -> str:
    """Return a folded noun as it is written before a suffix."""
    for ending, becomes in grammar.before_suffix.items():
        if form.endswith(fold(ending)):
            return form[: -len(ending)] + fold(becomes)
    return form


def noun_forms(noun: Noun, grammar: Grammar) -> Iterator[tuple[str, Head]]:
    """Yield every folded form of a noun that can speak: both genders, dual, plurals."""
    governs = fold(grammar.governs.get(noun.word, ""))
    for form, head in _noun_forms(noun, grammar):
        yield form, head._replace(governs=governs) if governs else head


def _noun_forms(noun: Noun, grammar: Grammar) -> Iterator[tuple[str, Head]]:
    lemma = fold(noun.word)
    yield lemma, Head(lemma, noun.kind, noun.class_, noun.gender, "s")
    for ending in grammar.noun_endings:
        yield lemma + fold(ending), Head(lemma, noun.kind, noun.class_, noun.gender, "s")
    yield from _duals(lemma, Head(lemma, noun.kind, noun.class_, noun.gender, "d"), grammar)
    if noun.feminine:
        feminine = fold(noun.feminine)
        yield feminine, Head(lemma, noun.kind, noun.class_, "f", "s")
        yield from _duals(feminine, Head(lemma, noun.kind, noun.class_, "f", "d"), grammar)
    for plural in noun.plurals:
        head = Head(lemma, noun.kind, noun.class_, _plural_gender(noun, plural, grammar), "p")
        for form in construct_forms(fold(plural), grammar):
            yield form, head
    if noun.class_ in ("role", "kin", "body", "document"):
        yield from _owned(noun, grammar)


def _owned(noun: Noun, grammar: Grammar) -> Iterator[tuple[str, Head]]:
    """«محاميه», «عائلتها»: the noun with a possessive is definite and may speak as it is."""
    lemma = fold(noun.word)
    for word, gender in ((noun.word, noun.gender), (noun.feminine, "f")):
        for form in possessed(fold(word), grammar, third=True) if word else ():
            yield form, Head(lemma, noun.kind, noun.class_, gender, "s")


def construct_forms(plural: str, grammar: Grammar) -> Iterator[str]:
    """Yield a folded plural, and as it is written before another noun («مسؤولو», «مسؤولي»)."""
    yield plural
    for ending in grammar.construct_loses:
        if plural.endswith(fold(ending)):
            yield plural[:-1]


def _plural_gender(noun: Noun, plural: str, grammar: Grammar) -> str:
    """Things in the plural take the feminine singular in agreement; persons keep their gender."""
    if noun.kind not in ("person", "group"):
        return "f"
    return "f" if plural.endswith(grammar.feminine_plurals) else noun.gender


def _duals(form: str, head: Head, grammar: Grammar) -> Iterator[tuple[str, Head]]:
    stem = before_suffix(form, grammar)
    for ending in grammar.dual_endings:
        yield stem + fold(ending), head
    if stem != form:
        for ending in grammar.dual_constructs:
            yield stem + fold(ending), head
