"""``people.toml``: what names of persons are made of."""

from msgspec import Struct


class People(Struct, frozen=True, forbid_unknown_fields=True):
    """Given names, those of them that are women's, particles within names, and titles written as initials."""

    given: tuple[str, ...]
    feminine: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    initials: tuple[str, ...] = ()
