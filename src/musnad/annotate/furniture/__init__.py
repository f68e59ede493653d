"""What of a pasted text is not its story, where its paragraphs stand, who wrote it, and where it names whence it came.

Marking the story's own words as furniture is the worst error here: a wording counts only where no sentence begins with
it, or at the text's edges; shapes count at the edges alone.
"""

from collections.abc import Iterable

from musnad.annotate.furniture import edges, glue, head
from musnad.annotate.furniture.chunks import Chunker
from musnad.annotate.furniture.draft import Draft
from musnad.annotate.furniture.layout import Claim, ClaimKind, Layout, lay_out
from musnad.annotate.furniture.lines import Line, cut
from musnad.annotate.furniture.phrases import Hit, PhraseTable, Sequences, all_words, by_words, words
from musnad.packs.contract.furniture import FurnitureWords
from musnad.text.tokens import Tokens

Outlet = tuple[int, int, str]

__all__ = ["Claim", "ClaimKind", "Furnishing", "Layout", "Outlet"]


class Furnishing:
    """The annotator, made once from a pack's words."""

    def __init__(self, given: FurnitureWords) -> None:
        self._phrases = PhraseTable(given.phrases)
        self._glued = PhraseTable(given.phrases, glued=True)
        self._line_words = [(all_words(group.words), group) for group in given.line_words]
        self._vocabulary = frozenset(form for known, _ in self._line_words for form in known)
        self._bars = glue.Bars(given.bars)
        self._chunker = Chunker(given.dateline, given.verbs)
        self._verbs = all_words(given.verbs)
        self._sections = frozenset(words(name) for name in given.sections)
        self._home = frozenset(words(name) for name in given.home)
        self._through = Sequences(given.through)

    def find(self, tokens: Tokens, headline: str | None = None, outlets: Iterable[Outlet] = ()) -> Layout:
        """Return the parts of a text.

        *headline* is the article's, where it is known otherwise; *outlets* are the media that a list recognised, as
        first token, token behind the last, and id.
        """
        known = frozenset((first, last) for first, last, _ in outlets)
        lines = cut(tokens)
        draft = Draft(tokens, lines, [self._wording(tokens, line) for line in lines])
        draft.settle()
        glue.before(draft, self._bars)
        head.given_headline(draft, words(headline or ""))
        edges.by_shape(draft, self._chunker, known)
        edges.below(draft)
        head.trails(draft, self._home, self._sections)
        head.datelines(draft, self._chunker, known)
        head.headline(draft, self._verbs)
        head.section_above(draft)
        glue.behind(draft, self._glued)
        return lay_out(draft, headline, self._chunker, self._through, known)

    def _wording(self, tokens: Tokens, line: Line) -> Hit | None:
        if not line.words:
            return None
        first = tokens.forms[line.words[0]]
        hit = self._phrases.match(tokens, line) if self._phrases.opens(first) else None
        if hit is None and (first in self._vocabulary or first[0].isdigit()):
            return by_words(self._line_words, tokens, line)
        return hit
