"""The widget as a guest: pages with strict policies, pages that swap their body, transformed ones, frames."""

import re
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_pages import open_chat, say
from tests.browser.test_widget_after import ask_for_a_person, conversation_of, labels_of
from tests.conftest import Server
from tests.fakes import Desk
from tests.other_site import Shown, other_site

pytestmark = pytest.mark.browser

PACKAGES = Path(__file__).parents[1] / "pages" / "node_modules"
LIBRARIES = {
    "/turbo.js": PACKAGES / "@hotwired" / "turbo" / "dist" / "turbo.es2017-umd.js",
    "/htmx.js": PACKAGES / "htmx.org" / "dist" / "htmx.min.js",
}


def shop(title: str = "Shop", link: str = "/next") -> str:
    """A page taller than any window, as pages are; it has no style of its own, which a policy may forbid."""
    return f'<main hx-boost:inherited=true><h1>{title}</h1><a href="{link}">Next page</a>{"<br>" * 200}</main>'


def page_with(widget: str, body: str = "", attributes: str = "", head: str = "") -> str:
    return html(body or shop(), f'{head}<script src="{widget}/widget.js" {attributes} defer></script>')


def html(body: str, head: str = "") -> str:
    head = f"<head><meta charset=utf-8><title>Shop</title>{head}</head>"
    return f"<!doctype html><html lang=en>{head}<body>{body}</body></html>"


@pytest.fixture(scope="module")
def site(server: Server) -> Iterator[str]:
    """A site with one page for each kind of host."""
    widget, sockets = server.url, server.url.replace("http", "ws")
    fetched = f"connect-src {widget} {sockets}; style-src 'none'; img-src 'none'"
    frame = page_with(widget).replace('"', "&quot;")

    def policy(script: str, connect: str = fetched) -> dict[str, str]:
        return {"Content-Security-Policy": f"default-src 'none'; script-src {script}; {connect}"}

    def swapping(library: str, title: str, link: str) -> Shown:
        return Shown(page_with(widget, shop(title, link), head=f'<script src="{library}" defer></script>'))

    pages = {
        "/bare": Shown(html(shop())),
        "/plain": Shown(page_with(widget)),
        "/trusted": Shown(
            page_with(widget), policy(f"{widget}; require-trusted-types-for 'script'; trusted-types 'none'")
        ),
        "/nonce": Shown(page_with(widget, attributes="nonce=n0nce"), policy("'nonce-n0nce' 'strict-dynamic'")),
        "/loader": Shown(
            html(
                f"<script nonce=n0nce>const tag = document.createElement('script'); tag.src = '{widget}/widget.js';"
                "document.head.append(tag)</script>"
            ),
            policy("'nonce-n0nce' 'strict-dynamic'"),
        ),
        "/isolated": Shown(
            page_with(widget),
            {"Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin"},
        ),
        "/no-socket": Shown(page_with(widget), policy(widget, f"connect-src {widget}")),
        "/turbo": swapping("/turbo.js", "First page", "/turned"),
        "/turned": swapping("/turbo.js", "Second page", "/turbo"),
        "/htmx": swapping("/htmx.js", "First page", "/swapped"),
        "/swapped": swapping("/htmx.js", "Second page", "/htmx"),
        "/twice": Shown(
            page_with(widget, head=f'<script src="{widget}/widget.js"></script>')
            + f'<script src="{widget.replace("127.0.0.1", "localhost")}/widget.js"></script>'
        ),
        "/frame": Shown(html(f'<iframe sandbox="allow-scripts" width=420 height=700 srcdoc="{frame}"></iframe>')),
    }
    for name, file in LIBRARIES.items():
        if file.exists():
            pages[name] = Shown(file.read_text("utf-8"), type="text/javascript")
    with other_site(pages) as address:
        yield address


def chat_of(page: Page) -> None:
    """Ask something, and see the answer with what is marked in it."""
    open_chat(page)
    say(page, "Where is my order?")
    expect(page.get_by_role("log").locator("strong").first).to_be_visible()


