"""What goes wrong around the queue: clocks that are set, agents and teams that go, two who act at once."""

import asyncio

import pytest

from bot.conversations import State, message_store
from bot.desk import DeskError
from handoff import accounts, agents, teams
from handoff.agents import Agent
from tests.house import House

pytestmark = pytest.mark.anyio

HOUR = 3600.0


async def set_clock(house: House, by: float) -> None:
    """Somebody sets the clock, and the scheduler looks as it does every few seconds."""
    house.desk.scheduler.follow_clock(0.0)
    house.now += by
    house.desk.scheduler.follow_clock(0.0)
    await house.desk.scheduler.tick()


async def remove(house: House, agent: Agent) -> None:
    async with house.database.write() as connection:
        assert await accounts.remove(connection, agent.id)
    house.desk.staff_directory.forget()
    house.awake.discard(agent.id)


# Clocks


@pytest.mark.parametrize("jump", [HOUR, -HOUR])
async def test_a_clock_that_is_set_takes_no_conversation_from_an_agent_who_is_there(house: House, jump: float) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)

    await set_clock(house, jump)

    assert (await house.ticket(conversation)).agent_id == sara.id
    assert house.presence.is_present(sara.id, house.now)


@pytest.mark.parametrize("jump", [HOUR, -HOUR])
async def test_an_agent_who_leaves_after_the_clock_was_set_is_noticed_as_soon_as_ever(
    house: House, jump: float
) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await set_clock(house, jump)
    house.falls_silent(sara)

    await house.pass_time(29)
    assert await house.queue() == []
    await house.pass_time(1)

    assert await house.queue() == [conversation.id]


async def test_an_offer_from_before_the_clock_was_put_back_does_not_last_an_hour(asking: House) -> None:
    await asking.agent("Sara")
    conversation = await asking.waiting()
    ben = await asking.agent("Ben")

    await set_clock(asking, -HOUR)

    assert (await asking.ticket(conversation)).offered_to == ben.id


async def test_what_was_offered_before_the_clock_was_put_back_is_anybodys_to_take(asking: House) -> None:
    await asking.agent("Sara")
    conversation = await asking.waiting()
    ben = await asking.agent("Ben")
    with pytest.raises(DeskError, match="being asked"):
        await asking.desk.lifecycle.take(conversation.id, ben)

    asking.now -= HOUR

    assert (await asking.desk.lifecycle.take(conversation.id, ben))["agent"]["name"] == "Ben"


async def test_after_a_round_of_refusals_a_clock_that_was_put_back_keeps_nobody_waiting(asking: House) -> None:
    sara = await asking.agent("Sara")
    conversation = await asking.waiting()
    await asking.desk.lifecycle.decline(conversation.id, sara)

    await set_clock(asking, -HOUR)

    assert (await asking.ticket(conversation)).offered_to == sara.id


async def test_those_who_wait_keep_their_order_when_the_clock_is_put_back(house: House) -> None:
    first = await house.waiting()
    await set_clock(house, -HOUR)
    second = await house.waiting()

    assert await house.queue() == [first.id, second.id]


async def test_a_conversation_that_ended_before_it_began_tells_nothing_about_waiting_times(house: House) -> None:
    sara = await house.agent("Sara", capacity=1)
    for _ in range(3):
        conversation = await house.waiting()
        await house.desk.lifecycle.take(conversation.id, sara)
        await house.pass_time(600)
        await set_clock(house, -HOUR)
        await house.desk.lifecycle.close(conversation.id, sara)
    await house.pass_time(5)

    waiting = await house.waiting()

    assert (await house.state(waiting))["queue"]["minutes"] is None


