"""What is known of a text's lines while its furniture is looked for."""

from musnad.annotate.furniture.datelines import Dateline
from musnad.annotate.furniture.lines import Line, is_prose
from musnad.annotate.furniture.phrases import Hit, holds
from musnad.text.tokens import Tokens

# A comment form shows a second line so soon
_FORM_LINES = 4


class Draft:
    """The lines of a text with what each was recognised as; the story lies from line ``first`` to line ``last``.

    ``begins`` and ``ends`` hold the tokens where a line's own text begins and ends when something is glued to it;
    ``glued`` is what that is: the line, the tokens, what it was recognised as.
    """

    def __init__(self, tokens: Tokens, lines: list[Line], hits: list[Hit | None]) -> None:
        self.tokens = tokens
        self.lines = lines
        self.hits = hits
        self.datelines: dict[int, Dateline] = {}
        self.begins: dict[int, int] = {}
        self.ends: dict[int, int] = {}
        self.glued: list[tuple[int, int, int, Hit]] = []
        self.first, self.last = self._story()

    def free(self, start: int, stop: int) -> list[int]:
        """Return the lines from *start* to before *stop* that nothing has been recognised in."""
        return [n for n in range(max(0, start), min(stop, len(self.lines))) if self.hits[n] is None]

    def settle(self) -> None:
        """Let go of what was recognised by a wording that doesn't prove anything where it stands."""
        for n, hit in enumerate(self.hits):
            if hit is not None and not self._stands(n, hit):
                self.hits[n] = None

    def _stands(self, n: int, hit: Hit) -> bool:
        if n > self.last or (n < self.first and hit.where != "foot"):
            return True
        return self.first < n < self.last and holds(self.tokens, self.lines[n], hit)

    def _story(self) -> tuple[int, int]:
        prose = [n for n, line in enumerate(self.lines) if self.hits[n] is None and is_prose(self.tokens, line)]
        if not prose:
            longest = max(self.free(0, len(self.lines)), key=lambda n: len(self.lines[n]), default=-1)
            return longest, longest
        end = self._form(prose)
        return prose[0], next((n for n in reversed(prose) if n < end), prose[0])

    def _form(self, prose: list[int]) -> int:
        """Return the line where a comment form begins behind the story; the number of lines where none does."""
        seen = 0
        for n, hit in enumerate(self.hits):
            while seen < len(prose) and prose[seen] < n:
                seen += 1
            if hit is not None and hit.below == "form" and seen and (self._is_form(n, hit) or 2 * seen >= len(prose)):
                return n
        return len(self.lines)

    def _is_form(self, n: int, hit: Hit) -> bool:
        """Tell whether a form is sure: by its own wording, or by that of a line right below it."""
        behind = self.hits[n + 1 : n + 1 + _FORM_LINES]
        return hit.where == "any" or any(other is not None and other.kind == "comments" for other in behind)
