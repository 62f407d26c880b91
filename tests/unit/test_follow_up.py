"""Telling messages that go on from the question before, and what they are about."""

import math
from dataclasses import replace

import pytest

from bot.dialogue.follow_up import CUED, FITTED, UNCUED, Weights, is_short, leaning_of, together
from bot.nlu import Scored, Understanding
from knowledge_base.search import Match, shares_of

#: What an engine understands that tells no situations, or is of two minds.
UNKNOWN = Understanding((), ())


def leaning(share: float) -> Understanding:
    """A message that so likely leans on the one before."""
    return Understanding((), (), (Scored("follow_up", share), Scored("plain", 1 - share)))


def by_cues(text: str, language: str) -> bool:
    """Whether a message is a follow-up by its words alone."""
    return is_short(text) and leaning_of(text, language, UNKNOWN) >= CUED


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
    assert by_cues(text, language)


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
    assert not by_cues(text, language)


def _matches(**utilities: float) -> list[Match]:
    return [Match(name, 0.0, utility, "en", name) for name, utility in utilities.items()]


def test_the_probabilities_of_a_follow_up_leave_room_for_no_article() -> None:
    found = together(_matches(a=-4.0, b=-5.0), _matches(a=-3.0, b=-1.0))

    assert sum(match.confidence for match in found) < 0.6


def test_nothing_found_by_itself_means_nothing_found() -> None:
    assert together([], _matches(a=3.0)) == []


def test_where_both_find_nothing_a_message_counts_by_itself() -> None:
    alone = _matches(a=3.0)

    assert together(alone, []) == alone


def words(count: int, first: str) -> str:
    return " ".join([first, *(f"word{chr(97 + place)}" for place in range(count - 1))])


def test_a_message_of_more_than_nine_words_says_by_itself_what_it_is_about() -> None:
    assert is_short(words(9, "and"))
    assert not is_short(words(10, "and"))
    assert not is_short("😀 ... 123")


def test_one_or_two_words_go_on_from_the_question_before_whatever_they_are() -> None:
    assert by_cues("delivery costs", "en")
    assert not by_cues("delivery costs abroad", "en")


def test_where_words_have_no_spaces_characters_are_counted() -> None:
    assert is_short("那" + "退" * 15)
    assert not is_short("那" + "退" * 16)
    assert by_cues("退款多久", "zh")
    assert not by_cues("退款要多久", "zh")


#: Weights by which a message surely goes on, or surely does not, and which change nothing else.
GOES_ON = Weights(goes_on=50.0, leans=0.0, named=0.0, told=0.0, both=0.5, stays=2.0, about=0.0, alone=0.0)
ELSEWHERE = replace(GOES_ON, goes_on=-50.0)


def sure(found: list[Match]) -> dict[str, float]:
    return {match.article_id: match.confidence for match in found}


def test_where_a_message_goes_on_its_articles_are_those_of_both_and_the_subject_gains() -> None:
    alone, both = _matches(a=4.0, b=3.0), _matches(a=1.0, c=2.0, d=0.5)
    found = sure(together(alone, both, "a", weights=GOES_ON))

    # What one of both did not find lies below all that it found.
    expected = shares_of({"a": 0.5 + 2.0, "c": 1.0, "d": 0.25, "b": 0.5 * (0.5 - 1.0)})
    assert found == {name: pytest.approx(share, abs=1e-6) for name, share in expected.items()}


def test_where_a_message_goes_on_what_it_says_by_itself_counts_as_well() -> None:
    alone, both = _matches(a=4.0, b=3.0), _matches(a=1.0, c=2.0)
    found = sure(together(alone, both, weights=replace(GOES_ON, alone=0.25)))

    expected = shares_of({"a": 0.5 + 1.0, "b": 0.5 * (1.0 - 1.0) + 0.75, "c": 1.0 + 0.25 * (3.0 - 1.0)})
    assert found == {name: pytest.approx(share, abs=1e-6) for name, share in expected.items()}


def test_where_a_message_goes_on_articles_about_the_same_gain() -> None:
    both = [replace(match, about=about) for match, about in zip(_matches(a=1.0, c=2.0), (1.5, -2.0), strict=True)]
    found = sure(together(_matches(a=4.0, b=3.0), both, weights=replace(GOES_ON, about=2.0)))

    # What both did not find is less about the same than all that it found.
    expected = shares_of({"a": 0.5 + 3.0, "b": 0.5 * (1.0 - 1.0) - 6.0, "c": 1.0 - 4.0})
    assert found == {name: pytest.approx(share, abs=1e-6) for name, share in expected.items()}


def test_where_a_message_is_about_something_else_it_counts_by_itself() -> None:
    found = sure(together(_matches(a=4.0, b=3.0), _matches(a=1.0, c=2.0), "c", weights=ELSEWHERE))

    assert found["a"] == pytest.approx(shares_of({"a": 4.0, "b": 3.0})["a"])
    assert found["c"] == pytest.approx(0, abs=1e-6)


