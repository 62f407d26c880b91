"""Where the thresholds of situations lie: what did not help, what is solved, who waits, and whoever is in need."""

from dataclasses import replace

import pytest

from bot.dialogue.crises import crisis_of
from bot.dialogue.decisions import Answer, Clarify, Decision, HandOff, Situation, SmallTalk
from bot.dialogue.policy import (
    CHAT_BELOW,
    CLARIFY_AT,
    CLEAR_WISH,
    DISTRESS_AT,
    EMOTION_AT,
    SITUATION_AT,
    decide,
)
from bot.dialogue.weighing import HEDGE_AT
from bot.dialogue.while_waiting import while_waiting
from bot.nlu import Scored, Understanding
from tests.unit.test_policy import found, part, understood

LITTLE = 1e-6
DESPAIR, SOLVED = HandOff("upset", feeling="despair"), SmallTalk("solved", "situation")


def said(
    name: str, share: float, plain: float | None = None, intent: str = "ask_question", sure: float = 0.9
) -> Understanding:
    """What is said in a situation that is so likely, and plain else."""
    rest = Scored("plain", 1 - share if plain is None else plain)
    ranked = sorted((Scored(name, share), rest), key=lambda one: -one.confidence)
    return replace(understood(intent, sure), situations=tuple(ranked))


@pytest.mark.parametrize(
    ("name", "share", "plain", "decision"),
    [
        ("solved", 0.2, 0.8, SmallTalk("leave_queue", "situation")),
        ("solved", 0.19, 0.81, None),
        ("how_long", 0.05, 0.6, SmallTalk("place", "situation")),
        ("how_long", 0.045, 0.6, None),
        ("chitchat", 0.9, 0.1, None),
    ],
)
def test_that_it_is_solved_is_four_times_and_how_long_eight_times_as_likely_of_who_waits(
    name: str, share: float, plain: float, decision: Decision | None
) -> None:
    assert while_waiting(said(name, share, plain), Clarify()) == decision


def test_whoever_waits_leaves_the_queue_with_a_clear_no_to_a_person() -> None:
    assert while_waiting(understood("decline_human", CLEAR_WISH), Clarify()) == SmallTalk("leave_queue", "intent")
    assert while_waiting(understood("decline_human", CLEAR_WISH - LITTLE), Clarify()) is None


@pytest.mark.parametrize(("intent", "sure"), [("ask_question", 0.9), ("deny", CLEAR_WISH - LITTLE)])
def test_a_hint_of_despair_counts_beside_anything_but_clear_small_talk(intent: str, sure: float) -> None:
    assert crisis_of(said("despair", 0.5, intent=intent, sure=sure)) == DESPAIR
    assert while_waiting(said("despair", 0.5, intent=intent, sure=sure), Clarify()) == DESPAIR


def test_a_hint_of_despair_does_not_count_beside_clear_small_talk() -> None:
    assert crisis_of(said("despair", 0.5, intent="deny", sure=CLEAR_WISH)) is None


def test_whoever_is_calm_about_a_death_is_so_from_the_probability_of_an_emotion_on() -> None:
    grief = said("bereavement", 0.75)
    assert crisis_of(replace(grief, emotions=understood(strength=EMOTION_AT).emotions)) is None
    assert crisis_of(replace(grief, emotions=understood(strength=EMOTION_AT - LITTLE).emotions)) == (
        HandOff("upset", feeling="grief")
    )


def test_what_is_solved_counts_from_its_probability_on_where_no_article_is_likely() -> None:
    assert decide(Situation(said("solved", SITUATION_AT), found(CHAT_BELOW - LITTLE, 0.3))) == SOLVED
    assert decide(Situation(said("solved", SITUATION_AT), [])) == SOLVED
    assert decide(Situation(said("solved", SITUATION_AT - LITTLE), found(0.3))) != SOLVED
    assert decide(Situation(said("solved", 0.9), found(CHAT_BELOW, 0.05))) != SOLVED


def test_small_talk_and_a_wish_for_a_language_need_no_article_at_all() -> None:
    assert decide(Situation(understood("greet"), [])) == SmallTalk("greet", "intent")
    wish = Situation(understood("change_language", 0.6), [], named_language="nl")
    assert decide(wish) == SmallTalk("change_language", "intent", language="nl")


def test_small_talk_that_is_as_likely_as_what_goes_on_is_small_talk() -> None:
    talk = said("not_helped", 0.6, intent="thank", sure=0.6)
    assert decide(Situation(talk, found(0.05))) == SmallTalk("thank", "intent")


def test_a_word_of_small_talk_that_several_articles_may_be_about_stays_one_unless_an_article_is_likelier() -> None:
    word = Situation(understood("goodbye", 0.82), found(0.82, 0.1), brief=True, subject=understood("goodbye"))
    assert decide(word) == SmallTalk("goodbye", "intent")
    assert decide(replace(word, matches=found(0.82 + LITTLE, 0.1))) == Clarify(("article-0", "article-1"))


@pytest.mark.parametrize("emotion", ["worried", "sad"])
def test_whoever_is_in_distress_is_asked_back_where_some_article_may_be_meant(emotion: str) -> None:
    distressed = Situation(understood(emotion=emotion, strength=DISTRESS_AT), found(CLARIFY_AT, CLARIFY_AT))
    assert decide(distressed) == Clarify(("article-0", "article-1"))
    assert decide(replace(distressed, matches=found(CLARIFY_AT - LITTLE))) == HandOff("upset")


def test_a_part_of_a_story_is_meant_from_the_probability_on_at_which_it_is_shown() -> None:
    story = Situation(understood(), found(0.02), parts=[part(3, HEDGE_AT)])
    assert decide(story) == Clarify(("article-3",), "one-likely")
    assert decide(replace(story, parts=[part(3, HEDGE_AT - LITTLE)])) == Clarify((), "not-sure")


def test_a_language_that_is_hardly_wished_for_is_only_named() -> None:
    hardly = replace(understood(), intents=[Scored("ask_question", 0.9), Scored("change_language", 0.1)])
    named = Situation(hardly, found(0.01), named_language="nl", elsewhere="en")
    assert decide(named) != SmallTalk("change_language", "intent", language="nl")


def test_clear_chit_chat_goes_before_what_may_be_meant() -> None:
    assert decide(Situation(said("chitchat", 0.9), found(0.5, 0.01))) == SmallTalk("chitchat", "situation")


def test_an_answer_that_very_likely_helped_is_given_again() -> None:
    assert decide(Situation(said("not_helped", 0.1), found(0.9), shown=("article-0",))) == Answer("article-0", 0.9)


def test_a_word_that_one_article_surely_answers_is_answered() -> None:
    assert isinstance(decide(Situation(understood(), found(0.95, 0.04), brief=True)), Answer)


def test_two_sure_sentences_of_a_message_that_is_about_neither_are_not_answered() -> None:
    parts = [part(0, 0.9), part(1, 0.9)]
    assert isinstance(decide(Situation(understood(), found(0.06, 0.05), parts=parts, sentences=True)), Clarify)
