"""Rules: what is done by itself when something happens, once, in order, and never in a circle."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from bot.conversations import Conversation
from bot.conversations.tables import message as message_table
from bot.desk.rules import Rules
from bot.storage.database import Database
from handoff import audit, canned, notes, teams
from handoff.agents import Agent
from handoff.rules import RuleChange, RuleError
from tests.house import House, open_house
from tests.integration.conftest import NewDatabase
from tests.integration.test_lifecycle import held

pytestmark = pytest.mark.anyio

TAG = {"do": "tag", "tag": "seen"}


@pytest.fixture
async def boss(house: House) -> Agent:
    return await house.agent("Bo", role="supervisor")


def wanted(event: Any, *steps: dict[str, Any], minutes: int | None = None, **conditions: Any) -> RuleChange:
    return RuleChange(name="Rule", event=event, minutes=minutes, conditions=conditions, steps=steps or (TAG,))


async def rule(house: House, boss: Agent, event: Any, *steps: dict[str, Any], **given: Any) -> int:
    """A rule that is switched on."""
    made = await house.desk.rules.add(wanted(event, *steps, **given), boss)
    await house.desk.rules.switch(made["id"], True, boss)
    return int(made["id"])


async def tags_of(house: House, conversation: Conversation) -> list[str]:
    await house.desk.rules.tick()
    tags: list[str] = (await house.summary(conversation))["tags"]
    return tags


async def faults(house: House) -> list[tuple[bool, str | None]]:
    return [(one["active"], one["fault"]) for one in await house.desk.rules.all()]


async def test_each_event_sets_off_the_rules_that_go_by_it(house: House, boss: Agent) -> None:
    sara = await house.agent("Sara")
    for event in ("begun", "handed-over", "message", "closed", "rated"):
        await rule(house, boss, event, {"do": "tag", "tag": event})
    talking, waiting = await house.visitor(), await house.waiting()
    await house.says(talking, "Hello")
    ended = await held(house, sara)
    await house.desk.lifecycle.close(ended.id, sara)
    await house.desk.survey.rate(ended, csat=5, nps=None, comment=None)

    assert await tags_of(house, talking) == ["begun", "message"]
    assert await tags_of(house, waiting) == ["begun", "handed-over"]
    assert await tags_of(house, ended) == ["begun", "closed", "handed-over", "rated"]


async def test_a_rule_that_is_off_does_nothing_also_not_later(house: House, boss: Agent) -> None:
    made = await house.desk.rules.add(wanted("begun"), boss)
    before = await house.visitor()
    await house.desk.rules.switch(made["id"], True, boss)

    assert await tags_of(house, before) == []
    assert await tags_of(house, await house.visitor()) == ["seen"]


@pytest.mark.parametrize(
    ("conditions", "met"),
    [
        ({"words": ["كتاب"]}, True),
        ({"words": ["refund", "کتابم"]}, True),
        ({"words": ["refund"]}, False),
        ({"languages": ["fa", "nl"], "channels": ["web"]}, True),
        ({"languages": ["nl"]}, False),
        ({"channels": ["telegram"]}, False),
        ({"feelings": ["angry"]}, True),
        ({"feelings": ["sad"]}, False),
        ({"hours": "open"}, True),
        ({"hours": "closed"}, False),
        ({"tags": ["VIP"]}, True),
        ({"tags": ["other"]}, False),
        ({"teams": [99]}, False),
        ({"attribute": {"name": "plan", "value": "GOLD"}}, True),
        ({"attribute": {"name": "plan", "value": "silver"}}, False),
        ({"attribute": {"name": "page", "value": ""}}, False),
    ],
)
async def test_all_conditions_have_to_hold(house: House, boss: Agent, conditions: dict[str, Any], met: bool) -> None:
    conversation = await house.visitor("fa", plan="Gold member")
    await house.desk.tagging.put(conversation.id, boss, ["vip"])
    await rule(house, boss, "message", **conditions)

    await house.says(conversation, "کتابم نرسیده", emotion={"name": "angry"})

    assert ("seen" in await tags_of(house, conversation)) is met


async def test_steps_are_done_and_the_history_says_so(house: House, boss: Agent) -> None:
    billing = await house.team("Billing", await house.agent("Sara"))
    async with house.database.write() as connection:
        texts = {"en": "Hello, we look into it."}
        reply = await canned.save(connection, None, shortcut="look", texts=texts, now=house.now)
    steps = (
        {"do": "prioritise", "level": "highest"},
        {"do": "pass-on", "agent": None, "team": billing, "away": False},
        {"do": "reply", "canned": reply.id},
        {"do": "note", "text": "By itself."},
    )
    await rule(house, boss, "handed-over", *steps, TAG)
    conversation = await house.waiting()

    assert await tags_of(house, conversation) == ["seen"]
    ticket = await house.ticket(conversation)
    assert (ticket.priority, ticket.team_id) == (20, billing)
    assert "Hello, we look into it." in await house.told(conversation)
    async with house.database.read() as connection:
        assert [(one.agent, one.text) for one in await notes.of_conversation(connection, conversation.id)] == [
            ("Bo", "By itself.")
        ]
        entry = (await audit.of_conversation(connection, conversation.id))[-1]
    assert (entry.action, entry.agent_id) == ("ruled", None)
    assert entry.details["steps"] == ["prioritise", "pass-on", "reply", "note", "tag"]


async def test_nobody_is_answered_twice_by_the_same_rule(house: House, boss: Agent) -> None:
    async with house.database.write() as connection:
        reply = await canned.save(connection, None, shortcut="hi", texts={"en": "One moment"}, now=house.now)
    await rule(house, boss, "message", {"do": "reply", "canned": reply.id})
    conversation = await house.visitor()
    for text in ("Hello", "Hello?"):
        await house.says(conversation, text)
        await house.desk.rules.tick()
    dutch = await house.visitor("nl")
    await house.says(dutch, "Hallo")
    await house.desk.rules.tick()

    assert (await house.told(conversation)).count("One moment") == 1
    assert await house.told(dutch) == [], "nothing is sent that the visitor could not read"
    assert await faults(house) == [(True, None)]


async def test_rules_act_in_their_order_and_go_by_what_those_before_have_done(house: House, boss: Agent) -> None:
    second = await rule(house, boss, "begun", {"do": "tag", "tag": "second"}, tags=["first"])
    first = await rule(house, boss, "begun", {"do": "tag", "tag": "first"})

    assert await tags_of(house, await house.visitor()) == ["first"]
    await house.desk.rules.put_in_order([first, second], boss)
    assert await tags_of(house, await house.visitor()) == ["first", "second"]


async def test_who_waits_for_long_is_noticed_once(house: House, boss: Agent) -> None:
    await rule(house, boss, "waiting", {"do": "note", "text": "Long"}, minutes=10)
    conversation = await house.waiting()

    async def noted() -> int:
        await house.desk.rules.tick()
        async with house.database.read() as connection:
            return len(await notes.of_conversation(connection, conversation.id))

    assert await noted() == 0
    house.now += 601
    assert await noted() == 1
    house.now += 6000
    assert await noted() == 1


async def test_a_rule_that_fails_is_switched_off_and_the_others_act(house: House, boss: Agent) -> None:
    billing = await house.team("Billing")
    step = {"do": "pass-on", "agent": None, "team": billing, "away": False}
    await rule(house, boss, "handed-over", {"do": "tag", "tag": "half"}, step)
    await rule(house, boss, "handed-over")
    async with house.database.write() as connection:
        await teams.remove(connection, billing)
    house.desk.staff_directory.forget()
    conversation = await house.waiting()

    assert await tags_of(house, conversation) == ["seen"], "nothing of the one that failed is left"
    assert await faults(house) == [(False, "The team that it passes on to was deleted."), (True, None)]


async def test_a_message_is_looked_at_when_it_is_understood(house: House, boss: Agent) -> None:
    await rule(house, boss, "message", feelings=["angry"])
    conversation = await house.visitor()
    message = await house.says(conversation, "This is a scandal")
    async with house.database.write() as connection:
        theirs = update(message_table).where(message_table.c.id == message.id)
        await connection.execute(theirs.values(handled=False))
    assert await tags_of(house, conversation) == []
    async with house.database.write() as connection:
        reason = {"emotion": {"name": "angry"}}
        await connection.execute(theirs.values(handled=True, reason=reason))

    assert await tags_of(house, conversation) == ["seen"]


async def test_a_rule_is_tried_on_the_past_and_does_nothing_to_it(house: House, boss: Agent) -> None:
    asked, other = await house.visitor(), await house.visitor()
    await house.says(asked, "Where is my refund?")
    await house.says(other, "Hello")
    waited = await house.waiting()
    house.now += 1200

    tried = await house.desk.rule_trials.of(wanted("message", words=["REFUND"]))

    assert (tried["tried"], tried["met"]) == (3, 1)
    assert tried["conversations"][0]["conversation"] == asked.id
    assert tried["conversations"][0]["first_question"] == "Where is my refund?"
    late = await house.desk.rule_trials.of(wanted("waiting", minutes=15))
    assert [one["conversation"] for one in late["conversations"]] == [waited.id]
    for event, met in (("begun", 3), ("handed-over", 1), ("closed", 0), ("rated", 0)):
        assert (await house.desk.rule_trials.of(wanted(event)))["met"] == met
    assert await tags_of(house, asked) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (wanted("waiting"), "minutes"),
        (wanted("begun", {"do": "close", "resolution": "solved"}), "A rule tags"),
        (wanted("begun", {"do": "pass-on", "agent": 1, "team": None}), "A rule tags"),
        (RuleChange(name=" ", event="begun", minutes=None, conditions={}, steps=[TAG]), "name"),
        (RuleChange(name="x", event="begun", minutes=None, conditions={}, steps=[]), "steps"),
    ],
)
async def test_rules_that_cannot_be_are_refused(house: House, boss: Agent, change: RuleChange, said: str) -> None:
    with pytest.raises(RuleError, match=said):
        await house.desk.rules.add(change, boss)


async def test_of_two_who_change_a_rule_the_second_is_told(house: House, boss: Agent) -> None:
    made = await house.desk.rules.add(wanted("begun"), boss)
    await house.desk.rules.change(made["id"], 1, wanted("closed"), boss)
    with pytest.raises(RuleError, match="Somebody else"):
        await house.desk.rules.change(made["id"], 1, wanted("begun"), boss)
    await house.desk.rules.remove(made["id"], boss)
    with pytest.raises(RuleError, match="no such rule"):
        await house.desk.rules.switch(made["id"], True, boss)


async def test_of_several_workers_one_acts_on_postgresql(new_database: NewDatabase, tmp_path: Path) -> None:
    url = new_database()
    database = Database.open(url)
    await database.migrate()
    async with open_house(tmp_path, database) as house:
        boss = await house.agent("Bo", role="supervisor")
        await rule(house, boss, "begun", {"do": "note", "text": "Once"}, TAG)
        await rule(house, boss, "waiting", {"do": "note", "text": "Long"}, minutes=1)
        talking, waiting = await house.visitor(), await house.waiting()
        house.now += 90
        context = house.desk.rules._context
        workers: list[Rules] = [
            Rules(context, dispatcher=house.desk.rules._dispatcher, notifications=house.desk.rules._notifications)
            for _ in range(3)
        ]

        await asyncio.gather(*(one.tick() for one in workers))

        async with house.database.read() as connection:
            assert [one.text for one in await notes.of_conversation(connection, talking.id)] == ["Once"]
            said = sorted(one.text for one in await notes.of_conversation(connection, waiting.id))
        assert said == ["Long", "Once"]
