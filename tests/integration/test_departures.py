"""Agents who go away, and what becomes of what they had in hand, on a real database with a clock that is set."""

import asyncio

import pytest

from bot.conversations import Conversation
from handoff import audit
from tests.house import House

pytestmark = pytest.mark.anyio


async def history(house: House, conversation: Conversation) -> list[tuple[str, int | None]]:
    async with house.database.read() as connection:
        return [(one.action, one.agent_id) for one in await audit.of_conversation(connection, conversation.id)]


async def test_what_goes_back_is_noted_told_and_shown_to_both_sides(house: House) -> None:
    sara, mina = await house.agent("Sara"), await house.agent("Mina", capacity=1)
    for _ in range(3):
        served = await house.waiting()
        await house.desk.lifecycle.take(served.id, mina)
        await house.pass_time(300)
        await house.desk.lifecycle.close(served.id, mina)
    await house.waiting()
    conversation = await house.waiting(channel="telegram", address="42")
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.pass_time(60)
    before, delivered = len(await house.told(conversation)), house.delivered

    async with house.listening(conversation) as heard:
        await house.desk.departures.agent_left(sara.id)

    assert (await history(house, conversation))[-1] == ("agent-left", sara.id)
    (text,) = (await house.told(conversation))[before:]
    assert house.said("en", "next-place", place=2) in text
    ticket = await house.ticket(conversation)
    minutes = (await house.state(conversation))["queue"]["minutes"]
    assert (ticket.told_place, ticket.told_until) == (2, house.now + minutes * 60)
    assert house.delivered == delivered + 1
    summary = [one["summary"] for one in heard if one["type"] == "conversation"][-1]
    assert (summary["conversation"], summary["state"], summary["place"]) == (conversation.id, "waiting", 2)
    assert [one["state"]["state"] for one in heard if one["type"] == "state"][-1] == "waiting"


async def test_where_nothing_is_known_no_time_is_promised_anew(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)

    await house.desk.departures.agent_left(sara.id)

    ticket = await house.ticket(conversation)
    assert (ticket.told_place, ticket.told_until) == (1, None)


async def test_who_says_that_they_are_away_gives_back_their_own_and_what_they_have_begun_stays(house: House) -> None:
    sara, mina = await house.agent("Sara"), await house.agent("Mina")
    fresh, begun, minas = await house.waiting(), await house.waiting(), await house.waiting()
    await house.desk.lifecycle.take(fresh.id, sara)
    await house.desk.lifecycle.take(begun.id, sara)
    await house.desk.replies.send(begun.id, sara, "Hello!", None)
    await house.desk.lifecycle.take(minas.id, mina)

    await house.desk.departures.agent_left(sara.id)

    assert await house.queue() == [fresh.id]
    assert (await house.ticket(begun)).agent_id == sara.id
    assert (await house.ticket(minas)).agent_id == mina.id


async def test_what_somebody_else_is_asked_about_stays_theirs_and_the_rest_goes_to_the_next(asking: House) -> None:
    sara = await asking.agent("Sara", capacity=1)
    first = await asking.waiting()
    mina = await asking.agent("Mina", capacity=1)
    second = await asking.waiting()
    assert (await asking.ticket(second)).offered_to == mina.id
    await asking.agent("Ben", capacity=1)

    async with asking.listening() as heard:
        await asking.desk.departures.agent_left(sara.id)

    assert (await asking.ticket(first)).declined == (sara.id,)
    assert (await asking.ticket(second)).offered_to == mina.id
    assert [one["conversation"] for one in heard if one["type"] == "offer"] == [first.id]


async def test_a_snoozed_conversation_is_not_taken_from_who_is_away(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.lifecycle.snooze(conversation.id, sara, house.now + 7 * 24 * 3600)
    house.falls_silent(sara)

    await house.pass_time(3600)

    assert (await house.ticket(conversation)).agent_id == sara.id


async def test_who_has_been_away_for_long_keeps_what_they_answered_last(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.says(conversation, "Are you there?")
    await house.desk.replies.send(conversation.id, sara, "Yes!", None)
    house.falls_silent(sara)

    await house.pass_time(24 * 3600)

    assert (await house.ticket(conversation)).agent_id == sara.id


async def test_of_a_reply_and_a_departure_at_once_the_conversation_is_answered_or_goes_back(house: House) -> None:
    sara = await house.agent("Sara")
    for _ in range(5):
        conversation = await house.waiting()
        await house.desk.lifecycle.take(conversation.id, sara)

        await asyncio.gather(
            house.desk.departures.agent_left(sara.id),
            house.desk.replies.send(conversation.id, sara, "Hello!", None),
            return_exceptions=True,
        )

        ticket = await house.ticket(conversation)
        answered = ticket.first_reply_at is not None
        assert (ticket.status, ticket.agent_id) == (("taken", sara.id) if answered else ("waiting", None))


async def test_an_editor_holds_nothing_at_the_desk(house: House) -> None:
    eve = await house.agent("Eve", role="editor", present=False)
    sara = await house.agent("Sara")
    hers, saras = await house.waiting(), await house.waiting()
    await house.desk.lifecycle.take(hers.id, eve)
    await house.desk.lifecycle.take(saras.id, sara)
    await house.desk.replies.send(hers.id, eve, "Hello!", None)

    await house.pass_time(5)

    assert await house.queue() == [hers.id]
    assert (await house.ticket(saras)).agent_id == sara.id
