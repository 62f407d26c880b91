"""Rasa's Socket.IO channel as visitors' pages speak it: sessions, what comes, and what is for them.

``session_request`` joins a session and is answered by ``session_confirm``; ``user_uttered`` brings a message,
``bot_uttered`` a reply. A socket that asks for no session has one of its own, which ends with it.

Source: rasa 3.6.21 ``core/channels/socketio.py``.
"""

import asyncio
import json
import uuid
from collections import deque
from collections.abc import Mapping
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field, replace
from typing import Any

import structlog
from fastapi import FastAPI
from starlette.requests import HTTPConnection
from starlette.types import Receive, Scope, Send

from bot.channels import Attended, Reach
from bot.channels.rasa import message_of
from bot.channels.socketio import NAME, PATIENCE, taken_topic
from bot.conversations import conversation_store
from bot.conversations.events import MISSED
from bot.conversations.incoming import Incoming, clean
from bot.errors import BotError
from bot.web.errors import ApiError
from bot.web.guards import SOCKET_IO, address_of
from bot.web.limits import check, check_sender
from bot.web.services import Services
from bot.web.socket_tokens import open_tokens
from bot.web.soundness import fault_of

log = structlog.get_logger(__name__)

#: A session's id opens its conversation: a shorter one that a page asks for is guessed too easily, and replaced.
SHORTEST_SESSION, LONGEST_SESSION = 16, 200
#: So many sessions a socket may have.
MOST_SESSIONS = 10
#: Bytes of what a page sends at once.
LARGEST_PACKET = 256 * 1024
#: So many parts are remembered as sent, so that a repeated one is shown once.
_REMEMBERED = 100
#: Where clients put what they know beside the text: Rasa's name, and rasa-webchat's.
_METADATA = ("metadata", "customData")


async def open_rasa_sockets(app: FastAPI, services: Services, stack: AsyncExitStack) -> None:
    """Serve Socket.IO on ``app`` where the settings switch it on; ``stack`` ends it. Raises ``ValueError`` where a
    package for it is missing."""
    if not services.settings.socketio:
        return
    sockets = RasaSockets(services)
    app.mount(SOCKET_IO.rstrip("/"), sockets)
    stack.push_async_callback(sockets.close)


@dataclass(slots=True)
class _Room:
    """A session with open sockets at this worker. ``listens`` is set when it hears what is for it; ``sent`` are the
    keys of what it was sent lately."""

    sockets: set[str] = field(default_factory=set)
    following: asyncio.Task[None] | None = None
    listens: asyncio.Event = field(default_factory=asyncio.Event)
    sent: deque[str] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))


