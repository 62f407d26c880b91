"""Requests to other systems, connected to what was checked."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import httpx

from bot.internet import client


class Poster:
    """Sends requests; ``private`` says that systems in this server's own network may be reached.

    It has no time limit: whoever sends has one for all of it.
    """

    def __init__(self, *, private: bool) -> None:
        # No redirect: administrators have not named where it leads.
        self._client = client(private=private, follow_redirects=False, timeout=None)

    async def close(self) -> None:
        """End all connections."""
        await self._client.aclose()

    @asynccontextmanager
    async def posted(self, url: str, body: bytes, headers: Mapping[str, str]) -> AsyncIterator[httpx.Response]:
        """The answer to a request, of which nothing but the headers was read.

        Raises :class:`bot.internet.Refused`, and HTTPX's errors.
        """
        async with self._client.stream("POST", url, content=body, headers=headers) as response:
            yield response


async def beginning(response: httpx.Response, most: int) -> bytes:
    """The first bytes of an answer, at least ``most`` of them where there are so many; the rest is not read."""
    data = bytearray()
    async for chunk in response.aiter_raw():
        data += chunk
        if len(data) >= most:
            break
    return bytes(data)
