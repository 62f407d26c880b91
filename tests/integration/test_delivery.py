"""What pages and the widget cost over the wire: few files, compressed, kept by browsers while they are true."""

import gzip
import re
from concurrent.futures import ThreadPoolExecutor

import brotli
import httpx
import pytest

from bot.web.bundle import delivery
from tests.conftest import Server

FOREVER = "public, max-age=31536000, immutable"


def got(server: Server, path: str, accepted: str = "br", **headers: str) -> httpx.Response:
    """An answer as it came over the wire; ``content`` is what it is read as."""
    asked = {"Accept-Encoding": accepted, **headers}
    with httpx.stream("GET", server.url + path, headers=asked, timeout=30) as response:
        raw = b"".join(response.iter_raw())
    return httpx.Response(response.status_code, headers=response.headers, stream=httpx.ByteStream(raw))


def raw(response: httpx.Response) -> bytes:
    assert isinstance(response.stream, httpx.ByteStream)
    return b"".join(response.stream)


@pytest.fixture(scope="module")
def bundled() -> None:
    if not delivery().is_bundled:
        pytest.skip("The pages are not bundled (python bot/web/build_pages.py), so their weight was not weighed.")


@pytest.mark.parametrize("path", ["/widget.js", "/desk", "/static/shared/tokens.css", "/api/v1/desk/labels"])
def test_a_text_comes_as_small_as_the_browser_can_take_it_and_is_the_same(server: Server, path: str) -> None:
    plain, zipped, smallest = (got(server, path, accepted) for accepted in ("identity", "gzip", "gzip, br"))

    assert [one.headers.get("Content-Encoding") for one in (plain, zipped, smallest)] == [None, "gzip", "br"]
    assert raw(plain) == gzip.decompress(raw(zipped)) == brotli.decompress(raw(smallest))
    assert len(raw(plain)) > len(raw(zipped)) > len(raw(smallest))
    for one in (plain, zipped, smallest):
        assert "Accept-Encoding" in one.headers["Vary"]
        assert int(one.headers["Content-Length"]) == len(raw(one))


@pytest.mark.parametrize("path", ["/widget.js", "/desk", "/static/shared/tokens.css", "/api/v1/chat/site?language=nl"])
def test_what_a_browser_has_is_not_sent_again(server: Server, path: str) -> None:
    first = got(server, path)
    again = got(server, path, **{"If-None-Match": first.headers["ETag"]})

    assert (again.status_code, raw(again)) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    assert got(server, path, **{"If-None-Match": 'W/"another"'}).status_code == 200


def test_many_who_ask_at_the_same_time_get_the_same(server: Server) -> None:
    with ThreadPoolExecutor(8) as pool:
        # A text that nobody has asked for before.
        answers = list(pool.map(lambda _: raw(got(server, "/static/editor/draft.js")), range(24)))

    assert len(set(answers)) == 1
    assert b"@ts-check" in brotli.decompress(answers[0])


def test_an_answer_about_a_person_is_not_compressed(server: Server) -> None:
    begun = httpx.post(f"{server.url}/api/v1/chat/conversations", json={"name": "A" * 200}, timeout=30)
    keys = begun.json()
    path = f"/api/v1/chat/conversations/{keys['conversation']}"
    answer = got(server, path, Authorization=f"Bearer {keys['token']}")

    assert answer.status_code == 200
    assert "Content-Encoding" not in answer.headers
    assert "Content-Encoding" not in begun.headers


def test_a_part_of_a_file_is_a_part_of_the_file(server: Server) -> None:
    answer = got(server, "/static/shared/tokens.css", Range="bytes=0-9")

    assert (answer.status_code, len(raw(answer))) == (206, 10)
    assert "Content-Encoding" not in answer.headers


def test_the_widget_says_where_its_rest_is_and_that_may_be_kept_for_good(server: Server, bundled: None) -> None:
    first = got(server, "/widget.js")
    chat = re.search(r'"chat":"([^"]+)"', brotli.decompress(raw(first)).decode())
    assert chat is not None
    rest = got(server, f"/{chat[1]}")

    assert "max-age=60" in first.headers["Cache-Control"]
    assert rest.headers["Cache-Control"] == FOREVER
    assert rest.headers["Content-Type"].startswith("text/javascript")
    assert b"@hamdel-site@" not in brotli.decompress(raw(first))


def test_a_page_that_was_open_during_an_update_gets_the_rest_of_today(server: Server, bundled: None) -> None:
    today = got(server, f"/{delivery().chat}")
    older = got(server, "/static/built/chat-ffffffffffff.js")

    assert raw(older) == raw(today)
    assert older.headers["Cache-Control"] == "no-cache"
    assert got(server, "/static/built/nothing-ffffffffffff.js").status_code == 404


def test_the_launcher_shows_the_site_without_another_question(server: Server) -> None:
    code = raw(got(server, "/widget.js", "identity")).decode()

    for name in ('"widget-open":"Open the chat"', '"widget-open":"باز کردن گفت‌وگو"', '"accent":', '"on_accent":'):
        assert name in code


def test_the_widget_weighs_what_a_guest_may_weigh(server: Server, bundled: None) -> None:
    first, rest = raw(got(server, "/widget.js")), raw(got(server, f"/{delivery().chat}"))
    texts = raw(got(server, "/api/v1/chat/site?language=te"))

    assert len(first) <= 10_000
    assert len(first) + len(rest) + len(texts) <= 90_000


@pytest.mark.parametrize("page", ["/", "/desk", "/desk/reports", "/desk/wallboard", "/editor", "/admin", "/widget"])
def test_a_page_is_one_script_and_one_style_sheet_that_may_be_kept(server: Server, bundled: None, page: str) -> None:
    html = raw(got(server, page, "identity")).decode()
    files = re.findall(r'(?:src|href)="(/static/[^"]+\.(?:js|css))"', html)

    assert sorted(file.rpartition(".")[2] for file in files) == ["css", "js"]
    for file in files:
        answer = got(server, file)
        assert (answer.status_code, answer.headers["Cache-Control"]) == (200, FOREVER)
        assert answer.headers["Content-Encoding"] == "br"
