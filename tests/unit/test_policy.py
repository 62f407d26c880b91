"""The policy: from what was understood and found to a decision."""

from dataclasses import replace

import pytest

from bot.dialogue import policy
from bot.dialogue.decisions import SMALL_TALK, Answer, Clarify, Decision, HandOff, Situation, SmallTalk
from bot.dialogue.policy import asks_for_more, decide, overrides, shown
from bot.nlu import EMOTIONS, INTENTS, Scored, Understanding
from knowledge_base.search import Match


def understood(
    intent: str = "ask_question", confidence: float = 0.9, emotion: str = "calm", strength: float = 0.9
) -> Understanding:
    def scored(name: str, share: float, names: tuple[str, ...]) -> list[Scored]:
        rest = (1 - share) / (len(names) - 1)
        return sorted((Scored(one, share if one == name else rest) for one in names), key=lambda one: -one.confidence)

    return Understanding(scored(intent, confidence, INTENTS), scored(emotion, strength, EMOTIONS))


def found(*confidences: float) -> list[Match]:
    return [
        Match(article_id=f"article-{place}", confidence=confidence, score=confidence, language="en", phrasing="?")
        for place, confidence in enumerate(confidences)
    ]


def test_a_confident_match_is_answered() -> None:
    assert decide(Situation(understood(), found(0.9, 0.05))) == Answer("article-0", 0.9)


def part(article: int, confidence: float) -> Match:
    return Match(f"article-{article}", confidence, 0.0, "en", "?")


def test_what_else_a_message_may_ask_is_offered_with_the_answer() -> None:
    parts = [part(1, 0.7), part(0, 0.95), part(2, 0.3)]
    assert decide(Situation(understood(), found(0.9, 0.05), parts=parts, sentences=True)) == Answer(
        "article-0", 0.9, also=("article-1",)
    )


def test_what_else_a_message_surely_asks_is_answered_together_in_the_order_in_which_it_was_asked() -> None:
    parts = [part(1, 0.8), part(0, 0.95)]
    assert decide(Situation(understood(), found(0.9, 0.05), parts=parts)) == Answer(
        "article-1", 0.8, together=("article-0",)
    )


def test_what_a_part_is_sure_of_and_the_whole_knows_nothing_of_is_only_offered() -> None:
    parts = [part(0, 0.95), part(7, 0.9)]
    assert decide(Situation(understood(), found(0.9, 0.05), parts=parts, sentences=True)) == Answer(
        "article-0", 0.9, also=("article-7",)
    )


def test_two_sure_questions_in_one_message_are_both_answered() -> None:
    decision = decide(Situation(understood(), found(0.49, 0.48), parts=[part(1, 0.9), part(0, 0.92)]))
    assert decision == Answer("article-1", 0.9, together=("article-0",))


def test_of_two_pieces_for_one_article_the_surer_counts() -> None:
    decision = decide(Situation(understood(), found(0.5, 0.4), parts=[part(0, 0.95), part(1, 0.9), part(0, 0.61)]))
    assert decision == Answer("article-0", 0.95, together=("article-1",))


def test_one_sure_piece_does_not_make_an_unsure_message_sure() -> None:
    decision = decide(Situation(understood(), found(0.49, 0.3), parts=[part(0, 0.92), part(1, 0.5)]))
    assert decision == Clarify(("article-0", "article-1"), "one-likely")


def test_sure_pieces_of_a_message_that_is_about_none_of_them_are_not_answered() -> None:
    decision = decide(Situation(understood(), found(0.3, 0.2), parts=[part(0, 0.7), part(1, 0.7)]))
    assert isinstance(decision, Clarify)


def test_several_likely_articles_are_offered() -> None:
    decision = decide(Situation(understood(), found(0.4, 0.3, 0.2, 0.1)))

    assert decision == Clarify(("article-0", "article-1", "article-2"))


