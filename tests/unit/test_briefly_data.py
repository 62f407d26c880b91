"""Messages of a few words after an everyday question: as many in every language, none of them what judges the bot."""

from collections import Counter

from bot.dialogue.follow_up import is_short
from bot.settings import LANGUAGES
from nlu_data.briefly import read_briefly
from nlu_data.everyday import read_everyday
from nlu_data.follow_ups import read_follow_ups
from nlu_data.parallel import same_words
from tests.unit.letters import scripts_of, strange
from tests.unit.test_everyday_data import judged_by


def test_every_language_asks_the_same_after_the_same_questions() -> None:
    found: dict[str, list[tuple[str, str]]] = {language: [] for language in LANGUAGES}
    for one in read_briefly():
        found[one.language].append((one.after, one.about))

    assert len(found["en"]) == 84
    assert [language for language, pairs in found.items() if pairs != found["en"]] == []
    assert {name for pair in found["en"] for name in pair} <= {one.id for one in read_everyday()}


def test_all_are_so_short_that_they_may_go_on() -> None:
    assert [one.then for one in read_briefly() if not is_short(one.then)] == []


def test_no_message_has_letters_of_a_strange_script() -> None:
    found = [(one.language, one.then) for one in read_briefly()]

    assert [text for language, text in found if strange(Counter(scripts_of(text)), language)] == []


def test_none_is_what_the_bot_is_judged_by_or_the_weights_of_follow_ups_are_fitted_on() -> None:
    known = judged_by() | {same_words(one.then): "follow-ups" for one in read_follow_ups()}

    assert [(one.then, known[said]) for one in read_briefly() if (said := same_words(one.then)) in known] == []


def test_none_follows_a_question_twice() -> None:
    found = Counter((one.language, one.after, same_words(one.then)) for one in read_briefly())

    assert [said for said, count in found.items() if count > 1] == []
