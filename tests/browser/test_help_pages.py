"""The help pages as a reader uses them: with a script and without, in both directions, on a telephone, on paper."""

import re

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.barriers import barriers
from tests.browser.conftest import OpenPage
from tests.browser.test_widget_after import hire, labels_of, seen_by
from tests.conftest import Server

pytestmark = pytest.mark.browser


def watched(page: Page) -> list[str]:
    """What the browser refuses or cannot do on a page from now on."""
    faults: list[str] = []
    page.on("console", lambda said: faults.append(said.text) if said.type in ("error", "warning") else None)
    return faults


def test_a_persian_reader_searches_reads_says_that_it_did_not_help_and_asks(
    server: Server, open_page: OpenPage
) -> None:
    labels, desk = labels_of(server, "fa"), hire(server)
    page = open_page("about:blank", locale="fa-IR", width=390)
    faults = watched(page)
    page.goto(f"{server.url}/help")
    expect(page).to_have_url(f"{server.url}/help/fa")
    found = barriers(page)

    page.get_by_role("searchbox").fill("where is my parcel")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("where is my parcel")
    found += barriers(page)
    page.get_by_role("link", name="سفارش من کجاست؟").click()
    expect(page).to_have_url(f"{server.url}/help/fa/track-order")
    expect(page.locator(".answer strong").first).to_have_text("سفارش‌های من")
    found += barriers(page)

    page.get_by_role("button", name="نه چندان").click()
    expect(page.locator("#feedback")).to_be_focused()
    expect(page.locator("#feedback")).to_contain_text("لطفاً از ما بپرسید")
    found += barriers(page)
    page.locator("#feedback").get_by_role("button", name="از ما بپرسید").click()
    chat = page.get_by_role("dialog")
    expect(chat).to_be_visible()
    # The desk sees which article it was that did not help.
    page.evaluate("window.Hamdel.setVisitor({ name: 'Parvaneh' })")
    chat.get_by_role("button", name=labels["widget-person"], exact=True).click()
    expect(page.get_by_role("button", name=labels["widget-leave-queue"])).to_be_visible()
    waiting = next(one for one in desk.waiting() if one["visitor"] == "Parvaneh")
    assert "track-order" in str(seen_by(desk, str(waiting["conversation"])))
    assert (found, faults) == ([], [])


def test_what_was_searched_in_vain_stands_in_the_chats_field(server: Server, open_page: OpenPage) -> None:
    page = open_page(f"{server.url}/help/en?q=quantum+chromodynamics")

    page.get_by_role("main").get_by_role("button", name="Ask us").click()

    expect(page.get_by_role("dialog").get_by_role("textbox")).to_have_value("quantum chromodynamics")


def test_all_but_the_chat_is_there_without_a_script(server: Server, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server.url}/help/en")

    page.get_by_role("searchbox").fill("refund")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name=re.compile("money back")).click()
    page.get_by_role("button", name="Yes, thank you").click()

    expect(page.get_by_text("Thank you for telling us.")).to_be_visible()
    expect(page.get_by_role("button", name="Ask us")).to_have_count(0)
    page.get_by_text("English", exact=True).first.click()
    page.get_by_role("link", name="Nederlands").click()
    expect(page).to_have_url(re.compile("/help/nl/"))
    context.close()


def test_a_second_click_while_the_first_is_under_way_says_nothing_more(server: Server, open_page: OpenPage) -> None:
    page = open_page(f"{server.url}/help/nl/size-guide")
    sent: list[Route] = []
    page.route("**/size-guide", lambda route: sent.append(route))

    with page.expect_request("**/favicon.ico?after"):
        page.evaluate(
            """async () => {
              const yes = document.querySelector("#feedback button[value=yes]");
              const turn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
              yes.click();
              await turn();
              yes.click();
              await turn();
              // Whatever is sent has been sent when this is.
              new Image().src = "/favicon.ico?after";
            }"""
        )

    assert len(sent) == 1
    sent[0].continue_()
    expect(page.locator("#feedback form")).to_have_count(0)


@pytest.mark.parametrize("width", [320, 1280])
def test_pages_fit_the_window_and_the_keyboard_skips_to_what_they_are_about(
    server: Server, open_page: OpenPage, width: int
) -> None:
    page = open_page(f"{server.url}/help/fa", width=width)
    for path in ("/help/fa", "/help/fa/category/orders", "/help/ja", "/help/fa/nothing", "/help/fa/refund-time"):
        page.goto(f"{server.url}{path}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    page.goto(f"{server.url}/help/en/track-order")
    found = barriers(page)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    assert found == []


def test_on_paper_stands_the_article_and_nothing_else(server: Server, open_page: OpenPage) -> None:
    page = open_page(f"{server.url}/help/en/track-order")
    expect(page.locator("hamdel-widget")).to_be_attached()

    page.emulate_media(media="print")

    expect(page.locator(".answer")).to_be_visible()
    for gone in ("form.search", ".languages", "aside", "#feedback", "#ask", "hamdel-widget"):
        expect(page.locator(gone).first).to_be_hidden()
