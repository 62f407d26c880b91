"""Workers whose Redis or PostgreSQL is started anew, and a worker that is killed."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest

from bot.settings import Settings
from bot.workers.following import BEAT
from tests.conftest import Server, _fresh_copy
from tests.integration.conftest import NewDatabase, PostgresqlServer
from tests.integration.joined import RedisServer, eventually, free_port, joined
from tests.integration.test_conversations import Visitor
from tests.integration.test_sockets import frame, widget
from tests.integration.test_workers import at, hired, said

Pair = tuple[Server, Server]


@pytest.fixture(scope="module")
def pair(
    new_shop: NewDatabase, redis: RedisServer, prepared: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pair]:
    """Two workers, as on two hosts."""
    folder = tmp_path_factory.mktemp("workers")
    with joined(prepared, folder, new_shop(), redis.url, limit_messages="5/minute") as (first, second):
        yield first, second


def wrong_password(server: Server, login: str) -> int:
    body = {"login": login, "password": "a guess"}
    return httpx.post(f"{server.url}/api/v1/desk/login", json=body, timeout=30).status_code


def test_what_a_conversation_may_send_is_counted_for_both_workers(pair: Pair) -> None:
    visitor = Visitor(pair[0])
    path = f"/conversations/{visitor.id}/messages"
    answers = [
        at(pair[number % 2], visitor).client.post(path, json={"text": "ok", "client_id": str(number)})
        for number in range(7)
    ]

    assert [one.status_code for one in answers] == [200] * 5 + [429] * 2
    assert int(answers[-1].headers["Retry-After"]) >= 1


def test_guesses_at_a_password_are_counted_for_both_workers(pair: Pair) -> None:
    login = hired(pair[0]).name.casefold()

    tries = [wrong_password(pair[number % 2], login) for number in range(7)]

    assert tries == [401] * 5 + [429] * 2


def test_while_redis_is_away_each_worker_goes_on_and_then_events_flow_again(pair: Pair, redis: RedisServer) -> None:
    first, second = pair
    visitor, elsewhere = Visitor(first), Visitor(second)
    with widget(second, visitor) as page:
        visitor.say("hello", client_id="before")
        assert frame(page, said("hello"))

        redis.stop()
        visitor.say("Are you there?", client_id="meanwhile")
        assert elsewhere.say("hello")["replies"]
        redis.start()
        # What was lost is found in the database when the worker hears the others again, on the same socket.
        assert frame(page, said("Are you there?"), 20)
        visitor.say("thank you", client_id="after")
        assert frame(page, said("thank you"))


def test_while_the_database_is_away_visitors_are_asked_to_wait_and_their_pages_stay_open(
    pair: Pair, postgresql: PostgresqlServer
) -> None:
    first, second = pair
    visitor = Visitor(first)
    path = f"/conversations/{visitor.id}/messages"
    with widget(second, visitor) as page:
        postgresql.stop()
        try:
            for server in pair:
                body = {"text": "Where is my order?", "client_id": "one"}
                refused = at(server, visitor).client.post(path, json=body)
                assert refused.status_code == 503
                assert refused.json()["error"]["code"] == "database_away"
                assert int(refused.headers["Retry-After"]) >= 1
                assert httpx.get(f"{server.url}/readyz", timeout=30).status_code == 503
        finally:
            postgresql.start()
        page.send(json.dumps({"type": "ping"}))
        assert frame(page, lambda found: found["type"] == "pong")

        eventually(lambda: at(first, visitor).say("Where is my order?", client_id="one")["replies"])
        assert frame(page, said("Where is my order?"))
        assert at(second, visitor).say("thank you", client_id="two")["replies"]
        assert httpx.get(f"{first.url}/readyz", timeout=30).status_code == 200
    assert [one["sequence"] for one in visitor.replay()["messages"]] == list(
        range(1, len(visitor.replay()["messages"]) + 1)
    )


class SlowRasa:
    """A Rasa server that lets every message wait, and knows how many do."""

    def __init__(self) -> None:
        self.asked = threading.Semaphore(0)
        self._end = threading.Event()

    def __enter__(self) -> "SlowRasa":
        rasa = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                rasa.asked.release()
                rasa._end.wait(60)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"


@contextmanager
def worker(folder: Path, **environment: str) -> Iterator[tuple[Server, "subprocess.Popen[bytes]"]]:
    """A worker in a process of its own."""
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot.commands.main", "serve", "--port", str(port), "--data-dir", str(folder)],
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    url = f"http://127.0.0.1:{port}"

    def is_ready() -> bool:
        assert process.poll() is None, "the worker ended"
        return httpx.get(f"{url}/readyz", timeout=5).status_code == 200

    try:
        eventually(is_ready, 300)
        yield Server(url, Settings(data_dir=folder), None), process
    finally:
        process.kill()
        process.wait()


def test_the_turns_of_a_worker_that_is_killed_are_taken_by_another_one_once(
    new_shop: NewDatabase, redis: RedisServer, prepared: Path, tmp_path: Path
) -> None:
    common = {"HAMDEL_DATABASE_URL": new_shop(), "HAMDEL_REDIS_URL": redis.url}
    with (
        SlowRasa() as rasa,
        worker(_fresh_copy(prepared, tmp_path / "b"), **common) as (survivor, _),
        worker(_fresh_copy(prepared, tmp_path / "a"), **common, HAMDEL_NLU="rasa", HAMDEL_RASA_URL=rasa.url) as (
            killed,
            process,
        ),
        ThreadPoolExecutor(3) as pool,
    ):
        visitors = [Visitor(killed), Visitor(killed)]
        in_vain = [pool.submit(sends_in_vain, one) for one in visitors]
        for _one in visitors:
            assert rasa.asked.acquire(timeout=30)
        eventually(lambda: all(len(messages(survivor, one)) == 1 for one in visitors))
        # In the middle of two turns: it stands still, and holds on to them.
        process.send_signal(signal.SIGSTOP)
        again = pool.submit(at(survivor, visitors[1]).say, "Where is my order?", client_id="one")
        assert not wait([again], timeout=3 * BEAT).done
        assert [len(messages(survivor, one)) for one in visitors] == [1, 1]

        process.send_signal(signal.SIGKILL)
        for sent in in_vain:
            sent.result(30)
        # One is sent again, and nobody sends the other one again.
        replies = again.result(30)["replies"]
        assert replies
        for visitor in visitors:
            eventually(partial(is_answered, survivor, visitor))
            assert [one["author"] for one in messages(survivor, visitor)] == ["visitor"] + ["bot"] * len(replies)


def is_answered(server: Server, visitor: Visitor) -> bool:
    return len(messages(server, visitor)) > 1


def sends_in_vain(visitor: Visitor) -> None:
    with pytest.raises(httpx.HTTPError):
        visitor.client.post(
            f"/conversations/{visitor.id}/messages", json={"text": "Where is my order?", "client_id": "one"}
        )


def messages(server: Server, visitor: Visitor) -> list[dict[str, object]]:
    """The messages of a visitor, as a worker tells them."""
    found: list[dict[str, object]] = at(server, visitor).replay()["messages"]
    return found