async def test_a_snooze_ends_by_the_clock_on_the_wall(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.lifecycle.snooze(conversation.id, sara, house.now + HOUR)
    await set_clock(house, -HOUR)
    assert (await house.summary(conversation))["snoozed_until"] is not None

    await set_clock(house, 2 * HOUR)

    assert (await house.summary(conversation))["unread"]


@pytest.mark.parametrize("jump", [HOUR, -HOUR])
async def test_a_follow_up_is_sent_once_however_the_clock_is_set(house: House, jump: float) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting(channel="telegram", address="7")
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.lifecycle.close(conversation.id, sara)
    before = len(await house.told(conversation))

    await set_clock(house, jump)
    for _ in range(30):
        await house.pass_time(HOUR)
        await set_clock(house, jump)
        await set_clock(house, -jump)

    assert len(await house.told(conversation)) == before + 1


# Agents and teams who go


async def test_a_removed_agents_conversations_go_back_to_their_places_answered_ones_too(house: House) -> None:
    sara = await house.agent("Sara")
    begun, snoozed, unread = [await house.waiting() for _ in range(3)]
    for one in (begun, snoozed, unread):
        await house.desk.lifecycle.take(one.id, sara)
    await house.desk.replies.send(begun.id, sara, "Hello!", None)
    await house.desk.lifecycle.snooze(snoozed.id, sara, house.now + HOUR)

    await remove(house, sara)
    await house.desk.departures.agent_removed(sara.id)

    assert await house.queue() == [begun.id, snoozed.id, unread.id]
    assert "another colleague" in (await house.told(begun))[-1].casefold()


async def test_an_agent_who_is_removed_behind_our_back_holds_nothing_after_the_next_look(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.replies.send(conversation.id, sara, "Hello!", None)

    await remove(house, sara)
    await house.pass_time(5)

    assert await house.queue() == [conversation.id]


async def test_a_new_agent_whom_the_staff_directory_does_not_know_yet_keeps_what_they_took(house: House) -> None:
    conversation = await house.waiting()
    await house.summary(conversation)
    directory = house.desk.staff_directory
    async with house.database.read() as connection:
        known = await directory.read(connection)
    mina = await house.agent("Mina")
    await house.desk.lifecycle.take(conversation.id, mina)
    directory._known = (house.now, known)

    await house.desk.scheduler.tick()

    assert (await house.ticket(conversation)).agent_id == mina.id


async def test_a_removed_agent_is_offered_nothing_and_given_nothing(asking: House) -> None:
    sara, ben = await asking.agent("Sara"), await asking.agent("Ben")
    conversation = await asking.waiting()
    assert (await asking.ticket(conversation)).offered_to == sara.id

    await remove(asking, sara)
    await asking.desk.departures.agent_removed(sara.id)

    assert (await asking.ticket(conversation)).offered_to == ben.id
    await asking.desk.lifecycle.accept(conversation.id, ben)
    with pytest.raises(DeskError, match="no such agent"):
        await asking.desk.transfers.make(conversation.id, ben, to_agent=sara.id, to_team=None)


async def test_the_login_of_a_removed_agent_is_free_and_their_words_keep_their_name(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.replies.send(conversation.id, sara, "Hello!", None)

    await remove(house, sara)
    again = await house.agent("Sara")

    assert again.id != sara.id
    async with house.database.read() as connection:
        messages = await message_store.of_conversation(connection, conversation.id)
    assert [one.agent_name for one in messages if one.author == "agent"] == ["Sara"]


async def test_what_waited_for_a_deleted_team_waits_for_everybody(asking: House) -> None:
    mina = await asking.agent("Mina", present=False)
    billing = await asking.team("Billing", mina)
    sara = await asking.agent("Sara")
    conversation = await asking.waiting(team="Billing")
    await asking.pass_time(HOUR)
    assert (await asking.ticket(conversation)).offered_to is None

    async with asking.database.write() as connection:
        await teams.remove(connection, billing)
    asking.desk.staff_directory.forget()
    await asking.desk.queue_moved()

    assert (await asking.ticket(conversation)).offered_to == sara.id
    assert (await asking.summary(conversation))["team"] is None
    assert (await asking.ticket(conversation)).team_id is None


async def test_a_team_that_nobody_belongs_to_is_served_by_everybody(asking: House) -> None:
    await asking.team("Billing")
    sara = await asking.agent("Sara")

    conversation = await asking.waiting(team="Billing")

    assert (await asking.ticket(conversation)).offered_to == sara.id


async def test_the_oldest_team_stays_since_its_hours_are_everybodys(house: House) -> None:
    async with house.database.write() as connection:
        with pytest.raises(teams.TeamError, match="oldest"):
            await teams.remove(connection, 1)
        with pytest.raises(teams.TeamError, match="no such team"):
            await teams.remove(connection, 99)


async def test_who_lowers_their_capacity_keeps_what_they_hold_and_gets_nothing_until_it_is_less(
    asking: House,
) -> None:
    sara = await asking.agent("Sara", capacity=3)
    held = [await asking.waiting() for _ in range(3)]
    for one in held:
        await asking.desk.lifecycle.accept(one.id, sara)
    async with asking.database.write() as connection:
        await agents.change(connection, sara.id, capacity=1)
    asking.desk.staff_directory.forget()
    late = await asking.waiting()

    for one in held[:2]:
        await asking.desk.lifecycle.close(one.id, sara)
        assert (await asking.ticket(late)).offered_to is None
    await asking.desk.lifecycle.close(held[2].id, sara)

    assert (await asking.ticket(late)).offered_to == sara.id


async def test_who_takes_nothing_any_more_gives_back_what_they_are_offered(asking: House) -> None:
    sara, ben = await asking.agent("Sara"), await asking.agent("Ben")
    conversation = await asking.waiting()
    assert (await asking.ticket(conversation)).offered_to == sara.id

    async with asking.database.write() as connection:
        await agents.change(connection, sara.id, capacity=0)
    asking.desk.staff_directory.forget()
    await asking.desk.queue_moved()

    assert (await asking.ticket(conversation)).offered_to == ben.id


async def test_one_of_two_open_desks_can_be_closed(asking: House) -> None:
    sara = await asking.agent("Sara")
    asking.presence.arrive(sara.id, asking.now)
    conversation = await asking.waiting()

    asking.presence.leave(sara.id, asking.now)
    await asking.desk.queue_moved()
    assert (await asking.ticket(conversation)).offered_to == sara.id
    asking.presence.leave(sara.id, asking.now)
    await asking.desk.queue_moved()

    assert (await asking.ticket(conversation)).offered_to is None


# Two who act at once


async def test_what_a_visitor_writes_during_a_transfer_is_the_next_agents_to_read(house: House) -> None:
    sara, mina = await house.agent("Sara"), await house.agent("Mina")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)

    await asyncio.gather(
        house.desk.transfers.make(conversation.id, sara, to_agent=mina.id, to_team=None),
        house.says(conversation, "And it is urgent!"),
        house.desk.transfers.make(conversation.id, sara, to_agent=mina.id, to_team=None),
        return_exceptions=True,
    )
    await house.says(conversation, "Hello?")

    summary = await house.summary(conversation)
    assert (summary["agent"]["name"], summary["unread"]) == ("Mina", True)
    told = await house.told(conversation)
    assert told.count(house.said("en", "transferred", agent="Mina")) == 1


async def test_of_a_reply_and_a_closing_at_once_nothing_comes_after_the_farewell(house: House) -> None:
    for number in range(10):
        sara = await house.agent(f"Sara {number}")
        conversation = await house.waiting()
        await house.desk.lifecycle.take(conversation.id, sara)

        results = await asyncio.gather(
            *(
                [
                    house.desk.replies.send(conversation.id, sara, "One more thing.", "r1"),
                    house.desk.lifecycle.close(conversation.id, sara),
                ][:: 1 if number % 2 else -1]
            ),
            return_exceptions=True,
        )

        told = await house.told(conversation)
        refused = [one for one in results if isinstance(one, DeskError)]
        assert [one.code for one in refused] in ([], ["conversation_closed"])
        assert (told[-2] == "One more thing.") is not bool(refused)
        assert (await house.state(conversation))["state"] == State.CLOSED


async def test_of_two_who_close_and_give_back_at_once_one_is_refused(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)

    results = await asyncio.gather(
        house.desk.lifecycle.close(conversation.id, sara),
        house.desk.lifecycle.give_back(conversation.id, sara),
        return_exceptions=True,
    )

    assert sum(isinstance(one, DeskError) for one in results) == 1


async def test_fifty_agents_who_accept_take_and_transfer_at_once_leave_one_holder(asking: House) -> None:
    everyone = [await asking.agent(f"Agent {number}") for number in range(50)]
    boss = await asking.agent("Boss", role="admin")
    conversation = await asking.waiting()
    before = len(await asking.told(conversation))
    lifecycle = asking.desk.lifecycle

    results = await asyncio.gather(
        *(lifecycle.accept(conversation.id, one) for one in everyone),
        *(lifecycle.take(conversation.id, one) for one in everyone),
        *(lifecycle.decline(conversation.id, one) for one in everyone),
        asking.desk.transfers.make(conversation.id, boss, to_agent=everyone[7].id, to_team=None),
        return_exceptions=True,
    )

    assert not [one for one in results if isinstance(one, Exception) and not isinstance(one, DeskError)]
    ticket = await asking.ticket(conversation)
    assert (ticket.status, ticket.offered_to) == ("taken", None)
    # One sentence for each time that it changed hands, and no more.
    hands = [one for one in results if isinstance(one, dict) and one["agent"] is not None]
    assert len(await asking.told(conversation)) - before <= len(hands)
