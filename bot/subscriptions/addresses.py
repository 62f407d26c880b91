"""The addresses of webhooks as they are kept; where they lead is looked at when something is sent."""

import ipaddress

import httpx

from bot.internet import is_public
from bot.subscriptions.errors import SubscriptionError

LONGEST = 2000


def check(url: str, *, private: bool) -> str:
    """An address as it is kept. Raises :class:`SubscriptionError` ``invalid_webhook``.

    ``private`` says that systems in this server's own network may be told, over HTTP as well.
    """
    try:
        parsed = httpx.URL(url.strip())
        host, port = parsed.host, 1 if parsed.port is None else parsed.port
    except (httpx.InvalidURL, UnicodeError):
        # A name that begins as if it were Punycode, and is none, is noticed when it is read.
        raise _invalid("Enter a whole address, such as https://crm.example/hooks.") from None
    schemes = ("https", "http") if private else ("https",)
    if parsed.scheme not in schemes or not host or not 0 < port < 65536 or len(str(parsed)) > LONGEST:
        raise _invalid("Enter an address that begins with https://, such as https://crm.example/hooks.")
    if parsed.userinfo:
        raise _invalid("Leave user name and password out of the address; what is sent is signed.")
    try:
        literal = ipaddress.ip_address(host)
    except ValueError:
        literal = None
    if literal is not None and not private and not is_public(literal):
        raise _invalid(
            "That address is in this server's own network; set HAMDEL_WEBHOOKS_TO_PRIVATE to tell systems there."
        )
    return str(parsed)


def _invalid(message: str) -> SubscriptionError:
    return SubscriptionError("invalid_webhook", message)
