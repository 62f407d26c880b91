"""Messages as they are stored and found again."""

from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Button, Conversation, Draft, conversation_store, message_store, outbox_store
from bot.conversations.message_store import Remembered
from bot.conversations.model import Translated
from tests.stored import START, Overheard, asks, begin, write

pytestmark = pytest.mark.anyio

REMEMBERED = Remembered({"article": "refund"}, 3, "fa", "chosen")


async def read(connection: AsyncConnection, conversation: Conversation) -> Conversation:
    found = await conversation_store.get(connection, conversation.id)
    assert found is not None
    return found


def kept(conversation: Conversation) -> tuple[Any, ...]:
    return (
        conversation.memory,
        conversation.pulled_sequence,
        conversation.language,
        conversation.language_source,
        conversation.last_sequence,
    )


async def test_a_message_comes_back_as_it_was_stored(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    asked = await write(connection, conversation, "Hoe?", language="nl", external_id="web:1")
    stored = await write(
        connection,
        conversation,
        "**Here**",
        author="agent",
        kind="file",
        buttons=(Button("Yes", "/yes"), Button("No", "/no")),
        markdown=True,
        agent_id=7,
        agent_name="Sara",
        in_reply_to=asked.id,
        reason={"decision": "answer"},
        attachment={"id": "f", "name": "a.png", "type": "image/png", "size": 3},
        translations={"nl": Translated("**Hier**", "Argos Translate", START)},
        at=START + 1,
    )
    assert await message_store.of_conversation(connection, conversation.id) == [asked, stored]
    assert await message_store.get(connection, stored.id) == stored
    assert (asked.external_id, asked.reason, asked.attachment, asked.translations) == ("web:1", None, None, {})


async def test_messages_are_numbered_within_their_conversation(connection: AsyncConnection) -> None:
    one, other = await begin(connection), await begin(connection)
    await write(connection, one, "first")
    stored = await message_store.append(
        connection, one.id, [Draft("bot", "second", "en"), Draft("bot", "third", "en")], now=START + 9
    )
    assert [(message.sequence, message.text) for message in stored] == [(2, "second"), (3, "third")]
    assert await message_store.of_conversation(connection, one.id, 1) == stored
    assert (await read(connection, one)).last_sequence == 3
    assert (await read(connection, one)).updated_at == START + 9
    assert await read(connection, other) == other


async def test_what_a_turn_remembers_is_kept_with_its_replies(connection: AsyncConnection) -> None:
    one, other = await begin(connection), await begin(connection)
    await message_store.append(connection, one.id, [Draft("bot", "Hi", "fa")], now=START, remembering=REMEMBERED)
    assert kept(await read(connection, one)) == ({"article": "refund"}, 3, "fa", "chosen", 1)
    assert await read(connection, other) == other


async def test_what_a_turn_remembers_is_kept_where_it_says_nothing(connection: AsyncConnection) -> None:
    one, other = await begin(connection), await begin(connection)
    assert await message_store.append(connection, one.id, [], now=START + 9, remembering=REMEMBERED) == []
    assert kept(await read(connection, one)) == ({"article": "refund"}, 3, "fa", "chosen", 0)
    assert await read(connection, other) == other


async def test_a_turn_that_says_and_remembers_nothing_changes_nothing(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    assert await message_store.append(connection, conversation.id, [], now=START + 9) == []
    assert await read(connection, conversation) == conversation


async def test_replies_to_a_messaging_platform_wait_in_the_outbox(connection: AsyncConnection) -> None:
    conversation = await begin(connection, "52", channel="telegram")
    await write(connection, conversation, "Hello")
    reply = await write(connection, conversation, "Hi!", author="bot", deliver=True)
    (waiting,) = await outbox_store.due(connection, START)
    assert (waiting.channel, waiting.address, waiting.message) == ("telegram", "52", reply)


async def test_a_message_is_handled_and_delivered_nowhere_unless_that_is_said(connection: AsyncConnection) -> None:
    conversation = await begin(connection, "52", channel="telegram")
    await message_store.append(connection, conversation.id, [Draft("visitor", "Hello", "en")], now=START)
    assert await message_store.unhandled(connection) == []
    assert await outbox_store.next_due(connection) is None


async def test_only_messages_after_a_number_are_read_again(connection: AsyncConnection) -> None:
    one, other = await begin(connection), await begin(connection)
    first, second, third = [await write(connection, one, text) for text in ("one", "two", "three")]
    await write(connection, other, "four")
    assert await message_store.of_conversation(connection, one.id) == [first, second, third]
    assert await message_store.of_conversation(connection, one.id, 1) == [second, third]


async def test_the_newest_message_of_an_author_is_found(connection: AsyncConnection) -> None:
    one, other = await begin(connection), await begin(connection)
    await write(connection, one, "old", author="bot")
    newest = await write(connection, one, "new", author="bot")
    await write(connection, one, "asked")
    for _ in range(4):
        await write(connection, other, "elsewhere", author="bot")
    assert await message_store.last(connection, one.id, "bot") == newest
    assert await message_store.last(connection, one.id, "agent") is None


async def test_the_newest_message_of_each_conversation_is_found(connection: AsyncConnection) -> None:
    one, other, third = [await begin(connection) for _ in range(3)]
    await begin(connection)
    await write(connection, one, "old")
    last = {each.id: await write(connection, each, "new") for each in (one, other, third)}
    found = await message_store.last_of_each(connection, [one.id, other.id])
    assert found == {one.id: last[one.id], other.id: last[other.id]}


async def test_a_message_is_found_by_its_number_in_its_conversation(connection: AsyncConnection) -> None:
    one, other = await begin(connection), await begin(connection)
    first, second = [await write(connection, one, text) for text in ("first", "second")]
    await write(connection, other, "else")
    assert [await message_store.numbered(connection, one.id, number) for number in (1, 2, 3)] == [first, second, None]


async def test_a_visitor_waits_from_the_first_message_that_no_agent_has_answered(connection: AsyncConnection) -> None:
    one, other = await begin(connection), await begin(connection)

    async def waits() -> float | None:
        return await message_store.unanswered_since(connection, one.id, START)

    await write(connection, one, "Hello?", at=START - 1)
    await write(connection, one, "I look it up.", author="bot", at=START)
    await write(connection, other, "Hello?", at=START + 1)
    assert await waits() is None
    await write(connection, one, "Anybody?", at=START + 2)
    await write(connection, one, "A person, please", at=START + 3)
    await write(connection, other, "Yes?", author="agent", at=START + 4)
    assert await waits() == START + 2
    answer = await write(connection, one, "Yes?", author="agent", at=START + 5)
    assert await waits() is None
    await message_store.withdraw(connection, [answer], START + 6)
    assert await waits() == START + 2


async def test_who_wrote_at_the_very_moment_waits_and_who_took_it_back_does_not(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    asked = await write(connection, conversation, "Hello?", at=START)
    assert await message_store.unanswered_since(connection, conversation.id, START) == START
    await message_store.withdraw(connection, [asked], START + 1)
    assert await message_store.unanswered_since(connection, conversation.id, START) is None


async def test_an_agent_has_written_who_has_not_taken_it_back(connection: AsyncConnection) -> None:
    one, other = await begin(connection), await begin(connection)

    async def wrote(since: float) -> bool:
        return await message_store.agent_wrote(connection, one.id, since)

    await write(connection, one, "Hello?", at=START + 9)
    await write(connection, other, "Yes?", author="agent", at=START + 9)
    assert not await wrote(START)
    reply = await write(connection, one, "Yes?", author="agent", at=START + 5)
    assert [await wrote(START + at) for at in (4, 5, 6)] == [True, True, False]
    await message_store.withdraw(connection, [reply], START + 6)
    assert not await wrote(START)


async def test_where_the_newest_message_was_taken_back_the_one_before_is_the_last(connection: AsyncConnection) -> None:
    one, other = await begin(connection), await begin(connection)
    first, second = [await write(connection, one, text, author="agent") for text in ("Good day", "Wrong window")]
    third = await write(connection, other, "Hello?")
    assert await message_store.withdraw(connection, [second], START + 1)
    assert await message_store.last_of_each(connection, [one.id, other.id]) == {one.id: first, other.id: third}


async def test_a_message_that_is_sent_twice_is_known_by_its_external_id(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    first = await write(connection, conversation, "Hello", external_id="web:1", handled=False)
    second = await write(connection, conversation, "Again", external_id="web:2")
    assert await message_store.find_external(connection, "web:1") == (first, False)
    assert await message_store.find_external(connection, "web:2") == (second, True)
    assert await message_store.find_external(connection, "web:3") is None


async def test_the_replies_to_a_message_come_in_order(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    asked, other = await write(connection, conversation, "One?"), await write(connection, conversation, "Two?")
    first = await write(connection, conversation, "1a", author="bot", in_reply_to=asked.id)
    await write(connection, conversation, "2", author="bot", in_reply_to=other.id)
    second = await write(connection, conversation, "1b", author="bot", in_reply_to=asked.id)
    assert await message_store.replies_to(connection, asked.id) == [first, second]


async def test_a_message_whose_turn_was_not_taken_is_found_until_it_is(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    await write(connection, conversation, "Taken")
    first = await write(connection, conversation, "One", handled=False)
    second = await write(connection, conversation, "Two", handled=False)
    assert await message_store.unhandled(connection) == [first, second]
    await message_store.mark_handled(connection, first.id, "nl", {"decision": "answer"})
    assert await message_store.unhandled(connection) == [second]
    noted = await message_store.get(connection, first.id)
    assert noted is not None
    assert (noted.language, noted.reason) == ("nl", {"decision": "answer"})
    assert await message_store.get(connection, second.id) == second


async def test_a_conversation_began_with_its_first_message_that_asked_something(connection: AsyncConnection) -> None:
    one, other = await begin(connection), await begin(connection)
    await asks(connection, one, "Hello", decision="smalltalk")
    await asks(connection, one, "A person please", decision="handoff", reason="asked")
    await asks(connection, one, "Where is my parcel?")
    await asks(connection, one, "And my money?")
    await asks(connection, other, "How do I pay?")
    found = await message_store.first_questions(connection, [one.id])
    assert found == {one.id: "Where is my parcel?"}


async def test_a_conversation_that_asked_nothing_began_with_its_first_message(connection: AsyncConnection) -> None:
    one, other = await begin(connection), await begin(connection)
    await write(connection, one, "Welcome", author="bot")
    await asks(connection, one, "Hello", decision="smalltalk")
    await asks(connection, one, "A person please", decision="handoff", reason="asked")
    await asks(connection, other, "Good day", decision="smalltalk")
    assert await message_store.first_questions(connection, [one.id]) == {one.id: "Hello"}


async def sounds(connection: AsyncConnection, conversation: Conversation, emotion: str, **given: Any) -> None:
    await write(connection, conversation, "...", reason={"emotion": {"name": emotion}}, **given)


async def test_the_trend_is_how_the_visitor_sounded_last(connection: AsyncConnection) -> None:
    one, other, third = [await begin(connection) for _ in range(3)]
    for emotion in ("calm", "calm", "annoyed", "angry"):
        await sounds(connection, one, emotion)
    await sounds(connection, other, "happy")
    await sounds(connection, third, "angry")
    found = await message_store.emotions(connection, [one.id, other.id], 3)
    assert found == {one.id: ["calm", "annoyed", "angry"], other.id: ["happy"]}


async def test_only_what_the_visitor_said_and_was_understood_has_a_tone(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    await write(connection, conversation, "...")
    await write(connection, conversation, "...", reason={"decision": "relay"})
    await sounds(connection, conversation, "calm", author="bot")
    await sounds(connection, conversation, "angry")
    assert await message_store.emotions(connection, [conversation.id], 3) == {conversation.id: ["angry"]}


async def test_translations_into_two_languages_stand_side_by_side(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    message, other = await write(connection, conversation, "Hello"), await write(connection, conversation, "Bye")
    dutch, persian = Translated("Hallo", "Argos Translate", START), Translated("سلام", "Argos Translate", START)
    await message_store.add_translation(connection, message.id, "nl", dutch)
    now = await message_store.add_translation(connection, message.id, "fa", persian)
    assert now is not None
    assert now.translations == {"nl": dutch, "fa": persian}
    assert await message_store.get(connection, message.id) == now
    assert await message_store.get(connection, other.id) == other


async def test_a_message_that_is_gone_is_not_translated(connection: AsyncConnection) -> None:
    assert await message_store.add_translation(connection, 7, "nl", Translated("Hallo", "Argos", START)) is None


async def test_two_translations_at_once_wait_for_each_other() -> None:
    connection: Any = Overheard()
    await message_store.add_translation(connection, 7, "nl", Translated("Hallo", "Argos", START))
    (asked,) = connection.asked
    assert asked.endswith("FOR UPDATE")
