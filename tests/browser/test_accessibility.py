"""Every page and every state of it that matters, for people who see, hear or move otherwise; in both directions."""

import re
import uuid
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from bot.web.signin import COOKIE
from tests.browser.barriers import barriers
from tests.browser.conftest import OpenPage
from tests.browser.test_desk_work import waiting
from tests.browser.test_site_administered import closed
from tests.browser.test_widget_after import ask_for_a_person, conversation_of, labels_of
from tests.conftest import Serve, Server
from tests.fakes import PASSWORD, Desk, client_of
from tests.integration.test_site_administered import put_logo
from tests.integration.test_site_settings import boss, change
from tests.unit.test_site_pictures import drawing

pytestmark = pytest.mark.browser

LOCALES = {"en": "en-GB", "fa": "fa-IR"}

#: Parts of the administration that have lists with a form behind each row.
PARTS_WITH_FORMS = {
    "people": "people-view",
    "teams": "teams-view",
    "rules": "rules-view",
    "canned": "canned-view",
    "tags": "tags-view",
    "attributes": "attributes-view",
    "webhooks": "webhooks-view",
    "actions": "actions-view",
}

both = pytest.mark.parametrize("language", ["en", "fa"])


def hired(server: Server, role: str = "agent") -> Desk:
    return Desk.hire(server.url, server.settings, f"{role}-{uuid.uuid4().hex[:8]}", role, ("en", "fa"))


def entered(open_page: OpenPage, server: Server, path: str, one: Desk, language: str) -> Page:
    """A page whose labels are in a language, of somebody who has signed in."""
    page = open_page("about:blank", locale=LOCALES[language])
    page.context.add_cookies([{"name": COOKIE, "value": one.token, "url": server.url}])
    page.goto(f"{server.url}{path}")
    expect(page.locator("html")).to_have_attribute("lang", language)
    return page


def at(page: Page, address: str, what: str) -> list[str]:
    """The barriers of another part of a page, which is there as soon as it shows ``what``."""
    page.evaluate("address => { location.hash = address }", address)
    expect(page.locator(what).first).to_be_visible()
    return barriers(page)


@both
def test_the_widget_from_closed_to_an_answer_with_choices_and_on_a_telephone(
    server: Server, open_page: OpenPage, language: str
) -> None:
    labels = labels_of(server, language)
    page = open_page(f"{server.url}/?lang={language}", locale=LOCALES[language])
    expect(page.get_by_role("button", name=labels["widget-open"])).to_be_visible()
    closed = barriers(page)

    page.get_by_role("button", name=labels["widget-open"]).click()
    expect(page.locator("hamdel-widget [data-author=bot]").first).to_be_visible()
    opened = barriers(page)

    page.locator("hamdel-widget textarea").fill({"en": "Where is my order?", "fa": "بسته من کجاست؟"}[language])
    page.keyboard.press("Enter")
    expect(page.locator("hamdel-widget .choices button").first).to_be_visible()
    answered = barriers(page)

    page.set_viewport_size({"width": 390, "height": 800})
    page.locator("hamdel-widget select").first.focus()
    assert [*closed, *opened, *answered, *barriers(page)] == []


@both
def test_the_widget_while_waiting_with_a_person_and_at_the_survey(
    server: Server, open_page: OpenPage, language: str
) -> None:
    labels, desk = labels_of(server, language), hired(server)
    page = open_page(f"{server.url}/?lang={language}", locale=LOCALES[language])
    conversation = conversation_of(desk, ask_for_a_person(page, labels))
    found = barriers(page)

    desk.act(conversation, "take")
    desk.act(conversation, "reply", text="Hello, this is Sara.", client_id=uuid.uuid4().hex)
    expect(page.locator("hamdel-widget [data-author=agent]").first).to_be_visible()
    found += barriers(page)

    desk.act(conversation, "close")
    expect(page.get_by_role("radio", name=labels["survey-csat-4"], exact=True)).to_be_visible()
    found += barriers(page)

    page.get_by_role("radio", name=labels["survey-csat-4"], exact=True).click()
    expect(page.get_by_text(labels["survey-nps"])).to_be_visible()
    assert found + barriers(page) == []


