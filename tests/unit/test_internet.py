"""Which addresses are asked and told something: those on the internet, over TLS, however they are written."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address

import pytest

from bot.internet import Refused, client, is_public, resolve
from bot.outside.addresses import WrongAddress, check

INSIDE = [
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "fec0::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::127.0.0.1",
    "2002:7f00:1::",
    "64:ff9b::10.0.0.1",
    "64:ff9b:1::10.0.0.1",
    # Teredo: the address of its server is the internet's, and that of who is behind it is not (RFC 4380).
    "2001:0:101:101::f5ff:fffe",
]


@pytest.mark.parametrize("address", INSIDE)
def test_what_is_inside_is_not_public(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", ["1.1.1.1", "2606:4700:4700::1111", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1"])
def test_what_is_on_the_internet_is_public(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "url",
    [
        "",
        "x",
        "http://crm.example/",
        "ftp://crm.example/",
        "https:///hooks",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://crm.example:99999/",
        "https://crm.example:65536/",
        "https://crm.example:0/",
        "https://crm.example:door/",
        "https://[::1",
        # It says of itself that it is Punycode, and is none.
        "https://xn--a/",
        "https://ana:word@crm.example/",
        f"https://crm.example/{'x' * 1981}",
    ],
)
def test_an_address_that_nothing_is_sent_to_is_not_kept(url: str) -> None:
    with pytest.raises(WrongAddress):
        check(url, private=False)


def test_a_whole_address_is_kept_as_it_is_and_one_inside_where_the_site_wants_that() -> None:
    assert check(" https://crm.example/hooks?of=hamdel ", private=False) == "https://crm.example/hooks?of=hamdel"
    assert check("http://10.0.0.7:8080/", private=True) == "http://10.0.0.7:8080/"


@pytest.mark.parametrize(
    "url", ["https://crm.example:1/", "https://crm.example:65535/", f"https://crm.example/{'x' * 1980}"]
)
def test_the_last_door_and_the_longest_address_are_kept(url: str) -> None:
    assert check(url, private=False) == url


@pytest.mark.anyio
@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "2130706433", "0x7f000001"])
async def test_a_name_of_this_machine_is_refused_however_it_is_written(host: str) -> None:
    with pytest.raises((Refused, OSError)):
        await resolve(f"https://{host}/", private=False)


@pytest.mark.anyio
async def test_nothing_goes_to_the_internet_without_tls() -> None:
    with pytest.raises(Refused, match="without TLS"):
        await resolve("http://1.1.1.1/", private=True)


@pytest.mark.anyio
@pytest.mark.parametrize("url", ["https://1.1.1.1/", "http://127.0.0.1/", "https://127.0.0.1/"])
async def test_with_tls_or_inside_nothing_stands_in_the_way_of_a_site_that_tells_its_own_network(url: str) -> None:
    assert str((await resolve(url, private=True)).url) == url


@pytest.mark.anyio
async def test_a_request_goes_to_the_address_that_was_checked_and_names_the_host_that_was_meant() -> None:
    target = await resolve("https://[::1]:8443/hooks", private=True)

    assert (str(target.url), target.name) == ("https://[::1]:8443/hooks", "::1")


@pytest.fixture
def leading() -> Iterator[tuple[str, list[str]]]:
    """A server that leads on to the internet, without TLS; its address, and the hosts that it was asked as."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.headers["Host"])
            self.send_response(302)
            self.send_header("Location", "http://1.1.1.1/")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/", asked
        server.shutdown()


@pytest.mark.anyio
async def test_where_a_redirect_leads_is_looked_at_as_well(leading: tuple[str, list[str]]) -> None:
    url, asked = leading
    async with client(private=True, follow_redirects=True) as asking:
        with pytest.raises(Refused, match="without TLS"):
            await asking.get(url)

    assert asked == [url.removeprefix("http://").rstrip("/")], "the host is named as it was meant"


@pytest.mark.anyio
async def test_nobody_inside_hears_of_a_request_that_is_refused(leading: tuple[str, list[str]]) -> None:
    url, asked = leading
    async with client(private=False) as asking:
        with pytest.raises(Refused, match="own network"):
            await asking.get(url)

    assert asked == []
