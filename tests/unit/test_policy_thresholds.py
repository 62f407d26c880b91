"""Where the policy's thresholds lie: each counts from its value on, and not a hair before."""

from dataclasses import replace

import pytest

from bot.dialogue.crises import CALM_GRIEF_AT, CLEAR_CRISIS, DESPAIR_AT, GRIEF_AT, SURE_GRIEF_AT
from bot.dialogue.decisions import Answer, Clarify, Decision, HandOff, Situation, SmallTalk
from bot.dialogue.policy import (
    ANSWER_AT,
    CHAT_BELOW,
    CLARIFY_AT,
    CLEAR_CHAT,
    CLEAR_WISH,
    CLEARLY_CHAT,
    CLEARLY_STUCK,
    DISTRESS_AT,
    EMOTION_AT,
    FAR_AHEAD,
    FURIOUS_AT,
    HARDLY_HELPED_AT,
    INTENT_AT,
    MAYBE_A_WISH,
    MEANT_AT,
    SITUATION_AT,
    SURE_IF_BRIEF,
    SURE_PART_AT,
    answers,
    decide,
)
from bot.dialogue.weighing import ABOUT_AT, OFFER_AT
from bot.dialogue.while_waiting import ASKS_HOW_LONG_AT, WAITING_ODDS, while_waiting
from bot.nlu import Scored, Understanding
from tests.unit.test_policy import found, part, understood
from tests.unit.test_policy_conversation import situated

LITTLE = 1e-6


def wish(confidence: float, top: float) -> Decision:
    return decide(Situation(understood("ask_human", confidence), found(top)))


def test_an_answer_is_given_from_its_probability_on() -> None:
    assert decide(Situation(understood(), found(ANSWER_AT))) == Answer("article-0", ANSWER_AT)
    assert isinstance(decide(Situation(understood(), found(ANSWER_AT - LITTLE))), Clarify)


def test_it_asks_back_from_its_probability_on() -> None:
    assert decide(Situation(understood(), found(CLARIFY_AT, CLARIFY_AT))) == Clarify(("article-0", "article-1"))
    assert decide(Situation(understood(), found(CLARIFY_AT - LITTLE))) == Clarify((), "not-sure")


def test_an_article_is_offered_from_its_probability_on() -> None:
    assert decide(Situation(understood(), found(0.4, OFFER_AT, OFFER_AT - LITTLE))) == Clarify(
        ("article-0", "article-1"), "one-likely"
    )


def test_an_article_is_shown_as_what_may_be_meant_from_its_probability_on_and_so_far_ahead() -> None:
    assert decide(Situation(understood(), found(CLARIFY_AT, OFFER_AT))).reason == "one-likely"
    assert decide(Situation(understood(), found(CLARIFY_AT - LITTLE, OFFER_AT))).reason == "not-sure"
    assert decide(Situation(understood(), found(0.42, 0.42 / FAR_AHEAD))).reason == "one-likely"
    assert decide(Situation(understood(), found(0.42, 0.42 / FAR_AHEAD + LITTLE))).reason == "several-likely"


def test_an_article_that_is_clearly_meant_is_shown_from_a_lower_probability_on() -> None:
    def meant(confidence: float) -> Situation:
        return Situation(understood(), [replace(one, about=ABOUT_AT) for one in found(confidence)])

    assert decide(meant(MEANT_AT)).reason == "one-likely"
    assert decide(meant(MEANT_AT - LITTLE)).reason == "not-sure"


def test_a_part_says_its_share_of_what_is_asked() -> None:
    told = Situation(understood(), found(0.2, 0.15), parts=[part(2, 0.9)], sentences=True)
    assert decide(told) == Clarify(("article-2", "article-0", "article-1"), "one-likely")
    assert decide(replace(told, parts=[part(2, 0.45)])) == Clarify(("article-0", "article-2", "article-1"))
    assert decide(replace(told, parts=[part(0, 0.45)])) == Clarify(("article-0", "article-1"))


