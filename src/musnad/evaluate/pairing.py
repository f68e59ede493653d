"""Gold's attributions and a reading's, paired one to one, best overlap first."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .reading import LinkNames, State, is_polnear, link_names, scored, speaker_names, state_of, stretches
from .shapes import Attribution, GoldArticle, GoldAttribution, Reading, Readings, Stretch
from .words import Words, tokens, without_complementizer, words_in


@dataclass(frozen=True, slots=True)
class Expected:
    """An attribution of gold, with the words of its content."""

    attribution: GoldAttribution
    words: Words

    @property
    def speaker(self) -> str:
        """Gold's speaker, empty where nobody could tell."""
        return self.attribution["speaker"] or ""


@dataclass(frozen=True, slots=True)
class Predicted:
    """An attribution of a reading, with the words of its content and the names that it gives the speaker."""

    attribution: Attribution
    words: Words
    names: list[str]


@dataclass(frozen=True, slots=True)
class Pair:
    """A predicted attribution and gold's that it overlaps best."""

    predicted: Predicted
    expected: Expected

    @property
    def common(self) -> int:
        """How many words both contents have."""
        return len(self.predicted.words & self.expected.words)

    @property
    def overlap(self) -> float:
        """The words that both contents have, as a share of those that one has."""
        return self.common / len(self.predicted.words | self.expected.words)

    @property
    def found(self) -> bool:
        """The contents overlap by half or more."""
        return self.overlap >= 0.5

    @property
    def same_form(self) -> bool:
        """Both are direct, or indirect, or mixed."""
        return self.predicted.attribution.get("form") == self.expected.attribution["form"]


@dataclass(frozen=True, slots=True)
class Paired:
    """One article: gold, what was read of it, and how the two pair off.

    `reading` is empty where there is none or where it is of another text; `state` tells which.
    """

    gold: GoldArticle
    reading: Reading
    state: State
    tokens: Sequence[Stretch]
    links: LinkNames
    expected: list[Expected]
    predicted: list[Predicted]
    pairs: list[Pair]
    missed: list[Expected]
    false: list[Predicted]

    @property
    def polnear(self) -> bool:
        """Gold is of PolNeAR's scheme."""
        return is_polnear(self.gold)

    def words(self, stretches: Iterable[Stretch]) -> Words:
        """The article's words that lie in the stretches."""
        return words_in(self.tokens, stretches)


def pair_articles(gold: Iterable[GoldArticle], readings: Readings) -> list[Paired]:
    """Each article of gold with its reading, by id; readings of other articles are passed over."""
    return [pair_article(article, readings.get(str(article["id"]))) for article in gold]


def pair_article(gold: GoldArticle, reading: Reading | None) -> Paired:
    """One article of gold with its reading."""
    state = state_of(gold, reading)
    usable: Reading = reading if reading is not None and state == "read" else {}
    places = tokens(gold["text"])
    expected, predicted = _expected(gold, places), _predicted(gold, usable, places)
    by_predicted = best_pairs([p.words for p in predicted], [e.words for e in expected])
    taken = set(by_predicted.values())
    return Paired(
        gold=gold,
        reading=usable,
        state=state,
        tokens=places,
        links=link_names(usable),
        expected=expected,
        predicted=predicted,
        pairs=[Pair(predicted[i], expected[j]) for i, j in by_predicted.items()],
        missed=[e for j, e in enumerate(expected) if j not in taken],
        false=[p for i, p in enumerate(predicted) if i not in by_predicted],
    )


def best_pairs(predicted: Sequence[Words], expected: Sequence[Words]) -> dict[int, int]:
    """{index in predicted: index in expected}, best overlap first; what overlaps nothing free is left out."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted((-overlap, i, j) for (i, j), overlap in _overlaps(predicted, expected).items()):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def _overlaps(predicted: Sequence[Words], expected: Sequence[Words]) -> Mapping[tuple[int, int], float]:
    # by way of the words, so that contents far apart are never compared
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for j, words in enumerate(expected):
        for word in words:
            holders[word].append(j)
    touching = {(i, j) for i, words in enumerate(predicted) for word in words for j in holders.get(word, ())}
    return {(i, j): len(predicted[i] & expected[j]) / len(predicted[i] | expected[j]) for i, j in touching}


def _expected(gold: GoldArticle, places: Sequence[Stretch]) -> list[Expected]:
    found = (Expected(a, _content(gold, places, a["content"])) for a in gold["attributions"])
    return [expected for expected in found if expected.words]


def _predicted(gold: GoldArticle, reading: Reading, places: Sequence[Stretch]) -> list[Predicted]:
    polnear = is_polnear(gold)
    found = (
        Predicted(a, _content(gold, places, stretches(a.get("content"))), speaker_names(a, polnear))
        for a in scored(reading, polnear)
    )
    return [predicted for predicted in found if predicted.words]


def _content(gold: GoldArticle, places: Sequence[Stretch], content: Iterable[Stretch]) -> Words:
    words = words_in(places, content)
    return without_complementizer(gold["text"], words) if is_polnear(gold) else words
