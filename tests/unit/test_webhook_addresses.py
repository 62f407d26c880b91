"""Which addresses may be told what happens: those on the internet, over TLS, whatever they are written as."""

from ipaddress import ip_address

import pytest

from bot.outside.addresses import Refused, WrongAddress, check, is_public, resolve

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
        "https://ana:word@crm.example/",
        f"https://crm.example/{'x' * 2000}",
    ],
)
def test_an_address_that_nothing_is_sent_to_is_not_kept(url: str) -> None:
    with pytest.raises(WrongAddress):
        check(url, private=False)


def test_a_whole_address_is_kept_as_it_is_and_one_inside_where_the_site_wants_that() -> None:
    assert check(" https://crm.example/hooks?of=hamdel ", private=False) == "https://crm.example/hooks?of=hamdel"
    assert check("http://10.0.0.7:8080/", private=True) == "http://10.0.0.7:8080/"


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
async def test_a_request_goes_to_the_address_that_was_checked_and_names_the_host_that_was_meant() -> None:
    target = await resolve("https://[::1]:8443/hooks", private=True)

    assert (str(target.url), target.host, target.name) == ("https://[::1]:8443/hooks", "[::1]:8443", "::1")