def test_a_clear_wish_for_a_person_goes_before_any_article() -> None:
    assert wish(CLEAR_WISH, 0.99) == HandOff("asked")
    assert wish(CLEAR_WISH - LITTLE, 0.99) == Answer("article-0", 0.99)


def test_a_wish_for_a_person_that_is_less_clear_goes_before_an_article_that_is_no_surer() -> None:
    assert wish(0.7, 0.7) == HandOff("asked")
    assert wish(0.7, 0.7 + LITTLE) == Answer("article-0", 0.7 + LITTLE)


def test_a_wish_for_a_person_counts_from_its_probability_on() -> None:
    assert wish(INTENT_AT, 0.3) == HandOff("asked")
    assert wish(INTENT_AT - LITTLE, 0.3) == Clarify(("article-0",), "one-likely")


def test_a_reply_counts_from_its_probability_on() -> None:
    clear = Situation(understood("affirm", INTENT_AT), found(0.3), awaiting="helpful")
    assert decide(clear) == SmallTalk("helpful", "feedback")
    unclear = Situation(understood("affirm", INTENT_AT - LITTLE), found(0.3), awaiting="helpful")
    assert decide(unclear) == Clarify(("article-0",), "one-likely")


def test_anger_counts_from_its_probability_on() -> None:
    assert decide(Situation(understood(emotion="angry", strength=EMOTION_AT), found(0.3))) == HandOff("upset")
    nearly = understood(emotion="angry", strength=EMOTION_AT - LITTLE)
    assert isinstance(decide(Situation(nearly, found(0.3))), Clarify)


def test_anger_goes_before_a_sure_answer_from_a_higher_probability_on() -> None:
    assert decide(Situation(understood(emotion="angry", strength=FURIOUS_AT), found(0.9))) == HandOff("upset")
    nearly = understood(emotion="angry", strength=FURIOUS_AT - LITTLE)
    assert decide(Situation(nearly, found(0.9))) == Answer("article-0", 0.9)


@pytest.mark.parametrize("emotion", ["worried", "sad"])
def test_distress_counts_from_its_probability_on(emotion: str) -> None:
    assert decide(Situation(understood(emotion=emotion, strength=DISTRESS_AT), found(0.05))) == HandOff("upset")
    nearly = understood(emotion=emotion, strength=DISTRESS_AT - LITTLE)
    assert decide(Situation(nearly, found(0.05))) == Clarify((), "not-sure")


def test_a_wish_for_another_language_counts_from_its_probability_on() -> None:
    clear = Situation(understood("change_language", INTENT_AT), found(CHAT_BELOW - LITTLE), named_language="nl")
    assert decide(clear) == SmallTalk("change_language", "intent", language="nl")
    assert decide(replace(clear, matches=found(CHAT_BELOW))) != SmallTalk("change_language", "intent", language="nl")
    unclear = Situation(understood("change_language", INTENT_AT - LITTLE), found(0.9), named_language="nl")
    assert decide(unclear) == Answer("article-0", 0.9)
    wished = Situation(understood("change_language", CLEAR_WISH), found(0.9), named_language="nl")
    assert decide(wished) == SmallTalk("change_language", "intent", language="nl")


def sad(name: str, confidence: float) -> Understanding:
    return replace(situated(name, confidence), emotions=understood(emotion="sad", strength=0.7).emotions)


@pytest.mark.parametrize(("name", "least"), [("despair", DESPAIR_AT), ("bereavement", GRIEF_AT)])
def test_despair_and_grief_count_from_their_probability_on(name: str, least: float) -> None:
    assert isinstance(decide(Situation(sad(name, least), found(0.01))), HandOff)
    assert decide(Situation(sad(name, least - LITTLE), found(0.01))) == Clarify((), "not-sure")


