"""What is decided and said from turn to turn."""

import pytest
from sqlalchemy import select

from bot.conversations import State, search_log_store
from bot.conversations.tables import search_log
from bot.dialogue.state import FOLLOW_UP_WITHIN
from bot.nlu import EMOTIONS
from tests.scripted import Stage

pytestmark = pytest.mark.anyio

# Long enough to be no follow-ups of what was asked before.
STRANGE, CLEAR, EITHER = "Strange words about shoes", "Clear words about shoes", "Either shoes or boots then"


async def test_an_answer_is_followed_by_the_question_whether_it_helped(stage: Stage) -> None:
    turn = await stage.send(stage.knows("Where is my parcel?", ("parcel", 0.9)))
    assert turn.outcome == {
        "decision": "answer",
        "article": "parcel",
        "confidence": 0.9,
        "language": "en",
        "state": "bot",
    }
    assert [one.kind for one in turn.replies] == ["answer", "question"]
    assert [button.payload for button in turn.replies[1].buttons[:2]] == ["/helpful", "/not_helpful"]


async def test_the_reason_stands_with_the_first_reply_alone(stage: Stage) -> None:
    turn = await stage.send(stage.knows("Where is my parcel?", ("parcel", 0.9)))
    first, second = turn.replies
    assert first.reason is not None
    assert {name: first.reason[name] for name in ("decision", "reason", "article")} == {
        "decision": "answer",
        "reason": "confident",
        "article": "parcel",
    }
    assert first.reason["intent"] == {"name": "ask_question", "confidence": 0.9}
    assert first.reason["emotion"] == {"name": "calm", "confidence": 0.9}
    assert second.reason is None
    assert turn.message is not None
    assert [one.in_reply_to for one in turn.replies] == [turn.message.id, turn.message.id]


async def test_two_turns_that_are_not_sure_bring_in_a_person(stage: Stage) -> None:
    stage.knows(STRANGE, ("a", 0.05))
    assert await stage.outcomes(STRANGE, STRANGE) == ["clarify", "handoff"]


async def test_an_answer_in_between_begins_the_count_of_unsure_turns_anew(stage: Stage) -> None:
    stage.knows(STRANGE, ("a", 0.05))
    stage.knows(CLEAR, ("a", 0.9))
    assert await stage.outcomes(STRANGE, CLEAR, STRANGE, STRANGE) == ["clarify", "answer", "clarify", "handoff"]


async def test_small_talk_in_between_begins_the_count_of_unsure_turns_anew(stage: Stage) -> None:
    stage.knows(STRANGE, ("a", 0.05))
    stage.knows("Hi", intent="greet")
    decided = await stage.outcomes(STRANGE, "Hi", STRANGE, STRANGE)
    assert decided == ["clarify", "smalltalk", "clarify", "handoff"]


async def test_a_complaint_counts_as_a_turn_that_is_not_sure(stage: Stage) -> None:
    stage.knows("This is bad", ("a", 0.05), intent="complain")
    stage.knows(STRANGE, ("a", 0.05))
    assert await stage.outcomes("This is bad", STRANGE) == ["smalltalk", "handoff"]


async def test_it_asks_back_once_in_a_row(stage: Stage) -> None:
    stage.knows(EITHER, ("a", 0.4), ("b", 0.3), ("c", 0.09), ("d", 0.01))
    first = await stage.send(EITHER)
    assert [button.payload for button in first.replies[0].buttons] == [
        '/answer{"article": "a"}',
        '/answer{"article": "b"}',
        '/answer{"article": "c"}',
        "/none_of_these",
    ]
    assert (await stage.send(EITHER)).outcome["decision"] == "handoff"


async def test_it_may_ask_back_again_after_another_turn(stage: Stage) -> None:
    stage.knows(EITHER, ("a", 0.4), ("b", 0.3))
    stage.knows("Hi", intent="greet")
    first, _, again = [await stage.send(one) for one in (EITHER, "Hi", EITHER)]
    assert len(first.replies[0].buttons) == 3
    assert again.replies[0].buttons == first.replies[0].buttons


