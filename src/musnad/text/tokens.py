"""Tokens: parallel arrays over one text, no objects in the inner loop.

A token is a word of one script (vowel marks, tatweel and zero-width joiners within it belong to it), a number with its
separators, one mark of punctuation, or a run of line breaks. White space and invisible controls between words are none,
nor are vowel marks and tatweel that belong to no word.
Clitics (و ف ب ل ك س ال) are seen by the lexicons' forms, never cut out: offsets stay those of the text.
"""

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate

from musnad.text.fold import fold

_ARABIC = (
    r"\u0620-\u063f\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c7"
    r"\ufb50-\ufdfb\ufe73\ufe80-\ufefc"
)
_COMBINING = r"\u0300-\u036f"
_MARKS = (
    rf"{_COMBINING}\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff"
    r"\ufe70-\ufe72\ufe74-\ufe7f"
)
_TATWEEL = r"\u0640"
_INVISIBLE = r"\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
_BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"

_LETTERS = rf"{_ARABIC}{_MARKS}{_TATWEEL}"
_OTHER = r"\u0600-\u08ff\ufb50-\ufeff"  # what no word of another script holds

TOKEN = re.compile(
    "("
    rf"[{_ARABIC}][{_LETTERS}]*(?:[{_INVISIBLE}]+[{_LETTERS}]+)*"
    r"|\d+(?:[.,:\u066b\u066c]\d+)*"
    rf"|[^\W\d_{_OTHER}][^\W_{_OTHER}]*(?:[{_COMBINING}]+[^\W_{_OTHER}]*|['\u2019][^\W\d_{_OTHER}]+)*"
    rf"|[{_BREAKS}](?:\s*[{_BREAKS}])*"
    r"|\.\.+|--+|''|,,|<<|>>"
    rf"|[^\s{_INVISIBLE}{_MARKS}{_TATWEEL}]"
    ")"
)
BREAK = "\n"
ELLIPSIS = ".."
_BREAK_SET = frozenset(_BREAKS)
# How many words' foldings are remembered before they are all forgotten, and up to which length: some 10 MB at most
_REMEMBERED = 1 << 15
_LONGEST_REMEMBERED = 48


class Tokens:
    """The tokens of one text: ``starts[i]``, ``ends[i]`` in code points, ``forms[i]`` folded.

    A line break's form is ``"\\n"``, that of two full stops or more ``".."``.
    """

    __slots__ = ("ends", "forms", "starts", "text")

    def __init__(self, text: str, starts: list[int], ends: list[int], forms: list[str]) -> None:
        self.text = text
        self.starts = starts
        self.ends = ends
        self.forms = forms

    def __len__(self) -> int:
        return len(self.starts)

    def surface(self, first: int, last: int) -> str:
        """Return the text of the tokens ``[first, last)``, with what stands between them."""
        return self.text[self.starts[first] : self.ends[last - 1]] if last > first else ""

    def first_from(self, offset: int) -> int:
        """Return the index of the first token that starts at *offset* or behind it."""
        return bisect_left(self.starts, offset)

    def holding(self, offset: int) -> int:
        """Return the index of the last token that starts at *offset* or before it (-1: none does)."""
        return bisect_right(self.starts, offset) - 1


def tokenise(text: str) -> Tokens:
    """Return the tokens of *text*, any text at all, in time that grows with its length."""
    pieces = TOKEN.split(text)  # what stands between tokens, a token, what stands between, a token, …
    offsets = list(accumulate(map(len, pieces)))
    if len(_FORMS) > _REMEMBERED:
        _FORMS.clear()
    return Tokens(text, offsets[0:-1:2], offsets[1::2], list(map(_FORMS.__getitem__, pieces[1::2])))


def _form(token: str) -> str:
    """Return what a token is compared by; one that folds to nothing is compared as it stands."""
    if token[0] in _BREAK_SET:
        return BREAK
    folded = fold(token)
    return ELLIPSIS if folded.startswith(ELLIPSIS) else folded or token


class _Forms(dict[str, str]):
    """The forms of the words seen lately: news repeats itself, and most words take a look-up in a dictionary."""

    def __missing__(self, token: str) -> str:
        form = _form(token)
        form = token if form == token else form  # one string serves for both
        if len(token) <= _LONGEST_REMEMBERED:
            self[token] = form
        return form


_FORMS = _Forms()
