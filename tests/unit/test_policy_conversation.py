"""The policy in the middle of a conversation: what did not help, who waits, small talk, and whoever is in need."""

from dataclasses import replace
from typing import Any

import pytest

from bot.dialogue.crises import DESPAIR_AT, crisis_of
from bot.dialogue.decisions import Answer, Clarify, HandOff, Situation, SmallTalk
from bot.dialogue.policy import answered, decide, shown
from bot.dialogue.while_waiting import while_waiting
from bot.nlu import SITUATIONS, Scored, Understanding
from knowledge_base.search import Match
from tests.unit.test_policy import found, part, understood


def situated(name: str, confidence: float = 0.8, intent: str = "ask_question", sure: float = 0.6) -> Understanding:
    rest = (1 - confidence) / (len(SITUATIONS) - 1)
    ranked = sorted(
        (Scored(one, confidence if one == name else rest) for one in SITUATIONS), key=lambda s: -s.confidence
    )
    return replace(understood(intent, sure), situations=tuple(ranked))


def test_one_article_far_ahead_of_the_others_is_shown_as_what_may_be_meant() -> None:
    assert decide(Situation(understood(), found(0.4, 0.1))) == Clarify(("article-0", "article-1"), "one-likely")
    assert decide(Situation(understood(), found(0.4, 0.35))) == Clarify(("article-0", "article-1"))


def test_what_may_be_meant_is_not_shown_twice_nor_for_a_word_or_two() -> None:
    assert decide(Situation(understood(), found(0.4, 0.1), shown=("article-0",))) == Clarify(("article-0", "article-1"))
    assert decide(Situation(understood(), found(0.4, 0.1), brief=True)) == Clarify(("article-0", "article-1"))


def about(first: float, second: float) -> list[Match]:
    """Two articles that are hardly likely, the first one more, and how much likelier the question is about each."""
    return [replace(one, about=its) for one, its in zip(found(0.12, 0.1), (first, second), strict=True)]


@pytest.mark.parametrize("brief", [False, True])
def test_an_article_that_a_question_is_clearly_about_is_shown_though_the_site_says_it_in_other_words(
    brief: bool,
) -> None:
    assert decide(Situation(understood(), about(3.8, 2.0), brief=brief)) == Clarify(
        ("article-0", "article-1"), "one-likely"
    )


@pytest.mark.parametrize(("first", "second"), [(3.8, 2.6), (3.0, 0.0), (2.0, 3.9)])
def test_an_article_that_a_question_is_not_clearly_about_is_asked_about(first: float, second: float) -> None:
    assert decide(Situation(understood(), about(first, second))) == Clarify(("article-0", "article-1"))


def test_what_a_question_is_clearly_about_is_not_shown_twice_nor_where_it_is_next_to_impossible() -> None:
    once = Situation(understood(), about(3.8, 2.0), shown=("article-0",))
    assert decide(once) == Clarify(("article-0", "article-1"))
    unlikely = [replace(one, confidence=0.02) for one in about(3.8, 2.0)]
    assert decide(Situation(understood(), unlikely)) == Clarify((), "not-sure")


@pytest.mark.parametrize(("its", "wishes"), [("ask_question", False), ("change_language", True)])
def test_a_language_in_a_question_about_something_else_is_no_wish_for_it(its: str, wishes: bool) -> None:
    matches = [replace(found(0.6)[0], about=4.0)]
    asked = Situation(understood("change_language", 0.85), matches, named_language="en", elsewhere="nl")
    assert isinstance(decide(replace(asked, subject=understood(its))), SmallTalk) is wishes
    unsure = replace(asked, matches=[replace(matches[0], about=1.0)], subject=understood(its))
    assert decide(unsure) == SmallTalk("change_language", "intent", language="en")


def test_what_may_be_meant_is_shown_but_not_counted_as_answered() -> None:
    hedged = Clarify(("article-0", "article-1"), "one-likely")
    assert (shown(hedged), answered(hedged)) == ("article-0", None)
    assert answered(Answer("article-0", 0.9)) == "article-0"


def test_a_story_of_which_one_part_asks_is_asked_back_about_by_that_part() -> None:
    decision = decide(Situation(understood(), found(0.02), parts=[part(3, 0.3), part(4, 0.28), part(5, 0.2)]))
    assert decision == Clarify(("article-3", "article-4"))


