"""The widget as a guest on somebody's page: what the page may call, set and hear, and what it is refused."""

import re
import uuid
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.barriers import barriers
from tests.browser.conftest import OpenPage
from tests.browser.test_widget_after import labels_of
from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.test_vouching import made, signed

pytestmark = pytest.mark.browser

KEPT = "() => [localStorage, sessionStorage].flatMap((one) => Object.keys(one))"
#: What the page hears, kept in the page.
LISTENS = """
  window.heard = [];
  for (const name of ["ready", "open", "close", "message", "unread", "handoff", "closed", "rated", "error"]) {
    (window.Hamdel ||= []).push(["on", name, (detail) => heard.push([name, detail])]);
  }
"""


class _Shop(BaseHTTPRequestHandler):
    """Serves one page, whatever is asked for. A browser lets no page from elsewhere ask this machine."""

    page = b""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(self.page)

    def log_message(self, *_: object) -> None:
        """Nothing."""


class Host:
    """A page of another site, with the widget on it, as one visitor sees it."""

    def __init__(self, open_page: OpenPage, server: Server, **how: Any) -> None:
        self.said: list[str] = []
        self.page = open_page("about:blank", **how)
        self.page.on("console", lambda message: self.said.append(message.text))
        self._server = server
        self._shop = type("Shop", (_Shop,), {})
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._shop)
        Thread(target=self._http.serve_forever, daemon=True).start()
        self.origin = f"http://127.0.0.1:{self._http.server_port}"

    def close(self) -> None:
        """Serve the page no longer."""
        self._http.shutdown()
        self._http.server_close()

    def show(self, tag: str = "", before: str = "", *, lang: str = "en") -> Page:
        """Load the page: with attributes on the widget's tag, after a script of the page's own."""
        script = f'<script src="{self._server.url}/widget.js" {tag} async></script>'
        shop = f"<h1>Shop</h1><script>{before}</script>{script}<button>Buy</button>"
        html = f'<!doctype html><html lang="{lang}"><title>Shop</title><link rel="icon" href="data:,"><body>{shop}'
        self._shop.page = html.encode()  # type: ignore[attr-defined]
        self.page.goto(self.origin)
        return self.page

    def heard(self, name: str) -> list[Any]:
        """What an event of that name has told the page."""
        found: list[list[Any]] = self.page.evaluate("window.heard")
        return [detail for event, detail in found if event == name]

    def hears(self, name: str) -> None:
        """Wait until the page has heard of it."""
        self.page.wait_for_function("(name) => window.heard.some(([event]) => event === name)", arg=name)

    @property
    def warnings(self) -> list[str]:
        """What the widget says in the console."""
        return [text for text in self.said if text.startswith("Hamdel")]


Embed = Callable[..., Host]


@pytest.fixture
def embed(open_page: OpenPage) -> Iterator[Embed]:
    """Put the widget of a server onto pages of other sites."""
    hosts: list[Host] = []

    def on_a_page(server: Server, **how: Any) -> Host:
        hosts.append(Host(open_page, server, **how))
        return hosts[-1]

    yield on_a_page
    for one in hosts:
        one.close()


@pytest.fixture
def host(embed: Embed, server: Server) -> Host:
    return embed(server)


def test_calls_made_before_the_widget_is_there_are_done_in_their_order(host: Host) -> None:
    page = host.show(before=LISTENS + 'Hamdel.push(["setVisitor", {name: "Ana"}], ["ask", "Where is my order?"]);')

    expect(page.get_by_role("log")).to_contain_text("Where is my order?")
    expect(page.get_by_role("log")).to_contain_text("My orders")
    assert host.heard("ready") == [{"language": "en"}]
    assert len(host.heard("open")) == 1
    assert [one["author"] for one in host.heard("message")][:2] == ["visitor", "bot"]
    assert host.warnings == []


def test_a_page_opens_closes_hides_and_shows_with_a_button_of_its_own(host: Host) -> None:
    page = host.show("data-hidden", LISTENS + 'Hamdel.push(["on", "ready", () => (window.isReady = true)]);')
    page.wait_for_function("window.isReady")
    launcher = page.get_by_role("button", name="Open the chat")
    expect(launcher).to_be_hidden()

    page.get_by_role("button", name="Buy").focus()
    page.evaluate("Hamdel.toggle()")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("button", name="Buy")).to_be_focused()

    page.evaluate("Hamdel.show()")
    expect(launcher).to_be_visible()
    page.evaluate("Hamdel.open({text: 'Do you sell rugs?'}); Hamdel.hide()")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(launcher).to_be_hidden()
    assert [name for name, _ in page.evaluate("heard")] == ["ready", "open", "close", "open", "close"]