def test_the_bot_asks_back_once_in_a_row_and_then_brings_in_a_person() -> None:
    decision = decide(Situation(understood(), found(0.4, 0.3), unsure=1, clarified=True))

    assert decision == HandOff("not-sure")


def test_low_confidence_once_asks_for_other_words() -> None:
    assert decide(Situation(understood(), found(0.05))) == Clarify((), "not-sure")


def test_low_confidence_twice_running_brings_in_a_person() -> None:
    assert decide(Situation(understood(), found(0.05), unsure=1)) == HandOff("not-sure")


def test_even_what_nothing_is_near_is_asked_about_once() -> None:
    assert decide(Situation(understood(), found(0.001))) == Clarify((), "not-sure")


def test_an_empty_knowledge_base_brings_in_a_person() -> None:
    assert decide(Situation(understood(), [])) == HandOff("not-sure")


def test_asking_for_a_person_is_granted_even_where_an_article_fits() -> None:
    assert decide(Situation(understood("ask_human", 0.95), found(0.99))) == HandOff("asked")


def test_declining_a_person_opens_no_ticket() -> None:
    assert decide(Situation(understood("decline_human"), found(0.01))) == SmallTalk("decline_human", "intent")


def test_a_question_after_declining_a_person_is_answered() -> None:
    assert decide(Situation(understood("decline_human", 0.6), found(0.9))) == Answer("article-0", 0.9)


def test_an_angry_visitor_gets_a_person() -> None:
    assert decide(Situation(understood(emotion="angry"), found(0.9))) == HandOff("upset")


@pytest.mark.parametrize("intent", ["greet", "thank"])
def test_a_short_greeting_or_thanks_that_sound_rude_bring_in_nobody(intent: str) -> None:
    said = understood(intent, emotion="angry")
    assert decide(Situation(said, found(0.02), brief=True)) == SmallTalk(intent, "intent")
    assert decide(Situation(said, found(0.02))) == HandOff("upset")


def test_a_slightly_angry_question_is_answered() -> None:
    assert decide(Situation(understood(emotion="angry", strength=0.5), found(0.9))) == Answer("article-0", 0.9)


def test_distress_without_an_answer_brings_in_a_person() -> None:
    assert decide(Situation(understood(emotion="worried", strength=0.95), found(0.05))) == HandOff("upset")


def test_a_worried_question_that_an_article_may_answer_is_asked_back_about() -> None:
    worried = Situation(understood(emotion="worried", strength=0.95), found(0.3, 0.28))
    assert decide(worried) == Clarify(("article-0", "article-1"))


def test_a_greeting_is_returned() -> None:
    assert decide(Situation(understood("greet"), found(0.05))) == SmallTalk("greet", "intent")


def test_a_greeting_with_a_question_is_answered() -> None:
    assert decide(Situation(understood("greet", 0.55), found(0.9))) == Answer("article-0", 0.9)


def test_a_complaint_without_an_answer_is_acknowledged_first() -> None:
    assert decide(Situation(understood("complain"), found(0.05))) == SmallTalk("complain", "intent")


def test_yes_to_did_this_help_is_thanked() -> None:
    decision = decide(Situation(understood("affirm"), found(0.01), awaiting="helpful"))

    assert decision == SmallTalk("helpful", "feedback")


def test_no_to_did_this_help_offers_more_once() -> None:
    decision = decide(Situation(understood("deny"), found(0.01), awaiting="helpful"))

    assert decision == SmallTalk("not_helpful", "feedback")


def test_a_second_unhelpful_answer_brings_in_a_person() -> None:
    decision = decide(Situation(understood("deny"), found(0.01), awaiting="helpful", unhelpful=1))

    assert decision == HandOff("not-helpful")


def test_yes_to_an_offered_person_brings_one_in() -> None:
    assert decide(Situation(understood("affirm"), found(0.01), awaiting="person")) == HandOff("asked")


