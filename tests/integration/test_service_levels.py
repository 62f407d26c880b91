"""Targets on conversations: when they are due, who is told, what comes of them; on both databases."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.conversations import Conversation
from bot.desk.administration import TeamChange
from bot.desk.filters import Filters
from bot.storage import Database
from handoff import rules, told
from handoff.agents import Agent
from handoff.rules import RuleChange
from handoff.tables import service_result
from tests.house import START, House, open_house
from tests.integration.conftest import NewDatabase

pytestmark = pytest.mark.anyio

MINUTE, HOUR = 60.0, 3600.0
TARGETS = {"normal": {"first_reply": 20, "next_reply": 40, "resolution": 480}, "high": {"first_reply": 8}}


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest) -> str | None:
    """Where the database is, None for an SQLite of the house's own."""
    found: str | None = request.getfixturevalue("new_tables")() if request.param == "postgresql" else None
    return found


@pytest.fixture
async def house(address: str | None, tmp_path: Path) -> AsyncIterator[House]:
    """A house whose first team has targets around the clock."""
    async with open_house(tmp_path, Database.open(address) if address else None, undo_seconds=5.0) as house:
        await house.team("Everybody", id=1, service=TARGETS)
        yield house


async def due(house: House, conversation: Conversation) -> dict[str, float]:
    """In how many minutes each target of a conversation is due, counted from the opening of the house."""
    found = (await house.summary(conversation))["targets"]
    return {one["target"]: (datetime.fromisoformat(one["due_at"]).timestamp() - START) / MINUTE for one in found}


async def results(house: House) -> list[tuple[str, bool, float, int | None]]:
    """What came of targets: which, whether it was kept, after how many minutes that was decided, and whose it is."""
    async with house.database.read() as connection:
        found = await connection.execute(select(service_result).order_by(service_result.c.id))
    return [(one.target, one.kept, (one.decided_at - START) / MINUTE, one.agent_id) for one in found]


async def unseen(house: House, agent: Agent) -> list[str]:
    async with house.database.read() as connection:
        return [one.kind for one in await told.of_agent(connection, agent.id)]


async def held(house: House, agent: Agent) -> Conversation:
    """A conversation that an agent has taken."""
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, agent)
    return conversation


# What is due


