"""Telling messages that go on from the question before, and what they are about."""

import pytest

from bot.dialogue.follow_up import is_follow_up, together
from knowledge_base.search import Match


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "and how long does that take?"),
        ("en", "How much is it?"),
        ("en", "how much?"),
        ("fa", "و چقدر طول می‌کشد؟"),
        ("te", "మరి దానికి ఎంత సమయం పడుతుంది?"),
        ("te", "అయితే నాకు ఎంత ఖర్చు అవుతుంది?"),
        ("zh", "那要多久？"),
        ("nl", "En wat kost dat?"),
        ("de", "Und wie lange dauert das?"),
        ("fr", "et combien ça coûte ?"),
        ("hi", "और इसमें कितना समय लगेगा?"),
        ("ja", "それはいくらですか？"),
        ("ru", "А сколько это стоит?"),
        ("tr", "peki ne kadar sürer?"),
        ("vi", "còn phí thì sao?"),
    ],
)
def test_a_message_that_points_back_is_a_follow_up(language: str, text: str) -> None:
    assert is_follow_up(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Where is my order?"),
        ("en", "Which payment methods do you accept?"),
        ("en", "I ordered a lamp last week and it has not arrived, and tracking shows nothing at all"),
        ("fa", "چطور رمز عبورم را عوض کنم؟"),
        ("te", "నా ఆర్డర్ ఎక్కడ ఉందో చెప్పండి"),
        ("zh", "我怎么申请退货退款"),
        ("nl", "Waar is mijn pakketje gebleven?"),
        ("de", "Wo ist das Paket mit den Schuhen?"),
        ("hi", "मेरा ऑर्डर कहाँ तक पहुँचा है"),
        ("en", "😀"),
    ],
)
def test_a_question_that_stands_by_itself_is_none(language: str, text: str) -> None:
    assert not is_follow_up(text, language)


def _matches(**utilities: float) -> list[Match]:
    return [Match(name, 0.0, utility, "en", name) for name, utility in utilities.items()]


def test_what_fits_both_the_message_and_the_question_before_comes_first() -> None:
    alone = _matches(delivery=4.0, refund=2.0)
    both = _matches(returns=3.0, refund=2.5, delivery=-3.0)

    assert together(alone, both)[0].article_id == "refund"


def test_the_probabilities_of_a_follow_up_leave_room_for_no_article() -> None:
    found = together(_matches(a=-4.0, b=-5.0), _matches(a=-3.0, b=2.0))

    assert sum(match.confidence for match in found) < 0.6


def test_nothing_found_by_itself_means_nothing_found() -> None:
    assert together([], _matches(a=3.0)) == []


def words(count: int, first: str) -> str:
    return " ".join([first, *(f"word{chr(97 + place)}" for place in range(count - 1))])


def test_a_message_of_more_than_nine_words_says_by_itself_what_it_is_about() -> None:
    assert is_follow_up(words(9, "and"), "en")
    assert not is_follow_up(words(10, "and"), "en")


def test_one_or_two_words_go_on_from_the_question_before_whatever_they_are() -> None:
    assert is_follow_up("delivery costs", "en")
    assert not is_follow_up("delivery costs abroad", "en")


def test_where_words_have_no_spaces_characters_are_counted() -> None:
    assert is_follow_up("那" + "退" * 15, "zh")
    assert not is_follow_up("那" + "退" * 16, "zh")
    assert is_follow_up("退款多久", "zh")
    assert not is_follow_up("退款要多久", "zh")


def test_the_utility_of_a_follow_up_is_the_mean_of_both() -> None:
    found = together(_matches(a=4.0), _matches(a=1.0))
    assert [(match.article_id, match.score) for match in found] == [("a", 2.5)]


def test_what_one_of_both_did_not_find_lies_below_all_that_it_found() -> None:
    found = together(_matches(a=4.0, b=3.0), _matches(a=1.0, c=2.0, d=0.5))
    scores = {match.article_id: match.score for match in found}
    assert scores == {"a": 2.5, "b": (3.0 - 0.5) / 2, "c": (2.0 + 2.0) / 2, "d": (2.0 + 0.5) / 2}