def test_what_the_page_sets_is_seen_and_html_in_it_is_refused(host: Host) -> None:
    settings = """window.HamdelSettings = {
      title: "Tulip help", accent: "#7c2d92", side: "left", offsetBottom: 90, launcher: "Ask us", zIndex: 5,
      greeting: "<img src=x onerror=window.hacked=1>", starters: ["Do you sell rugs?"], colour: "red",
    };"""
    page = host.show('data-title="Not this"', settings)

    launcher = page.get_by_role("button", name="Open the chat")
    expect(launcher).to_contain_text("Ask us")
    box = launcher.bounding_box()
    assert box is not None
    assert (round(box["x"]), round(800 - box["y"] - box["height"])) == (24, 90)
    look = "(one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).zIndex]"
    assert launcher.evaluate(look) == ["rgb(124, 45, 146)", "5"]
    launcher.click()
    expect(page.get_by_role("heading", name="Tulip help")).to_be_visible()
    expect(page.get_by_role("button", name="Do you sell rugs?")).to_be_visible()
    assert page.evaluate("window.hacked") is None
    assert [re.sub(r" .*", "", text.removeprefix("Hamdel: ")) for text in host.warnings] == [
        "greeting",
        "HamdelSettings.colour",
    ]


def test_bad_calls_and_calls_after_the_end_leave_the_page_unharmed(host: Host) -> None:
    page = host.show(before=LISTENS)
    expect(page.get_by_role("button", name="Open the chat")).to_be_visible()
    page.evaluate(
        """() => {
          let deep = {};
          for (let level = 0; level < 900; level += 1) deep = { a: deep };
          Hamdel.setAttributes(deep);
          Hamdel.setVisitor({ id: "x".repeat(10_000), hash: "ab".repeat(32) });
          Hamdel.setVisitor({ id: "ana", hash: "ab" });
          Hamdel.setVisitor();
          Hamdel.on("sneeze", () => {});
          Hamdel.push(["fly"]);
          Hamdel.destroy();
          Hamdel.open();
        }"""
    )

    expect(page.locator("hamdel-widget").get_by_role("dialog")).to_have_count(0)
    assert len(host.warnings) == 7
    assert "destroyed" in host.warnings[-1]
    codes = [one["code"] for one in host.heard("error")]
    assert codes[:3] == ["attributes_too_deep", "invalid_visitor", "wrong_visitor_hash"]
    # A page that is built anew without being loaded puts it there again.
    page.evaluate("(src) => document.body.append(Object.assign(document.createElement('script'), {src}))", tag_of(page))
    expect(page.get_by_role("button", name="Open the chat")).to_be_visible()


def tag_of(page: Page) -> str:
    return str(page.locator("script[src]").first.get_attribute("src"))


def test_a_site_that_may_not_embed_it_is_told_so_in_the_console_and_by_an_event(serve: Serve, embed: Embed) -> None:
    host = embed(serve(allowed_origins="https://another.example"))
    page = host.show(before=LISTENS + 'Hamdel.push(["open"]);')

    page.wait_for_function("!Array.isArray(window.Hamdel)")
    page.wait_for_load_state("networkidle")
    expect(page.locator("hamdel-widget")).to_have_count(0)
    assert [text for text in host.warnings if "HAMDEL_ALLOWED_ORIGINS" in text and host.origin in text]
    assert [one["code"] for one in host.heard("error")] == ["unreachable"]
    page.evaluate("Hamdel.open()")
    expect(page.get_by_role("heading", name="Shop")).to_be_visible()


