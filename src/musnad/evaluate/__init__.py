"""How well readings agree with annotated articles: the measures of the project's scorer, and errors by class.

gold = read_gold(Path("gold.jsonl"))
articles = pair_articles(gold, read_readings(Path("records.jsonl")))
measure([count(article) for article in articles])["speaker_f1"]
list_errors(articles)["wrong speaker"]
"""

from .counts import count
from .errors import Error, Side, list_errors
from .figures import Figures, measure, rounded
from .files import Unreadable, read_gold, read_readings
from .listing import as_json, listing, marked, plain, visible
from .pairing import Paired, pair_article, pair_articles
from .shapes import GoldArticle, Reading

__all__ = [
    "Error",
    "Figures",
    "GoldArticle",
    "Paired",
    "Reading",
    "Side",
    "Unreadable",
    "as_json",
    "count",
    "list_errors",
    "listing",
    "marked",
    "measure",
    "pair_article",
    "pair_articles",
    "plain",
    "read_gold",
    "read_readings",
    "rounded",
    "visible",
]
