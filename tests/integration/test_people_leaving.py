"""What becomes of conversations when administrators change people and teams: nobody waits for no one."""

import pytest

from bot.desk import DeskError
from bot.desk.people import PersonChange
from handoff.accounts import AccountError
from handoff.agents import Agent, Role
from tests.house import House

pytestmark = pytest.mark.anyio


def as_they_are(agent: Agent, role: Role) -> PersonChange:
    return PersonChange(
        login=agent.login,
        name=agent.name,
        role=role,
        languages=agent.languages,
        skills=agent.skills,
        teams=agent.teams,
        capacity=agent.capacity,
    )


async def test_who_waits_for_a_team_that_is_deleted_waits_for_everybody(house: House) -> None:
    boss, sara, mina = await house.agent("Boss", role="admin"), await house.agent("Sara"), await house.agent("Mina")
    await house.team("Everybody", id=1)
    billing = await house.team("Billing", mina)
    ana = await house.waiting(team="Billing")
    assert (await house.ticket(ana)).team_id == billing

    await house.desk.administration.remove_team(billing, boss)

    assert (await house.ticket(ana)).team_id is None
    await house.desk.lifecycle.take(ana.id, sara)
    assert (await house.ticket(ana)).agent_id == sara.id


async def test_what_somebody_holds_goes_back_to_the_queue_when_they_are_deactivated(house: House) -> None:
    boss, sara = await house.agent("Boss", role="admin"), await house.agent("Sara")
    ana = await house.waiting()
    await house.desk.lifecycle.take(ana.id, sara)

    await house.desk.people.deactivate(sara.id, boss)

    assert await house.queue() == [ana.id]
    with pytest.raises(DeskError, match="no such person"):
        await house.desk.people.deactivate(sara.id, boss)


async def test_what_somebody_holds_goes_back_to_the_queue_when_they_leave_the_desk_for_the_editor(house: House) -> None:
    boss, sara = await house.agent("Boss", role="admin"), await house.agent("Sara")
    ana = await house.waiting()
    await house.desk.lifecycle.take(ana.id, sara)

    changed = await house.desk.people.change(sara.id, 1, as_they_are(sara, "editor"), boss)

    assert changed["role"] == "editor"
    assert await house.queue() == [ana.id]


async def test_the_last_administrator_becomes_nothing_else(house: House) -> None:
    boss = await house.agent("Boss", role="admin")

    with pytest.raises(AccountError, match="last administrator"):
        await house.desk.people.change(boss.id, 1, as_they_are(boss, "agent"), boss)
    with pytest.raises(AccountError, match="last administrator"):
        await house.desk.people.deactivate(boss.id, boss)
