"""The golden set is what it says, nothing of it is learnt from, and its record never falls."""

import re
from collections import Counter
from pathlib import Path

import pytest

from bot.settings import LANGUAGES
from knowledge_base.evaluation import read_queries
from knowledge_base.samples import sample_articles
from tests.golden import QUESTIONS
from tests.golden.figures import ALL, Counts, Record

ROOT = Path(__file__).parent.parent.parent
ARTICLES = [article.id for article in sample_articles()]
ASKED = read_queries(QUESTIONS, ARTICLES)
RECORD = Record("2026-01-01", "abc", {ALL: Counts(100, 10, 90), "nl": Counts(8, 1, 5)})


def words(text: str) -> str:
    """``text`` in lower case with one blank between words, and none of its signs."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def test_every_language_asks_eleven_questions_with_an_answer_and_five_without() -> None:
    counts = Counter((query.language, query.article is not None) for query in ASKED)

    assert counts == {
        (language, answered): 11 if answered else 5 for language in LANGUAGES for answered in (True, False)
    }


def test_every_sample_article_is_asked_for_in_five_languages_or_more() -> None:
    languages = {article: {query.language for query in ASKED if query.article == article} for article in ARTICLES}

    assert {article: len(its) for article, its in languages.items() if len(its) < 5} == {}


def test_no_question_is_asked_twice() -> None:
    assert [text for text, times in Counter(words(query.text) for query in ASKED).items() if times > 1] == []


def test_no_question_stands_where_the_bot_learns_from() -> None:
    sources = [
        *ROOT.glob("knowledge_base/samples/*.yml"),
        *(file for file in ROOT.glob("nlu_data/**/*") if file.is_file()),
    ]
    learnt = [f" {words(file.read_text('utf-8'))} " for file in sources if file.suffix in (".yml", ".jsonl", ".json")]

    assert learnt
    assert [query.text for query in ASKED if any(f" {words(query.text)} " in text for text in learnt)] == []


@pytest.mark.parametrize(
    ("name", "measured", "fallen"),
    [
        (ALL, Counts(96, 13, 88), False),
        (ALL, Counts(95, 10, 90), True),
        (ALL, Counts(100, 14, 90), True),
        (ALL, Counts(100, 10, 87), True),
        ("nl", Counts(6, 3, 4), False),
        ("nl", Counts(5, 1, 5), True),
        ("nl", Counts(8, 4, 5), True),
        ("nl", Counts(8, 1, 3), True),
    ],
)
def test_what_is_below_the_record_by_more_than_the_tolerance_has_fallen(
    name: str, measured: Counts, fallen: bool
) -> None:
    assert RECORD.fallen(name, measured) is fallen


def test_a_language_with_nothing_right_has_fallen_however_little_was_right_before() -> None:
    assert Record("2026-01-01", "abc", {"ko": Counts(2, 0, 5)}).fallen("ko", Counts(0, 0, 5))


def test_a_record_rises_figure_by_figure_and_never_falls(tmp_path: Path) -> None:
    measured = {ALL: Counts(120, 12, 89), "nl": Counts(7, 0, 5)}

    RECORD.raised(measured, "abc", "2026-02-02").write(tmp_path / "figures.json")

    best = {ALL: Counts(120, 10, 90), "nl": Counts(8, 0, 5)}
    assert Record.read(tmp_path / "figures.json") == Record("2026-02-02", "abc", best)


def test_a_record_that_nothing_is_better_than_keeps_its_day() -> None:
    assert RECORD.raised({ALL: Counts(99, 10, 90), "nl": Counts(8, 1, 4)}, "abc", "2026-02-02") is RECORD


def test_a_record_begins_anew_with_other_questions() -> None:
    measured = {ALL: Counts(50, 20, 80), "nl": Counts(3, 3, 3)}

    assert RECORD.raised(measured, "def", "2026-02-02") == Record("2026-02-02", "def", measured)
