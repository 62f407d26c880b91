"""Addresses on the internet, and not those of the network that this server stands in.

A name is looked up when something is sent, and what is connected to is what it was found to be: a name that leads to
the outside while it is checked cannot lead to the inside afterwards.
"""

import asyncio
import ipaddress
import socket
from dataclasses import dataclass

import httpx

LONGEST = 2000
Address = ipaddress.IPv4Address | ipaddress.IPv6Address
#: In these an IPv4 address is written as an IPv6 address (RFC 6052, and networks' own after RFC 8215).
_TRANSLATED = tuple(ipaddress.IPv6Network(one) for one in ("64:ff9b::/96", "64:ff9b:1::/48"))
_COMPATIBLE = ipaddress.IPv6Network("::/96")


class WrongAddress(ValueError):
    """Nobody can be sent anything there; the message says what to change."""


class Refused(Exception):
    """Nothing is sent there; the message says why."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a request goes: an address to connect to, and the name that it has."""

    url: httpx.URL
    host: str
    name: str


def check(url: str, *, private: bool) -> str:
    """An address as it is kept. Raises :class:`WrongAddress`.

    ``private`` says that systems in this server's own network may be asked and told, over HTTP as well.
    """
    try:
        parsed = httpx.URL(url.strip())
        port = parsed.port
    except (httpx.InvalidURL, ValueError):
        raise WrongAddress("Enter a whole address, such as https://crm.example/hooks.") from None
    schemes = ("https", "http") if private else ("https",)
    if parsed.scheme not in schemes or not parsed.host or not 0 < (port or 1) < 65536 or len(str(parsed)) > LONGEST:
        raise WrongAddress("Enter an address that begins with https://, such as https://crm.example/hooks.")
    if parsed.userinfo:
        raise WrongAddress("Leave user name and password out of the address; what is sent is signed.")
    try:
        literal = ipaddress.ip_address(parsed.host)
    except ValueError:
        literal = None
    if literal is not None and not private and not is_public(literal):
        raise WrongAddress(
            "That address is in this server's own network; set HAMDEL_WEBHOOKS_TO_PRIVATE to tell systems there."
        )
    return str(parsed)


async def resolve(url: str, *, private: bool) -> Target:
    """Where an address leads at this moment. Raises :class:`Refused`, and ``OSError`` where its name is unknown."""
    parsed = httpx.URL(url)
    port = parsed.port or (443 if parsed.scheme == "https" else 80)
    found = await asyncio.get_running_loop().getaddrinfo(parsed.host, port, type=socket.SOCK_STREAM)
    addresses = [ipaddress.ip_address(str(one[4][0]).partition("%")[0]) for one in found]
    inside = [one for one in addresses if not is_public(one)]
    if inside and not private:
        raise Refused(f"{parsed.host} leads into this server's own network ({inside[0]}).")
    if parsed.scheme == "http" and len(inside) < len(addresses):
        raise Refused(f"{parsed.host} is on the internet, where nothing is sent without TLS; use https.")
    return Target(parsed.copy_with(host=str(addresses[0])), parsed.netloc.decode("ascii"), parsed.raw_host.decode())


def is_public(address: Address) -> bool:
    """Whether an address is one of the internet's, also where it is an IPv4 address in an IPv6 one."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if inner is None and any(address in network for network in (*_TRANSLATED, _COMPATIBLE)):
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
        if address.is_site_local:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved and not address.is_unspecified
