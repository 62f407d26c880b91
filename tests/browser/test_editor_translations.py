"""Articles in many languages, in a browser: how far they are, beside their source, and translators' files."""

import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_pages import hire, sign_in
from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.libretranslate import SENTENCES, LibreServer

pytestmark = pytest.mark.browser


@pytest.fixture
def engine() -> Iterator[LibreServer]:
    running = LibreServer(sentences=SENTENCES)
    yield running
    running.close()


@pytest.fixture
def translating(serve: Serve, engine: LibreServer) -> Server:
    return serve(translator="libretranslate", libretranslate_url=engine.url, languages="en,nl,fa,es")


def editor_of(server: Server) -> httpx.Client:
    return Desk.hire(server.url, server.settings, f"editor-{uuid.uuid4().hex[:8]}", role="editor").client


def editing(open_page: OpenPage, server: Server, place: str, **options: Any) -> Page:
    page = open_page(f"{server.url}/editor{place}", **options)
    sign_in(page, hire(server, "editor"))
    return page


def article(name: str, **fields: Any) -> dict[str, Any]:
    return {
        "id": name,
        "language": "en",
        "question": "Where is the bicycle shed?",
        "phrasings": ["bike shed", "where do bikes go"],
        "answer": "Behind the **house**.\n\n- Open from 8:00",
        "status": "published",
        **fields,
    }


PERSIAN = {
    "fa": {
        "question": "انبار دوچرخه کجاست؟",
        "phrasings": ["جای دوچرخه"],
        "answer": "پشت **خانه**.\n\n- از ۸:۰۰ باز است",
    }
}


def is_beside(page: Page) -> bool:
    """Whether the source's question stands beside the field that it is translated in, and not above it."""
    source, field = page.locator(".beside source-part").first, page.locator(".beside textarea").first
    one, other = source.bounding_box(), field.bounding_box()
    assert one is not None
    assert other is not None
    return one["y"] < other["y"] + other["height"] and abs(one["x"] - other["x"]) > 100


def test_a_translation_stands_beside_its_source_each_in_its_direction(server: Server, open_page: OpenPage) -> None:
    name = f"shed-{uuid.uuid4().hex[:6]}"
    editor = editor_of(server)
    editor.post("/articles", json=article(name, translations=PERSIAN))
    page = editing(open_page, server, f"#/article/{name}?language=fa", width=1500)

    source = page.get_by_role("group", name="Question · English")
    expect(source).to_contain_text("Where is the bicycle shed?")
    expect(source.locator(".source-text")).to_have_attribute("dir", "ltr")
    expect(page.get_by_role("textbox", name="Question", exact=True)).to_have_attribute("dir", "rtl")
    expect(page.get_by_role("group", name="Answer · English").locator("strong")).to_have_text("house")
    assert is_beside(page)

    page.set_viewport_size({"width": 420, "height": 900})
    assert not is_beside(page)
    # At 400 % a window of 1500 has 375 pixels (WCAG 1.4.10): nothing has to be scrolled to the side.
    page.set_viewport_size({"width": 375, "height": 300})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    page.get_by_role("button", name="Hide the English text").click()
    expect(source).to_be_hidden()
    page.get_by_role("button", name="Show the English text").click()
    expect(source).to_be_visible()
    editor.delete(f"/articles/{name}")


def test_what_has_changed_in_the_source_is_marked_where_it_is_translated(server: Server, open_page: OpenPage) -> None:
    name = f"shed-{uuid.uuid4().hex[:6]}"
    editor = editor_of(server)
    before = article(name, status="draft", translations=PERSIAN)
    editor.post("/articles", json=before)
    editor.put(f"/articles/{name}", json={**before, "answer": "Behind the new **house**.\n\n- Open from 8:00"})
    page = editing(open_page, server, f"#/article/{name}?language=fa", width=1500)

    answer = page.get_by_role("group", name="Answer · English")
    expect(answer.locator("ins")).to_have_text(["new "])
    expect(answer).to_contain_text("Changed since")
    expect(page.get_by_role("group", name="Question · English")).not_to_contain_text("Changed since")
    editor.delete(f"/articles/{name}")


