"""Taking, laying aside, closing and giving back: who may, when, and what is kept of it, on a real database."""

from pathlib import Path
from typing import Any

import pytest

from bot.conversations import Conversation, State, conversation_store
from bot.desk import DeskError
from handoff import audit, ratings
from handoff.agents import Agent
from tests.house import House, open_house, texts

pytestmark = pytest.mark.anyio

DAY = 24 * 3600.0


@pytest.fixture
async def sara(house: House) -> Agent:
    return await house.agent("Sara")


async def held(house: House, agent: Agent, **given: Any) -> Conversation:
    conversation = await house.waiting(**given)
    await house.desk.lifecycle.take(conversation.id, agent)
    return conversation


async def refused(action: Any) -> tuple[str, str]:
    with pytest.raises(DeskError) as caught:
        await action
    return caught.value.code, str(caught.value)


async def history(house: House, conversation: Conversation) -> list[tuple[str, int | None, dict[str, Any]]]:
    """What was done about a conversation since it came to the queue."""
    async with house.database.read() as connection:
        found = await audit.of_conversation(connection, conversation.id)
    return [(one.action, one.agent_id, one.details) for one in found][1:]


async def stored(house: House, conversation: Conversation) -> Conversation:
    async with house.database.read() as connection:
        found = await conversation_store.get(connection, conversation.id)
    assert found is not None
    return found


# Taking


async def test_taking_and_accepting_are_noted_apart(asking: House) -> None:
    sara = await asking.agent("Sara")
    taken, accepted = await asking.waiting(), await asking.waiting()

    await asking.desk.lifecycle.take(taken.id, sara)
    await asking.desk.lifecycle.accept(accepted.id, sara)

    assert await history(asking, taken) == [("taken", sara.id, {})]
    assert await history(asking, accepted) == [("accepted", sara.id, {})]


async def test_whoever_is_given_something_to_do_is_idle_no_more(house: House, sara: Agent) -> None:
    house.now += 60
    conversation = await held(house, sara)
    assert house.presence.idle_since(sara.id) == house.now

    house.now += 60
    await house.desk.lifecycle.close(conversation.id, sara)

    assert house.presence.idle_since(sara.id) == house.now


async def test_who_is_too_late_is_told_who_has_it(house: House, sara: Agent) -> None:
    mina = await house.agent("Mina")
    conversation = await held(house, sara)

    assert await refused(house.desk.lifecycle.take(conversation.id, mina)) == (
        "already_taken",
        "Sara has taken this conversation already.",
    )
    assert await refused(house.desk.lifecycle.take(conversation.id, sara)) == (
        "already_taken",
        "You have this conversation already.",
    )


async def test_what_does_not_wait_is_not_taken(house: House, sara: Agent) -> None:
    talking, closed = await house.visitor(), await held(house, sara)
    await house.desk.lifecycle.close(closed.id, sara)

    for conversation in (talking, closed):
        assert (await refused(house.desk.lifecycle.take(conversation.id, sara)))[0] == "not_waiting"
    assert (await refused(house.desk.lifecycle.take("0" * 32, sara)))[0] == "unknown_conversation"


async def test_what_is_offered_to_nobody_is_not_accepted(asking: House) -> None:
    sara, mina = await asking.agent("Sara", present=False), await asking.agent("Mina")
    talking, offered = await asking.visitor(), await asking.waiting()

    assert (await refused(asking.desk.lifecycle.accept(talking.id, sara)))[0] == "not_offered"
    code, message = await refused(asking.desk.lifecycle.accept(offered.id, sara))
    assert code == "offered"
    assert message.startswith("Mina is being asked")
    await asking.desk.lifecycle.decline(offered.id, mina)
    assert (await refused(asking.desk.lifecycle.accept(offered.id, sara)))[0] == "not_offered"


async def test_a_site_that_gives_more_time_to_accept_keeps_others_off_for_as_long(tmp_path: Path) -> None:
    async with open_house(tmp_path, assigning="offer", offer_seconds=60.0) as asking:
        await asking.agent("Sara")
        conversation = await asking.waiting()
        mina = await asking.agent("Mina", present=False)
        asking.now += 59

        assert (await refused(asking.desk.lifecycle.take(conversation.id, mina)))[0] == "offered"
        asking.now += 1
        assert (await asking.desk.lifecycle.take(conversation.id, mina))["agent"]["name"] == "Mina"


async def test_declining_is_noted_and_only_for_who_is_asked(asking: House) -> None:
    sara = await asking.agent("Sara")
    conversation = await asking.waiting()
    mina = await asking.agent("Mina", present=False)

    assert (await refused(asking.desk.lifecycle.decline(conversation.id, mina)))[0] == "not_offered"
    await asking.desk.lifecycle.decline(conversation.id, sara)

    assert await history(asking, conversation) == [("declined", sara.id, {})]


# Laying aside