def test_in_between_an_article_is_as_likely_as_both_make_it_together() -> None:
    alone, both = _matches(card=2.0), _matches(points=3.0, card=-1.0)
    on, elsewhere, even = (
        sure(together(alone, both, "points", weights=one))
        for one in (GOES_ON, ELSEWHERE, replace(GOES_ON, goes_on=0.0))
    )

    assert even == {name: pytest.approx(0.5 * on[name] + 0.5 * elsewhere[name], abs=1e-6) for name in even}
    assert (max(on, key=lambda one: on[one]), max(elsewhere, key=lambda one: elsewhere[one])) == ("points", "card")


def going_on(alone: list[Match], subject: str | None = "points", leaning: float = 0.5) -> float:
    """How likely it is, with the weights in use, that a message goes on: told by an article that only ``both`` have."""
    with_question = [Match("only", 0.0, 50.0, "en", "only")]
    weights = replace(FITTED, both=50.0, stays=0.0, about=0.0, alone=0.0)
    return sure(together(alone, with_question, subject, leaning, weights))["only"]


def known(name: str, confidence: float, told: float = 0.0) -> Match:
    return Match(name, confidence, 0.0, "en", name, told=told)


def test_the_more_it_leans_the_likelier_it_goes_on() -> None:
    alone = [known("card", 0.3)]

    assert going_on(alone, leaning=0.05) < going_on(alone, leaning=0.5) < going_on(alone, leaning=0.95)
    assert going_on(alone, leaning=0.99) == going_on(alone, leaning=1.0)
    assert going_on(alone, leaning=0.01) == going_on(alone, leaning=0.0) > 0


def test_the_surer_another_article_is_by_itself_the_less_likely_it_goes_on() -> None:
    assert going_on([known("card", 0.9)]) < going_on([known("card", 0.1)])
    assert going_on([known("points", 0.9)]) == pytest.approx(going_on([known("points", 0.1)]))


def test_the_nearer_the_answer_that_is_talked_about_the_likelier_it_goes_on() -> None:
    near, far = ([known("card", 0.3, told=0.2), known("points", 0.3, told=told)] for told in (0.4, 0.1))

    assert going_on(near) > going_on(far)
    # An article that was not found is as far as the farthest that was.
    assert going_on(far[:1]) == pytest.approx(going_on([known("card", 0.3, told=0.0)]))
    assert going_on(near, subject=None) == going_on(far, subject=None)


def test_of_other_articles_the_surest_counts() -> None:
    assert going_on([known("card", 0.9), known("bill", 0.1)]) == pytest.approx(going_on([known("card", 0.9)]))


def test_how_near_an_answer_has_to_be_is_told_by_the_three_nearest() -> None:
    three = [known("points", 0.3, told=0.4), known("card", 0.3, told=0.3), known("bill", 0.3, told=0.2)]

    assert going_on([*three, known("far", 0.3, told=-0.5)]) == pytest.approx(going_on(three))
    assert going_on([*three, known("near", 0.3, told=0.35)]) < going_on(three)


@pytest.mark.parametrize(
    ("leaning", "confidence", "told", "odds"),
    [
        (0.5, 0.0, 0.0, 3.61),
        (0.5, 1.0, 0.0, 3.61 - 1.31),
        (0.9, 0.0, 0.0, 3.61 + 0.31 * math.log(0.9 / 0.1)),
        # The mean of both answers is nearer by half of what the other one is.
        (0.5, 0.0, 0.6, 3.61 - 7.81 * 0.3),
    ],
)
def test_how_likely_a_message_goes_on_is_as_it_was_fitted(
    leaning: float, confidence: float, told: float, odds: float
) -> None:
    alone = [known("card", confidence, told=told), known("points", 0.0)]

    assert going_on(alone, leaning=leaning) == pytest.approx(1 / (1 + math.exp(-odds)))


def test_what_an_article_gains_where_a_message_goes_on_is_as_it_was_fitted() -> None:
    alone, both = _matches(a=1.0, b=2.0), _matches(a=3.0, b=-1.0)
    both = [replace(match, about=about) for match, about in zip(both, (0.5, 1.5), strict=True)]
    found = sure(together(alone, both, "a", weights=replace(FITTED, goes_on=50.0)))

    expected = shares_of({"a": 0.29 * 1 + 0.13 * 3 + 0.82 * 0.5 + 2.39, "b": 0.29 * 2 - 0.13 + 0.82 * 1.5})
    assert found == {name: pytest.approx(share, abs=1e-6) for name, share in expected.items()}


def test_where_an_article_is_as_sure_as_can_be_no_other_is_likely() -> None:
    assert sure(together(_matches(a=900.0, b=0.0), _matches(a=900.0))) == {
        "a": pytest.approx(1.0, abs=1e-6),
        "b": pytest.approx(0.0, abs=1e-6),
    }


def test_one_word_may_go_on_from_the_question_before() -> None:
    assert is_short("delivery")
    assert is_short("退")


PLAIN, POINTING = "Which payment methods do you accept", "and how much is it"


def test_whether_a_message_leans_is_what_was_learnt_of_it() -> None:
    assert leaning_of(POINTING, "en", leaning(0.2)) == pytest.approx(0.2)
    assert leaning_of(PLAIN, "en", leaning(0.9)) == pytest.approx(0.9)


def test_where_nothing_was_learnt_it_is_told_by_how_a_message_begins_or_points_back() -> None:
    assert leaning_of(POINTING, "en", UNKNOWN) == CUED
    assert leaning_of(PLAIN, "en", UNKNOWN) == UNCUED