def test_two_sure_questions_side_by_side_are_both_taken_up() -> None:
    decision = decide(Situation(understood(), found(0.2, 0.15), parts=[part(0, 0.8), part(1, 0.9)]))
    assert decision == Answer("article-0", 0.8, together=("article-1",))


@pytest.mark.parametrize("intent", ["decline_human", "greet", "thank", "goodbye"])
def test_a_question_beside_small_talk_is_answered(intent: str) -> None:
    asked = Situation(understood(intent, 0.95), found(0.1), parts=[part(2, 0.9), part(3, 0.1)])
    assert decide(asked) == Answer("article-2", 0.9)
    assert decide(replace(asked, parts=[part(2, 0.5)])) == SmallTalk(intent, "intent")


@pytest.mark.parametrize("name", ["not_helped", "what_next"])
def test_what_did_not_help_gets_another_step_and_no_small_talk(name: str) -> None:
    stuck = Situation(situated(name, intent="goodbye", sure=0.9), found(0.9, 0.06, 0.01), shown=("article-0",))
    assert decide(stuck) == SmallTalk("not_helpful", "situation")
    assert decide(replace(stuck, unhelpful=1)) == HandOff("not-helpful")


def test_who_was_offered_a_person_and_is_no_further_gets_one() -> None:
    stuck = Situation(situated("what_next"), found(0.2), shown=("article-0",), awaiting="person")
    assert decide(stuck) == HandOff("not-helpful")


@pytest.mark.parametrize("fruitless", [{"unsure": 1}, {"unsure": 1, "clarified": True}, {"repeated": True}])
def test_who_is_no_further_after_a_turn_that_brought_nothing_new_gets_a_person(fruitless: dict[str, Any]) -> None:
    stuck = Situation(situated("not_helped"), found(0.2), shown=("article-0",))
    assert decide(stuck) == SmallTalk("not_helpful", "situation")
    assert decide(replace(stuck, **fruitless)) == HandOff("not-helpful")


def test_thanks_for_an_answer_are_no_yes_to_whether_it_helped() -> None:
    thanks = Situation(understood("thank"), found(0.01), shown=("article-0",), awaiting="helpful")
    assert decide(thanks) == SmallTalk("thank", "feedback")
    assert decide(replace(thanks, understanding=understood("affirm"))) == SmallTalk("helpful", "feedback")


def test_after_what_did_not_help_another_article_is_shown_only_where_it_is_named() -> None:
    stuck = Situation(situated("not_helped"), about(3.8, 2.0), shown=("article-2",))
    assert decide(stuck) == Clarify(("article-0", "article-1"), "one-likely")
    assert decide(replace(stuck, matches=about(3.8, 2.6))) == SmallTalk("not_helpful", "situation")
    assert decide(replace(stuck, shown=("article-0",))) == SmallTalk("not_helpful", "situation")


def test_particulars_told_after_an_answer_are_taken_up_and_a_person_is_offered_and_then_brought() -> None:
    told = Situation(situated("details"), found(0.7, 0.1), shown=("article-0",))
    assert decide(told) == SmallTalk("details", "situation")
    assert decide(replace(told, awaiting="person")) == HandOff("not-sure")
    assert decide(replace(told, matches=found(0.1, 0.1))) == SmallTalk("details", "situation")


@pytest.mark.parametrize(
    "changed", [{"shown": ()}, {"asking": True}, {"shown": ("article-1",), "matches": found(0.97)}]
)
def test_particulars_before_any_answer_or_beside_a_question_are_no_end_of_it(changed: dict[str, Any]) -> None:
    told = Situation(situated("details", 0.9), found(0.7, 0.1), shown=("article-0",))
    assert isinstance(decide(replace(told, **changed)), Answer)


@pytest.mark.parametrize("intent", ["affirm", "goodbye", "ask_question"])
def test_a_long_number_after_an_answer_is_a_particular_where_nothing_else_is_found(intent: str) -> None:
    its = Situation(situated("plain", intent=intent, sure=0.9), found(0.02), shown=("article-0",), numbered=True)
    told = SmallTalk("details", "situation")
    assert decide(replace(its, awaiting="helpful")) == told
    assert decide(replace(its, readable=False)) == told
    assert decide(replace(its, matches=found(0.3), brief=True)) == told
    assert decide(replace(its, matches=found(0.9), brief=True)) == told
    assert decide(replace(its, shown=(), readable=False)) == SmallTalk("nothing_to_read", "no-words")


