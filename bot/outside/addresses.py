"""The addresses of other systems as they are kept; where they lead is looked at when something is sent."""

import ipaddress

import httpx

from bot.internet import is_public

LONGEST = 2000


class WrongAddress(ValueError):
    """Nobody can be sent anything there; the message says what to change."""


def check(url: str, *, private: bool) -> str:
    """An address as it is kept. Raises :class:`WrongAddress`.

    ``private`` says that systems in this server's own network may be asked and told, over HTTP as well.
    """
    try:
        parsed = httpx.URL(url.strip())
        host, port = parsed.host, 1 if parsed.port is None else parsed.port
    except (httpx.InvalidURL, UnicodeError):
        # A name that begins as if it were Punycode, and is none, is noticed when it is read.
        raise WrongAddress("Enter a whole address, such as https://crm.example/hooks.") from None
    schemes = ("https", "http") if private else ("https",)
    if parsed.scheme not in schemes or not host or not 0 < port < 65536 or len(str(parsed)) > LONGEST:
        raise WrongAddress("Enter an address that begins with https://, such as https://crm.example/hooks.")
    if parsed.userinfo:
        raise WrongAddress("Leave user name and password out of the address; what is sent is signed.")
    try:
        literal = ipaddress.ip_address(host)
    except ValueError:
        literal = None
    if literal is not None and not private and not is_public(literal):
        raise WrongAddress(
            "That address is in this server's own network; set HAMDEL_WEBHOOKS_TO_PRIVATE to tell systems there."
        )
    return str(parsed)
