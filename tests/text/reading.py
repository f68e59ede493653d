"""What the tests of text read with, and how they show what was read."""

from importlib.resources import files

from hypothesis import strategies as st

from musnad.annotate.quotations import Quotations
from musnad.packs.contract.lexicon import read_lexicon
from musnad.packs.contract.marks import Marks
from musnad.text.tokens import tokenise

ARABIC = Quotations(read_lexicon(files("musnad.packs") / "ar", "marks.toml", Marks))


def quotations(text: str, marks: Quotations = ARABIC) -> list[tuple[str, str]]:
    """The quotations of a text, by their beginning: state, stretch."""
    pairs = marks.pair(tokenise(text)).pairs
    return [(pair.state, text[pair.start : pair.end]) for pair in pairs]


def closed(*stretches: str) -> list[tuple[str, str]]:
    """What `quotations` says where all are closed."""
    return [("closed", stretch) for stretch in stretches]


def sentences(text: str, marks: Quotations = ARABIC) -> list[str]:
    """The sentences of a text."""
    tokens = tokenise(text)
    found = marks.sentences(tokens, marks.pair(tokens))
    return [tokens.surface(first, last) for first, last in zip(found.firsts, found.lasts, strict=True)]


def texts(alphabet: str, longest: int = 80) -> st.SearchStrategy[str]:
    """Texts of any length up to the longest from a few of these characters; and any texts at all."""
    some = st.sets(st.sampled_from(alphabet), min_size=2, max_size=12).map(sorted)
    chosen = st.tuples(some, st.integers(0, longest))
    return chosen.flatmap(lambda it: st.text(it[0], min_size=it[1], max_size=it[1])) | st.text()