def test_a_message_with_a_long_number_that_asks_for_something_is_answered() -> None:
    its = Situation(situated("plain", sure=0.9), found(0.9), shown=("article-1",), numbered=True)
    assert decide(its) == Answer("article-0", 0.9)
    assert decide(replace(its, brief=True)) == Answer("article-0", 0.9)
    assert decide(replace(its, matches=found(0.3, 0.1))) == Clarify(("article-0", "article-1"), "one-likely")


def complaining(sure: float, emotion: str = "calm", felt: float = 0.9) -> Understanding:
    return replace(
        situated("plain", 0.9), intents=understood("complain", sure).intents, emotions=(Scored(emotion, felt),)
    )


@pytest.mark.parametrize("said", [complaining(0.9), complaining(0.5, "frustrated", 0.6)])
def test_who_only_complains_is_heard_and_not_asked_which_article_is_meant(said: Understanding) -> None:
    assert decide(Situation(said, found(0.24, 0.2))) == SmallTalk("complain", "intent")
    assert decide(Situation(said, found(0.39, 0.1), shown=("article-0",))) == SmallTalk("complain", "intent")


def test_who_goes_on_complaining_gets_a_person() -> None:
    complains = Situation(complaining(0.9), found(0.1))
    assert decide(replace(complains, unsure=1)) == HandOff("not-sure")
    assert decide(replace(complains, awaiting="person")) == HandOff("not-sure")


def test_who_complains_of_something_that_is_known_is_shown_that() -> None:
    assert decide(Situation(complaining(0.9), found(0.25, 0.1))) == Clarify(("article-0", "article-1"), "one-likely")
    assert decide(Situation(complaining(0.9), found(0.4), shown=("article-9",))) == Clarify(
        ("article-0",), "one-likely"
    )
    assert decide(Situation(complaining(0.79), found(0.24, 0.1))) == Clarify(("article-0", "article-1"), "one-likely")


def test_certain_chit_chat_goes_before_an_answer_that_is_less_so() -> None:
    orders = Situation(situated("chitchat", 0.96), found(0.9))
    assert decide(orders) == SmallTalk("chitchat", "situation")
    assert decide(replace(orders, matches=found(0.97))) == Answer("article-0", 0.97)
    assert decide(Situation(situated("chitchat", 0.94), found(0.9))) == Answer("article-0", 0.9)


def test_thanks_for_nothing_are_a_complaint_and_no_thanks() -> None:
    assert decide(Situation(situated("not_helped", 0.9, "thank", 0.99), [])) == SmallTalk("complain", "situation")
    assert decide(Situation(situated("not_helped", 0.89, "thank", 0.99), [])) == SmallTalk("thank", "intent")


def test_two_words_that_let_it_be_are_no_news_that_it_is_settled() -> None:
    let_it_be = Situation(situated("solved", 0.96), found(0.1), brief=True)
    assert decide(let_it_be) == SmallTalk("acknowledged", "situation")
    assert decide(replace(let_it_be, brief=False)) == SmallTalk("solved", "situation")


def test_two_words_that_let_it_be_go_before_an_answer_that_is_less_sure() -> None:
    let_it_be = Situation(situated("solved", 0.96), found(0.9), brief=True)
    assert decide(let_it_be) == SmallTalk("acknowledged", "situation")
    assert decide(replace(let_it_be, matches=found(0.97))) == Answer("article-0", 0.97)
    assert decide(replace(let_it_be, brief=False)) == Answer("article-0", 0.9)


@pytest.mark.parametrize(("despair", "decision"), [(0.79, False), (0.8, True)])
def test_who_complains_of_the_company_has_to_be_clearer_about_despair(despair: float, decision: bool) -> None:
    fed_up = replace(situated("despair", despair), intents=understood("complain", 0.8).intents)
    assert (crisis_of(fed_up) is not None) is decision
    assert (crisis_of(fed_up, sure=True) is not None) is decision
    assert crisis_of(replace(fed_up, intents=understood("complain", 0.79).intents)) is not None


def test_who_waits_and_asks_for_a_person_again_hears_their_place() -> None:
    assert while_waiting(understood("ask_human", 0.8), HandOff("asked")) == SmallTalk("place", "intent")
    assert while_waiting(understood("ask_human", 0.79), HandOff("asked")) is None


