"""What is logged, how, and about which request."""

import io
import json
import logging
from collections.abc import Iterator

import httpx
import pytest
import structlog
from fastapi import FastAPI

from bot import logs
from bot.web import errors
from bot.web.request_ids import RequestIds
from tests.conftest import Server


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What is logged during a test."""
    to, level, before = io.StringIO(), logging.getLogger().level, structlog.get_config()
    yield to
    root = logging.getLogger()
    for handler in [one for one in root.handlers if getattr(one, "of_hamdel", False)]:
        root.removeHandler(handler)
    root.setLevel(level)
    structlog.configure(**before)


def lines(written: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in written.getvalue().splitlines()]


def test_json_is_one_object_a_line_from_hamdel_and_from_libraries(written: io.StringIO) -> None:
    logs.configure("info", "json", written)

    structlog.get_logger("test").info("said", text="سلام\nline")
    # Not uvicorn's: servers that other tests start set up that one for the whole process.
    logging.getLogger("some.library").warning("from %s", "a library")

    ours, theirs = lines(written)
    assert (ours["event"], ours["text"], ours["level"]) == ("said", "سلام\nline", "info")
    assert (theirs["event"], theirs["level"]) == ("from a library", "warning")


def test_what_is_below_the_level_is_left_out(written: io.StringIO) -> None:
    logs.configure("error", "json", written)

    structlog.get_logger("test").warning("unheard")
    logging.getLogger("some.library").warning("unheard")
    structlog.get_logger("test").error("heard")

    assert [line["event"] for line in lines(written)] == ["heard"]


def test_a_traceback_is_within_its_line_of_json(written: io.StringIO) -> None:
    logs.configure("warning", "json", written)

    try:
        raise ValueError("broken")
    except ValueError:
        structlog.get_logger("test").exception("failed")

    (line,) = lines(written)
    assert "ValueError: broken" in str(line["exception"])


def test_text_is_for_reading(written: io.StringIO) -> None:
    logs.configure("warning", "text", written)

    structlog.get_logger("test").warning("not_delivered", channel="telegram")

    assert "not_delivered" in written.getvalue()
    assert "channel=telegram" in written.getvalue()


def test_each_response_has_the_name_of_its_request_and_each_line_about_it(server: Server, written: io.StringIO) -> None:
    logs.configure("info", "json", written)

    names = [
        httpx.get(f"{server.url}{path}", timeout=30).headers["X-Request-ID"] for path in ("/healthz", "/nothing/there")
    ]

    assert len(set(names)) == 2
    found = {
        line["request_id"]: (line["path"], line["status"]) for line in lines(written) if line["event"] == "request"
    }
    assert found == {names[0]: ("/healthz", 200), names[1]: ("/nothing/there", 404)}


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("a1b2-C3.d_4", True),
        ("x" * 64, True),
        ("x" * 65, False),
        ("two words", False),
        ('"><script>', False),
        ("", False),
    ],
)
def test_a_proxys_name_of_a_request_is_taken_over_only_if_it_is_short_and_plain(
    server: Server, given: str, kept: bool
) -> None:
    named = httpx.get(f"{server.url}/healthz", headers={"X-Request-ID": given}, timeout=30).headers["X-Request-ID"]

    assert (named == given) is kept
    assert named


def test_a_failure_has_the_name_of_its_request_too(server: Server) -> None:
    answer = httpx.get(f"{server.url}/api/v1/desk/me", headers={"X-Request-ID": "of-the-proxy"}, timeout=30)

    assert answer.status_code == 401
    assert answer.headers["X-Request-ID"] == "of-the-proxy"


@pytest.mark.anyio
async def test_what_goes_wrong_on_our_side_has_the_name_of_its_request_too() -> None:
    app = FastAPI()
    errors.install(app)
    app.add_middleware(RequestIds)

    @app.get("/broken")
    async def broken() -> None:
        raise RuntimeError("out of order")

    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        answer = await client.get("/broken", headers={"X-Request-ID": "of-the-proxy"})

    assert answer.status_code == 500
    assert answer.headers["X-Request-ID"] == "of-the-proxy"
