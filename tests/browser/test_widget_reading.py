"""What visitors do with what was said: read a long answer, keep the conversation, know when people are there."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.barriers import barriers
from tests.browser.conftest import OpenPage
from tests.browser.test_accessibility import LOCALES
from tests.browser.test_widget_after import labels_of
from tests.conftest import Serve
from tests.integration.test_conversations import Visitor
from tests.integration.test_forgotten_passwords import mailing
from tests.integration.test_outreach import tell
from tests.integration.test_site_settings import boss
from tests.integration.test_triggers import shut_the_desk
from tests.mailboxes import Mailbox, text_of

pytestmark = pytest.mark.browser


def test_a_long_answer_is_folded_until_it_is_wanted_and_the_conversation_is_kept_as_a_file(
    serve: Serve, open_page: OpenPage
) -> None:
    server = serve()
    labels = labels_of(server, "en")
    page = open_page(f"{server.url}/?lang=en")
    page.get_by_role("button", name=labels["widget-open"]).last.click()
    expect(page.get_by_role("button", name=labels["widget-save"])).to_be_hidden()
    page.get_by_role("textbox", name=labels["widget-placeholder"]).fill("hello")
    page.keyboard.press("Enter")
    log = page.get_by_role("log")
    expect(log.locator("[data-author=visitor][data-status=stored]")).to_have_count(1)
    (one,) = boss(server).client.get("/desk/conversations", params={"view": "all"}).json()["conversations"]
    tell(server, conversation=one["conversation"], text="A step of many. " * 100 + "The last step.").raise_for_status()

    folded = log.locator(".bubble.folded")
    expect(folded).to_have_count(1)
    more = page.get_by_role("button", name=labels["widget-unfold"])
    expect(more).to_have_attribute("aria-expanded", "false")
    more.click()
    expect(folded).to_have_count(0)
    page.get_by_role("button", name=labels["widget-fold"]).click()
    expect(folded).to_have_count(1)

    with page.expect_download() as download:
        page.get_by_role("button", name=labels["widget-save"]).click()
    assert re.fullmatch(r"chat-\d{4}-\d\d-\d\d\.txt", download.value.suggested_filename)
    text = download.value.path().read_text("utf-8-sig")
    assert "hello" in text
    assert "The last step." in text


def test_who_comes_while_nobody_is_at_work_sees_when_people_are_back(serve: Serve, open_page: OpenPage) -> None:
    server = serve()
    shut_the_desk(boss(server))
    labels = labels_of(server, "en")
    page = open_page(f"{server.url}/?lang=en")

    page.get_by_role("button", name=labels["widget-open"]).last.click()

    beginning = labels["widget-people-back"].partition("{")[0].strip()
    expect(page.get_by_role("log")).to_contain_text(re.compile(f"{re.escape(beginning)} .*day, "))


def test_people_who_are_at_work_are_back_already(serve: Serve) -> None:
    server = serve()

    site = Visitor(server).client.get(f"{server.url}/api/v1/chat/site").json()

    assert site["people_back_at"] is None


@pytest.mark.parametrize("language", ["en", "fa"])
def test_a_visitor_has_the_conversation_mailed_to_the_address_that_they_write(
    serve: Serve, open_page: OpenPage, language: str
) -> None:
    with Mailbox() as mailbox:
        server = serve(**mailing(mailbox))
        labels = labels_of(server, language)
        page = open_page(f"{server.url}/?lang={language}", locale=LOCALES[language], width=390)
        page.get_by_role("button", name=labels["widget-open"]).last.click()
        greeting = {"en": "hello", "fa": "سلام"}[language]
        page.get_by_role("textbox", name=labels["widget-placeholder"]).fill(greeting)
        page.keyboard.press("Enter")
        expect(page.get_by_role("log").locator("[data-author=visitor][data-status=stored]")).to_have_count(1)

        page.get_by_role("button", name=labels["widget-menu"]).click()
        page.get_by_role("button", name=labels["widget-mail"]).click()
        address = page.get_by_role("textbox", name=labels["widget-mail"])
        expect(address).to_be_focused()
        address.fill("ana")
        page.keyboard.press("Enter")
        expect(address).to_have_attribute("aria-invalid", "true")
        assert barriers(page) == []
        address.fill("ana@example.com")
        page.keyboard.press("Enter")

        expect(page.get_by_role("status").filter(has_text="ana@example.com")).to_be_visible()
        (mail,) = mailbox.wait_for()
    assert mail["To"] == "ana@example.com"
    assert greeting in text_of(mail)
