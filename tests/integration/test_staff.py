"""Who works here as the desk knows it: kept for a few seconds, on a real database with a clock that is set."""

from dataclasses import replace

import pytest

from bot.desk.staff import HandlingTimes, Staff
from handoff import agents
from handoff.agents import Agent
from handoff.hours import ALWAYS
from tests.house import House

pytestmark = pytest.mark.anyio

WEEK = 7 * 24 * 3600.0


async def read(house: House) -> Staff:
    async with house.database.read() as connection:
        return await house.desk.staff_directory.read(connection)


async def change(house: House, agent: Agent, capacity: int) -> None:
    async with house.database.write() as connection:
        await agents.change(connection, agent.id, capacity=capacity)


@pytest.mark.parametrize(("later", "anew"), [(0.0, False), (4.9, False), (5.0, True), (-0.1, True)])
async def test_the_staff_is_read_anew_after_five_seconds_or_when_the_clock_is_put_back(
    house: House, later: float, anew: bool
) -> None:
    sara = await house.agent("Sara")
    await read(house)
    await change(house, sara, capacity=1)
    house.now += later

    assert (await read(house)).agents[sara.id].capacity == (1 if anew else 4)


async def test_what_was_read_anew_is_kept_from_then_on(house: House) -> None:
    sara = await house.agent("Sara")
    await read(house)
    house.now += 5
    await read(house)
    await change(house, sara, capacity=1)
    house.now += 4.9

    assert (await read(house)).agents[sara.id].capacity == 4
    house.desk.staff_directory.forget()
    assert (await read(house)).agents[sara.id].capacity == 1


async def test_those_at_the_desk_are_agents_and_administrators(house: House) -> None:
    sara, _, boss = (
        await house.agent("Sara"),
        await house.agent("Eve", role="editor"),
        await house.agent("Boss", role="admin"),
    )

    assert {one.id for one in (await read(house)).desk} == {sara.id, boss.id}


async def test_a_team_serves_its_own_where_somebody_at_the_desk_belongs_to_it(house: House) -> None:
    sara, eve = await house.agent("Sara"), await house.agent("Eve", role="editor")
    billing, editors = await house.team("Billing", sara), await house.team("Editors", eve)
    staff = await read(house)

    assert staff.serving(billing) == billing
    assert staff.serving(editors) is None
    assert staff.serving(None) is None
    assert staff.serving(999) is None


async def test_the_hours_of_everybody_are_those_of_the_oldest_team(house: House) -> None:
    sara = await house.agent("Sara")
    await house.team("support", hours={"weekly": {"monday": ["09:00-17:00"]}}, id=1)
    billing = await house.team("Billing", sara)
    staff = await read(house)

    assert not staff.hours(None).always
    assert staff.hours(billing).always
    assert staff.hours(999) is ALWAYS
    assert replace(staff, teams={}).hours(None) is ALWAYS


async def test_who_is_not_known_any_more_is_a_colleague(house: House) -> None:
    sara = await house.agent("Sara")
    staff = await read(house)

    assert [staff.name(one) for one in (sara.id, 999, None)] == ["Sara", "A colleague", "A colleague"]


async def held(house: House, agent: Agent, seconds: float) -> None:
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, agent)
    house.now += seconds
    await house.desk.lifecycle.close(conversation.id, agent)


async def test_handling_times_are_those_of_the_last_seven_days(house: House) -> None:
    sara = await house.agent("Sara")
    await held(house, sara, 100)
    house.now += WEEK
    await held(house, sara, 200)

    for later, times in ((0.0, [200.0]), (-200.0, [200.0, 100.0])):
        fresh = HandlingTimes(lambda at=house.now + later: at)  # type: ignore[misc]
        async with house.database.read() as connection:
            assert await fresh.read(connection) == times


@pytest.mark.parametrize(("later", "anew"), [(4.9, False), (5.0, True), (-0.1, True)])
async def test_handling_times_are_read_anew_after_five_seconds_or_when_the_clock_is_put_back(
    house: House, later: float, anew: bool
) -> None:
    sara = await house.agent("Sara")
    times = HandlingTimes(lambda: house.now)
    async with house.database.read() as connection:
        assert await times.read(connection) == []
    await held(house, sara, 0)
    house.now += later

    async with house.database.read() as connection:
        assert await times.read(connection) == ([0.0] if anew else [])
