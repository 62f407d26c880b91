"""Where the policy's thresholds lie: each counts from its value on, and not a hair before."""

import pytest

from bot.dialogue.policy import (
    ANSWER_AT,
    CLARIFY_AT,
    CLEAR_WISH,
    DISTRESS_AT,
    EMOTION_AT,
    INTENT_AT,
    OFFER_AT,
    VERY_LOW,
    Answer,
    Clarify,
    Decision,
    HandOff,
    Situation,
    SmallTalk,
    answers,
    decide,
)
from tests.unit.test_policy import found, part, understood

LITTLE = 1e-6


def wish(confidence: float, top: float) -> Decision:
    return decide(Situation(understood("ask_human", confidence), found(top)))


def test_an_answer_is_given_from_its_probability_on() -> None:
    assert decide(Situation(understood(), found(ANSWER_AT))) == Answer("article-0", ANSWER_AT)
    assert isinstance(decide(Situation(understood(), found(ANSWER_AT - LITTLE))), Clarify)


def test_it_asks_back_from_its_probability_on() -> None:
    assert decide(Situation(understood(), found(CLARIFY_AT))) == Clarify(("article-0",))
    assert decide(Situation(understood(), found(CLARIFY_AT - LITTLE))) == Clarify((), "not-sure")


def test_an_article_is_offered_from_its_probability_on() -> None:
    assert decide(Situation(understood(), found(0.4, OFFER_AT, OFFER_AT - LITTLE))) == Clarify(
        ("article-0", "article-1")
    )


def test_the_bot_knows_that_it_does_not_know_below_a_probability() -> None:
    assert decide(Situation(understood(), found(VERY_LOW))) == Clarify((), "not-sure")
    assert decide(Situation(understood(), found(VERY_LOW - LITTLE))) == HandOff("not-sure")


def test_a_clear_wish_for_a_person_goes_before_any_article() -> None:
    assert wish(CLEAR_WISH, 0.99) == HandOff("asked")
    assert wish(CLEAR_WISH - LITTLE, 0.99) == Answer("article-0", 0.99)


def test_a_wish_for_a_person_that_is_less_clear_goes_before_an_article_that_is_no_surer() -> None:
    assert wish(0.7, 0.7) == HandOff("asked")
    assert wish(0.7, 0.7 + LITTLE) == Answer("article-0", 0.7 + LITTLE)


def test_a_wish_for_a_person_counts_from_its_probability_on() -> None:
    assert wish(INTENT_AT, 0.3) == HandOff("asked")
    assert wish(INTENT_AT - LITTLE, 0.3) == Clarify(("article-0",))


def test_a_reply_counts_from_its_probability_on() -> None:
    clear = Situation(understood("affirm", INTENT_AT), found(0.3), awaiting="helpful")
    assert decide(clear) == SmallTalk("helpful", "feedback")
    unclear = Situation(understood("affirm", INTENT_AT - LITTLE), found(0.3), awaiting="helpful")
    assert decide(unclear) == Clarify(("article-0",))


def test_anger_counts_from_its_probability_on() -> None:
    assert decide(Situation(understood(emotion="angry", strength=EMOTION_AT), found(0.9))) == HandOff("upset")
    nearly = understood(emotion="angry", strength=EMOTION_AT - LITTLE)
    assert decide(Situation(nearly, found(0.9))) == Answer("article-0", 0.9)


@pytest.mark.parametrize("emotion", ["worried", "sad"])
def test_distress_counts_from_its_probability_on(emotion: str) -> None:
    assert decide(Situation(understood(emotion=emotion, strength=DISTRESS_AT), found(0.3))) == HandOff("upset")
    nearly = understood(emotion=emotion, strength=DISTRESS_AT - LITTLE)
    assert decide(Situation(nearly, found(0.3))) == Clarify(("article-0",))


def test_a_wish_for_another_language_counts_from_its_probability_on() -> None:
    clear = Situation(understood("change_language", INTENT_AT), found(0.9), named_language="nl")
    assert decide(clear) == SmallTalk("change_language", "intent")
    unclear = Situation(understood("change_language", INTENT_AT - LITTLE), found(0.9), named_language="nl")
    assert decide(unclear) == Answer("article-0", 0.9)


