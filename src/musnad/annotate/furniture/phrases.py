"""Lines told by their wording: phrases that open them, words that they are made of."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from musnad.annotate.furniture.lines import Line, dash_before, ends_sentence, is_closer, is_stop, words_of
from musnad.packs.contract.furniture import Below, LinePhrases, LineWords, Names, Where
from musnad.records.model import FurnitureKind
from musnad.text.tokens import Tokens, tokenise

# How much of a paragraph's end is looked at for what is glued to it
_GLUE_WINDOW = 48
# A bar of words is no longer
_BAR = 16
_SCRAPS = 7
_LEADS = frozenset(":-–—―/|\\\u2212") | {"--", ".."}
_QUOTES = frozenset('«“"{[(') | {"''"}
_BRACKETS = frozenset("([{")
_FENCES = frozenset("/([{*#")
_OPENING = _FENCES | frozenset("-–—|•<") | {"--"}
# What may follow a credit in the midst of a story
_MIDST = 6

Entry = tuple[tuple[str, ...], LinePhrases]


class Hit(Struct, frozen=True):
    """What a line was recognised as; ``rest`` is the first token behind the phrase."""

    kind: FurnitureKind
    rule: str
    where: Where
    rest: int
    below: Below = ""
    names: Names = ""
    behind: tuple[str, ...] = ()


def words(phrase: str) -> tuple[str, ...]:
    """Return a phrase's folded words, without its marks."""
    return tuple(form for form in tokenise(phrase).forms if form[0].isalnum())


def all_words(phrases: Iterable[str]) -> frozenset[str]:
    """Return the folded words of which the phrases are made."""
    return frozenset(form for phrase in phrases for form in words(phrase))


class PhraseTable:
    """All phrases by their first word, the longest first."""

    def __init__(self, groups: Iterable[LinePhrases], *, glued: bool = False) -> None:
        self._table: dict[str, list[Entry]] = {}
        for group in groups:
            for phrase in group.words if group.glued or not glued else ():
                self._add(words(phrase), group)
        for entries in self._table.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def _add(self, forms: tuple[str, ...], group: LinePhrases) -> None:
        if forms:
            self._table.setdefault(forms[0], []).append((forms, group))

    def opens(self, form: str) -> bool:
        """Tell whether any phrase begins with that word."""
        return form in self._table

    def match(self, tokens: Tokens, line: Line, at: int = 0) -> Hit | None:
        """Return what the line is by the phrase that stands at its word number *at*."""
        entries = self._table.get(tokens.forms[line.words[at]])
        if entries is None:
            return None
        for forms, group in entries:
            behind = at + len(forms)
            if _stands(tokens, line, at, forms) and _fits(tokens, line, behind, group):
                return Hit(
                    group.kind,
                    group.rule,
                    group.where,
                    line.words[behind - 1] + 1,
                    group.below,
                    group.names,
                    group.behind,
                )
        return None


