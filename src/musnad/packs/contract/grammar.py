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

    ``before_that`` are words before which a complementizer is a conjunction («قبل أن»); ``fillers`` stand between
    an auxiliary and its verb («قد»); ``construct_loses`` are plural endings that lose their last letter before
    another noun; ``relatives`` are given with their agreement (gender and number, «fs»); ``resumptives`` behind a
    verb take up the document before it («البيان الذي قال فيه»); ``leads_on`` only lead on to what follows and never
    end a content («وذلك»); ``thing_relatives`` take up all that was told («مما»); ``complements`` always belong to
    the role before them; behind ``conditionals`` nothing is reported; ``answers`` are whole contents;
    ``pronominals`` are prepositions with a pronoun («له»); ``topic_openers`` put a subject before its verb («أما …
    فقال»); ``nesting_openers`` are clause openers behind which a report with a subject of its own lies within the
    one before («حيث»); ``news_words`` tell a medium from another body of the same head noun; ``content_shapes`` are
    shapes of verbal nouns, a «?» for any letter: a word that no lexicon holds and that has one may begin a bare
    content; ``one_of`` are the quantifiers of a single one; ``governs`` gives the preposition that a role takes
    («المشرف على»), ``locatives`` the prepositions that may follow any role («السفير في تونس»); ``never_go_on`` are
    speakers in quotations of scripture, who are not the subject that a later verb leaves out; ``adjective_shapes``
    are endings that make a noun with an article an adjective behind another («المحلل السياسي»), ``honorifics``
    stand for the person spoken of last («معاليه»); ``norms`` are rules, by which things go and which quote nobody
    («وفق القانون»); ``spelt_names`` are names that only their exact spelling tells from a word of a closed class
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
    dual_constructs: tuple[str, ...]
    construct_loses: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    complementizers: tuple[str, ...]
    plain_complementizers: tuple[str, ...]
    before_that: tuple[str, ...]
    then: tuple[str, ...]
    relatives: dict[str, str]
    thing_relatives: tuple[str, ...]
    leads_on: tuple[str, ...]
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
    resumptives: tuple[str, ...]
    topic_openers: tuple[str, ...]
    clause_openers: tuple[str, ...]
    nesting_openers: tuple[str, ...]
    interrogatives: tuple[str, ...]
    own_words: tuple[str, ...]
    quantifiers: tuple[str, ...]
    one_of: tuple[str, ...]
    tags: tuple[str, ...]
    time_words: tuple[str, ...]
    never_names: tuple[str, ...]
    news_words: tuple[str, ...] = ()
    norms: tuple[str, ...] = ()
    adjective_shapes: tuple[str, ...] = ()
    honorifics: tuple[str, ...] = ()
    never_go_on: tuple[str, ...] = ()
    governs: dict[str, str] = {}
    locatives: tuple[str, ...] = ()
    content_shapes: tuple[str, ...] = ()
    spelt_names: tuple[str, ...] = ()
