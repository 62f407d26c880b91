"""Pictures, files, links and snippets in answers, as editors put them in and visitors see them; in a browser."""

import re
import uuid
from typing import Any

import pytest
from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_editor_work import editing, editor_of
from tests.conftest import Server
from tests.media import picture

pytestmark = pytest.mark.browser

LABEL = FilePayload(name="label.png", mimeType="image/png", buffer=picture("PNG", (320, 160)))
PAGE = FilePayload(name="label.png", mimeType="image/png", buffer=b"<html><p>No picture</p></html>")


def article(server: Server, answer: str = "Pack it well.", question: str = "") -> str:
    """Publish an article; its id."""
    name = f"parts-{uuid.uuid4().hex[:8]}"
    body = {"id": name, "language": "en", "question": question or f"How do I send {name}?", "answer": answer}
    added = editor_of(server).post("/articles", json={**body, "status": "published", "anyway": True})
    assert added.status_code == 201, added.text
    return name


def answer_of(page: Page) -> Locator:
    return page.locator("answer-field textarea")


def opened(open_page: OpenPage, server: Server, name: str, **page: Any) -> Page:
    shown = editing(open_page, server, f"#/article/{name}", **page)
    expect(answer_of(shown)).to_be_visible()
    return shown


def test_a_picture_is_described_before_it_is_put_in_and_readers_see_it(server: Server, open_page: OpenPage) -> None:
    name = article(server)
    page = opened(open_page, server, name)
    page.get_by_role("button", name="Picture or file").click()
    dialog = page.get_by_role("dialog")
    dialog.locator("[data-field=file-chosen]").set_input_files(LABEL)
    expect(dialog.get_by_role("textbox", name="What does the picture show?")).to_be_focused()

    dialog.get_by_role("button", name="Insert").click()
    expect(dialog.get_by_role("alert")).to_have_text("Please describe the picture in a few words.")
    dialog.get_by_role("textbox").fill("The label on the parcel")
    page.keyboard.press("Enter")

    expect(dialog).to_have_count(0)
    expect(answer_of(page)).to_have_value(re.compile(r"!\[The label on the parcel\]\(file:[0-9a-f]{32}\)"))
    shown = page.get_by_role("img", name="The label on the parcel")
    expect(shown).to_have_js_property("naturalWidth", 320)
    page.get_by_role("button", name="Publish changes").click()
    expect(page.locator("notice-board")).to_contain_text("ublished")

    reading = open_page(f"{server.url}/help/en/{name}")
    expect(reading.get_by_role("img", name="The label on the parcel")).to_have_js_property("naturalWidth", 320)


def test_a_file_that_lies_about_itself_is_refused_in_a_sentence(server: Server, open_page: OpenPage) -> None:
    page = opened(open_page, server, article(server))
    page.get_by_role("button", name="Picture or file").click()
    page.locator("[data-field=file-chosen]").set_input_files(PAGE)

    expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("is not what its name says")
    expect(page.locator("[data-field=file-insert]")).to_have_attribute("aria-disabled", "true")


def test_a_picture_is_pasted_into_an_answer(server: Server, open_page: OpenPage) -> None:
    page = opened(open_page, server, article(server))
    answer_of(page).focus()
    page.evaluate(
        """async (bytes) => {
          const carried = new DataTransfer();
          carried.items.add(new File([new Uint8Array(bytes)], "image.png", { type: "image/png" }));
          const paste = new ClipboardEvent("paste", { clipboardData: carried, bubbles: true, cancelable: true });
          document.activeElement.dispatchEvent(paste);
        }""",
        list(picture("PNG", (100, 50))),
    )

    page.get_by_role("textbox", name="What does the picture show?").fill("A map")
    page.get_by_role("button", name="Insert").click()

    expect(answer_of(page)).to_have_value(re.compile(r"!\[A map\]\(file:[0-9a-f]{32}\)"))


