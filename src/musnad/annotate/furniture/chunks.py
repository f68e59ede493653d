"""A line's beginning as pieces between dashes, brackets and colons: what datelines and credit lines are made of."""

from collections.abc import Collection, Iterable, Iterator, Sequence, Set

from msgspec import Struct

from musnad.annotate.furniture.lines import dash_before, is_stop
from musnad.annotate.furniture.phrases import words
from musnad.packs.contract.furniture import DatelineWords
from musnad.text.fold import fold
from musnad.text.tokens import Tokens

# Media that a list recognised: first token, token behind the last
Outlets = Set[tuple[int, int]]
NO_OUTLETS: Outlets = frozenset()

# Tokens read at most, tokens in a piece, tokens in a bracket, letters of an agency's initials
_READ = 40
_PIECE = 14
_FENCED = 8
_SLASHED = 6
_INITIALS = 6

_DASHES = frozenset("-–—―\u2212_") | {"--"}
_COLONS = frozenset(":")
_SLASHES = frozenset("/\\|")
_COMMAS = frozenset(",،+&•؛;")
_FENCES = {"(": ")", "[": "]", "{": "}", "«": "»", "“": "”", "”": "“", '"': '"', "<": ">", "''": "''", "'": "'"}
_QUOTES = frozenset("«“”\"'") | {"''"}


class Chunk(Struct, frozen=True):
    """The tokens ``[first, last)`` between two marks; ``fence`` is the mark that opens them, if one does.

    ``is_a`` is what they name: a ``medium`` (known), a ``desk``, a ``place``, a ``date``, the ``writer`` behind a "by";
    ``initials``; ``latin`` (in Latin capitals, or a domain); ``press`` (called a medium, or in marks of quotation); a
    ``thing`` (nobody's name); a ``name`` of who knows what; or nothing, being ``words``.
    """

    first: int
    last: int
    fence: str = ""
    is_a: str = ""

    def __len__(self) -> int:
        return self.last - self.first


class Stop(Struct, frozen=True):
    """Where a dateline may end: before the token ``at``, behind the first ``count`` pieces, at these ``marks``.

    The marks: ``-``, ``:``, ``)`` for a bracket's end, ``/`` for a slash that closes, ``$`` for the line's end.
    """

    count: int
    at: int
    marks: str


class Reading:
    """The pieces of a line's beginning, and the places where they may end."""

    __slots__ = ("chunks", "stops")

    def __init__(self) -> None:
        self.chunks: list[Chunk] = []
        self.stops: list[Stop] = []

    def stop(self, at: int, mark: str) -> None:
        """Note a mark behind the pieces read so far; marks in a row are one stop."""
        count = len(self.chunks)
        if self.stops and self.stops[-1].count == count:
            self.stops[-1] = Stop(count, at, self.stops[-1].marks + mark)
        elif count:
            self.stops.append(Stop(count, at, mark))


