"""The pages of the documentation and what stands in them."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


def text(name: str) -> str:
    """The page with that path, as a person in the checkout would type it."""
    return (ROOT / name).read_text("utf-8")


def shown(page: Path) -> str:
    """The page's path, as a person in the checkout would type it."""
    return page.relative_to(ROOT).as_posix()


def blocks(page: str, language: str) -> list[str]:
    """What stands in the fenced blocks of that language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)


def prose(page: str) -> str:
    """The page without its fenced blocks."""
    return re.sub(r"^```.*?^```$", "", page, flags=re.MULTILINE | re.DOTALL)


def code(page: str) -> set[str]:
    """All that stands between backticks outside of fenced blocks."""
    return set(re.findall(r"`([^`\n]+)`", prose(page)))


def section(page: str, title: str) -> str:
    """What stands below the heading of that title, down to the next heading, without fenced blocks."""
    found = re.search(rf"^(#+) {re.escape(title)}\n(.*?)(?=^#{{1,6}} |\Z)", prose(page), re.MULTILINE | re.DOTALL)
    assert found, f"there is no heading {title!r}"
    return found.group(2)
