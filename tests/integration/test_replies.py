"""What agents write, to visitors and to each other, on a real database."""

import pytest

from bot.conversations import Conversation, message_store
from bot.conversations.incoming import LONGEST_MESSAGE
from handoff import notes
from handoff.agents import Agent
from tests.house import House, refused

pytestmark = pytest.mark.anyio


@pytest.fixture
async def sara(house: House) -> Agent:
    return await house.agent("Sara")


async def held(house: House, agent: Agent, **given: object) -> Conversation:
    conversation = await house.waiting(**given)  # type: ignore[arg-type]
    await house.desk.lifecycle.take(conversation.id, agent)
    return conversation


# To visitors


async def test_a_reply_is_delivered_shown_and_noted_as_the_first(house: House, sara: Agent) -> None:
    conversation = await held(house, sara, channel="telegram", address="42")
    house.now += 60
    delivered = house.delivered

    async with house.listening(conversation) as heard:
        message = await house.desk.replies.send(conversation.id, sara, " Hello! ", None)

    assert (message.author, message.text, message.agent_name) == ("agent", "Hello!", "Sara")
    assert house.delivered == delivered + 1
    assert [one["message"]["text"] for one in heard if one["type"] == "message"] == ["Hello!", "Hello!"]
    assert [one["summary"]["conversation"] for one in heard if one["type"] == "conversation"] == [conversation.id]
    ticket = await house.ticket(conversation)
    assert (ticket.first_reply_at, ticket.holder_replied_at) == (house.now, house.now)


async def test_later_replies_are_not_the_first(house: House, sara: Agent) -> None:
    mina = await house.agent("Mina")
    conversation = await held(house, sara)
    await house.pass_time(60)
    first = house.now
    await house.desk.replies.send(conversation.id, sara, "Hello!", None)
    await house.pass_time(60)
    await house.desk.replies.send(conversation.id, sara, "One more thing.", None)
    await house.desk.transfers.make(conversation.id, sara, to_agent=mina.id, to_team=None)
    await house.pass_time(60)

    await house.desk.replies.send(conversation.id, mina, "Hello, this is Mina.", None)

    ticket = await house.ticket(conversation)
    assert (ticket.first_reply_at, ticket.holder_replied_at) == (first, house.now)


async def test_a_reply_ends_a_snooze(house: House, sara: Agent) -> None:
    conversation = await held(house, sara)
    await house.desk.lifecycle.snooze(conversation.id, sara, house.now + 3600)

    await house.desk.replies.send(conversation.id, sara, "It is here.", None)

    assert (await house.summary(conversation))["snoozed_until"] is None


async def test_the_longest_reply_is_sent_and_a_longer_one_is_not(house: House, sara: Agent) -> None:
    conversation = await held(house, sara)

    sent = await house.desk.replies.send(conversation.id, sara, "x" * LONGEST_MESSAGE, None)
    assert len(sent.text) == LONGEST_MESSAGE

    longer = "x" * (LONGEST_MESSAGE + 1)
    assert await refused(house.desk.replies.send(conversation.id, sara, longer, None)) == "message_too_long"
    assert await refused(house.desk.replies.preview(conversation.id, sara, longer)) == "message_too_long"


@pytest.mark.parametrize("text", ["", "  \n", "\x00"])
async def test_an_empty_reply_is_not_sent(house: House, sara: Agent, text: str) -> None:
    conversation = await held(house, sara)

    assert await refused(house.desk.replies.send(conversation.id, sara, text, None)) == "empty_message"


async def test_a_reply_that_comes_twice_is_the_first_one_even_after_closing(house: House, sara: Agent) -> None:
    conversation = await held(house, sara)
    first = await house.desk.replies.send(conversation.id, sara, "Hello!", "r1")
    again = await house.desk.replies.send(conversation.id, sara, "Hello!", "r1")
    other = await house.desk.replies.send(conversation.id, sara, "Hello!", "r2")
    await house.desk.lifecycle.close(conversation.id, sara)

    late = await house.desk.replies.send(conversation.id, sara, "Hello!", "r1")

    assert (again.id, late.id) == (first.id, first.id)
    assert other.id != first.id


async def test_nobody_else_sends_or_previews(house: House, sara: Agent) -> None:
    ben = await house.agent("Ben")
    conversation, queued = await held(house, sara), await house.waiting()

    for one in (conversation, queued):
        assert await refused(house.desk.replies.send(one.id, ben, "Hello!", None)) == "not_yours"
        assert await refused(house.desk.replies.preview(one.id, ben, "Hello!")) == "not_yours"

    async with house.database.read() as connection:
        said = await message_store.of_conversation(connection, conversation.id)
    assert not [one for one in said if one.author == "agent"]


# To each other


async def test_the_longest_note_is_kept_and_a_longer_one_is_not(house: House, sara: Agent) -> None:
    conversation = await house.waiting()

    assert len((await house.desk.notes.add(conversation.id, sara, "x" * 4000))["text"]) == 4000

    assert await refused(house.desk.notes.add(conversation.id, sara, "x" * 4001)) == "message_too_long"
    assert await refused(house.desk.notes.add(conversation.id, sara, " \x00 ")) == "empty_message"
    assert await refused(house.desk.notes.add("0" * 32, sara, "Who?")) == "unknown_conversation"


async def test_a_note_says_who_wrote_it_and_when(house: House, sara: Agent) -> None:
    conversation = await house.waiting()

    written = await house.desk.notes.add(conversation.id, sara, " A good customer. ")

    async with house.database.read() as connection:
        (kept,) = await notes.of_conversation(connection, conversation.id)
    assert (kept.id, kept.agent, kept.text, kept.created_at) == (written["id"], "Sara", "A good customer.", house.now)
    assert (written["agent"], written["text"]) == ("Sara", "A good customer.")
    assert written["created_at"] == "2026-11-22T10:00:00.000+00:00"
