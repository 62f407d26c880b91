"""Errors of Rasa's HTTP API: as Rasa writes them, with Hamdel's own form beside that.

Source: rasa 3.6.21 ``rasa/server.py``, ``ErrorResponse``.
"""

import json
from collections.abc import Callable, Coroutine
from http import HTTPStatus
from typing import Any

from fastapi import Request, Response
from fastapi.responses import JSONResponse

from bot.web.connector_models import RasaError
from bot.web.errors import FORESEEN, answered
from bot.web.soundness import SoundRoute

#: The version of Rasa whose protocol is spoken here.
RASA_VERSION = "3.6.21"
#: What Rasa calls these statuses; all others by their names in HTTP.
_REASONS = {401: "NotAuthenticated", 403: "NotAuthorized"}


class RasaRoute(SoundRoute):
    """A route whose errors Rasa's clients can read."""

    error_shape = RasaError

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """See :class:`fastapi.routing.APIRoute`."""
        handle = super().get_route_handler()

        async def handle_as_rasa(request: Request) -> Response:
            try:
                return await handle(request)
            except FORESEEN as error:
                return _as_rasa(await answered(request, error))

        return handle_as_rasa


def _as_rasa(answer: JSONResponse) -> JSONResponse:
    told = json.loads(bytes(answer.body))
    status = answer.status_code
    body = {
        "version": RASA_VERSION,
        "status": "failure",
        "message": told["error"]["message"],
        "reason": _REASONS.get(status, HTTPStatus(status).phrase.replace(" ", "")),
        "details": {},
        "help": None,
        "code": status,
        **told,
    }
    kept = {name: value for name, value in answer.headers.items() if name not in ("content-length", "content-type")}
    return JSONResponse(body, status, kept)
