"""Texts that are made to be slow or to break something, and the ordinary text among which they are read."""

from collections.abc import Callable
from itertools import cycle, islice

import musnad
from musnad.records import Record

ORDINARY = "قال وزير الزراعة إن موسم القمح في السهل كان جيدا، مضيفا أن الحصاد انتهى أمس.\n"
# Of a whole text so large a part is ordinary, that it is read as what it is in
_PART = 2

_LETTERS = "بتجدرسعفقكلمنهي"


def among(flood: str) -> str:
    """Return a text that begins like any other, with a flood behind."""
    return ORDINARY * (len(flood) // (_PART * len(ORDINARY)) + 1) + flood


def read(text: str) -> Record:
    """Read a text of one Monday."""
    return musnad.read(text=text, published="2024-03-04T10:00:00+03:00", language="ar")


def name(number: int, width: int = 5) -> str:
    """Return a word of so many letters that only this number has."""
    letters = []
    for _ in range(width):
        number, letter = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[letter])
    return "".join(letters)


def repeated(unit: str) -> Callable[[int], str]:
    """Return what makes a text of so many characters of one piece."""
    return lambda size: unit * (size // len(unit))


def each_its_own(unit: str) -> Callable[[int], str]:
    """Return what makes a text of pieces that differ by the words in place of {0} and {1}."""

    def made(size: int) -> str:
        count = size // len(unit.format(name(0), name(0)))
        return "".join(unit.format(name(7 * k), name(11 * k + 3)) for k in range(count))

    return made


def in_turn(*units: str) -> Callable[[int], str]:
    """Return what makes a text of several pieces in turn."""
    size_of_all = len("".join(units))
    return lambda size: "".join(islice(cycle(units), len(units) * (size // size_of_all)))


Shape = Callable[[int], str]

CHARACTERS: dict[str, Shape] = {
    "tatweel": repeated("ـ"),
    "a word of tatweel": repeated("قـ" + "ـ" * 30 + "ال "),
    "right-to-left overrides": repeated("\u202eقال الوزير\u202c إن "),
    "isolates never closed": repeated("\u2067قال \u2066"),
    "zero-width characters": repeated("ق\u200bا\u200cل\u200d "),
    "variation selectors": repeated("قال\ufe0f الوزير\ufe00 إن "),
    "vowel marks": repeated("قَـــالَّ ً "),
    "presentation forms": repeated("ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ ﺇﻥ "),
    "ligatures": repeated("ﷺ ﷲ ﻻ "),
    "digits of three scripts": repeated("١2۳4 و٥ و۶ "),
    "NUL": repeated("قال\0الوزير إن\0"),
    "one word": repeated("ا"),
    "spaces": repeated(" "),
    "line breaks": repeated("\n"),
    "line breaks with spaces": repeated("\n \r\n\t"),
    "dots": repeated("."),
    "exclamations": repeated("a" * 40 + "!"),
    "addresses": repeated("http://a.b/c?d=e&f "),
    "mixed scripts": repeated("قال the minister said что گفت که "),
}

MARKS: dict[str, Shape] = {
    "straight marks": repeated('"'),
    "opening marks": repeated("«"),
    "closing marks": repeated("»"),
    "empty pairs": repeated("«»"),
    "marks of all kinds": repeated("«“\"'„"),
    "quoted words": repeated("«نعم» "),
    "quotations never closed": repeated("قال: «نعم "),
    "quotations never opened": repeated("قال نعم» "),
    "quotations within each other": repeated("قال «إن “الوزير "),
    "quoted answers": repeated("قال: «نعم». "),
    "terms in marks": each_its_own("إن «{0}» "),
    "commas": repeated("، "),
    "full stops": repeated("قال. "),
    "colons": repeated("قال: "),
    "brackets": repeated("("),
    "brackets of all kinds": repeated("([{"),
    "brackets around cues": repeated("((قال))"),
    "a cue before each bracket": repeated("قال ("),
    "dashes": repeated("قال - "),
    "slashes": repeated("/ا"),
}

CUES: dict[str, Shape] = {
    "cues": repeated("قال "),
    "joined cues": repeated("وقال "),
    "cues of all kinds": in_turn("قال ", "أعلن ", "مؤكدا ", "تصريح ", "أوضح ", "نفى ", "متهما "),
    "cue and complementizer": repeated("قال أن "),
    "complementizers": repeated("أن "),
    "the pronoun behind": repeated("قال إنه "),
    "said and nobody": repeated("، قال في "),
    "said of something": repeated("» قال في كلمة "),
    "auxiliaries": repeated("وكان "),
    "auxiliary and cue": repeated("وكان قد قال "),
    "a subject each": repeated("قال الوزير "),
    "participles": repeated("مؤكدا أن "),
    "participles behind commas": repeated("، مؤكدا أن الأمر واضح"),
    "relative clauses": repeated("الذي قال إن "),
    "relays": repeated("نقلت رويترز عن مصدر قوله إن "),
    "according to": repeated("وفقا لـ "),
    "according to the minister": repeated("وفقا للوزير "),
    "according to, in one sentence": repeated("كتب بحسب المصدر، "),
    "as was said": repeated("حسبما قال "),
    "as a medium said": repeated("حسبما ذكرت رويترز "),
    "circumstances": repeated("في بيان "),
    "source within source": repeated("مصدر في "),
    "the document": repeated("وقال البيان إن "),
    "the document in a document": repeated("قال البيان في بيان له إن الأمر انتهى.\n"),
    "honorifics": repeated("قال سيادته إن "),
    "answers": repeated("أجاب: نعم. "),
    "negations": repeated("لم لا "),
    "clause openers": repeated("لكن فيما "),
}

NAMES: dict[str, Shape] = {
    "one name": repeated("محمد "),
    "two names": repeated("محمد أحمد "),
    "one known medium": repeated("رويترز "),
    "the medium before": repeated("ذكرت الصحيفة أن الأمر واضح. "),
    "roles": repeated("رئيس الوزراء "),
    "the spokesman": repeated("قال المتحدث إن الأمر واضح. "),
    "the spokesman of a ministry": repeated("قال المتحدث باسم الوزارة إن الأمر واضح. "),
    "persons, each another": each_its_own("قال محمد {0} {1} إن الأمر واضح. "),
    "persons of one last name": each_its_own("قال {0} محمد إن الأمر واضح. "),
    "persons by one word": each_its_own("قال {0} إن الأمر واضح. "),
    "persons together": each_its_own("قال محمد {0} وأحمد {1} إن الأمر واضح. "),
    "persons in one sentence": each_its_own("وقال محمد {0} إن {1} "),
    "titles before names": each_its_own("قال الوزير {0} {1} إن الأمر واضح. "),
    "roles, each another": each_its_own("قال وزير {0} إن الأمر واضح. "),
    "spokesmen, each another": each_its_own("قال المتحدث باسم {0} إن الأمر واضح. "),
    "media, each another": each_its_own("ذكرت وكالة {0} أن الأمر واضح. "),
    "sources of phrases": each_its_own("{0} {1} بحسب المصدر، "),
}

TIMES: dict[str, Shape] = {
    "days of one month": repeated("5 و5 و "),
    "weekdays": repeated("اليوم الأحد "),
    "dates": repeated("5 مايو 2015 "),
    "years": repeated("2015 و"),
    "distances": repeated("قبل "),
    "a paper named after a day": repeated("صحيفة المصري اليوم "),
}

PARAGRAPHS: dict[str, Shape] = {
    "paragraphs of a word": repeated("نص\n"),
    "short paragraphs": repeated("قال الوزير إن الأمر واضح.\n\n"),
    "credit lines": repeated("المصدر: رويترز\n"),
    "credit lines, each another": each_its_own("المصدر: {0}\n"),
    "read-also boxes": repeated("اقرأ أيضا\nعنوان\n"),
    "datelines": repeated("بيروت (رويترز) - قال الوزير إن الأمر واضح.\n"),
    "comment forms": repeated("اترك تعليقا\nالاسم\n"),
}

SHAPES: dict[str, Shape] = {**CHARACTERS, **MARKS, **CUES, **NAMES, **TIMES, **PARAGRAPHS}
