"""``grammar.toml``: the closed classes of a language and how its words are put together from pieces."""

from typing import Literal

from msgspec import Struct


class Clitic(Struct, frozen=True, forbid_unknown_fields=True):
    """What may be written onto the front of a word: the letters, and what each of them is.

    ``restores``: what stands in the place of all the letters where the clitic is taken off («لل»: «ال»).
    """

    write: str
    conjunction: str = ""
    preposition: str = ""
    article: bool = False
    future: bool = False
    restores: str = ""


class Affix(Struct, frozen=True, forbid_unknown_fields=True):
    """One form made from a principal part: cut so many letters off its end, change its first letter, add an ending."""

    agreement: str
    add: str = ""
    cut: int = 0
    first: str = ""


class Paradigm(Struct, frozen=True, forbid_unknown_fields=True):
    """The forms of one principal part; it serves the parts that end so (all others where ``endings`` is empty)."""

    part: Literal["lemma", "present", "participle", "passive"]
    forms: tuple[Affix, ...]
    endings: tuple[str, ...] = ()


class Grammar(Struct, frozen=True, forbid_unknown_fields=True):
    """The closed classes, all forms written out, and the tables by which open classes get their forms.

    ``before_that`` are words before which a complementizer is a conjunction («قبل أن»); ``fillers`` stand between an
    auxiliary and its verb («قد»); ``relatives`` are given with their agreement
    (gender and number, «fs»); ``complements`` always belong to the
    role before them; behind ``conditionals`` nothing is reported; ``answers`` are whole contents; ``pronominals`` are prepositions with a
    pronoun («له»); ``topic_openers`` put a subject before its verb («أما … فقال»); ``nesting_openers`` are clause openers behind which a report with a subject of its own lies
    within the one before («حيث»); ``news_words`` tell a medium
    from another body of the same head noun; ``norms`` are rules, by which things
    go and which quote nobody («وفق القانون»); ``spelt_names`` are names that only their exact spelling tells from a word of a closed class
    («علي», against «على»); ``own_words`` are nouns that only repeat the saying («قوله», «بالقول»).
    """

    clitics: tuple[Clitic, ...]
    paradigms: tuple[Paradigm, ...]
    object_stems: tuple[Affix, ...]
    object_suffixes: tuple[str, ...]
    before_suffix: dict[str, str]
    feminine_plurals: tuple[str, ...]
    possessives: tuple[str, ...]
    third_possessives: tuple[str, ...]
    noun_endings: tuple[str, ...]
    dual_endings: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    complementizers: tuple[str, ...]
    plain_complementizers: tuple[str, ...]
    before_that: tuple[str, ...]
    then: tuple[str, ...]
    relatives: dict[str, str]
    pronouns: tuple[str, ...]
    demonstratives: tuple[str, ...]
    same: tuple[str, ...]
    auxiliaries: tuple[str, ...]
    fillers: tuple[str, ...]
    negations: tuple[str, ...]
    prepositions: tuple[str, ...]
    complements: tuple[str, ...]
    conditionals: tuple[str, ...]
    answers: tuple[str, ...]
    pronominals: tuple[str, ...]
    topic_openers: tuple[str, ...]
    clause_openers: tuple[str, ...]
    nesting_openers: tuple[str, ...]
    interrogatives: tuple[str, ...]
    own_words: tuple[str, ...]
    quantifiers: tuple[str, ...]
    tags: tuple[str, ...]
    time_words: tuple[str, ...]
    never_names: tuple[str, ...]
    news_words: tuple[str, ...] = ()
    norms: tuple[str, ...] = ()
    spelt_names: tuple[str, ...] = ()
