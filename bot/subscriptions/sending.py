"""One attempt to tell another system something: signed as Standard Webhooks, connected to what was checked."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass

import httpx

from bot.channels.answering import seconds_of
from bot.conversations.delivery_store import Delivery
from bot.conversations.subscription_store import Subscription
from bot.internet import Refused
from bot.outside.posting import Poster, beginning
from bot.outside.signing import headers_of

#: Seconds that the other system has for all of it, and how much of its answer is kept.
PATIENCE = 10.0
LONGEST_ANSWER = 500


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of an attempt: the other system's status and the beginning of its answer, or why there is none."""

    status: int | None = None
    answer: str | None = None
    error: str | None = None
    retry_after: float | None = None

    @property
    def arrived(self) -> bool:
        """Whether the other system has taken it."""
        return self.status is not None and 200 <= self.status < 300


def signed(one: Subscription, key: str, body: bytes, now: float) -> dict[str, str]:
    """The headers of a request: a signature by each secret that is valid."""
    valid = [one.secret]
    if one.old_secret is not None and one.old_until is not None and now < one.old_until:
        valid.append(one.old_secret)
    return headers_of(valid, key, body, now)


class Sender:
    """Sends; ``private`` says that systems in this server's own network may be told."""

    def __init__(self, *, private: bool, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._poster = Poster(private=private)

    async def close(self) -> None:
        """End all connections."""
        await self._poster.close()

    async def send(self, to: Subscription, one: Delivery, now: float) -> Attempt:
        """One attempt, whatever comes of it."""
        body = json.dumps(one.payload, ensure_ascii=False).encode()
        try:
            async with asyncio.timeout(self._patience):
                return await self._post(to.url, body, signed(to, one.key, body, now))
        except Refused as refusal:
            return Attempt(error=str(refusal))
        except TimeoutError:
            return Attempt(error=f"The other system took longer than {self._patience:.0f} seconds.")
        except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError) as error:
            return Attempt(error=f"The other system cannot be reached ({type(error).__name__}).")

    async def _post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Attempt:
        async with self._poster.posted(url, body, headers) as response:
            answer = _text(await beginning(response, 4 * LONGEST_ANSWER))
            error = None if response.is_success else f"The other system answered {response.status_code}."
            return Attempt(response.status_code, answer, error, seconds_of(response))


def _text(answer: bytes) -> str:
    """The first characters of an answer."""
    return answer.decode("utf-8", "replace").replace("\0", "\N{REPLACEMENT CHARACTER}")[:LONGEST_ANSWER]