@pytest.mark.parametrize("name", ["not_helped", "plain"])
@pytest.mark.parametrize("intent", ["deny", "ask_question"])
def test_what_takes_back_how_it_was_understood_is_asked_and_no_refusal(name: str, intent: str) -> None:
    meant = Situation(situated(name, intent=intent, sure=0.9), found(0.7), shown=("article-9",), awaiting="helpful")
    assert decide(replace(meant, corrects=True)) == Answer("article-0", 0.7)


@pytest.mark.parametrize("intent", ["affirm", "deny", "greet", "ask_question"])
def test_an_ok_after_an_answer_is_acknowledged_without_cheer(intent: str) -> None:
    ok = Situation(understood(intent), found(0.4), acknowledged=True, shown=("article-0",))
    assert decide(ok) == SmallTalk("acknowledged", "intent")
    assert decide(replace(ok, awaiting="helpful")) == SmallTalk("acknowledged", "intent")
    assert decide(replace(ok, shown=(), clarified=True)) == SmallTalk("acknowledged", "intent")
    assert decide(replace(ok, shown=())) == SmallTalk("affirm", "intent")


def test_what_did_not_help_is_a_question_where_nothing_was_shown_or_another_article_is_sure() -> None:
    new = Situation(situated("not_helped"), found(0.9))
    assert decide(new) == Answer("article-0", 0.9)
    assert decide(replace(new, shown=("article-1",))) == Answer("article-0", 0.9)


def test_chit_chat_is_answered_once_with_a_sentence_and_queues_nobody() -> None:
    assert decide(Situation(situated("chitchat"), found(0.3), unsure=1)) == SmallTalk("chitchat", "situation")
    assert decide(Situation(situated("chitchat"), found(0.9))) == Answer("article-0", 0.9)


def test_what_has_settled_itself_is_wished_well() -> None:
    assert decide(Situation(situated("solved"), found(0.3))) == SmallTalk("solved", "situation")


def test_letters_that_make_no_word_are_asked_about_and_never_queued() -> None:
    assert decide(Situation(understood(), found(0.9), meaningless=True, unsure=1)) == SmallTalk(
        "nothing_to_read", "no-words"
    )


@pytest.mark.parametrize(("situation", "feeling"), [("despair", "despair"), ("bereavement", "grief")])
def test_despair_and_grief_go_before_everything_and_straight_to_a_person(situation: str, feeling: str) -> None:
    in_need = Situation(situated(situation, 0.97, intent="deny", sure=0.99), found(0.99), awaiting="helpful")
    assert decide(in_need) == HandOff("upset", feeling=feeling)


def test_a_death_that_is_named_calmly_has_to_be_named_clearly() -> None:
    calm, sad = (
        situated("bereavement", 0.75),
        replace(situated("bereavement", 0.75), emotions=understood(emotion="sad", strength=0.9).emotions),
    )
    assert decide(Situation(calm, found(0.01))) == Clarify((), "not-sure")
    assert decide(Situation(sad, found(0.01))) == HandOff("upset", feeling="grief")


def test_clear_small_talk_is_no_hint_of_despair() -> None:
    assert decide(Situation(situated("despair", 0.5, "decline_human", 0.95), found(0.01))) == SmallTalk(
        "decline_human", "intent"
    )


def test_a_hint_of_despair_is_enough_where_it_is_the_likeliest() -> None:
    assert decide(Situation(situated("despair", DESPAIR_AT), found(0.3))) == HandOff("upset", feeling="despair")
    assert decide(Situation(situated("plain", 0.6), found(0.99))) == Answer("article-0", 0.99)


def test_a_country_is_no_wish_for_a_language_but_a_clear_wish_is() -> None:
    named = Situation(understood("change_language", 0.7), found(0.5, 0.01), named_language="de")
    assert isinstance(decide(named), Clarify)
    assert decide(replace(named, understanding=understood("change_language", 0.9))) == SmallTalk(
        "change_language", "intent", language="de"
    )


def test_a_language_that_is_named_where_nothing_else_fits_may_be_a_wish() -> None:
    maybe = Situation(understood("ask_question", 0.7), found(0.01), named_language="de", elsewhere="en")
    likely = replace(maybe.understanding, intents=[Scored("ask_question", 0.7), Scored("change_language", 0.3)])
    assert decide(replace(maybe, understanding=likely)) == SmallTalk("change_language", "intent", language="de")
    assert isinstance(decide(replace(maybe, understanding=likely, elsewhere="de")), Clarify)


