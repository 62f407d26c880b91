"""What limits are for, in figures: memory under large bodies, and what others wait while one visitor floods."""

import statistics
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from tests.conftest import Server, _fresh_copy
from tests.integration.test_conversations import Visitor
from tests.integration.test_workers_lost import worker

if not Path("/proc/self/clear_refs").exists():
    pytest.skip("how much memory a process has used is looked up in Linux's /proc", allow_module_level=True)

MEGABYTE = 1 << 20
LARGE = 200
#: Messages of a visitor who floods.
MANY = 200


@pytest.fixture(scope="module")
def place(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, int]]:
    """A server in a process of its own, and the process."""
    folder = _fresh_copy(prepared, tmp_path_factory.mktemp("limits") / "data")
    with worker(folder, HAMDEL_LIMIT_MESSAGES="") as (server, process):
        yield server, process.pid


def most(process: int) -> float:
    """Megabytes that a process has had in memory since that was last forgotten."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def large_body(head: bytes) -> Iterator[bytes]:
    yield head
    for _ in range(LARGE):
        yield b"a" * MEGABYTE


FORM = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n'


@pytest.mark.parametrize(
    ("path", "head", "kind"),
    [
        ("/api/v1/chat/conversations", b'{"name": "', "application/json"),
        ("/api/v1/chat/conversations/{id}/messages", b'{"text": "', "application/json"),
        ("/api/v1/chat/conversations/{id}/attachments", FORM, "multipart/form-data; boundary=b"),
        ("/webhooks/rest/webhook", b'{"sender": "ana", "message": "', "application/json"),
    ],
)
def test_a_body_of_200_megabytes_takes_less_than_10_more_of_memory(
    place: tuple[Server, int], path: str, head: bytes, kind: str
) -> None:
    server, process = place
    visitor = Visitor(server)
    visitor.say("Where is my order?")
    Path(f"/proc/{process}/clear_refs").write_text("5")
    before = most(process)

    # The connection may be cut while the rest is still being sent.
    with suppress(httpx.WriteError, httpx.ReadError, httpx.RemoteProtocolError):
        headers = {"Authorization": f"Bearer {visitor.token}", "Content-Type": kind}
        refused = httpx.post(
            server.url + path.format(id=visitor.id), content=large_body(head), headers=headers, timeout=60
        )
        assert refused.status_code == 413

    assert most(process) - before < 10
    assert visitor.say("Where is my order?")["replies"]


def test_whoever_sends_200_messages_at_once_makes_others_wait_no_longer_than_one_after_the_other(
    place: tuple[Server, int],
) -> None:
    server, _ = place

    def waits_while(at_once: int) -> float:
        """The median wait of somebody else while a visitor has so many messages under way."""
        flooding, other, ended = Visitor(server), Visitor(server), threading.Event()
        waits = []
        with ThreadPoolExecutor(at_once) as pool:
            sent = [pool.submit(flooding.say, "Where is my order?", client_id=str(number)) for number in range(MANY)]
            sent[-1].add_done_callback(lambda _: ended.set())
            while not ended.is_set():
                began = time.monotonic()
                other.say("Can I return my shoes?", client_id=str(began))
                waits.append(time.monotonic() - began)
        return statistics.median(waits)

    one_by_one, all_at_once = waits_while(1), waits_while(MANY)

    assert all_at_once < 2 * one_by_one, (one_by_one, all_at_once)