def test_small_talk_counts_from_its_probability_on() -> None:
    assert decide(Situation(understood("greet", INTENT_AT), found(0.3))) == SmallTalk("greet", "intent")
    assert decide(Situation(understood("greet", INTENT_AT - LITTLE), found(0.3))) == Clarify(("article-0",))


def test_small_talk_goes_before_an_article_that_is_no_surer() -> None:
    assert decide(Situation(understood("greet", 0.7), found(0.7))) == SmallTalk("greet", "intent")
    assert decide(Situation(understood("greet", 0.7), found(0.7 + LITTLE))) == Answer("article-0", 0.7 + LITTLE)


def test_a_complaint_counts_from_its_probability_on() -> None:
    assert decide(Situation(understood("complain", INTENT_AT), found(0.1))) == SmallTalk("complain", "intent")
    assert decide(Situation(understood("complain", INTENT_AT - LITTLE), found(0.1))) == Clarify((), "not-sure")


def test_a_segment_is_sure_from_the_probability_of_an_answer_on() -> None:
    sure = Situation(understood(), found(0.9), parts=[part(0, 0.9), part(1, ANSWER_AT)])
    assert decide(sure) == Answer("article-0", 0.9, also=("article-1",))
    unsure = Situation(understood(), found(0.9), parts=[part(0, 0.9), part(1, ANSWER_AT - LITTLE)])
    assert decide(unsure) == Answer("article-0", 0.9)


def test_two_other_questions_are_offered_beside_an_answer_and_no_more() -> None:
    parts = [part(place, 0.9) for place in range(4)]
    assert decide(Situation(understood(), found(0.9), parts=parts)) == (
        Answer("article-0", 0.9, also=("article-1", "article-2"))
    )


def test_sure_segments_together_have_to_be_as_sure_as_an_answer() -> None:
    parts = [part(0, 0.9), part(1, 0.9)]
    assert decide(Situation(understood(), found(0.35, 0.25), parts=parts)) == (
        Answer("article-0", 0.9, also=("article-1",))
    )
    assert decide(Situation(understood(), found(0.35, 0.25 - LITTLE), parts=parts)) == Clarify(
        ("article-0", "article-1")
    )


def test_a_segment_about_an_article_that_the_message_is_not_about_adds_nothing() -> None:
    parts = [part(0, 0.9), part(7, 0.9)]
    assert decide(Situation(understood(), found(0.5, 0.05), parts=parts)) == Clarify(("article-0",))
    three = [*parts, part(1, 0.9)]
    assert decide(Situation(understood(), found(0.35, 0.3), parts=three)) == (
        Answer("article-0", 0.9, also=("article-7", "article-1"))
    )


def test_the_first_match_alone_is_what_is_sure() -> None:
    assert answers(found(0.9, 0.05))
    assert not answers(found(0.5, 0.9))


@pytest.mark.parametrize("awaiting", ["helpful", "person"])
def test_a_greeting_replies_to_no_question(awaiting: str) -> None:
    greeted = Situation(understood("greet"), found(0.01), awaiting=awaiting)
    assert decide(greeted) == SmallTalk("greet", "intent")


def test_a_no_to_an_offered_person_brings_none_in() -> None:
    assert decide(Situation(understood("deny"), found(0.01), awaiting="person")) == SmallTalk("deny", "intent")


def test_of_a_conversation_that_begins_nothing_is_counted() -> None:
    begun = Situation(understood(), [])
    assert (begun.unsure, begun.unhelpful) == (0, 0)


def test_a_phrasing_is_about_a_wish_from_its_probability_on() -> None:
    def about(confidence: float) -> Decision:
        subject = understood("ask_human", confidence)
        return decide(Situation(understood("ask_human", 0.9), found(0.9), subject=subject))

    assert about(INTENT_AT) == HandOff("asked", "article-0")
    assert about(INTENT_AT - LITTLE) == HandOff("asked")


def test_a_phrasing_is_about_anger_from_its_probability_on() -> None:
    def about(strength: float) -> Decision:
        subject = understood(emotion="angry", strength=strength)
        return decide(Situation(understood(emotion="angry"), found(0.9), subject=subject))

    assert about(EMOTION_AT) == Answer("article-0", 0.9)
    assert about(EMOTION_AT - LITTLE) == HandOff("upset")
