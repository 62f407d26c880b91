"""The article that is drafted from a topic."""

from bot.gaps.service import Details, drafted
from bot.gaps.topic_store import Asked, Topic


def test_a_topic_whose_main_language_is_not_among_its_newest_questions_is_drafted_in_one_that_is() -> None:
    topic = Topic(1, "open", 900, 0, 0.0, 1.0, "Do you hire?", "en", {"nl": 600, "en": 300}, {"unanswered": 900})
    newest = Asked(7, "c", 9, "Do you hire?", "en", "unanswered", 1.0)

    article = drafted(Details(topic, [newest], [], None), ["nl", "en"])

    assert (article.language, article.source.question) == ("en", "Do you hire?")