def test_a_link_to_an_article_is_picked_and_said_to_who_deletes_that(server: Server, open_page: OpenPage) -> None:
    target = article(server, question=f"Where is the depot of {uuid.uuid4().hex[:8]}?")
    name = article(server)
    page = opened(open_page, server, name)
    page.get_by_role("button", name="Link to an article").click()
    page.get_by_role("combobox").last.fill(target)
    page.locator(".picker-list").get_by_role("option").first.click()
    expect(answer_of(page)).to_have_value(re.compile(rf"\[Where is the depot of \w+\?\]\(article:{target}\)"))
    page.get_by_role("button", name="Publish changes").click()
    expect(page.locator("notice-board")).to_contain_text("ublished")

    reading = open_page(f"{server.url}/help/en/{name}")
    reading.get_by_role("link", name="Where is the depot of").click()
    reading.wait_for_url(f"**/help/en/{target}")

    page.goto(f"{server.url}/editor#/article/{target}")
    page.get_by_role("button", name="More").click()
    page.get_by_role("menuitem", name="Delete").click()
    expect(page.get_by_role("dialog")).to_contain_text("These articles link to it")
    expect(page.get_by_role("dialog").get_by_role("listitem")).to_have_text([f"How do I send {name}?"])


def test_a_snippet_is_written_put_in_and_changed_in_all_articles(server: Server, open_page: OpenPage) -> None:
    called = f"hours-{uuid.uuid4().hex[:6]}"
    name = article(server)
    page = editing(open_page, server, "#/snippets")
    page.get_by_role("button", name="New snippet").first.click()
    page.get_by_role("textbox", name="Name").fill("Opening hours")
    page.keyboard.press("Control+s")
    expect(page.locator("snippet-card").get_by_role("alert")).to_contain_text("Lower-case letters")
    page.get_by_role("textbox", name="Name").fill(called)
    page.get_by_role("textbox", name="English").first.fill("From **9 to 5**")
    page.locator(f"[data-field='save-{called}'], [data-field='save-']").first.click()
    expect(page.locator("notice-board")).to_contain_text("Saved")

    page.goto(f"{server.url}/editor#/article/{name}")
    answer_of(page).fill("We are open. {{snippet:nothing}} ")
    expect(page.locator(".answer-missing")).to_contain_text("There is no snippet “nothing”")
    answer_of(page).fill("We are open. ")
    answer_of(page).press("End")
    page.get_by_role("button", name="Snippet", exact=True).click()
    page.locator(f"[data-field=snippet-{called}]").click()
    expect(page.locator(".answer-view .rendered")).to_have_text("We are open. From 9 to 5")
    page.get_by_role("button", name="Publish changes").click()
    expect(page.locator("notice-board")).to_contain_text("ublished")

    page.goto(f"{server.url}/editor#/snippets")
    card = page.locator("snippet-card", has_text=called)
    expect(card.locator("summary")).to_have_text("Articles that use it (1)")
    card.get_by_role("textbox").fill("Day and night")
    page.keyboard.press("Control+s")
    expect(page.locator("notice-board")).to_contain_text("Saved")

    reading = open_page(f"{server.url}/help/en/{name}")
    expect(reading.locator(".answer")).to_contain_text("We are open. Day and night")


def test_of_two_editors_of_a_snippet_the_slower_one_is_asked(server: Server, open_page: OpenPage) -> None:
    called, colleague = f"closed-{uuid.uuid4().hex[:6]}", editor_of(server)
    assert colleague.put(f"/snippets/{called}", json={"texts": {"en": "On Mondays"}}).status_code == 200
    page = editing(open_page, server, "#/snippets")
    card = page.locator("snippet-card", has_text=called)
    card.get_by_role("textbox").fill("On Sundays")
    colleague.put(f"/snippets/{called}", json={"texts": {"en": "On Tuesdays"}})
    page.keyboard.press("Control+s")

    expect(page.get_by_role("dialog")).to_contain_text("Somebody else has saved this snippet")
    page.get_by_role("button", name="Load theirs").click()

    expect(card.get_by_role("textbox")).to_have_value("On Tuesdays")


def test_a_visitor_sees_the_picture_and_the_link_of_an_answer(server: Server, open_page: OpenPage) -> None:
    kept = editor_of(server).post("/article-files", files={"file": ("map.png", picture("PNG", (240, 120)))}).json()
    target, word = article(server), f"zorblax {uuid.uuid4().hex[:6]}"
    article(server, f"Here it is: ![A map](file:{kept['id']}) and [more](article:{target}).", f"Where is the {word}?")
    page = open_page(f"{server.url}/")
    page.get_by_role("button", name=re.compile("chat", re.IGNORECASE)).first.click()
    composer = page.get_by_role("textbox").last
    composer.fill(f"Where is the {word}?")
    composer.press("Enter")

    expect(page.get_by_role("img", name="A map")).to_have_js_property("naturalWidth", 240)
    expect(page.get_by_role("link", name="more")).to_have_attribute("href", f"{server.url}/help/en/{target}")
