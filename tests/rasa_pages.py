"""Pages that speak Rasa's Socket.IO, by python-socketio's own client."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from socketio import AsyncSimpleClient

#: Seconds for whatever is awaited.
PATIENCE = 30.0


@asynccontextmanager
async def page(url: str, session: str | None = None, **options: Any) -> AsyncIterator[tuple[AsyncSimpleClient, str]]:
    """A page that has a session, and its id."""
    client = AsyncSimpleClient()
    await client.connect(url, **options)
    try:
        await client.emit("session_request", {} if session is None else {"session_id": session})
        name, confirmed = await client.receive(timeout=PATIENCE)
        assert name == "session_confirm"
        yield client, confirmed
    finally:
        await client.disconnect()


async def heard(client: AsyncSimpleClient, enough: Callable[[dict[str, Any]], bool]) -> list[dict[str, Any]]:
    """What the bot utters, up to what is ``enough``."""
    found: list[dict[str, Any]] = []
    while not found or not enough(found[-1]):
        name, said = await client.receive(timeout=PATIENCE)
        assert name == "bot_uttered"
        found.append(said)
    return found


def has_choices(said: dict[str, Any]) -> bool:
    """Whether something is offered to be tapped."""
    return bool(said.get("quick_replies"))
