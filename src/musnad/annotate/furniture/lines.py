"""A text's lines: where they stand, what stands in them, and between which of them the story lies."""

from musnad.text.tokens import BREAK, Tokens

# Longer lines are prose, whatever they begin with
SHORT = 45
# A line of so many tokens is prose without a full stop, one of so many with it
_LONG = 28
_SENTENCE = 7

_STOPS = frozenset(".!?؟۔…")
_CLOSERS = frozenset(")]}»”\"'’“›")
_LOOKBACK = 4


class Line:
    """The tokens ``[first, last)``; ``words``: which of them are words or numbers, for short lines only."""

    __slots__ = ("first", "last", "spaced", "words")

    def __init__(self, first: int, last: int, spaced: bool) -> None:
        self.first = first
        self.last = last
        self.spaced = spaced
        self.words: tuple[int, ...] = ()

    def __len__(self) -> int:
        return self.last - self.first


def cut(tokens: Tokens) -> list[Line]:
    """Return the lines that hold any token; ``spaced``: an empty line stands before it."""
    forms = tokens.forms
    lines: list[Line] = []
    first = 0
    while first < len(forms):
        last = _next_break(forms, first)
        if last > first:
            lines.append(_line(tokens, first, last))
        first = last + 1
    return lines


def _next_break(forms: list[str], first: int) -> int:
    try:
        return forms.index(BREAK, first)
    except ValueError:
        return len(forms)


def _line(tokens: Tokens, first: int, last: int) -> Line:
    gap = first > 0 and tokens.text.count("\n", tokens.starts[first - 1], tokens.ends[first - 1]) > 1
    line = Line(first, last, gap)
    if last - first <= SHORT:
        line.words = words_of(tokens, first, last)
    return line


def words_of(tokens: Tokens, first: int, last: int) -> tuple[int, ...]:
    """Return the indices of the words and numbers among the tokens ``[first, last)``."""
    forms = tokens.forms
    return tuple([i for i in range(first, last) if forms[i][0].isalnum()])


def ends_sentence(tokens: Tokens, line: Line) -> bool:
    """Tell whether a full stop, question or exclamation mark closes the line, inside a closing mark or not."""
    forms = tokens.forms
    for i in range(line.last - 1, max(line.first, line.last - _LOOKBACK) - 1, -1):
        form = forms[i]
        if form[0] in _STOPS:
            return True
        if form not in _CLOSERS:
            return False
    return False


def is_stop(form: str) -> bool:
    """Tell whether a token ends a sentence."""
    return form[0] in _STOPS


def is_closer(form: str) -> bool:
    """Tell whether a token closes a quotation or a bracket."""
    return form in _CLOSERS


def is_prose(tokens: Tokens, line: Line) -> bool:
    """Tell whether a line is a paragraph of a story beyond doubt: long, or a sentence of some length."""
    size = len(line)
    return size >= _LONG or (size >= _SENTENCE and ends_sentence(tokens, line))


def dash_before(tokens: Tokens, i: int) -> bool:
    """Tell whether a lengthening stroke stands as a dash before token *i*: it is none to the tokens."""
    if i == 0 or tokens.starts[i] - tokens.ends[i - 1] < 2:
        return False
    return "\u0640" in tokens.text[tokens.ends[i - 1] : tokens.starts[i]]
