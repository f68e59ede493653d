"""What a user notices stands in the changelog (house rule 11)."""

import re

from tests.house.checkout import ROOT, version


def test_the_changelog_says_what_is_new_in_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    entry = re.search(rf"^## \[?{re.escape(version())}\b.*?(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    assert entry, f"CHANGELOG.md has no section for {version()}"
    assert re.search(r"^- \w", entry.group(), re.MULTILINE), f"the section for {version()} has no line"