def test_a_visitor_who_is_vouched_for_goes_on_on_another_device_and_leaves_nothing_at_the_end(
    serve: Serve, embed: Embed
) -> None:
    server = serve()
    secret = made(Desk.hire(server.url, server.settings, "ada", "admin").client)
    ana, ben = signed(secret, "ana"), signed(secret, "ben")
    laptop, telephone = embed(server), embed(server, width=390)
    signs_in = LISTENS + "Hamdel.push(['setVisitor', %s], ['open']);"
    page = laptop.show(before=signs_in % ana)
    page.get_by_role("textbox").fill("Where is my order?")
    page.keyboard.press("Enter")
    expect(page.get_by_role("log")).to_contain_text("My orders")

    other = telephone.show(before=signs_in % ana)
    expect(other.get_by_role("log")).to_contain_text("Where is my order?")

    other.evaluate("Hamdel.reset()")
    expect(other.get_by_role("dialog")).to_be_hidden()
    assert other.evaluate(KEPT) == []
    # Each page without anybody who is signed in says so, which is nothing to whoever talks there since.
    signed_out = LISTENS + "Hamdel.push(['setVisitor', null], ['open']);"
    other = telephone.show(before=signed_out)
    other.get_by_role("textbox").fill("Do you sell rugs?")
    other.keyboard.press("Enter")
    expect(other.get_by_role("log")).to_contain_text("Do you sell rugs?")
    other = telephone.show(before=signed_out)
    expect(other.get_by_role("log")).to_contain_text("Do you sell rugs?")
    other = telephone.show(before=signs_in % ana)
    other.wait_for_function("Object.keys(localStorage).some((key) => key.endsWith('owner'))")
    other = telephone.show(before=signed_out)
    expect(other.get_by_role("textbox")).to_be_visible()
    expect(other.get_by_role("log")).not_to_contain_text("Do you sell rugs?")
    # Another person signs in on the laptop without the first having signed out.
    page.evaluate("(ben) => Hamdel.setVisitor(ben)", ben)
    expect(page.get_by_role("log")).not_to_contain_text("Where is my order?")
    page.get_by_role("textbox").fill("Do you sell rugs?")
    page.keyboard.press("Enter")
    expect(page.get_by_role("log")).to_contain_text("Do you sell rugs?")
    assert "Where is my order?" not in page.get_by_role("log").inner_text()
    # A hash that proves nothing: they go on as somebody whom nobody vouches for.
    stranger = embed(server).show(before=signs_in % {**ana, "hash": "0" * 64})
    expect(stranger.get_by_role("textbox")).to_be_visible()
    stranger.wait_for_function(
        "heard.some(([name, detail]) => name === 'error' && detail.code === 'wrong_visitor_hash')"
    )
    expect(stranger.get_by_role("log")).not_to_contain_text("Where is my order?")


@pytest.mark.parametrize(
    ("tag", "lang", "locale", "spoken"),
    [
        ('data-language="nl"', "fa", "de-DE", "nl"),
        ("", "zh-Hant-TW", "en-US", "zh-Hant"),
        # What the page says is none of the site's languages: the visitor's browser is asked.
        ("", "is", "fa-IR", "fa"),
    ],
)
def test_it_speaks_the_language_from_the_first_moment_and_says_what_it_is(
    server: Server, embed: Embed, tag: str, lang: str, locale: str, spoken: str
) -> None:
    labels = labels_of(server, spoken)
    page = embed(server, locale=locale).show(f'{tag} data-greeting="Tulip."', lang=lang)

    page.get_by_role("button", name=labels["widget-open"]).click()

    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text(labels["widget-subtitle"])).to_be_visible()
    first = dialog.get_by_role("log").locator("p").first
    expect(first).to_have_text(labels["widget-automatic"])
    expect(page.locator("hamdel-widget .frame")).to_have_attribute("lang", spoken)


def test_the_page_can_go_on_in_another_language_without_loading_anew(host: Host, server: Server) -> None:
    page = host.show(before=LISTENS + 'Hamdel.push(["ask", "Where is my order?"]);')
    expect(page.get_by_role("log")).to_contain_text("My orders")

    page.evaluate("Hamdel.setLanguage('nl')")

    expect(page.get_by_role("dialog").get_by_text(labels_of(server, "nl")["widget-subtitle"])).to_be_visible()
    page.evaluate("Hamdel.setLanguage('tlh')")
    host.hears("error")
    assert [one["code"] for one in host.heard("error")] == ["unknown_language"]
    page.get_by_role("dialog").get_by_role("combobox").select_option("fa")
    expect(page.locator("hamdel-widget .frame")).to_have_attribute("lang", "fa")
    page.evaluate("Hamdel.setLanguage('en')")
    page.get_by_role("textbox").fill("?")
    page.keyboard.press("Enter")
    expect(page.locator("hamdel-widget [data-author=visitor]")).to_have_count(2)
    expect(page.locator("hamdel-widget .frame")).to_have_attribute("lang", "fa")


def test_where_the_page_asks_for_consent_nothing_is_kept_before_it_is_given(host: Host) -> None:
    page = host.show('data-consent="We keep what you write here for a month."', LISTENS)
    page.get_by_role("button", name="Open the chat").click()
    agree = page.get_by_role("button", name="I agree")
    expect(agree).to_be_visible()
    page.evaluate("Hamdel.ask('Where is my order?')")
    expect(page.get_by_role("textbox")).to_be_hidden()
    assert page.evaluate(KEPT) == []

    agree.click()

    expect(page.get_by_role("textbox")).to_have_value("Where is my order?")
    page.keyboard.press("Enter")
    expect(page.get_by_role("log")).to_contain_text("My orders")
    assert page.evaluate(KEPT) != []


