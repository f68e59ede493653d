"""Measures the Arabic articles of a folder and writes the figures into README.md and docs/evaluation.md.

usage: python scripts/make_figures.py FOLDER

The folder holds dev.jsonl and seed.jsonl: annotated articles, one a line. A table that is made here stands below a
comment that says so; of the table of errors only the second column is.
"""

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from musnad import read
from musnad.commands.evaluate import read_articles
from musnad.evaluate import Paired, count, list_errors, measure, pair_articles, read_gold
from musnad.evaluate.errors import CLASSES

ROOT = Path(__file__).parents[1]
MADE = "<!-- made by scripts/make_figures.py -->\n"
SHARES = (
    "content_f1", "content_p", "content_r", "speaker_f1", "speaker_p", "speaker_r", "wrong_speaker", "form",
    "direct_speaker_f1", "content_exact", "cue_exact", "source_exact", "via_f1", "times_f1", "chain_f1", "chain_exact",
)  # fmt: skip
README = {
    "what was said (`content_f1`)": "content_f1",
    "what was said, by whom (`speaker_f1`)": "speaker_f1",
    "wrong ones among the speakers that are named (`wrong_speaker`)": "wrong_speaker",
    "direct, indirect or mixed (`form`)": "form",
    "the reporting word, exactly (`cue_exact`)": "cue_exact",
    "the phrase that names the speaker, exactly (`source_exact`)": "source_exact",
    "through whom a statement came (`via_f1`)": "via_f1",
    "through whom the article came (`chain_f1`)": "chain_f1",
    "days, months and years (`times_f1`)": "times_f1",
}


def paired(path: Path) -> list[Paired]:
    """The Arabic articles of a file, each with its reading."""
    gold = [article for article in read_gold(path) if dict(article).get("lang") == "ar"]
    return pair_articles(gold, read_articles(gold, read))


def sets(folder: Path) -> dict[str, list[Paired]]:
    """The sets of articles that the tables tell of, by name."""
    everything = paired(folder / "dev.jsonl")
    later = [article for article in everything if str(article.gold["id"]).startswith("ar3-")]
    first = [article for article in everything if article not in later]
    return {"all": everything, "first": first, "later": later, "page": paired(folder / "seed.jsonl")}


def shown(value: object) -> str:
    """A share as it is printed: three digits, without the nought."""
    if isinstance(value, list):
        return " to ".join(map(shown, value))
    return f"{value:.3f}".removeprefix("0") if isinstance(value, float) else str(value)


def figures_table(measured: dict[str, list[Paired]]) -> Iterator[str]:
    """The lines of the table in docs/evaluation.md."""
    figures = {name: measure([count(article) for article in articles]) for name, articles in measured.items()}
    yield f"| figure | {' | '.join(figures)} |"
    yield f"|---|{'---|' * len(figures)}"
    for name in ("articles", "gold", *SHARES):
        yield f"| `{name}` | {' | '.join(shown(of_set[name]) for of_set in figures.values())} |"
    for name in ("content_f1_ci", "speaker_f1_ci"):
        yield f"| `{name}` | {' | '.join(shown(of_set.get(name, '')) for of_set in figures.values())} |"


def readme_table(articles: Sequence[Paired]) -> Iterator[str]:
    """The lines of the table in README.md."""
    figures = measure([count(article) for article in articles])
    yield f"| {figures['articles']} articles, {figures['gold']} statements | |"
    yield "|---|---|"
    for said, name in README.items():
        interval = f" ({shown(figures[f'{name}_ci'])})" if f"{name}_ci" in figures else ""
        yield f"| {said} | {shown(figures[name])}{interval} |"


def with_table(page: str, lines: Iterator[str]) -> str:
    """The page with those lines for its table."""
    before, made, after = page.partition(MADE)
    assert made, "there is no place for the table"
    return before + made + "".join(f"{line}\n" for line in lines) + re.sub(r"\A(\|.*\n)*", "", after)


def with_counts(page: str, articles: Sequence[Paired]) -> str:
    """The page with the number of errors in each class."""
    errors = list_errors(articles)
    for kind in CLASSES:
        page = re.sub(rf"^(\| {kind} \|)[^|]*\|", rf"\g<1> {len(errors.get(kind, ()))} |", page, flags=re.MULTILINE)
    return page


def rewrite(path: Path, change: Callable[[str], str]) -> None:
    """Change a page."""
    path.write_text(change(path.read_text("utf-8")), encoding="utf-8")


def main() -> int:
    """Measure and write."""
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    measured = sets(Path(sys.argv[1]))
    rewrite(ROOT / "README.md", lambda page: with_table(page, readme_table(measured["all"])))
    rewrite(
        ROOT / "docs" / "evaluation.md",
        lambda page: with_counts(with_table(page, figures_table(measured)), measured["all"]),
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
