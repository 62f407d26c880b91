"""What agents have begun to write: there on another machine, never overwritten unnoticed, gone when it was sent."""

from pathlib import Path

import pytest

from bot.storage.database import Database
from tests.house import House, open_house, refused
from tests.integration.conftest import NewDatabase
from tests.integration.test_lifecycle import held

pytestmark = pytest.mark.anyio


async def kept(house: House, conversation: str, agent: object) -> dict[str, tuple[str, int]]:
    found = await house.desk.drafts.of(conversation, agent)  # type: ignore[arg-type]
    return {one["purpose"]: (one["text"], one["version"]) for one in found}


async def test_a_draft_is_its_agents_alone_and_grows(house: House) -> None:
    sara, mina = await house.agent("Sara"), await house.agent("Mina")
    conversation = (await held(house, sara)).id

    first = await house.desk.drafts.save(conversation, sara, "reply", "Hello ", 0, "a")
    await house.desk.drafts.save(conversation, sara, "reply", "Hello you", first["version"], "a")
    await house.desk.drafts.save(conversation, sara, "note", "Angry", 0, "a")

    assert await kept(house, conversation, sara) == {"reply": ("Hello you", 2), "note": ("Angry", 1)}
    assert await kept(house, conversation, mina) == {}


async def test_of_two_pages_the_second_does_not_overwrite_the_first(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = (await held(house, sara)).id
    await house.desk.drafts.save(conversation, sara, "reply", "From one page", 0, "a")

    assert await refused(house.desk.drafts.save(conversation, sara, "reply", "From another", 0, "b")) == "draft_changed"

    assert await kept(house, conversation, sara) == {"reply": ("From one page", 1)}
    # The same text is no conflict, whoever wrote it.
    same = await house.desk.drafts.save(conversation, sara, "reply", "From one page", 0, "b")
    assert same["version"] == 1


async def test_what_is_sent_is_no_draft_any_more_and_all_pages_are_told(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await held(house, sara)
    await house.desk.drafts.save(conversation.id, sara, "reply", "It arrives tom", 0, "a")
    await house.desk.drafts.save(conversation.id, sara, "note", "Lost", 0, "a")

    async with house.listening() as heard:
        await house.desk.replies.send(conversation.id, sara, "It arrives tomorrow", "1")
        await house.desk.notes.add(conversation.id, sara, "Lost parcel")

    assert await kept(house, conversation.id, sara) == {"reply": ("", 2), "note": ("", 2)}
    told = [(one["purpose"], one["text"], one["version"]) for one in heard if one["type"] == "draft"]
    assert told == [("reply", "", 2), ("note", "", 2)]
    # What another page goes on writing is kept over it.
    assert (await house.desk.drafts.save(conversation.id, sara, "reply", "And", 1, "b"))["version"] == 3


async def test_something_else_that_is_sent_leaves_the_draft(house: House) -> None:
    sara = await house.agent("Sara")
    conversation = await held(house, sara)
    await house.desk.drafts.save(conversation.id, sara, "reply", "A long answer", 0, "a")

    await house.desk.replies.send(conversation.id, sara, "One moment", "1")

    assert await kept(house, conversation.id, sara) == {"reply": ("A long answer", 1)}


async def test_a_draft_of_nothing_that_there_is_is_refused(house: House) -> None:
    sara = await house.agent("Sara")
    assert await refused(house.desk.drafts.save("nobody", sara, "reply", "x", 0, "a")) == "unknown_conversation"
    assert await refused(house.desk.drafts.of("nobody", sara)) == "unknown_conversation"


async def test_drafts_are_kept_the_same_on_postgresql(new_tables: NewDatabase, tmp_path: Path) -> None:
    database = Database.open(new_tables())
    async with open_house(tmp_path, database) as house:
        sara = await house.agent("Sara")
        conversation = (await held(house, sara)).id
        await house.desk.drafts.save(conversation, sara, "reply", "سلام", 0, "a")
        assert await refused(house.desk.drafts.save(conversation, sara, "reply", "Hi", 0, "b")) == "draft_changed"
        await house.desk.replies.send(conversation, sara, "سلام دوست من", "1")
        assert await kept(house, conversation, sara) == {"reply": ("", 2)}