class Chunker:
    """Cuts and names pieces by a pack's words."""

    def __init__(self, given: DatelineWords, verbs: Iterable[str] = ()) -> None:
        self._places = _phrases(given.places)
        self._desks = _phrases(given.desks)
        self._media = _singles(given.media)
        self._dates = _singles(given.dates)
        self._writers = _singles(given.writers)
        self._never = _singles(given.never) | _singles(verbs)
        self._latin = given.latin
        self._things = tuple(fold(prefix) for prefix in given.things)

    def read(self, tokens: Tokens, first: int, last: int, outlets: Outlets = NO_OUTLETS) -> Reading:
        """Return the pieces of the tokens ``[first, last)`` up to the first that can't be one."""
        raw = _Cutter(tokens, last, self._dates).cut(first, min(last, first + _READ))
        named = Reading()
        counts = [0]
        for chunk in raw.chunks:
            named.chunks.extend(self.name(tokens, piece, outlets) for piece in self._split(tokens, chunk, outlets))
            counts.append(len(named.chunks))
        named.stops = [Stop(counts[stop.count], stop.at, stop.marks) for stop in raw.stops]
        return _explained(named)

    def _split(self, tokens: Tokens, chunk: Chunk, known: Outlets) -> Iterator[Chunk]:
        """Cut a date out of a piece, the town before it, the medium behind it; or a known medium behind a town."""
        run = None if chunk.fence else self._date_run(tokens.forms, chunk)
        if run is None:
            town = 0 if chunk.fence else self._town(tokens.forms, chunk, known)
            yield from (Chunk(chunk.first, town), Chunk(town, chunk.last)) if town else (chunk,)
            return
        if run[0] > chunk.first:
            yield Chunk(chunk.first, run[0])
        yield Chunk(run[0], run[1], "", "date")
        if run[1] < chunk.last:
            yield Chunk(run[1], chunk.last)

    def _town(self, forms: list[str], chunk: Chunk, known: Outlets) -> int:
        """Return where a town ends in «BEIRUT Reuters»; 0 where no known medium stands behind one."""
        for i in range(chunk.first + 1, chunk.last):
            if (i, chunk.last) in known and tuple(forms[chunk.first : i]) in self._places:
                return i
        return 0

    def _date_run(self, forms: list[str], chunk: Chunk) -> tuple[int, int] | None:
        inside = [i for i in range(chunk.first, chunk.last) if self._is_dated(forms[i])]
        if not inside:
            return None
        start = end = inside[0]
        while end < chunk.last and (self._is_dated(forms[end]) or not forms[end][0].isalnum()):
            end += 1
        run = forms[start:end]
        numbered = any(form[0].isdigit() for form in run)
        return (start, end) if numbered and any(len(form) > 2 and form in self._dates for form in run) else None

    def _is_date(self, forms: Sequence[str]) -> bool:
        """Tell whether a piece is nothing but a date; a lone number is none."""
        dated = all(self._is_dated(form) or not form[0].isalnum() for form in forms)
        return dated and (len(forms) > 1 or forms[0] in self._dates)

    def _is_dated(self, form: str) -> bool:
        return form[0].isdigit() or form in self._dates

    def name(self, tokens: Tokens, chunk: Chunk, known: Outlets) -> Chunk:
        """Return a piece with what it names."""
        if chunk.is_a:
            return chunk
        forms = tuple(tokens.forms[chunk.first : chunk.last])
        if _is_known(chunk, forms, known, self._media):
            return _called(chunk, "medium")
        if forms in self._desks:
            return _called(chunk, "desk")
        if self._is_date(forms):
            return _called(chunk, "date")
        if forms in self._places and chunk.fence != "/":
            return _called(chunk, "place")
        if len(forms) > 1 and forms[0] in self._writers and not chunk.fence:
            return Chunk(chunk.first + 1, chunk.last, "", "writer")
        return _called(chunk, self._unknown(tokens, chunk, forms))

    def _unknown(self, tokens: Tokens, chunk: Chunk, forms: tuple[str, ...]) -> str:
        if _are_initials(tokens, chunk):
            return "initials"
        if self._latin and _is_latin(tokens.surface(chunk.first, chunk.last)):
            return "latin"
        if not self._never.isdisjoint(forms) or any(form[0].isdigit() for form in forms):
            return "words"
        if chunk.fence in _QUOTES or not self._media.isdisjoint(forms):
            return "press"
        return "thing" if forms[0].startswith(self._things) else "name"


