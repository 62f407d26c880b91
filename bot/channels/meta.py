"""What Meta's platforms have in common: the webhook's challenge and signature, and the Graph API with its errors.

Source: https://developers.facebook.com/documentation/graph-api/webhooks/getting-started and
https://developers.facebook.com/documentation/graph-api/guides/error-handling.
"""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from bot.channels import ChannelError, DeliveryError, OutsideWindow, Request
from bot.channels.answering import call, json_of, seconds_of
from bot.channels.reading import of, text_of
from bot.channels.signatures import hex_sha256, same

#: Seconds to wait where it is said that it is too much, and not for how long.
SLOWER = 30.0


class Refused(DeliveryError):
    """The Graph API answered with a ``status`` that is no success, and the number of an error; -1 where it has none."""

    def __init__(self, status: int, code: int, message: str, **given: Any) -> None:
        self.status = status
        self.code = code
        super().__init__(message, **given)

    @property
    def names_the_account(self) -> bool:
        """Whether what is wrong is the token, or what it was asked for."""
        return self.code == 190 or self.status in (400, 401, 403, 404)


@dataclass(frozen=True, slots=True)
class Errors:
    """What a platform's errors mean; each is the number of an error, or that and the number of its kind.

    ``outside_window``: the visitor wrote too long ago. ``slow_down``: too much at once, of the whole site or for one
    visitor. ``passing``: nothing that is wrong with a message, but their trouble, or a token to be renewed.
    ``unreachable``: why the visitor cannot be reached. All others are about the message, and stay.
    """

    outside_window: Container[int | tuple[int, int]]
    slow_down: Container[int | tuple[int, int]]
    passing: Container[int | tuple[int, int]]
    unreachable: Mapping[int | tuple[int, int], str] = field(default_factory=dict)


def answer_to(request: Request, verify_token: str) -> str:
    """The answer to Meta's challenge; raises :class:`ChannelError` for whoever does not know the agreed token."""
    mode, token = request.query.get("hub.mode", ""), request.query.get("hub.verify_token", "")
    if mode != "subscribe" or not same(token, verify_token):
        raise ChannelError("wrong_verify_token", "The verify token is not the one that this server knows.")
    return request.query.get("hub.challenge", "")


def check_signature(request: Request, secret: str) -> None:
    """Compare the signature of the raw body (``X-Hub-Signature-256``). Raises :class:`ChannelError`."""
    expected = f"sha256={hex_sha256(secret, request.body)}"
    if not same(request.headers.get("x-hub-signature-256", ""), expected):
        raise ChannelError("wrong_signature", "The signature does not belong to this body and the app's secret.")


async def graph(
    client: httpx.AsyncClient, platform: str, errors: Errors, method: str, url: str, **given: Any
) -> Mapping[str, Any]:
    """One call of the Graph API; what it answers. Raises :class:`DeliveryError`."""
    response = await call(client, platform, method, url, **given)
    answer = json_of(response)
    if response.is_success:
        return answer
    raise _refused(platform, response, of(answer, "error"), errors)


def said(error: Mapping[str, Any]) -> str:
    """What is said of an error: its numbers, its name, its details."""
    details = text_of(of(error, "error_data").get("details"))
    named = text_of(error.get("title")) or text_of(error.get("message")) or "no description"
    numbers = "/".join(str(error[one]) for one in ("code", "error_subcode") if one in error)
    parts = (numbers, named, details if details != named else "")
    return " - ".join(one for one in parts if one)[:400]


def _refused(platform: str, response: httpx.Response, error: Mapping[str, Any], errors: Errors) -> DeliveryError:
    status, code, kind = response.status_code, error.get("code"), error.get("error_subcode")
    number = code if isinstance(code, int) else -1
    both = number, kind if isinstance(kind, int) else -1
    message = f"{platform} answered {status}: {said(error)}"
    if number in errors.outside_window or both in errors.outside_window:
        return OutsideWindow(message)
    unreachable = errors.unreachable.get(both) or errors.unreachable.get(number)
    if unreachable is not None:
        return Refused(status, number, message, permanent=True, unreachable=unreachable)
    if number in errors.slow_down or both in errors.slow_down or status == 429:
        return Refused(status, number, message, retry_after=seconds_of(response) or SLOWER)
    passing = number in errors.passing or both in errors.passing or status in (401, 403, 408) or status >= 500
    return Refused(status, number, message, permanent=not passing, retry_after=seconds_of(response))
