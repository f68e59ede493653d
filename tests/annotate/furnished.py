"""The Arabic annotator of furniture, and what its tests ask of it."""

from functools import cache
from importlib.resources import files

from musnad.annotate.furniture import Furnishing, Layout
from musnad.packs.contract.furniture import FurnitureWords
from musnad.packs.contract.lexicon import read_lexicon
from musnad.text.tokens import Tokens, tokenise

# What another annotator recognises as media
KNOWN = ("رويترز", "واس", "عين الساحل", "المرفأ", "أ ف ب", "سانا")


@cache
def arabic_words() -> FurnitureWords:
    """The Arabic pack's words."""
    return read_lexicon(files("musnad.packs.ar"), "furniture.toml", FurnitureWords)


@cache
def arabic() -> Furnishing:
    """The annotator made of them."""
    return Furnishing(arabic_words())


def outlets(tokens: Tokens) -> list[tuple[int, int, str]]:
    """Return where the known media stand."""
    names = [tuple(tokenise(name).forms) for name in KNOWN]
    return [
        (i, i + len(name), "medium:known")
        for i in range(len(tokens))
        for name in names
        if tuple(tokens.forms[i : i + len(name)]) == name
    ]


def read(text: str, headline: str | None = None, *, known: bool = True) -> Layout:
    """Return the layout of a text, with or without the known media."""
    tokens = tokenise(text)
    return arabic().find(tokens, headline, outlets(tokens) if known else ())


def pieces(text: str, layout: Layout) -> list[tuple[str, str]]:
    """Return the furniture as kind and words."""
    return [(piece.kind, text[piece.start : piece.end]) for piece in layout.furniture]


def paragraphs(text: str, layout: Layout) -> list[str]:
    """Return the paragraphs' words."""
    return [text[span.start : span.end] for span in layout.paragraphs]


def named(text: str, layout: Layout) -> list[tuple[str, str, str]]:
    """Return the names of media by their place: kind and relation of the claim, name."""
    return [(c.kind, c.relation, text[name.start : name.end]) for c in layout.claims for name in c.names]
