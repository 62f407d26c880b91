"""Each figure of a report, held to a log of conversations that was counted by hand, on both databases."""

from collections.abc import AsyncIterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import conversation_store
from bot.conversations.tables import conversation, search_log
from bot.desk import known_attributes
from bot.desk.reports import Split
from bot.storage import Database
from handoff import attributes, reports, tags
from handoff.attributes import AttributeChange, CustomAttributeError
from handoff.report_days import Days
from handoff.tables import agent, rating, service_result, ticket
from tests.house import House, open_house
from tests.report_log import CONVERSATIONS, PLANS, PROMISES, TICKETS, WRITTEN

pytestmark = pytest.mark.anyio

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WEEK = Days(date(2026, 11, 2), date(2026, 11, 8), AMSTERDAM)

HOURS = {
    "time_zone": "Europe/Amsterdam",
    "weekly": {day: ["09:00-17:00"] for day in ("monday", "tuesday", "wednesday", "thursday", "friday")},
}

COUNTED = {
    "conversations": 12,  # all but j and k
    "contained": 2,  # a, c
    "came_back": 1,  # b
    "refused": 1,  # d
    "not_understood": 1,  # e
    "no_question": 1,  # f
    "handed_over": 6,  # g, h, i, l, m, n
    "containment": 0.1667,  # 2 of 12
    "helpful": 0.5,  # c, and not d
    "handoffs": 7,  # n twice
    "answered": 5,  # not l, m
    "closed": 6,  # not l
    "left": 1,  # l
    "first_response_median": 120,  # 0, 60, 120, 180, 61800
    "first_response_p90": 37152,  # 180 and six tenths of the way to 61800
    "first_response_open_median": 120,  # 0, 60, 120, 180, 600: of h the ten minutes on Friday
    "first_response_open_p90": 432,
    "resolution_median": 1500,  # 120, 600, 1200, 1800, 1800, 62400
    "resolution_p90": 32100,
    "resolution_open_median": 900,  # 120, 600, 600, 1200, 1800, 1800: of h the ten minutes on Friday
    "resolution_open_p90": 1800,
    "first_reply_kept": 0.5,  # g, i of g, h, i, l
    "next_reply_kept": 0.5,  # one of two in n
    "resolution_kept": 1.0,  # n twice
    "targets_missed": 3,  # h, l, n
    "first_contact_resolution": 0.25,  # g of g, h (rated 2), i (came back), n (opened again)
    "ratings": 3,
    "csat": 0.6667,  # 5 and 4, not 2
    "csat_mean": 3.67,
    "nps": 0,  # one promoter, one detractor
}


