"""What is translated in the background, while visitors and agents wait for other things."""

import pytest

from bot.conversations import Draft, Message, conversation_store, message_store
from bot.conversations.events import InProcessBus
from bot.storage import Database
from bot.translation.breaker import FAILURES, Breaker
from bot.translation.interpreter import Interpreter
from bot.translation.service import Translations
from tests.unit.test_translation_service import HURRY, Engine

pytestmark = pytest.mark.anyio


async def said(database: Database, *texts: str) -> list[Message]:
    """A visitor's messages in Dutch."""
    async with database.write() as connection:
        conversation = await conversation_store.add(
            connection,
            conversation_store.begun(channel="web", address="v1", language="nl", language_source="chosen", now=1.0),
        )
        drafts = [Draft("visitor", text, "nl") for text in texts]
        return await message_store.append(connection, conversation.id, drafts, now=2.0)


async def test_what_nobody_waits_for_may_take_long_and_is_not_held_against_the_engine(database: Database) -> None:
    messages = await said(database, "dit duurt heel lang", "en dit nog langer")
    engine, breaker = Engine(), Breaker()
    for _ in range(FAILURES - 1):
        breaker.failed()
    translations = Translations(engine, breaker=breaker, time_limit=HURRY)
    interpreter = Interpreter(database=database, translations=translations, bus=InProcessBus())
    engine.gate.clear()

    for message in messages:
        interpreter.complete(message, "en")
    # Somebody who sets a time limit of their own waits longer than the usual one.
    await interpreter.translated("iets anders", "nl", "en", time_limit=10 * HURRY)

    assert len(engine.asked) == 3
    assert breaker.allows()
    await interpreter.close()
