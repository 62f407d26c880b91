"""A visitor's own variety of a language in the browser: labels, answers, the menu, and what agents see of it."""

import re

import pytest
from playwright.sync_api import Page, expect

from knowledge_base import chinese
from tests.browser.conftest import OpenPage
from tests.browser.test_pages import hire, sign_in
from tests.conftest import Server

pytestmark = pytest.mark.browser


def shop(server: Server, open_page: OpenPage, lang: str, locale: str, data: str = "", width: int = 1280) -> Page:
    """A shop's own page in ``lang``, read with a browser in ``locale``, with the chat open."""
    script = f'<script src="{server.url}/widget.js" {data} data-open="true" async></script>'
    html = (
        f'<!doctype html><html lang="{lang}"><meta name="viewport" content="width=device-width">{script}<h1>Shop</h1>'
    )
    page = open_page("about:blank", locale=locale, width=width)
    page.route(
        f"{server.url}/their-shop", lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8")
    )
    page.goto(f"{server.url}/their-shop")
    expect(page.get_by_role("dialog")).to_be_visible()
    return page


def say(page: Page, text: str) -> None:
    page.get_by_role("dialog").get_by_role("textbox").fill(text)
    page.keyboard.press("Enter")


def tongue_of(page: Page) -> str:
    return str(page.locator("hamdel-widget").locator(".frame").get_attribute("lang"))


def read_aloud(page: Page) -> str:
    """Everything that the chat says, the names of its buttons among it, but not the names of languages."""
    script = """host => [...host.shadowRoot.querySelectorAll('*')].filter(one => !one.closest('select')).flatMap(one =>
        [...one.childNodes].filter(part => part.nodeType === 3).map(part => part.data)
        .concat(['aria-label', 'title', 'placeholder'].map(name => one.getAttribute(name) ?? ''))).join(' ')"""
    return str(page.locator("hamdel-widget").evaluate(script))


@pytest.mark.parametrize("width", [360, 1280])
def test_a_page_in_traditional_chinese_has_a_chat_in_traditional_chinese(
    server: Server, open_page: OpenPage, width: int
) -> None:
    page = shop(server, open_page, "zh-Hant-TW", "zh-TW", width=width)
    expect(page.get_by_role("dialog")).to_contain_text("我是數位助理")
    assert tongue_of(page) == "zh-Hant"

    say(page, "請問我的包裹在哪裡？")
    log = page.get_by_role("log")
    expect(log).to_contain_text("我的訂單")
    expect(page.get_by_role("button", name="有幫助，謝謝")).to_be_visible()
    # The browser picks the glyphs of a font by it.
    expect(page.locator("[data-author=bot] .bubble").last).to_have_attribute("lang", "zh-Hant")

    page.get_by_role("button", name="聯絡客服專員").first.click()
    expect(log).to_contain_text("客服團隊")
    expect(page.get_by_role("dialog")).to_contain_text(re.compile("下一位就輪到您|您排在第"))
    assert not chinese.marks(read_aloud(page))[0]
    # Right to the edge, nothing is cut off.
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_agents_see_that_a_visitor_reads_traditional_chinese(server: Server, open_page: OpenPage) -> None:
    page = shop(server, open_page, "zh-Hant", "zh-TW")
    say(page, "我想找真人客服，訂單編號 99812")
    expect(page.get_by_role("log")).to_contain_text("客服團隊")

    desk = open_page(f"{server.url}/desk")
    sign_in(desk, hire(server))
    row = desk.locator("[data-conversation]").filter(has_text="99812").first
    expect(row).to_contain_text("Traditional Chinese")
    row.click()
    expect(
        desk.locator("[data-author=visitor] .bubble, .message.visitor .bubble, .bubble[lang=zh-Hant]").first
    ).to_be_visible()


def test_a_portuguese_page_follows_the_browser_and_the_visitor_who_chooses_another_variety(
    server: Server, open_page: OpenPage
) -> None:
    page = shop(server, open_page, "pt", "pt-PT")
    expect(page.get_by_role("dialog")).to_contain_text("apoio ao cliente")
    assert tongue_of(page) == "pt-PT"

    page.get_by_role("combobox", name="Língua").select_option(label="Português (Brasil)")
    expect(page.get_by_role("dialog")).to_contain_text("no seu idioma")
    say(page, "bom dia")
    expect(page.get_by_role("combobox", name="Idioma")).to_have_value("pt-BR")
    assert tongue_of(page) == "pt-BR"


def test_a_page_says_which_variety_before_the_browser_does(server: Server, open_page: OpenPage) -> None:
    page = shop(server, open_page, "en", "zh-CN", data='data-language="zh-TW"')

    expect(page.get_by_role("dialog")).to_contain_text("我是數位助理")
    say(page, "ok")
    expect(page.locator("[data-author=bot] .bubble").last).to_have_attribute("lang", "zh-Hant")
