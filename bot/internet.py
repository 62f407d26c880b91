"""Addresses on the internet, and not those of the network that this server stands in.

A name is looked up when something is asked there, and what is connected to is what it was found to be: a name that
leads to the outside while it is checked cannot lead to the inside afterwards. The same is done for each redirect.
"""

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import httpx

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
#: In these an IPv4 address is written as an IPv6 address (RFC 6052, and networks' own after RFC 8215).
_TRANSLATED = tuple(ipaddress.IPv6Network(one) for one in ("64:ff9b::/96", "64:ff9b:1::/48"))
_COMPATIBLE = ipaddress.IPv6Network("::/96")


class Refused(Exception):
    """Nothing is asked there; the message says why."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a request goes: the address to connect to, and the name that it has to prove."""

    url: httpx.URL
    name: str


def client(*, private: bool, **given: Any) -> httpx.AsyncClient:
    """A client that asks nobody but the internet; ``private`` lets it ask this server's own network, too.

    Raises :class:`Refused` for other addresses, and else what httpx raises. ``given`` goes to httpx.
    """
    # No proxy of the environment: it would look names up by itself.
    return httpx.AsyncClient(transport=_Outside(private), trust_env=False, **given)


@cache
def _trusted() -> ssl.SSLContext:
    """The authorities that prove names, the same for all clients: to read them takes 20 ms."""
    return httpx.create_ssl_context(trust_env=False)


class _Outside(httpx.AsyncBaseTransport):
    """Connects to what it has looked up and found to be allowed."""

    def __init__(self, private: bool) -> None:
        self._private = private
        # No connection is kept: two names at one address would share it, and only one of them was asked for its proof.
        limits = httpx.Limits(max_keepalive_connections=0)
        self._within = httpx.AsyncHTTPTransport(verify=_trusted(), trust_env=False, limits=limits)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        patience: Mapping[str, float | None] = request.extensions.get("timeout", {})
        try:
            async with asyncio.timeout(patience.get("connect")):
                target = await resolve(str(request.url), private=self._private)
        except TimeoutError as error:
            raise httpx.ConnectTimeout("The name took too long to look up.", request=request) from error
        except (OSError, UnicodeError) as error:
            raise httpx.ConnectError("The name is not known.", request=request) from error
        # The header Host still has the name that was asked for.
        extensions = {**request.extensions, "sni_hostname": target.name}
        return await self._within.handle_async_request(
            httpx.Request(
                request.method, target.url, headers=request.headers, stream=request.stream, extensions=extensions
            )
        )

    async def aclose(self) -> None:
        await self._within.aclose()


async def resolve(url: str, *, private: bool) -> Target:
    """Where an address leads at this moment. Raises :class:`Refused`, and ``OSError`` where its name is unknown."""
    parsed = httpx.URL(url)
    found = await asyncio.get_running_loop().getaddrinfo(parsed.host, None, type=socket.SOCK_STREAM)
    addresses = [ipaddress.ip_address(str(one[4][0]).partition("%")[0]) for one in found]
    inside = [one for one in addresses if not is_public(one)]
    if inside and not private:
        raise Refused(f"{parsed.host} leads into this server's own network ({inside[0]}).")
    if parsed.scheme == "http" and len(inside) < len(addresses):
        raise Refused(f"{parsed.host} is on the internet, where nothing is sent without TLS; use https.")
    return Target(parsed.copy_with(host=str(addresses[0])), parsed.raw_host.decode())


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
