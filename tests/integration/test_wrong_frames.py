"""Frames with wrong fields are answered with an error that names the field; the socket stays open."""

import json

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from tests.conftest import Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor
from tests.integration.test_sockets import frame, live_desk, of_type, widget

VALUES = [r'"\ud800"', r'"a\u0000b"', "1" * 5000, "NaN", "-Infinity", "1e999", "[" * 60 + "]" * 60, "{}", "[1]", "true"]


@pytest.mark.parametrize("field", ["text", "client_id", "payload"])
def test_a_visitors_frame_with_a_wrong_field_is_refused_by_its_name(server: Server, field: str) -> None:
    visitor = Visitor(server)
    with widget(server, visitor) as socket:
        for value in VALUES:
            socket.send(f'{{"type": "message", "text": "hello", "client_id": "c1", "{field}": {value}}}')
            refused = frame(socket, of_type("error"))

            assert refused["error"]["code"] == "invalid_request"
            assert refused["error"]["message"].startswith(field), value
            assert refused["client_id"] == (None if field == "client_id" else "c1")

        socket.send(json.dumps({"type": "ping"}))
        assert frame(socket, of_type("pong"))
    assert visitor.replay()["messages"] == []


def test_an_id_or_a_payload_that_is_too_long_is_refused_rather_than_cut(server: Server) -> None:
    with widget(server, Visitor(server)) as socket:
        for field, length in (("client_id", 101), ("payload", 2001)):
            socket.send(json.dumps({"type": "message", "text": "hello", field: "x" * length}))
            assert frame(socket, of_type("error"))["error"]["message"].startswith(field)


def test_an_agents_frame_with_a_wrong_field_is_refused_by_its_name(server: Server, desk: Desk) -> None:
    with live_desk(server, desk) as socket:
        for value in VALUES:
            socket.send(f'{{"type": "typing", "conversation": {value}}}')
            assert frame(socket, of_type("error"))["error"]["message"].startswith("conversation"), value
        socket.send(json.dumps({"type": "something-new"}))
        socket.send(json.dumps({"type": "ping"}))
        assert frame(socket, of_type("pong"))


@pytest.mark.parametrize(
    ("field", "value"), [("token", r'"\u0000"'), ("token", "5"), ("after", "-1"), ("after", "3e9")]
)
def test_a_greeting_with_a_wrong_field_is_told_so_and_closed(server: Server, field: str, value: str) -> None:
    visitor = Visitor(server)
    url = f"{server.url.replace('http', 'ws', 1)}/api/v1/chat/conversations/{visitor.id}/socket"
    with connect(url) as socket:
        fields = {"token": json.dumps(visitor.token), field: value}
        socket.send('{"type": "hello", ' + ", ".join(f'"{name}": {one}' for name, one in fields.items()) + "}")
        refused = json.loads(socket.recv(timeout=10))
        with pytest.raises(ConnectionClosed) as closed:
            socket.recv(timeout=10)

    assert refused["error"]["message"].startswith(field)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4400
