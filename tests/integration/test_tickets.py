"""A ticket from its opening to its end, on a real database."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff import follow_ups, snoozes, tickets, workload
from tests.ticket_rows import MINA, NOW, SARA, newest, taken, waiting

pytestmark = pytest.mark.anyio


# Opening


async def test_a_ticket_is_opened_with_all_that_is_known_of_it(connection: AsyncConnection) -> None:
    number = await tickets.open_ticket(
        connection,
        "c1",
        reason="upset",
        emotion="angry",
        language="fa",
        priority=3,
        now=NOW,
        team_id=7,
        skills=["billing"],
        repeated=True,
        vip=True,
        after_hours=True,
        article_id="returns",
    )

    found = await tickets.current(connection, "c1")
    assert found is not None
    assert (found.id, found.conversation_id, found.status, found.opened_at) == (number, "c1", "waiting", NOW)
    assert (found.reason, found.emotion, found.language, found.priority) == ("upset", "angry", "fa", 3)
    assert (found.team_id, found.skills, found.article_id) == (7, ("billing",), "returns")
    assert (found.repeated, found.vip, found.after_hours) == (True, True, True)
    assert (found.agent_id, found.taken_at, found.first_reply_at, found.ended_at) == (None, None, None, None)


async def test_a_ticket_is_nothing_special_unless_that_is_said(connection: AsyncConnection) -> None:
    plain = await waiting(connection)

    assert (plain.repeated, plain.vip, plain.after_hours, plain.woken) == (False, False, False, False)
    assert (plain.skills, plain.declined, plain.team_id, plain.article_id) == ((), (), None, None)


@pytest.mark.parametrize("status", ["waiting", "taken"])
async def test_a_conversation_has_one_open_ticket(connection: AsyncConnection, status: str) -> None:
    await waiting(connection, status=status)

    with pytest.raises(IntegrityError):
        await waiting(connection)


@pytest.mark.parametrize("status", ["closed", "returned", "left"])
async def test_a_ticket_that_has_ended_is_current_no_more_and_makes_room(
    connection: AsyncConnection, status: str
) -> None:
    await waiting(connection, status=status)
    assert await tickets.current(connection, "c1") is None

    second = await tickets.open_ticket(
        connection, "c1", reason="asked", emotion="calm", language="en", priority=0, now=NOW
    )

    assert (await newest(connection)).id == second
    current = await tickets.current(connection, "c1")
    assert current is not None
    assert current.id == second


async def test_the_newest_tickets_are_those_of_the_conversations_that_have_any(connection: AsyncConnection) -> None:
    one, two = await waiting(connection, "c1"), await waiting(connection, "c2")
    await waiting(connection, "c3")

    assert await tickets.newest(connection, ["c1", "c2", "c9"]) == {"c1": one, "c2": two}


# Passing on


async def test_a_held_ticket_is_passed_on_as_one_that_nobody_has_answered(connection: AsyncConnection) -> None:
    before = await taken(
        connection, first_reply_at=NOW, holder_replied_at=NOW, snoozed_until=NOW + 9, woken=True, declined=[9]
    )

    assert await tickets.pass_on(connection, "c1", SARA, MINA, NOW + 60)

    after = await newest(connection)
    assert after == replace(before, agent_id=MINA, holder_replied_at=None, snoozed_until=None, woken=False, declined=())


async def test_a_ticket_is_given_out_of_the_queue_whoever_is_being_asked(connection: AsyncConnection) -> None:
    before = await waiting(connection, offered_to=SARA, offered_at=NOW, declined=[9])

    assert await tickets.pass_on(connection, "c1", None, MINA, NOW + 60)

    after = await newest(connection)
    given: dict[str, Any] = {"offered_to": None, "offered_at": None, "declined": ()}
    assert after == replace(before, status="taken", agent_id=MINA, taken_at=NOW + 60, **given)


async def test_nothing_is_passed_on_by_who_does_not_hold_it(connection: AsyncConnection) -> None:
    held, queued = await taken(connection, "held"), await waiting(connection, "queued")
    gone = await waiting(connection, "gone", status="closed", agent_id=SARA)

    assert not await tickets.pass_on(connection, "held", MINA, MINA, NOW)
    assert not await tickets.pass_on(connection, "held", None, MINA, NOW)
    assert not await tickets.pass_on(connection, "queued", SARA, MINA, NOW)
    assert not await tickets.pass_on(connection, "gone", SARA, MINA, NOW)

    assert [await newest(connection, one) for one in ("held", "queued", "gone")] == [held, queued, gone]


# Replies


async def test_the_first_reply_is_the_first_however_many_follow(connection: AsyncConnection) -> None:
    await taken(connection, woken=True)
    await tickets.note_reply(connection, "c1", SARA, NOW + 60)
    await tickets.note_reply(connection, "c1", SARA, NOW + 120)

    found = await newest(connection)
    assert (found.first_reply_at, found.holder_replied_at, found.woken) == (NOW + 60, NOW + 60, False)


async def test_the_next_holders_first_reply_is_noted_beside_the_first_of_all(connection: AsyncConnection) -> None:
    await taken(connection)
    await tickets.note_reply(connection, "c1", SARA, NOW + 60)
    await tickets.pass_on(connection, "c1", SARA, MINA, NOW + 90)
    await tickets.note_reply(connection, "c1", SARA, NOW + 100)
    await tickets.note_reply(connection, "c1", MINA, NOW + 120)

    found = await newest(connection)
    assert (found.first_reply_at, found.holder_replied_at) == (NOW + 60, NOW + 120)


async def test_a_reply_is_noted_of_the_held_ticket_of_that_conversation_alone(connection: AsyncConnection) -> None:
    queued, other = await waiting(connection, "queued"), await taken(connection, "other")

    await tickets.note_reply(connection, "queued", SARA, NOW + 60)

    assert (await newest(connection, "queued"), await newest(connection, "other")) == (queued, other)


# The end


async def test_an_ended_ticket_keeps_how_it_ended_and_nothing_that_was_open(connection: AsyncConnection) -> None:
    before = await taken(connection, snoozed_until=NOW + 9, woken=True, offered_to=MINA)

    ended = await tickets.end(
        connection,
        "c1",
        status="closed",
        now=NOW + 60,
        agent_id=SARA,
        resolution="solved",
        follow_up_at=NOW + 90,
    )

    assert ended
    assert await newest(connection) == replace(
        before,
        status="closed",
        ended_at=NOW + 60,
        resolution="solved",
        follow_up_at=NOW + 90,
        snoozed_until=None,
        woken=False,
        offered_to=None,
    )


async def test_nobody_ends_a_ticket_of_somebody_elses_or_one_that_has_ended(connection: AsyncConnection) -> None:
    held = await taken(connection, "held")
    gone = await waiting(connection, "gone", status="closed", agent_id=SARA, ended_at=NOW)

    assert not await tickets.end(connection, "held", status="closed", now=NOW, agent_id=MINA)
    assert not await tickets.end(connection, "gone", status="left", now=NOW + 60)
    assert not await tickets.end(connection, "nowhere", status="left", now=NOW)

    assert [await newest(connection, one) for one in ("held", "gone")] == [held, gone]


async def test_a_visitor_ends_a_ticket_whoever_has_it(connection: AsyncConnection) -> None:
    await waiting(connection, "queued")
    await taken(connection, "held")

    for conversation in ("queued", "held"):
        assert await tickets.end(connection, conversation, status="left", now=NOW)
        assert (await newest(connection, conversation)).status == "left"


async def test_when_a_team_is_no_more_what_is_open_is_for_everybody(connection: AsyncConnection) -> None:
    await waiting(connection, "queued", team_id=7)
    await taken(connection, "held", team_id=7)
    await waiting(connection, "gone", team_id=7, status="closed")
    await waiting(connection, "others", team_id=8)

    await tickets.leave_team(connection, 7)

    found = await tickets.newest(connection, ["queued", "held", "gone", "others"])
    assert {one: ticket.team_id for one, ticket in found.items()} == {
        "queued": None,
        "held": None,
        "gone": 7,
        "others": 8,
    }


# How long people took


async def test_handling_times_are_those_of_the_last_fifty_that_people_held(connection: AsyncConnection) -> None:
    for number in range(52):
        await taken(connection, f"c{number}", ended_at=NOW + number, status="closed", at=NOW - 100)

    times = await tickets.handling_times(connection, NOW - 1)

    assert times == [100.0 + number for number in range(51, 1, -1)]


async def test_what_ended_before_or_was_never_held_tells_nothing_about_handling_times(
    connection: AsyncConnection,
) -> None:
    await taken(connection, "just", status="closed", at=NOW - 50, ended_at=NOW)
    await taken(connection, "at once", status="closed", at=NOW + 5, ended_at=NOW + 5)
    await taken(connection, "earlier", status="closed", at=NOW - 50, ended_at=NOW - 1)
    await taken(connection, "clock put back", status="closed", at=NOW + 50, ended_at=NOW + 10)
    await waiting(connection, "left", status="left", ended_at=NOW + 60)
    await taken(connection, "going on")

    assert await tickets.handling_times(connection, NOW) == [0.0, 50.0]


# What agents have to do


async def test_a_load_is_what_is_held_and_offered_and_not_what_is_snoozed(connection: AsyncConnection) -> None:
    await taken(connection, "held")
    await taken(connection, "snoozed", snoozed_until=NOW + 60)
    for conversation in ("offered", "offered too"):
        await waiting(connection, conversation, offered_to=SARA)
    await waiting(connection, "closed", status="closed", agent_id=SARA)
    await waiting(connection, "left while offered", status="left", offered_to=SARA)
    await waiting(connection, "queued")
    await taken(connection, "minas", MINA)

    assert await workload.loads(connection) == {SARA: 3, MINA: 1}


async def test_an_agent_holds_snoozed_conversations_too_and_no_ended_ones(connection: AsyncConnection) -> None:
    await taken(connection, "held")
    await taken(connection, "snoozed", snoozed_until=NOW + 60)
    await waiting(connection, "closed", status="closed", agent_id=SARA)
    await taken(connection, "minas", MINA)

    assert sorted(await workload.held_by(connection, SARA)) == ["held", "snoozed"]


async def test_what_others_hold_is_held_and_not_by_any_of_those(connection: AsyncConnection) -> None:
    await taken(connection, "saras")
    minas = await taken(connection, "minas", MINA)
    await waiting(connection, "closed", status="closed", agent_id=MINA)
    await waiting(connection, "queued")

    assert await workload.held_by_others(connection, [SARA]) == [minas]
    assert await workload.held_by_others(connection, [SARA, MINA]) == []
    assert len(await workload.held_by_others(connection, [])) == 2


async def test_the_unanswered_and_the_answered_are_held_and_not_laid_aside(connection: AsyncConnection) -> None:
    fresh = await taken(connection, "fresh")
    begun = await taken(connection, "begun", holder_replied_at=NOW)
    await taken(connection, "fresh, laid aside", snoozed_until=NOW + 60)
    await taken(connection, "begun, laid aside", snoozed_until=NOW + 60, holder_replied_at=NOW)
    await waiting(connection, "closed", status="closed", agent_id=SARA)
    await waiting(connection, "closed after a reply", status="closed", agent_id=SARA, holder_replied_at=NOW)

    assert await workload.unanswered(connection) == [fresh]
    assert await workload.answered(connection) == [begun]


# Snoozes


async def test_a_snooze_is_the_holders_to_begin(connection: AsyncConnection) -> None:
    before, queued = await taken(connection, woken=True), await waiting(connection, "queued", agent_id=SARA)

    assert not await snoozes.snooze(connection, "c1", MINA, NOW + 60)
    assert not await snoozes.snooze(connection, "queued", SARA, NOW + 60)
    assert await snoozes.snooze(connection, "c1", SARA, NOW + 60)

    assert await newest(connection) == replace(before, snoozed_until=NOW + 60, woken=False)
    assert await newest(connection, "queued") == queued


async def test_a_snooze_that_is_ended_early_wakes_nobody_up(connection: AsyncConnection) -> None:
    before = await taken(connection)
    other = await taken(connection, "other", snoozed_until=NOW + 60)
    ended = await taken(connection, "ended", snoozed_until=NOW + 60, status="closed")
    await snoozes.snooze(connection, "c1", SARA, NOW + 60)

    assert await snoozes.wake(connection, "c1")
    assert not await snoozes.wake(connection, "c1"), "there is none any more"
    assert not await snoozes.wake(connection, "ended")

    assert await newest(connection) == before
    assert (await newest(connection, "other"), await newest(connection, "ended")) == (other, ended)


async def test_a_snooze_is_due_when_its_moment_has_come(connection: AsyncConnection) -> None:
    await taken(connection, "soon", snoozed_until=NOW + 60)
    await taken(connection, "as soon", snoozed_until=NOW + 60)
    await taken(connection, "later", snoozed_until=NOW + 61)
    await taken(connection, "at work")
    await waiting(connection, "ended", status="closed", snoozed_until=NOW)

    assert not await snoozes.any_due(connection, NOW + 59)
    assert await snoozes.wake_due(connection, NOW + 59) == []
    assert await snoozes.any_due(connection, NOW + 60)
    assert sorted(await snoozes.wake_due(connection, NOW + 60)) == ["as soon", "soon"]

    soon, later = await newest(connection, "soon"), await newest(connection, "later")
    assert (soon.snoozed_until, soon.woken) == (None, True)
    assert (later.snoozed_until, later.woken) == (NOW + 61, False)
    assert not await snoozes.any_due(connection, NOW + 60)


# Follow-ups


async def test_follow_ups_are_due_in_their_order_and_once(connection: AsyncConnection) -> None:
    await waiting(connection, "second", status="closed", follow_up_at=NOW)
    await waiting(connection, "first", status="closed", follow_up_at=NOW - 60)
    await waiting(connection, "later", status="closed", follow_up_at=NOW + 1)
    await waiting(connection, "never", status="closed")

    assert await follow_ups.due(connection, NOW) == ["first", "second"]
    assert await follow_ups.due(connection, NOW, limit=1) == ["first"]
    assert await follow_ups.note_asked(connection, "first")
    assert not await follow_ups.note_asked(connection, "first")
    assert await follow_ups.due(connection, NOW) == ["second"]
    assert await follow_ups.due(connection, NOW + 1) == ["second", "later"]


async def test_fifty_follow_ups_are_enough_for_one_look(connection: AsyncConnection) -> None:
    for number in range(51):
        await waiting(connection, f"c{number}", status="closed", follow_up_at=NOW)

    assert len(await follow_ups.due(connection, NOW)) == 50
