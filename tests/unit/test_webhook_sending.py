"""One attempt to tell another system something: how it is signed, what counts as arrived, and what may go wrong."""

import asyncio
import random
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from bot.conversations.delivery_store import DAY, Delivery
from bot.conversations.subscription_store import Subscription
from bot.outside.signing import new_secret
from bot.subscriptions.deliverer import wait
from bot.subscriptions.sending import Attempt, Sender, signed
from tests.listener import Listener

NOW = 1_800_000_000.0
NEW, OLD = (f"whsec_{b64encode(one * 16).decode()}" for one in (b"n", b"o"))
CRM = Subscription(
    id=1,
    name="CRM",
    url="http://127.0.0.1:9/",
    events=("conversation.started",),
    active=True,
    secret=NEW,
    old_secret=OLD,
    old_until=NOW,
    failing_since=None,
    fault=None,
    version=1,
    created_at=0.0,
)
TOLD = Delivery(
    id=1,
    subscription_id=1,
    key="msg_1",
    type="conversation.started",
    conversation_id=None,
    payload={"name": "Zoë"},
    status="waiting",
    attempts=0,
    next_attempt_at=0.0,
    tried_since=0.0,
    answer_status=None,
    answer=None,
    last_error=None,
    created_at=0.0,
    settled_at=None,
)


async def attempt(url: str, patience: float = 5.0) -> Attempt:
    """Tell it to a system once."""
    sender = Sender(private=True, patience=patience)
    try:
        return await sender.send(replace(CRM, url=url), TOLD, NOW)
    finally:
        await sender.close()


@asynccontextmanager
async def raw(answer: Callable[[asyncio.StreamWriter], object]) -> AsyncIterator[tuple[str, list[int]]]:
    """A server that answers all requests of a connection with what ``answer`` writes; its address, and the port that
    each connection came from."""
    came: list[int] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        came.append(writer.get_extra_info("peername")[1])
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
                await reader.readexactly(int(length.partition(b":")[2]))
                answer(writer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/", came


@pytest.mark.parametrize(
    ("status", "arrived"), [(None, False), (199, False), (200, True), (299, True), (300, False), (404, False)]
)
def test_what_is_answered_with_success_has_arrived_and_nothing_else(status: int | None, arrived: bool) -> None:
    assert Attempt(status).arrived == arrived


def test_a_secret_is_as_long_as_a_signature_and_never_the_same() -> None:
    one, other = new_secret(), new_secret()

    assert one != other
    assert len(b64decode(one.removeprefix("whsec_"))) == 32


@pytest.mark.parametrize(
    ("old", "until", "now", "signatures"),
    [
        (OLD, NOW, NOW - 0.1, 2),
        (OLD, NOW, NOW, 1),
        (OLD, None, NOW, 1),
        (None, NOW, NOW - 0.1, 1),
        (None, None, NOW, 1),
    ],
)
def test_the_old_secret_signs_up_to_its_end(old: str | None, until: float | None, now: float, signatures: int) -> None:
    headers = signed(replace(CRM, old_secret=old, old_until=until), "msg_1", b"{}", now)

    assert len(headers["webhook-signature"].split(" ")) == signatures


@pytest.mark.parametrize(
    ("attempts", "longest"), [(1, 5), (2, 20), (3, 80), (4, 320), (6, 5120), (7, 3 * 3600), (30, 3 * 3600)]
)
def test_each_attempt_waits_four_times_as_long_up_to_three_hours_with_a_quarter_of_jitter(
    attempts: int, longest: float
) -> None:
    random.seed(1)
    waits = [wait(attempts, None) / longest for _ in range(30_000)]

    assert 0.75 <= min(waits) < 0.751
    assert 0.9999 < max(waits) <= 1


@pytest.mark.parametrize(("asked", "waits"), [(600.0, 600.0), (DAY, DAY), (DAY + 1, DAY)])
def test_a_system_that_asks_for_time_gets_it_up_to_a_day(asked: float, waits: float) -> None:
    assert wait(1, asked) == waits


def test_a_system_that_asks_for_little_time_gets_what_everybody_gets() -> None:
    assert 3.75 <= wait(1, 0.5) <= 5


@pytest.mark.anyio
async def test_letters_are_sent_as_letters() -> None:
    with Listener() as crm:
        assert (await attempt(crm.url)).arrived

    assert "Zoë".encode() in crm.calls[0].body


@pytest.mark.anyio
async def test_no_proxy_of_the_environment_comes_between(monkeypatch: pytest.MonkeyPatch) -> None:
    with Listener() as proxy, Listener() as crm:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "")

        await attempt(crm.url)

        assert (len(crm.calls), len(proxy.calls)) == (1, 0)


@pytest.mark.anyio
async def test_a_redirect_leads_nowhere() -> None:
    with Listener() as elsewhere, Listener(status=302, extra={"Location": elsewhere.url}) as crm:
        told = await attempt(crm.url)

        assert (told.status, told.error) == (302, "The other system answered 302.")
        assert elsewhere.calls == []


@pytest.mark.anyio
async def test_each_attempt_has_a_connection_of_its_own() -> None:
    async with raw(lambda writer: writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")) as (url, came):
        sender = Sender(private=True)
        for _ in range(2):
            assert (await sender.send(replace(CRM, url=url), TOLD, NOW)).arrived
        await sender.close()

    assert len(came) == 2


@pytest.mark.anyio
async def test_of_a_long_answer_no_more_is_read_than_what_is_kept() -> None:
    # Letters of four bytes, in pieces of which the fourth makes it enough. Nothing comes after the fifth.
    piece = "🦉".encode() * 125
    part = f"{len(piece):x}\r\n".encode() + piece + b"\r\n"

    def answer(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + part * 5)

    async with raw(answer) as (url, _):
        told = await attempt(url)

    assert (told.error, told.answer) == (None, "🦉" * 500)


@pytest.mark.anyio
async def test_a_system_that_takes_too_long_is_waited_for_no_longer() -> None:
    with Listener() as crm:
        crm.ready.clear()

        told = await attempt(crm.url, patience=0.1)

    assert (told.arrived, told.error) == (False, "The other system took longer than 0 seconds.")


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("url", "why"),
    [
        pytest.param("http://-/", "ConnectError", id="a name that nothing has"),
        pytest.param("http://a..b/", "ConnectError", id="a name that cannot be one"),
        pytest.param("http://[::1", "InvalidURL", id="no address"),
    ],
)
async def test_what_cannot_be_reached_is_no_reason_to_fall_over(url: str, why: str) -> None:
    assert (await attempt(url)).error == f"The other system cannot be reached ({why})."


@pytest.mark.anyio
async def test_a_system_that_hangs_up_is_told_in_vain() -> None:
    async with raw(lambda writer: writer.close()) as (url, _):
        assert (await attempt(url)).error == "The other system cannot be reached (RemoteProtocolError)."


@pytest.mark.anyio
async def test_who_has_stopped_sends_nothing_more() -> None:
    with Listener() as crm:
        sender = Sender(private=True)
        await sender.close()

        with pytest.raises(RuntimeError):
            await sender.send(replace(CRM, url=crm.url), TOLD, NOW)

        assert crm.calls == []
