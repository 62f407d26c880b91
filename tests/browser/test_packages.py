"""The packages for sites as visitors meet them: `@hamdel/widget`, `@hamdel/react`, and the plugin for WordPress."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_pages import open_chat, say
from tests.browser.test_widget_after import ask_for_a_person, conversation_of, hire, labels_of
from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.test_vouching import made
from tests.node_packages import needs_packages, react_example, widget_modules
from tests.other_site import Shown, other_site
from tests.wordpress import wordpress

pytestmark = pytest.mark.browser

HEAD = "<!doctype html><html lang=en><meta charset=utf-8><title>Shop</title><link rel=icon href='data:,'>"
LAUNCHER = "Open the chat"


@pytest.fixture(scope="module")
def shop(server: Server) -> Iterator[str]:
    """A site whose pages are built with the packages, below addresses that say what is on them."""
    needs_packages()
    script, sockets = react_example(), server.url.replace("http", "ws")
    imported = "<script type=module>window.packages = await import('/hamdel/index.js'); "
    imported += "document.documentElement.dataset.imported = ''</script>"
    policy = f"default-src 'self'; img-src data:; connect-src {server.url} {sockets}; script-src 'self' 'nonce-n0nce'"
    imported_by_nonce = imported.replace("<script ", "<script nonce=n0nce ")
    pages = {
        "/react": Shown(f"{HEAD}<div id=root data-server={server.url}></div><script src=/react.js></script>"),
        "/react-without": Shown(f"{HEAD}<div id=root data-server=/nothing/></div><script src=/react.js></script>"),
        "/react.js": Shown(script, type="text/javascript"),
        "/plain": Shown(f"{HEAD}<h1>Shop</h1>{imported}"),
        "/own-tag": Shown(f"{HEAD}<h1>Shop</h1>{imported}<script src={server.url}/widget.js async></script>"),
        "/strict": Shown(
            f"{HEAD}<h1>Shop</h1>{imported_by_nonce}",
            {"Content-Security-Policy": f"{policy}; require-trusted-types-for 'script'; trusted-types hamdel"},
        ),
        "/hamdelless/widget.js": Shown("window.somethingElse = true", type="text/javascript"),
        **widget_modules(),
    }
    with other_site(pages) as address:
        yield address


def loaded(page: Page, address: str) -> Page:
    """A page that has imported `@hamdel/widget`."""
    page.goto(address)
    expect(page.locator("html")).to_have_attribute("data-imported", "")
    return page


def refusal(page: Page, server: str) -> dict[str, Any]:
    """How a chat ends that cannot be had: what `ready` is refused with, and what listeners are told."""
    found: dict[str, Any] = page.evaluate(
        """async (server) => {
        const hamdel = packages.load(server);
        const told = new Promise((resolve) => hamdel.on("error", resolve));
        const refused = await hamdel.ready.then(() => null, (error) => error);
        const is = refused instanceof packages.HamdelError;
        return { refused: refused.code, is, told: (await told).code, state: hamdel.state };
    }""",
        server,
    )
    return found


def test_calls_before_the_chat_is_there_are_done_in_their_order_with_what_was_set(
    shop: str, server: Server, open_page: OpenPage
) -> None:
    page = loaded(open_page("about:blank"), f"{shop}/plain")

    page.evaluate(
        """(server) => {
        window.heard = [];
        const settings = { title: "Tulip help", starters: ["Do you sell rugs?"], side: "left", offsetBottom: 90 };
        const hamdel = packages.load(server, { settings });
        hamdel.on("message", ({ author }) => heard.push(author));
        hamdel.ask("Where is my order?");
        return hamdel.ready;
    }""",
        server.url,
    )

    expect(page.get_by_role("log")).to_contain_text("My orders")
    expect(page.get_by_role("dialog", name="Tulip help")).to_be_visible()
    page.wait_for_function("heard.includes('bot')")
    assert page.evaluate("heard")[0] == "visitor"


def test_a_chat_is_loaded_once_however_often_it_is_asked_for(shop: str, server: Server, open_page: OpenPage) -> None:
    page = open_page("about:blank")
    requests: list[str] = []
    page.on("request", lambda one: requests.append(one.url) if one.url.endswith("/widget.js") else None)
    loaded(page, f"{shop}/plain")

    is_same = page.evaluate(
        "async (url) => { const one = packages.load(url), other = packages.load(`${url}/`);"
        " await other.ready; return one === other && one === packages.load(url); }",
        server.url,
    )

    assert is_same
    assert len(requests) == 1
    assert page.locator("hamdel-widget").count() == 1


def test_a_chat_that_was_taken_off_while_it_came_is_not_there_and_another_one_can_come(
    shop: str, server: Server, open_page: OpenPage
) -> None:
    page = loaded(open_page("about:blank"), f"{shop}/plain")

    page.evaluate(
        """async (url) => {
        packages.load(url).destroy();
        await packages.load(url, { settings: { launcher: "Ask us" } }).ready;
    }""",
        server.url,
    )
    expect(page.get_by_role("button", name=LAUNCHER)).to_contain_text("Ask us")
    page.evaluate("url => packages.load(url).destroy()", server.url)
    expect(page.locator("hamdel-widget")).to_have_count(0)

    page.evaluate("url => packages.load(url).destroy()", server.url)
    page.wait_for_function("window.Hamdel.isDestroyed && !document.querySelector('script[src$=\"/widget.js\"]')")
    expect(page.locator("hamdel-widget")).to_have_count(0)
    page.evaluate("url => packages.load(url).ready", server.url)
    expect(page.get_by_role("button", name=LAUNCHER)).to_be_visible()


def test_the_chat_of_a_tag_on_the_page_is_taken_as_it_is(shop: str, server: Server, open_page: OpenPage) -> None:
    page = loaded(open_page("about:blank"), f"{shop}/own-tag")
    expect(page.get_by_role("button", name=LAUNCHER)).to_be_visible()

    page.evaluate("async (url) => { const one = packages.load(url); await one.ready; one.open(); }", server.url)

    expect(page.get_by_role("dialog")).to_be_visible()
    assert page.locator("hamdel-widget").count() == 1


def test_a_page_with_a_policy_hands_over_its_nonce(shop: str, server: Server, open_page: OpenPage) -> None:
    page = open_page("about:blank")
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if "olicy" in said.text else None)
    loaded(page, f"{shop}/strict")

    page.evaluate("async (url) => { await packages.load(url, { nonce: 'n0nce' }).ready; }", server.url)

    expect(page.get_by_role("button", name=LAUNCHER)).to_be_visible()
    assert complaints == []


def test_what_keeps_the_chat_away_is_told(shop: str, server: Server, open_page: OpenPage) -> None:
    page = loaded(open_page("about:blank"), f"{shop}/plain")

    refused = {
        server: refusal(page, server)
        for server in ("http://127.0.0.1:9", "javascript:alert(1)", f"{shop}/hamdelless", "https://")
    }
    page.evaluate("url => packages.load(url).ready", server.url)
    refused["another"] = refusal(page, "https://another.example")

    assert [one["refused"] for one in refused.values()] == [
        "unreachable",
        "invalid_server",
        "not_hamdel",
        "invalid_server",
        "another_server",
    ]
    assert all(one["is"] and one["told"] == one["refused"] and one["state"] == "failed" for one in refused.values())
    expect(page.get_by_role("button", name=LAUNCHER)).to_be_visible()


def test_a_shop_in_react_asks_and_shows_the_answer_once(shop: str, open_page: OpenPage) -> None:
    page = open_page(f"{shop}/react")
    page.get_by_role("button", name="Where is my order?").click()

    expect(page.get_by_role("log")).to_contain_text("My orders")
    expect(page.locator("blockquote")).to_contain_text("bot: ")
    assert page.locator("hamdel-widget").count() == 1
    assert page.get_by_role("log").locator("[data-author=visitor]").count() == 1


def test_a_shop_in_react_counts_what_came_while_the_chat_was_closed(
    shop: str, server: Server, open_page: OpenPage
) -> None:
    page, desk = open_page(f"{shop}/react"), hire(server)
    expect(page.get_by_role("button", name=LAUNCHER)).to_be_visible()
    conversation = conversation_of(desk, ask_for_a_person(page, labels_of(server, "en")))
    desk.act(conversation, "take")
    page.get_by_role("button", name="Close the chat from here").click()
    expect(page.get_by_role("dialog")).to_be_hidden()

    desk.act(conversation, "reply", text="It is on its way.")

    expect(page.locator("blockquote")).to_have_text("agent: It is on its way.")
    expect(page.locator("[data-unread='1']")).to_have_text("New messages: 1")


def test_a_chat_in_react_goes_and_comes_with_its_component_and_follows_the_language(
    shop: str, open_page: OpenPage
) -> None:
    page = open_page(f"{shop}/react")
    expect(page.get_by_role("button", name=LAUNCHER)).to_be_visible()

    page.get_by_role("checkbox").uncheck()
    expect(page.locator("hamdel-widget")).to_have_count(0)
    page.get_by_role("checkbox").check()
    expect(page.get_by_role("button", name=LAUNCHER)).to_be_visible()

    page.get_by_role("button", name="Nederlands").click()
    expect(page.get_by_role("button", name="Chat openen")).to_be_visible()
    assert page.locator("hamdel-widget").count() == 1


def test_a_component_in_react_hears_that_the_server_is_away(shop: str, open_page: OpenPage) -> None:
    page = open_page(f"{shop}/react-without")

    expect(page.get_by_role("alert")).to_have_text("unreachable")
    expect(page.get_by_role("heading", name="Order 4711")).to_be_visible()


def test_a_customer_of_a_site_in_wordpress_is_known_and_leaves_nothing_at_the_end(
    serve: Serve, open_page: OpenPage
) -> None:
    server = serve()
    secret = made(Desk.hire(server.url, server.settings, "ada", "admin").client)
    options = {"server": server.url, "secret": secret}
    user = {"ID": 7, "display_name": "Ana", "user_email": "ana@example.com"}
    pages = {
        "/signed-in": Shown(wordpress("page", options=options, user=user)),
        "/signed-out": Shown(wordpress("page", options=options)),
    }
    with other_site(pages) as site:
        page = open_page(f"{site}/signed-in")
        open_chat(page)
        say(page, "Where is my order?")
        expect(page.get_by_role("log")).to_contain_text("My orders")

        other = open_page(f"{site}/signed-in")
        expect(other.get_by_role("button", name=LAUNCHER)).to_be_visible()
        open_chat(other)
        expect(other.get_by_role("log")).to_contain_text("Where is my order?")

        page.goto(f"{site}/signed-out")
        open_chat(page)
        expect(page.get_by_role("textbox", name="Write your message…")).to_be_visible()
        expect(page.get_by_role("log")).not_to_contain_text("Where is my order?")
