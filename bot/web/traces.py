"""Requests as steps that are traced, where the site traces."""

from typing import cast

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot import tracing
from bot.dialogue.turn import Turn
from bot.web.services import Services

#: What looks on and not what people do is left out.
_UNTRACED = frozenset({"/healthz", "/readyz", "/metrics"})


class Traces:
    """An ASGI layer around ``app``. A socket is open for hours and is no step; the messages that come by it are."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI."""
        kind = scope["type"]
        tracer = cast("Services", scope["app"].state.services).tracer if kind in ("http", "websocket") else None
        if tracer is None or scope["path"] in _UNTRACED:
            await self._app(scope, receive, send)
            return
        tracing.tell(tracer)
        if kind == "websocket":
            await self._app(scope, receive, send)
            return
        status = 500

        async def seen(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        with tracer.request(scope["method"], Headers(scope=scope)) as step:
            try:
                await self._app(scope, receive, seen)
            finally:
                # Its pattern: the address itself has ids in it.
                step.answered(getattr(scope.get("route"), "path", ""), status)


def known_of(turn: Turn) -> dict[str, tracing.Value]:
    """What is noted of a message's turn: nothing of what was written."""
    return {name: str(turn.outcome[name]) for name in ("decision", "language", "state") if name in turn.outcome}
