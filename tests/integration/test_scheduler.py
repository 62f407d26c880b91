"""What happens by itself as time goes on, on a real database with a clock that is set."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from bot.conversations.events import DESK
from handoff.agents import Agent
from tests.house import House, open_house, texts

pytestmark = pytest.mark.anyio

DAY = 24 * 3600.0
#: The house opens at START, on a Sunday at 10:00 UTC.
SHUT = {"time_zone": "UTC", "weekly": {"monday": ["09:00-17:00"]}}


@pytest.fixture
async def slow_sara(house: House) -> Agent:
    """An agent who has one conversation at a time, and took ten minutes for each of the last three."""
    sara = await house.slow_agent("Sara")
    await house.pass_time(5)
    return sara


def correction(house: House, minutes: int) -> str:
    return f"{house.said('en', 'waiting-longer')} {house.said('en', 'next-waiting-time', minutes=minutes)}"


def corrections(said: list[str], house: House, minutes: int) -> int:
    return sum(correction(house, minutes) in text for text in said)


# A clock that is set


@pytest.mark.parametrize("jump", [2.0, -2.0])
async def test_a_clock_that_moves_by_two_seconds_was_set(house: House, jump: float) -> None:
    sara = await house.agent("Sara")
    house.desk.scheduler.follow_clock(100.0)
    house.now += 10 + jump

    house.desk.scheduler.follow_clock(110.0)

    assert house.presence.silence(sara.id, house.now) == 10


@pytest.mark.parametrize("drift", [1.9, -1.9])
async def test_a_clock_that_is_a_little_off_was_not(house: House, drift: float) -> None:
    sara = await house.agent("Sara")
    house.desk.scheduler.follow_clock(100.0)
    house.now += 10 + drift

    house.desk.scheduler.follow_clock(110.0)

    assert house.presence.silence(sara.id, house.now) == pytest.approx(10 + drift)


async def test_a_clock_that_was_set_once_is_noticed_once(house: House) -> None:
    sara = await house.agent("Sara")
    house.desk.scheduler.follow_clock(100.0)
    house.now += 60
    house.desk.scheduler.follow_clock(100.0)

    house.now += 5
    house.desk.scheduler.follow_clock(105.0)

    assert house.presence.silence(sara.id, house.now) == 5


# Snoozes


async def test_both_sides_see_that_a_snooze_is_over(house: House, slow_sara: Agent) -> None:
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, slow_sara)
    await house.desk.lifecycle.snooze(conversation.id, slow_sara, house.now + 60)

    async with house.listening() as heard:
        await house.pass_time(59)
        assert not [one for one in heard if one["type"] == "conversation"]
        await house.pass_time(1)

    (summary,) = [one["summary"] for one in heard if one["type"] == "conversation"]
    assert (summary["conversation"], summary["snoozed_until"], summary["unread"]) == (conversation.id, None, True)


# Follow-ups


async def closed(house: House, agent: Agent, address: str = "42", resolution: str | None = "solved") -> str:
    conversation = await house.waiting(channel="telegram", address=address)
    await house.desk.lifecycle.take(conversation.id, agent)
    await house.desk.lifecycle.close(conversation.id, agent, resolution)
    return conversation.id


async def test_a_follow_up_is_delivered_and_shown_to_the_desk(house: House, slow_sara: Agent) -> None:
    conversation = await closed(house, slow_sara)
    before = house.delivered

    async with house.listening() as heard:
        await house.pass_time(DAY)

    (shown,) = [one for one in heard if one["type"] == "message"]
    assert (shown["conversation"], shown["message"]["text"]) == (
        conversation,
        texts("bot.texts.phrases").text("en", "follow-up"),
    )
    assert house.delivered == before + 1


async def test_one_who_is_not_followed_up_keeps_nobody_else_from_it(house: House, slow_sara: Agent) -> None:
    await closed(house, slow_sara, "1")
    await closed(house, slow_sara, "2")
    await house.visitor(channel="telegram", address="1")

    async with house.listening() as heard:
        await house.pass_time(DAY)

    assert len([one for one in heard if one["type"] == "message"]) == 1


@pytest.mark.parametrize(("resolution", "asked"), [(None, 1), ("not-solved", 1), ("spam", 0)])
async def test_who_is_followed_up_is_whoever_sent_no_spam(
    house: House, slow_sara: Agent, resolution: str | None, asked: int
) -> None:
    await closed(house, slow_sara, resolution=resolution)

    async with house.listening() as heard:
        await house.pass_time(DAY)

    assert len([one for one in heard if one["type"] == "message"]) == asked


# Corrections of waiting times


async def test_a_correction_is_noted_delivered_and_shown_to_the_desk(house: House, slow_sara: Agent) -> None:
    conversation = await house.waiting(channel="telegram", address="7")
    assert (await house.ticket(conversation)).told_until == house.now + 600
    before = house.delivered

    async with house.listening() as heard:
        await house.pass_time(61)

    ticket = await house.ticket(conversation)
    assert (ticket.told_place, ticket.told_until) == (1, house.now + 600)
    (shown,) = [one["message"] for one in heard if one["type"] == "message"]
    assert shown["text"] == f"{house.said('en', 'next-place', place=1)} {correction(house, 10)}"
    assert house.delivered == before + 1


async def test_a_minute_later_than_told_is_no_reason_for_a_message(house: House, slow_sara: Agent) -> None:
    conversation = await house.waiting(channel="telegram", address="7")

    await house.pass_time(60)

    assert corrections(await house.told(conversation), house, 10) == 0


async def test_on_a_channel_that_fetches_nobody_is_written_a_correction_and_on_others_all_are(
    house: House, slow_sara: Agent
) -> None:
    waiting = [
        await house.waiting(channel=channel, address=str(number))
        for number in range(4)
        for channel in ("rest", "telegram")
    ]

    await house.pass_time(120)

    longer = house.said("en", "waiting-longer")
    written = [sum(longer in text for text in await house.told(one)) for one in waiting]
    assert written == [0, 1] * 4


async def test_when_the_team_has_gone_home_nobody_is_written_a_correction(house: House, slow_sara: Agent) -> None:
    conversation = await house.waiting(channel="telegram", address="7")
    await house.team("support", hours=SHUT, id=1)
    before = await house.told(conversation)

    await house.pass_time(3600)

    assert await house.told(conversation) == before


async def test_who_is_taken_at_that_moment_is_not_written_a_correction_any_more(house: House, slow_sara: Agent) -> None:
    waiting = [await house.waiting(channel="telegram", address=str(number)) for number in range(8)]
    house.now += 300
    house.presence.sign_of_life(slow_sara.id, house.now)

    await asyncio.gather(
        house.desk.scheduler.tick(), *(house.desk.lifecycle.take(one.id, slow_sara) for one in waiting[::-1])
    )

    for conversation in waiting:
        assert (await house.told(conversation))[-1] == house.said("en", "taken", agent="Sara")


# The look itself


async def test_with_many_who_wait_their_places_are_told_at_the_next_look(house: House) -> None:
    sara = await house.agent("Sara")
    conversations = [await house.waiting() for _ in range(52)]
    await house.pass_time(5)

    async with house.listening(conversations[51]) as heard:
        await house.desk.lifecycle.take(conversations[0].id, sara)
        assert not [one for one in heard if one["type"] == "places"], "51 still wait: not all of them at every step"
        await house.pass_time(5)
        (moved,) = [one["places"] for one in heard if one["type"] == "places"]
        assert moved == {one.id: place for place, one in enumerate(conversations[1:], 1)}
        heard.clear()

        await house.desk.lifecycle.take(conversations[1].id, sara)

    (moved,) = [one["places"] for one in heard if one["type"] == "places"]
    assert moved == {one.id: place for place, one in enumerate(conversations[2:], 1)}


async def test_a_look_in_which_nothing_happens_tells_nobody_anything(house: House, slow_sara: Agent) -> None:
    conversation = await house.waiting()
    await house.pass_time(5)

    async with house.listening(conversation) as heard:
        await house.pass_time(5)

    assert heard == []


# By itself


@pytest.fixture
async def quick(tmp_path: Path) -> AsyncIterator[House]:
    """A house whose scheduler runs, and looks without a pause."""
    async with open_house(tmp_path, look_every=0.0) as house:
        house.desk.scheduler.start()
        yield house
        await house.desk.scheduler.close()


async def snoozed(house: House) -> str:
    """A conversation whose snooze is over at the next look."""
    sara = await house.agent(f"Agent {house.turn}")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.lifecycle.snooze(conversation.id, sara, house.now + 1)
    house.now += 1
    return conversation.id


async def woken(house: House, conversation: str) -> None:
    """Until a conversation is back."""
    async with asyncio.timeout(20), house.bus.subscribe([DESK]) as events:
        summary = await house.desk.views.summary(conversation)
        while summary["snoozed_until"] is not None:
            async for event in events:
                if event["type"] == "conversation" and event["summary"]["conversation"] == conversation:
                    summary = event["summary"]
                    break


async def test_it_looks_again_and_again(quick: House) -> None:
    for _ in range(2):
        await woken(quick, await snoozed(quick))


async def test_a_look_that_fails_is_not_the_last(quick: House) -> None:
    with capture_logs() as logged:
        async with quick.database.write() as connection:
            await connection.execute(text("ALTER TABLE ticket RENAME TO mislaid"))
        for _ in range(100_000):
            if any(one["event"] == "desk_scheduler_failed" for one in logged):
                break
            await asyncio.sleep(0)
        async with quick.database.write() as connection:
            await connection.execute(text("ALTER TABLE mislaid RENAME TO ticket"))

    await woken(quick, await snoozed(quick))


async def test_it_stops_when_it_is_told_to(quick: House) -> None:
    await woken(quick, await snoozed(quick))
    await quick.desk.scheduler.close()
    later = await snoozed(quick)

    for _ in range(100):
        await asyncio.sleep(0)

    assert (await quick.desk.views.summary(later))["snoozed_until"] is not None


async def test_what_was_never_started_is_stopped_without_ado(house: House) -> None:
    await house.desk.scheduler.close()
