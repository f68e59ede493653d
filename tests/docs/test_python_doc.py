"""docs/python.md tells of everything that the package offers."""

import inspect

from tests.docs.pages import code, section, text

import musnad

PAGE = text("docs/python.md")


def test_every_name_that_the_package_offers_is_told() -> None:
    assert sorted(set(musnad.__all__) - code(PAGE)) == []


def test_every_argument_of_read_is_told() -> None:
    assert set(inspect.signature(musnad.read).parameters) <= code(section(PAGE, "One article"))