@pytest.mark.parametrize(("name", "clear"), [("despair", CLEAR_CRISIS), ("bereavement", SURE_GRIEF_AT)])
def test_despair_and_grief_have_to_be_clearer_where_an_article_is_sure(name: str, clear: float) -> None:
    assert isinstance(decide(Situation(sad(name, clear), found(0.99))), HandOff)
    assert decide(Situation(sad(name, clear - LITTLE), found(0.99))) == Answer("article-0", 0.99)


def test_a_calm_death_counts_from_a_higher_probability_on() -> None:
    assert isinstance(decide(Situation(situated("bereavement", CALM_GRIEF_AT), found(0.01))), HandOff)
    assert decide(Situation(situated("bereavement", CALM_GRIEF_AT - LITTLE), found(0.01))) == Clarify((), "not-sure")


def test_a_situation_counts_from_its_probability_on() -> None:
    assert decide(Situation(situated("chitchat", SITUATION_AT), found(0.05))) == SmallTalk("chitchat", "situation")
    assert decide(Situation(situated("chitchat", SITUATION_AT - LITTLE), found(0.05))) == Clarify((), "not-sure")
    assert isinstance(decide(Situation(situated("chitchat", SITUATION_AT), found(CHAT_BELOW))), Clarify)


def test_clear_chit_chat_counts_from_its_probability_on_wherever_no_article_answers() -> None:
    talk = SmallTalk("chitchat", "situation")
    assert decide(Situation(situated("chitchat", CLEAR_CHAT), found(ANSWER_AT - LITTLE))) == talk
    assert isinstance(decide(Situation(situated("chitchat", CLEAR_CHAT - LITTLE), found(CHAT_BELOW))), Clarify)
    assert decide(Situation(situated("chitchat", CLEAR_CHAT - LITTLE), found(CHAT_BELOW - LITTLE))) == talk
    assert isinstance(decide(Situation(situated("chitchat", CLEAR_CHAT), found(ANSWER_AT))), Answer)


def furious(chat: float, intent: str = "ask_question") -> Understanding:
    return replace(situated("chitchat", chat, intent), emotions=understood(emotion="angry").emotions)


def test_anger_in_what_is_clearly_chit_chat_is_play_unless_it_complains() -> None:
    assert decide(Situation(furious(CLEAR_CHAT), found(0.3))) == SmallTalk("chitchat", "situation")
    assert decide(Situation(furious(CLEAR_CHAT - LITTLE), found(0.3))) == HandOff("upset")
    assert decide(Situation(furious(CLEAR_CHAT, "complain"), found(0.3))) == HandOff("upset")


def said(share: float, *names: str) -> Understanding:
    """A question of which each situation named is so likely, and a plain one else."""
    others = [Scored(name, share) for name in names]
    return replace(understood(), situations=(*others, Scored("plain", 1 - sum(one.confidence for one in others))))


def test_the_answer_that_was_just_given_is_no_answer_to_what_it_hardly_helped() -> None:
    hardly = Situation(said(HARDLY_HELPED_AT, "not_helped"), found(0.9), shown=("article-1", "article-0"))
    assert decide(hardly) == SmallTalk("not_helpful", "situation")
    assert decide(replace(hardly, understanding=said(HARDLY_HELPED_AT - LITTLE, "not_helped"))) == (
        Answer("article-0", 0.9)
    )
    # What is asked may be answered there, and so may what goes on from it; another article is another matter.
    for other in (
        replace(hardly, asking=True),
        replace(hardly, follows=True),
        replace(hardly, shown=("article-0", "article-1")),
        replace(hardly, shown=()),
    ):
        assert decide(other) == Answer("article-0", 0.9)


def test_very_few_words_that_clearly_say_that_it_did_not_help_name_nothing_else() -> None:
    stuck = Situation(said(0.98, "not_helped"), found(0.8), shown=("other",), terse=True)
    assert decide(stuck) == SmallTalk("not_helpful", "situation")
    assert decide(replace(stuck, terse=False)) == Answer("article-0", 0.8)
    assert decide(replace(stuck, matches=found(0.99))) == Answer("article-0", 0.99)
    assert decide(replace(stuck, understanding=said(CLEARLY_STUCK - LITTLE, "not_helped"))) == Answer("article-0", 0.8)


