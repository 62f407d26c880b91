"""Everyday questions that name a thing or an order: as many in every language, none of them what judges the bot."""

from collections import Counter, defaultdict

from bot.settings import LANGUAGES
from nlu_data.everyday import read_everyday
from nlu_data.named import read_named
from nlu_data.parallel import same_words
from tests.unit.letters import scripts_of, strange
from tests.unit.test_everyday_data import judged_by


def test_every_language_asks_as_often_what_english_asks() -> None:
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one in read_named():
        found[one.language][one.about] += 1

    assert {language: its for language, its in found.items() if its != found["en"]} == {}
    assert set(found) == set(LANGUAGES)
    assert set(found["en"]) <= {one.id for one in read_everyday()}


def test_no_message_has_letters_of_a_strange_script() -> None:
    found = [(one.language, one.text) for one in read_named()]

    assert [text for language, text in found if strange(Counter(scripts_of(text)), language)] == []


def test_none_is_what_the_bot_is_judged_by() -> None:
    known = judged_by()

    assert [one.text for one in read_named() if same_words(one.text) in known] == []


def test_none_is_there_twice() -> None:
    found = Counter((one.language, same_words(one.text)) for one in read_named())

    assert [said for said, count in found.items() if count > 1] == []
