"""Which files of the pages are delivered, and in which encoding."""

import json
from pathlib import Path

import pytest

from bot.web import page_sources
from bot.web.bundle import PAGES, STATIC, delivery
from bot.web.compression import encoding_for


@pytest.fixture
def static(tmp_path: Path) -> Path:
    """Pages with a bundle of them."""
    for place in ("desk/index.html", "desk/main.js", "widget/widget.js"):
        (tmp_path / place).parent.mkdir(exist_ok=True)
        (tmp_path / place).write_text(place)
    built = tmp_path / page_sources.BUILT
    built.mkdir()
    for name in ("widget.js", "desk.html", "chat-0123456789ab.js", "chat-view-0123456789ab.js"):
        (built / name).write_text(name)
    manifest = {
        "chat": "chat-0123456789ab.js",
        "triggers": "triggers-0123456789ab.js",
        "sources": page_sources.digest(tmp_path),
    }
    (built / page_sources.MANIFEST).write_text(json.dumps(manifest))
    return tmp_path


def test_a_bundle_of_these_sources_is_delivered(static: Path) -> None:
    delivered = delivery(static)

    assert delivered.is_bundled
    assert delivered.widget == static / "built" / "widget.js"
    assert delivered.page("desk") == static / "built" / "desk.html"
    assert delivered.chat == "static/built/chat-0123456789ab.js"
    assert delivered.triggers == "static/built/triggers-0123456789ab.js"


@pytest.mark.parametrize("change", ["a file is changed", "a file is added", "there is no bundle", "half a bundle"])
def test_pages_that_have_changed_since_are_delivered_as_they_lie(static: Path, change: str) -> None:
    manifest = static / page_sources.BUILT / page_sources.MANIFEST
    if change == "a file is changed":
        (static / "desk" / "main.js").write_text("another")
    elif change == "a file is added":
        (static / "desk" / "more.css").write_text("")
    elif change == "half a bundle":
        manifest.write_text('{"chat":')
    else:
        manifest.unlink()

    delivered = delivery(static)

    assert not delivered.is_bundled
    assert delivered.widget == static / "widget" / "widget.js"
    assert delivered.page("desk") == static / "desk" / "index.html"
    assert delivered.chat == "static/widget/chat.js"
    assert delivered.triggers == "static/widget/triggers.js"


def test_the_bundle_itself_is_no_source_of_it(static: Path) -> None:
    before = page_sources.digest(static)
    (static / page_sources.BUILT / "desk-ffffffffffff.js").write_text("more")

    assert page_sources.digest(static) == before


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("built/chat-ffffffffffff.js", "chat-0123456789ab.js"),
        ("built/chat-view-ffffffffffff.js", "chat-view-0123456789ab.js"),
        ("built/chat-ffffffffffff.css", None),
        ("built/other-ffffffffffff.js", None),
        ("built/../desk/main.js", None),
        ("widget/chat-ffffffffffff.js", None),
    ],
)
def test_a_file_of_an_older_bundle_is_followed_by_the_one_of_its_name(
    static: Path, asked: str, found: str | None
) -> None:
    newer = delivery(static).successor(asked)

    assert (newer and newer.name) == found


def test_every_page_that_can_be_asked_for_is_there() -> None:
    assert all((STATIC / place).is_file() for place in PAGES.values())


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("GZIP;q=0.5", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("br;q=0.000, *;q=0", ""),
        ("*", "br"),
        ("gzip;q=much, br;q=1", "br"),
        ("identity", ""),
        ("", ""),
    ],
)
def test_the_encoding_is_the_smallest_that_a_browser_takes(accepted: str, encoding: str) -> None:
    assert encoding_for(accepted) == encoding