def needs(library: str) -> None:
    if not LIBRARIES[library].exists():
        pytest.skip(f"{library} is not installed (make pages), so the widget was not tried on a page with it.")


@pytest.mark.parametrize("path", ["/trusted", "/nonce", "/loader", "/isolated"])
def test_a_page_with_a_strict_policy_has_the_chat_and_nothing_to_complain_of(
    site: str, open_page: OpenPage, path: str
) -> None:
    page = open_page("about:blank")
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if "olicy" in said.text else None)

    page.goto(f"{site}{path}")
    chat_of(page)

    assert complaints == []


def test_a_page_that_forbids_sockets_hears_a_person_at_once_and_complains_once(
    site: str, server: Server, open_page: OpenPage
) -> None:
    page = open_page("about:blank")
    refused: list[str] = []
    page.on("console", lambda said: refused.append(said.text) if "ws://" in said.text else None)
    page.goto(f"{site}/no-socket")
    desk = Desk.hire(server.url, server.settings, f"agent-{uuid.uuid4().hex[:8]}")
    conversation = conversation_of(desk, ask_for_a_person(page, labels_of(server, "en")))
    desk.act(conversation, "take")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text(f"You are talking to {desk.name}", timeout=2000)

    for number in range(3):
        desk.act(conversation, "reply", text=f"Answer {number}")
        expect(page.get_by_role("log")).to_contain_text(f"Answer {number}", timeout=2000)
    writing = dialog.get_by_text(f"{desk.name} is writing…")
    while not writing.is_visible():  # said every three seconds, and heard between two requests by nobody
        desk.client.post(f"/desk/conversations/{conversation}/typing")
        page.wait_for_timeout(50)
    say(page, "Thank you, that helps")

    expect(page.get_by_role("log")).to_contain_text("Thank you, that helps")
    expect(page.get_by_text("The connection was lost")).to_be_hidden()
    assert len(refused) <= 1, refused


def write_a_draft(page: Page) -> None:
    chat_of(page)
    page.get_by_role("textbox", name="Write your message…").fill("And when will")


def has_all(page: Page) -> None:
    """The chat is open as it was, with what was said and what was being written, and goes on."""
    expect(page.get_by_role("log")).to_contain_text("Where is my order?")
    expect(page.get_by_role("textbox", name="Write your message…")).to_have_value("And when will")
    assert page.locator("hamdel-widget").count() == 1
    say(page, "How do I return shoes?")
    expect(page.get_by_role("log")).to_contain_text("How do I return shoes?")


@pytest.mark.parametrize("library", ["turbo", "htmx"])
def test_a_page_whose_library_swaps_the_body_keeps_the_chat(site: str, open_page: OpenPage, library: str) -> None:
    needs(f"/{library}.js")
    page = open_page(f"{site}/{library}")
    page.evaluate("window.stayed = true")
    write_a_draft(page)

    for title in ("Second page", "First page"):
        page.get_by_role("link", name="Next page").click()
        expect(page.get_by_role("heading", name=title)).to_be_visible()

    assert page.evaluate("window.stayed"), "the page was loaded anew, and nothing was tried"
    has_all(page)


def test_a_page_that_puts_another_body_there_keeps_the_chat_and_the_focus(site: str, open_page: OpenPage) -> None:
    page = open_page(f"{site}/plain")
    write_a_draft(page)

    # As Astro's client router does (`swapBodyElement`), and pages of one's own.
    page.evaluate("""() => {
        history.pushState({}, "", "/elsewhere");
        const body = document.createElement("body");
        body.innerHTML = "<main><h1>Second page</h1><hamdel-widget></hamdel-widget></main>";
        document.body.replaceWith(body);
    }""")

    expect(page.get_by_role("textbox", name="Write your message…")).to_be_focused()
    has_all(page)


def test_a_page_of_one_document_changes_its_address_and_content_under_the_chat(site: str, open_page: OpenPage) -> None:
    page = open_page(f"{site}/plain")
    write_a_draft(page)

    page.evaluate("""() => {
        for (let step = 0; step < 5; step += 1) history.pushState({ step }, "", `/step-${step}`);
        document.querySelector("main").replaceChildren("Another view");
    }""")
    page.go_back()

    has_all(page)


