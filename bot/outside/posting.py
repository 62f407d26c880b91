"""Requests to other systems, connected to what was checked."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import httpx

from bot.outside.addresses import resolve


class Poster:
    """Sends requests; ``private`` says that systems in this server's own network may be reached. ``patience`` is in
    seconds, for each step of a request."""

    def __init__(self, *, private: bool, patience: float) -> None:
        self._private = private
        # No proxy of the environment: it would look names up by itself. No redirect: nobody has checked where it leads.
        # No connection is kept: two names at one address would share it, and only one of them was asked for its proof.
        self._client = httpx.AsyncClient(
            trust_env=False,
            follow_redirects=False,
            timeout=patience,
            limits=httpx.Limits(max_keepalive_connections=0),
        )

    async def close(self) -> None:
        """End all connections."""
        await self._client.aclose()

    @asynccontextmanager
    async def posted(self, url: str, body: bytes, headers: Mapping[str, str]) -> AsyncIterator[httpx.Response]:
        """The answer to a request, of which nothing but the headers was read.

        Raises :class:`bot.outside.addresses.Refused`, ``OSError`` where the name is unknown, and HTTPX's errors.
        """
        target = await resolve(url, private=self._private)
        extensions: dict[str, Any] = {"sni_hostname": target.name}
        async with self._client.stream(
            "POST", target.url, content=body, headers={**headers, "host": target.host}, extensions=extensions
        ) as response:
            yield response


async def beginning(response: httpx.Response, most: int) -> bytes:
    """The first bytes of an answer, at least ``most`` of them where there are so many; the rest is not read."""
    data = bytearray()
    async for chunk in response.aiter_raw():
        data += chunk
        if len(data) >= most:
            break
    return bytes(data)
