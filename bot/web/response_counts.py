"""Counts what requests are answered with."""

from typing import cast

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.services import Services


class ResponseCounts:
    """An ASGI layer around ``app`` that counts the statuses of its answers; of sockets, those that are refused."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        responses = cast("Services", scope["app"].state.services).metrics.responses

        async def counted(message: Message) -> None:
            if message["type"] in ("http.response.start", "websocket.http.response.start"):
                responses.labels(str(message["status"])).inc()
            await send(message)

        await self._app(scope, receive, counted)