def at(text: str) -> float:
    return datetime.strptime(f"2026-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=AMSTERDAM).timestamp()


def lines(table: str) -> list[list[str | None]]:
    return [[None if one == "-" else one for one in line.split()] for line in table.strip().splitlines()]


@pytest.fixture(params=["sqlite", "postgresql"])
async def house(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[House]:
    """A house with the log above."""
    opened = None
    if request.param == "postgresql":
        opened = Database.open(request.getfixturevalue("new_database")())
        await opened.migrate()
    async with open_house(tmp_path, opened) as house:
        sara, mina = await house.agent("Sara"), await house.agent("Mina")
        ids = {"Sara": sara.id, "Mina": mina.id, "Returns": await house.team("Returns", sara, hours=HOURS, id=1)}
        for line in lines(CONVERSATIONS):
            await talked(house, line)
        for line in lines(TICKETS):
            await handed_over(house, line, ids)
        for line in lines(PROMISES):
            await promised(house, line, ids)
        async with house.database.write() as connection:
            await tags.put(connection, "n", ["refund", "vip"], sara.id, house.now)
            await tags.put(connection, "a", ["vip"], sara.id, house.now)
            await marked(connection, sara.id)
        yield house


async def marked(connection: AsyncConnection, agent_id: int) -> None:
    """A plan of conversations, whose list has no platinum and no tin."""
    wanted = AttributeChange(
        label="Plan", labels={}, choices=["Gold", "Silver"], editors="agents", shown=True, retired=False
    )
    await attributes.add(connection, "plan", "choice", "conversation", wanted)
    plan = await attributes.find(connection, "plan")
    for id, said in PLANS.items():
        await connection.execute(update(conversation).where(conversation.c.id == id).values(attributes={"plan": said}))
    for id, value in WRITTEN.items():
        await attributes.write(connection, plan, id, value, agent_id=agent_id, now=at("11-08 10:00"))


async def talked(house: House, line: list[Any]) -> None:
    id, day, time, visitor, channel, language, decision, article, heard = line[:9]
    began = at(f"{day} {time}")
    reason = heard if decision == "handoff" else "confident"
    row = {"conversation_id": id, "message_id": 1, "text": "?", "language": language, "created_at": began + 1}
    async with house.database.write() as connection:
        await connection.execute(
            insert(conversation).values(
                id=id,
                channel=channel,
                address=id,
                visitor_id=visitor,
                state="closed",
                language=language,
                language_source="detected",
                last_sequence=2,
                created_at=began,
                updated_at=began,
            )
        )
        outcome = heard if decision == "answer" else None
        values = {"decision": decision, "article_id": article, "outcome": outcome, "reason": reason, "confidence": 0.9}
        await connection.execute(insert(search_log).values(**row, **values))


async def handed_over(house: House, line: list[Any], ids: dict[str, int]) -> None:
    id, day, time, status, reason, team, holder, response, by, ended, resolution, csat, nps = line
    opened = at(f"{day} {time}")
    async with house.database.write() as connection:
        made = await connection.execute(
            insert(ticket).values(
                conversation_id=id,
                status=status,
                reason=reason,
                emotion="calm",
                language="nl" if id == "h" else "en",
                team_id=ids.get(team),
                agent_id=ids.get(holder),
                article_id={"g": "track", "h": "returns", "n": "refund"}.get(id),
                opened_at=opened,
                first_reply_at=response and opened + float(response),
                first_reply_by=ids.get(by),
                ended_at=ended and opened + float(ended),
                resolution=resolution,
            )
        )
        if csat:
            key = made.inserted_primary_key
            assert key is not None
            await connection.execute(
                insert(rating).values(
                    ticket_id=key[0],
                    conversation_id=id,
                    agent_id=ids.get(holder),
                    language="en",
                    article_id=None,
                    csat=int(csat),
                    nps=nps and int(nps),
                    comment=f"=Comment of {id}",
                    asked_at=opened,
                    answered_at=opened + 1000,
                )
            )


async def promised(house: House, line: list[Any], ids: dict[str, int]) -> None:
    id, which, target, day, time, outcome, team, holder = line[:8]
    decided = at(f"{day} {time}")
    async with house.database.write() as connection:
        found = await connection.execute(
            select(ticket.c.id).where(ticket.c.conversation_id == id).order_by(ticket.c.id)
        )
        await connection.execute(
            insert(service_result).values(
                ticket_id=found.scalars().all()[int(which) - 1],
                target=target,
                began_at=decided - 60,
                decided_at=decided,
                kept=outcome == "kept",
                agent_id=ids.get(holder),
                team_id=ids.get(team),
            )
        )


def told(found: dict[str, Any], *names: str) -> tuple[Any, ...]:
    return tuple(found[name] for name in names)


async def test_each_figure_is_what_was_counted_by_hand(house: House) -> None:
    found = await house.desk.reports.figures(WEEK)

    assert found["total"] == COUNTED
    assert (found["from"], found["to"]) == ("2026-11-02", "2026-11-08")
    assert told(found["before"]["total"], "conversations", "contained", "handoffs") == (1, 1, 0)
    assert told(found["before"], "from", "to") == ("2026-10-26", "2026-11-01")


async def test_what_people_did_is_theirs_who_did_it(house: House) -> None:
    found = (await house.desk.reports.figures(WEEK))["by_agent"]
    by = {one["name"]: one for one in found.values()}

    names = ("handoffs", "closed", "answered", "first_response_median", "ratings", "left")
    assert told(by["Sara"], *names) == (4, 4, 4, 90, 2, 0)  # holds h, m, n twice; wrote first in g, h, n twice
    assert told(by["Mina"], *names) == (2, 2, 1, 180, 1, 0)  # holds g and i; wrote first in i
    assert told(by[None], *names) == (1, 0, 0, None, 0, 1)  # nobody: l


async def test_a_target_is_theirs_who_kept_it_or_held_the_conversation_when_it_was_missed(house: House) -> None:
    found = await house.desk.reports.figures(WEEK)

    def counted(name: str, *figures: str) -> dict[str, tuple[Any, ...]]:
        return {key: told(one, *figures) for key, one in found[f"by_{name}"].items()}

    names = ("first_reply_kept", "next_reply_kept", "resolution_kept", "targets_missed")
    by_agent = {one["name"]: told(one, *names) for one in found["by_agent"].values()}
    assert by_agent == {"Sara": (0.5, 0.5, 1, 2), "Mina": (1, None, None, 0), None: (0, None, None, 1)}
    assert counted("team", *names) == {"1": (0.5, 0.5, 1, 2), "": (0.5, None, 1, 1)}
    assert counted("channel", *names) == {"web": (0.6667, 0.5, 1, 2), "telegram": (0, None, None, 1)}
    assert counted("day", "targets_missed")["2026-11-06"] == (2,)
    assert counted("tag", "targets_missed") == {"vip": (1,), "refund": (1,)}


async def test_each_dimension_has_its_groups(house: House) -> None:
    found = await house.desk.reports.figures(WEEK)

    def counted(name: str, *figures: str) -> dict[str, tuple[Any, ...]]:
        return {key: told(one, *figures) for key, one in found[f"by_{name}"].items()}

    assert counted("channel", "conversations", "handoffs") == {"web": (10, 6), "telegram": (2, 1)}
    assert counted("language", "conversations", "refused") == {"en": (9, 0), "nl": (2, 1), "fa": (1, 0)}
    assert counted("article", "conversations", "contained", "handoffs") == {
        "track": (3, 2, 0),
        "returns": (3, 0, 1),
        "refund": (1, 0, 2),
    }
    assert counted("tag", "conversations", "contained", "handoffs") == {"vip": (2, 1, 2), "refund": (1, 0, 2)}
    assert counted("team", "handoffs", "answered") == {"1": (4, 4), "": (3, 1)}
    assert counted("reason", "handoffs") == {"asked": (1,), "not-sure": (4,), "upset": (1,), "reopened": (1,)}
    assert counted("day", "conversations", "handoffs") == {
        "2026-11-02": (2, 0),
        "2026-11-03": (2, 0),
        "2026-11-04": (2, 1),
        "2026-11-05": (3, 3),
        "2026-11-06": (2, 3),
        "2026-11-08": (1, 0),
    }
    wednesday = {"weekday": 2, "hour": 9, "conversations": 1, "handoffs": 1}
    assert wednesday in found["volume"]
    assert {"weekday": 2, "hour": 0, "conversations": 1, "handoffs": 0} in found["volume"]


@pytest.mark.parametrize("dimension", [None, "day", *reports.DIMENSIONS])
async def test_behind_each_figure_are_just_its_conversations(house: House, dimension: str | None) -> None:
    found = await house.desk.reports.figures(WEEK)
    groups = {"": found["total"]} if dimension is None else found[f"by_{dimension}"]
    for group, figures in groups.items():
        for name in reports.FIGURES:
            behind = await house.desk.reports.behind(WEEK, name, dimension, group)
            values = [one["value"] for one in behind["conversations"]]
            assert behind["count"] == len(values)
            assert reports.FIGURES[name].total(values) == figures[name], (group, name)


async def test_the_conversations_behind_a_figure_say_what_each_adds(house: House) -> None:
    async def listed(*asked: str) -> list[tuple[str, float]]:
        found = await house.desk.reports.behind(WEEK, *asked)
        return [(one["conversation"], one["value"]) for one in found["conversations"]]

    assert await listed("contained") == [("c", 1), ("a", 1)]
    assert sorted(await listed("first_contact_resolution")) == [("g", 1), ("h", 0), ("i", 0), ("n", 0)]
    assert sorted(await listed("first_reply_kept")) == [("g", 1), ("h", 0), ("i", 1), ("l", 0)]
    assert sorted(await listed("targets_missed", "channel", "web")) == [("l", 1), ("n", 1)]
    assert await listed("first_response_open_p90", "reason", "not-sure") == [("h", 600), ("n", 120)]
    assert await listed("conversations", "hour", "6-23") == [("c", 1)]
    assert await listed("conversations", "tag", "no-such-tag") == []


async def test_figures_are_split_by_an_attribute(house: House) -> None:
    found = await house.desk.reports.figures(WEEK, Split("plan"))

    names = (
        "conversations",
        "contained",
        "came_back",
        "handed_over",
        "handoffs",
        "closed",
        "targets_missed",
        "ratings",
    )
    assert {key: told(one, *names) for key, one in found["by_attribute"].items()} == {
        "Gold": (4, 1, 1, 2, 3, 3, 1, 2),  # a, b, g as the page says, n as an agent wrote
        "Silver": (1, 0, 0, 0, 0, 0, 0, 0),  # d; of h it was taken away
    }
    assert told(found["before"]["by_attribute"]["Gold"], "conversations") == (1,)  # k
    assert found["total"] == COUNTED
    assert told(found["attribute"], "key", "values", "value") == ("plan", ["Gold", "Silver"], None)


async def test_with_a_value_all_figures_are_those_of_its_conversations(house: House) -> None:
    gold = Split("plan", "Gold")
    found = await house.desk.reports.figures(WEEK, gold)

    assert told(found["total"], "conversations", "handoffs", "csat") == (4, 3, 1)
    assert found["total"] == found["by_attribute"]["Gold"]
    by_reason = {key: one["handoffs"] for key, one in found["by_reason"].items()}
    assert by_reason == {"asked": 1, "not-sure": 1, "reopened": 1}
    assert sum(one["conversations"] for one in found["volume"]) == 4
    assert told(found["attribute"], "values", "value") == (["Gold", "Silver"], "Gold")
    assert "attribute:plan" in [row[1] for row in reports.table(found)]


async def test_behind_the_figures_of_a_value_are_just_its_conversations(house: House) -> None:
    async def listed(*asked: str, of: str | None = None) -> set[str]:
        found = await house.desk.reports.behind(WEEK, *asked, split=Split("plan", of))
        return {one["conversation"] for one in found["conversations"]}

    assert await listed("conversations", "attribute", "Gold") == {"a", "b", "g", "n"}
    assert await listed("conversations", "attribute", "Silver") == {"d"}
    assert await listed("targets_missed", of="Gold") == {"n"}
    assert await listed("conversations", "channel", "telegram", of="Gold") == set()


async def test_an_attribute_of_visitors_counts_for_all_their_conversations(house: House) -> None:
    wanted = AttributeChange(label="Tier", labels={}, choices=[], editors="agents", shown=True, retired=False)
    async with house.database.write() as connection:
        await attributes.add(connection, "tier", "text", "visitor", wanted)
        tier = await attributes.find(connection, "tier")
        one = await conversation_store.get(connection, "b")
        assert one is not None
        subject = await known_attributes.subject_of(connection, one, "visitor")
        await attributes.write(connection, tier, subject, "first", agent_id=None, now=house.now)

    behind = await house.desk.reports.behind(WEEK, "conversations", "attribute", "first", split=Split("tier"))

    assert {one["conversation"] for one in behind["conversations"]} == {"b", "c"}


async def test_an_attribute_that_is_not_there_splits_nothing(house: House) -> None:
    with pytest.raises(CustomAttributeError) as refused:
        await house.desk.reports.figures(WEEK, Split("colour"))

    assert refused.value.code == "unknown_attribute"


async def test_without_anything_there_are_no_figures_and_nothing_breaks(house: House) -> None:
    for year in (2001, 2999):
        days = Days(date(year, 1, 1), date(year, 1, 3), AMSTERDAM)
        found = await house.desk.reports.figures(days)

        assert set(found["total"].values()) == {0, None}
        assert found["by_day"] == found["by_agent"] == found["before"]["by_team"] == {}
        assert (await house.desk.reports.behind(days, "csat"))["conversations"] == []


async def test_who_has_left_is_named_and_who_is_unknown_is_not(house: House) -> None:
    async with house.database.write() as connection:
        await connection.execute(update(agent).where(agent.c.name == "Mina").values(active=False))
        await connection.execute(update(ticket).where(ticket.c.first_reply_by.is_not(None)).values(first_reply_by=999))

    found = (await house.desk.reports.figures(WEEK))["by_agent"]

    assert sorted((one["name"] or "", one["active"]) for one in found.values()) == [
        ("", False),
        ("", False),
        ("Mina", False),
        ("Sara", True),
    ]
    assert found["999"]["answered"] == 5


async def test_comments_are_those_of_the_days_and_of_whom_may_be_read(house: House) -> None:
    everything = await house.desk.reports.comments(WEEK)
    assert [one["comment"] for one in everything] == ["=Comment of h", "=Comment of n", "=Comment of g"]
    mina = (await house.agent("Else")).id - 1
    assert [one["agent"] for one in await house.desk.reports.comments(WEEK, of=mina)] == ["Mina"]


async def test_the_first_word_is_booked_on_who_wrote_it_though_it_was_passed_on(house: House) -> None:
    sara, mina = await house.agent("Sara2"), await house.agent("Mina2")
    waiting = await house.waiting()
    await house.desk.lifecycle.take(waiting.id, sara)
    await house.pass_time(30)
    await house.desk.replies.send(waiting.id, sara, "I look it up.", None)
    await house.desk.transfers.make(waiting.id, sara, to_agent=mina.id, to_team=None)
    await house.desk.replies.send(waiting.id, mina, "Here it is.", None)

    today = datetime.fromtimestamp(house.now, AMSTERDAM).date()
    found = (await house.desk.reports.figures(Days(today, today, AMSTERDAM)))["by_agent"]

    assert told(found[str(sara.id)], "handoffs", "answered", "first_response_median") == (0, 1, 30)
    assert told(found[str(mina.id)], "handoffs", "answered", "first_response_median") == (1, 0, None)


async def test_the_wallboard_has_this_moment_and_today(house: House) -> None:
    await house.agent("Away", status="away")
    today = datetime.fromtimestamp(house.now, AMSTERDAM).date()

    found = await house.desk.wallboard.read(AMSTERDAM)
    assert told(found, "day", "waiting", "available") == (today.isoformat(), 1, 2)
    assert told(found, "answered", "handled_by_bot", "satisfaction", "ratings") == (0, 0, None, 0)

    waiting = await house.waiting()
    sara = await house.agent("Sara3")
    await house.desk.lifecycle.take(waiting.id, sara)
    await house.desk.replies.send(waiting.id, sara, "Hello!", None)
    await house.waiting()
    house.now += 60
    again = await house.desk.wallboard.read(AMSTERDAM)
    assert told(again, "waiting", "answered") == (2, 1)
    assert again["longest_wait"] == round(house.now - at("11-10 09:01"))
