"""Conversations that go on: reopened, stepped into, taken over, kept for somebody who is away, and second thoughts."""

from pathlib import Path

import pytest

from bot.conversations import Conversation, Draft, State, conversation_store, message_store, outbox_store
from handoff import agents, ratings
from handoff.agents import Agent
from tests.house import House, open_house, refused
from tests.integration.test_lifecycle import held, history, stored

pytestmark = pytest.mark.anyio

HOUR = 3600.0


@pytest.fixture
async def sara(house: House) -> Agent:
    return await house.agent("Sara")


async def closed(house: House, agent: Agent, resolution: str = "solved", **given: object) -> Conversation:
    conversation = await held(house, agent, **given)
    await house.desk.lifecycle.close(conversation.id, agent, resolution)
    return await stored(house, conversation)


async def writes_again(house: House, conversation: Conversation) -> Conversation:
    """What the dialogue does with a message for a conversation that was closed."""
    async with house.database.write() as connection:
        return await house.desk.reopening.by_visitor(connection, conversation)


async def reopens(house: House, conversation: Conversation) -> bool:
    async with house.database.read() as connection:
        return await house.desk.reopening.until(connection, await stored(house, conversation)) is not None


# Reopening


async def test_an_agent_takes_up_again_what_was_closed_and_its_visitor_is_told(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara)
    mina = await house.agent("Mina")
    house.now += 3 * HOUR

    summary = await house.desk.reopening.by_agent(conversation.id, mina)

    assert (summary["state"], summary["agent"]["name"], summary["reason"]) == (State.AGENT, "Mina", "reopened")
    assert (await house.told(conversation))[-1] == house.said("en", "taken", agent="Mina")
    assert (await history(house, conversation))[-1] == ("reopened", mina.id, {})


async def test_what_is_open_is_not_opened_again(house: House, sara: Agent) -> None:
    conversation = await held(house, sara)

    assert await refused(house.desk.reopening.by_agent(conversation.id, sara)) == "not_closed"


async def test_what_was_erased_is_taken_up_by_nobody(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara)
    async with house.database.write() as connection:
        await conversation_store.change(connection, conversation.id, erased_at=house.now)

    assert await refused(house.desk.reopening.by_agent(conversation.id, sara)) == "erased"
    assert not await reopens(house, conversation)


async def test_a_visitor_who_has_begun_anew_is_answered_there(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara, channel="telegram", address="1")
    await house.visitor(channel="telegram", address="1")

    assert await refused(house.desk.reopening.by_agent(conversation.id, sara)) == "visitor_elsewhere"


async def test_a_visitor_who_writes_in_time_is_with_the_same_agent_again(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara)
    house.now += 3 * HOUR
    house.presence.sign_of_life(sara.id, house.now)

    assert (await writes_again(house, conversation)).state is State.AGENT
    assert (await house.ticket(conversation)).agent_id == sara.id


async def test_a_visitor_whose_agent_has_gone_waits_for_anybody(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara)
    house.now += 3 * HOUR

    assert (await writes_again(house, conversation)).state is State.WAITING
    assert await house.queue() == [conversation.id]


async def test_a_visitor_whose_agent_takes_nobody_at_the_moment_waits_for_anybody(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara)
    async with house.database.write() as connection:
        await agents.change(connection, sara.id, status="away")
    house.desk.staff_directory.forget()
    house.presence.sign_of_life(sara.id, house.now)

    assert (await writes_again(house, conversation)).state is State.WAITING


async def test_a_conversation_goes_on_for_a_set_time_and_never_after_spam(house: House, sara: Agent) -> None:
    conversation, spam = await closed(house, sara), await closed(house, sara, "spam")
    assert (await reopens(house, conversation), await reopens(house, spam)) == (True, False)

    house.now += 4 * HOUR
    assert not await reopens(house, conversation)


async def test_the_first_ticket_keeps_how_it_ended(house: House, sara: Agent) -> None:
    conversation = await closed(house, sara)
    first = await house.ticket(conversation)
    await house.desk.reopening.by_agent(conversation.id, sara)

    second = await house.ticket(conversation)
    assert second.id != first.id
    assert (first.resolution, second.resolution, second.repeated) == ("solved", None, True)


# Stepping in and taking over


async def test_an_agent_steps_into_what_the_bot_holds(house: House, sara: Agent) -> None:
    conversation = await house.visitor()

    summary = await house.desk.interventions.join(conversation.id, sara)

    assert (summary["state"], summary["agent"]["id"]) == (State.AGENT, sara.id)
    assert (await house.told(conversation))[-1] == house.said("en", "taken", agent="Sara")
    assert await refused(house.desk.interventions.join(conversation.id, sara)) == "not_with_bot"


async def test_a_supervisor_answers_in_a_colleagues_conversation_which_stays_theirs(house: House, sara: Agent) -> None:
    boss = await house.agent("Boss", role="admin")
    conversation = await held(house, sara)

    await house.desk.replies.send(conversation.id, boss, "I can help with that.", None)

    ticket = await house.ticket(conversation)
    assert (ticket.agent_id, ticket.first_reply_at, ticket.holder_replied_at) == (sara.id, house.now, None)


async def test_a_supervisor_takes_over_and_others_do_not(house: House, sara: Agent) -> None:
    boss, mina = await house.agent("Boss", role="admin"), await house.agent("Mina")
    conversation = await held(house, sara)

    assert await refused(house.desk.interventions.take_over(conversation.id, mina)) == "not_allowed"
    await house.desk.interventions.take_over(conversation.id, boss)

    assert (await house.ticket(conversation)).agent_id == boss.id
    assert (await house.told(conversation))[-1] == house.said("en", "transferred", agent="Boss")