@both
def test_every_door(server: Server, open_page: OpenPage, language: str) -> None:
    # Before anybody has come, the administration would begin with that.
    hired(server, "admin")
    page, found = open_page("about:blank", locale=LOCALES[language]), list[str]()
    for path in ("/desk/reports", "/editor", "/admin", "/account", "/desk"):
        page.goto(f"{server.url}{path}")
        expect(page.locator("input[name=login]")).to_be_visible(timeout=30_000)
        found += barriers(page)

    page.locator("input[name=login]").fill("nobody")
    page.locator("input[name=password]").fill("nothing at all")
    page.locator("button[type=submit]").click()
    expect(page.get_by_role("alert").first).not_to_be_empty()
    assert found + barriers(page) == []


@both
def test_the_desk_at_work_and_on_a_telephone(server: Server, open_page: OpenPage, language: str) -> None:
    desk = hired(server, "admin")
    _, name = waiting(
        server, {"en": "My parcel is broken", "fa": "بسته من شکسته است"}[language], chosen_language=language
    )
    page = entered(open_page, server, "/desk", desk, language)
    row = page.locator("[data-conversation]", has_text=name)
    expect(row).to_be_visible()
    found = barriers(page)
    page.set_viewport_size({"width": 390, "height": 800})
    found += barriers(page)

    row.click()
    expect(page.get_by_role("log")).to_be_visible()
    found += barriers(page)
    page.set_viewport_size({"width": 1280, "height": 800})
    found += barriers(page)

    desk.act(conversation_of(desk, name), "take")
    expect(page.locator("#conversation textarea").first).to_be_visible()
    found += barriers(page)

    page.locator("#search").fill(name)
    expect(page.locator("[data-conversation]", has_text=name)).to_be_visible()
    found += barriers(page)

    page.locator(".filters-summary").click()
    assert found + barriers(page) == []


@both
def test_the_desks_dialogs_the_reports_and_ones_own_account(server: Server, open_page: OpenPage, language: str) -> None:
    admin = hired(server, "admin")
    key = f"a{uuid.uuid4().hex[:8]}"
    define(admin, key)
    page, found = entered(open_page, server, "/desk", admin, language), list[str]()
    for tool in ("colleagues", "help"):
        page.locator(f"#{tool}").click()
        expect(page.get_by_role("dialog")).to_be_visible()
        found += barriers(page)
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_be_hidden()

    page.goto(f"{server.url}/desk/reports?attribute={key}")
    expect(page.locator("#split-value")).to_be_visible()
    expect(page.locator("main h2, main table, main figure").first).to_be_visible()
    found += barriers(page)

    page.goto(f"{server.url}/account")
    expect(page.get_by_role("listitem").first).to_be_visible()
    assert found + barriers(page) == []


@both
def test_the_editor(server: Server, open_page: OpenPage, language: str) -> None:
    page, found = entered(open_page, server, "/editor", hired(server, "editor"), language), list[str]()
    for address, what in (
        ("#/", "article-list .rows li"),
        ("#/gaps", "gaps-view h1"),
        ("#/article/track-order", "article-form textarea"),
        ("#/article/track-order?language=fa", "article-form source-part .rendered"),
        ("#/new", "article-form textarea"),
        ("#/messages", "wording-view li"),
        ("#/messages?key=feeling-calm.formal-1", "wording-form textarea"),
        ("#/quality?state=languages", "coverage-table td"),
        ("#/glossary", "glossary-view h1"),
        ("#/snippets", "snippets-view h1"),
        ("#/dialogues", "dialogues-view h1"),
        ("#/dialogues/new", "dialogue-form input"),
    ):
        found += at(page, address, what)

    assert found == []


def define(admin: Desk, key: str) -> None:
    """Have an attribute of conversations."""
    plan = {"key": key, "kind": "choice", "choices": ["Gold"], "owner": "conversation", "label": key}
    admin.client.post("/admin/attributes", json=plan).raise_for_status()


