"""Many conversations at once: filters, tags, saved views, actions on several, and what agents are told of."""

from pathlib import Path
from typing import Any

import pytest

from bot.conversations import Conversation, Draft, conversation_store, message_store, search_log_store
from bot.desk.filters import Filters, chosen
from bot.desk.telling import mentioned
from handoff import saved_views, told
from handoff.agents import Agent
from tests.house import House, open_house, refused
from tests.integration.test_lifecycle import held

pytestmark = pytest.mark.anyio


@pytest.fixture
async def sara(house: House) -> Agent:
    return await house.agent("Sara")


@pytest.fixture
async def mina(house: House) -> Agent:
    return await house.agent("Mina")


async def unseen(house: House, agent: Agent) -> list[tuple[str, str, str | None]]:
    async with house.database.read() as connection:
        return [(one.conversation_id, one.kind, one.by) for one in await told.of_agent(connection, agent.id)]


async def shown(house: House, agent: Agent, view: str = "queue", **filters: Any) -> list[str]:
    listed = await house.desk.views.view(view, agent, filters=Filters(**filters))
    return [one["conversation"] for one in listed]


# Filters


async def test_a_queue_is_filtered_by_whatever_tells_conversations_apart(house: House, sara: Agent) -> None:
    billing = await house.team("Billing", sara)
    dutch = await house.waiting("nl", emotion="angry")
    team = await house.waiting(team="Billing")
    telegram = await house.waiting(channel="telegram", address="1")
    await house.desk.tagging.put(telegram.id, sara, ["Lost  Parcel"])
    house.now += 700
    late = await house.waiting()

    assert await shown(house, sara, language="nl") == [dutch.id]
    assert await shown(house, sara, emotion="angry") == [dutch.id]
    assert await shown(house, sara, team=billing) == [team.id]
    assert await shown(house, sara, channel="telegram") == [telegram.id]
    assert await shown(house, sara, tag="lost parcel") == [telegram.id]
    assert await shown(house, sara, priority=3) == [dutch.id]
    assert late.id not in await shown(house, sara, waiting=600)
    assert await shown(house, sara, language="nl", channel="telegram") == []


async def test_a_queue_is_put_in_another_order(house: House, sara: Agent) -> None:
    calm = await house.waiting()
    house.now += 10
    angry = await house.waiting(emotion="angry")

    assert await shown(house, sara) == [angry.id, calm.id]
    assert await shown(house, sara, sort="waiting") == [calm.id, angry.id]
    assert await shown(house, sara, sort="newest") == [angry.id, calm.id]
    assert await shown(house, sara, sort="oldest") == [calm.id, angry.id]


async def test_filters_are_asked_of_all_conversations_however_old(either_house: House) -> None:
    house = either_house
    sara = await house.agent("Sara")
    team = await house.team("Billing", sara)
    tagged = await house.waiting("fa", emotion="sad", team="Billing", channel="telegram", address="7")
    await house.desk.tagging.put(tagged.id, sara, ["lost"])
    await house.desk.lifecycle.take(tagged.id, sara)
    await house.desk.lifecycle.close(tagged.id, sara, "solved")
    house.now += 60
    async with house.database.write() as connection:
        for number in range(1_100):
            one = conversation_store.begun(channel="web", language="en", language_source="page", now=house.now + number)
            await conversation_store.add(connection, one)
    house.now += 2_000
    newest = await house.waiting()

    for filters in ({"language": "fa"}, {"channel": "telegram"}, {"tag": "lost"}, {"emotion": "sad"}, {"team": team}):
        assert await shown(house, sara, "all", **filters) == [tagged.id], filters
    assert (await shown(house, sara, "all", sort="oldest"))[0] == tagged.id
    assert (await shown(house, sara, "all", sort="waiting"))[0] == newest.id
    assert await shown(house, sara, "all", waiting=0) == [newest.id]
    assert await shown(house, sara, "all", language="te") == []


def test_nothing_asked_leaves_all_as_they_are() -> None:
    assert chosen([], Filters(), 0) == []
    assert not Filters().any


