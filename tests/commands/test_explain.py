"""`musnad explain`, for people who know no programming."""

from pathlib import Path

import pytest
from tests.commands.running import TEXT, run

from musnad import read_traced
from musnad.explain import explain, sentence, sentences

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))
SHOWN = """\
a1   سامي الحلبي said:
     الطريق مفتوح
     how it was found      A word of saying, and behind it a word that opens
                           what was said. (verb-that)
     by which words        the word of saying قال
     where it begins       behind the word إن
     it ends because       the sentence ends
     why this speaker      The words at this place name the speaker.

"""


def test_each_statement_is_explained() -> None:
    result = run("explain", stdin=TEXT)
    assert result.exit_code == 0
    assert result.stdout.startswith(SHOWN)


def test_words_that_do_not_report_are_counted_and_explained_when_asked_for() -> None:
    few, all_ = run("explain", stdin=TEXT).stdout, run("explain", "--all", stdin=TEXT).stdout
    assert few.endswith("Words that could report and do not here: 1. With --all they are explained.\n")
    assert all_ == SHOWN + (
        "no report: النقل\n     قال وزير ⟦النقل⟧ سامي الحلبي إن الطريق مفتوح.\n"
        "     Can this form of the word report here? (cue.form) No: with an article it is\n       a noun.\n\n"
    )


def test_one_statement_is_explained_alone() -> None:
    result = run("explain", "--statement", "a1", stdin=f"{TEXT}\n{TEXT}")
    assert result.stdout == SHOWN


def test_a_statement_that_is_not_there_is_told_from_those_that_are() -> None:
    result = run("explain", "--statement", "a9\x1b", stdin=TEXT)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "musnad explain: -: has no statement a9<U+001B>; there are: a1\n"


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    result = run("explain", tmp_path)
    assert (result.exit_code, result.stderr) == (2, f"musnad explain: {tmp_path}: Is a directory\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("الطريق مفتوح.", "Nobody is quoted in this text.\n"),
        ("", "mind              the text holds no words\n"),
        ("Tá an bóthar oscailte.", "mind              the language is none that a pack reads\n"),
    ],
)
def test_where_nobody_is_quoted_the_reason_is_told(text: str, expected: str) -> None:
    assert expected in run("explain", stdin=text).stdout


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_rule_that_the_examples_need_has_its_sentence(path: Path) -> None:
    record, trace = read_traced(text=path.read_text("utf-8"))
    say = sentences()
    rules = {a.rule for a in record.attributions}
    tried = {attempt.rule for refusal in trace.refusals for attempt in refusal.tried}
    assert [rule for rule in rules if sentence(rule, say.found) == rule] == []
    assert [rule for rule in tried if sentence(rule, say.tried) == rule] == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_statement_of_the_examples_is_explained_in_full(path: Path) -> None:
    explained = explain(path.read_text("utf-8"))
    assert len(explained.statements) == len(explained.record.attributions)
    for statement in explained.statements:
        assert len(statement.answers) >= 5
        assert all(answer.asked and answer.answer for answer in statement.answers)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("verb-that", "He said. (verb-that)"),
        ("ar.verb-that", "He said. (ar.verb-that)"),
        ("phrase.noun", "According to. (phrase.noun)"),
        ("unheard-of", "unheard-of"),
        ("ar.unheard-of", "ar.unheard-of"),
    ],
)
def test_a_rule_without_a_sentence_is_called_by_its_name(rule: str, expected: str) -> None:
    assert sentence(rule, {"verb-that": "He said.", "phrase.noun": "According to."}) == expected
