"""Arabic: what Musnad knows about the language, in ``lexicon/*.toml``, ``names.toml`` and ``corpus/``."""

from importlib.resources import files

from musnad.packs.base import Pack, load_pack


def pack() -> Pack:
    """Read this pack from its folder."""
    return load_pack("ar", files(__name__))