def test_naming_a_language_changes_it_even_where_an_article_about_languages_fits() -> None:
    situation = Situation(understood("change_language", 0.8), found(0.9), named_language="nl")

    assert decide(situation) == SmallTalk("change_language", "intent", language="nl")


def test_asking_which_languages_there_are_is_answered() -> None:
    assert decide(Situation(understood("change_language", 0.6), found(0.9))) == Answer("article-0", 0.9)


def test_a_message_without_words_is_asked_about() -> None:
    assert decide(Situation(understood(), found(0.99), readable=False)) == SmallTalk("nothing_to_read", "no-words")


def test_matches_alone_are_judged_by_the_same_threshold() -> None:
    assert policy.answers(found(policy.ANSWER_AT))
    assert not policy.answers(found(policy.ANSWER_AT - 0.01))
    assert not policy.answers([])


def test_a_question_that_sounds_like_a_no_is_not_taken_for_one() -> None:
    asked = Situation(understood("deny", 0.95), found(0.4, 0.35), awaiting="helpful", asking=True)

    assert decide(asked) == Clarify(("article-0", "article-1"))


def test_an_answer_that_did_not_help_the_last_time_is_not_given_again() -> None:
    assert decide(Situation(understood(), found(0.9), troubles=frozenset({"article-0"}))) == HandOff("came-back")
    assert decide(Situation(understood(), found(0.9), troubles=frozenset({"article-1"}))) == Answer("article-0", 0.9)
    assert decide(Situation(understood("greet"), found(0.1), troubles=frozenset({"article-0"}))) == (
        SmallTalk("greet", "intent")
    )


@pytest.mark.parametrize(
    ("decision", "wants"),
    [
        (Answer("returns", 0.9), True),
        (HandOff("asked"), True),
        (HandOff("upset"), True),
        (SmallTalk("greet"), True),
        (HandOff("not-sure"), False),
        (Clarify(("returns",)), False),
        (SmallTalk("thank"), False),
        (SmallTalk("complain"), False),
    ],
)
def test_a_remark_is_told_from_a_message_that_wants_something(decision: Decision, wants: bool) -> None:
    assert asks_for_more(decision) is wants


APPOINTMENTS = understood("ask_human", 0.8)


def test_a_wish_for_a_person_that_an_article_is_about_is_granted_and_the_article_shown() -> None:
    wish = understood("ask_human", 0.95)
    assert decide(Situation(wish, found(0.9), subject=APPOINTMENTS)) == HandOff("asked", "article-0")


def test_a_wish_for_a_person_shows_no_article_about_something_else() -> None:
    wish = understood("ask_human", 0.95)
    assert decide(Situation(wish, found(0.9), subject=understood())) == HandOff("asked")


def test_a_wish_for_a_person_shows_no_article_that_is_not_sure_enough() -> None:
    wish = understood("ask_human", 0.95)
    assert decide(Situation(wish, found(0.5), subject=APPOINTMENTS)) == HandOff("asked")


def test_a_wish_for_a_person_does_not_show_what_did_not_help_the_last_time() -> None:
    wish, before = understood("ask_human", 0.95), frozenset({"article-0"})
    assert decide(Situation(wish, found(0.9), subject=APPOINTMENTS, troubles=before)) == HandOff("asked")


def test_of_an_article_about_people_a_question_is_answered_without_one() -> None:
    assert decide(Situation(understood(), found(0.9), subject=APPOINTMENTS)) == Answer("article-0", 0.9)


def test_anger_in_the_words_of_an_article_about_it_is_answered() -> None:
    angry = understood(emotion="angry")
    assert decide(Situation(angry, found(0.9), subject=understood(emotion="angry"))) == Answer("article-0", 0.9)
    assert decide(Situation(angry, found(0.9), subject=understood(emotion="frustrated"))) == HandOff("upset")


def test_anger_is_not_answered_from_an_article_that_is_not_sure_enough() -> None:
    angry = understood(emotion="angry")
    assert decide(Situation(angry, found(0.5), subject=understood(emotion="angry"))) == HandOff("upset")


