"""One attempt to tell another system something: signed as Standard Webhooks, connected to what was checked.

Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md.
"""

import asyncio
import json
import secrets
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass

import httpx

from bot.channels.answering import seconds_of
from bot.channels.signatures import base64_sha256, key_of
from bot.conversations.delivery_store import Delivery
from bot.conversations.subscription_store import Subscription
from bot.internet import Refused, client

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


def new_secret() -> str:
    """A secret to sign by, as both sides keep it."""
    return f"whsec_{b64encode(secrets.token_bytes(32)).decode()}"


def signed(one: Subscription, key: str, body: bytes, now: float) -> dict[str, str]:
    """The headers of a request: a signature by each secret that is valid."""
    stamp = str(int(now))
    content = f"{key}.{stamp}.".encode() + body
    valid = [one.secret]
    if one.old_secret is not None and one.old_until is not None and now < one.old_until:
        valid.append(one.old_secret)
    return {
        "content-type": "application/json",
        # What is kept of an answer is read as it comes: nothing small is blown up.
        "accept-encoding": "identity",
        "user-agent": "Hamdel",
        "webhook-id": key,
        "webhook-timestamp": stamp,
        "webhook-signature": " ".join(f"v1,{base64_sha256(key_of(secret), content)}" for secret in valid),
    }


class Sender:
    """Sends; ``private`` says that systems in this server's own network may be told."""

    def __init__(self, *, private: bool, patience: float = PATIENCE) -> None:
        self._patience = patience
        # No redirect: administrators have not named where it leads. No time limit of the client's: an attempt has one.
        self._client = client(private=private, follow_redirects=False, timeout=None)

    async def close(self) -> None:
        """End all connections."""
        await self._client.aclose()

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
        async with self._client.stream("POST", url, content=body, headers=headers) as response:
            answer = await _beginning(response)
            error = None if response.is_success else f"The other system answered {response.status_code}."
            return Attempt(response.status_code, answer, error, seconds_of(response))


async def _beginning(response: httpx.Response) -> str:
    """The first characters of an answer; the rest is not read."""
    data = bytearray()
    async for chunk in response.aiter_raw():
        data += chunk
        if len(data) >= 4 * LONGEST_ANSWER:
            break
    return data.decode("utf-8", "replace").replace("\0", "\N{REPLACEMENT CHARACTER}")[:LONGEST_ANSWER]
