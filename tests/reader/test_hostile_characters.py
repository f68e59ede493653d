"""Odd characters change nothing but themselves: who said what is read as without them."""

import unicodedata
from collections.abc import Callable

import pytest
from tests.reader.hostile import read
from tests.reader.sound import assert_sound, surfaces

from musnad.records import Record
from musnad.text.fold import fold

PLAIN = (
    "أعلنت بلدية الوادي أمس أن المياه عادت إلى الأحياء كلها.\n"
    "وقال رئيس البلدية كريم صباغ: «لن تنقطع المياه مرة أخرى هذا العام».\n"
    "وأضاف صباغ أن 12 مهندسا يعملون في المحطة."
)
SHAPED = {"isolated": "ISOLATED", "initial": "INITIAL", "medial": "MEDIAL", "final": "FINAL"}


def told(record: Record) -> list[tuple[str, str, str, list[str]]]:
    """What a record says of each statement, without its offsets and odd characters."""
    return [
        (a.rule, a.form, fold(a.source.name or ""), [fold(words) for words in surfaces(record, a.content)])
        for a in record.attributions
    ]


def with_tatweel(text: str) -> str:
    """Lengthen every letter that can be lengthened."""
    return "".join(f"{char}ــ" if char in "بتجحسشصعفقكلمنهي" else char for char in text)


def with_shapes(text: str) -> str:
    """Write the letters as a printer's: each in the form that it has alone."""
    return "".join(shaped(char) for char in text)


def shaped(char: str) -> str:
    """The presentation form of a letter that stands alone, where it has one."""
    try:
        return unicodedata.lookup(f"{unicodedata.name(char, '')} ISOLATED FORM")
    except KeyError:
        return char


def between_letters(odd: str) -> Callable[[str], str]:
    """What writes something behind every letter."""
    return lambda text: "".join(f"{char}{odd}" if char.isalpha() else char for char in text)


def around_words(before: str, behind: str = "") -> Callable[[str], str]:
    """What writes something around every word."""
    return lambda text: "\n".join(
        " ".join(f"{before}{word}{behind}" for word in line.split(" ")) for line in text.split("\n")
    )


DISGUISES: dict[str, Callable[[str], str]] = {
    "tatweel": with_tatweel,
    "presentation forms": with_shapes,
    "vowel marks": between_letters("\u064e"),
    "variation selectors": between_letters("\ufe0f"),
    "soft hyphens": between_letters("\u00ad"),
    "zero-width spaces": between_letters("\u200b"),
    "word joiners": between_letters("\u2060"),
    "right-to-left overrides": around_words("\u202e", "\u202c"),
    "overrides never closed": around_words("\u202e"),
    "isolates": around_words("\u2067", "\u2069"),
    "isolates never closed": around_words("\u2068"),
    "isolates never opened": around_words("", "\u2069"),
    "marks of direction": around_words("\u200f", "\u200e"),
    "a byte order mark": around_words("\ufeff"),
    "Arabic-Indic digits": lambda text: text.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    "Persian digits": lambda text: text.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")),
    "digits of two scripts": lambda text: text.replace("12", "1٢"),
    "wide digits": lambda text: text.translate(str.maketrans("0123456789", "０１２３４５６７８９")),
    "Persian letters": lambda text: text.translate(str.maketrans("كي", "کی")),
    "composed otherwise": lambda text: unicodedata.normalize("NFD", text),
    "spaces that do not break": lambda text: text.replace(" ", "\u00a0"),
    "several spaces": lambda text: text.replace(" ", "   "),
    "line breaks of another system": lambda text: text.replace("\n", "\r\n"),
    "separators of paragraphs": lambda text: text.replace("\n", "\u2029"),
}


def test_the_plain_text_has_its_statements() -> None:
    assert told(read(PLAIN)) == [
        ("verb-that", "indirect", fold("بلدية الوادي"), [fold("المياه عادت إلى الأحياء كلها")]),
        ("verb-quote", "direct", fold("كريم صباغ"), [fold("لن تنقطع المياه مرة أخرى هذا العام")]),
        ("verb-that", "indirect", fold("كريم صباغ"), [fold("12 مهندسا يعملون في المحطة")]),
    ]