async def test_a_supervisor_closes_what_others_hold_and_what_waits(house: House, sara: Agent) -> None:
    boss = await house.agent("Boss", role="admin")
    theirs, queued = await held(house, sara), await house.waiting()

    for conversation in (theirs, queued):
        assert (await house.desk.lifecycle.close(conversation.id, boss, "solved"))["state"] == State.CLOSED

    assert await house.queue() == []
    assert (await house.ticket(theirs)).agent_id == sara.id


# Somebody who is away


async def test_what_is_passed_on_to_somebody_away_waits_for_them_and_not_for_ever(house: House, sara: Agent) -> None:
    mina = await house.agent("Mina", present=False)
    conversation = await held(house, sara)

    await house.desk.transfers.make(conversation.id, sara, to_agent=mina.id, to_team=None, away=True)
    await house.pass_time(HOUR)

    assert (await house.ticket(conversation)).agent_id == mina.id
    assert (await house.told(conversation))[-1] == house.said("en", "transferred-away", agent="Mina")
    await house.pass_time(12 * HOUR)
    assert await house.queue() == [conversation.id]


# Second thoughts


async def test_what_was_just_sent_is_taken_back_from_all_pages(tmp_path: Path) -> None:
    async with open_house(tmp_path, undo_seconds=5) as house:
        sara = await house.agent("Sara")
        conversation = await held(house, sara)
        sent = await house.desk.replies.send(conversation.id, sara, "Wrong window", None)
        async with house.listening(conversation) as heard:
            summary = await house.desk.undoing.message(conversation.id, sara, sent.sequence)

        assert "Wrong window" not in await house.told(conversation)
        assert summary["last_message"]["text"] == house.said("en", "taken", agent="Sara")
        assert [one["sequences"] for one in heard if one["type"] == "withdrawn"] == [[sent.sequence]] * 2


async def test_it_is_too_late_after_some_seconds_and_nobody_takes_back_anothers(tmp_path: Path) -> None:
    async with open_house(tmp_path, undo_seconds=5) as house:
        sara, mina = await house.agent("Sara"), await house.agent("Mina")
        conversation = await held(house, sara)
        sent = await house.desk.replies.send(conversation.id, sara, "Hello", None)

        assert await refused(house.desk.undoing.message(conversation.id, mina, sent.sequence)) == "not_yours"
        house.now += 11
        assert await refused(house.desk.undoing.message(conversation.id, sara, sent.sequence)) == "too_late"
        assert "Hello" in await house.told(conversation)


async def test_a_platform_gets_what_can_be_taken_back_no_more(tmp_path: Path) -> None:
    async with open_house(tmp_path, undo_seconds=5) as house:
        sara = await house.agent("Sara")
        conversation = await held(house, sara, channel="telegram", address="1")
        async with house.database.write() as connection:
            for entry in await outbox_store.due(connection, house.now):
                await outbox_store.settle(
                    connection, entry.id, status="delivered", attempts=1, next_attempt_at=house.now, error=None
                )
        first = await house.desk.replies.send(conversation.id, sara, "Wrong", None)
        await house.desk.undoing.message(conversation.id, sara, first.sequence)
        second = await house.desk.replies.send(conversation.id, sara, "Right", None)

        async with house.database.read() as connection:
            early = await outbox_store.due(connection, house.now)
            later = await outbox_store.due(connection, house.now + 5)
        assert ([one.message.text for one in early], [one.message.text for one in later]) == ([], ["Right"])
        house.now += 6
        assert await refused(house.desk.undoing.message(conversation.id, sara, second.sequence)) == "too_late"


async def test_closing_is_undone_as_if_it_had_not_been(tmp_path: Path) -> None:
    async with open_house(tmp_path, undo_seconds=5) as house:
        sara = await house.agent("Sara")
        conversation = await held(house, sara)
        before = await house.told(conversation)
        ticket = await house.ticket(conversation)
        await house.desk.lifecycle.close(conversation.id, sara, "solved")

        summary = await house.desk.undoing.close(conversation.id, sara)

        assert (summary["state"], summary["agent"]["id"]) == (State.AGENT, sara.id)
        assert await house.told(conversation) == before
        assert await house.ticket(conversation) == ticket
        async with house.database.read() as connection:
            assert await ratings.newest(connection, [conversation.id]) == {}
        # And it is closed as well as ever afterwards.
        assert (await house.desk.lifecycle.close(conversation.id, sara, "solved"))["state"] == State.CLOSED


async def test_what_a_visitor_has_rated_is_reopened_and_not_undone(tmp_path: Path) -> None:
    async with open_house(tmp_path, undo_seconds=5) as house:
        sara = await house.agent("Sara")
        conversation = await held(house, sara)
        await house.desk.lifecycle.close(conversation.id, sara, "solved")
        await house.desk.survey.rate(await stored(house, conversation), csat=5, nps=None, comment=None)

        assert await refused(house.desk.undoing.close(conversation.id, sara)) == "too_late"


# What follows what


async def test_conversations_that_follow_each_other_are_linked_both_ways(house: House) -> None:
    first = await house.visitor()
    async with house.database.write() as connection:
        begun = conversation_store.begun(
            channel="web", language="en", language_source="page", now=house.now + 60, follows=first.id
        )
        second = await conversation_store.add(connection, begun)
        await message_store.append(connection, second.id, [Draft("visitor", "And now?", "en")], now=house.now)
        links = [[one.id for one in await conversation_store.linked(connection, each)] for each in (first, second)]

    assert links == [[second.id], [first.id]]
