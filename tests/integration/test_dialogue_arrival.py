"""How messages come in, what is kept of them, and who hears of it."""

import asyncio

import pytest
from sqlalchemy import select, update

from bot.conversations import Message, State, conversation_store, message_store
from bot.conversations.incoming import LONGEST_MESSAGE, Incoming
from bot.conversations.tables import language_change, message, outbox
from bot.dialogue.service import ConversationClosed
from handoff.agents import Agent
from tests.scripted import Stage

pytestmark = pytest.mark.anyio

CLEAR = "Clear words about shoes"


async def taken(stage: Stage, address: str = "visitor") -> tuple[str, Agent]:
    """A conversation that an agent holds, and the agent."""
    sara = await stage.house.agent("Sara", "en")
    turn = await stage.send("/ask_human", address)
    await stage.house.desk.lifecycle.take(turn.conversation, sara)
    return turn.conversation, sara


async def test_the_same_id_a_second_time_is_answered_the_same_and_stored_nowhere(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    first, again = await stage.send(CLEAR, external_id="7"), await stage.send(CLEAR, external_id="7")
    assert (again.conversation, again.message, list(again.replies)) == (
        first.conversation,
        await _stored(stage, first.message),
        list(first.replies),
    )
    assert again.outcome == first.outcome
    assert len(await stage.messages(first)) == 3


async def _stored(stage: Stage, given: Message | None) -> Message | None:
    assert given is not None
    async with stage.house.database.read() as connection:
        return await message_store.get(connection, given.id)


async def test_the_same_id_of_another_address_or_channel_is_another_message(stage: Stage) -> None:
    turns = [
        await stage.send(CLEAR, "one", external_id="7"),
        await stage.send(CLEAR, "two", external_id="7"),
        await stage.send(CLEAR, "one", external_id="7", channel="telegram"),
    ]
    assert len({one.conversation for one in turns}) == 3


async def test_long_ids_are_told_apart_by_their_ends(stage: Stage) -> None:
    long = "x" * 1000
    first, second = await stage.send(CLEAR, external_id=long + "1"), await stage.send(CLEAR, external_id=long + "2")
    again = await stage.send(CLEAR, external_id=long + "2")
    assert first.message is not None
    assert second.message is not None
    assert again.message is not None
    assert first.message.id != second.message.id == again.message.id


async def test_a_message_that_was_stored_and_not_answered_is_answered_when_it_comes_again(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    first = await stage.send(CLEAR, external_id="7")
    async with stage.house.database.write() as connection:
        assert first.message is not None
        await connection.execute(update(message).where(message.c.id == first.message.id).values(handled=False))
    again = await stage.send(CLEAR, external_id="7")
    assert [one.kind for one in again.replies] == ["answer", "question"]
    assert {one.id for one in again.replies if isinstance(one, Message)}.isdisjoint(
        {one.id for one in first.replies if isinstance(one, Message)}
    )


async def test_turns_that_were_left_untaken_are_taken_at_the_next_start(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    turn = await stage.send(CLEAR)
    async with stage.house.database.write() as connection:
        await connection.execute(update(message).where(message.c.author == "visitor").values(handled=False))
    assert await stage.dialogue.recover() == 1
    assert await stage.dialogue.recover() == 0
    assert [one.author for one in await stage.messages(turn)] == ["visitor", "bot", "bot", "bot", "bot"]


async def test_messages_of_one_address_go_into_one_conversation_until_it_is_closed(stage: Stage) -> None:
    first, second = await stage.send("Some words about shoes"), await stage.send("More words about shoes")
    async with stage.house.database.write() as connection:
        await conversation_store.change(connection, first.conversation, state=State.CLOSED)
    third = await stage.send("New words about shoes")
    assert first.conversation == second.conversation != third.conversation


async def test_a_message_to_a_closed_conversation_by_its_name_is_refused(stage: Stage) -> None:
    first = await stage.send("Some words about shoes")
    async with stage.house.database.write() as connection:
        await conversation_store.change(connection, first.conversation, state=State.CLOSED)
    with pytest.raises(ConversationClosed):
        await stage.send("New words about shoes", conversation_id=first.conversation)


async def test_a_message_to_a_conversation_that_does_not_exist_is_refused(stage: Stage) -> None:
    with pytest.raises(ConversationClosed):
        await stage.send("New words about shoes", conversation_id="nothing")


async def test_a_message_finds_its_conversation_by_name_wherever_it_comes_from(stage: Stage) -> None:
    first = await stage.send("Some words about shoes", "one")
    second = await stage.send("More words about shoes", "two", conversation_id=first.conversation)
    assert second.conversation == first.conversation


@pytest.mark.parametrize(
    ("hint", "language", "source"),
    [
        ("nl", "nl", "page"),
        ("nl_BE", "nl", "page"),
        ("NL-be", "nl", "page"),
        ("xx", "en", "default"),
        (None, "en", "default"),
    ],
)
async def test_a_conversation_begins_in_the_language_of_its_page(
    stage: Stage, hint: str | None, language: str, source: str
) -> None:
    turn = await stage.dialogue.receive(Incoming("rest", "visitor", "123", language_hint=hint))
    conversation = await stage.conversation(turn)
    assert (conversation.language, conversation.language_source) == (language, source)


async def test_an_empty_message_is_answered_and_stored_nowhere(stage: Stage) -> None:
    turn = await stage.send("  \n ")
    assert (turn.message, turn.conversation) == (None, "")
    assert (turn.outcome["decision"], turn.outcome["state"]) == ("smalltalk", "bot")
    assert turn.replies[0].text == stage.says("empty-message")


async def test_an_empty_message_to_a_person_is_let_pass_in_silence(stage: Stage) -> None:
    conversation, _ = await taken(stage)
    turn = await stage.send(" ")
    assert (turn.conversation, turn.outcome["decision"], list(turn.replies)) == (conversation, "relay", [])


async def test_a_message_as_long_as_may_be_is_read(stage: Stage) -> None:
    turn = await stage.send("x" * LONGEST_MESSAGE)
    assert turn.replies[0].text != stage.says("message-too-long", limit=LONGEST_MESSAGE)


async def test_a_longer_message_is_kept_as_far_as_it_may_be_and_asked_to_be_shortened(stage: Stage) -> None:
    turn = await stage.send("x" * (LONGEST_MESSAGE + 1))
    assert turn.replies[0].text == stage.says("message-too-long", limit=LONGEST_MESSAGE)
    assert turn.message is not None
    assert turn.message.text == "x" * LONGEST_MESSAGE
    assert stage.script.asked == []


async def test_a_short_name_of_a_button_stands_for_its_payload(stage: Stage) -> None:
    stage.knows("Either shoes or boots then", ("a", 0.4), ("b", 0.3))
    offered = (await stage.send("Either shoes or boots then")).replies[0]
    assert isinstance(offered, Message)
    turn = await stage.send(f'/button{{"message": "{offered.id}", "position": "1"}}')
    assert (turn.outcome["decision"], turn.outcome["article"]) == ("answer", "b")


@pytest.mark.parametrize("values", ['"message": "999", "position": "0"', '"message": "x", "position": "0"'])
async def test_a_button_that_is_not_there_is_ordinary_text(stage: Stage, values: str) -> None:
    turn = await stage.send(f"/button{{{values}}}")
    assert turn.replies[0].text == stage.says("nothing-to-read")


async def test_messages_at_one_address_are_taken_one_after_the_other(stage: Stage) -> None:
    stage.knows("Strange words about shoes", ("a", 0.1), ("b", 0.1))
    turns = await asyncio.gather(*(stage.send("Strange words about shoes") for _ in range(2)))
    assert [one.outcome["decision"] for one in turns] == ["clarify", "handoff"]
    assert len({one.conversation for one in turns}) == 1


async def test_a_visitor_who_writes_while_waiting_is_told_once_that_it_has_arrived(stage: Stage) -> None:
    asked = await stage.send("/ask_human")
    first, second = await stage.send("It is about my shoes"), await stage.send("They are too small")
    still = stage.house.said("en", "still-waiting")
    assert [one.text for one in first.replies] == [still]
    assert list(second.replies) == []
    assert (first.outcome["decision"], first.outcome["state"]) == ("relay", "waiting")
    assert first.conversation == asked.conversation


async def test_a_clear_wish_not_to_wait_any_more_is_granted(stage: Stage) -> None:
    stage.knows("No person please", intent="decline_human", sure=0.8)
    stage.knows("Perhaps no person please", intent="decline_human", sure=0.79)
    await stage.send("/ask_human")
    assert (await stage.send("Perhaps no person please")).outcome["state"] == "waiting"
    turn = await stage.send("No person please")
    assert (turn.outcome["decision"], turn.outcome["state"]) == ("smalltalk", "bot")
    assert turn.replies[0].text == stage.house.said("en", "left-queue")


@pytest.mark.parametrize("payload", ["/leave_queue", "/decline_human"])
async def test_a_tap_on_not_waiting_any_more_is_granted(stage: Stage, payload: str) -> None:
    await stage.send("/ask_human")
    assert (await stage.send(payload)).outcome["state"] == "bot"


async def test_another_tap_changes_nothing_while_a_visitor_waits(stage: Stage) -> None:
    await stage.send("/ask_human")
    turn = await stage.send("/helpful")
    assert (turn.outcome["decision"], turn.outcome["state"]) == ("relay", "waiting")


async def test_the_bot_is_silent_while_a_person_has_the_conversation(stage: Stage) -> None:
    conversation, _ = await taken(stage)
    stage.knows(CLEAR, ("a", 0.9))
    turn = await stage.send(CLEAR)
    assert (turn.conversation, turn.outcome["decision"], turn.outcome["state"]) == (conversation, "relay", "agent")
    assert list(turn.replies) == []
    assert stage.script.asked == []


async def test_what_a_visitor_writes_brings_a_conversation_back_that_was_laid_aside(stage: Stage) -> None:
    conversation, sara = await taken(stage)
    await stage.house.desk.lifecycle.snooze(conversation, sara, stage.house.now + 3600)
    turn = await stage.send("Hello again, are you there")
    assert (await stage.house.ticket(await stage.conversation(turn))).snoozed_until is None


async def test_leaving_the_queue_by_the_button_of_the_page_is_told_and_gives_the_conversation_back(
    stage: Stage,
) -> None:
    turn = await stage.send("/ask_human", channel="telegram")
    before = stage.delivered
    await stage.dialogue.leave_queue(turn.conversation)
    assert (await stage.conversation(turn)).state is State.BOT
    assert (await stage.messages(turn))[-1].text == stage.house.said("en", "left-queue")
    assert stage.delivered == before + 1


async def test_leaving_a_queue_that_one_is_not_in_changes_nothing(stage: Stage) -> None:
    turn = await stage.send(stage.knows("Hi", intent="greet"))
    count = len(await stage.messages(turn))
    await stage.dialogue.leave_queue(turn.conversation)
    await stage.dialogue.leave_queue("nothing")
    assert len(await stage.messages(turn)) == count


async def test_a_language_that_is_chosen_on_the_page_stays_until_it_is_given_up(stage: Stage) -> None:
    turn = await stage.send("Some words about shoes")
    await stage.dialogue.choose_language(turn.conversation, "fa")
    chosen = await stage.conversation(turn)
    await stage.dialogue.choose_language(turn.conversation, None)
    given_up = await stage.conversation(turn)
    assert (chosen.language, chosen.language_source) == ("fa", "chosen")
    assert (given_up.language, given_up.language_source) == ("fa", "detected")


async def test_every_change_of_language_is_recorded(stage: Stage) -> None:
    turn = await stage.send("Where are my new shoes please?")
    await stage.send("Waar zijn mijn nieuwe schoenen gebleven?")
    async with stage.house.database.read() as connection:
        rows = (await connection.execute(select(language_change))).all()
    assert [(row.conversation_id, row.previous, row.language, row.source) for row in rows] == [
        (turn.conversation, "en", "nl", "detected")
    ]
    assert (await stage.conversation(turn)).language == "nl"


async def test_replies_to_a_channel_that_pushes_are_put_into_the_outbox_and_its_delivery_is_woken(stage: Stage) -> None:
    stage.knows(CLEAR, ("a", 0.9))
    fetched = await stage.send(CLEAR)
    assert stage.delivered == 0
    pushed = await stage.send(CLEAR, channel="telegram")
    async with stage.house.database.read() as connection:
        rows = (await connection.execute(select(outbox.c.message_id))).scalars().all()
    assert list(rows) == [one.id for one in pushed.replies if isinstance(one, Message)]
    assert len(fetched.replies) == 2
    assert stage.delivered == 1


async def test_a_channel_that_fetches_is_given_what_it_missed_once(stage: Stage) -> None:
    conversation, sara = await taken(stage)
    await stage.house.desk.replies.send(conversation, sara, "Hello, this is Sara.", None)
    first, second = await stage.send("Good to meet you"), await stage.send("Are you there still")
    assert "Hello, this is Sara." in [one.text for one in first.missed]
    assert [one.text for one in first.missed if one.author == "visitor"] == []
    assert list(second.missed) == []


async def test_both_sides_are_shown_a_message_and_the_replies(stage: Stage) -> None:
    first = await stage.send(stage.knows("Hi", intent="greet"))
    stage.knows(CLEAR, ("a", 0.9))
    async with stage.house.listening(await stage.conversation(first)) as heard:
        await stage.send(CLEAR)
    shown = [one["message"]["kind"] for one in heard if one["type"] == "message" and "conversation" not in one]
    assert shown == ["text", "answer", "question"]


async def test_the_desk_is_told_of_a_conversation_that_comes_into_the_queue(stage: Stage) -> None:
    first = await stage.send(stage.knows("Hi", intent="greet"))
    async with stage.house.listening(await stage.conversation(first)) as heard:
        await stage.send("/ask_human")
    assert [one["state"]["state"] for one in heard if one["type"] == "state"] == ["waiting"]


async def test_an_error_while_thinking_is_told_to_the_visitor_who_is_offered_a_person(stage: Stage) -> None:
    stage.knows(CLEAR, intent="thank")
    stage.script.lines[CLEAR.casefold()] = None  # type: ignore[assignment]
    turn = await stage.send(CLEAR)
    assert turn.replies[0].text == stage.says("something-went-wrong")
    assert turn.replies[0].buttons[0].payload == "/ask_human"
    assert turn.outcome["decision"] == "smalltalk"
