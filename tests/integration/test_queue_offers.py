"""Who gets a conversation: claiming, offers, agents who go away."""

import asyncio
from pathlib import Path

import pytest

from bot.desk import DeskError
from tests.house import House, open_house, refused

pytestmark = pytest.mark.anyio


# Claiming


async def test_of_fifty_agents_who_take_at_once_one_gets_the_conversation(house: House) -> None:
    everyone = [await house.agent(f"Agent {number}") for number in range(50)]
    conversation = await house.waiting()

    results = await asyncio.gather(
        *(house.desk.lifecycle.take(conversation.id, one) for one in everyone), return_exceptions=True
    )

    taken = [one for one in results if isinstance(one, dict)]
    lost = [one for one in results if isinstance(one, DeskError)]
    assert len(taken) == 1
    assert len(lost) == 49
    assert {one.code for one in lost} == {"already_taken"}
    assert taken[0]["agent"]["name"] in str(lost[0])
    assert sum("has joined the conversation" in text for text in await house.told(conversation)) == 1


# Offers


async def test_a_conversation_is_offered_to_the_agent_who_writes_its_language(asking: House) -> None:
    await asking.agent("Sara", "en")
    mina = await asking.agent("Mina", "fa")

    async with asking.listening() as heard:
        conversation = await asking.waiting("fa")

    (offer,) = [one for one in heard if one["type"] == "offer"]
    assert (offer["to"], offer["conversation"]) == (mina.id, conversation.id)
    assert (await asking.summary(conversation))["offered_to"]["name"] == "Mina"
    assert (await asking.state(conversation))["state"] == "waiting"


async def test_an_accepted_offer_is_a_conversation(asking: House) -> None:
    sara = await asking.agent("Sara")
    conversation = await asking.waiting()

    summary = await asking.desk.lifecycle.accept(conversation.id, sara)

    assert summary["agent"] == {"id": sara.id, "name": "Sara"}
    assert (await asking.told(conversation))[-1] == asking.said("en", "taken", agent="Sara")


async def test_an_offer_that_is_not_accepted_in_half_a_minute_goes_to_the_next(asking: House) -> None:
    sara = await asking.agent("Sara")
    conversation = await asking.waiting()
    ben = await asking.agent("Ben")

    await asking.pass_time(29)
    assert (await asking.ticket(conversation)).offered_to == sara.id
    await asking.pass_time(1)
    assert (await asking.ticket(conversation)).offered_to == ben.id
    assert await refused(asking.desk.lifecycle.accept(conversation.id, sara)) == "offered"


async def test_a_declined_offer_goes_to_the_next_at_once_and_after_all_declined_round_again(asking: House) -> None:
    sara = await asking.agent("Sara")
    conversation = await asking.waiting()
    ben = await asking.agent("Ben")

    await asking.desk.lifecycle.decline(conversation.id, sara)
    assert (await asking.ticket(conversation)).offered_to == ben.id
    await asking.desk.lifecycle.decline(conversation.id, ben)
    assert (await asking.ticket(conversation)).offered_to is None
    await asking.pass_time(61)
    assert (await asking.ticket(conversation)).offered_to is not None


async def test_nobody_takes_what_somebody_else_is_being_asked_about(asking: House) -> None:
    await asking.agent("Sara")
    conversation = await asking.waiting()
    ben = await asking.agent("Ben")

    assert await refused(asking.desk.lifecycle.take(conversation.id, ben)) == "offered"
    assert await refused(asking.desk.lifecycle.decline(conversation.id, ben)) == "not_offered"


async def test_nobody_is_offered_more_than_their_capacity(asking: House) -> None:
    sara = await asking.agent("Sara", capacity=2)
    conversations = [await asking.waiting() for _ in range(3)]
    for one in conversations[:2]:
        await asking.desk.lifecycle.accept(one.id, sara)
    assert (await asking.ticket(conversations[2])).offered_to is None

    await asking.desk.lifecycle.close(conversations[0].id, sara)

    assert (await asking.ticket(conversations[2])).offered_to == sara.id


async def test_where_agents_are_given_conversations_the_visitor_has_one_at_once(tmp_path: Path) -> None:
    async with open_house(tmp_path, assigning="auto") as giving:
        await giving.agent("Sara")
        conversation = await giving.waiting()

        state = await giving.state(conversation)

        assert (state["state"], state["agent"]) == ("agent", {"name": "Sara", "picture": None})


async def test_an_agent_who_comes_to_the_desk_is_asked_at_once(asking: House) -> None:
    conversation = await asking.waiting()
    sara = await asking.agent("Sara")

    await asking.desk.queue_moved()

    assert (await asking.ticket(conversation)).offered_to == sara.id


# Agents who go away


async def test_what_an_agent_had_not_begun_goes_back_to_its_place_when_they_go_away(house: House) -> None:
    sara = await house.agent("Sara")
    first = await house.waiting()
    await house.pass_time(5)
    second = await house.waiting()
    await house.desk.lifecycle.take(first.id, sara)
    opened_at = (await house.ticket(first)).opened_at

    house.falls_silent(sara)
    await house.pass_time(29)
    assert await house.queue() == [second.id]
    await house.pass_time(1)

    assert await house.queue() == [first.id, second.id]
    assert (await house.ticket(first)).opened_at == opened_at
    assert (await house.state(first))["state"] == "waiting"
    assert "another colleague" in (await house.told(first))[-1].casefold()


async def test_an_agent_who_has_answered_keeps_the_conversation_when_they_go_away(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.replies.send(conversation.id, sara, "Hello!", None)

    house.falls_silent(sara)
    await house.pass_time(120)

    assert (await house.ticket(conversation)).agent_id == sara.id


async def test_a_visitor_who_writes_to_an_agent_who_does_not_come_back_gets_another(house: House) -> None:
    sara = await house.agent("Sara")
    silent, writing = await house.waiting(), await house.waiting()
    for conversation in (silent, writing):
        await house.desk.lifecycle.take(conversation.id, sara)
        await house.desk.replies.send(conversation.id, sara, "Hello!", None)
    house.falls_silent(sara)
    await house.says(writing, "Are you there?")

    await house.pass_time(15 * 60 - 1)
    assert await house.queue() == []
    await house.pass_time(1)

    assert await house.queue() == [writing.id]
    assert (await house.ticket(silent)).agent_id == sara.id


async def test_an_offer_to_somebody_who_goes_away_is_taken_back_without_a_word(asking: House) -> None:
    sara = await asking.agent("Sara")
    conversation = await asking.waiting()
    before = await asking.told(conversation)

    await asking.desk.departures.agent_left(sara.id)

    assert (await asking.ticket(conversation)).offered_to is None
    assert await asking.told(conversation) == before
