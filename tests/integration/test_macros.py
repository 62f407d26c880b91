"""Macros: several steps in one on one conversation or on many, told step by step, and undone as a whole."""

from pathlib import Path
from typing import Any

import pytest

from bot.conversations import Conversation, conversation_store
from bot.desk.macros import MacroChange
from bot.storage.database import Database
from handoff import audit, canned, notes, told
from handoff.agents import Agent
from handoff.macros import MacroError
from tests.house import House, open_house, refused
from tests.integration.conftest import NewDatabase
from tests.integration.test_lifecycle import held

pytestmark = pytest.mark.anyio


@pytest.fixture
async def undoing(tmp_path: Path) -> Any:
    """A house where what was said can be taken back for five seconds."""
    async with open_house(tmp_path, undo_seconds=5.0) as opened:
        yield opened


async def reply(house: House, **texts: str) -> int:
    async with house.database.write() as connection:
        return (await canned.save(connection, None, shortcut="refund", texts=texts, now=house.now)).id


async def macro(house: House, agent: Agent, *steps: dict[str, Any], **wanted: Any) -> int:
    given: dict[str, Any] = {"name": "Refund", "shared": False, "team": None, **wanted}
    made = await house.desk.macros.add(MacroChange(steps=steps, **given), agent)
    return int(made["id"])


async def run(house: House, macro_id: int, agent: Agent, *conversations: Conversation, name: str = "1") -> Any:
    return await house.desk.macros.run(macro_id, agent, [one.id for one in conversations], name)


def outcome(answer: Any, at: int = 0) -> list[tuple[str, str, str | None]]:
    steps = answer["conversations"][at]["steps"]
    return [(one["do"], one["status"], one["error"] and one["error"]["code"]) for one in steps]


async def standing(house: House, conversation: Conversation) -> dict[str, Any]:
    """All that a macro may change of a conversation."""
    summary = await house.summary(conversation)
    async with house.database.read() as connection:
        written = [one.text for one in await notes.of_conversation(connection, conversation.id)]
    ticket = await house.ticket(conversation)
    shown = {name: summary[name] for name in ("state", "tags", "agent", "team", "resolution")}
    said = [one for one in await house.told(conversation) if one]
    return {**shown, "priority": ticket.priority, "notes": written, "said": said, "opened": ticket.opened_at}


EVERYTHING = (
    {"do": "take"},
    {"do": "tag", "tag": "refund"},
    {"do": "untag", "tag": "new"},
    {"do": "prioritise", "level": "high"},
    {"do": "note", "text": "Refunded."},
)


async def test_all_steps_are_done_at_once_and_undone_at_once(undoing: House) -> None:
    sara = await undoing.agent("Sara")
    conversation = await undoing.waiting("nl")
    async with undoing.database.write() as connection:
        await conversation_store.change(connection, conversation.id, visitor_name="Eva")
    await undoing.desk.tagging.put(conversation.id, sara, ["new"])
    refund = await reply(undoing, nl="Dag {visitor}, het geld komt eraan. {agent}", en="On its way.")
    before = await standing(undoing, conversation)
    steps = (*EVERYTHING, {"do": "reply", "canned": refund}, {"do": "close", "resolution": "solved"})
    made = await macro(undoing, sara, *steps)

    done = await run(undoing, made, sara, conversation)

    assert [status for _, status, _ in outcome(done)] == ["done"] * len(steps)
    assert done["conversations"][0]["undo_seconds"] == 5.0
    after = await standing(undoing, conversation)
    assert (after["state"], after["resolution"], after["tags"]) == ("closed", "solved", ["refund"])
    assert (after["priority"], after["notes"]) == (5, ["Refunded."])
    assert "Dag Eva, het geld komt eraan. Sara" in after["said"]

    undoing.now += 4
    assert (await undoing.desk.macros.undo(sara, "1"))["done"] == [conversation.id]
    assert await standing(undoing, conversation) == before
    assert (await undoing.desk.macros.undo(sara, "1"))["done"] == [conversation.id], "a second press is harmless"


