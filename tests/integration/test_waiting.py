"""A conversation followed by HTTP alone, as pages do that no socket reaches."""

import time
import uuid
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from bot.web.waiting import LONGEST_WAIT
from tests.conftest import Server
from tests.fakes import Desk, client_of


@dataclass
class Reader:
    """A page that has a conversation with ``desk``."""

    server: Server
    desk: Desk
    conversation: str
    token: str
    pool: ThreadPoolExecutor
    told: dict[str, Any] = field(default_factory=dict)

    def read(self, wait: int = 0, **asked: int) -> dict[str, Any]:
        """What is new beyond what was told last."""
        after = max((one["sequence"] for one in self.told.get("messages", [])), default=0)
        with client_of(f"{self.server.url}/api/v1/chat") as client:
            answer = client.get(
                f"/conversations/{self.conversation}",
                params={"after": after, "known": self.told.get("version", ""), "wait": wait, **asked},
                headers={"Authorization": f"Bearer {self.token}"},
            )
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def waiting(self) -> "Future[dict[str, Any]]":
        """A request that waits."""
        return self.pool.submit(self.read, LONGEST_WAIT)


@pytest.fixture
def reader(server: Server) -> Iterator[Reader]:
    desk = Desk.hire(server.url, server.settings, f"agent-{uuid.uuid4().hex[:8]}")
    with client_of(f"{server.url}/api/v1/chat") as client, ThreadPoolExecutor(1) as pool:
        begun = client.post("/conversations", json={}).json()
        one = Reader(server, desk, begun["conversation"], begun["token"], pool)
        client.post(
            f"/conversations/{one.conversation}/person",
            json={"client_id": uuid.uuid4().hex},
            headers={"Authorization": f"Bearer {one.token}"},
        )
        desk.act(one.conversation, "take")
        one.told = one.read()
        yield one


def test_a_reply_comes_as_soon_as_it_is_written(reader: Reader) -> None:
    asked = reader.waiting()
    began = time.monotonic()
    reader.desk.act(reader.conversation, "reply", text="Good afternoon")
    answer, seconds = asked.result(10), time.monotonic() - began

    assert [one["text"] for one in answer["messages"]][-1] == "Good afternoon"
    assert answer["state"]["last_sequence"] == answer["messages"][-1]["sequence"]
    assert answer["version"] != reader.told["version"]
    assert seconds < 2


def test_who_writes_is_told_while_it_is_waited(reader: Reader) -> None:
    asked = reader.waiting()
    while not asked.done():  # nothing keeps it for those who come later
        reader.desk.client.post(f"/desk/conversations/{reader.conversation}/typing")
    answer = asked.result()

    assert answer["typing"] == {"author": "agent", "agent": reader.desk.name}
    assert answer["version"] == reader.told["version"]


def test_where_nothing_happens_the_answer_is_what_is_known(reader: Reader) -> None:
    began = time.monotonic()
    answer = reader.read(wait=1)

    assert time.monotonic() - began >= 0.9
    assert (answer["version"], answer["messages"], answer["withdrawn"], answer["typing"]) == (
        reader.told["version"],
        [],
        [],
        None,
    )


def test_what_happened_between_two_requests_is_told_without_waiting(reader: Reader) -> None:
    reader.desk.act(reader.conversation, "close")

    answer = reader.read(wait=LONGEST_WAIT)

    assert answer["state"]["state"] == "closed"


def test_a_message_that_was_taken_back_between_two_requests_is_told_as_gone(reader: Reader) -> None:
    reader.desk.act(reader.conversation, "reply", text="Wrong window")
    reader.told = reader.read()
    number = reader.told["messages"][-1]["sequence"]
    taken = reader.desk.act(reader.conversation, "withdraw", sequence=number)
    assert taken.status_code == 200, taken.text

    answer = reader.read(wait=LONGEST_WAIT)

    assert answer["withdrawn"] == [number]
    assert "Wrong window" not in [one["text"] for one in answer["messages"]]


def test_a_version_means_the_same_whatever_is_asked_for(reader: Reader) -> None:
    assert {reader.read(after=after)["version"] for after in (0, 1, 2, 999)} == {reader.told["version"]}


@pytest.mark.parametrize("asked", [{"wait": LONGEST_WAIT + 1}, {"wait": -1}, {"known": "v" * 65}])
def test_a_wish_beyond_the_limits_is_refused(reader: Reader, asked: dict[str, object]) -> None:
    answer = httpx.get(
        f"{reader.server.url}/api/v1/chat/conversations/{reader.conversation}",
        params={key: str(value) for key, value in asked.items()},
        headers={"Authorization": f"Bearer {reader.token}"},
        timeout=30,
    )

    assert answer.status_code == 422
