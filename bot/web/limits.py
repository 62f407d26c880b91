"""How often visitors may ask: by address and by conversation, as the settings say."""

from typing import Annotated

from fastapi import Depends
from starlette.requests import HTTPConnection

from bot.conversations.incoming import Incoming
from bot.rates import Limiter
from bot.web.errors import ApiError
from bot.web.guards import address_of
from bot.web.services import Wired


async def check(limiter: Limiter, key: str) -> None:
    """Count one more of ``key``. Raises :class:`ApiError` ``too_many_requests`` where that is too much."""
    wait = await limiter.ask(key)
    if wait:
        raise ApiError("too_many_requests", f"That was too often; try again in {wait} seconds.", retry_after=wait)


async def check_address(limiter: Limiter, connection: HTTPConnection) -> None:
    """As `check`, by address; this machine's own is one like any other."""
    await check(limiter, address_of(connection))


async def check_sender(limiter: Limiter, incoming: Incoming) -> None:
    """As `check`, by who writes, for messages that a program brings: its address says nothing of them."""
    await check(limiter, f"{incoming.channel}:{incoming.address}")


async def asked_by_visitor(connection: HTTPConnection, services: Wired) -> None:
    """Count a request of a visitor's page."""
    await check_address(services.limits.requests, connection)


async def begun_by_visitor(connection: HTTPConnection, services: Wired) -> None:
    """Count a conversation that is begun."""
    await check_address(services.limits.conversations, connection)


ByVisitor = Annotated[None, Depends(asked_by_visitor)]
BegunByVisitor = Annotated[None, Depends(begun_by_visitor)]