def test_mild_anger_over_one_thing_that_an_article_answers_is_answered() -> None:
    angry = Situation(understood(emotion="angry", strength=0.7), found(0.9))
    assert decide(angry) == Answer("article-0", 0.9)
    assert decide(replace(angry, understanding=understood(emotion="angry", strength=0.9))) == HandOff("upset")
    assert decide(replace(angry, matches=found(0.3))) == HandOff("upset")


def test_whoever_waits_is_answered_what_is_sure_and_nothing_else() -> None:
    sure, unsure = Answer("article-0", 0.9), Clarify(("article-0",))
    assert while_waiting(understood(), sure) == sure
    assert while_waiting(understood(), unsure) is None
    assert while_waiting(understood(), HandOff("asked")) is None
    assert while_waiting(understood(), SmallTalk("complain")) is None
    assert while_waiting(understood(), SmallTalk("thank")) == SmallTalk("thank")
    assert while_waiting(understood(), SmallTalk("bot_challenge")) == SmallTalk("bot_challenge")


def test_whoever_waits_may_ask_how_long_leave_and_say_that_it_is_solved() -> None:
    assert while_waiting(situated("how_long"), Answer("article-0", 0.9)) == SmallTalk("place", "situation")
    assert while_waiting(situated("solved"), Clarify()) == SmallTalk("leave_queue", "situation")
    assert while_waiting(understood("decline_human", 0.9), Clarify()) == SmallTalk("leave_queue", "intent")
    assert while_waiting(situated("despair"), Clarify()) == HandOff("upset", feeling="despair")


def test_whoever_has_done_what_was_told_is_told_what_comes_next_once_and_then_gets_a_person() -> None:
    after = SmallTalk("next_step", "situation", ("article-0",))
    stuck = Situation(situated("not_helped"), found(0.1), shown=("article-1", "article-0"), done=True)
    assert decide(stuck) == after
    assert decide(replace(stuck, unhelpful=1)) == HandOff("not-helpful")
    assert decide(replace(stuck, awaiting="person")) == HandOff("not-helpful")
    assert decide(replace(stuck, done=False)) == SmallTalk("not_helpful", "situation")
    again = Situation(situated("plain"), found(0.9), shown=("article-0",), done=True)
    assert decide(again) == after
    assert decide(replace(again, asking=True)) == Answer("article-0", 0.9)
    assert decide(replace(again, shown=("article-5",))) == Answer("article-0", 0.9)
    assert decide(replace(again, shown=())) == Answer("article-0", 0.9)


def test_an_ok_and_a_clear_thank_you_ask_for_nothing_more() -> None:
    unhelped = Situation(situated("not_helped", 0.7), found(0.1), shown=("article-0",))
    assert decide(unhelped) == SmallTalk("not_helpful", "situation")
    assert decide(replace(unhelped, acknowledged=True)) == SmallTalk("acknowledged", "intent")
    thanks = replace(unhelped, understanding=situated("not_helped", 0.7, "thank", 0.9))
    assert decide(thanks) == SmallTalk("thank", "intent")
    # "Thanks, and what do I do now?"
    asks = replace(unhelped, understanding=situated("what_next", 0.95, "thank", 0.9))
    assert decide(asks) == SmallTalk("not_helpful", "situation")


def test_whoever_asks_to_be_answered_in_a_language_gets_that_though_an_article_is_about_languages() -> None:
    asks = Situation(understood(), found(0.5), named_language="fr", elsewhere="en", asks_for_language=True)
    assert decide(asks) == SmallTalk("change_language", "intent", language="fr")
    assert decide(replace(asks, named_language="en")) != SmallTalk("change_language", "intent", language="en")


def test_a_wish_for_a_language_says_of_no_answer_that_it_did_not_help() -> None:
    asks = Situation(
        situated("not_helped", 0.95), found(0.02), shown=("article-0",), named_language="fr", elsewhere="en"
    )
    assert decide(replace(asks, asks_for_language=True)) == SmallTalk("change_language", "intent", language="fr")
    assert decide(asks) == SmallTalk("not_helpful", "situation")


def test_an_answer_is_not_said_a_third_time_to_whom_it_seems_not_to_have_helped() -> None:
    again = Situation(situated("not_helped", 0.4), found(0.9), shown=("article-0",), repeated=True, follows=True)
    assert decide(again) == HandOff("not-helpful")
    assert decide(replace(again, asking=True)) == Answer("article-0", 0.9)
    assert decide(replace(again, repeated=False)) == Answer("article-0", 0.9)
    assert decide(replace(again, understanding=understood())) == Answer("article-0", 0.9)
