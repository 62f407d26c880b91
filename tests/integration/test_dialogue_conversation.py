"""What makes a conversation of turns: choices made in words, other steps, and what goes on while somebody waits."""

import pytest

from bot.conversations import State, search_log_store
from bot.dialogue.service import Turn
from handoff.routing import FIRST
from tests.house import texts
from tests.scripted import Stage

pytestmark = pytest.mark.anyio

EITHER, CLEAR, MAYBE = "Words about shoes or socks", "Clear words about shoes", "Perhaps words about shoes"


def offered(turn: Turn) -> list[str]:
    """The articles behind the buttons of a turn."""
    buttons = [button.payload for reply in turn.replies for button in reply.buttons]
    return [payload.split('"')[3] for payload in buttons if payload.startswith("/answer")]


@pytest.mark.parametrize(
    ("said", "article"), [("the second one", "b"), ("2", "b"), ("last", "c"), ("1.", "a"), ("first please", "a")]
)
async def test_a_choice_in_words_is_answered_like_a_tap(stage: Stage, said: str, article: str) -> None:
    stage.knows(EITHER, ("a", 0.4), ("b", 0.35), ("c", 0.2))
    await stage.send(EITHER)
    turn = await stage.send(said)
    assert (turn.outcome["decision"], turn.outcome["article"], turn.outcome["confidence"]) == ("answer", article, 1.0)


async def test_a_number_that_was_not_offered_offers_the_same_again(stage: Stage) -> None:
    stage.knows(EITHER, ("a", 0.4), ("b", 0.35))
    await stage.send(EITHER)
    turn = await stage.send("7")
    assert turn.replies[0].text == stage.says("choose-one")
    assert offered(turn) == ["a", "b"]
    assert (await stage.send("2")).outcome["article"] == "b"


async def test_none_of_these_is_regretted_and_no_article_is_shown(stage: Stage) -> None:
    stage.knows(EITHER, ("a", 0.4), ("b", 0.35))
    await stage.send(EITHER)
    turn = await stage.send("none of these")
    assert turn.replies[0].text == stage.says("not-helpful-reply")
    assert turn.outcome["article"] is None


async def test_choices_count_for_the_next_message_alone(stage: Stage) -> None:
    stage.knows(EITHER, ("a", 0.4), ("b", 0.35))
    stage.knows("Hi", intent="greet")
    await stage.outcomes(EITHER, "Hi")
    turn = await stage.send("the second one")
    assert turn.replies[0].text == stage.says("nothing-to-read")


async def test_another_question_in_place_of_a_choice_is_answered(stage: Stage) -> None:
    stage.knows(EITHER, ("a", 0.4), ("b", 0.35))
    stage.knows(CLEAR, ("c", 0.9))
    await stage.send(EITHER)
    assert (await stage.send(CLEAR)).outcome["article"] == "c"


async def test_what_may_be_meant_is_shown_with_a_hedge_and_the_others_beside_it(stage: Stage) -> None:
    stage.knows(MAYBE, ("a", 0.4), ("b", 0.1))
    turn = await stage.send(MAYBE)
    assert (turn.outcome["decision"], turn.outcome["article"]) == ("clarify", "a")
    assert turn.replies[0].text.startswith(stage.says("hedged-answer"))
    assert offered(turn) == ["b"]
    stage.knows("Yes", intent="affirm")
    assert (await stage.send("Yes")).replies[0].text == stage.says("helpful-thanks")


async def test_after_an_answer_that_did_not_help_other_words_are_asked_for_and_then_a_person(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9), ("b", 0.05))
    stage.knows("Still the same", ("a", 0.2), ("b", 0.15), situation="not_helped")
    await stage.send(CLEAR)
    turn = await stage.send("Still the same")
    assert turn.replies[0].text == stage.says("not-helpful-reply")
    assert not offered(turn)
    assert (await stage.send("Still the same")).outcome["decision"] == "handoff"


async def test_chit_chat_brings_nobody_in_however_often(stage: Stage) -> None:
    stage.knows("How are you", ("a", 0.03), situation="chitchat")
    turns = [await stage.send("How are you") for _ in range(3)]
    assert [turn.outcome["decision"] for turn in turns] == ["smalltalk"] * 3
    assert turns[0].replies[0].text != turns[1].replies[0].text


async def waiting(stage: Stage) -> Turn:
    stage.knows("A human", intent="ask_human")
    return await stage.send("A human")