async def test_a_tapped_choice_is_answered_and_read_as_its_title(stage: Stage) -> None:
    first = await stage.send(stage.knows(EITHER, ("a", 0.4), ("b", 0.3)))
    turn = await stage.send('/answer{"article": "b"}')
    assert (turn.outcome["decision"], turn.outcome["article"], turn.outcome["confidence"]) == ("answer", "b", 1.0)
    assert turn.message is not None
    assert turn.message.text == "What about b?" == first.replies[0].buttons[1].title


async def test_none_of_the_choices_brings_in_a_person(stage: Stage) -> None:
    stage.knows(EITHER, ("a", 0.4), ("b", 0.3))
    assert await stage.outcomes(EITHER, "/none_of_these") == ["clarify", "handoff"]


@pytest.mark.parametrize("payload", ["/ask_human", "/handoff"])
async def test_a_tap_on_the_button_of_a_person_brings_one_in(stage: Stage, payload: str) -> None:
    assert await stage.outcomes(payload) == ["handoff"]


async def test_an_unknown_command_is_ordinary_text(stage: Stage) -> None:
    stage.knows("/parcel", ("a", 0.9))
    assert await stage.outcomes("/parcel") == ["answer"]


async def test_an_article_that_is_named_and_does_not_exist_is_ordinary_text(stage: Stage) -> None:
    assert (await stage.send('/answer{"article": "gone"}')).outcome["decision"] != "answer"