def test_what_did_not_help_and_what_next_count_together() -> None:
    both = said(HARDLY_HELPED_AT / 2, "not_helped", "what_next")
    assert decide(Situation(both, found(0.9), shown=("article-0",))) == SmallTalk("not_helpful", "situation")


def test_a_question_is_stuck_from_the_probability_of_a_situation_on() -> None:
    stuck = Situation(said(SITUATION_AT, "not_helped"), found(0.9), shown=("article-0",), asking=True)
    assert decide(stuck) == SmallTalk("not_helpful", "situation")
    assert decide(replace(stuck, understanding=said(SITUATION_AT - LITTLE, "not_helped"))) == Answer("article-0", 0.9)


def test_what_so_likely_goes_on_is_no_small_talk_unless_that_is_as_likely() -> None:
    for name in ("not_helped", "what_next", "follow_up"):
        going_on = Situation(situated(name, 0.7, "thank", 0.6), found(0.05))
        assert decide(going_on) != SmallTalk("thank", "intent"), name
        assert decide(replace(going_on, understanding=situated(name, 0.7, "thank", 0.9))) == (
            SmallTalk("thank", "intent")
        ), name
        assert decide(replace(going_on, understanding=situated(name, 0.2, "thank", 0.6))) == (
            SmallTalk("thank", "intent")
        ), name


def test_small_talk_of_a_word_or_two_has_to_be_clear() -> None:
    brief = Situation(understood("greet", CLEAR_WISH), found(0.05), brief=True)
    assert decide(brief) == SmallTalk("greet", "intent")
    assert decide(replace(brief, understanding=understood("greet", CLEAR_WISH - LITTLE))) == Clarify((), "not-sure")
    both = Understanding((Scored("thank", 0.6), Scored("goodbye", CLEARLY_CHAT - 0.6)), (Scored("calm", 1.0),))
    assert decide(replace(brief, understanding=both)) == SmallTalk("thank", "intent")
    less = replace(both, intents=(Scored("thank", 0.6), Scored("goodbye", CLEARLY_CHAT - 0.6 - LITTLE)))
    assert decide(replace(brief, understanding=less)) == Clarify((), "not-sure")


def test_a_language_that_is_named_may_be_wished_for_from_a_probability_on_where_nothing_is_found() -> None:
    def named(likely: float, top: float, *, terse: bool = False) -> Decision:
        intents = [Scored("ask_question", 1 - likely), Scored("change_language", likely)]
        understanding = replace(understood(), intents=intents)
        return decide(Situation(understanding, found(top), named_language="nl", elsewhere="en", terse=terse))

    wish = SmallTalk("change_language", "intent", language="nl")
    assert named(MAYBE_A_WISH, CLARIFY_AT - LITTLE) == wish
    assert named(MAYBE_A_WISH - LITTLE, CLARIFY_AT - LITTLE) != wish
    assert named(MAYBE_A_WISH, CLARIFY_AT) != wish
    assert named(0.0, CLARIFY_AT - LITTLE, terse=True) == wish
    assert named(0.0, CLARIFY_AT, terse=True) != wish


def waiting(name: str, confidence: float) -> Decision | None:
    """What the bot says to somebody who waits and so likely says that."""
    return while_waiting(said(confidence, name), Clarify())


def odds_of(share: float, times: float) -> float:
    """The probability of what is ``share`` likely when it is so many times likelier."""
    return share / (share + times * (1 - share))


def test_whoever_waits_more_likely_says_that_it_is_solved_or_asks_how_long() -> None:
    solved = odds_of(SITUATION_AT, WAITING_ODDS["solved"])
    assert waiting("solved", solved + LITTLE) == SmallTalk("leave_queue", "situation")
    assert waiting("solved", solved - LITTLE) is None
    how_long = odds_of(ASKS_HOW_LONG_AT, WAITING_ODDS["how_long"])
    assert waiting("how_long", how_long + LITTLE) == SmallTalk("place", "situation")
    assert waiting("how_long", how_long - LITTLE) is None


