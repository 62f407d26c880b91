"""The messages after a question: every language and kind, known articles, none of them what the bot is judged by."""

from collections import Counter

from bot.settings import LANGUAGES
from knowledge_base.samples import sample_articles
from nlu_data.follow_ups import read_follow_ups
from nlu_data.parallel import same_words
from tests.unit.test_everyday_data import judged_by


def test_every_language_has_each_kind() -> None:
    found = Counter((one.language, one.kind) for one in read_follow_ups())

    assert set(found) == {(language, kind) for language in LANGUAGES for kind in ("stays", "other", "new")}
    assert min(found.values()) >= 8


def test_what_answers_is_an_article_of_the_sample_shop() -> None:
    known = {article.id for article in sample_articles()}

    assert [one for one in read_follow_ups() if not {one.subject, *one.answers} <= known] == []


def test_what_stays_is_answered_by_the_article_that_was_shown_and_nothing_else_is() -> None:
    assert [one for one in read_follow_ups() if (one.subject in one.answers) != (one.kind == "stays")] == []


def test_none_is_what_the_bot_is_judged_by() -> None:
    known = judged_by()
    texts = [(one.language, text) for one in read_follow_ups() for text in (one.asked, one.then)]

    assert [(language, text, known[said]) for language, text in texts if (said := same_words(text)) in known] == []
