"""Who may use Rasa's interfaces: whoever shows the token; where there is none, programs on this machine."""

import hmac
from collections.abc import Collection, Mapping
from ipaddress import IPv6Address, ip_address
from urllib.parse import urlsplit

from bot.channels import ChannelError, Request

#: What proxies add: a request that has one of them comes from somebody else than it seems.
_FORWARDED = frozenset(
    {
        "forwarded",
        "via",
        "x-forwarded-for",
        "x-forwarded-host",
        "x-forwarded-proto",
        "x-real-ip",
        "cf-connecting-ip",
        "true-client-ip",
    }
)


def check(token: str, request: Request) -> None:
    """Let a request in that shows ``token``, or that comes from this machine where ``token`` is empty.

    As in Rasa the token is the parameter ``token`` of the address; a bearer token will do, too. Raises
    :class:`ChannelError` ``wrong_rest_token`` and ``rest_closed``.
    """
    if not token:
        if not is_local(request):
            raise ChannelError(
                "rest_closed",
                "Without a token only programs on the server's own machine are served here. Set HAMDEL_REST_TOKEN "
                "on the server, restart it, and send the token as ?token=… or as Authorization: Bearer ….",
            )
        return
    in_address, as_bearer = _same(request.query.get("token", ""), token), _same(bearer_of(request.headers), token)
    if not in_address and not as_bearer:
        raise ChannelError(
            "wrong_rest_token",
            "Send the token that HAMDEL_REST_TOKEN is set to on the server, as ?token=… or as Authorization: Bearer ….",
        )


def is_local(request: Request) -> bool:
    """Whether a program on this machine asks for itself: not for others, as proxies do, nor for another site's page."""
    origin = request.headers.get("origin", "")
    return is_direct(request.headers, request.peer) and (not origin or is_loopback(_host(origin)))


def is_direct(headers: Collection[str], peer: str) -> bool:
    """Whether what has these headers, in small letters, comes from this machine, as its ``peer``, and through no
    proxy."""
    return is_loopback(peer) and _FORWARDED.isdisjoint(headers)


def bearer_of(headers: Mapping[str, str]) -> str:
    """The token of the Authorization header, or an empty text."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.casefold() == "bearer" else ""


def _same(shown: str, token: str) -> bool:
    return hmac.compare_digest(shown.encode("utf-8", "replace"), token.encode("utf-8", "replace"))


def _host(origin: str) -> str:
    try:
        return urlsplit(origin).hostname or ""
    except ValueError:
        return ""


def is_loopback(host: str) -> bool:
    """Whether a host is this machine under its own address."""
    if host == "localhost":
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return False
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        return address.ipv4_mapped.is_loopback
    return address.is_loopback