@pytest.mark.parametrize("intent", sorted(SMALL_TALK))
def test_small_talk_that_an_article_is_about_is_answered(intent: str) -> None:
    talk = understood(intent, 0.95)
    assert decide(Situation(talk, found(0.7), subject=understood(intent))) == Answer("article-0", 0.7)


def test_small_talk_is_not_answered_from_an_article_about_another_kind_or_one_that_is_not_sure_enough() -> None:
    talk = understood("goodbye", 0.95)
    for confidence, subject in ((0.7, understood("greet")), (0.5, understood("goodbye")), (0.7, understood())):
        assert decide(Situation(talk, found(confidence), subject=subject)) == SmallTalk("goodbye", "intent")


def test_a_language_that_is_named_is_changed_to_even_where_an_article_is_about_changing_it() -> None:
    wish = understood("change_language", 0.95)
    situation = Situation(wish, found(0.9), named_language="nl", subject=understood("change_language"))
    assert decide(situation) == SmallTalk("change_language", "intent", language="nl")


def test_a_yes_to_what_was_asked_stays_one_whatever_an_article_is_about() -> None:
    situation = Situation(understood("affirm"), found(0.9), awaiting="helpful", subject=understood("affirm"))
    assert decide(situation) == SmallTalk("helpful", "feedback")


def test_who_is_angry_in_more_than_the_words_of_an_article_gets_a_person_as_well() -> None:
    parts, subject = [part(0, 0.9), part(1, 0.9)], understood(emotion="angry")
    letter = Situation(understood(emotion="angry"), found(0.5, 0.4), parts=parts, sentences=True, subject=subject)
    assert decide(letter) == HandOff("upset", "article-0")
    assert decide(replace(letter, troubles=frozenset({"article-0"}))) == HandOff("upset")
    assert decide(replace(letter, subject=understood())) == HandOff("upset")


def test_an_angry_word_that_did_not_help_the_last_time_brings_in_a_person() -> None:
    angry = understood(emotion="angry")
    situation = Situation(angry, found(0.9), subject=angry, troubles=frozenset({"article-0"}))
    assert decide(situation) == HandOff("came-back")


def test_two_questions_of_which_one_is_about_small_talk_are_answered() -> None:
    parts, talk = [part(0, 0.9), part(1, 0.9)], understood("thank", 0.95)
    situation = Situation(talk, found(0.5, 0.4), parts=parts, subject=understood("thank"))
    assert decide(situation) == Answer("article-0", 0.9, together=("article-1",))


@pytest.mark.parametrize(
    ("understanding", "confidence", "overridden"),
    [
        (understood("ask_human", 0.95), 0.9, True),
        (understood(emotion="angry"), 0.9, True),
        (understood("bot_challenge", 0.95), 0.9, True),
        (understood("ask_human", 0.95), 0.5, False),
        (understood(emotion="angry"), 0.5, False),
        (understood("bot_challenge", 0.95), 0.5, False),
        (understood(), 0.9, False),
        (understood(), 0.1, False),
    ],
)
def test_what_an_article_is_about_matters_where_an_intent_or_a_feeling_overrides_it(
    understanding: Understanding, confidence: float, overridden: bool
) -> None:
    situation = Situation(understanding, found(confidence))
    assert overrides(decide(situation), situation) is overridden


def test_an_answer_that_did_not_help_is_not_looked_into() -> None:
    situation = Situation(understood(), found(0.9), troubles=frozenset({"article-0"}))
    assert not overrides(decide(situation), situation)


def test_an_article_is_shown_by_an_answer_and_by_a_handoff_that_has_one() -> None:
    decisions = (Answer("a", 0.9), HandOff("asked", "b"), HandOff("asked"), Clarify(("c",)), SmallTalk("greet"))
    assert [shown(decision) for decision in decisions] == ["a", "b", None, None, None]
