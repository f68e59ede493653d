"""Every id of knowledge has a name, each name leads to one id, and countries agree with CLDR."""

from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from scripts.make_countries import agrees, countries, differences, territories

from musnad.knowledge import NameEntry, load, read_names
from musnad.text.tokens import tokenise
from tests.house.checkout import packs, shown

ENTITIES = load()
PACKS = packs()


@cache
def names(pack: Path) -> dict[str, NameEntry]:
    return read_names(pack / "names.toml")


def compared(name: str) -> str:
    """A name as the engine compares it."""
    return " ".join(tokenise(name).forms)


def forms(entry: NameEntry) -> list[str]:
    return [compared(name) for name in (*entry.names, *entry.headed)]


def test_every_id_has_a_name_in_some_language() -> None:
    assert not sorted(ENTITIES.keys() - set().union(*map(names, PACKS)))


@pytest.mark.parametrize("pack", PACKS, ids=shown)
def test_every_country_and_its_capital_have_names(pack: Path) -> None:
    countries = {id: entity for id, entity in ENTITIES.items() if entity.type == "country"}
    wanted = countries.keys() | {entity.capital for entity in countries.values()}
    assert not sorted(wanted - names(pack).keys())


@pytest.mark.parametrize("pack", PACKS, ids=shown)
def test_no_two_ids_share_a_name_that_is_safe_alone(pack: Path) -> None:
    ids = defaultdict(set)
    for id, entry in names(pack).items():
        for name in entry.names:
            ids[compared(name)].add(id)
    assert not {name: shared for name, shared in ids.items() if len(shared) > 1}


@pytest.mark.parametrize("pack", PACKS, ids=shown)
def test_what_folding_makes_one_stands_once(pack: Path) -> None:
    assert not {id: entry for id, entry in names(pack).items() if len(set(forms(entry))) < len(forms(entry))}


@pytest.mark.parametrize("pack", PACKS, ids=shown)
def test_adjectives_stand_once_and_at_countries_alone(pack: Path) -> None:
    for id, entry in names(pack).items():
        adjectives = [compared(adjective) for adjective in entry.adjectives]
        assert len(set(adjectives)) == len(adjectives), id
        assert not adjectives or ENTITIES[id].type in {"country", "territory"}, id


@pytest.mark.parametrize("pack", PACKS, ids=shown)
def test_a_name_has_letters_and_single_spaces(pack: Path) -> None:
    written = [(id, n) for id, entry in names(pack).items() for n in (*entry.names, *entry.headed, *entry.adjectives)]
    assert not [(id, name) for id, name in written if name != " ".join(name.split()) or not compared(name)]


@pytest.mark.parametrize("pack", PACKS, ids=shown)
def test_two_hundred_media_and_sixty_bodies_are_named(pack: Path) -> None:
    kinds = [ENTITIES[id].kind for id in names(pack)]
    assert kinds.count("medium") >= 200
    assert kinds.count("body") >= 60


@pytest.mark.parametrize("pack", PACKS, ids=shown)
def test_every_country_has_an_adjective(pack: Path) -> None:
    named = names(pack)
    assert not [id for id, entity in ENTITIES.items() if entity.type == "country" and not named[id].adjectives]


@pytest.mark.parametrize("pack", PACKS, ids=shown)
def test_countries_are_called_what_cldr_calls_them(pack: Path) -> None:
    assert list(differences(pack.name, names(pack))) == []


def test_cldr_s_countries_are_those_of_knowledge() -> None:
    assert territories("en").keys() == countries()


@pytest.mark.parametrize(
    ("ours", "cldr", "expected"),
    [
        (["Hong Kong"], "Hong Kong SAR China", True),
        (["Burma"], "Myanmar (Burma)", False),
        (["Myanmar"], "Myanmar (Burma)", True),
        (["Niger"], "Nigeria", False),
        (["USA"], "United States", False),
    ],
)
def test_a_name_agrees_with_cldr_s_by_whole_words(ours: list[str], cldr: str, expected: bool) -> None:
    assert agrees(NameEntry(tuple(ours)), cldr) is expected


def test_what_is_missing_is_said_in_a_sentence() -> None:
    named = {f"country:{code}": NameEntry((name,)) for code, name in territories("en").items()}
    named["country:FR"] = NameEntry(("Gaul",))
    del named["country:PT"]
    assert list(differences("en", named)) == [
        "FR: CLDR calls it France, names.toml Gaul",
        f"PT: names.toml does not name it ({Locale('en').territories['PT']})",
    ]
