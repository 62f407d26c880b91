"""What is sent twice is stored once; what an agent reads in a list; snoozes that are ended by hand."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.conversations import search_log_store
from bot.desk import DeskError
from handoff.tables import attachment, note
from tests.house import House, open_house

pytestmark = pytest.mark.anyio

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


async def rows(house: House, table: object) -> int:
    async with house.database.read() as connection:
        return int((await connection.execute(select(func.count()).select_from(table))).scalar_one())  # type: ignore[arg-type]


def files(folder: Path) -> list[Path]:
    return [one for one in (folder / "attachments").rglob("*") if one.is_file()]


# Notes


async def test_a_note_that_comes_twice_is_kept_once_and_told_once(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()

    async with house.listening() as heard:
        first = await house.desk.notes.add(conversation.id, sara, "Call back.", "n1")
        again = await house.desk.notes.add(conversation.id, sara, "Call back.", "n1")

    assert again == first
    assert [one["type"] for one in heard] == ["note"]
    assert await rows(house, note) == 1


async def test_a_note_that_comes_twice_at_once_is_kept_once(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()

    written = await asyncio.gather(*(house.desk.notes.add(conversation.id, sara, "Call back.", "n1") for _ in range(5)))

    assert {one["id"] for one in written} == {written[0]["id"]}
    assert await rows(house, note) == 1


async def test_another_agents_note_is_another_note(house: House) -> None:
    sara, mina = await house.agent("Sara"), await house.agent("Mina")
    conversation, other = await house.waiting(), await house.waiting()

    await house.desk.notes.add(conversation.id, sara, "One", "n1")
    await house.desk.notes.add(conversation.id, mina, "Two", "n1")
    await house.desk.notes.add(other.id, sara, "Three", "n1")
    await house.desk.notes.add(other.id, sara, "Four")
    await house.desk.notes.add(other.id, sara, "Four")

    assert await rows(house, note) == 5


# Files


async def test_a_visitors_file_that_comes_twice_is_kept_once_with_the_same_reply(house: House, tmp_path: Path) -> None:
    conversation = await house.visitor()
    send = house.desk.files.from_visitor

    first = await send(conversation, "photo.png", PNG, "f1")
    again = await send(conversation, "photo.png", PNG, "f1")

    assert [one.id for one in again] == [one.id for one in first]
    assert len(first) == 2
    assert await rows(house, attachment) == 1
    assert len(files(tmp_path)) == 1


async def test_a_file_that_comes_twice_at_once_is_kept_once(house: House, tmp_path: Path) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)

    theirs = await asyncio.gather(
        *(house.desk.files.from_visitor(conversation, "photo.png", PNG, "f1") for _ in range(4))
    )
    ours = await asyncio.gather(
        *(house.desk.files.from_agent(conversation.id, sara, "photo.png", PNG, "f1") for _ in range(4))
    )

    assert len({said[0].id for said in theirs}) == 1
    assert len({said.id for said in ours}) == 1
    assert await rows(house, attachment) == 2
    assert len(files(tmp_path)) == 2


async def test_an_agents_file_that_comes_again_after_closing_is_still_the_first(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    first = await house.desk.files.from_agent(conversation.id, sara, "photo.png", PNG, "f1")
    await house.desk.lifecycle.close(conversation.id, sara)

    assert (await house.desk.files.from_agent(conversation.id, sara, "photo.png", PNG, "f1")).id == first.id


async def test_nothing_is_left_of_a_file_that_came_to_a_closed_conversation(house: House, tmp_path: Path) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.lifecycle.close(conversation.id, sara)

    with pytest.raises(DeskError, match="closed"):
        await house.desk.files.from_visitor(conversation, "photo.png", PNG)

    assert await rows(house, attachment) == 0
    assert files(tmp_path) == []


async def test_a_snoozed_conversation_is_back_when_its_visitor_sends_a_file(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.lifecycle.snooze(conversation.id, sara, house.now + 3600)

    await house.desk.files.from_visitor(conversation, "photo.png", PNG)

    assert (await house.summary(conversation))["snoozed_until"] is None


# What the desk shows


async def test_the_list_shows_what_was_asked_first_and_not_the_wish_for_a_person(house: House) -> None:
    conversation = await house.visitor()
    asked = [("I want to talk to a human", "handoff", "asked"), ("Where  is\nmy order? " + "x" * 200, "answer", "sure")]
    async with house.database.write() as connection:
        for text, decision, reason in asked:
            await search_log_store.record(
                connection,
                conversation_id=conversation.id,
                message_id=0,
                text=text,
                language="en",
                decision=decision,
                reason=reason,
                article_id=None,
                confidence=0.9,
                created_at=house.now,
            )

    shown = (await house.summary(conversation))["first_question"]

    assert shown.startswith("Where is my order? xxx")
    assert len(shown) == 140
    assert shown.endswith("…")


async def test_the_list_shows_the_whole_survey(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting()
    summary = await house.summary(conversation)
    assert (summary["first_question"], summary["csat"], summary["nps"], summary["comment"]) == (None, None, None, None)
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.lifecycle.close(conversation.id, sara)

    await house.desk.survey.rate(conversation, csat=4, nps=9, comment="Kind.")

    summary = await house.summary(conversation)
    assert (summary["csat"], summary["nps"], summary["comment"]) == (4, 9, "Kind.")


async def test_an_offer_says_how_many_seconds_are_left(tmp_path: Path) -> None:
    async with open_house(tmp_path, assigning="offer") as asking:
        sara = await asking.agent("Sara")
        async with asking.listening() as heard:
            conversation = await asking.waiting()
        (offer,) = [one for one in heard if one["type"] == "offer"]
        asking.now += 12

        assert (offer["to"], offer["seconds"]) == (sara.id, 30)
        assert (await asking.summary(conversation))["offered_to"]["seconds"] == 18


# Snoozes


async def test_a_snooze_is_ended_without_a_reply(house: House) -> None:
    sara, mina = await house.agent("Sara"), await house.agent("Mina")
    conversation = await house.waiting()
    await house.desk.lifecycle.take(conversation.id, sara)
    await house.desk.lifecycle.snooze(conversation.id, sara, house.now + 3600)
    before = await house.told(conversation)
    with pytest.raises(DeskError, match="Sara holds"):
        await house.desk.lifecycle.wake(conversation.id, mina)

    for _ in range(2):
        summary = await house.desk.lifecycle.wake(conversation.id, sara)
        assert summary["snoozed_until"] is None

    assert await house.told(conversation) == before