def launcher_stands(page: Page) -> bool:
    """Whether it is in the window's corner, whatever has a scroll bar."""
    box, size = page.get_by_role("button", name="Open the chat").bounding_box(), page.viewport_size
    assert box is not None
    assert size is not None
    right, bottom = size["width"] - box["x"] - box["width"], size["height"] - box["y"] - box["height"]
    return 24 <= right < 44 and abs(bottom - 24) < 2


def test_the_launcher_stays_in_its_corner_when_the_body_is_transformed(site: str, open_page: OpenPage) -> None:
    page = open_page(f"{site}/plain")
    assert launcher_stands(page)

    # As menus do that push the page aside.
    page.add_style_tag(content="body.pushed { transform: translateX(-280px) }")
    page.evaluate("document.body.classList.add('pushed'); scrollTo(0, 900)")
    page.wait_for_function("scrollY > 800")

    assert launcher_stands(page)
    chat_of(page)


def test_two_scripts_are_one_chat_and_another_servers_is_told_to_the_page(site: str, open_page: OpenPage) -> None:
    page = open_page("about:blank")
    warnings: list[str] = []
    page.on("console", lambda said: warnings.append(said.text) if said.type == "warning" else None)

    page.goto(f"{site}/twice")
    chat_of(page)

    assert page.locator("hamdel-widget").count() == 1
    assert [re.sub(r"http\S+", "X", one) for one in warnings] == [
        "Hamdel: this page has the chat of X already; that of X is left out."
    ]


def test_a_chat_in_a_frame_that_may_keep_nothing_works(site: str, open_page: OpenPage) -> None:
    frame = open_page(f"{site}/frame").frame_locator("iframe")
    frame.get_by_role("button", name="Open the chat").click()
    box = frame.get_by_role("textbox", name="Write your message…")
    box.fill("Where is my order?")
    box.press("Enter")

    expect(frame.get_by_role("log")).to_contain_text("My orders")


def test_a_chat_that_cannot_be_loaded_is_loaded_at_the_next_click(site: str, open_page: OpenPage) -> None:
    page = open_page("about:blank")
    page.route(re.compile("/chat(-[0-9a-f]+)?[.]js$"), lambda route: route.abort())
    page.goto(f"{site}/plain")
    launcher = page.get_by_role("button", name="Open the chat")
    with page.expect_console_message(lambda said: "could not be loaded" in said.text):
        launcher.click()
    expect(launcher).to_have_attribute("aria-busy", "false")
    page.unroute_all()

    launcher.click()

    expect(page.get_by_role("textbox", name="Write your message…")).to_be_focused()


def test_a_visitor_who_goes_on_elsewhere_while_the_chat_is_loaded_keeps_the_focus_there(
    site: str, open_page: OpenPage
) -> None:
    page = open_page("about:blank")
    page.goto(f"{site}/plain")
    link = page.get_by_role("link", name="Next page")
    held = []
    page.route(re.compile("/chat(-[0-9a-f]+)?[.]js"), lambda route: held.append(route))
    with page.expect_request(re.compile("/chat(-[0-9a-f]+)?[.]js")):
        page.get_by_role("button", name="Open the chat").click()
    link.focus()
    held[0].continue_()

    expect(page.get_by_role("dialog")).to_be_visible()
    expect(link).to_be_focused()


def test_the_modules_as_they_lie_are_a_chat_as_well(site: str, server: Server, open_page: OpenPage) -> None:
    page = open_page(f"{site}/bare")
    page.evaluate(
        """async base => {
        const { start } = await import(`${base}/static/widget/main.js`);
        const labels = { en: { "widget-open": "Open the chat", "widget-new-messages": "New messages" } };
        const site = { chat: "static/widget/chat.js", accent: "", on_accent: "", widget: {}, labels, launchers: {} };
        await start(`${base}/`, {}, undefined, site);
    }""",
        server.url,
    )

    chat_of(page)
