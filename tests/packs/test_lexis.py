"""What the lexicons say of single words: forms made by tables, clitics written onto them, and what a word can be."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musnad.packs.found import found
from musnad.packs.lexis import Lexis, Word
from musnad.packs.lexis import flags as f
from musnad.text.tokens import tokenise


@cache
def lexis() -> Lexis:
    """The Arabic pack's."""
    return Lexis(found()["ar"].load())


def word(text: str) -> Word:
    """What is known of a word that stands alone."""
    (one,) = lexis().words(tokenise(text))
    return one


def flagged(text: str) -> set[str]:
    """The names of a word's flags."""
    bits = {name: bit for name, bit in vars(f).items() if name.isupper() and name != "FUNCTION"}
    return {name for name, bit in bits.items() if word(text).flags & bit}


@pytest.mark.parametrize(
    ("text", "lemma", "part", "agreement"),
    [
        ("أعلن", "أعلن", "finite", "3ms"),
        ("أعلنت", "أعلن", "finite", "3fs"),
        ("أعلنوا", "أعلن", "finite", "3mp"),
        ("أعلنا", "أعلن", "finite", "3md"),
        ("أعلنتا", "أعلن", "finite", "3fd"),
        ("يعلن", "أعلن", "finite", "3ms"),
        ("تعلن", "أعلن", "finite", "3fs"),
        ("يعلنون", "أعلن", "finite", "3mp"),
        ("معلنا", "أعلن", "participle", "ms"),
        ("معلنة", "أعلن", "participle", "fs"),
        ("معلنين", "أعلن", "participle", "mp"),
        ("معلنات", "أعلن", "participle", "fp"),
        ("نفى", "نفى", "finite", "3ms"),
        ("نفت", "نفى", "finite", "3fs"),
        ("نفوا", "نفى", "finite", "3mp"),
        ("دعا", "دعا", "finite", "3ms"),
        ("دعت", "دعا", "finite", "3fs"),
        ("يدعو", "دعا", "finite", "3ms"),
        ("تدعو", "دعا", "finite", "3fs"),
    ],
)
def test_a_verb_has_its_forms(text: str, lemma: str, part: str, agreement: str) -> None:
    assert (lemma, part, agreement) in {(c.verb.lemma, c.part, c.agreement) for c in word(text).cues}


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("وزير", ("وزير", "m", "s")),
        ("وزيرة", ("وزير", "f", "s")),
        ("وزيران", ("وزير", "m", "d")),
        ("وزيرين", ("وزير", "m", "d")),
        ("وزيرتان", ("وزير", "f", "d")),
        ("وزراء", ("وزير", "m", "p")),
        ("متحدثون", ("متحدث", "m", "p")),
        ("متحدثو", ("متحدث", "m", "p")),
        ("مديرها", ("مدير", "m", "s")),
        ("صحيفة", ("صحيفه", "f", "s")),
        ("صحيفتان", ("صحيفه", "f", "d")),
        ("صحف", ("صحيفه", "f", "p")),
    ],
)
def test_a_noun_has_both_genders_dual_and_plurals(text: str, head: tuple[str, str, str]) -> None:
    found_head = word(text).head
    assert found_head is not None
    assert (found_head.lemma, found_head.gender, found_head.number) == head


@pytest.mark.parametrize(
    ("text", "conjunction", "preposition", "article"),
    [
        ("وزارة", "", "", False),
        ("الوزارة", "", "", True),
        ("ووزارة", "و", "", False),
        ("فوزارة", "ف", "", False),
        ("والوزارة", "و", "", True),
        ("فالوزارة", "ف", "", True),
        ("بوزارة", "", "ب", False),
        ("بالوزارة", "", "ب", True),
        ("وبالوزارة", "و", "ب", True),
        ("لوزارة", "", "ل", False),
        ("للوزارة", "", "ل", True),
        ("وللوزارة", "و", "ل", True),
        ("كالوزارة", "", "ك", True),
    ],
)
def test_clitics_are_known_before_a_noun(text: str, conjunction: str, preposition: str, article: bool) -> None:
    one = word(text)
    assert (one.conjunction, one.preposition, one.article) == (conjunction, preposition, article)
    assert one.head is not None
    assert one.head.lemma == "وزاره"


@pytest.mark.parametrize(
    ("text", "letters", "nominative"),
    [
        ("للوزارة", 2, "الوزارة"),
        ("وللوزارة", 3, "الوزارة"),
        ("لوزارة", 1, "وزارة"),
        ("بالوزارة", 1, "الوزارة"),
        ("والوزارة", 1, "الوزارة"),
    ],
)
def test_the_nominative_is_restored_behind_a_clitic(text: str, letters: int, nominative: str) -> None:
    one = word(text)
    assert one.letters == letters
    assert one.restores + text[one.letters :] == nominative


