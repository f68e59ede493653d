"""Which names of the knowledge stand in a text, with the clitics that may be written onto them."""

from collections.abc import Mapping
from typing import Any

from musnad.annotate.scene.scene import Named
from musnad.knowledge import Entity, load
from musnad.packs.base import Pack
from musnad.packs.lexis import Word
from musnad.packs.lexis import flags as f
from musnad.text.fold import fold
from musnad.text.tokens import tokenise


class _Name:
    __slots__ = ("entity", "first", "headed", "kind", "rest")

    def __init__(self, forms: list[str], entity: str, kind: str, headed: bool) -> None:
        self.first, self.rest = forms[0], forms[1:]
        self.entity, self.kind, self.headed = entity, kind, headed


class Names:
    """The names of one pack, ready to be found."""

    def __init__(self, pack: Pack) -> None:
        self._index: dict[str, dict[str, list[_Name]]] = {}  # by the first word, then by the second ("": there is none)
        self._clitics: dict[str, tuple[str, str, str]] = {}
        self._heads = frozenset(_medium_heads(pack))
        self._prefixes = _prefixes(pack)
        known = load()
        for entity, entry in pack.names.items():
            kind = _kind(known.get(entity))
            for name in entry.names:
                self._add(name, entity, kind, False)
            for name in entry.headed:
                self._add(name, entity, kind, True)
        for form, seconds in self._index.items():
            for names in seconds.values():
                if len(names) > 1:
                    names.sort(key=lambda n: (-len(n.rest), n.first != form, not n.headed))

    def _add(self, name: str, entity: str, kind: str, headed: bool) -> None:
        forms = tokenise(name).forms
        if not forms:
            return
        found = _Name(forms, entity, kind, headed)
        second = forms[1] if len(forms) > 1 else ""
        self._index.setdefault(forms[0], {}).setdefault(second, []).append(found)
        for write, conjunction, preposition, replaced, restores in self._prefixes:
            if replaced and not forms[0].startswith(replaced):
                continue
            written = write + forms[0][len(replaced) :]
            self._index.setdefault(written, {}).setdefault(second, []).append(found)
            self._clitics.setdefault(written, (conjunction, preposition, restores))

    @property
    def by_first(self) -> Mapping[str, Any]:
        """Return what is known of names by their first form, for the words that :meth:`find` is handed."""
        return self._index

    def find(self, forms: list[str], words: list[Word], opens: list[int]) -> dict[int, Named]:
        """Return the names by the index of their first token; a word they begin with is told its clitics.

        A headed name counts only behind a medium's head noun or within quotation marks.
        """
        found: dict[int, Named] = {}
        free, end = 0, len(forms)
        for i, seconds in [(i, word.names) for i, word in enumerate(words) if word.names is not None]:
            second = forms[i + 1] if i + 1 < end else ""
            if i < free or (second not in seconds and "" not in seconds):
                continue
            form = forms[i]
            for name in (*seconds.get(second, ()), *seconds.get("", ())):
                last = i + 1 + len(name.rest)
                if (name.rest and forms[i + 1 : last] != name.rest) or (
                    name.headed and not self._headed(forms, words, opens, i)
                ):
                    continue
                found[i] = Named(i, last, name.entity, name.kind)
                for k in range(i + 1, last):
                    words[k] = Word(forms[k]) if words[k].flags & f.FUNCTION else words[k]
                free = last
                if name.first != form:
                    self._tell(form, words, i)
                break
        return found

    def _tell(self, form: str, words: list[Word], i: int) -> None:
        clitics = self._clitics.get(form)
        word = words[i]
        if clitics is None or word.conjunction or word.preposition or word.flags:
            return
        words[i] = word.with_clitic(clitics[0], clitics[1], word.article, False, clitics[2])

    def _headed(self, forms: list[str], words: list[Word], opens: list[int], i: int) -> bool:
        if i and opens[i - 1] >= 0:
            return True
        return bool(i) and words[i - 1].core in self._heads


def _kind(entity: Entity | None) -> str:
    return entity.kind if entity is not None else "body"


def _medium_heads(pack: Pack) -> list[str]:
    out = []
    for noun in pack.nouns.nouns:
        if noun.kind == "medium" or noun.class_ == "medium":
            out += [fold(w) for w in (noun.word, noun.feminine, *noun.plurals) if w]
    return out


def _prefixes(pack: Pack) -> list[tuple[str, str, str, str, str]]:
    """Each clitic as (what is written, conjunction, preposition, the article that it replaces, what it restores)."""
    articles = [fold(c.write) for c in pack.grammar.clitics if c.article and not c.conjunction and not c.preposition]
    article = articles[0] if articles else ""
    out = []
    for clitic in pack.grammar.clitics:
        if clitic.future or (clitic.article and not (clitic.conjunction or clitic.preposition)):
            continue
        replaced = article if clitic.article else ""
        out.append((fold(clitic.write), clitic.conjunction, clitic.preposition, replaced, clitic.restores))
    return out