class Sequences:
    """Phrases as they stand, word upon word, by their first word, the longest first."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._table: dict[str, list[tuple[str, ...]]] = {}
        for forms in sorted({words(phrase) for phrase in phrases} - {()}, key=len, reverse=True):
            self._table.setdefault(forms[0], []).append(forms)

    def at(self, tokens: Tokens, i: int, last: int) -> tuple[str, ...]:
        """Return the phrase that begins at token *i* and ends before *last*; empty where none does."""
        for forms in self._table.get(tokens.forms[i], ()):
            if i + len(forms) <= last and tuple(tokens.forms[i : i + len(forms)]) == forms:
                return forms
        return ()


def _stands(tokens: Tokens, line: Line, at: int, forms: tuple[str, ...]) -> bool:
    found = line.words[at : at + len(forms)]
    return len(found) == len(forms) and all(tokens.forms[i] == form for i, form in zip(found, forms, strict=True))


def _fits(tokens: Tokens, line: Line, behind: int, group: LinePhrases) -> bool:
    rest = line.words[behind:]
    if len(rest) > group.most:
        return False
    match group.how:
        case "whole":
            return _are_scraps(tokens, rest)
        case "lead":
            leads = _LEADS | _QUOTES if group.names == "media" else _LEADS
            return not rest or _led(tokens, line.words[behind - 1] + 1, line.last, leads)
        case "fenced":
            return bool(rest) and _is_fenced(tokens, line)
        case _:
            return True


def _is_fenced(tokens: Tokens, line: Line) -> bool:
    first, last = line.words[0] - 1, line.last - 1
    while last > first and is_stop(tokens.forms[last]):
        last -= 1
    return first >= 0 and tokens.forms[first] in _BRACKETS and is_closer(tokens.forms[last])


def _led(tokens: Tokens, i: int, last: int, leads: frozenset[str]) -> bool:
    if i < last and tokens.forms[i] in leads:
        return True
    while i < last and is_closer(tokens.forms[i]):
        i += 1
    return i < last and (tokens.forms[i] in leads or dash_before(tokens, i))


def all_scraps(tokens: Tokens, line: Line) -> bool:
    """Tell whether a line holds nothing but numbers and scraps of a letter or two."""
    return bool(line.words) and _are_scraps(tokens, line.words)


def _are_scraps(tokens: Tokens, rest: Sequence[int]) -> bool:
    return len(rest) <= _SCRAPS and all(_is_scrap(tokens.forms[i]) for i in rest)


def _is_scrap(form: str) -> bool:
    return len(form) <= 2 or form[0].isdigit() or len(set(form)) == 1


def by_words(groups: Sequence[tuple[frozenset[str], LineWords]], tokens: Tokens, line: Line) -> Hit | None:
    """Return what a line is that is made of one list's words and numbers alone."""
    if len(line.words) > _BAR:
        return None
    forms = [tokens.forms[i] for i in line.words]
    spelt = [form for form in forms if not form[0].isdigit()]
    for known, group in groups:
        if spelt and known.issuperset(spelt) and _counts(group, forms, spelt):
            return Hit(group.kind, group.rule, group.where, line.last)
    return None


def _counts(group: LineWords, forms: list[str], spelt: list[str]) -> bool:
    return (not group.number or len(spelt) < len(forms)) and (not group.two or len(spelt) > 1)


def holds(tokens: Tokens, line: Line, hit: Hit) -> bool:
    """Tell whether a wording stands even in the midst of a story, where sentences may begin with it."""
    if hit.where != "any":
        return False
    if hit.below == "form":
        return True
    if hit.kind == "read_also":
        return tokens.forms[line.last - 1] != "."
    return sum(1 for i in line.words if i >= hit.rest) <= _MIDST and not ends_sentence(tokens, line)


def glued(table: PhraseTable, tokens: Tokens, line: Line) -> tuple[int, Hit] | None:
    """Return what is glued to a paragraph's last sentence, and the token where that begins."""
    forms = tokens.forms
    for i in range(max(line.first + 1, line.last - _GLUE_WINDOW), line.last):
        if table.opens(forms[i]):
            begin = _before_marks(forms, i, line.first)
            if _is_apart(forms, begin, i, line.first):
                hit = _glued_at(table, tokens, line, i)
                if hit:
                    return begin, hit
    return None


def _before_marks(forms: list[str], i: int, first: int) -> int:
    while i > first and forms[i - 1] in _OPENING:
        i -= 1
    return i


def _is_apart(forms: list[str], begin: int, i: int, first: int) -> bool:
    """Tell whether what begins there is no part of the sentence before it: behind its stop, or fenced off."""
    if begin <= first:
        return False
    return is_stop(forms[begin - 1]) or is_closer(forms[begin - 1]) or not _FENCES.isdisjoint(forms[begin:i])


def _glued_at(table: PhraseTable, tokens: Tokens, line: Line, i: int) -> Hit | None:
    tail = Line(i, line.last, False)
    tail.words = words_of(tokens, i, line.last)
    hit = table.match(tokens, tail)
    if hit is None or (hit.kind == "tags" and ends_sentence(tokens, line)):
        return None
    if hit.where == "any" and not holds(tokens, tail, hit):
        return None
    return hit