# Tags


async def test_tags_are_kept_as_one_word_each_and_the_history_says_who_gave_them(house: House, sara: Agent) -> None:
    conversation = await house.waiting()

    summary = await house.desk.tagging.put(conversation.id, sara, ["  Returns ", "returns", "VIP   case"])
    assert summary["tags"] == ["returns", "vip case"]
    summary = await house.desk.tagging.put(conversation.id, sara, ["returns"])
    assert summary["tags"] == ["returns"]


@pytest.mark.parametrize("given", [["x" * 500], [""], [str(one) for one in range(21)]])
async def test_a_tag_that_cannot_be_kept_changes_nothing(house: House, sara: Agent, given: list[str]) -> None:
    conversation = await house.waiting()
    await house.desk.tagging.put(conversation.id, sara, ["kept"])

    assert await refused(house.desk.tagging.put(conversation.id, sara, given)) == "invalid_tag"

    assert (await house.summary(conversation))["tags"] == ["kept"]


# Several at once


async def test_what_cannot_be_done_with_one_keeps_nobody_else_from_it(house: House, sara: Agent, mina: Agent) -> None:
    mine, theirs = await held(house, sara), await held(house, mina)

    outcome = await house.desk.bulk.close([mine.id, theirs.id, "gone", mine.id], sara, "solved")

    assert outcome["done"] == [mine.id]
    codes = [(one["conversation"], one["error"]["code"]) for one in outcome["failed"]]
    assert codes == [(theirs.id, "not_yours"), ("gone", "unknown_conversation")]


async def test_many_are_assigned_and_tagged_at_once(house: House, sara: Agent) -> None:
    boss = await house.agent("Boss", role="admin")
    waiting = [(await house.waiting()).id for _ in range(3)]

    assert (await house.desk.bulk.assign(waiting, boss, to_agent=sara.id, to_team=None))["failed"] == []
    assert (await house.desk.bulk.tag(waiting, boss, "Storm"))["done"] == waiting

    assert sorted(await shown(house, sara, "mine", tag="storm")) == sorted(waiting)


# Saved views


async def test_a_view_is_kept_for_its_agent_and_gives_way_to_one_of_its_name(
    house: House, sara: Agent, mina: Agent
) -> None:
    async with house.database.write() as connection:
        await saved_views.save(connection, sara.id, "Dutch", {"language": "nl"}, house.now)
        await saved_views.save(connection, sara.id, "Dutch", {"language": "nl", "sort": "waiting"}, house.now)
        (kept,) = await saved_views.of_agent(connection, sara.id)
        assert (kept.name, kept.filters["sort"]) == ("Dutch", "waiting")
        assert await saved_views.of_agent(connection, mina.id) == []
        assert not await saved_views.remove(connection, mina.id, kept.id)
        assert await saved_views.remove(connection, sara.id, kept.id)


async def test_a_view_follows_its_tag_to_another_name(house: House, sara: Agent, mina: Agent) -> None:
    boss = await house.agent("Boss", role="admin")
    waiting = await house.waiting()
    await house.desk.tagging.add(waiting.id, sara, "storm")
    await house.desk.tagging.offer("weather", boss)
    async with house.database.write() as connection:
        await saved_views.save(connection, sara.id, "Storm", {"language": None, "tag": "storm"}, house.now)
        await saved_views.save(connection, mina.id, "Refunds", {"tag": "refund"}, house.now)

    await house.desk.tagging.rename("storm", "gale", boss, joining=False)
    await house.desk.tagging.rename("gale", "weather", boss, joining=True)

    async with house.database.read() as connection:
        (kept,) = await saved_views.of_agent(connection, sara.id)
        (other,) = await saved_views.of_agent(connection, mina.id)
    assert dict(kept.filters) == {"language": None, "tag": "weather"}
    assert dict(other.filters) == {"tag": "refund"}
    assert await shown(house, sara, "queue", tag=kept.filters["tag"]) == [waiting.id]