@pytest.mark.parametrize(("ahead", "allowed"), [(0, False), (0.5, True), (90 * DAY, True), (90 * DAY + 1, False)])
async def test_a_snooze_ends_within_ninety_days(house: House, sara: Agent, ahead: float, allowed: bool) -> None:
    conversation = await held(house, sara)

    snoozing = house.desk.lifecycle.snooze(conversation.id, sara, house.now + ahead)

    if allowed:
        assert (await snoozing)["snoozed_until"] is not None
    else:
        assert (await refused(snoozing))[0] == "invalid_time"


async def test_a_snooze_and_its_end_are_noted(house: House, sara: Agent) -> None:
    conversation = await held(house, sara)
    await house.desk.lifecycle.wake(conversation.id, sara)
    await house.desk.lifecycle.snooze(conversation.id, sara, house.now + 3600)
    await house.desk.lifecycle.wake(conversation.id, sara)

    assert await history(house, conversation) == [
        ("taken", sara.id, {}),
        ("snoozed", sara.id, {"until": "2026-11-22T11:00:00.000+00:00"}),
        ("woken", sara.id, {}),
    ]


# Closing


@pytest.mark.parametrize("resolution", ["solved", "not-solved", "no-answer", None])
async def test_a_closed_conversation_keeps_how_it_ended_and_is_rated(
    house: House, sara: Agent, resolution: str | None
) -> None:
    conversation = await held(house, sara)
    house.now += 60

    summary = await house.desk.lifecycle.close(conversation.id, sara, resolution)

    assert (summary["state"], summary["resolution"], summary["agent"]) == (State.CLOSED, resolution, None)
    ticket = await house.ticket(conversation)
    assert (ticket.status, ticket.ended_at, ticket.follow_up_at) == ("closed", house.now, None)
    assert (await history(house, conversation))[-1] == ("closed", sara.id, {"resolution": resolution})
    async with house.database.read() as connection:
        survey = (await ratings.newest(connection, [conversation.id]))[conversation.id]
    assert (survey.asked_at, survey.agent_id, survey.ticket_id) == (house.now, sara.id, ticket.id)


async def test_spam_has_no_survey_no_farewell_and_no_follow_up(house: House, sara: Agent) -> None:
    conversation = await held(house, sara, channel="telegram", address="42")
    before, delivered = await house.told(conversation), house.delivered

    await house.desk.lifecycle.close(conversation.id, sara, "spam")

    assert await house.told(conversation) == before
    assert house.delivered == delivered
    assert (await house.ticket(conversation)).follow_up_at is None
    async with house.database.read() as connection:
        assert await ratings.newest(connection, [conversation.id]) == {}


async def test_where_there_is_no_page_the_survey_is_asked_in_words_and_followed_up_a_day_later(
    house: House, sara: Agent
) -> None:
    question = texts("bot.texts.phrases").text("en", "survey-text-csat")
    paged = await held(house, sara)
    pushed = await held(house, sara, channel="telegram", address="42")
    delivered = house.delivered

    for conversation in (paged, pushed):
        await house.desk.lifecycle.close(conversation.id, sara, "solved")

    assert question not in await house.told(paged)
    assert (await house.told(pushed))[-1] == question
    assert house.delivered > delivered
    assert (await house.ticket(paged)).follow_up_at is None
    assert (await house.ticket(pushed)).follow_up_at == house.now + DAY


# Giving back


async def test_what_was_given_back_is_the_bots_again_and_what_it_had_tried_is_forgotten(
    house: House, sara: Agent
) -> None:
    conversation = await held(house, sara)
    async with house.database.write() as connection:
        await conversation_store.change(connection, conversation.id, memory={"unsure": 1})
    house.now += 60

    await house.desk.lifecycle.give_back(conversation.id, sara)

    found = await stored(house, conversation)
    assert (found.state, dict(found.memory)) == (State.BOT, {})
    ticket = await house.ticket(conversation)
    assert (ticket.status, ticket.ended_at) == ("returned", house.now)
    assert (await house.told(conversation))[-1] == house.said("en", "given-back")
    assert (await history(house, conversation))[-1] == ("returned", sara.id, {})


# Whose it is


async def test_only_the_holder_lays_aside_closes_and_gives_back(house: House, sara: Agent) -> None:
    ben = await house.agent("Ben")
    conversation, queued, talking = await held(house, sara), await house.waiting(), await house.visitor()
    lifecycle = house.desk.lifecycle

    for one, reason in (
        (conversation, "Sara holds this conversation; ask them to pass it on."),
        (queued, "Nobody has taken this conversation yet; take it first."),
        (talking, "The assistant holds this conversation; no person was asked for."),
    ):
        for action in (
            lifecycle.snooze(one.id, ben, house.now + 60),
            lifecycle.wake(one.id, ben),
            lifecycle.close(one.id, ben),
            lifecycle.give_back(one.id, ben),
            house.desk.check_holds(one.id, ben),
        ):
            assert await refused(action) == ("not_yours", reason)
    await house.desk.check_holds(conversation.id, sara)