@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES)
def test_a_text_is_read_through_its_odd_characters(disguise: Callable[[str], str]) -> None:
    text = disguise(PLAIN)
    record = read(text)
    assert_sound(record, text)
    assert told_alike(record) == told_alike(read(PLAIN))


def told_alike(record: Record) -> list[tuple[str, str, str, list[str]]]:
    """What a record says, with all white space made one."""
    return [
        (rule, form, " ".join(name.split()), [" ".join(words.split()) for words in contents])
        for rule, form, name, contents in told(record)
    ]


@pytest.mark.parametrize("control", ["\u202e", "\u202a", "\u2066", "\u2069"])
def test_a_control_that_turns_the_direction_is_warned_of_at_its_place(control: str) -> None:
    text = PLAIN[:10] + control + PLAIN[10:]
    (warning,) = [w for w in read(text).warnings if w.code == "text.bidi-control"]
    assert (warning.start, warning.end) == (10, 11)


@pytest.mark.parametrize("lone", ["\ud800", "\udbff", "\udc00", "\udfff", "\udfff\ud800"])  # noqa: PT014 (each is another)
def test_a_lone_surrogate_is_replaced_one_to_one_and_warned_of(lone: str) -> None:
    text = PLAIN[:10] + lone + PLAIN[10:]
    record = read(text)
    assert record.article.text == PLAIN[:10] + "\ufffd" * len(lone) + PLAIN[10:]
    (warning,) = [w for w in record.warnings if w.code == "text.surrogate"]
    assert (warning.start, warning.end) == (10, 11)


def test_a_million_lone_surrogates_are_replaced() -> None:
    text = PLAIN + "\ud800" * 1_000_000
    record = read(text)
    assert record.article.text == PLAIN + "\ufffd" * 1_000_000
    assert len(record.warnings) == 1


@pytest.mark.parametrize("odd", ["\0", "\x07", "\x1b[31m", "\x7f", "\ufffe", "\uffff", "\U0010ffff", "\ue000", "😀"])
def test_no_character_is_too_odd_to_stand_in_a_text(odd: str) -> None:
    text = PLAIN.replace(" ", f" {odd} ")
    record = read(text)
    assert record.article.text == text
    assert_sound(record, text)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t \r\n", "\u200f", "ـ", "ــــ", "\u064e", ".", "«", "\0", "5"])
def test_a_text_without_a_word_has_an_empty_record(text: str) -> None:
    record = read(text)
    assert_sound(record, text)
    assert (record.attributions, record.parties, record.links) == ((), (), ())
    assert record.article.language == "und"


@pytest.mark.parametrize(
    "text",
    ["قال", "أن", "محمد", "رويترز", "قال أن", "وقال الوزير إن", "أعلن الوزير أن", "وفقا لـ", "قال:", "قال: «", "«قال»"],
)
def test_what_ends_before_anything_is_said_says_nothing(text: str) -> None:
    record = read(text)
    assert_sound(record, text)
    assert record.attributions == ()


@pytest.mark.parametrize("end", ["وأعلن الوزير أن", "وقال الوزير:", "وقال الوزير: «", "بحسب", "نقلا عن", "مضيفا أن"])
def test_a_text_may_end_where_something_is_about_to_be_said(end: str) -> None:
    text = f"{PLAIN} {end}"
    record = read(text)
    assert_sound(record, text)
    assert told(record)[:2] == told(read(PLAIN))[:2]


@pytest.mark.parametrize(
    "foreign",
    [
        "The minister said that the water was back.",
        "Министр сказал, что вода вернулась.",
        "وزیر گفت که آب برگشته است.",
        "שר המים אמר כי המים חזרו.",
        "部长说水已经回来了。",
    ],
)
def test_a_sentence_in_another_language_does_not_change_the_others(foreign: str) -> None:
    text = f"{PLAIN}\n{foreign}\n{PLAIN}"
    record = read(text)
    assert_sound(record, text)
    assert told(record)[:3] == told(read(PLAIN))
    assert [words for *_, words in told(record)][-3:] == [words for *_, words in told(read(PLAIN))]
