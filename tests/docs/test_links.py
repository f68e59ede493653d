"""Links from page to page lead somewhere."""

import re
from pathlib import Path

import pytest
from tests.docs.pages import PAGES, prose, shown

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def anchors(page: Path) -> set[str]:
    """The anchors that headings get where such pages are shown."""
    headings = re.findall(r"^#+ (.+)$", prose(page.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def broken(page: Path, link: str) -> bool:
    """Whether a link of the page leads nowhere; those to other sites are not tried."""
    if re.match(r"[a-z]+:", link):
        return False
    path, _, anchor = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    return not target.exists() or (bool(anchor) and anchor not in anchors(target))


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_links_lead_somewhere(page: Path) -> None:
    links = LINK.findall(prose(page.read_text("utf-8")))
    assert [link for link in links if broken(page, link)] == []


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_a_page_of_docs_is_reached_from_the_readme(page: Path) -> None:
    readme = PAGES[0]
    reached = {(readme.parent / link.partition("#")[0]).resolve() for link in LINK.findall(readme.read_text("utf-8"))}
    assert page == readme or page in reached


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_a_line_of_prose_fits_on_a_screen(page: Path) -> None:
    lines = prose(page.read_text("utf-8")).splitlines()
    assert [line for line in lines if len(line) > 130 and not line.startswith("|")] == []


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("docs/record.md#party", False),
        ("docs/record.md#nobody", True),
        ("nowhere.md", True),
        ("https://example.org", False),
    ],
)
def test_a_broken_link_is_seen(link: str, expected: bool) -> None:
    assert broken(PAGES[0], link) is expected
