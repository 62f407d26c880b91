"""Errors as `{"error": {"code", "message"}}`: one handler for all that can be told to whoever asked."""

from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.routing import Match, Route

from bot.errors import BotError
from bot.scripted.dialogues import InvalidDialogue
from bot.site.values import InvalidSetting
from bot.storage import DatabaseAway
from bot.web import request_ids
from bot.web.error_codes import CASES
from handoff.errors import HandoffError
from knowledge_base.errors import KnowledgeBaseError


class ApiError(BotError):
    """A request that cannot be served; the message says what to do instead.

    ``retry_after`` are the seconds after which it can be, where that is known.
    """

    def __init__(self, code: str, message: str, retry_after: int | None = None) -> None:
        super().__init__(code, message)
        self.retry_after = retry_after


#: What is raised to be told to whoever asked; all else is a fault of ours.
FORESEEN: tuple[type[Exception], ...] = (
    BotError,
    HandoffError,
    KnowledgeBaseError,
    RequestValidationError,
    HTTPException,
)


def install(app: FastAPI) -> None:
    """Render every error in the one shape."""
    for kind in (*FORESEEN, Exception):
        app.add_exception_handler(kind, answered)


async def answered(request: Request, error: Exception) -> JSONResponse:
    """What is answered where an error was raised."""
    match error:
        case ApiError(retry_after=int(seconds)):
            return rendered(error.code, str(error), {"Retry-After": str(seconds)})
        case InvalidDialogue(field=field) | InvalidSetting(field=field):
            return rendered(error.code, str(error), field=field)
        case DatabaseAway():
            return rendered(error.code, str(error), {"Retry-After": str(error.RETRY_AFTER)})
        case BotError() | HandoffError() | KnowledgeBaseError():
            return rendered(error.code, str(error))
        case RequestValidationError():
            return rendered("invalid_request", first_fault(error.errors()))
        case HTTPException(status_code=404):
            return rendered("not_found", "There is nothing at this address.")
        case HTTPException(status_code=405):
            allowed = {"Allow": _methods(request)}
            return rendered("method_not_allowed", "This address does not take that method.", allowed)
        case HTTPException(status_code=413):
            return rendered("body_too_large", "The request is too large; send less at once.")
        case HTTPException(status_code=422):
            return rendered("invalid_request", str(error.detail))
        case HTTPException():
            return rendered("invalid_request", "The body cannot be read; send JSON in UTF-8.")
        case _:
            answer = rendered("internal_error", "Something went wrong on our side. Please try again.")
            # This is answered outside of what names all other responses.
            if name := request_ids.current():
                answer.headers[request_ids.HEADER] = name
            return answer


def first_fault(faults: Sequence[Mapping[str, Any]]) -> str:
    """The first of what pydantic found, as a sentence that names the field and repeats nothing of its value."""
    place = ".".join(str(part) for part in faults[0]["loc"] if part != "body")
    return f"{place}: {faults[0]['msg']}." if place else f"{faults[0]['msg']}."


def _methods(request: Request) -> str:
    """The methods that an address takes: RFC 9110 wants them to be told to whoever has used another."""
    routes = [route for route in request.app.routes if isinstance(route, Route)]
    found = [route.methods or set() for route in routes if route.matches(request.scope)[0] is not Match.NONE]
    return ", ".join(sorted(set().union(*found)))


def rendered(
    code: str, message: str, headers: Mapping[str, str] | None = None, *, field: str | None = None
) -> JSONResponse:
    """An error as it is answered, with the status of its code; ``field`` is what of the body is at fault."""
    # What is repeated of a request may hold half a character.
    written = message.encode("utf-8", "replace").decode()
    problem = {"code": code, "message": written} | ({"field": field} if field else {})
    return JSONResponse({"error": problem}, CASES[code].status, headers)
