"""Frames of every kind that a socket takes, with whatever may be wrong with them: each is taken, refused by the name of
its field, or closes its socket, and nothing of it ends in a traceback."""

import json
import logging
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection

from bot.web.error_codes import CASES
from bot.web.socket_models import AGENT_SENDS, VISITOR_SENDS
from tests.conftest import Server, served
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor
from tests.integration.test_sockets import live_desk, widget

#: JSON of values that a field should not have, or that are at the limits of what it may have.
VALUES = [
    "null", "true", "-1", "0", "1.5", "NaN", "-Infinity", "1e999", "9" * 30, "9" * 5000, '""', '" "', '"\\u0000"',
    '"\\ud800"', '"\\udfff\\ud800"', '"' + "x" * 3000 + '"', "{}", "[]", '{"a": 1}', '[{"\\ud800": 1}]',
    "[" * 60 + "]" * 60, '{"a":' * 60 + "1" + "}" * 60, '"\\u202e"', '"' + "\U0001f469‍" * 40 + '"',
]  # fmt: skip
#: What is no frame at all.
NO_FRAMES: list[str | bytes] = [
    "", "{", "[]", "null", '"text"', "{}", '{"type": 5}', '{"type": null}', "[" * 100_000, "\x00", b"", b"\x00\xff",
    b'{"type": "ping"}', '{"type": "ping"' + " " * 70_000 + "}",
]  # fmt: skip


def valid(kind: type[BaseModel]) -> dict[str, str]:
    """A frame of a kind, field by field as JSON."""
    fields = {}
    for name, field in kind.model_fields.items():
        (example, *_) = field.examples or ["words"]
        fields[name] = json.dumps(kind_of(kind) if name == "type" else example)
    return fields


def kind_of(kind: type[BaseModel]) -> str:
    (name,) = kind.model_fields["type"].annotation.__args__  # type: ignore[union-attr]
    return str(name)


@st.composite
def frames(draw: st.DrawFn, kinds: tuple[type[BaseModel], ...]) -> str:
    """A frame of one of the kinds, with fields that are missing, wrong or unknown."""
    fields = valid(draw(st.sampled_from(kinds)))
    for name in draw(st.lists(st.sampled_from(sorted(fields)), max_size=3, unique=True)):
        if draw(st.booleans()):
            fields[name] = draw(st.sampled_from(VALUES))
        else:
            del fields[name]
    if draw(st.integers(0, 4)) == 0:
        fields[draw(st.sampled_from(["another", "__proto__", "type ", "\\ud800"]))] = draw(st.sampled_from(VALUES))
    return "{" + ", ".join(f'"{name}": {value}' for name, value in fields.items()) + "}"


class Side:
    """One side's socket, opened anew whenever it was closed."""

    def __init__(self, side: str, server: Server) -> None:
        self._server = server
        self._visitor = Visitor(server)
        self._desk = Desk.hire(server.url, server.settings, "fuzzed") if side == "agent" else None
        self.sends = VISITOR_SENDS if self._desk is None else AGENT_SENDS
        self._wrong = {"type": "message", "text": 5} if self._desk is None else {"type": "typing", "conversation": 5}
        self._number = 0
        self._open: AbstractContextManager[ClientConnection] | None = None
        self._socket: ClientConnection | None = None

    def tried(self, frame: str | bytes) -> dict[str, Any] | None:
        """Send a frame: the error that it is answered with, where it is; then the socket goes on, or is closed and
        another one is welcome."""
        try:
            return self._answer(frame)
        except ConnectionClosed as closed:
            code = None if closed.rcvd is None else closed.rcvd.code
        assert code in (1000, 4400), frame
        self.close()
        assert self._answer('{"type": "something-new"}') is None
        return None

    def _answer(self, frame: str | bytes) -> dict[str, Any] | None:
        if self._socket is None:
            live = widget(self._server, self._visitor) if self._desk is None else live_desk(self._server, self._desk)
            self._open, self._socket = live, live.__enter__()
        error: dict[str, Any] | None = None
        # What comes before the answer to this one is of the frame, or of what it led to.
        self._number += 1
        last = {**self._wrong, "client_id": f"last-{self._number}"}
        for one in (frame, json.dumps(last)):
            self._socket.send(one)
        while True:
            heard = json.loads(self._socket.recv(timeout=30))
            if heard["type"] == "error" and heard["client_id"] == last["client_id"]:
                return error
            if heard["type"] == "error":
                error = heard["error"]

    def close(self) -> None:
        """Close what is open."""
        live, self._open, self._socket = self._open, None, None
        if live is not None:
            live.__exit__(None, None, None)


@contextmanager
def no_traceback() -> Iterator[None]:
    """A block in which the server, which runs in this process, logs no exception."""
    found: list[logging.LogRecord] = []

    class Keeping(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.exc_info or "Traceback" in record.getMessage() or "exception" in record.getMessage():
                found.append(record)

    keeping, loggers = Keeping(), [logging.getLogger(), logging.getLogger("uvicorn.error")]
    for one in loggers:
        one.addHandler(keeping)
    try:
        yield
    finally:
        for one in loggers:
            one.removeHandler(keeping)
    assert not found, found[0].getMessage()


@pytest.fixture(scope="module", params=["visitor", "agent"])
def side(request: pytest.FixtureRequest, prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Side]:
    with served(prepared, tmp_path_factory.mktemp(request.param), limit_messages="5/hour") as server:
        opened = Side(request.param, server)
        yield opened
        opened.close()


def test_whatever_a_frame_holds_it_is_taken_or_refused_by_the_name_of_its_field(side: Side) -> None:
    names = {name for kind in side.sends for name in kind.model_fields} | {
        "another",
        "__proto__",
        "type ",
        "in the name",
    }

    @settings(max_examples=200, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(frames(side.sends))
    def each(frame: str) -> None:
        error = side.tried(frame)
        if error is None:
            return
        assert error["code"] in CASES, frame
        if error["code"] == "invalid_request":
            named = error["message"].partition(":")[0].partition(".")[0].casefold()
            assert any(named.startswith(name) for name in names), (frame, error)

    with no_traceback():
        each()


def test_what_is_no_frame_closes_its_socket_and_no_other_one(side: Side) -> None:
    with no_traceback():
        for frame in NO_FRAMES:
            assert side.tried(frame) is None, frame
