"""Conversations that are passed on: by whom, to whom, and what is kept of it, on a real database."""

from typing import Any

import pytest

from bot.conversations import Conversation, State
from bot.desk import DeskError
from handoff import audit, notes
from handoff.agents import Agent
from tests.house import House, refused

pytestmark = pytest.mark.anyio


@pytest.fixture
async def sara(house: House) -> Agent:
    return await house.agent("Sara")


@pytest.fixture
async def mina(house: House) -> Agent:
    return await house.agent("Mina")


async def held(house: House, agent: Agent) -> Conversation:
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, agent)
    return conversation


async def last_noted(house: House, conversation: Conversation) -> tuple[str, int | None, dict[str, Any]]:
    async with house.database.read() as connection:
        found = (await audit.of_conversation(connection, conversation.id))[-1]
    return found.action, found.agent_id, found.details


async def notes_of(house: House, conversation: Conversation) -> list[tuple[str, str]]:
    async with house.database.read() as connection:
        return [(one.agent, one.text) for one in await notes.of_conversation(connection, conversation.id)]


async def test_a_transfer_to_an_agent_is_noted_and_theirs_to_do(house: House, sara: Agent, mina: Agent) -> None:
    conversation = await held(house, sara)
    house.now += 20

    await house.desk.transfers.make(conversation.id, sara, to_agent=mina.id, to_team=None, note=" Wants a refund. ")

    ticket = await house.ticket(conversation)
    assert (ticket.status, ticket.agent_id, ticket.team_id) == ("taken", mina.id, None)
    assert await last_noted(house, conversation) == ("transferred", sara.id, {"agent": mina.id, "team": None})
    assert await notes_of(house, conversation) == [("Sara", "Wants a refund.")]
    assert house.presence.idle_since(mina.id) == house.now


async def test_a_transfer_to_a_team_is_noted_and_back_in_the_queue(house: House, sara: Agent, mina: Agent) -> None:
    billing = await house.team("Billing", mina)
    conversation = await held(house, sara)

    await house.desk.transfers.make(conversation.id, sara, to_agent=None, to_team=billing)

    ticket = await house.ticket(conversation)
    assert (ticket.status, ticket.agent_id, ticket.team_id) == ("waiting", None, billing)
    assert (await house.state(conversation))["state"] == State.WAITING
    assert await last_noted(house, conversation) == ("transferred", sara.id, {"agent": None, "team": billing})
    assert await notes_of(house, conversation) == []
    assert (await house.told(conversation))[-1] == house.said("en", "transferred-team", team="Billing")


async def test_a_note_for_the_next_one_is_cut_where_notes_are(house: House, sara: Agent, mina: Agent) -> None:
    conversation = await held(house, sara)

    await house.desk.transfers.make(conversation.id, sara, to_agent=mina.id, to_team=None, note="x" * 4001)

    ((_, text),) = await notes_of(house, conversation)
    assert len(text) == 4000


async def test_an_administrator_gives_a_visitor_who_waits_to_an_agent_or_another_team(
    house: House, sara: Agent, mina: Agent
) -> None:
    boss = await house.agent("Boss", role="admin", present=False)
    billing = await house.team("Billing", mina)
    to_agent, to_team = await house.waiting(), await house.waiting()

    await house.desk.transfers.make(to_agent.id, boss, to_agent=sara.id, to_team=None)
    await house.desk.transfers.make(to_team.id, boss, to_agent=None, to_team=billing)

    assert (await house.state(to_agent))["state"] == State.AGENT
    assert (await house.ticket(to_agent)).agent_id == sara.id
    ticket = await house.ticket(to_team)
    assert (ticket.status, ticket.team_id) == ("waiting", billing)


@pytest.mark.parametrize("role", ["agent", "editor"])
async def test_nobody_else_gives_out_what_waits_or_what_others_hold(
    house: House, sara: Agent, mina: Agent, role: str
) -> None:
    other = await house.agent("Ben", role=role)
    queued, theirs = await house.waiting(), await held(house, sara)

    for conversation in (queued, theirs):
        making = house.desk.transfers.make(conversation.id, other, to_agent=mina.id, to_team=None)
        assert await refused(making) == "not_yours"

    assert (await house.ticket(theirs)).agent_id == sara.id
    assert (await house.ticket(queued)).status == "waiting"


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"role": "editor"}, "unknown_agent"),
        ({"status": "away"}, "agent_away"),
        ({"status": "offline"}, "agent_away"),
        ({"present": False}, "agent_away"),
    ],
)
async def test_nothing_is_passed_to_who_takes_nothing(
    house: House, sara: Agent, given: dict[str, Any], code: str
) -> None:
    target = await house.agent("Ben", **given)
    conversation = await held(house, sara)

    assert await refused(house.desk.transfers.make(conversation.id, sara, to_agent=target.id, to_team=None)) == code

    assert (await house.ticket(conversation)).agent_id == sara.id


async def test_a_transfer_names_one_and_not_both(house: House, sara: Agent, mina: Agent) -> None:
    billing = await house.team("Billing", mina)
    conversation = await held(house, sara)

    making = house.desk.transfers.make(conversation.id, sara, to_agent=mina.id, to_team=billing)

    assert await refused(making) == "nobody_named"


async def test_what_is_closed_or_with_the_bot_is_passed_to_nobody(house: House, sara: Agent, mina: Agent) -> None:
    boss = await house.agent("Boss", role="admin")
    closed, talking = await held(house, sara), await house.visitor()
    await house.desk.lifecycle.close(closed.id, sara)

    for conversation, code in ((closed, "conversation_closed"), (talking, "not_yours")):
        making = house.desk.transfers.make(conversation.id, boss, to_agent=mina.id, to_team=None)
        assert await refused(making) == code


async def test_of_two_transfers_at_once_the_second_finds_that_it_has_moved(
    house: House, sara: Agent, mina: Agent
) -> None:
    ben = await house.agent("Ben")
    conversation = await held(house, sara)
    await house.desk.transfers.make(conversation.id, sara, to_agent=mina.id, to_team=None)

    with pytest.raises(DeskError, match="Mina holds this conversation"):
        await house.desk.transfers.make(conversation.id, sara, to_agent=ben.id, to_team=None)