@pytest.mark.parametrize(
    ("text", "conjunction", "future"),
    [("أعلن", "", False), ("وأعلن", "و", False), ("فأعلن", "ف", False), ("سيعلن", "", True), ("وستعلن", "و", True)],
)
def test_a_verb_takes_conjunctions_and_the_mark_of_the_future(text: str, conjunction: str, future: bool) -> None:
    one = word(text)
    assert one.cues
    assert (one.conjunction, one.future) == (conjunction, future)


@pytest.mark.parametrize("text", ["اليعلن", "الأعلنت", "سوزارة", "سالوزارة"])
def test_a_verb_takes_no_article_and_a_noun_no_mark_of_the_future(text: str) -> None:
    assert not word(text).cues
    assert word(text).head is None


@pytest.mark.parametrize(
    ("text", "folded_alike"),
    [("أعلن", "اعلن"), ("وزارة", "وزاره"), ("أَعْلَنَ", "أعلن"), ("مستشفى", "مستشفي")],
)
def test_spellings_that_fold_alike_are_one_word(text: str, folded_alike: str) -> None:
    one, other = word(text), word(folded_alike)
    assert (one.core, one.flags, one.cues) == (other.core, other.flags, other.cues)


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("قال", "CUE"), ("وزير", "NOUN"), ("أن", "THAT"), ("بأنه", "THAT"), ("إن", "THAT"),
        ("في", "PREPOSITION"), ("الذي", "RELATIVE"),
        ("فيما", "CLAUSE"), ("هو", "PRONOUN"), ("هذا", "DEMONSTRATIVE"), ("كان", "AUXILIARY"), ("قد", "FILLER"),
        ("لم", "NEGATION"), ("أيضا", "ADVERB"), ("أمس", "TIME"), ("سامي", "GIVEN"), ("إذا", "CONDITIONAL"),
        ("هل", "QUESTION"), ("قائلا", "OWN_WORD"), ("بعض", "QUANTIFIER"), ("نعم", "ANSWER"), ("وفقا", "PHRASE"),
        ("قبل", "BEFORE_THAT"), ("نفسه", "SAME"), ("القانون", "NORM"), ("أحد", "ONE_OF"), ("معاليه", "HONORIFIC"),
        ("ضرورة", "CONTENT"), ("مؤتمر", "CIRCUMSTANCE"), ("إيراني", "ADJECTIVE"), ("هدى", "FEMININE_NAME"),
    ],
)  # fmt: skip
def test_a_word_is_known_for_what_it_can_be(text: str, flag: str) -> None:
    assert flag in flagged(text)


@pytest.mark.parametrize("text", ["قاطرة", "زيتونة", "xyz", "123", "؟"])
def test_a_word_of_no_lexicon_is_nothing(text: str) -> None:
    one = word(text)
    assert (one.flags, one.cues, one.head) == (0, (), None)


@pytest.mark.parametrize(
    ("text", "article", "preposition"),
    [("القاطرة", True, ""), ("بالقاطرة", True, "ب"), ("للقاطرة", True, "ل"), ("والقاطرة", True, "")],
)
def test_an_article_tells_of_a_word_of_no_lexicon_that_it_is_a_noun(text: str, article: bool, preposition: str) -> None:
    one = word(text)
    assert (one.core, one.article, one.preposition) == ("قاطره", article, preposition)


def test_verbal_nouns_are_known_by_their_shape() -> None:
    assert {"CONTENT"} <= flagged("استخراج") & flagged("باستخراج") & flagged("انهيار") & flagged("استخراجها")


@pytest.mark.parametrize(("text", "kept"), [("علي بن سالم", True), ("صعد على السلم", False)])
def test_a_name_is_told_from_the_preposition_that_folds_alike(text: str, kept: bool) -> None:
    words = lexis().words(tokenise(text))
    (place,) = [one for one in words if one.core == "علي"]
    assert bool(place.flags & f.GIVEN) is kept


@pytest.mark.parametrize(
    ("text", "behind"),
    [("من جانبه، قال الوزير", 3), ("من جانبه قال الوزير", 2), ("وقال الوزير", None)],
)
def test_a_joining_phrase_that_opens_a_sentence_is_known(text: str, behind: int | None) -> None:
    assert lexis().openers(tokenise(text).forms, [0]).get(0) == behind


def test_flags_are_bits_of_their_own() -> None:
    bits = [bit for name, bit in vars(f).items() if name.isupper() and name != "FUNCTION"]
    assert len(set(bits)) == len(bits)
    assert all(bit.bit_count() == 1 for bit in bits)


@given(st.text(alphabet="وفبلكسالمنتيةهقر", min_size=1, max_size=12))
def test_any_letters_are_looked_up_and_always_with_the_same_result(text: str) -> None:
    one, again = word(text), word(text)
    assert len(one.conjunction) + len(one.preposition) <= len(text)
    assert 0 <= one.letters <= len(text)
    assert (one.core, one.flags, one.letters) == (again.core, again.flags, again.letters)
