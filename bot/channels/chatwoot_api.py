"""Chatwoot's API: calls with a token, and how its webhooks are known.

Source: https://developers.chatwoot.com/api-reference and Chatwoot's own code at https://github.com/chatwoot/chatwoot. A
webhook of a recent version is signed: ``X-Chatwoot-Timestamp`` (Unix seconds) and ``X-Chatwoot-Signature``, which is
``sha256=`` and the HMAC-SHA256 of ``timestamp.body`` in hexadecimal digits.
"""

import time
from collections.abc import Callable, Mapping
from typing import Any

import httpx

from bot.channels import ChannelError, DeliveryError, Request
from bot.channels.answering import call, json_of, seconds_of
from bot.channels.reading import text_of
from bot.channels.signatures import check_time, hex_sha256, same

#: Seconds to wait where it is said that it is too much, and not for how long.
SLOWER = 30.0


class Refused(DeliveryError):
    """Chatwoot answered with a ``status`` that is no success."""

    def __init__(self, status: int, message: str, **given: Any) -> None:
        self.status = status
        super().__init__(message, **given)


class ChatwootApi:
    """One account of a Chatwoot at ``url``, by somebody's ``token``."""

    def __init__(self, url: str, account: int, token: str, client: httpx.AsyncClient) -> None:
        self.url = url.rstrip("/")
        self._base = f"{self.url}/api/v1"
        self._account = account
        self._headers = {"api_access_token": token}
        self._client = client

    async def call(self, method: str, path: str, **given: Any) -> Mapping[str, Any]:
        """One call within the account; raises :class:`Refused`, and :class:`DeliveryError` where nobody answers."""
        return await self._call(method, f"{self._base}/accounts/{self._account}/{path}", **given)

    async def profile(self) -> Mapping[str, Any]:
        """Whose token it is. A bot's opens no profile."""
        return await self._call("GET", f"{self._base}/profile")

    async def _call(self, method: str, url: str, **given: Any) -> Mapping[str, Any]:
        response = await call(self._client, "Chatwoot", method, url, headers=self._headers, **given)
        if response.is_success:
            return json_of(response)
        answer, status = json_of(response), response.status_code
        why = text_of(answer.get("message")) or text_of(answer.get("error")) or "no description"
        raise Refused(
            status,
            f"Chatwoot answered {status}: {why[:300]}",
            # What is wrong with the token is put right by somebody.
            permanent=status in (400, 404, 413, 422),
            retry_after=seconds_of(response) or (SLOWER if status == 429 else None),
        )


def check(request: Request, secret: str, clock: Callable[[], float] = time.time) -> None:
    """Let a webhook in that is signed with ``secret``, or shows it as ``?token=`` where Chatwoot signs nothing.

    Raises :class:`ChannelError` ``wrong_signature`` and ``stale_request``.
    """
    if same(request.query.get("token", ""), secret):
        return
    stamp = request.headers.get("x-chatwoot-timestamp", "")
    signed = f"{stamp}.".encode("utf-8", "replace") + request.body
    if not same(request.headers.get("x-chatwoot-signature", ""), f"sha256={hex_sha256(secret, signed)}"):
        raise ChannelError(
            "wrong_signature",
            "The signature does not belong to this body and the secret. Where Chatwoot signs nothing, end the address "
            "of the webhook with ?token= and the secret.",
        )
    check_time(stamp, clock)
