"""Errors as `{"error": {"code", "message"}}`: one table for all routes."""

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from bot.channels import ChannelError
from bot.desk import DeskError
from bot.dialogue.service import ConversationClosed
from bot.storage import ReadAborted
from bot.translation.drafting import NoDraft
from handoff.accounts import AccountError
from handoff.attachments import AttachmentError
from handoff.canned import CannedError
from handoff.hours import HoursError
from handoff.teams import TeamError
from handoff.wording import WordingError
from knowledge_base.library import ArticleError

#: The HTTP status of each error code that is not a 400.
STATUS = {
    "unknown_conversation": 404,
    "unknown_article": 404,
    "unknown_agent": 404,
    "unknown_team": 404,
    "unknown_canned_reply": 404,
    "unknown_attachment": 404,
    "not_found": 404,
    "invalid_token": 401,
    "not_signed_in": 401,
    "wrong_login": 401,
    "not_allowed": 403,
    "not_yours": 403,
    "already_taken": 409,
    "not_waiting": 409,
    "not_offered": 409,
    "offered": 409,
    "same_agent": 409,
    "agent_away": 409,
    "nothing_to_rate": 409,
    "rating_final": 409,
    "shortcut_taken": 409,
    "conversation_closed": 409,
    "article_exists": 409,
    "changed_meanwhile": 409,
    "no_translation": 409,
    "message_too_long": 413,
    "body_too_large": 413,
    "attachment_too_large": 413,
    "attachment_refused": 415,
    "empty_message": 422,
    "invalid_article": 422,
    "unknown_language": 422,
    "nobody_named": 422,
    "invalid_time": 422,
    "invalid_contact": 422,
    "invalid_script": 422,
    "invalid_team": 422,
    "invalid_canned_reply": 422,
    "invalid_glossary": 422,
    "unknown_resolution": 422,
    "rating_incomplete": 422,
    "too_many_attempts": 429,
    "took_too_long": 503,
    "stopping": 503,
}


class ApiError(Exception):
    """A request that cannot be served; the message says what to do instead."""

    def __init__(self, code: str, message: str, status: int | None = None) -> None:
        self.code = code
        self.status = status or STATUS.get(code, 400)
        super().__init__(message)


def error_response(code: str, message: str, status: int | None = None) -> JSONResponse:
    """The one shape of errors."""
    # What is repeated of a request may hold half a character.
    written = message.encode("utf-8", "replace").decode()
    return JSONResponse({"error": {"code": code, "message": written}}, status or STATUS.get(code, 400))


def install(app: FastAPI) -> None:
    """Render every expected error in the one shape."""

    @app.exception_handler(ApiError)
    async def _api(_request: Request, error: ApiError) -> JSONResponse:
        return error_response(error.code, str(error), error.status)

    @app.exception_handler(DeskError)
    async def _desk(_request: Request, error: DeskError) -> JSONResponse:
        return error_response(error.code, str(error))

    @app.exception_handler(ArticleError)
    async def _article(_request: Request, error: ArticleError) -> JSONResponse:
        return error_response(error.code, str(error))

    @app.exception_handler(ReadAborted)
    async def _aborted(_request: Request, error: ReadAborted) -> JSONResponse:
        return error_response(error.code, str(error))

    @app.exception_handler(ChannelError)
    async def _channel(_request: Request, error: ChannelError) -> JSONResponse:
        return error_response(error.code, str(error), error.status)

    @app.exception_handler(AccountError)
    async def _account(_request: Request, error: AccountError) -> JSONResponse:
        return error_response("invalid_agent", str(error))

    @app.exception_handler(TeamError)
    @app.exception_handler(HoursError)
    async def _team(_request: Request, error: Exception) -> JSONResponse:
        return error_response("invalid_team", str(error))

    @app.exception_handler(AttachmentError)
    async def _attachment(_request: Request, error: AttachmentError) -> JSONResponse:
        return error_response(error.code, str(error))

    @app.exception_handler(WordingError)
    async def _wording(_request: Request, error: WordingError) -> JSONResponse:
        return error_response("invalid_script", str(error))

    @app.exception_handler(CannedError)
    async def _canned(_request: Request, error: CannedError) -> JSONResponse:
        return error_response(error.code, str(error))

    @app.exception_handler(NoDraft)
    async def _no_draft(_request: Request, error: NoDraft) -> JSONResponse:
        return error_response("no_translation", str(error))

    @app.exception_handler(ConversationClosed)
    async def _closed(_request: Request, _error: ConversationClosed) -> JSONResponse:
        return error_response("conversation_closed", "This conversation is closed; start a new one.")

    @app.exception_handler(RequestValidationError)
    async def _invalid(_request: Request, error: RequestValidationError) -> JSONResponse:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"] if part != "body")
        message = f"{place}: {first['msg']}." if place else f"{first['msg']}."
        return error_response("invalid_request", message, 422)

    @app.exception_handler(HTTPException)
    async def _http(_request: Request, error: HTTPException) -> JSONResponse:
        if error.status_code == 404:
            return error_response("not_found", "There is nothing at this address.", 404)
        if error.status_code == 405:
            return error_response("method_not_allowed", "This address does not take that method.", 405)
        return error_response("invalid_request", str(error.detail), error.status_code)

    @app.exception_handler(Exception)
    async def _unexpected(_request: Request, _error: Exception) -> JSONResponse:
        return error_response("internal_error", "Something went wrong on our side. Please try again.", 500)
