"""Words live in TOML: code knows letters and marks, never a word of a language it reads (house rule 4)."""

import re
from pathlib import Path

import pytest

from tests.house.checkout import PACKS, SOURCE, modules, shown, strings

ARABIC = "\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u0750-\u077f\u08a0-\u08c9\ufb50-\ufdff\ufe70-\ufefc"
CYRILLIC = "\u0400-\u052f"
WORD = re.compile(f"[{ARABIC}]{{2,}}|[{CYRILLIC}]{{2,}}")

CODE = [path for path in modules() if not (path.name == "rules.py" and path.parent.parent == PACKS)]


@pytest.mark.parametrize("path", CODE, ids=shown)
def test_no_word_stands_in_code(path: Path) -> None:
    found = [f"{shown(path)}:{line} {word.group()}" for line, text in strings(path) for word in WORD.finditer(text)]
    assert not found, "\n".join(["a table of letters takes them one by one; words go into the pack:", *found])


def test_knowledge_that_all_languages_share_has_no_name_in_one() -> None:
    texts = {shown(path): path.read_text("utf-8") for path in (SOURCE / "knowledge").rglob("*.toml")}
    found = [f"{name}: {word.group()}" for name, text in texts.items() for word in WORD.finditer(text)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال", True),
        ("сказал", True),
        ("he said", False),
        ("ا", False),
        ("\u0621-\u064a", False),
        ("«»„“", False),
    ],
)
def test_a_word_is_told_from_letters_and_marks(text: str, expected: bool) -> None:
    assert bool(WORD.search(text)) is expected