def test_whoever_waits_and_is_understood_in_no_situation_is_left_in_peace() -> None:
    assert while_waiting(understood(), Clarify()) is None


def test_what_may_be_meant_is_shown_again_where_the_message_goes_on_from_it() -> None:
    seen = Situation(understood(), found(0.4, 0.1), shown=("article-0",), brief=True)
    assert decide(seen) == Clarify(("article-0", "article-1"))
    assert decide(replace(seen, follows=True)) == Clarify(("article-0", "article-1"), "one-likely")


@pytest.mark.parametrize(
    ("intent", "brief", "limit"),
    [("ask_question", False, 2), ("complain", False, 2), ("ask_question", True, 3), ("greet", False, 3)],
)
def test_a_person_is_brought_in_later_where_nothing_is_asked_or_only_a_word(
    intent: str, brief: bool, limit: int
) -> None:
    unsure = Situation(understood(intent, 0.4), found(0.05), brief=brief)
    assert decide(replace(unsure, unsure=limit - 2)) != HandOff("not-sure")
    assert decide(replace(unsure, unsure=limit - 1)) == HandOff("not-sure")


def test_an_ok_says_neither_that_it_helped_nor_yes_to_anything_else() -> None:
    ok = Situation(understood("affirm"), found(0.01), awaiting="helpful", acknowledged=True)
    assert decide(ok) == SmallTalk("affirm", "intent")
    assert decide(replace(ok, acknowledged=False)) == SmallTalk("helpful", "feedback")
    assert decide(replace(ok, understanding=understood("thank"))) == SmallTalk("thank", "feedback")
    assert decide(replace(ok, awaiting="person")) == HandOff("asked")


def test_a_question_beside_small_talk_counts_from_its_probability_on() -> None:
    beside = Situation(understood("thank", 0.95), found(0.1), parts=[part(2, SURE_PART_AT)])
    assert decide(beside) == Answer("article-2", SURE_PART_AT)
    assert decide(replace(beside, parts=[part(2, SURE_PART_AT - LITTLE)])) == SmallTalk("thank", "intent")


def test_small_talk_counts_from_its_probability_on() -> None:
    assert decide(Situation(understood("greet", INTENT_AT), found(0.3))) == SmallTalk("greet", "intent")
    assert decide(Situation(understood("greet", INTENT_AT - LITTLE), found(0.3))) == Clarify(
        ("article-0",), "one-likely"
    )


def test_small_talk_goes_before_an_article_that_is_no_surer() -> None:
    assert decide(Situation(understood("greet", 0.7), found(0.7))) == SmallTalk("greet", "intent")
    assert decide(Situation(understood("greet", 0.7), found(0.7 + LITTLE))) == Answer("article-0", 0.7 + LITTLE)


def test_a_complaint_counts_from_its_probability_on() -> None:
    assert decide(Situation(understood("complain", INTENT_AT), found(0.05))) == SmallTalk("complain", "intent")
    assert decide(Situation(understood("complain", INTENT_AT - LITTLE), found(0.05))) == Clarify((), "not-sure")


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


def test_a_word_or_two_are_answered_where_one_article_is_clear_and_asked_about_where_several_may_be_meant() -> None:
    def brief(*shares: float, follows: bool = False) -> Decision:
        return decide(Situation(understood(), found(*shares), brief=True, follows=follows))

    assert isinstance(brief(SURE_IF_BRIEF, OFFER_AT), Answer)
    assert brief(SURE_IF_BRIEF - LITTLE, OFFER_AT) == Clarify(("article-0", "article-1"))
    assert isinstance(brief(SURE_IF_BRIEF - LITTLE, OFFER_AT - LITTLE), Answer)
    assert isinstance(brief(SURE_IF_BRIEF - LITTLE, OFFER_AT, follows=True), Answer)