def furnished(admin: Desk, language: str) -> None:
    """Have something of everything that has a form."""
    name = f"a{uuid.uuid4().hex[:8]}"
    define(admin, name)
    conditions: dict[str, Any] = {one: [] for one in ("languages", "channels", "teams", "tags", "words", "feelings")}
    rule = {"name": name, "event": "closed", "conditions": {**conditions, "hours": None, "attribute": None}}
    hook = {"name": name, "url": "https://crm.example/hooks", "events": ["conversation.closed"], "active": False}
    for path, body in (
        ("/desk/canned", {"shortcut": name, "texts": {language: "Hello"}}),
        ("/admin/tags", {"tag": name}),
        ("/admin/rules", {**rule, "steps": [{"do": "tag", "tag": name}]}),
        ("/admin/webhooks", hook),
        ("/admin/actions", {"name": name, "kind": "demo", "needs": [{"name": "order", "kind": "order"}]}),
    ):
        admin.client.post(path, json=body).raise_for_status()


@both
def test_the_administration_and_its_forms(server: Server, open_page: OpenPage, language: str) -> None:
    admin = hired(server, "admin")
    furnished(admin, language)
    page, found = entered(open_page, server, "/admin", admin, language), list[str]()
    for part in ("site", "widget", "channels", "log"):
        found += at(page, f"#/{part}", f"{part}-view :is(li, form, .nothing)")
    for part, view in PARTS_WITH_FORMS.items():
        found += at(page, f"#/{part}", f"{view} .row-name")
        page.locator(f"{view} .row-name").first.click()
        expect(page.get_by_role("dialog")).to_be_visible()
        found += barriers(page)
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_be_hidden()

    assert found == []


@both
def test_a_new_site_from_its_first_start_to_the_first_visitor(serve: Serve, open_page: OpenPage, language: str) -> None:
    server = serve()
    page = open_page(f"{server.url}/admin", locale=LOCALES[language])
    expect(page.locator("start-view h1")).to_be_visible()
    found = barriers(page)
    for field, text in zip(
        page.locator("start-view input").all(), ("Anna", "anna@example.com", PASSWORD), strict=False
    ):
        field.fill(text)
    for step in range(1, 5):
        page.locator("start-view button[type=submit]").click()
        expect(page.locator("start-view [aria-current=step]")).to_have_count(1)
        expect(page.locator(f"start-view .steps li:nth-child({step + 1})[aria-current=step]")).to_be_visible()
        found += barriers(page)
        if step == 3:
            page.locator("start-view .step-foot button[type=button]").click()
            break
    expect(page.locator("start-view pre.line")).to_be_visible()
    found += barriers(page)

    with client_of(f"{server.url}/api/v1") as client:
        assert client.get("/setup").json()["waiting"] is False
    page.goto(f"{server.url}/account#/link/opens-nothing")
    expect(page.locator("link-view")).not_to_be_empty()
    found += barriers(page)

    admin = boss(server)
    desk = entered(open_page, server, "/desk", admin, language)
    expect(desk.locator("#list")).not_to_be_empty()
    found += barriers(desk)

    furnish_widget(server, admin)
    page = open_page(f"{server.url}/?lang={language}", locale=LOCALES[language])
    page.get_by_role("button", name=labels_of(server, language)["widget-open"]).click()
    page.locator("hamdel-widget .person-button").click()
    page.locator("hamdel-widget .help summary").click()
    assert found + barriers(page) == []


def furnish_widget(server: Server, admin: Desk) -> None:
    """A logo and help lines, while nobody is there."""
    line = {"phone": "+31 20 1", "mail": "help@example.com", "days": [0, 1], "opens": "09:00", "closes": "17:00"}
    assert change(admin, help_lines=[{**line, "country": one} for one in ("NL", "IR", "")]).is_success
    assert put_logo(admin, drawing("<path d='M0 0h9v9z'/>")).is_success
    closed(server)


def test_a_barrier_is_found_in_a_shadow_as_well(open_page: OpenPage) -> None:
    page = open_page("about:blank")
    page.set_content("<html lang=en><title>A page</title><main><button></button><p id=faint></p></main>")
    page.evaluate(
        "document.querySelector('#faint').attachShadow({ mode: 'open' }).innerHTML = "
        "'<span style=\"color: #ccc; background: #fff\">Hardly to be read</span>'"
    )

    assert {re.split(": ", one)[1] for one in barriers(page)} == {"button-name", "color-contrast"}
