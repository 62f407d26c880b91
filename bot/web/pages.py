"""The pages and their static files."""

from pathlib import Path

import structlog
from fastapi import APIRouter, FastAPI
from fastapi.responses import FileResponse
from starlette.middleware.cors import CORSMiddleware
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

STATIC = Path(__file__).parent / "static"
#: What the build brings from npm; the desk and the editor stay empty without it.
BROUGHT = STATIC / "vendor" / "fluent-bundle" / "index.js"

log = structlog.get_logger(__name__)

router = APIRouter(include_in_schema=False)

_POLICY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; media-src 'self' blob:; "
    "connect-src 'self' ws: wss:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
)


def _page(name: str) -> FileResponse:
    return FileResponse(STATIC / name, headers={"Content-Security-Policy": _POLICY, "Cache-Control": "no-cache"})


@router.get("/")
async def shop() -> FileResponse:
    """A demo shop with the widget."""
    return _page("shop/index.html")


@router.get("/desk")
async def desk() -> FileResponse:
    """The agents' desk."""
    return _page("desk/index.html")


@router.get("/desk/reports")
async def reports() -> FileResponse:
    """The figures of the work with visitors."""
    return _page("desk/reports/index.html")


@router.get("/desk/wallboard")
async def wallboard() -> FileResponse:
    """The figures of the moment, for a screen on the wall."""
    return _page("desk/wallboard/index.html")


@router.get("/editor")
async def editor() -> FileResponse:
    """The article editor."""
    return _page("editor/index.html")


@router.get("/admin")
async def admin() -> FileResponse:
    """The administration."""
    return _page("admin/index.html")


@router.get("/widget")
async def widget_page() -> FileResponse:
    """How the widget looks on a site's pages, for administrators."""
    return _page("admin/index.html")


@router.get("/account")
async def account() -> FileResponse:
    """One's own account, and what one-time links lead to."""
    return _page("admin/index.html")


@router.get("/widget.js")
async def widget() -> FileResponse:
    """The one file that a site embeds."""
    return FileResponse(
        STATIC / "widget" / "widget.js", media_type="text/javascript", headers={"Cache-Control": "no-cache"}
    )


@router.get("/favicon.ico")
async def favicon() -> FileResponse:
    """The sign of Hamdel."""
    return FileResponse(STATIC / "shared" / "icon.svg", media_type="image/svg+xml")


#: What answers that are no pages may do in a browser; the API's pages bring scripts that stand in them.
_NO_PAGE = b"default-src 'none'; frame-ancestors 'none'"
_DOCS, _DOCS_POLICY = ("/docs",), b"default-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'"
_STATIC_POLICY = b"default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"


class SafetyHeaders:
    """Headers that every response carries: no sniffing of types, no referrer to other sites, what a page may load, and
    over TLS that it is to be had over TLS alone."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and add the headers to its response."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = message.setdefault("headers", [])
                headers.append((b"x-content-type-options", b"nosniff"))
                headers.append((b"referrer-policy", b"strict-origin-when-cross-origin"))
                if scope["scheme"] == "https":
                    headers.append((b"strict-transport-security", b"max-age=31536000"))
                if not any(name.lower() == b"content-security-policy" for name, _ in headers):
                    headers.append((b"content-security-policy", _policy(scope["path"])))
                if scope["path"].startswith("/static/"):
                    # Files change with a new version of Hamdel; browsers ask whether they have.
                    headers.append((b"cache-control", b"no-cache"))
            await send(message)

        await self._app(scope, receive, with_headers)


def _policy(path: str) -> bytes:
    if path.startswith(_DOCS):
        return _DOCS_POLICY
    return _STATIC_POLICY if path.startswith(("/static", "/widget.js")) else _NO_PAGE


def install(app: FastAPI, allowed_origins: tuple[str, ...]) -> None:
    """Serve pages and static files, and let the sites that embed the widget use it."""
    if not BROUGHT.exists():
        log.error("pages_incomplete", missing=str(BROUGHT), do="Install Hamdel again: pip install --editable .")
    app.include_router(router)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.add_middleware(
        CORSMiddleware,
        allow_origins=list(allowed_origins),
        allow_methods=["GET", "POST"],
        allow_headers=["authorization", "content-type"],
        # Never with cookies: visitors show a token, and agents' pages are of this origin.
        allow_credentials=False,
        max_age=3600,
    )
    app.add_middleware(SafetyHeaders)
