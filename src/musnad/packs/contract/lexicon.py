"""Reading a lexicon file: TOML into a typed struct, with an error that names the file."""

from importlib.resources.abc import Traversable
from typing import TypeVar

import msgspec

T = TypeVar("T")


class PackError(ValueError):
    """A pack's file is missing or is not what the contract asks for; the message names file and place."""


def read_lexicon(folder: Traversable, name: str, shape: type[T]) -> T:
    """Read ``folder/lexicon/name`` (TOML) as *shape*.

    Raises:
        PackError: the file is missing, is no TOML, or does not have that shape.
    """
    path = folder / "lexicon" / name
    try:
        return msgspec.toml.decode(path.read_bytes(), type=shape)
    except FileNotFoundError:
        raise PackError(f"{path}: the file is missing") from None
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise PackError(f"{path}: {error}") from error