def test_what_the_page_learns_while_somebody_waits_reaches_the_desk(host: Host, desk: Desk) -> None:
    name = f"Ana {uuid.uuid4().hex[:6]}"
    page = host.show(before=LISTENS + 'Hamdel.push(["ask", "I want to talk to a person"]);')
    host.hears("handoff")

    page.evaluate("(name) => Hamdel.setVisitor({name, attributes: {cart: '3 rugs'}})", name)

    found: list[Any] = []
    for _ in range(100):
        found = [one for one in desk.client.get("/desk/conversations").json()["conversations"] if name in str(one)]
        if found:
            break
        page.wait_for_timeout(50)
    assert found, "the desk shows the name that the page has learnt"


@pytest.mark.parametrize("accent", ["#ffe066", "#10205c", "#808080"])
def test_in_a_sites_own_colour_everything_can_be_read(host: Host, accent: str) -> None:
    page = host.show(f'data-accent="{accent}" data-greeting="Welcome!" data-launcher="Ask us"')
    launcher = page.get_by_role("button", name="Open the chat")
    expect(launcher).to_be_visible()
    found = barriers(page)
    launcher.click()
    page.get_by_role("textbox").fill("Where is my order?")
    page.keyboard.press("Enter")
    expect(page.locator("hamdel-widget .choices button").first).to_be_visible()

    assert found + barriers(page) == []


def test_while_the_chat_is_closed_an_answer_is_counted_shown_and_opened_by_a_tap(serve: Serve, embed: Embed) -> None:
    server = serve()
    sara = Desk.hire(server.url, server.settings, "sara")
    host = embed(server)
    page = host.show(before=LISTENS)
    page.evaluate("Hamdel.push(['ask', 'I want to talk to a person'])")
    host.hears("handoff")
    (waiting,) = sara.client.get("/desk/conversations").json()["conversations"]
    sara.act(waiting["conversation"], "take")
    expect(page.get_by_role("dialog").get_by_text("You are talking to Sara")).to_be_visible()
    page.evaluate("Hamdel.close()")

    for text in ("Good morning!", "Your rug is on its way."):
        sara.act(waiting["conversation"], "reply", text=text, client_id=uuid.uuid4().hex)

    peek = page.locator("hamdel-widget .peek")
    expect(peek).to_contain_text("Your rug is on its way.")
    expect(page.get_by_test_id("unread")).to_have_attribute("data-count", "2")
    assert barriers(page) == []
    page.reload()
    expect(page.get_by_test_id("unread")).to_have_attribute("data-count", "2")
    page.evaluate("Hamdel.open()")
    expect(page.get_by_role("log")).to_contain_text("Good morning!")
    page.evaluate("Hamdel.close()")
    expect(page.get_by_test_id("unread")).to_be_hidden()
    sara.act(waiting["conversation"], "reply", text="Anything else?", client_id=uuid.uuid4().hex)
    peek.get_by_role("button", name="Anything else?").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    expect(peek).to_be_hidden()


def test_an_earlier_conversation_is_read_and_gone_on_with(serve: Serve, embed: Embed) -> None:
    server = serve()
    sara = Desk.hire(server.url, server.settings, "sara")
    host = embed(server, width=390)
    page = host.show(before=LISTENS)
    dialog, log = page.get_by_role("dialog"), page.get_by_role("log")
    page.evaluate("Hamdel.ask('I want to talk to a person about my blue rug')")
    host.hears("handoff")
    (waiting,) = sara.client.get("/desk/conversations").json()["conversations"]
    sara.act(waiting["conversation"], "take")
    sara.act(waiting["conversation"], "reply", text="Your blue rug is here.", client_id=uuid.uuid4().hex)
    sara.act(waiting["conversation"], "close")
    host.hears("closed")
    expect(dialog.get_by_role("button", name="Earlier conversations")).to_be_hidden()
    dialog.get_by_role("button", name="Start a new conversation").click()
    page.evaluate("Hamdel.ask('Where is my order?')")
    expect(log).to_contain_text("My orders")

    dialog.get_by_role("button", name="Earlier conversations").click()
    expect(log).to_be_hidden()
    found = barriers(page)
    dialog.get_by_role("listitem").get_by_role("button").first.click()

    expect(log).to_contain_text("Your blue rug is here.")
    expect(log).not_to_contain_text("My orders")
    dialog.get_by_role("textbox").fill("Thank you, I will fetch my blue rug.")
    page.keyboard.press("Enter")
    expect(page.locator("hamdel-widget [data-author=visitor]")).to_have_count(2)
    dialog.get_by_role("button", name="Earlier conversations").click()
    expect(dialog.get_by_role("listitem")).to_have_count(1)
    dialog.get_by_role("button", name="Back to the chat").click()
    expect(log).to_contain_text("Thank you, I will fetch my blue rug.")
    assert found == []
