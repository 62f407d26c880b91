"""Articles brought in from files, in a browser."""

import re
import uuid

import httpx
import pytest
from playwright.sync_api import FilePayload, Page, Route, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_pages import hire, sign_in
from tests.conftest import Server
from tests.fakes import Desk

pytestmark = pytest.mark.browser


def editor_of(server: Server) -> httpx.Client:
    return Desk.hire(server.url, server.settings, f"editor-{uuid.uuid4().hex[:8]}", role="editor").client


def importing(open_page: OpenPage, server: Server, locale: str = "en-US") -> Page:
    page = open_page(f"{server.url}/editor", locale=locale)
    sign_in(page, hire(server, "editor"))
    page.get_by_role("button", name="Import a file").click()
    return page


def give(page: Page, *files: FilePayload) -> None:
    page.locator('import-dialog input[data-import="files"]').set_input_files(list(files))


def file(name: str, text: str, encoding: str = "utf-8") -> FilePayload:
    return {"name": name, "mimeType": "text/csv", "buffer": text.encode(encoding)}


def test_a_table_with_strange_headers_is_brought_in_once_its_columns_are_named(
    server: Server, open_page: OpenPage
) -> None:
    page = importing(open_page, server)
    give(
        page,
        file("faq.csv", "Nr;Kop;Uitleg\r\n1;Waar kan ik mijn step stallen?;Ga naar de hél grote kelder.\r\n", "cp1252"),
    )
    dialog = page.get_by_role("dialog", name="Articles from files")
    expect(dialog).to_contain_text("Windows-1252 (guessed)")
    expect(dialog.get_by_role("heading", name="To fix first: 1")).to_be_visible()
    expect(dialog.get_by_role("button", name="Import", exact=True)).to_be_disabled()

    dialog.get_by_label("Kop").select_option("question")
    expect(dialog.get_by_label("Kop")).to_have_value("question")
    dialog.get_by_label("Uitleg").select_option("answer")

    expect(dialog.locator('[data-kind="import-added"]')).to_contain_text("Waar kan ik mijn step stallen?")
    expect(dialog.locator('[data-kind="import-added"]')).to_contain_text("Dutch")
    dialog.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("Added: 1. Changed: 0. Unchanged: 0.")).to_be_visible()
    expect(dialog).not_to_be_attached()
    expect(page.locator(".row", has_text="Waar kan ik mijn step stallen?")).to_be_visible()
    stored = editor_of(server).get("/articles/waar-kan-ik-mijn-step-stallen").json()
    assert (stored["answer"], stored["status"]) == ("Ga naar de hél grote kelder.", "published")


def test_every_bad_row_is_shown_at_once_and_nothing_is_stored(server: Server, open_page: OpenPage) -> None:
    page = importing(open_page, server)
    rows = (
        "id,language,question,answer\nbad-one,en,,No question.\nbad-two,tlh,Heghlu'meH?,QaQ.\ngood-one,en,Good?,Yes.\n"
    )
    give(page, file("faq.csv", rows))

    table = page.locator(".import-faults tbody tr")
    expect(table).to_have_count(2)
    expect(table.nth(0)).to_contain_text(re.compile(r"faq\.csv\s*2\s*question\s*the field question is empty"))
    expect(table.nth(1)).to_contain_text(re.compile(r"faq\.csv\s*3\s*language\s*the language tlh is not"))
    expect(page.get_by_role("button", name="Import", exact=True)).to_be_disabled()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).not_to_be_attached()
    assert editor_of(server).get("/articles/good-one").status_code == 404


def test_what_is_there_already_is_left_as_it_is(server: Server, open_page: OpenPage) -> None:
    editor = editor_of(server)
    article = {"id": "here-already", "language": "en", "question": "Is it here already?", "answer": "It is."}
    editor.post("/articles", json={**article, "status": "published"})
    page = importing(open_page, server)
    give(page, file("faq.csv", "id,language,question,answer\nhere-already,en,Is it here already?,It is.\n"))

    expect(page.get_by_text("Nothing would change: all of it is there already.")).to_be_visible()
    expect(page.get_by_text("Unchanged: 1")).to_be_visible()
    expect(page.get_by_role("button", name="Import", exact=True)).to_be_disabled()
    assert editor.get("/articles/here-already").json()["revision"] == 1


ROW = "id,language,question,answer\n{name},en,Is {name} here?,It is.\n"
PROGRESS = re.compile(r"/article-imports/\d+$")


def test_an_import_that_is_asked_for_twice_begins_once(server: Server, open_page: OpenPage) -> None:
    page = importing(open_page, server)
    begun: list[str] = []
    page.on("request", lambda sent: begun.append(sent.url) if sent.url.endswith("/article-imports") else None)
    give(page, file("faq.csv", ROW.format(name="asked-twice")))
    page.get_by_role("button", name="Import", exact=True).dblclick()

    expect(page.get_by_text("Added: 1. Changed: 0. Unchanged: 0.")).to_be_visible()
    assert len(begun) == 1


def test_an_import_that_cannot_be_followed_can_be_left(server: Server, open_page: OpenPage) -> None:
    page = importing(open_page, server)
    gone = {"error": {"code": "unknown_import", "message": "There is no such import."}}
    page.route(PROGRESS, lambda route: route.fulfill(status=404, json=gone))
    give(page, file("faq.csv", ROW.format(name="not-followed")))
    page.get_by_role("button", name="Import", exact=True).click()

    dialog = page.get_by_role("dialog", name="Articles from files")
    expect(dialog.get_by_role("alert")).to_contain_text("There is no such import.")
    dialog.get_by_role("button", name="Close").click()
    expect(dialog).not_to_be_attached()


def test_what_an_import_left_out_is_shown_when_it_is_done(server: Server, open_page: OpenPage) -> None:
    page = importing(open_page, server)

    def late(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, json={**answer.json(), "message": "The live data of a was changed meanwhile."})

    page.route(PROGRESS, late)
    give(page, file("faq.csv", ROW.format(name="left-out")))
    page.get_by_role("button", name="Import", exact=True).click()
    expect(page.get_by_text("Added: 1. Changed: 0. Unchanged: 0. The live data of a was changed")).to_be_visible()


def test_articles_are_saved_as_a_spreadsheet(server: Server, open_page: OpenPage) -> None:
    page = open_page(f"{server.url}/editor")
    sign_in(page, hire(server, "editor"))
    page.get_by_role("button", name="Export as a file").click()
    with page.expect_download() as begun:
        page.get_by_role("menuitem", name="Excel").click()
    assert begun.value.suggested_filename == "articles.xlsx"
