"""Which packs there are: those in Musnad's folder, and those of other distributions that are named."""

import subprocess
import sys
from pathlib import Path

import pytest

from musnad.packs.contract.lexicon import PackError
from musnad.packs.found import found, offered

SIGNALS = 'letters = "abc"\nwords = ["ab"]\n'
PACK = "class Pack:\n    code = {code!r}\n\ndef pack():\n    return Pack()\n"


def distribution(place: Path, code: str, package: str, init: str, name: str | None = None) -> None:
    """Install a distribution that offers a pack."""
    name = name or f"dist-of-{package}"
    lexicon = place / package / "lexicon"
    lexicon.mkdir(parents=True)
    (lexicon / "signals.toml").write_text(SIGNALS)
    (place / package / "__init__.py").write_text(init)
    info = place / f"{name.replace('-', '_')}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[musnad.packs]\n{code} = {package}\n")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "site"
    place.mkdir()
    monkeypatch.syspath_prepend(place)
    return place


def test_every_folder_with_signals_is_a_pack_and_nothing_else_is() -> None:
    packs = Path(found()["ar"].folder.joinpath("..").resolve())  # type: ignore[arg-type]
    assert set(found()) == {f.parent.parent.name for f in packs.glob("*/lexicon/signals.toml")}
    assert "contract" not in found()


def test_finding_and_choosing_load_no_pack() -> None:
    code = (
        "import sys; from musnad.packs.found import found; from musnad.packs.choose import Chooser;"
        "Chooser({c: p.signals() for c, p in found().items()}).choose('a text');"
        "print([m for m in sys.modules if m.startswith('musnad.packs.') and m.split('.')[2] in found()])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_signals_are_read_once() -> None:
    assert found()["ar"].signals() is found()["ar"].signals()


def test_a_pack_of_another_distribution_is_offered_and_not_loaded_until_it_is_named(site: Path) -> None:
    distribution(site, "qx", "pack_qx", PACK.format(code="qx"))
    assert ("qx", "dist-of-pack_qx") in offered()
    assert "qx" not in found()
    assert "pack_qx" not in sys.modules
    pack = found("qx")["qx"]
    assert pack.signals().words == ("ab",)
    assert pack.load().code == "qx"
    assert pack.load() is pack.load()
    assert set(found("qx")) == {*found(), "qx"}


def test_a_pack_that_nobody_offers_is_an_error_that_names_it() -> None:
    with pytest.raises(PackError, match="no installed distribution offers a pack 'zz'"):
        found("zz")


def test_a_pack_that_two_distributions_offer_is_an_error_that_names_both(site: Path) -> None:
    distribution(site, "qy", "pack_qy_one", PACK.format(code="qy"))
    distribution(site, "qy", "pack_qy_two", PACK.format(code="qy"))
    with pytest.raises(PackError, match="'qy' is offered by dist-of-pack_qy_one and dist-of-pack_qy_two"):
        found("qy")


def test_a_pack_in_the_working_directory_is_not_seen(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    distribution(site, "qz", "pack_qz", "raise SystemExit('was run')")
    monkeypatch.chdir(site)
    assert "qz" not in dict(offered())
    with pytest.raises(PackError, match="no installed distribution offers"):
        found("qz")


def test_a_package_in_the_working_directory_does_not_pass_for_the_installed_one(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    distribution(site, "qw", "pack_qw", PACK.format(code="qw"))
    here = tmp_path / "here"
    (here / "pack_qw").mkdir(parents=True)
    (here / "pack_qw" / "__init__.py").write_text("raise SystemExit('was run')")
    monkeypatch.chdir(here)
    monkeypatch.syspath_prepend("")
    with pytest.raises(PackError, match="stands in the working directory"):
        found("qw")


@pytest.mark.parametrize(
    ("package", "init", "message"),
    [
        ("pack_without", "", "pack_without: offers no pack()"),
        ("pack_of_another", PACK.format(code="other"), "was found as the pack of 'qv', and is that of 'other'"),
    ],
)
def test_a_package_that_is_no_pack_of_its_language_is_an_error(
    site: Path, package: str, init: str, message: str
) -> None:
    distribution(site, "qv", package, init)
    with pytest.raises(PackError) as raised:
        found("qv")["qv"].load()
    assert message in str(raised.value)


def test_a_pack_without_its_words_is_an_error_that_names_the_file(site: Path) -> None:
    distribution(site, "qu", "pack_qu", PACK.format(code="qu"))
    (site / "pack_qu" / "lexicon" / "signals.toml").write_text("letters = 3")
    with pytest.raises(PackError, match=r"pack_qu/lexicon/signals\.toml: .*letters"):
        found("qu")["qu"].signals()
