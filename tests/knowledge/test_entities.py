"""Knowledge holds ids, kinds and relations that fit each other."""

from collections import Counter
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musnad.knowledge import Entity, KnowledgeError, load
from musnad.knowledge.entities import FILES, read_entities, read_entries

ENTITIES = load()

# What stands before the colon of an id, by the kind of what it names
PREFIXES = {
    "medium": {"medium"},
    "platform": {"platform"},
    "body": {"body", "office", "group", "company"},
    "place": {"country", "city", "region"},
}
TYPES = {
    "medium": {"agency", "newspaper", "magazine", "broadcaster", "site"},
    "platform": {None},
    "body": {"international", "organisation", "institute", "company", "group", "office"},
    "place": {"country", "territory", "city", "region"},
}


def of_type(*types: str) -> dict[str, Entity]:
    return {id: entity for id, entity in ENTITIES.items() if entity.type in types}


def test_an_id_begins_with_what_its_kind_allows() -> None:
    assert not [id for id, entity in ENTITIES.items() if id.partition(":")[0] not in PREFIXES[entity.kind]]


def test_a_type_is_one_of_its_kind() -> None:
    assert not [id for id, entity in ENTITIES.items() if entity.type not in TYPES[entity.kind]]


def test_there_are_enough_of_each_kind() -> None:
    found = Counter(entity.kind for entity in ENTITIES.values())
    assert found["medium"] >= 300
    assert found["body"] >= 60
    assert len(of_type("country")) >= 195


def test_what_belongs_to_a_country_belongs_to_a_country_or_territory() -> None:
    countries = of_type("country", "territory")
    assert not [id for id, entity in ENTITIES.items() if entity.country and entity.country not in countries]


def test_every_country_has_a_capital_and_that_is_a_city() -> None:
    assert not [id for id, entity in of_type("country").items() if ENTITIES[entity.capital or id].type != "city"]


def test_a_capital_lies_in_its_country_or_in_none() -> None:
    capitals = [(id, ENTITIES[e.capital].country) for id, e in of_type("country", "territory").items() if e.capital]
    assert not [id for id, country in capitals if country not in (id, None)]


def test_two_media_do_not_share_a_domain() -> None:
    domains = Counter(entity.domain for entity in ENTITIES.values() if entity.kind == "medium" and entity.domain)
    assert not [domain for domain, times in domains.items() if times > 1]


def test_a_domain_is_a_bare_host_in_small_letters() -> None:
    domains = [entity.domain for entity in ENTITIES.values() if entity.domain]
    assert not [d for d in domains if d.startswith("www.") or "://" in d or d != d.lower() or "." not in d or " " in d]


@pytest.mark.parametrize(
    ("id", "expected"),
    [
        ("medium:isna", Entity("medium", "agency", "country:IR", None, "isna.ir")),
        ("body:un", Entity("body", "international", None, None, "un.org")),
        ("office:us.white-house", Entity("body", "office", "country:US", None, "whitehouse.gov")),
        ("country:IR", Entity("place", "country", None, "city:tehran", None)),
        ("city:tehran", Entity("place", "city", "country:IR", None, None)),
        ("platform:telegram", Entity("platform", None, "country:AE", None, "telegram.org")),
    ],
)
def test_an_entity_says_what_is_known_of_it(id: str, expected: Entity) -> None:
    assert ENTITIES[id] == expected


def test_the_files_are_read_once() -> None:
    assert load() is load()


def test_what_was_loaded_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        ENTITIES["medium:isna"] = ENTITIES["medium:irna"]  # type: ignore[index]
    with pytest.raises(AttributeError):
        ENTITIES["medium:isna"].domain = "example.org"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("file", "text", "complaint"),
    [
        (
            "media.toml",
            '"medium:a" = { kind = "medium", typ = "site" }',
            "'medium:a': Object contains unknown field `typ`",
        ),
        ("media.toml", '"medium:a" = { kind = "paper" }', "'medium:a': Invalid enum value 'paper'"),
        ("media.toml", '"medium:a" = { type = "site" }', "'medium:a': Object missing required field `kind`"),
        ("media.toml", '"medium:a" = "site"', "'medium:a': Expected `object`, got `str`"),
        ("media.toml", '"medium:a" = {', "media.toml: "),
        (
            "places.toml",
            '"country:XX" = { kind = "place", capital = "city:x" }',
            "'country:XX': no entity has the id 'city:x'",
        ),
        ("places.toml", '"medium:both" = { kind = "place" }', "'medium:both': another file has this id too"),
    ],
)
def test_an_error_names_the_file_and_the_id(tmp_path: Path, file: str, text: str, complaint: str) -> None:
    for name in FILES:
        (tmp_path / name).write_text('"medium:both" = { kind = "medium" }' if name == "media.toml" else "", "utf-8")
    (tmp_path / file).write_text((tmp_path / file).read_text("utf-8") + "\n" + text, "utf-8")
    with pytest.raises(KnowledgeError) as error:
        read_entities(tmp_path)
    assert complaint in str(error.value)
    assert str(tmp_path) in str(error.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match=r"media\.toml: the file is missing"):
        read_entities(tmp_path)


class InMemory:
    """A file that holds what it was made with; all that is asked of it."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def read_bytes(self) -> bytes:
        return self.content


@given(st.one_of(st.binary(max_size=200), st.text(alphabet='"=[]{}, \nmedium:a', max_size=60).map(str.encode)))
def test_whatever_stands_in_a_file_is_read_or_refused(content: bytes) -> None:
    try:
        entries = read_entries(InMemory(content), Entity)  # type: ignore[arg-type]
    except KnowledgeError:
        return
    assert all(msgspec.to_builtins(entity) for entity in entries.values())
