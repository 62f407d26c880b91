"""The pages and their static files."""

import json
from typing import Any

import structlog
from fastapi import APIRouter, FastAPI, Response
from fastapi.responses import FileResponse
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.bundle import STATIC, Delivery, delivery, is_digested
from bot.web.compression import Compression
from bot.web.services import Services, Wired
from bot.web.site_texts import worded
from knowledge_base.locales import primary, with_varieties

#: What the build brings from npm; the desk and the editor stay empty without it.
BROUGHT = STATIC / "vendor" / "fluent-bundle" / "index.js"

log = structlog.get_logger(__name__)

router = APIRouter(include_in_schema=False)

_POLICY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; media-src 'self' blob:; "
    "connect-src 'self' ws: wss:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
)


def _page(name: str) -> FileResponse:
    headers = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-cache"}
    return FileResponse(delivery().page(name), headers=headers)


@router.get("/")
async def shop() -> FileResponse:
    """A demo shop with the widget."""
    return _page("shop")


@router.get("/desk")
async def desk() -> FileResponse:
    """The agents' desk."""
    return _page("desk")


@router.get("/desk/reports")
async def reports() -> FileResponse:
    """The figures of the work with visitors."""
    return _page("reports")


@router.get("/desk/wallboard")
async def wallboard() -> FileResponse:
    """The figures of the moment, for a screen on the wall."""
    return _page("wallboard")


@router.get("/editor")
async def editor() -> FileResponse:
    """The article editor."""
    return _page("editor")


@router.get("/admin")
async def admin() -> FileResponse:
    """The administration."""
    return _page("admin")


@router.get("/widget")
async def widget_page() -> FileResponse:
    """How the widget looks on a site's pages, for administrators."""
    return _page("admin")


@router.get("/account")
async def account() -> FileResponse:
    """One's own account, and what one-time links lead to."""
    return _page("admin")


#: Where `/widget.js` has a place for what the launcher shows of the site.
PLACE_OF_SITE = '"@hamdel-site@"'
#: A bundle's first file is good for a minute without a question, and for an hour while it is asked for anew; what it
#: leads to has a digest in its name. As it is written it may be another one at any moment.
_SHORT, _NONE = "public, max-age=60, stale-while-revalidate=3600", "no-cache"
_FOREVER = "public, max-age=31536000, immutable"


@router.get("/widget.js")
def widget(services: Wired) -> Response:
    """The one file that a site embeds; made in a thread, as the first time it reads the texts of all languages."""
    delivered = delivery()
    code = delivered.widget.read_text("utf-8")
    site = json.dumps(site_at_first(services, delivered), ensure_ascii=False, separators=(",", ":"))
    return Response(
        code.replace(PLACE_OF_SITE, site),
        media_type="text/javascript",
        headers={
            "Cache-Control": _SHORT if delivered.is_bundled else _NONE,
            # Pages that are isolated (Cross-Origin-Embedder-Policy) embed it, too.
            "Cross-Origin-Resource-Policy": "cross-origin",
        },
    )


def site_at_first(services: Services, delivered: Delivery) -> dict[str, Any]:
    """What the launcher shows before anything is asked for: no word of it is about the visitor."""
    values = services.site.values
    # Also the varieties that are worded otherwise; "pt" is that of Brazil.
    tags = with_varieties(services.site.languages)
    said = {
        code: (
            worded(values.widget.launcher, code),
            services.phrases.templates(code, "widget-open", "widget-new-messages"),
        )
        for code in tags
    }
    # One that is worded no otherwise is left out.
    said = {code: its for code, its in said.items() if code == primary(code) or its != said.get(primary(code))}
    return {
        "chat": delivered.chat,
        # What greets by itself is brought where something does.
        **({"triggers": delivered.triggers} if any(one.on for one in values.triggers) else {}),
        "accent": values.accent,
        "on_accent": values.on_accent,
        "widget": values.widget.placed(),
        "launchers": {code: launcher for code, (launcher, _) in said.items() if launcher},
        "labels": {code: labels for code, (_, labels) in said.items()},
    }


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
            await send(message)

        await self._app(scope, receive, with_headers)


def _policy(path: str) -> bytes:
    if path.startswith(_DOCS):
        return _DOCS_POLICY
    return _STATIC_POLICY if path.startswith(("/static", "/widget.js")) else _NO_PAGE


class Files(StaticFiles):
    """Files of the pages: browsers keep what has a digest in its name, and ask whether others are still the same."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file at ``path``; where it went with an older version, the one that took its place."""
        try:
            found = await super().get_response(path, scope)
        except HTTPException:
            if (newer := delivery().successor(path)) is None:
                raise
            found = FileResponse(newer)
            path = ""
        found.headers["Cache-Control"] = _FOREVER if is_digested(path) else _NONE
        return found


def install(app: FastAPI, allowed_origins: tuple[str, ...]) -> None:
    """Serve pages and static files, and let the sites that embed the widget use it."""
    if not BROUGHT.exists():
        log.error("pages_incomplete", missing=str(BROUGHT), do="Install Hamdel again: pip install --editable .")
    delivery()  # told now what is delivered, and not while somebody waits
    app.include_router(router)
    app.mount("/static", Files(directory=STATIC), name="static")
    app.add_middleware(Compression)
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
