"""The live sockets of visitors and agents."""

import json
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from tests.conftest import Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor

Frame = dict[str, Any]


def frame(socket: ClientConnection, wanted: Callable[[Frame], bool], seconds: float = 10) -> Frame:
    """The next frame that is wanted."""
    deadline = time.monotonic() + seconds
    while True:
        found: Frame = json.loads(socket.recv(timeout=max(0.01, deadline - time.monotonic())))
        if wanted(found):
            return found


def of_type(name: str) -> Callable[[Frame], bool]:
    return lambda found: found["type"] == name


@contextmanager
def widget(server: Server, visitor: Visitor, after: int = 0) -> Iterator[ClientConnection]:
    url = server.url.replace("http", "ws", 1)
    with connect(f"{url}/api/v1/chat/conversations/{visitor.id}/socket", max_queue=None) as socket:
        socket.send(json.dumps({"type": "hello", "token": visitor.token, "after": after}))
        frame(socket, of_type("welcome"))
        yield socket


@contextmanager
def live_desk(server: Server, desk: Desk) -> Iterator[ClientConnection]:
    url = server.url.replace("http", "ws", 1)
    with connect(f"{url}/api/v1/desk/socket", max_queue=None) as socket:
        socket.send(json.dumps({"type": "hello", "token": desk.token}))
        frame(socket, of_type("welcome"))
        yield socket


def test_a_message_over_the_socket_is_confirmed_and_answered(server: Server) -> None:
    visitor = Visitor(server)
    with widget(server, visitor) as socket:
        socket.send(json.dumps({"type": "message", "text": "Where is my order?", "client_id": "c1"}))

        own = frame(socket, lambda found: found["type"] == "message" and found["message"]["author"] == "visitor")
        answer = frame(socket, lambda found: found["type"] == "message" and found["message"]["author"] == "bot")

    assert own["message"]["client_id"] == "c1"
    assert answer["message"]["kind"] == "answer"
    assert "<strong>" in answer["message"]["html"]


def test_a_reconnecting_page_gets_what_it_missed_in_order(server: Server) -> None:
    visitor = Visitor(server)
    visitor.say("Where is my order?")
    visitor.say("thank you")
    total = visitor.replay()["state"]["last_sequence"]

    with widget(server, visitor, after=1) as socket:
        sequences = [frame(socket, of_type("message"))["message"]["sequence"] for _ in range(total - 1)]

    assert sequences == list(range(2, total + 1))


def test_an_agents_reply_reaches_the_visitor_within_a_second(server: Server, desk: Desk) -> None:
    visitor = Visitor(server)
    with live_desk(server, desk) as at_desk, widget(server, visitor) as socket:
        socket.send(json.dumps({"type": "message", "text": "I want to talk to a human", "client_id": "c1"}))
        opened = frame(
            at_desk,
            lambda found: found["type"] == "conversation" and found["summary"]["conversation"] == visitor.id,
        )
        assert opened["summary"]["state"] == "waiting"
        desk.act(visitor.id, "take")
        frame(
            socket, lambda found: found["type"] == "state" and (found["state"]["agent"] or {}).get("name") == desk.name
        )

        began = time.monotonic()
        desk.act(visitor.id, "reply", text="Hello!", client_id=uuid.uuid4().hex)
        got = frame(socket, lambda found: found["type"] == "message" and found["message"]["author"] == "agent")
        took = time.monotonic() - began

    assert got["message"]["text"] == "Hello!"
    assert got["message"]["agent"] == desk.name
    assert took < 1


def test_the_place_in_the_queue_moves_up_for_those_who_wait(server: Server, desk: Desk) -> None:
    for left in desk.waiting():
        desk.act(left["conversation"], "take")
    first, second = Visitor(server), Visitor(server)
    first.say("I want to talk to a human")
    second.say("I want to talk to a human")

    with widget(server, second) as socket:
        desk.act(first.id, "take")
        moved = frame(socket, lambda found: found["type"] == "state" and found["state"]["queue"]["place"] == 1)

    assert moved["state"]["queue"]["text"]


def test_typing_is_shown_to_the_other_side(server: Server, desk: Desk) -> None:
    visitor = Visitor(server)
    visitor.say("I want to talk to a human")
    desk.act(visitor.id, "take")
    with live_desk(server, desk) as at_desk, widget(server, visitor) as socket:
        socket.send(json.dumps({"type": "typing"}))
        assert frame(at_desk, of_type("typing"))["conversation"] == visitor.id

        desk.act(visitor.id, "typing")
        assert frame(socket, of_type("typing"))["agent"] == desk.name


@pytest.mark.parametrize(("token", "code"), [("stale", 4401), ("", 4401)])
def test_a_bad_token_closes_the_socket_with_its_code(server: Server, token: str, code: int) -> None:
    visitor = Visitor(server)
    url = server.url.replace("http", "ws", 1)
    with connect(f"{url}/api/v1/chat/conversations/{visitor.id}/socket", max_queue=None) as socket:
        socket.send(json.dumps({"type": "hello", "token": token}))
        with pytest.raises(ConnectionClosed) as closed:
            socket.recv(timeout=10)

    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == code


@pytest.mark.parametrize("text", ["not json", "[]", '{"type": 5}', "{" * 1000])
def test_a_frame_that_is_none_closes_this_socket_and_no_other(server: Server, text: str) -> None:
    visitor = Visitor(server)
    with widget(server, visitor) as good, widget(server, visitor) as bad:
        bad.send(text)
        with pytest.raises(ConnectionClosed):
            bad.recv(timeout=10)

        good.send(json.dumps({"type": "ping"}))
        assert frame(good, of_type("pong"))


def test_an_empty_message_over_the_socket_is_an_error_and_the_socket_stays(server: Server) -> None:
    visitor = Visitor(server)
    with widget(server, visitor) as socket:
        socket.send(json.dumps({"type": "message", "text": "  ", "client_id": "c9"}))
        refused = frame(socket, of_type("error"))
        assert refused["error"]["code"] == "empty_message"
        assert refused["client_id"] == "c9"

        socket.send(json.dumps({"type": "ping"}))
        assert frame(socket, of_type("pong"))


def test_a_desk_without_a_sign_in_is_closed(server: Server) -> None:
    url = server.url.replace("http", "ws", 1)
    with connect(f"{url}/api/v1/desk/socket", max_queue=None) as socket:
        socket.send(json.dumps({"type": "hello", "token": "guess"}))
        with pytest.raises(ConnectionClosed) as closed:
            socket.recv(timeout=10)

    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4401
