"""Everything that is installed with Musnad has a licence that lets anybody use it (design, section 10)."""

import re
from importlib.metadata import metadata

import pytest

from tests.house.checkout import LOCKS, locked

FREE = re.compile(
    r"(MIT|0?BSD|The BSD|Apache|ISC|PSF|Python-2\.0|Python Software Foundation|zlib|MPL|Mozilla Public License)\b", re.I
)
EXCEPTIONS = {"psycopg", "psycopg-binary", "psycopg-pool"}  # LGPL, used by the desk unaltered
LOCKED = sorted({pin.name for lock in LOCKS for pin in locked(lock)} - EXCEPTIONS)


def licences(name: str) -> str:
    """What an installed package says of its licence: in its SPDX expression, else its classifiers, else its text."""
    stated = metadata(name).json
    if expression := stated.get("license_expression"):
        return str(expression)
    classifiers = [line.split(" :: ")[-1] for line in stated.get("classifier", ()) if line.startswith("License :: ")]
    named = [licence for licence in classifiers if licence != "OSI Approved"]
    return " AND ".join(named) or str(stated.get("license", "none stated")).partition("\n")[0]


def is_free(expression: str) -> bool:
    """Tell whether a licence expression is within the list: one of those to choose from, all of those that add up."""
    parts = re.split(r"\s+(?:AND|OR)\s+", expression.replace("(", " ").replace(")", " ").strip())
    return (all if " AND " in expression else any)(FREE.match(part) for part in parts)


@pytest.mark.parametrize("name", LOCKED)
def test_a_locked_package_is_under_a_listed_licence(name: str) -> None:
    assert is_free(licences(name)), f"{name} is under: {licences(name)}"


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("MIT", True),
        ("BSD-3-Clause", True),
        ("Apache-2.0 WITH LLVM-exception", True),
        ("Apache-2.0 OR GPL-3.0-only", True),
        ("MIT AND GPL-3.0-only", False),
        ("(MIT OR Apache-2.0) AND LGPL-2.1-only", False),
        ("LGPL-3.0-or-later", False),
        ("GNU Lesser General Public License v3 (LGPLv3)", False),
        ("none stated", False),
    ],
)
def test_a_licence_is_judged_by_the_list(expression: str, expected: bool) -> None:
    assert is_free(expression) is expected
