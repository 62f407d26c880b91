"""What changes in a conversation between the arrival of a message and its storing."""

import asyncio
import uuid
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from bot.conversations import conversation_store, search_log_store
from bot.conversations.incoming import Incoming
from bot.conversations.model import State
from bot.dialogue.service import Turn
from bot.settings import Settings
from bot.web.services import Services
from bot.wiring import open_services
from tests.conftest import _fresh_copy

pytestmark = pytest.mark.anyio


@pytest.fixture
async def services(prepared: Path, tmp_path: Path) -> AsyncIterator[Services]:
    """All parts of a server."""
    async with AsyncExitStack() as stack:
        yield await open_services(Settings(data_dir=_fresh_copy(prepared, tmp_path / "data")), stack)


async def changed_meanwhile(services: Services, conversation: str, incoming: Incoming, **values: Any) -> Turn:
    """The turn of a message that arrives before its conversation is changed, and is stored after that."""
    async with services.database.write() as connection:
        receiving = asyncio.create_task(services.dialogue.receive(incoming))
        # As far as it goes: it is thought about, and waits for its turn to write.
        for _ in range(100):
            await asyncio.sleep(0)
        await conversation_store.change(connection, conversation, **values)
    return await receiving


async def test_a_message_to_a_conversation_that_is_closed_as_it_arrives_begins_another(services: Services) -> None:
    address = uuid.uuid4().hex
    first = await services.dialogue.receive(Incoming("rest", address, "Hello"))
    turn = await changed_meanwhile(
        services, first.conversation, Incoming("rest", address, "Where is my order?"), state=State.CLOSED
    )
    assert turn.conversation != first.conversation
    assert (turn.outcome["decision"], turn.outcome["article"]) == ("answer", "track-order")


async def test_the_bot_is_silent_where_an_agent_takes_over_as_a_message_arrives(services: Services) -> None:
    address = uuid.uuid4().hex
    first = await services.dialogue.receive(Incoming("rest", address, "Hello"))
    turn = await changed_meanwhile(
        services, first.conversation, Incoming("rest", address, "Where is my order?"), state=State.AGENT
    )
    assert (turn.conversation, turn.outcome["decision"], list(turn.replies)) == (first.conversation, "relay", [])


async def test_a_language_that_is_chosen_as_a_message_arrives_is_the_one_that_is_answered_in(
    services: Services,
) -> None:
    address = uuid.uuid4().hex
    first = await services.dialogue.receive(Incoming("rest", address, "Hello"))
    turn = await changed_meanwhile(
        services,
        first.conversation,
        Incoming("rest", address, "Where is my order?"),
        language="fa",
        language_source="chosen",
    )
    assert turn.outcome["language"] == "fa"


async def test_somebody_new_with_an_account_is_known_again_on_another_channel(services: Services) -> None:
    known = {"visitor_id": "customer-7"}
    asked = "Where is my order?"
    before = await services.dialogue.receive(Incoming("rest", uuid.uuid4().hex, asked, attributes=known))
    async with services.database.write() as connection:
        await search_log_store.record_outcome(connection, before.conversation, "unhelpful")
    again = await services.dialogue.receive(Incoming("other", uuid.uuid4().hex, asked, attributes=known))
    assert (before.outcome["decision"], again.outcome["decision"]) == ("answer", "handoff")
