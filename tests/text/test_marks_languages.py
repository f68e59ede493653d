"""The contract takes in the marks of other languages: a pack says what differs, the engine stays as it is."""

import pytest

from musnad.annotate.quotations import Quotations
from musnad.packs.contract.marks import Family, Marks, SentenceMarks
from tests.text.reading import closed, quotations, sentences

ENDS = SentenceMarks(ends=(".", "..", "!", "?"), abbreviations=("Mr", "г", "ул"))
RUSSIAN = Quotations(
    Marks(
        families=(
            Family(name="angle", pairs=(("«", "»"),), shared_close=True),
            Family(name="double", pairs=(("„", "“"), ("“", "”"), ('"', '"'))),
        ),
        sentences=ENDS,
    )
)
ENGLISH = Quotations(
    Marks(
        families=(
            Family(name="double", pairs=(("“", "”"), ('"', '"'), ("''", "''"), ("``", "''")), weak=("''", "``")),
            Family(name="single", pairs=(("‘", "’"), ("'", "'")), weak=("‘", "’", "'")),
        ),
        sentences=ENDS,
    )
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«Дорога открыта», — сказал он.", ["«Дорога открыта»"]),
        ("Газета «Заря» и „Берег“ пишут", ["«Заря»", "„Берег“"]),
        ("«В газете „Заря“ написали», — сказал он.", ["«В газете „Заря“ написали»", "„Заря“"]),
        ("ООО «Завод «Заря» закрыто.", ["«Завод «Заря»", "«Заря»"]),
        ("«Мы читаем газету «Заря», — сказал он.", ["«Мы читаем газету «Заря»", "«Заря»"]),
        ("«Мы читаем «Зарю» утром», — сказал он.", ["«Мы читаем «Зарю» утром»", "«Зарю»"]),
        ("Он назвал её «Заря».\n«Дорога открыта».", ["«Заря»", "«Дорога открыта»"]),
    ],
)
def test_russian_marks(text: str, expected: list[str]) -> None:
    assert quotations(text, RUSSIAN) == closed(*expected)


def test_a_mark_closes_two_quotations_only_where_the_pack_says_so() -> None:
    assert quotations("ООО «Завод «Заря» закрыто.")[0] == ("unclosed", "«Завод «Заря» закрыто.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The road is open," he said. "The bridge is, too."', ['"The road is open,"', '"The bridge is, too."']),
        ("“The road’s open,” he said.", ["“The road’s open,”"]),
        ("‘It’s the firm’s road,’ he said.", ["‘It’s the firm’s road,’"]),
        ("'It isn't open,' he said.", ["'It isn't open,'"]),
        ("''The road is open,'' he said.", ["''The road is open,''"]),
        ("\"She said 'no' to me,\" he said.", ["\"She said 'no' to me,\"", "'no'"]),
        ("“One.\n“Two.\n“Three,” he said.", ["“One.\n“Two.\n“Three,”"]),
        ("The workers' board met in the '90s.", []),
    ],
)
def test_english_marks(text: str, expected: list[str]) -> None:
    assert quotations(text, ENGLISH) == closed(*expected)


def test_straight_marks_start_anew_with_each_paragraph() -> None:
    text = 'He said "no. And left.\nShe said "yes" and "perhaps".'
    assert quotations(text, ENGLISH)[1:] == closed('"yes"', '"perhaps"')


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Bell came. He left.", ["Mr. Bell came.", "He left."]),
        ("J. R. Bell came. He left.", ["J. R. Bell came.", "He left."]),
        ('"Come. Go." He left.', ['"Come. Go."', "He left."]),
        ('"Come. Go!" he said. "Now."', ['"Come. Go!" he said.', '"Now."']),
    ],
)
def test_english_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text, ENGLISH) == expected


def test_russian_sentences() -> None:
    text = "В г. Берег на ул. Заречной. А. С. Белов сказал: «Да. Нет». Он ушёл."
    assert sentences(text, RUSSIAN) == [
        "В г. Берег на ул. Заречной.",
        "А. С. Белов сказал: «Да. Нет».",
        "Он ушёл.",
    ]
