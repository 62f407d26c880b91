"""What the bot does for somebody who waits for a person."""

from dataclasses import replace

import pytest

from bot.dialogue.decisions import STILL_WANTED, Answer, Clarify, HandOff, SmallTalk
from bot.dialogue.policy import CLEAR_WISH, SITUATION_AT
from bot.dialogue.while_waiting import CLEARLY_SOLVED, MISREAD_BELOW, WAITING_ODDS, while_waiting
from bot.nlu import Understanding
from tests.unit.test_policy import understood
from tests.unit.test_policy_conversation import situated

LITTLE = 1e-6
LEFT = SmallTalk("leave_queue", "choice")


def test_an_ok_leaves_no_queue_and_what_is_clearly_solved_does() -> None:
    ok = SmallTalk("acknowledged", "intent")
    odds = WAITING_ODDS["solved"]
    for likely, decided in ((0.6, ok), (0.97, SmallTalk("leave_queue", "situation"))):
        assert (likely * odds / (likely * odds + 1 - likely) >= CLEARLY_SOLVED) is (decided != ok)
        assert while_waiting(situated("solved", likely), ok) == decided


@pytest.mark.parametrize(("said", "decided"), [("affirm", SmallTalk("place", "choice")), ("deny", LEFT)])
def test_yes_and_no_answer_whether_a_person_is_still_wanted(said: str, decided: SmallTalk) -> None:
    assert while_waiting(understood(said), SmallTalk(said, "intent"), awaiting=STILL_WANTED) == decided
    assert while_waiting(understood(said), Clarify(), awaiting="helpful") != decided
    unsure = understood(said, SITUATION_AT - LITTLE)
    assert while_waiting(unsure, Clarify(), awaiting=STILL_WANTED) is None


def test_whoever_asks_whether_anybody_is_there_is_told_their_place() -> None:
    assert while_waiting(understood("greet"), SmallTalk("greet", "intent")) == SmallTalk("place", "intent")


@pytest.mark.parametrize("topic", ["thank", "goodbye", "bot_challenge"])
def test_thanks_and_farewells_are_answered_and_not_passed_on(topic: str) -> None:
    assert while_waiting(understood(topic), SmallTalk(topic, "intent")) == SmallTalk(topic, "intent")


@pytest.mark.parametrize("feeling", ["despair", "grief", "emergency", "compromised"])
def test_whoever_is_in_distress_is_given_no_article_and_no_small_talk(feeling: str) -> None:
    for decision in (SmallTalk("acknowledged", "intent"), SmallTalk("greet", "intent"), Clarify()):
        assert while_waiting(situated("plain", 0.5, sure=0.3), decision, feeling=feeling) is None
    assert while_waiting(situated("how_long"), Answer("a", 0.79), feeling=feeling) is None


@pytest.mark.parametrize(
    ("feeling", "answered"), [("emergency", True), ("compromised", True), ("despair", False), ("grief", False)]
)
def test_whoever_is_out_of_danger_is_answered_what_is_sure_and_despair_and_grief_are_left_to_people(
    feeling: str, answered: bool
) -> None:
    for decision in (Answer("a", CLEAR_WISH), SmallTalk("thank", "intent")):
        assert while_waiting(situated("plain"), decision, feeling=feeling) == (decision if answered else None)


def test_whoever_was_joking_is_taken_at_their_word() -> None:
    misread = SmallTalk("misread", "situation")
    assert while_waiting(situated("plain"), Clarify(), feeling="despair", takes_back=True) == misread
    assert while_waiting(situated("plain"), Clarify(), feeling="emergency", takes_back=True) is None


def test_an_alarm_that_was_answered_is_not_answered_again() -> None:
    assert while_waiting(situated("emergency", 0.9), Clarify(), feeling="emergency") is None
    assert while_waiting(situated("emergency", 0.9), Clarify(), feeling="grief") == HandOff(
        "upset", feeling="emergency"
    )


def in_despair(likely: float, intent: str = "deny", emotion: str = "frustrated") -> Understanding:
    rest = situated("despair", likely, intent, 0.8)
    return replace(rest, emotions=understood(intent, emotion=emotion).emotions)


def test_whoever_was_taken_for_being_in_despair_and_says_no_is_asked_to_forgive() -> None:
    misread = SmallTalk("misread", "situation")
    assert while_waiting(in_despair(MISREAD_BELOW - LITTLE), Clarify(), feeling="despair") == misread
    assert while_waiting(in_despair(MISREAD_BELOW), Clarify(), feeling="despair") is None
    assert while_waiting(in_despair(0.01), Clarify(), feeling="grief") is None
    assert while_waiting(in_despair(0.01, emotion="sad"), Clarify(), feeling="despair") is None
    assert while_waiting(in_despair(0.01, "goodbye"), Clarify(), feeling="despair") is None
    assert while_waiting(in_despair(0.01, "ask_question"), Clarify(), feeling="despair") is None
    assert while_waiting(in_despair(0.01, "ask_question"), Answer("a", 0.9), feeling="despair") is None


def test_despair_that_is_said_again_is_heard_again() -> None:
    assert while_waiting(in_despair(0.9), Clarify(), feeling="despair") == HandOff("upset", feeling="despair")
