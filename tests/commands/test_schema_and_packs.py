"""`musnad schema` and `musnad packs`."""

import json
import re

from tests.commands.running import run

from musnad.packs.found import found
from musnad.records import schema


def test_the_schema_is_printed_as_json() -> None:
    assert json.loads(run("schema").stdout) == schema()


def test_every_pack_is_listed_with_its_files_and_how_much_they_hold() -> None:
    shown = run("packs").stdout
    for code, pack in found().items():
        assert f"{code}  {pack.package}\n" in shown
        for file in (pack.folder / "lexicon").iterdir():
            assert re.search(rf"^    {re.escape(file.name)} +[1-9][0-9,]* entries$", shown, re.MULTILINE)
    assert re.search(r"^    corpus +[1-9]\d* files of examples$", shown, re.MULTILINE)