async def test_a_run_that_is_sent_twice_is_run_once(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await held(house, sara)
    made = await macro(house, sara, {"do": "note", "text": "Called."})

    first = await run(house, made, sara, conversation)

    assert await run(house, made, sara, conversation) == first
    assert (await standing(house, conversation))["notes"] == ["Called."]


async def test_the_first_step_that_cannot_be_done_is_the_last_that_is_tried(house: House) -> None:
    sara, mina = await house.agent("Sara"), await house.agent("Mina")
    conversation = await held(house, mina)
    refund = await reply(house, en="On its way.")
    steps = ({"do": "tag", "tag": "refund"}, {"do": "reply", "canned": refund}, {"do": "close", "resolution": "solved"})
    made = await macro(house, sara, *steps)

    done = await run(house, made, sara, conversation)

    assert outcome(done) == [("tag", "done", None), ("reply", "failed", "not_yours"), ("close", "skipped", None)]
    after = await standing(house, conversation)
    assert (after["state"], after["tags"]) == ("agent", ["refund"])
    await house.desk.macros.undo(sara, "1")
    assert (await standing(house, conversation))["tags"] == []


async def test_each_of_many_conversations_is_told_by_itself(house: House) -> None:
    sara = await house.agent("Sara")
    mine, closed = await held(house, sara), await held(house, sara)
    await house.desk.lifecycle.close(closed.id, sara)
    made = await macro(
        house, sara, {"do": "prioritise", "level": "highest"}, {"do": "close", "resolution": "no-answer"}
    )

    done = await run(house, made, sara, mine, closed)
    none = await house.desk.macros.run(made, sara, ["nobody"], "2")

    assert outcome(done) == [("prioritise", "done", None), ("close", "done", None)]
    assert outcome(done, 1) == [("prioritise", "failed", "conversation_closed"), ("close", "skipped", None)]
    assert outcome(none)[0] == ("prioritise", "failed", "unknown_conversation")


async def test_nothing_is_sent_that_the_visitor_cannot_read_or_that_has_a_gap(house: House) -> None:
    sara = await house.agent("Sara")
    dutch, english = await held(house, sara, language="nl"), await held(house, sara)
    refund = await reply(house, en="Order {order} is refunded.")
    made = await macro(house, sara, {"do": "reply", "canned": refund})

    done = await run(house, made, sara, dutch, english)

    assert outcome(done) == [("reply", "failed", "not_in_language")]
    assert outcome(done, 1) == [("reply", "failed", "order_unknown")]
    await house.says(english, "It is order #A-1234")
    assert outcome(await run(house, made, sara, english, name="2")) == [("reply", "done", None)]
    assert "Order A-1234 is refunded." in await house.told(english)


async def test_what_has_gone_since_a_macro_was_made_is_told(house: House) -> None:
    sara, mina = await house.agent("Sara"), await house.agent("Mina")
    team = await house.team("Billing", sara, mina)
    refund = await reply(house, en="On its way.")
    to_mina = await macro(house, sara, {"do": "pass-on", "agent": mina.id, "team": None, "away": True})
    to_team = await macro(house, sara, {"do": "pass-on", "agent": None, "team": team + 9, "away": False})
    answer = await macro(house, sara, {"do": "reply", "canned": refund})
    async with house.database.write() as connection:
        await canned.remove(connection, refund)
    admin = await house.agent("Ada", role="admin")
    await house.desk.people.deactivate(mina.id, admin)
    conversation = await held(house, sara)

    assert outcome(await run(house, to_mina, sara, conversation)) == [("pass-on", "failed", "unknown_agent")]
    assert outcome(await run(house, to_team, sara, conversation, name="2")) == [("pass-on", "failed", "unknown_team")]
    assert outcome(await run(house, answer, sara, conversation, name="3")) == [
        ("reply", "failed", "unknown_canned_reply")
    ]


async def test_passing_on_is_undone_and_the_colleague_is_told_no_more(undoing: House) -> None:
    sara, mina = await undoing.agent("Sara"), await undoing.agent("Mina")
    conversation = await held(undoing, sara)
    before = await standing(undoing, conversation)
    made = await macro(undoing, sara, {"do": "pass-on", "agent": mina.id, "team": None, "away": False})

    await run(undoing, made, sara, conversation)
    assert (await undoing.summary(conversation))["agent"]["name"] == "Mina"
    await undoing.desk.macros.undo(sara, "1")

    assert await standing(undoing, conversation) == before
    async with undoing.database.read() as connection:
        assert await told.of_agent(connection, mina.id) == []


async def test_nothing_is_undone_where_somebody_has_gone_on(undoing: House) -> None:
    sara, mina = await undoing.agent("Sara"), await undoing.agent("Mina")
    conversation = await held(undoing, sara)
    steps = ({"do": "tag", "tag": "vip"}, {"do": "pass-on", "agent": mina.id, "team": None, "away": False})
    made = await macro(undoing, sara, *steps)
    await run(undoing, made, sara, conversation)
    await undoing.desk.replies.send(conversation.id, mina, "Hello, this is Mina", None)

    answer = await undoing.desk.macros.undo(sara, "1")

    assert answer["failed"][0]["error"]["code"] == "changed_meanwhile"
    after = await standing(undoing, conversation)
    assert (after["tags"], after["agent"]["name"]) == (["vip"], "Mina")


async def test_what_has_reached_the_visitor_for_good_is_not_undone(undoing: House) -> None:
    sara = await undoing.agent("Sara")
    conversation = await held(undoing, sara)
    refund = await reply(undoing, en="On its way.")
    made = await macro(undoing, sara, {"do": "reply", "canned": refund}, {"do": "tag", "tag": "refund"})
    await run(undoing, made, sara, conversation)

    undoing.now += 60

    assert (await undoing.desk.macros.undo(sara, "1"))["failed"][0]["error"]["code"] == "too_late"
    assert (await standing(undoing, conversation))["tags"] == ["refund"]
    assert await refused(undoing.desk.macros.undo(await undoing.agent("Mina"), "1")) == "unknown_run"


async def test_who_may_see_and_change_which(house: House) -> None:
    sara, mina = await house.agent("Sara"), await house.agent("Mina")
    boss = await house.agent("Bo", role="supervisor")
    billing = await house.team("Billing", mina)
    tag = {"do": "tag", "tag": "x"}
    own = await macro(house, sara, tag, name="Own")
    for_all = await macro(house, boss, tag, name="All", shared=True)
    for_team = await macro(house, boss, tag, name="Team", shared=True, team=billing)

    async def seen(agent: Agent) -> list[str]:
        return [one["name"] for one in await house.desk.macros.all(agent)]

    assert await seen(sara) == ["All", "Own"]
    assert await seen(mina) == ["All", "Team"]
    assert await seen(boss) == ["All", "Team"]
    assert await refused(macro(house, sara, tag, shared=True)) == "not_allowed"
    assert await refused(house.desk.macros.remove(for_all, sara)) == "not_allowed"
    for hidden in (own, for_team):
        with pytest.raises(MacroError, match="no such macro"):
            await run(house, hidden, mina if hidden == own else sara, await house.waiting())
    with pytest.raises(MacroError, match="no such macro"):
        await house.desk.macros.remove(own, boss)


async def test_of_two_who_change_a_macro_the_second_is_told(house: House) -> None:
    sara = await house.agent("Sara")
    made = await macro(house, sara, {"do": "tag", "tag": "x"})
    wanted = MacroChange(name="New", shared=False, team=None, steps=[{"do": "take"}])

    changed = await house.desk.macros.change(made, 1, wanted, sara)

    assert (changed["name"], changed["version"]) == ("New", 2)
    with pytest.raises(MacroError, match="Somebody else"):
        await house.desk.macros.change(made, 1, wanted, sara)


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ([], "between 1 and 10"),
        ([{"do": "tag", "tag": "x"}] * 11, "between 1 and 10"),
        ([{"do": "close"}, {"do": "tag", "tag": "x"}], "come last"),
        ([{"do": "pass-on", "agent": None, "team": None}], "Name the agent"),
    ],
)
async def test_steps_that_do_not_go_together_are_refused(house: House, steps: list[Any], said: str) -> None:
    with pytest.raises(MacroError, match=said):
        await macro(house, await house.agent("Sara"), *steps)