def _phrases(given: Iterable[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(words(phrase) for phrase in given)


def _singles(given: Iterable[str]) -> frozenset[str]:
    return frozenset(words(word)[0] for word in given if words(word))


def _called(chunk: Chunk, is_a: str) -> Chunk:
    return Chunk(chunk.first, chunk.last, chunk.fence, is_a)


def _explained(reading: Reading) -> Reading:
    """Take a name for a town's that a place in brackets explains: «Al-Bireh (West Bank)»."""
    chunks = reading.chunks
    for n in range(len(chunks) - 1):
        if chunks[n].is_a == "name" and chunks[n + 1].is_a == "place" and chunks[n + 1].fence:
            chunks[n] = _called(chunks[n], "place")
    return reading


def _is_known(chunk: Chunk, forms: tuple[str, ...], known: Outlets, media: Collection[str]) -> bool:
    first = chunk.first
    while first < chunk.last:
        if (first, chunk.last) in known:
            return True
        if forms[first - chunk.first] not in media:
            return False
        first += 1
    return False


def _is_latin(text: str) -> bool:
    """Tell whether a name is in Latin capitals, or a domain's."""
    return text.isascii() and text[0].isalpha() and (text.isupper() or ("." in text and " " not in text))


def _are_initials(tokens: Tokens, chunk: Chunk) -> bool:
    forms = [form for form in tokens.forms[chunk.first : chunk.last] if form[0].isalnum()]
    if len(forms) > 1 and len(forms) <= _INITIALS and all(len(form) == 1 and form.isalpha() for form in forms):
        return True
    text = tokens.surface(chunk.first, chunk.last)
    return len(text) <= _INITIALS and text.isascii() and text.isalpha() and text.isupper()


class _Cutter:
    """Cuts a line's beginning at its marks; only at ``last`` does the line end."""

    def __init__(self, tokens: Tokens, last: int, dates: Collection[str]) -> None:
        self._tokens = tokens
        self._forms = tokens.forms
        self._last = last
        self._dates = dates
        self._out = Reading()

    def cut(self, first: int, limit: int) -> Reading:
        """Return the raw pieces of the tokens ``[first, limit)``."""
        i, begin = first, -1
        while 0 <= i < limit:
            if begin >= 0 and dash_before(self._tokens, i):
                begin = self._close(begin, i, "-")
            if self._forms[i][0].isalnum() or (begin >= 0 and self._joins(i)):
                begin = i if begin < 0 else begin
                i += 1
                if i - begin > _PIECE:
                    return self._out
                continue
            begin = self._close(begin, i)
            i = self._pass_mark(i, limit)
        if i >= limit:
            self._close(begin, limit, "$" if limit == self._last else "")
        return self._out

    def _close(self, begin: int, end: int, mark: str = "") -> int:
        if begin >= 0:
            self._out.chunks.append(Chunk(begin, end))
        if mark:
            self._out.stop(end, mark)
        return -1

    def _joins(self, i: int) -> bool:
        """Tell whether a mark belongs to what stands around it: ``5/3/2021``, ``أ.ف.ب``, a month's two names."""
        if i + 1 >= self._last:
            return False
        before, form, after = self._forms[i - 1 : i + 2]
        if form == ".":
            return (len(before) <= 2 and len(after) <= 2) or (after.isascii() and after.isalnum() and self._touches(i))
        if before[0].isdigit() and after[0].isdigit():
            return form in _SLASHES or form in _DASHES
        return form in _SLASHES and before in self._dates and after in self._dates

    def _touches(self, i: int) -> bool:
        starts, ends = self._tokens.starts, self._tokens.ends
        return ends[i - 1] == starts[i] and ends[i] == starts[i + 1]

    def _pass_mark(self, i: int, limit: int) -> int:
        """Return the token from which to read on behind the mark *i*; -1 where the pieces end."""
        form = self._forms[i]
        if form in _DASHES or form in _COLONS:
            self._out.stop(i + 1, ":" if form in _COLONS else "-")
            return i + 1
        if form in _FENCES:
            return self._pass_fence(i, limit)
        if form in _SLASHES:
            return self._pass_slash(i, limit)
        if form in _COMMAS or form == "*":
            return i + 1
        return self._pass_stop(i, limit)

    def _pass_stop(self, i: int, limit: int) -> int:
        """A full stop ends the pieces, but for one that opens the line, closes it, or stands behind a bracket."""
        chunks = self._out.chunks
        if not is_stop(self._forms[i]):
            return -1
        if chunks and chunks[-1].fence and i == chunks[-1].last + 1:
            self._out.stop(i + 1, "-")
            return i + 1
        return i + 1 if not chunks or i + 1 >= limit else -1

    def _pass_fence(self, i: int, limit: int) -> int:
        close = _FENCES[self._forms[i]]
        for j in range(i + 1, min(limit, i + 1 + _FENCED)):
            if self._forms[j] == close:
                return self._fenced(i, j, ")")
        return -1

    def _pass_slash(self, i: int, limit: int) -> int:
        """Read ``/WAM/`` as a bracket where nothing but words stands between; any other slash only parts two pieces."""
        j = i + 1
        while j < min(limit, i + 1 + _SLASHED) and self._forms[j][0].isalnum():
            j += 1
        if j < limit and self._forms[j] in _SLASHES:
            return self._fenced(i, j, "/")
        return i + 1

    def _fenced(self, i: int, j: int, mark: str) -> int:
        if j == i + 1:
            return i + 1 if mark == "/" else -1
        self._out.chunks.append(Chunk(i + 1, j, self._forms[i]))
        self._out.stop(j + 1, mark)
        return j + 1
