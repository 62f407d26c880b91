"""A conversation read by HTTP, for pages that no socket reaches; the answer may wait until there is something to tell.

What happens between two readings is not lost: ``version`` names what was told, and an answer tells anew what has
changed since, also of messages that were there before.
"""

import asyncio
import hashlib
import json
from typing import Any

from bot.conversations import Conversation, message_store
from bot.conversations.events import Subscription, conversation_topic
from bot.web.services import Services

#: Seconds: proxies end a request that is silent for half a minute.
LONGEST_WAIT = 25

#: So many messages may have changed since they were told: one was translated, or taken back.
RECENT = 50


async def read(services: Services, conversation: Conversation, after: int, known: str, wait: int) -> dict[str, Any]:
    """The state, and every message after a number. Where that is what the version ``known`` told, it is waited for
    something new, for ``wait`` seconds at most; where it is not, the last messages before that number come with it.
    """
    # Listening begins before the reading, so that nothing falls between the two.
    async with services.bus.subscribe([conversation_topic(conversation.id)]) as events:
        found = await _look(services, conversation.id, after, known)
        if not wait or found["version"] != known:
            return found
        async with services.desk.pages.opened(conversation.id):
            typing = await _next(events, wait)
    return {**await _look(services, conversation.id, after, known), "typing": typing}


async def _next(events: Subscription, wait: int) -> dict[str, Any] | None:
    """Wait until something happens; who writes, where it is that."""
    try:
        async with asyncio.timeout(wait):
            async for event in events:
                if event["type"] == "typing":
                    return {"author": event["author"], "agent": event["agent"]}
                return None
    except TimeoutError:
        pass
    return None


async def _look(services: Services, conversation_id: str, after: int, known: str) -> dict[str, Any]:
    state = await services.desk.state(conversation_id)
    since = max(0, min(after, state["last_sequence"]) - RECENT)
    async with services.database.read() as connection:
        messages = await message_store.of_conversation(connection, conversation_id, since)
        shown = await services.desk.views.seen(connection, messages, state["locale"])
    numbers = {one["sequence"] for one in shown}
    gone = [number for number in range(since + 1, state["last_sequence"] + 1) if number not in numbers]
    # The same whatever was asked for.
    recent = state["last_sequence"] - RECENT
    told = [state, [one for one in shown if one["sequence"] > recent], [one for one in gone if one > recent]]
    version = hashlib.blake2b(json.dumps(told).encode(), digest_size=12).hexdigest()
    changed = known not in ("", version)
    return {
        "state": state,
        "messages": [one for one in shown if changed or one["sequence"] > after],
        "withdrawn": gone if changed else [],
        "version": version,
        "typing": None,
    }