async def test_the_history_says_who_ran_what(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await held(house, sara)
    made = await macro(house, sara, {"do": "tag", "tag": "x"})
    await run(house, made, sara, conversation)
    await house.desk.macros.undo(sara, "1")

    async with house.database.read() as connection:
        kept = [(one.action, one.details) for one in await audit.of_conversation(connection, conversation.id)]
    assert ("macro", {"macro": "Refund", "steps": ["tag"]}) in kept
    assert kept[-1] == ("macro-undone", {"macro": "Refund"})


async def test_macros_work_the_same_on_postgresql(new_tables: NewDatabase, tmp_path: Path) -> None:
    database = Database.open(new_tables())
    async with open_house(tmp_path, database, undo_seconds=5.0) as house:
        sara = await house.agent("Sara")
        conversation = await house.waiting()
        await house.desk.tagging.put(conversation.id, sara, ["new"])
        before = await standing(house, conversation)
        made = await macro(house, sara, *EVERYTHING, {"do": "close", "resolution": "solved"})

        done = await run(house, made, sara, conversation)
        assert {status for _, status, _ in outcome(done)} == {"done"}
        assert (await standing(house, conversation))["state"] == "closed"
        await house.desk.macros.undo(sara, "1")

        assert await standing(house, conversation) == before