async def test_whoever_waits_is_answered_what_is_sure_and_waits_on(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    await waiting(stage)
    turn = await stage.send(CLEAR)
    assert (turn.outcome["decision"], turn.outcome["article"], turn.outcome["state"]) == ("answer", "a", "waiting")
    assert turn.replies[0].text.startswith(stage.says("answer-meanwhile"))
    assert [button.payload for button in turn.replies[-1].buttons] == ["/keep_waiting", "/leave_queue"]
    assert not any(reply.buttons for reply in turn.replies[:-1])


async def test_whoever_waits_is_told_their_place_when_they_ask(stage: Stage) -> None:
    stage.knows("How long", situation="how_long")
    await waiting(stage)
    turn = await stage.send("How long")
    assert texts("handoff.scripts").text("en", "next-place.formal", place=1) in turn.replies[0].text
    assert turn.outcome["state"] == "waiting"


async def test_whoever_has_solved_it_leaves_the_queue_with_a_kind_word(stage: Stage) -> None:
    stage.knows("Found it myself", situation="solved")
    turn = await waiting(stage)
    left = await stage.send("Found it myself")
    assert left.replies[0].text == texts("handoff.scripts").text("en", "left-queue-solved.formal")
    assert (await stage.conversation(turn)).state is State.BOT


def feelings(feeling: str) -> list[str]:
    return [texts("handoff.scripts").text("en", f"feeling-{feeling}.formal-{number}") for number in (1, 2)]


@pytest.mark.parametrize(("situation", "feeling"), [("despair", "despair"), ("bereavement", "grief")])
async def test_despair_and_grief_come_before_everybody_and_hear_of_no_queue(
    stage: Stage, situation: str, feeling: str
) -> None:
    stage.knows("Dark words", ("a", 0.9), emotion="sad", situation=situation)
    turn = await stage.send("Dark words")
    conversation = await stage.conversation(turn)
    ticket = await stage.house.ticket(conversation)
    assert (turn.outcome["decision"], ticket.priority) == ("handoff", FIRST)
    (reply,) = turn.replies
    first, *more = reply.text.split("\n\n")
    assert first in feelings(feeling)
    assert more == ([stage.house.said("en", "despair-nobody")] if feeling == "despair" else [])
    assert reply.buttons == ()
    assert (await stage.house.state(conversation))["queue"] is None


async def test_where_somebody_is_there_nobody_in_despair_is_told_not_to_wait(stage: Stage) -> None:
    await stage.house.agent("Sara")
    stage.knows("Dark words", situation="despair")
    assert (await stage.send("Dark words")).replies[0].text in feelings("despair")


async def test_despair_while_waiting_moves_to_the_front_and_is_worded_anew(stage: Stage) -> None:
    stage.knows("Dark words", situation="despair")
    turn = await waiting(stage)
    assert (await stage.house.ticket(await stage.conversation(turn))).priority < FIRST
    said = [(await stage.send("Dark words")).replies[0].text.split("\n\n")[0] for _ in range(2)]
    assert (await stage.house.ticket(await stage.conversation(turn))).priority == FIRST
    assert sorted(said) == sorted(feelings("despair"))


async def test_whoever_waits_in_despair_is_shown_no_article_and_told_of_no_queue(stage: Stage) -> None:
    stage.knows("Dark words", situation="despair")
    stage.knows("where are my shoes", ("a", 0.99))
    await stage.send("Dark words")
    turn = await stage.send("where are my shoes")
    assert [reply.text for reply in turn.replies] == [stage.house.said("en", "still-waiting-first")]
    assert turn.outcome["decision"] == "relay"


async def test_a_language_that_is_not_spoken_here_is_answered_and_told_about_once(stage: Stage) -> None:
    swedish = "Var är min beställning som jag gjorde?"
    stage.knows(swedish, ("a", 0.9))
    first, second = await stage.send(swedish), await stage.send(swedish)
    assert first.replies[0].text.startswith("I can answer here in these languages:")
    assert "Nederlands" in first.replies[0].text
    assert (first.outcome["article"], first.outcome["language"]) == ("a", "en")
    assert not any(reply.text.startswith("I can answer here") for reply in second.replies)


async def test_two_questions_joined_by_and_are_both_taken_up(stage: Stage) -> None:
    both = "what about red shoes and what about blue socks"
    stage.knows(both, ("a", 0.3), ("b", 0.2))
    stage.knows("what about red shoes", ("a", 0.9))
    stage.knows("what about blue socks", ("b", 0.85))
    turn = await stage.send(both)
    assert (turn.outcome["decision"], turn.outcome["article"], offered(turn)) == ("answer", "a", [])
    assert [reply.kind for reply in turn.replies] == ["answer", "answer", "question"]
    assert turn.replies[0].text.startswith("**")


async def test_a_greeting_before_a_question_is_no_reason_to_greet_alone(stage: Stage) -> None:
    stage.knows("where are my shoes", ("a", 0.9))
    stage.knows("hello there, where are my shoes", intent="greet", sure=0.99)
    turn = await stage.send("hello, where are my shoes")
    assert turn.outcome["article"] == "a"


async def test_a_refusal_beside_a_question_leaves_the_question(stage: Stage) -> None:
    text = "no agent needed, only tell me about red shoes"
    stage.knows(text, ("a", 0.1), intent="decline_human", sure=0.95)
    stage.knows("no agent needed", intent="decline_human", sure=0.95)
    stage.knows("only tell me about red shoes", ("a", 0.9))
    assert (await stage.send(text)).outcome["article"] == "a"


async def test_thanks_after_an_answer_count_as_help_and_are_met_without_joy(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    stage.knows("Thanks then", intent="thank")
    asked = await stage.send(CLEAR)
    turn = await stage.send("Thanks then")
    assert turn.replies[0].text == stage.says("thank-reply-1")
    async with stage.house.database.read() as connection:
        tried = await search_log_store.tried(connection, asked.conversation)
    assert [one["outcome"] for one in tried if one["article"] == "a"] == ["helpful"]


async def test_who_is_no_further_after_the_same_answer_twice_gets_a_person(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    stage.knows("All of that is in order", ("a", 0.9))
    stage.knows("Still the same", situation="not_helped")
    turns = [await stage.send(text) for text in (CLEAR, "All of that is in order", "Still the same")]
    assert [turn.outcome["decision"] for turn in turns] == ["answer", "answer", "handoff"]
