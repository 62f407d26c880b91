"""The queue of tickets, offers, and who takes them, on a real database."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff import ticket_queue
from tests.ticket_rows import MINA, NOW, SARA, changed, newest, taken, waiting

pytestmark = pytest.mark.anyio


async def test_the_queue_is_those_who_wait_with_what_routing_needs(connection: AsyncConnection) -> None:
    await waiting(connection, "calm")
    await waiting(
        connection,
        "angry",
        priority=2,
        language="fa",
        skills=["billing"],
        team_id=7,
        declined=[9],
        offered_to=SARA,
        offered_at=NOW,
        told_place=3,
        told_until=NOW + 300,
    )
    await taken(connection, "held")
    await waiting(connection, "left", status="left")

    queued = await ticket_queue.in_serving_order(connection, NOW)

    assert [one.conversation_id for one in queued] == ["angry", "calm"]
    first = queued[0]
    assert (first.offered_to, first.offered_at, first.told_place, first.told_until) == (SARA, NOW, 3, NOW + 300)
    number = (await newest(connection, "angry")).id
    assert (first.waiting.id, first.waiting.priority, first.waiting.opened_at) == (number, 2, NOW)
    assert (first.waiting.language, first.waiting.skills) == ("fa", frozenset({"billing"}))
    assert (first.waiting.team, first.waiting.declined) == (7, frozenset({9}))


async def test_who_has_waited_long_enough_is_served_before_the_more_urgent(connection: AsyncConnection) -> None:
    await waiting(connection, "urgent", priority=1)
    await waiting(connection, "patient", opened_at=NOW - 1200)

    assert [one.conversation_id for one in await ticket_queue.in_serving_order(connection, NOW)] == [
        "patient",
        "urgent",
    ]


async def test_one_agent_at_a_time_is_asked_about_who_waits(connection: AsyncConnection) -> None:
    before = await waiting(connection)
    held, other = await taken(connection, "held"), await waiting(connection, "other")

    assert await ticket_queue.offer(connection, before.id, SARA, NOW + 5)
    assert not await ticket_queue.offer(connection, before.id, MINA, NOW + 6)
    assert not await ticket_queue.offer(connection, held.id, MINA, NOW + 6)

    assert await newest(connection) == replace(before, offered_to=SARA, offered_at=NOW + 5)
    assert [await newest(connection, one) for one in ("held", "other")] == [held, other]


async def test_who_declines_is_remembered_and_the_offer_is_nobodys(connection: AsyncConnection) -> None:
    before = await waiting(connection, offered_to=MINA, offered_at=NOW, declined=[9, SARA])
    other = await waiting(connection, "other", offered_to=MINA)
    (queued,) = [one for one in await ticket_queue.in_serving_order(connection, NOW) if one.conversation_id == "c1"]

    assert await ticket_queue.decline(connection, queued)
    assert not await ticket_queue.decline(connection, queued), "it is theirs no more"

    assert await newest(connection) == replace(before, offered_to=None, declined=(SARA, MINA, 9))
    assert await newest(connection, "other") == other


async def test_an_offer_that_was_accepted_meanwhile_is_not_declined(connection: AsyncConnection) -> None:
    await waiting(connection, offered_to=MINA, offered_at=NOW)
    (queued,) = await ticket_queue.in_serving_order(connection, NOW)
    accepted = await changed(connection, "c1", status="taken")

    assert not await ticket_queue.decline(connection, queued)

    assert await newest(connection) == accepted


async def test_a_new_round_begins_where_nobody_is_being_asked(connection: AsyncConnection) -> None:
    free = await waiting(connection, "free", declined=[SARA])
    asked = await waiting(connection, "asked", declined=[SARA], offered_to=MINA)
    other = await waiting(connection, "other", declined=[SARA])

    await ticket_queue.ask_again(connection, free.id)
    await ticket_queue.ask_again(connection, asked.id)

    assert (await newest(connection, "free")).declined == ()
    assert [await newest(connection, one) for one in ("asked", "other")] == [asked, other]


@pytest.mark.parametrize(
    ("offered_to", "age", "claimed"),
    [
        (None, None, True),
        (SARA, 5.0, True),
        (MINA, 29.0, False),
        (MINA, 30.0, True),
        # Asked before the clock was put back.
        (MINA, -1.0, True),
        (MINA, 0.0, False),
    ],
)
async def test_who_waits_is_claimed_unless_somebody_else_is_being_asked(
    connection: AsyncConnection, offered_to: int | None, age: float | None, claimed: bool
) -> None:
    offered_at = None if age is None else NOW - age
    before = await waiting(connection, offered_to=offered_to, offered_at=offered_at, declined=[9])

    assert await ticket_queue.claim(connection, "c1", SARA, NOW) is claimed

    hers: dict[str, Any] = {"offered_to": None, "offered_at": None, "declined": (), "agent_id": SARA, "taken_at": NOW}
    assert await newest(connection) == (replace(before, status="taken", **hers) if claimed else before)


async def test_a_site_may_give_more_time_to_accept(connection: AsyncConnection) -> None:
    await waiting(connection, offered_to=MINA, offered_at=NOW - 50)

    assert not await ticket_queue.claim(connection, "c1", SARA, NOW, 60.0)
    assert await ticket_queue.claim(connection, "c1", SARA, NOW + 10, 60.0)


async def test_what_does_not_wait_is_not_claimed(connection: AsyncConnection) -> None:
    held, left = await taken(connection, "held"), await waiting(connection, "left", status="left")
    other = await waiting(connection, "other")

    for conversation in ("held", "left", "nowhere"):
        assert not await ticket_queue.claim(connection, conversation, MINA, NOW)

    assert [await newest(connection, one) for one in ("held", "left", "other")] == [held, left, other]


async def test_a_released_ticket_waits_again_at_its_old_place_and_is_offered_last_to_who_had_it(
    connection: AsyncConnection,
) -> None:
    before = await taken(
        connection, first_reply_at=NOW, holder_replied_at=NOW, snoozed_until=NOW + 9, woken=True, declined=[9]
    )

    assert await ticket_queue.release(connection, "c1", SARA, team_id=7, now=NOW + 60)

    assert await newest(connection) == replace(
        before,
        status="waiting",
        agent_id=None,
        taken_at=None,
        holder_replied_at=None,
        snoozed_until=None,
        woken=False,
        team_id=7,
        offered_at=NOW + 60,
        declined=(SARA,),
    )


async def test_nothing_is_released_that_the_agent_does_not_hold(connection: AsyncConnection) -> None:
    held, queued = await taken(connection, "held"), await waiting(connection, "queued", agent_id=SARA)

    assert not await ticket_queue.release(connection, "held", MINA, team_id=None, now=NOW)
    assert not await ticket_queue.release(connection, "queued", SARA, team_id=None, now=NOW)
    assert not await ticket_queue.release(connection, "nowhere", SARA, team_id=None, now=NOW)

    assert [await newest(connection, one) for one in ("held", "queued")] == [held, queued]


async def test_whoever_waits_for_another_team_is_asked_about_anew(connection: AsyncConnection) -> None:
    before = await waiting(connection, offered_to=SARA, offered_at=NOW, declined=[MINA])
    held, other = await taken(connection, "held"), await waiting(connection, "other")

    assert await ticket_queue.move_to_team(connection, "c1", 7)
    assert not await ticket_queue.move_to_team(connection, "held", 7)

    assert await newest(connection) == replace(before, team_id=7, offered_to=None, offered_at=None, declined=())
    assert [await newest(connection, one) for one in ("held", "other")] == [held, other]


async def test_what_a_visitor_was_told_is_noted_while_they_wait(connection: AsyncConnection) -> None:
    before = await waiting(connection)
    held, other = await taken(connection, "held"), await waiting(connection, "other")

    for conversation in ("c1", "held"):
        await ticket_queue.note_told(connection, conversation, 3, NOW + 300)

    assert await newest(connection) == replace(before, told_place=3, told_until=NOW + 300)
    assert [await newest(connection, one) for one in ("held", "other")] == [held, other]
