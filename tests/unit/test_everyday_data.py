"""The everyday questions: seven ways to type each in every language, and none of them what the bot is judged by."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.scripted.dialogues import read_dialogues
from bot.settings import LANGUAGES
from knowledge_base.evaluation import read_queries
from knowledge_base.samples import sample_articles
from nlu_data.everyday import WAYS, read_everyday
from nlu_data.parallel import ParallelQuestion, read_parallel, same_words
from tests.golden import QUESTIONS
from tests.unit.letters import own_share, scripts_of, strange
from tests.unit.test_nlu_data import SCRIPTS
from tests.unit.test_parallel_data import OWN_SHARE_OF_ONE

DIALOGUES = Path(__file__).parents[1] / "dialogues"


@pytest.fixture(scope="module")
def everyday() -> Mapping[str, list[ParallelQuestion]]:
    """The questions by language."""
    found = defaultdict(list)
    for question in read_everyday():
        found[question.language].append(question)
    return found


def test_every_language_has_seven_phrasings_of_each_question(everyday: Mapping[str, list[ParallelQuestion]]) -> None:
    ids = [question.id for question in everyday["en"]]

    assert len(set(ids)) == len(ids) == 62
    assert {language: [one.id for one in its] for language, its in everyday.items()} == dict.fromkeys(LANGUAGES, ids)
    assert {len(one.phrasings) for its in everyday.values() for one in its} == {WAYS} == {7}


def test_no_question_is_called_as_one_of_a_trade(everyday: Mapping[str, list[ParallelQuestion]]) -> None:
    assert {question.id for question in everyday["en"]}.isdisjoint(question.id for question in read_parallel())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrasing_has_letters_of_a_strange_script(
    language: str, everyday: Mapping[str, list[ParallelQuestion]]
) -> None:
    texts = [text for question in everyday[language] for text in question.phrasings]

    assert [text for text in texts if strange(Counter(scripts_of(text)), language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_four_ways_are_in_the_languages_own_script(
    language: str, everyday: Mapping[str, list[ParallelQuestion]]
) -> None:
    texts = [text for question in everyday[language] for text in question.phrasings[:4]]
    shares = {text: own_share(Counter(scripts_of(text)), language) for text in texts}

    assert [text for text, share in shares.items() if share < OWN_SHARE_OF_ONE] == []


@pytest.mark.parametrize("language", sorted(SCRIPTS))
def test_the_fifth_way_is_in_latin_letters_where_the_language_has_its_own(
    language: str, everyday: Mapping[str, list[ParallelQuestion]]
) -> None:
    texts = [question.phrasings[4] for question in everyday[language]]

    assert [text for text in texts if set(scripts_of(text)) != {"LATIN"}] == []


def test_the_first_way_is_a_fragment_and_the_fourth_run_together(
    everyday: Mapping[str, list[ParallelQuestion]],
) -> None:
    words = [
        [len(text.split()) for text in question.phrasings]
        for language, its in everyday.items()
        if language not in ("ja", "zh")
        for question in its
    ]

    assert max(each[0] for each in words) <= 6
    assert 12 <= min(each[3] for each in words) <= max(each[3] for each in words) <= 30


def test_the_seventh_way_is_long_and_has_no_full_stop(everyday: Mapping[str, list[ParallelQuestion]]) -> None:
    dictated = [question.phrasings[6] for its in everyday.values() for question in its]

    assert [text for text in dictated if len(text) < 60] == []
    assert [text for text in dictated if re.search(r"[.!?。！？] \w", text)] == []


def judged_by() -> dict[str, str]:
    """What the bot is judged by or has in its articles, in the words that count, and where it stands."""
    articles = sample_articles()
    found = {same_words(query.text): "golden set" for query in read_queries(QUESTIONS, [one.id for one in articles])}
    for article in articles:
        for variant in article.variants.values():
            found |= {same_words(text): article.id for text in (variant.question, *variant.phrasings)}
    for file in DIALOGUES.glob("*/*.yml"):
        for dialogue in read_dialogues(file.read_text("utf-8"), file.name):
            found |= {same_words(turn.visitor): f"{file.name}, {dialogue.name}" for turn in dialogue.turns}
    return found


def test_no_phrasing_is_what_the_bot_is_judged_by(everyday: Mapping[str, list[ParallelQuestion]]) -> None:
    known = judged_by()
    texts = [(language, text) for language, its in everyday.items() for one in its for text in one.phrasings]

    assert len(known) > 3000
    assert [(language, text, known[said]) for language, text in texts if (said := same_words(text)) in known] == []
