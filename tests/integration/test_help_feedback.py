"""What readers say of articles, on either database."""

import asyncio

import pytest

from bot.conversations import search_log_store
from bot.help import feedback_store
from bot.help.feedback_store import DAY, Said
from tests.house import House

pytestmark = pytest.mark.anyio

TODAY = 20_000 * DAY + 3600.0


async def say(house: House, article: str, language: str, *, helpful: bool, now: float = TODAY) -> None:
    async with house.database.write() as connection:
        await feedback_store.add(connection, article, language, helpful=helpful, now=now)


async def test_what_readers_say_is_added_up_by_language_since_a_day(either_house: House) -> None:
    await say(either_house, "a", "en", helpful=True, now=TODAY - 40 * DAY)
    for language, helpful in (("nl", True), ("en", True), ("nl", False), ("nl", True)):
        await say(either_house, "a", language, helpful=helpful)
    await say(either_house, "b", "en", helpful=False)

    async with either_house.database.read() as connection:
        found = await feedback_store.said_of(connection, "a", TODAY - 30 * DAY)

    assert found == [Said("en", 1, 0), Said("nl", 2, 1)]


async def test_of_readers_at_the_same_moment_all_are_counted(either_house: House) -> None:
    await asyncio.gather(*(say(either_house, "a", "en", helpful=bool(number % 2)) for number in range(12)))

    async with either_house.database.read() as connection:
        assert await feedback_store.said_of(connection, "a", TODAY) == [Said("en", 6, 6)]


async def test_popular_is_what_answers_in_conversations_and_what_helps_readers(either_house: House) -> None:
    conversation = await either_house.visitor()
    for number, (decision, article, when) in enumerate(
        (("answer", "a", TODAY), ("answer", "a", TODAY), ("clarify", "b", TODAY), ("answer", "c", TODAY - 99 * DAY))
    ):
        async with either_house.database.write() as connection:
            await search_log_store.record(
                connection,
                conversation_id=conversation.id,
                message_id=number,
                text="?",
                language="en",
                decision=decision,
                reason="",
                article_id=article,
                confidence=0.9,
                created_at=when,
            )
    for _ in range(3):
        await say(either_house, "d", "en", helpful=True)

    async with either_house.database.read() as connection:
        counted = await feedback_store.asked_for(connection, TODAY - 60 * DAY)

    assert counted.most_common() == [("d", 3), ("a", 2)]
