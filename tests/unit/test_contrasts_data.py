"""The lines that tell everyday questions apart: eight of each in every language, and none of them what the bot is
judged by."""

from collections import Counter

import pytest

from bot.settings import LANGUAGES
from nlu_data.contrasts import WAYS, read_contrasts
from nlu_data.everyday import read_everyday
from nlu_data.parallel import ParallelQuestion, same_words
from tests.unit.letters import scripts_of, strange
from tests.unit.test_everyday_data import judged_by


@pytest.fixture(scope="module")
def contrasts() -> tuple[ParallelQuestion, ...]:
    """All questions in all languages."""
    return read_contrasts()


def test_every_everyday_question_has_eight_lines_in_every_language(contrasts: tuple[ParallelQuestion, ...]) -> None:
    assert {(one.language, one.id) for one in contrasts} == {(one.language, one.id) for one in read_everyday()}
    assert {one.language for one in contrasts} == set(LANGUAGES)
    assert {len(one.phrasings) for one in contrasts} == {WAYS} == {8}


def test_none_is_an_everyday_line_already(contrasts: tuple[ParallelQuestion, ...]) -> None:
    known = {(one.language, same_words(text)) for one in read_everyday() for text in one.phrasings}

    assert [text for one in contrasts for text in one.phrasings if (one.language, same_words(text)) in known] == []


def test_they_are_short(contrasts: tuple[ParallelQuestion, ...]) -> None:
    assert [text for one in contrasts for text in one.phrasings if len(text) > 100] == []


def test_no_line_has_letters_of_a_strange_script(contrasts: tuple[ParallelQuestion, ...]) -> None:
    texts = [(one.language, text) for one in contrasts for text in one.phrasings]

    assert [text for language, text in texts if strange(Counter(scripts_of(text)), language)] == []


def test_none_is_what_the_bot_is_judged_by(contrasts: tuple[ParallelQuestion, ...]) -> None:
    known = judged_by()
    texts = [text for one in contrasts for text in one.phrasings]

    assert [(text, known[said]) for text in texts if (said := same_words(text)) in known] == []
