"""What visitors asked in vain, in an editor's browser: from a question to an article that answers it."""

import re
import time
import uuid

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_editor_work import editor_of
from tests.browser.test_pages import hire, sign_in
from tests.conftest import Serve, Server
from tests.gaps import put_gap

pytestmark = pytest.mark.browser

PERSIAN, DUTCH = "آیا استخدام می‌کنید؟", "Hebben jullie vacatures?"
ANSWER = "بله. فهرست شغل‌ها در صفحهٔ همکاری ما آمده است."


def editing(open_page: OpenPage, server: Server, address: str) -> Page:
    opened = open_page(f"{server.url}/editor{address}")
    sign_in(opened, hire(server, "editor"))
    return opened


def test_an_unanswered_persian_question_becomes_an_article_that_answers_it_in_dutch_too(
    serve: Serve, open_page: OpenPage
) -> None:
    server = serve()
    server.ask(uuid.uuid4().hex, PERSIAN, metadata={"language": "fa"})
    editor = editor_of(server)
    until = time.monotonic() + 60
    while not editor.get("/gaps").json()["topics"]:
        assert time.monotonic() < until, "it was not read in time"
        time.sleep(0.2)

    page = editing(open_page, server, "#/gaps")
    page.get_by_role("link", name=PERSIAN).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(PERSIAN)
    page.get_by_role("button", name="Write an article").click()
    page.get_by_role("textbox", name="Answer", exact=True).fill(ANSWER)
    page.get_by_role("button", name="Publish", exact=True).click()
    expect(page.locator(".status-published").first).to_be_visible()

    answers = [
        server.ask(uuid.uuid4().hex, text, metadata={"language": language})
        for language, text in (("fa", PERSIAN), ("nl", DUTCH))
    ]
    # At the first asking: what is published is found at once.
    assert all(ANSWER in " ".join(str(one.get("text")) for one in replies) for replies in answers)
    page.goto(f"{server.url}/editor#/gaps")
    expect(page.get_by_role("heading", name="Nothing left unanswered")).to_be_visible()
    page.get_by_role("button", name="Answered", exact=True).click()
    expect(page.locator("gaps-view .row")).to_have_text([re.compile(re.escape(PERSIAN))])


def test_a_topic_is_added_to_an_article_by_keyboard(server: Server, open_page: OpenPage) -> None:
    topic, _ = put_gap(server.settings, 501)
    page = editing(open_page, server, f"#/gaps/{topic}")
    page.get_by_role("button", name="Add to an article").press("Enter")
    field = page.get_by_role("combobox", name="Which article answers this?")
    expect(field).to_be_focused()
    field.press_sequentially("refund-time")
    expect(page.locator(".picker-list").get_by_role("option").first).to_be_visible()
    field.press("Enter")

    expect(page.get_by_role("link", name="Open the article")).to_be_visible()
    assert "Do you sell number 501?" in editor_of(server).get("/articles/refund-time").json()["phrasings"]


def test_a_topic_is_dismissed_and_taken_up_again_in_persian(server: Server, open_page: OpenPage) -> None:
    topic, _ = put_gap(server.settings, 502)
    page = editing(open_page, server, f"#/gaps/{topic}")
    page.get_by_role("combobox", name="Page language").select_option("fa")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    page.locator("[data-field=dismiss]").click()
    page.locator("[data-field='state-dismissed']").click()
    page.locator(f"[data-field='topic-{topic}']").click()
    page.locator("[data-field=reopen]").click()

    expect(page.locator("[data-field=draft]")).to_be_visible()


def test_a_proposed_phrasing_is_reworded_and_taken(server: Server, open_page: OpenPage) -> None:
    _, proposal = put_gap(server.settings, 503)
    page = editing(open_page, server, "#/gaps?state=proposals")
    field = page.locator(f"[data-field='text-{proposal}']")
    expect(field).to_have_value("where is parcel 503")
    field.fill("parcel of number 503")
    field.press("Enter")

    expect(field).to_have_count(0)
    assert "parcel of number 503" in editor_of(server).get("/articles/track-order").json()["phrasings"]


def test_what_a_colleague_has_decided_is_said(server: Server, open_page: OpenPage) -> None:
    topic, _ = put_gap(server.settings, 504)
    page = editing(open_page, server, f"#/gaps/{topic}")
    expect(page.get_by_role("button", name="Write an article")).to_be_visible()
    editor_of(server).post(f"/gaps/{topic}/phrasings", json={"article": "refund-time"})

    page.get_by_role("button", name="Dismiss").click()

    expect(page.locator("notice-board")).to_contain_text("A colleague has dealt with this topic already.")
    expect(page.get_by_role("link", name="Open the article")).to_be_visible()


def test_a_page_after_the_last_becomes_the_last_that_has_something(server: Server, open_page: OpenPage) -> None:
    topic, proposal = put_gap(server.settings, 505)
    page = editing(open_page, server, "#/gaps?page=3")
    expect(page.locator(f"[data-field='topic-{topic}']")).to_be_visible()

    page.goto(f"{server.url}/editor#/gaps?state=proposals&page=3")

    expect(page.locator(f"[data-field='text-{proposal}']")).to_be_visible()
    expect(page).to_have_url(re.compile(r"#/gaps\?state=proposals$"))
