"""A message that comes in the very moment in which a conversation goes back to the bot."""

import asyncio
import uuid
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from bot.conversations.incoming import Incoming
from bot.dialogue.service import Turn
from bot.settings import Settings
from bot.web.services import Services
from bot.wiring import open_services
from handoff import accounts
from tests.conftest import _fresh_copy


async def _one_step_in_between(
    services: Services, receiving: Coroutine[Any, Any, Turn], step: Coroutine[Any, Any, object]
) -> Turn:
    """The turn of a message that is stored before ``step`` is carried out and answered after that.

    Writers get their turns in the order in which they came: both come while somebody else writes.
    """
    async with services.database.write():
        received = asyncio.create_task(receiving)
        await _as_far_as_it_goes()
        stepped = asyncio.create_task(step)
        await _as_far_as_it_goes()
    await stepped
    return await received


async def _as_far_as_it_goes() -> None:
    for _ in range(100):
        await asyncio.sleep(0)


@pytest.mark.anyio
async def test_what_comes_while_a_conversation_is_given_back_is_answered(prepared: Path, tmp_path: Path) -> None:
    settings = Settings(data_dir=_fresh_copy(prepared, tmp_path / "data"))
    async with AsyncExitStack() as stack:
        services = await open_services(settings, stack)
        async with services.database.write() as connection:
            sara = await accounts.add(
                connection, login="sara", name="Sara", password="x" * 12, role="agent", languages=("en",), now=0
            )
        address = uuid.uuid4().hex

        asked = await services.dialogue.receive(Incoming("rest", address, "I want to talk to a human"))
        await services.desk.lifecycle.take(asked.conversation, sara)

        turn = await _one_step_in_between(
            services,
            services.dialogue.receive(Incoming("rest", address, "Where is my order?")),
            services.desk.lifecycle.give_back(asked.conversation, sara),
        )

        assert turn.outcome["state"] == "bot"
        assert turn.outcome["decision"] == "answer"
        assert turn.replies

        # The same for somebody who waits and does not want to any more.
        await services.dialogue.receive(Incoming("rest", address, "I want to talk to a human"))
        turn = await _one_step_in_between(
            services,
            services.dialogue.receive(Incoming("rest", address, "How can I pay?")),
            services.dialogue.leave_queue(asked.conversation),
        )
        assert (turn.outcome["state"], bool(turn.replies)) == ("bot", True)
