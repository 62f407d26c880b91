"""Who is asked, who is given a conversation, and when, on a real database with a clock that is set."""

from pathlib import Path

import pytest

from tests.house import House, open_house

pytestmark = pytest.mark.anyio


async def test_a_snoozed_conversation_leaves_room_for_the_next(asking: House) -> None:
    sara = await asking.agent("Sara", capacity=1)
    first = await asking.waiting()
    await asking.desk.lifecycle.accept(first.id, sara)
    second = await asking.waiting()
    assert (await asking.ticket(second)).offered_to is None

    await asking.desk.lifecycle.snooze(first.id, sara, asking.now + 3600)

    assert (await asking.ticket(second)).offered_to == sara.id


async def test_what_somebody_is_asked_about_takes_up_their_capacity(asking: House) -> None:
    sara = await asking.agent("Sara", capacity=1)
    first, second = await asking.waiting(), await asking.waiting()

    assert ((await asking.ticket(first)).offered_to, (await asking.ticket(second)).offered_to) == (sara.id, None)


async def test_an_offer_stands_for_half_a_minute_to_the_second(asking: House) -> None:
    sara = await asking.agent("Sara")
    conversation = await asking.waiting()

    await asking.pass_time(29)
    assert (await asking.ticket(conversation)).offered_to == sara.id
    await asking.pass_time(1)

    ticket = await asking.ticket(conversation)
    assert (ticket.offered_to, ticket.declined) == (None, (sara.id,))


async def test_a_site_may_let_offers_stand_longer(tmp_path: Path) -> None:
    async with open_house(tmp_path, assigning="offer", offer_seconds=45.0) as asking:
        sara = await asking.agent("Sara")
        conversation = await asking.waiting()

        await asking.pass_time(44)
        assert (await asking.ticket(conversation)).offered_to == sara.id
        await asking.pass_time(1)
        assert (await asking.ticket(conversation)).offered_to is None


async def test_when_all_have_declined_the_next_round_begins_a_minute_after_the_last_offer(asking: House) -> None:
    sara = await asking.agent("Sara")
    conversation = await asking.waiting()
    await asking.pass_time(20)
    await asking.desk.lifecycle.decline(conversation.id, sara)

    await asking.pass_time(39)
    assert (await asking.ticket(conversation)).declined == (sara.id,)
    await asking.pass_time(1)

    ticket = await asking.ticket(conversation)
    assert (ticket.offered_to, ticket.declined) == (sara.id, ())


async def test_while_somebody_has_not_been_asked_yet_no_new_round_begins(asking: House) -> None:
    ben = await asking.agent("Ben", capacity=1)
    await asking.desk.lifecycle.accept((await asking.waiting()).id, ben)
    sara = await asking.agent("Sara")
    conversation = await asking.waiting()
    await asking.desk.lifecycle.decline(conversation.id, sara)

    await asking.pass_time(120)

    ticket = await asking.ticket(conversation)
    assert (ticket.offered_to, ticket.declined) == (None, (sara.id,))


@pytest.mark.parametrize(
    "given",
    [{"role": "editor"}, {"status": "away"}, {"status": "offline"}, {"capacity": 0}, {"present": False}],
    ids=lambda given: next(iter(given)),
)
async def test_who_takes_nothing_is_asked_about_nothing(asking: House, given: dict[str, object]) -> None:
    await asking.agent("Sara", **given)  # type: ignore[arg-type]

    conversation = await asking.waiting()

    assert (await asking.ticket(conversation)).offered_to is None


async def test_an_administrator_is_asked_like_any_agent(asking: House) -> None:
    boss = await asking.agent("Boss", role="admin")

    assert (await asking.ticket(await asking.waiting())).offered_to == boss.id


async def test_an_agent_is_asked_again_about_what_waits_for_their_team_alone(asking: House) -> None:
    sara, mina = await asking.agent("Sara"), await asking.agent("Mina")
    billing = await asking.team("Billing", mina)

    conversation = await asking.waiting(team="billing")

    ticket = await asking.ticket(conversation)
    assert (ticket.team_id, ticket.offered_to) == (billing, mina.id)
    await asking.desk.lifecycle.decline(conversation.id, mina)
    await asking.pass_time(59)
    assert (await asking.ticket(conversation)).offered_to is None
    await asking.pass_time(1)
    assert (await asking.ticket(conversation)).offered_to == mina.id, "Sara, who is free, is not of the team"
    assert sara.id not in (await asking.ticket(conversation)).declined


async def test_a_visitor_waits_a_minute_for_who_writes_their_language(asking: House) -> None:
    sara, mina = await asking.agent("Sara", "en"), await asking.agent("Mina", "fa", capacity=1)
    await asking.desk.lifecycle.accept((await asking.waiting("fa")).id, mina)
    conversation = await asking.waiting("fa")

    await asking.pass_time(59)
    assert (await asking.ticket(conversation)).offered_to is None
    await asking.pass_time(1)

    assert (await asking.ticket(conversation)).offered_to == sara.id


async def test_where_agents_take_conversations_nobody_is_asked(house: House) -> None:
    await house.agent("Sara")

    ticket = await house.ticket(await house.waiting())

    assert (ticket.status, ticket.offered_to) == ("waiting", None)


async def test_who_is_given_a_conversation_is_told_on_the_channel_that_pushes(tmp_path: Path) -> None:
    async with open_house(tmp_path, assigning="auto") as giving:
        sara = await giving.agent("Sara")
        before = giving.delivered

        async with giving.listening() as heard:
            conversation = await giving.waiting(channel="telegram")

        ticket = await giving.ticket(conversation)
        assert (ticket.status, ticket.agent_id) == ("taken", sara.id)
        assert (await giving.told(conversation))[-1] == giving.said("en", "taken", agent="Sara")
        assert giving.delivered > before
        summary = [one["summary"] for one in heard if one["type"] == "conversation"][-1]
        assert (summary["conversation"], summary["agent"]) == (conversation.id, {"id": sara.id, "name": "Sara"})


async def test_agents_are_given_conversations_in_turn(tmp_path: Path) -> None:
    async with open_house(tmp_path, assigning="auto") as giving:
        sara, mina = await giving.agent("Sara"), await giving.agent("Mina")
        holders = []
        for _ in range(4):
            giving.now += 1
            holders.append((await giving.ticket(await giving.waiting())).agent_id)

    assert holders == [sara.id, mina.id, sara.id, mina.id]


async def test_what_was_said_is_announced_before_the_assignment_and_its_outcome_after_it(tmp_path: Path) -> None:
    async with open_house(tmp_path, assigning="auto") as giving:
        await giving.agent("Sara")
        conversation = await giving.visitor()

        async with giving.listening(conversation) as heard:
            await giving.asks_for_person(conversation)

    kinds = [
        one["message"]["kind"] if one["type"] == "message" else one["state"]["state"]
        for one in heard
        if (one["type"] == "message" and "conversation" not in one) or one["type"] == "state"
    ]
    assert kinds == ["acknowledgement", "notice", "agent"]