def test_a_figure_opens_its_articles_and_the_chosen_ones_are_drafted(translating: Server, open_page: OpenPage) -> None:
    editor = editor_of(translating)
    for number in ("one", "two"):
        editor.post("/articles", json=article(f"shed-{number}", question=f"Where is shed {number}?", phrasings=[]))
    page = editing(open_page, translating, "#/quality?state=languages")

    row = page.get_by_role("row", name=re.compile("^Persian"))
    row.get_by_role("link", name="Persian, Missing: 2").click()
    expect(page.get_by_label("Narrow the list")).to_have_value("missing")
    expect(page.locator(".row")).to_have_count(2)
    page.get_by_role("checkbox", name="Select “Where is shed two?”").check()
    page.get_by_role("button", name="Machine drafts for the selected articles: 1").click()
    page.get_by_role("dialog").get_by_role("button", name="Draft by machine").click()

    expect(page.get_by_text("Persian: 1 of 1 articles drafted.")).to_be_visible()
    expect(page.locator(".row")).to_have_count(1)
    assert editor.get("/articles/shed-two").json()["machine"] == ["fa"]
    page.get_by_label("Narrow the list").select_option("unreviewed")
    expect(page.locator(".row")).to_contain_text("shed-two")


def test_all_that_are_missing_are_drafted_and_what_is_not_is_told_with_the_reason(
    translating: Server, open_page: OpenPage, engine: LibreServer
) -> None:
    editor = editor_of(translating)
    editor.post("/articles", json=article("shed", phrasings=[]))
    before = article("theirs", question="And the other shed?", phrasings=[], translations=PERSIAN)
    editor.post("/articles", json=before)
    editor.put("/articles/theirs", json={**before, "answer": "It is gone.", "anyway": True})
    page = editing(open_page, translating, "#/quality?state=languages")
    row = page.get_by_role("row", name=re.compile("^Persian"))
    expect(row.get_by_role("link", name="Persian, Out of date: 1")).to_be_visible()
    engine.gate.clear()

    row.get_by_role("button", name="Draft by machine: Persian").click()
    page.get_by_role("dialog").get_by_role("button", name="Draft by machine").click()
    expect(page.get_by_text("Persian: 0 of 2 articles processed")).to_be_visible()
    expect(page.get_by_role("button", name="Stop")).to_be_focused()
    engine.gate.set()

    expect(page.locator("draft-run")).to_contain_text("Persian: 1 of 2 articles drafted.")
    page.get_by_text("Without a draft: 1").click()
    told = page.locator("draft-run li")
    expect(told).to_have_text("theirs Somebody has written this text, so it was left alone.")
    expect(row.get_by_role("link", name="Persian, Not reviewed: 1")).to_be_visible()
    told.get_by_role("link", name="theirs").click()
    expect(page.get_by_role("tab", selected=True)).to_contain_text("فارسی")


def test_a_translators_file_is_fetched_and_brought_back(
    translating: Server, open_page: OpenPage, tmp_path: Path
) -> None:
    editor = editor_of(translating)
    editor.post("/articles", json=article("shed", phrasings=[]))
    page = editing(open_page, translating, "#/quality?state=languages")
    page.get_by_role("button", name="For translators (XLIFF): Persian").click()
    with page.expect_download() as started:
        page.get_by_role("menuitem", name="Missing, out of date or not reviewed").click()
    assert started.value.suggested_filename == "articles-fa.xlf"
    file = tmp_path / "articles-fa.xlf"
    started.value.save_as(file)
    text = file.read_text("utf-8").replace('state="initial"', 'state="final"')
    text = text.replace("shed?</source>", "shed?</source><target>انبار کجاست؟</target>")
    text = text.replace("8:00</source>", "8:00</source><target>پشت خانه، از ۸:۰۰</target>")
    file.write_text(text, "utf-8")

    page.goto(f"{translating.url}/editor#/")
    page.get_by_role("button", name="Import a file").click()
    page.locator('import-dialog input[data-import="files"]').set_input_files(file)
    dialog = page.get_by_role("dialog", name="Articles from files")
    expect(dialog).to_contain_text("XLIFF")
    expect(dialog.locator('[data-kind="import-changed"]')).to_contain_text("Persian")
    dialog.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("Added: 0. Changed: 1.")).to_be_visible()
    stored = editor.get("/articles/shed").json()
    assert (stored["translations"]["fa"]["question"], stored["machine"]) == ("انبار کجاست؟", [])
