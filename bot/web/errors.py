"""Errors as `{"error": {"code", "message"}}`: one handler for all that can be told to whoever asked."""

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.routing import Match, Route

from bot.errors import BotError
from bot.web.error_codes import CASES
from handoff.errors import HandoffError
from knowledge_base.errors import KnowledgeBaseError


class ApiError(BotError):
    """A request that cannot be served; the message says what to do instead."""


def install(app: FastAPI) -> None:
    """Render every error in the one shape."""
    for kind in (BotError, HandoffError, KnowledgeBaseError, RequestValidationError, HTTPException, Exception):
        app.add_exception_handler(kind, _handle)


async def _handle(request: Request, error: Exception) -> JSONResponse:
    match error:
        case BotError() | HandoffError() | KnowledgeBaseError():
            return _rendered(error.code, str(error))
        case RequestValidationError():
            first = error.errors()[0]
            place = ".".join(str(part) for part in first["loc"] if part != "body")
            return _rendered("invalid_request", f"{place}: {first['msg']}." if place else f"{first['msg']}.")
        case HTTPException(status_code=404):
            return _rendered("not_found", "There is nothing at this address.")
        case HTTPException(status_code=405):
            answer = _rendered("method_not_allowed", "This address does not take that method.")
            answer.headers["Allow"] = _methods(request)
            return answer
        case HTTPException():
            return _rendered("invalid_request", "The body cannot be read; send JSON in UTF-8.")
        case _:
            return _rendered("internal_error", "Something went wrong on our side. Please try again.")


def _methods(request: Request) -> str:
    """The methods that an address takes: RFC 9110 wants them to be told to whoever has used another."""
    routes = [route for route in request.app.routes if isinstance(route, Route)]
    found = [route.methods or set() for route in routes if route.matches(request.scope)[0] is not Match.NONE]
    return ", ".join(sorted(set().union(*found)))


def _rendered(code: str, message: str) -> JSONResponse:
    # What is repeated of a request may hold half a character.
    written = message.encode("utf-8", "replace").decode()
    return JSONResponse({"error": {"code": code, "message": written}}, CASES[code].status)