async def test_targets_are_due_from_the_handover_and_from_each_message_that_nobody_answers(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    assert await due(house, conversation) == {"first_reply": 20, "resolution": 480}

    await house.desk.lifecycle.take(conversation.id, sara)
    await house.pass_time(5 * MINUTE)
    await house.says(conversation, "Is anybody there?")
    assert await due(house, conversation) == {"first_reply": 20, "resolution": 480}, "a second message is no new wait"

    await house.desk.replies.send(conversation.id, sara, "I am.", None)
    assert await due(house, conversation) == {"resolution": 480}, "it waits for the visitor"

    await house.pass_time(5 * MINUTE)
    await house.says(conversation, "It is broken.")
    await house.pass_time(5 * MINUTE)
    await house.says(conversation, "And wet.")
    assert await due(house, conversation) == {"next_reply": 50, "resolution": 480}

    await house.desk.replies.send(conversation.id, sara, "I send another one.", None)
    await house.desk.lifecycle.close(conversation.id, sara, "solved")
    assert await due(house, conversation) == {}
    assert await results(house) == [
        ("first_reply", True, 5, sara.id),
        ("next_reply", True, 15, sara.id),
        ("resolution", True, 15, sara.id),
    ]


async def test_without_targets_nothing_is_due_and_nothing_is_kept(house: House) -> None:
    await house.team("Everybody", id=1)
    sara = await house.agent("Sara")
    conversation = await held(house, sara)
    await house.says(conversation, "Hello?")
    await house.desk.replies.send(conversation.id, sara, "Hello!", None)
    await house.desk.lifecycle.close(conversation.id, sara, "solved")

    ticket = await house.ticket(conversation)
    assert (ticket.clocks, ticket.signal_at, await results(house)) == ({}, None, [])


async def test_another_team_has_its_own_targets_and_one_without_any_has_none(house: House) -> None:
    boss = await house.agent("Boss", role="supervisor")
    returns = await house.team("Returns", boss, service={"normal": {"first_reply": 3}})
    billing = await house.team("Billing", boss)
    conversation = await house.waiting()

    await house.desk.transfers.make(conversation.id, boss, to_agent=None, to_team=returns)
    assert await due(house, conversation) == {"first_reply": 3}
    await house.desk.transfers.make(conversation.id, boss, to_agent=None, to_team=billing)
    assert await due(house, conversation) == {}


async def test_what_is_made_urgent_is_due_sooner(house: House) -> None:
    admin = await house.agent("Admin", role="admin")
    rule = RuleChange(
        name="Broken", event="message", minutes=None, conditions={}, steps=[{"do": "prioritise", "level": "high"}]
    )
    made = await house.desk.rules.add(rule, admin)
    await house.desk.rules.switch(made["id"], True, admin)
    conversation = await house.waiting()
    assert (await due(house, conversation))["first_reply"] == 20

    await house.says(conversation, "It burns!")
    await house.pass_time(11)
    await house.desk.rules.tick()

    assert (await due(house, conversation))["first_reply"] == 8


async def test_hours_and_targets_that_change_count_for_what_is_open(house: House) -> None:
    admin = await house.agent("Admin", role="admin")
    conversation = await house.waiting()
    change = house.desk.administration.change_teams

    await change([TeamChange(1, "Everybody", None, [], service={"normal": {"first_reply": 60}})], admin)
    assert await due(house, conversation) == {"first_reply": 60}

    # The house opens on a Sunday at ten.
    hours = {"time_zone": "UTC", "weekly": {"monday": ["09:00-17:00"]}}
    await change([TeamChange(1, "Everybody", hours, [])], admin)
    assert await due(house, conversation) == {"first_reply": 24 * 60}, "on Monday at ten; the targets stay as they were"

    await change([TeamChange(1, "Everybody", hours, [], service=None)], admin)
    assert await due(house, conversation) == {}


async def test_a_deleted_teams_conversations_have_the_targets_of_everybody(house: House) -> None:
    admin = await house.agent("Admin", role="admin")
    returns = await house.team("Returns", admin, service={"normal": {"first_reply": 3}})
    conversation = await house.waiting()
    await house.desk.transfers.make(conversation.id, admin, to_agent=None, to_team=returns)

    await house.desk.administration.remove_team(returns, admin)

    assert await due(house, conversation) == {"first_reply": 20, "resolution": 480}


async def test_a_snooze_holds_the_resolution_and_a_message_ends_it(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await held(house, sara)
    await house.desk.replies.send(conversation.id, sara, "I ask the carrier.", None)
    await house.pass_time(10 * MINUTE)

    await house.desk.lifecycle.snooze(conversation.id, sara, house.now + HOUR)
    assert await due(house, conversation) == {}
    await house.pass_time(30 * MINUTE)
    await house.says(conversation, "Any news?")
    assert await due(house, conversation) == {"next_reply": 80, "resolution": 510}

    await house.desk.lifecycle.snooze(conversation.id, sara, house.now + HOUR)
    assert await due(house, conversation) == {"next_reply": 80}, "nobody is answered by a snooze"
    await house.pass_time(HOUR)
    assert await due(house, conversation) == {"next_reply": 80, "resolution": 570}


# Who is told


async def test_who_holds_it_is_told_once_in_time_and_who_supervises_when_it_is_over(house: House) -> None:
    sara, boss = await house.agent("Sara"), await house.agent("Boss", role="supervisor")
    await held(house, sara)

    await house.pass_time(15 * MINUTE - 1)
    assert await unseen(house, sara) == []
    async with house.listening() as heard:
        await house.pass_time(1)
        await house.pass_time(5)
        words = [(one["to"], one["kind"]) for one in heard if one["type"] == "told"]
        shown = [one for one in heard if one["type"] == "conversation"]
    assert (words, len(shown)) == ([(sara.id, "due-soon")], 1)

    await house.pass_time(5 * MINUTE)
    await house.pass_time(5)
    assert await unseen(house, sara) == ["overdue", "due-soon"]
    assert await unseen(house, boss) == ["overdue"]
    assert await results(house) == [("first_reply", False, 20, sara.id)]


async def test_an_answer_ends_what_was_told(house: House) -> None:
    sara, boss = await house.agent("Sara"), await house.agent("Boss", role="supervisor")
    conversation = await held(house, sara)
    await house.pass_time(25 * MINUTE)
    assert (await unseen(house, sara), await unseen(house, boss)) == (["overdue"], ["overdue"])

    await house.desk.replies.send(conversation.id, sara, "Sorry!", None)

    assert (await unseen(house, sara), await unseen(house, boss)) == ([], [])
    assert await results(house) == [("first_reply", False, 20, sara.id)], "missed it stays"


async def test_of_what_nobody_holds_the_supervisors_of_its_team_are_told(house: House) -> None:
    boss, chief = await house.agent("Boss", role="supervisor"), await house.agent("Chief", role="supervisor")
    returns = await house.team("Returns", chief, service=TARGETS)
    await house.waiting()
    theirs = await house.waiting()
    await house.desk.transfers.make(theirs.id, boss, to_agent=None, to_team=returns)

    await house.pass_time(15 * MINUTE)

    assert await unseen(house, boss) == ["due-soon"]
    assert await unseen(house, chief) == ["due-soon", "due-soon"], "theirs, and what is everybody's"


async def test_more_time_takes_back_that_it_is_over(house: House) -> None:
    sara, admin = await house.agent("Sara"), await house.agent("Admin", role="admin")
    await held(house, sara)
    await house.pass_time(25 * MINUTE)
    assert [one[:2] for one in await results(house)] == [("first_reply", False)]

    service = {"normal": {"first_reply": 60}}
    await house.desk.administration.change_teams([TeamChange(1, "Everybody", None, [], service=service)], admin)

    assert (await results(house), await unseen(house, sara)) == ([], [])
    await house.pass_time(20 * MINUTE)
    assert await unseen(house, sara) == ["due-soon"]


async def test_two_workers_tell_of_it_once(tmp_path: Path, new_tables: NewDatabase) -> None:
    address = new_tables()
    async with (
        open_house(tmp_path, Database.open(address)) as house,
        open_house(tmp_path, Database.open(address)) as other,
    ):
        await house.team("Everybody", id=1, service=TARGETS)
        sara = await house.agent("Sara")
        boss = await house.agent("Boss", role="supervisor")
        for _ in range(10):
            await held(house, sara)
        for one in (house, other):
            one.now = START + 20 * MINUTE
            one.presence.arrive(sara.id, one.now)
        async with house.listening() as heard, other.listening() as heard_there:
            await asyncio.gather(*(one.desk.scheduler.tick() for one in (house, other) for _ in range(3)))
            words = [(one["to"], one["kind"]) for one in [*heard, *heard_there] if one["type"] == "told"]

        assert sorted(words) == sorted([(sara.id, "overdue")] * 10 + [(boss.id, "overdue")] * 10)
        assert [one[:2] for one in await results(house)] == [("first_reply", False)] * 10


# What comes of it


async def test_what_ends_without_an_answer_counts_only_where_its_time_was_over(house: House) -> None:
    sara = await house.agent("Sara")
    soon, late = await held(house, sara), await held(house, sara)
    await house.desk.lifecycle.close(soon.id, sara, "no-answer")
    await house.pass_time(30 * MINUTE)
    await house.desk.lifecycle.give_back(late.id, sara)

    assert await results(house) == [("resolution", True, 0, sara.id), ("first_reply", False, 20, sara.id)]


async def test_an_answer_that_is_taken_back_is_none(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await held(house, sara)
    message = await house.desk.replies.send(conversation.id, sara, "Wrong window", None)
    assert await due(house, conversation) == {"resolution": 480}

    await house.desk.undoing.message(conversation.id, sara, message.sequence)

    assert await due(house, conversation) == {"first_reply": 20, "resolution": 480}
    assert await results(house) == []


async def test_of_two_answers_the_first_counts_though_the_second_is_taken_back(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await held(house, sara)
    await house.desk.replies.send(conversation.id, sara, "Hello!", None)
    await house.pass_time(MINUTE)
    await house.says(conversation, "It is broken.")
    message = await house.desk.replies.send(conversation.id, sara, "Wrong window", None)

    await house.desk.undoing.message(conversation.id, sara, message.sequence)

    assert await due(house, conversation) == {"next_reply": 41, "resolution": 480}
    assert await results(house) == [("first_reply", True, 0, sara.id)]


async def test_a_close_that_is_undone_goes_on_as_before(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await held(house, sara)
    await house.pass_time(25 * MINUTE)
    await house.desk.lifecycle.close(conversation.id, sara, "solved")
    assert [one[:2] for one in await results(house)] == [("first_reply", False), ("resolution", True)]

    await house.desk.undoing.close(conversation.id, sara)
    await house.pass_time(5)

    assert await due(house, conversation) == {"first_reply": 20, "resolution": 480}
    assert [one[:2] for one in await results(house)] == [("first_reply", False)]
    assert await unseen(house, sara) == [], "it was told already"


async def test_a_rule_acts_on_what_is_overdue(house: House) -> None:
    admin = await house.agent("Admin", role="admin")
    rule = RuleChange(name="Late", event="overdue", minutes=None, conditions={}, steps=[{"do": "tag", "tag": "late"}])
    made = await house.desk.rules.add(rule, admin)
    await house.desk.rules.switch(made["id"], True, admin)
    late, answered = await house.waiting(), await held(house, admin)
    await house.desk.replies.send(answered.id, admin, "Hello!", None)

    await house.pass_time(20 * MINUTE)
    await house.desk.rules.tick()

    assert (await house.summary(late))["tags"] == ["late"]
    assert (await house.summary(answered))["tags"] == []
    async with house.database.read() as connection:
        assert await rules.next_event(connection) is None


# In the list


async def test_the_list_is_filtered_and_sorted_by_what_is_due(house: House) -> None:
    sara = await house.agent("Sara", role="supervisor")
    late = await held(house, sara)
    await house.pass_time(12 * MINUTE)
    soon = await held(house, sara)
    await house.pass_time(MINUTE)
    fresh = await held(house, sara)
    await house.desk.replies.send(fresh.id, sara, "Hello!", None)
    await house.pass_time(15 * MINUTE)

    async def listed(**wanted: Any) -> list[str]:
        found = await house.desk.views.view("all", sara, filters=Filters(**wanted))
        return [one["conversation"] for one in found]

    assert await listed(due="overdue") == [late.id]
    assert sorted(await listed(due="soon")) == sorted([late.id, soon.id])
    assert await listed(sort="due") == [late.id, soon.id, fresh.id]


async def test_the_order_of_the_queue_is_as_it_was(house: House) -> None:
    boss = await house.agent("Boss", role="supervisor")
    returns = await house.team("Returns", boss, service={"normal": {"first_reply": 3}})
    first, second = await house.waiting(), await house.waiting()
    await house.desk.transfers.make(second.id, boss, to_agent=None, to_team=returns)
    await house.pass_time(2 * MINUTE)

    assert await house.queue() == [first.id, second.id]
    assert datetime.fromtimestamp(house.now, UTC).minute == 2
