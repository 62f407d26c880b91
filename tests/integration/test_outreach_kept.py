"""Whom programs of the site reach, and that they do so once; on either database."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot.conversations import Conversation, State, conversation_store
from bot.desk.outreach import ANNOUNCEMENT, Announced, Announcement
from tests.house import House, refused

pytestmark = pytest.mark.anyio

SENT = "Your parcel is on its way."


def telling(**given: Any) -> Announcement:
    return Announcement(**{"key": "parcel-7", "texts": {"en": SENT}, **given})


async def tell(house: House, **given: Any) -> Announced:
    return await house.desk.outreach.tell(telling(**given))


async def change(house: House, one: Conversation, **values: object) -> None:
    async with house.database.write() as connection:
        await conversation_store.change(connection, one.id, **values)


async def vouched(house: House, name: str = "customer-7") -> Conversation:
    """Somebody on a page for whom the site vouches."""
    one = await house.visitor()
    await change(house, one, visitor_id=name, vouched=True)
    return replace(one, visitor_id=name, vouched=True)


async def test_of_many_tries_at_the_same_time_one_tells(either_house: House) -> None:
    visitor = await either_house.visitor()

    answers = await asyncio.gather(*(tell(either_house, conversation=visitor.id) for _ in range(4)))

    assert sorted(one.is_repeated for one in answers) == [False, True, True, True]
    assert await either_house.told(visitor) == [SENT]


async def test_what_is_told_on_a_platform_is_delivered_at_once(house: House) -> None:
    visitor = await house.visitor(channel="telegram", address="52")

    told = await tell(house, conversation=visitor.id)

    assert (told.message.kind, told.conversation.id, house.delivered) == (ANNOUNCEMENT, visitor.id, 1)


async def test_pages_that_are_open_show_it_at_once(house: House) -> None:
    visitor = await house.visitor()

    async with house.listening(visitor) as heard:
        await tell(house, conversation=visitor.id)

    assert SENT in str(heard)
    assert "conversation" in [one["type"] for one in heard], [one["type"] for one in heard]


async def test_the_language_that_nobody_reads_gives_way_to_the_first(house: House) -> None:
    visitor = await house.visitor("uk")

    told = await tell(house, conversation=visitor.id, texts={"en": SENT, "nl": "Uw pakket is onderweg."})

    assert (told.message.text, told.message.language) == (SENT, "en")


async def test_a_key_belongs_to_the_visitor_whom_it_told_first(house: House) -> None:
    ana, ben = await vouched(house, "ana"), await vouched(house, "ben")
    await tell(house, visitor="ana")

    assert (await tell(house, visitor="ana")).is_repeated
    assert (await tell(house, conversation=ana.id)).is_repeated
    assert await refused(tell(house, visitor="ben")) == "client_id_reused"
    assert await refused(tell(house, conversation=ben.id)) == "client_id_reused"
    assert await refused(tell(house, conversation="gone")) == "client_id_reused"
    assert await house.told(ben) == []


async def test_a_second_try_tells_nothing_where_the_first_reached_a_later_conversation_on_a_platform(
    house: House,
) -> None:
    closed = await house.visitor(channel="telegram", address="52")
    await change(house, closed, state=State.CLOSED)
    open_now = await house.visitor(channel="telegram", address="52")
    elsewhere = await house.visitor(channel="telegram", address="53")

    first = await tell(house, conversation=closed.id)
    again = await tell(house, conversation=closed.id)

    assert (first.conversation.id, again.conversation.id) == (open_now.id, open_now.id)
    assert (first.is_repeated, again.is_repeated) == (False, True)
    assert await refused(tell(house, conversation=elsewhere.id)) == "client_id_reused"


async def test_a_second_try_tells_nothing_where_the_first_reached_another_page_of_the_visitor(house: House) -> None:
    closed, open_now = await vouched(house), await vouched(house)
    await change(house, closed, state=State.CLOSED)

    first = await tell(house, conversation=closed.id)

    assert first.conversation.id == open_now.id
    assert (await tell(house, conversation=closed.id)).is_repeated


async def test_on_a_platform_a_new_conversation_begins_after_the_last_one_was_closed(house: House) -> None:
    closed = await house.visitor(channel="telegram", address="52", name="Ana")
    await change(house, closed, state=State.CLOSED)

    told = (await tell(house, conversation=closed.id)).conversation

    assert (told.channel, told.address, told.follows, told.state) == ("telegram", "52", closed.id, State.BOT)
    assert told.attributes == {"name": "Ana"}


async def test_who_has_closed_conversations_alone_is_told_in_a_new_one_after_the_last(house: House) -> None:
    older = await vouched(house)
    house.now += 60
    newer = await vouched(house)
    for one in (newer, older):
        await change(house, one, state=State.CLOSED)

    told = (await tell(house, visitor="customer-7")).conversation

    assert (told.follows, told.visitor_id, told.vouched) == (newer.id, "customer-7", True)


async def test_nobody_is_reached_by_a_conversation_that_was_erased(house: House) -> None:
    visitor = await house.visitor()
    await change(house, visitor, erased_at=house.now)

    assert await refused(tell(house, conversation=visitor.id)) == "unknown_conversation"


async def test_whom_nobody_vouches_for_is_reached_by_no_page_after_the_end(house: House) -> None:
    visitor = await house.visitor(visitor_id="customer-7")
    await change(house, visitor, state=State.CLOSED)

    assert await refused(tell(house, conversation=visitor.id)) == "conversation_closed"


async def test_what_says_nothing_or_too_much_is_refused(house: House) -> None:
    visitor = await house.visitor()

    assert await refused(tell(house, conversation=visitor.id, texts={"en": " \n"})) == "empty_message"
    assert await refused(tell(house, conversation=visitor.id, texts={"en": "x" * 10_001})) == "message_too_long"
    assert (await tell(house, conversation=visitor.id, texts={"en": "x" * 10_000})).message.text == "x" * 10_000