async def test_a_second_answer_marked_as_unhelpful_brings_in_a_person(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    turns = [await stage.send(one) for one in (CLEAR, "/not_helpful", CLEAR, "/not_helpful")]
    second, fourth = turns[1], turns[3]
    async with stage.house.database.read() as connection:
        tried = await search_log_store.tried(connection, fourth.conversation)
    assert [one["outcome"] for one in tried] == ["unhelpful", "unhelpful"]
    assert (second.outcome["decision"], second.replies[0].text) == ("smalltalk", stage.says("not-helpful-reply"))
    assert second.replies[0].buttons[0].payload == "/ask_human"
    assert fourth.outcome["decision"] == "handoff"


async def test_a_yes_after_an_answer_says_that_it_helped(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    stage.knows("Yes", intent="affirm")
    asked = await stage.send(CLEAR)
    turn = await stage.send("Yes")
    assert turn.replies[0].text == stage.says("helpful-thanks")
    async with stage.house.database.read() as connection:
        tried = await search_log_store.tried(connection, asked.conversation)
    assert [one["outcome"] for one in tried if one["article"] == "a"] == ["helpful"]


async def test_a_no_after_an_answer_says_that_it_did_not_help(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    stage.knows("No", intent="deny")
    asked = await stage.send(CLEAR)
    turn = await stage.send("No")
    assert turn.replies[0].text == stage.says("not-helpful-reply")
    async with stage.house.database.read() as connection:
        tried = await search_log_store.tried(connection, asked.conversation)
    assert [one["outcome"] for one in tried if one["article"] == "a"] == ["unhelpful"]


async def test_a_yes_two_turns_after_an_answer_says_nothing_of_it(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    stage.knows("Hi", intent="greet")
    stage.knows("Yes", intent="affirm")
    turns = [await stage.send(one) for one in (CLEAR, "Hi", "Yes")]
    assert turns[-1].replies[0].text == stage.says("affirm-reply")


@pytest.mark.parametrize("before", ["This is bad", STRANGE])
async def test_a_yes_to_the_offer_of_a_person_brings_one_in(stage: Stage, before: str) -> None:
    stage.knows("This is bad", ("a", 0.05), intent="complain")
    stage.knows(STRANGE, ("a", 0.05))
    stage.knows("Yes", intent="affirm")
    assert (await stage.outcomes(before, "Yes"))[-1] == "handoff"


async def test_a_yes_after_choices_is_no_wish_for_a_person(stage: Stage) -> None:
    stage.knows(EITHER, ("a", 0.4), ("b", 0.3))
    stage.knows("Yes", intent="affirm")
    assert await stage.outcomes(EITHER, "Yes") == ["clarify", "smalltalk"]


async def test_a_message_after_an_answer_is_shown_the_part_of_it_that_is_asked_about(stage: Stage) -> None:
    # To the stage's encoder all is alike, so that the first sentences that say something are nearest.
    stage.shelf.put("a", "Yes. We deliver to all of Europe. It costs ten euros and more. The recipient pays customs.")
    stage.knows(CLEAR, ("a", 0.9))
    await stage.send(CLEAR)
    again = await stage.send(CLEAR)
    assert again.replies[0].text == "We deliver to all of Europe. It costs ten euros and more."
    assert len(again.replies) == 2


async def test_of_an_answer_in_another_language_only_the_part_is_shown_again(stage: Stage) -> None:
    stage.shelf.put("a", "Ja, dat kan. Wij bezorgen in heel Europa. Het kost tien euro of meer.", "nl")
    stage.knows(CLEAR, ("a", 0.9))
    first, again = await stage.send(CLEAR), await stage.send(CLEAR)
    assert [one.kind for one in first.replies] == ["notice", "answer", "question"]
    assert [one.kind for one in again.replies] == ["answer", "question"]
    assert again.replies[0].text == "Wij bezorgen in heel Europa. Het kost tien euro of meer."


async def test_the_same_answer_again_is_given_in_fewer_words(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    first, again = await stage.send(CLEAR), await stage.send(CLEAR)
    assert (first.replies[0].text, first.replies[0].markdown) == ("The answer. More of it. And more.", True)
    assert [button.payload for button in first.replies[1].buttons] == ["/helpful", "/not_helpful"]
    assert [button.payload for button in again.replies[1].buttons] == ["/helpful", "/not_helpful", "/ask_human"]
    assert again.replies[0].text == f"{stage.says('answer-again')}\n\nThe answer. More of it."


async def test_a_greeting_is_not_worded_the_same_twice_running(stage: Stage) -> None:
    stage.knows("Hi", intent="greet")
    turns = [await stage.send("Hi") for _ in range(3)]
    said = [one.replies[0].text for one in turns]
    assert said[0] != said[1] != said[2]
    assert set(said) == {stage.says("greet-reply-1"), stage.says("greet-reply-2")}


@pytest.mark.parametrize("emotion", [one for one in EMOTIONS if one not in ("calm", "angry")])
async def test_a_feeling_that_is_likely_enough_is_acknowledged_before_an_answer(stage: Stage, emotion: str) -> None:
    stage.knows("Felt words about shoes", ("a", 0.9), emotion=emotion, felt=0.6)
    stage.knows("Hardly felt words about shoes", ("b", 0.9), emotion=emotion, felt=0.59)
    felt, hardly = await stage.send("Felt words about shoes"), await stage.send("Hardly felt words about shoes")
    assert felt.replies[0].text.endswith("\n\nThe answer. More of it. And more.")
    assert hardly.replies[0].text == "The answer. More of it. And more."


async def test_an_article_that_is_withdrawn_meanwhile_is_asked_about_instead(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    del stage.shelf.articles["a"]
    turn = await stage.send(CLEAR)
    assert (turn.outcome["decision"], len(turn.replies)) == ("clarify", 1)
    assert turn.replies[0].text in {stage.says("unsure-reply-1"), stage.says("unsure-reply-2")}


async def test_choices_that_are_withdrawn_meanwhile_are_not_offered(stage: Stage) -> None:
    stage.knows(EITHER, ("a", 0.4), ("b", 0.3))
    del stage.shelf.articles["a"]
    turn = await stage.send(EITHER)
    assert [button.payload for button in turn.replies[0].buttons] == ['/answer{"article": "b"}', "/none_of_these"]


async def test_a_follow_up_is_searched_with_the_question_before_it_too(stage: Stage) -> None:
    await stage.send(stage.knows("How do returns work?", ("a", 0.9)))
    stage.script.asked.clear()
    await stage.send(stage.knows("and how long?", situation="follow_up"))
    assert stage.script.asked == ["and how long?", "How do returns work? and how long?"]


async def test_a_question_is_followed_up_until_its_time_is_over(stage: Stage) -> None:
    await stage.send(stage.knows("How do returns work?", ("a", 0.9)))
    stage.house.now += FOLLOW_UP_WITHIN
    await stage.send(stage.knows("and how long?", situation="follow_up"))
    assert "How do returns work? and how long?" in stage.script.asked


async def test_a_question_is_not_followed_up_when_its_time_is_over(stage: Stage) -> None:
    assert FOLLOW_UP_WITHIN == 15 * 60
    await stage.send(stage.knows("How do returns work?", ("a", 0.9)))
    stage.script.asked.clear()
    stage.house.now += FOLLOW_UP_WITHIN + 1
    await stage.send(stage.knows("and how long?", situation="follow_up"))
    assert stage.script.asked == ["and how long?"]


async def test_a_follow_up_goes_on_from_the_question_of_a_tapped_article(stage: Stage) -> None:
    stage.shelf.put("a")
    await stage.send('/answer{"article": "a"}')
    stage.script.asked.clear()
    await stage.send(stage.knows("and how long?", situation="follow_up"))
    assert stage.script.asked[-1] == "What about a? and how long?"


async def test_a_message_without_words_is_asked_about(stage: Stage) -> None:
    turn = await stage.send("???")
    assert turn.replies[0].text == stage.says("nothing-to-read")


async def test_anger_is_handed_over_as_urgent_and_named(stage: Stage) -> None:
    turn = await stage.send(stage.knows("You thieves", ("a", 0.9), emotion="angry", felt=0.9))
    assert (turn.outcome["decision"], turn.outcome["state"]) == ("handoff", "waiting")
    ticket = await stage.house.ticket(await stage.conversation(turn))
    assert (ticket.reason, ticket.emotion) == ("upset", "angry")


async def test_a_handoff_names_the_article_that_it_is_likely_about(stage: Stage) -> None:
    stage.knows("A person about the parcel", ("parcel", 0.25), intent="ask_human")
    ticket = await stage.house.ticket(await stage.conversation(await stage.send("A person about the parcel")))
    assert ticket.article_id == "parcel"


async def test_a_handoff_names_no_article_that_it_is_hardly_about(stage: Stage) -> None:
    stage.knows("A person", ("parcel", 0.24), intent="ask_human")
    ticket = await stage.house.ticket(await stage.conversation(await stage.send("A person")))
    assert ticket.article_id is None


async def test_the_counts_begin_anew_after_a_person_was_brought_in(stage: Stage) -> None:
    stage.knows(STRANGE, ("a", 0.05))
    await stage.outcomes(STRANGE, "/ask_human")
    turn = await stage.send("/leave_queue")
    assert (turn.outcome["decision"], turn.outcome["state"]) == ("smalltalk", "bot")
    assert await stage.outcomes(STRANGE, STRANGE) == ["clarify", "handoff"]


async def test_answers_marked_as_unhelpful_are_counted_anew_after_a_person_was_brought_in(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    await stage.outcomes(CLEAR, "/not_helpful", "/ask_human", "/leave_queue")
    decided = await stage.outcomes(CLEAR, "/not_helpful", CLEAR, "/not_helpful")
    assert decided == ["answer", "smalltalk", "answer", "handoff"]


async def test_who_comes_back_with_an_unsolved_problem_gets_a_person_and_is_told_so_once(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    known = {"visitor_id": "customer-7"}
    before = await stage.send(CLEAR, "first", attributes=known)
    await stage.send("/not_helpful", "first", attributes=known)
    assert before.outcome["decision"] == "answer"
    again = await stage.send(CLEAR, "second", attributes=known)
    assert again.outcome["decision"] == "handoff"
    assert (await stage.house.ticket(await stage.conversation(again))).reason == "came-back"
    await stage.send("/leave_queue", "second")
    assert (await stage.send(CLEAR, "second")).outcome["decision"] == "answer"


async def test_what_was_searched_is_logged_with_what_was_decided(stage: Stage) -> None:
    turn = await stage.send(stage.knows(EITHER, ("a", 0.4), ("b", 0.3)))
    async with stage.house.database.read() as connection:
        (row,) = (await connection.execute(select(search_log))).all()
    assert turn.message is not None
    assert row.message_id == turn.message.id
    assert (row.article_id, row.decision, row.confidence) == ("a", "clarify", 0.4)


async def test_a_language_that_is_chosen_by_a_button_is_spoken_and_stays(stage: Stage) -> None:
    turn = await stage.send('/language{"code": "nl"}')
    assert turn.outcome["language"] == "nl"
    conversation = await stage.conversation(turn)
    assert (conversation.language, conversation.language_source) == ("nl", "chosen")
    assert (await stage.send("Where is my parcel please, I need it")).outcome["language"] == "nl"


async def test_a_wish_for_a_language_without_its_name_is_asked_about(stage: Stage) -> None:
    stage.knows("Another language please", intent="change_language")
    turn = await stage.send("Another language please")
    assert turn.replies[0].text == stage.says("which-language")
    assert '/language{"code": "fa"}' in [button.payload for button in turn.replies[0].buttons]


async def test_a_wish_for_a_language_by_its_name_is_granted(stage: Stage) -> None:
    turn = await stage.send(stage.knows("Can we speak Dutch?", intent="change_language"))
    assert (turn.outcome["language"], turn.outcome["state"]) == ("nl", State.BOT)


async def test_a_follow_up_goes_on_from_a_question_that_was_asked_back(stage: Stage) -> None:
    stage.knows(EITHER, ("a", 0.4), ("b", 0.3))
    await stage.send(EITHER)
    await stage.send(stage.knows("and how long?", situation="follow_up"))
    assert stage.script.asked[-1] == f"{EITHER} and how long?"


async def test_small_talk_says_nothing_of_the_answer_before(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    stage.knows("Hi", intent="greet")
    turns = [await stage.send(one) for one in (CLEAR, "Hi")]
    async with stage.house.database.read() as connection:
        (tried,) = await search_log_store.tried(connection, turns[0].conversation)
    assert tried["outcome"] is None


@pytest.mark.parametrize(
    ("payload", "said"),
    [("/greet", "greet-reply-2"), ("/complain", "complain-reply"), ("/bot_challenge", "bot-challenge-reply")],
)
async def test_an_intent_by_its_name_is_replied_to(stage: Stage, payload: str, said: str) -> None:
    turn = await stage.send(payload)
    assert (turn.replies[0].text, turn.outcome["confidence"]) == (stage.says(said), 0.0)


@pytest.mark.parametrize(
    "payload", ['/helpful{"article": "a"}', '/greet{"code": "nl", "article": "a"}', '/thank{"code": "nl"}']
)
async def test_a_payload_says_by_its_name_alone_what_it_is(stage: Stage, payload: str) -> None:
    stage.shelf.put("a")
    turn = await stage.send(payload)
    assert (turn.outcome["decision"], turn.outcome["language"]) == ("smalltalk", "en")


async def test_a_language_that_the_site_does_not_speak_cannot_be_chosen(stage: Stage) -> None:
    assert (await stage.send('/language{"code": "xx"}')).outcome["language"] == "en"


async def test_a_message_that_is_too_long_is_answered_in_its_language(stage: Stage) -> None:
    turn = await stage.send("Waar is mijn nieuwe pakket gebleven? " * 300)
    assert turn.outcome["language"] == "nl"


async def test_who_is_answered_though_angry_is_offered_a_person(stage: Stage) -> None:
    stage.knows("What about complaints?", emotion="angry")
    turn = await stage.send(stage.knows("Where do I complain!", ("complaints", 0.9), emotion="angry"))
    assert turn.outcome["decision"] == "answer"
    assert "/ask_human" in [button.payload for button in turn.replies[-1].buttons]