# Told in time


async def test_an_agent_is_told_until_they_have_looked(house: House, sara: Agent, mina: Agent) -> None:
    conversation = await held(house, sara)
    async with house.listening() as heard:
        await house.desk.transfers.make(conversation.id, sara, to_agent=mina.id, to_team=None)
        await house.desk.notes.add(conversation.id, sara, "@Mina, the depot is closed")
        assert [one["kind"] for one in heard if one["type"] == "told" and one["to"] == mina.id] == [
            "transferred",
            "mentioned",
        ]
        assert await unseen(house, mina) == [
            (conversation.id, "mentioned", "Sara"),
            (conversation.id, "transferred", "Sara"),
        ]
        await house.desk.seen(conversation.id, mina)
        assert [one["to"] for one in heard if one["type"] == "seen"] == [mina.id]

    assert (await unseen(house, mina), await unseen(house, sara)) == ([], [])


async def test_nobody_is_told_of_what_they_did_themselves(house: House, sara: Agent) -> None:
    conversation = await held(house, sara)
    await house.desk.notes.add(conversation.id, sara, "@sara look again tomorrow")

    assert await unseen(house, sara) == []


async def test_the_agent_is_told_when_their_visitor_writes_again_or_somebody_takes_over(
    house: House, sara: Agent
) -> None:
    boss = await house.agent("Boss", role="admin")
    conversation = await held(house, sara)
    await house.desk.lifecycle.close(conversation.id, sara, "solved")
    async with house.database.write() as connection:
        await house.desk.reopening.by_visitor(connection, conversation)
    await house.desk.visitor_reopened(conversation.id)
    await house.desk.interventions.take_over(conversation.id, boss)

    assert [(kind, by) for _, kind, by in await unseen(house, sara)] == [("taken-over", "Boss"), ("reopened", None)]


async def test_who_is_given_a_conversation_is_told(tmp_path: Path) -> None:
    async with open_house(tmp_path, assigning="auto") as house:
        sara = await house.agent("Sara")
        conversation = await house.waiting()

        assert await unseen(house, sara) == [(conversation.id, "assigned", None)]


async def test_a_mention_is_a_whole_name_in_any_spelling(house: House, sara: Agent) -> None:
    ana = await house.agent("Ana Núñez", login="ana")

    for text, wanted in {
        "@sara please": [sara.id],
        "ask @ANA NUNEZ": [ana.id],
        "@ana, @sara": [ana.id, sara.id],
        "@saraband": [],
        "mail sara@example.com": [],
        "sara": [],
    }.items():
        assert sorted(mentioned(text, [sara, ana])) == sorted(wanted), text


# Who waits


async def answers(house: House, conversation: Conversation, text: str, decision: str) -> None:
    async with house.database.write() as connection:
        draft = Draft("visitor", text, "en")
        (message,) = await message_store.append(connection, conversation.id, [draft], now=house.now)
        await search_log_store.record(
            connection,
            conversation_id=conversation.id,
            message_id=message.id,
            text=text,
            language="en",
            decision=decision,
            reason="sure",
            article_id="returns",
            confidence=0.9,
            created_at=house.now,
        )


async def test_the_queue_says_what_was_answered_since_somebody_waits(house: House) -> None:
    conversation = await house.visitor()
    await answers(house, conversation, "Before", "answer")
    house.now += 10
    await house.asks_for_person(conversation)
    assert (await house.summary(conversation))["answered_meanwhile"] is None

    house.now += 10
    await answers(house, conversation, "How do I return it?", "answer")
    await answers(house, conversation, "Hello?", "relay")

    assert (await house.summary(conversation))["answered_meanwhile"] == "How do I return it?"


async def test_who_gives_no_name_is_told_apart_and_the_same_every_time(house: House) -> None:
    one, other = await house.waiting(visitor_id="7"), await house.waiting()
    again = await house.waiting(visitor_id="7")

    first, second, third = [(await house.summary(each))["alias"] for each in (one, other, again)]
    assert first == third != second
