"""Places in the queue and waiting times, on a real database."""

import pytest

from bot.conversations import Conversation
from handoff import agents
from tests.house import House

pytestmark = pytest.mark.anyio


# Places


async def test_the_angry_and_those_who_came_back_are_served_before_the_calm(house: House) -> None:
    calm = await house.waiting()
    angry = await house.waiting(emotion="angry")
    vip = await house.waiting(vip=True, emotion="worried")

    assert await house.queue() == [vip.id, angry.id, calm.id]
    assert (await house.state(calm))["queue"]["place"] == 3


async def test_whoever_waits_long_enough_comes_before_the_more_urgent(house: House) -> None:
    calm = await house.waiting()
    await house.pass_time(21 * 60)
    await house.waiting(emotion="angry")

    assert (await house.queue())[0] == calm.id


async def test_a_place_counts_within_the_team_that_the_site_names(house: House) -> None:
    await house.team("Billing")
    await house.waiting()
    billing = await house.waiting(team="billing")

    assert (await house.state(billing))["queue"]["place"] == 1
    assert (await house.summary(billing))["team"]["name"] == "Billing"


async def test_when_somebody_ahead_is_taken_the_others_are_told_their_new_places(house: House) -> None:
    sara = await house.agent("Sara")
    first, second = await house.waiting(), await house.waiting()

    async with house.listening(second) as heard:
        await house.desk.lifecycle.take(first.id, sara)

    states = [one["state"] for one in heard if one["type"] == "state"]
    assert [one["queue"]["place"] for one in states] == [1]
    assert house.said("en", "next-place", place=1) in states[0]["queue"]["text"]


async def test_whose_place_has_not_changed_is_told_nothing(house: House) -> None:
    sara = await house.agent("Sara")
    first, second, third = await house.waiting(), await house.waiting(), await house.waiting()

    async with house.listening(first) as heard:
        await house.desk.lifecycle.take(third.id, sara)
        heard.clear()
        await house.desk.lifecycle.take(second.id, sara)

    assert [one for one in heard if one["type"] == "state"] == []


# Waiting times


async def serve(house: House, agent: object, seconds: float) -> None:
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, agent)  # type: ignore[arg-type]
    await house.pass_time(seconds)
    await house.desk.lifecycle.close(conversation.id, agent)  # type: ignore[arg-type]


async def test_a_waiting_time_is_told_once_there_is_something_to_guess_from(house: House) -> None:
    sara = await house.agent("Sara", capacity=1)
    unknown = await house.asks_for_person(await house.visitor())
    assert house.said("en", "next-waiting-unknown") in unknown.text
    for _ in range(3):
        await serve(house, sara, 600)
    await house.pass_time(5)

    second = await house.asks_for_person(await house.visitor())

    assert house.said("en", "next-waiting-time", minutes=20) in second.text


async def test_a_guess_that_turns_out_too_short_is_corrected(house: House) -> None:
    sara = await house.agent("Sara", capacity=1)
    for _ in range(3):
        await serve(house, sara, 600)
    conversation = await house.waiting()
    assert (await house.state(conversation))["queue"]["corrected"] is False

    async with house.listening(conversation) as heard:
        await house.pass_time(5 * 60)

    queue = [one["state"]["queue"] for one in heard if one["type"] == "state"][-1]
    assert queue["corrected"] is True
    told = (house.said("en", "waiting-longer"), house.said("en", "next-waiting-time", minutes=10))
    assert " ".join(told) in queue["text"]


async def test_in_a_messaging_app_a_correction_is_written_once(house: House) -> None:
    sara = await house.agent("Sara", capacity=1)
    for _ in range(3):
        await serve(house, sara, 600)
    conversation = await house.waiting(channel="telegram", address="7")

    await house.pass_time(5 * 60)
    await house.pass_time(30)

    assert len(await corrections(house, conversation)) == 1


async def corrections(house: House, conversation: Conversation) -> list[str]:
    return [text for text in await house.told(conversation) if "longer than I said it would" in text]


async def test_a_correction_is_written_in_a_messaging_app_though_somebody_on_a_page_is_ahead(house: House) -> None:
    sara = await house.agent("Sara", capacity=1)
    for _ in range(3):
        await serve(house, sara, 600)
    page = await house.waiting()
    app = await house.waiting(channel="telegram", address="7")

    await house.pass_time(15 * 60)

    assert (len(await corrections(house, page)), len(await corrections(house, app))) == (0, 1)


async def test_who_holds_more_than_they_have_room_for_takes_no_longer_for_that(asking: House) -> None:
    sara = await asking.agent("Sara", capacity=2)
    for _ in range(3):
        conversation = await asking.waiting()
        await asking.desk.lifecycle.accept(conversation.id, sara)
        await asking.pass_time(600)
        await asking.desk.lifecycle.close(conversation.id, sara)
    for _ in range(2):
        await asking.desk.lifecycle.accept((await asking.waiting()).id, sara)
    async with asking.database.write() as connection:
        await agents.change(connection, sara.id, capacity=1)
    asking.desk.staff_directory.forget()

    late = await asking.waiting()

    assert (await asking.state(late))["queue"]["minutes"] == 10