class RasaSockets:
    """The Socket.IO server of one worker. Sessions, the conversations in them and what waits for them are of the whole
    site; a room here is a session that has a socket at this worker."""

    def __init__(self, services: Services) -> None:
        try:
            import socketio
        except ImportError as error:
            raise ValueError("HAMDEL_SOCKETIO needs another package: pip install 'hamdel[socketio]'.") from error
        self._services = services
        self._rooms: dict[str, _Room] = {}
        self._sessions: dict[str, set[str]] = {}
        self._later: set[asyncio.Task[None]] = set()
        settings = services.settings
        self._tokens = open_tokens(settings.socketio_jwt_key.get_secret_value(), settings.socketio_jwt_method)
        self._server = socketio.AsyncServer(
            async_mode="asgi",
            # Messages of one socket keep their order.
            async_handlers=False,
            # A socket that polls speaks to one worker at first and to another afterwards, which knows nothing of it.
            transports=["websocket"] if settings.redis_url else None,
            # Where a page may come from is looked at before anything comes here.
            cors_allowed_origins=[],
            max_http_buffer_size=LARGEST_PACKET,
            logger=False,
            engineio_logger=False,
        )
        self._asgi = socketio.ASGIApp(self._server, socketio_path=None)
        for event, handler in (
            ("connect", self._connect),
            ("disconnect", self._disconnect),
            ("session_request", self._session_request),
            ("user_uttered", self._user_uttered),
        ):
            self._server.on(event, handler)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request or socket."""
        await self._asgi(scope, receive, send)

    async def close(self) -> None:
        """End all sockets; what is for them waits until they are back."""
        for session in list(self._rooms):
            for sid in tuple(self._rooms[session].sockets):
                await self._server.disconnect(sid)
        for task in (*self._later, *(room.following for room in self._rooms.values() if room.following)):
            task.cancel()
        await self._server.shutdown()

    # What pages emit

    async def _connect(self, sid: str, environ: Mapping[str, Any], auth: object = None) -> None:
        from socketio.exceptions import ConnectionRefusedError as Refused

        connection = HTTPConnection(environ["asgi.scope"])
        try:
            await check(self._services.limits.requests, address_of(connection))
            self._tokens.check(auth)
        except BotError as error:
            raise Refused(_problem(error)) from None
        await self._server.save_session(sid, {"peer": address_of(connection)})
        self._sessions[sid] = set()
        self._services.metrics.sockets.labels(NAME).inc()

    async def _disconnect(self, sid: str, reason: str = "") -> None:
        self._services.metrics.sockets.labels(NAME).dec()
        for session in self._sessions.pop(sid, ()):
            room = self._rooms[session]
            room.sockets.discard(sid)
            if not room.sockets:
                del self._rooms[session]
                if room.following is not None:
                    room.following.cancel()

    async def _session_request(self, sid: str, data: object = None) -> dict[str, Any]:
        asked = data.get("session_id") if isinstance(data, Mapping) else None
        session = _session(asked) or uuid.uuid4().hex
        try:
            await self._join(sid, session)
        except BotError as error:
            return {"error": _problem(error)}
        async with self._server.session(sid) as known:
            known["session"] = session
        await self._server.emit("session_confirm", session, to=sid)
        return {"ok": True}

    async def _user_uttered(self, sid: str, data: object = None) -> dict[str, Any]:
        """Store a message. Who asks for an acknowledgement is told whether that went well."""
        try:
            await self._take(sid, data)
        except BotError as error:
            self._services.metrics.webhook(NAME, error.code)
            log.info("socketio_message_refused", code=error.code)
            return {"error": _problem(error)}
        return {"ok": True}

    async def _take(self, sid: str, data: object) -> None:
        if not isinstance(data, Mapping) or (fault := fault_of(dict(data))) is not None:
            reason = "" if not isinstance(data, Mapping) else f" {fault}"
            raise ApiError("invalid_body", f"Send an object such as {{message, session_id}}.{reason}")
        session = _session(data.get("session_id"))
        if session is None and data.get("session_id"):
            raise ApiError("invalid_body", "Send the session_id that session_confirm gave.")
        session = session or (await self._server.get_session(sid)).get("session", sid)
        await self._join(sid, session)
        incoming = message_of(NAME, session, data.get("message"), _metadata(data))
        if not clean(incoming.text):
            raise ApiError("empty_message", "The message is empty; write something first.")
        await self._check(sid, incoming)
        if incoming.external_id is None:
            incoming = replace(incoming, external_id=uuid.uuid4().hex)
        taken = await self._services.reception.take([incoming])
        for outcome, number in (("stored", taken.stored), ("repeated", taken.repeated)):
            self._services.metrics.webhook(NAME, outcome, number)

    async def _check(self, sid: str, incoming: Incoming) -> None:
        """Count a message, and a conversation that it begins. Raises :class:`ApiError` ``too_many_requests``."""
        await check_sender(self._services.limits.messages, incoming)
        known = await self._server.get_session(sid)
        if incoming.address in known.setdefault("begun", set()):
            return
        async with self._services.database.read() as connection:
            begins = not await conversation_store.last_at(connection, NAME, incoming.address)
        if begins:
            await check(self._services.limits.conversations, known["peer"])
        known["begun"].add(incoming.address)

    # What is for them

    async def _join(self, sid: str, session: str) -> None:
        """Have a socket hear what is for a session from now on, and what has waited for it. Raises :class:`ApiError`
        ``too_many_requests`` for one that has as many as it may."""
        sessions = self._sessions.get(sid)
        if sessions is None or session in sessions:
            # It is there already, or has gone meanwhile.
            return
        if len(sessions) >= MOST_SESSIONS:
            raise ApiError("too_many_requests", f"A socket may have {MOST_SESSIONS} sessions; open another one.")
        sessions.add(session)
        room = self._rooms.setdefault(session, _Room())
        room.sockets.add(sid)
        if room.following is None:
            room.following = asyncio.create_task(self._follow(session, room), name="follow a session")
        await room.listens.wait()
        self._look_for_waiting(session)

    def _look_for_waiting(self, session: str) -> None:
        task = asyncio.create_task(self._deliver_waiting(session), name="deliver what waited")
        self._later.add(task)
        task.add_done_callback(self._later.discard)

    async def _follow(self, session: str, room: _Room) -> None:
        channel, bus = self._services.channels[NAME], self._services.bus
        assert isinstance(channel, Attended)
        async with bus.subscribe([channel.topic(session)]) as events:
            room.listens.set()
            async for event in events:
                if event["type"] == MISSED:
                    # Another worker may have put aside what it could not tell this one.
                    self._look_for_waiting(session)
                if event["type"] != "uttered":
                    continue
                key = event["key"]
                if key not in room.sent:
                    for sid in tuple(room.sockets):
                        await self._server.emit("bot_uttered", event["answer"], to=sid)
                    room.sent.append(key)
                await bus.publish(taken_topic(key), {"type": "taken"})

    async def _deliver_waiting(self, session: str) -> None:
        """Have the outbox deliver what could not be sent while nobody was there; and once more, for what another worker
        was just putting aside."""
        for pause in (0.0, PATIENCE + 1.0):
            await asyncio.sleep(pause)
            with suppress(BotError):
                async with self._services.database.read() as connection:
                    lately = await conversation_store.last_at(connection, NAME, session)
                if lately and lately[0].unreachable == "away":
                    await self._services.reception.take([Reach(NAME, session, uuid.uuid4().hex, None)])


def _session(asked: object) -> str | None:
    """The id of a session that a page may have; None for what is none."""
    if not isinstance(asked, str) or fault_of(asked) is not None:
        return None
    return asked if SHORTEST_SESSION <= len(asked) <= LONGEST_SESSION and asked == asked.strip() else None


def _metadata(data: Mapping[str, Any]) -> object:
    """What a client sends beside the text, an object or one that is written as JSON."""
    for name in _METADATA:
        given = data.get(name)
        if isinstance(given, str):
            with suppress(ValueError, RecursionError):
                given = json.loads(given)
        if isinstance(given, Mapping):
            return given
    return None


def _problem(error: BotError) -> dict[str, str]:
    return {"code": error.code, "message": str(error)}
