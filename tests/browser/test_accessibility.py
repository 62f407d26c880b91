"""Every page and every state of it that matters, for people who see, hear or move otherwise; in both directions."""

import re
import uuid
from typing import Any

import pytest
from playwright.sync_api import Page, expect

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

both = pytest.mark.parametrize("language", ["en", "fa"])


def hired(server: Server, role: str = "agent") -> tuple[Desk, str]:
    login = f"{role}-{uuid.uuid4().hex[:8]}"
    return Desk.hire(server.url, server.settings, login, role, ("en", "fa")), login


def entered(open_page: OpenPage, server: Server, path: str, login: str, language: str, **page: Any) -> Page:
    """A page whose labels are in a language, after somebody has signed in there."""
    opened = open_page(f"{server.url}{path}", locale=LOCALES[language], **page)
    opened.locator("input[name=login]").fill(login)
    opened.locator("input[name=password]").fill(PASSWORD)
    opened.locator("button[type=submit]").click()
    # A password is checked slowly on purpose.
    expect(opened.locator("hamdel-sign-in")).to_be_hidden(timeout=30_000)
    expect(opened.locator("html")).to_have_attribute("lang", language)
    return opened


@both
def test_the_widget_from_closed_to_an_answer_with_choices(server: Server, open_page: OpenPage, language: str) -> None:
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

    page.locator("hamdel-widget select").first.focus()
    assert [*closed, *opened, *answered, *barriers(page)] == []


@both
def test_the_widget_while_waiting_with_a_person_and_at_the_survey(
    server: Server, open_page: OpenPage, language: str
) -> None:
    labels, (desk, _) = labels_of(server, language), hired(server)
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
def test_the_widget_with_a_logo_and_help_lines_while_nobody_is_there(
    serve: Serve, open_page: OpenPage, language: str
) -> None:
    server = serve()
    line = {"phone": "+31 20 1", "mail": "help@example.com", "days": [0, 1], "opens": "09:00", "closes": "17:00"}
    admin = boss(server)
    assert change(admin, help_lines=[{**line, "country": one} for one in ("NL", "IR", "")]).is_success
    assert put_logo(admin, drawing("<path d='M0 0h9v9z'/>")).is_success
    closed(server)
    page = open_page(f"{server.url}/?lang={language}", locale=LOCALES[language])
    page.get_by_role("button", name=labels_of(server, language)["widget-open"]).click()
    page.locator("hamdel-widget .person-button").click()
    page.locator("hamdel-widget .help summary").click()

    assert barriers(page) == []


@both
def test_the_widget_on_a_telephone(server: Server, open_page: OpenPage, language: str) -> None:
    labels = labels_of(server, language)
    page = open_page(f"{server.url}/?lang={language}", locale=LOCALES[language], width=390)
    page.get_by_role("button", name=labels["widget-open"]).click()
    expect(page.locator("hamdel-widget [data-author=bot]").first).to_be_visible()

    assert barriers(page) == []


@both
@pytest.mark.parametrize("path", ["/desk", "/desk/reports", "/editor", "/admin", "/account"])
def test_the_door(server: Server, open_page: OpenPage, path: str, language: str) -> None:
    # Before anybody has come, the administration would begin with that.
    hired(server, "admin")
    page = open_page(f"{server.url}{path}", locale=LOCALES[language])
    expect(page.locator("input[name=login]")).to_be_visible(timeout=30_000)
    found = barriers(page)

    page.locator("input[name=login]").fill("nobody")
    page.locator("input[name=password]").fill("nothing at all")
    page.locator("button[type=submit]").click()
    expect(page.get_by_role("alert").first).not_to_be_empty()
    assert found + barriers(page) == []


@both
def test_the_desk_with_nobody_waiting(serve: Serve, open_page: OpenPage, language: str) -> None:
    server = serve()
    page = entered(open_page, server, "/desk", hired(server)[1], language)
    expect(page.locator("#list")).not_to_be_empty()

    assert barriers(page) == []


@both
def test_the_desk_at_work(server: Server, open_page: OpenPage, language: str) -> None:
    desk, login = hired(server, "admin")
    _, name = waiting(
        server, {"en": "My parcel is broken", "fa": "بسته من شکسته است"}[language], chosen_language=language
    )
    page = entered(open_page, server, "/desk", login, language)
    row = page.locator("[data-conversation]", has_text=name)
    expect(row).to_be_visible()
    found = barriers(page)

    row.click()
    expect(page.get_by_role("log")).to_be_visible()
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
@pytest.mark.parametrize("tool", ["colleagues", "help"])
def test_the_desks_dialogs(server: Server, open_page: OpenPage, tool: str, language: str) -> None:
    page = entered(open_page, server, "/desk", hired(server)[1], language)
    page.locator(f"#{tool}").click()
    expect(page.get_by_role("dialog")).to_be_visible()

    assert barriers(page) == []


@both
def test_the_desk_on_a_telephone(server: Server, open_page: OpenPage, language: str) -> None:
    _, name = waiting(server, chosen_language=language)
    page = entered(open_page, server, "/desk", hired(server)[1], language, width=390)
    row = page.locator("[data-conversation]", has_text=name)
    expect(row).to_be_visible()
    found = barriers(page)

    row.click()
    expect(page.get_by_role("log")).to_be_visible()
    assert found + barriers(page) == []


@both
def test_the_reports(server: Server, open_page: OpenPage, language: str) -> None:
    page = entered(open_page, server, "/desk/reports", hired(server, "admin")[1], language)
    expect(page.locator("main h2, main table, main figure").first).to_be_visible()

    assert barriers(page) == []


@both
@pytest.mark.parametrize(
    ("address", "what"),
    [
        ("#/", "article-list li, article-list tr"),
        ("#/article/track-order", "article-form textarea"),
        ("#/new", "article-form textarea"),
        ("#/messages", "wording-view li"),
        ("#/messages?key=reason-asked.formal-1", "wording-form textarea"),
        ("#/glossary", "glossary-view h1"),
        ("#/dialogues", "dialogues-view h1"),
        ("#/dialogues/new", "dialogue-form input"),
    ],
)
def test_the_editor(server: Server, open_page: OpenPage, address: str, what: str, language: str) -> None:
    page = entered(open_page, server, f"/editor{address}", hired(server, "editor")[1], language)
    expect(page.locator(what).first).to_be_visible()

    assert barriers(page) == []


@both
@pytest.mark.parametrize("part", ["people", "teams", "canned", "tags", "site", "channels", "log"])
def test_the_administration(server: Server, open_page: OpenPage, part: str, language: str) -> None:
    page = entered(open_page, server, f"/admin#/{part}", hired(server, "admin")[1], language)
    expect(page.locator("main h1")).to_be_visible()
    expect(page.locator("main :is(li, form, .nothing)").first).to_be_visible()

    assert barriers(page) == []


@both
@pytest.mark.parametrize("part", ["people", "teams", "canned", "tags"])
def test_the_administrations_forms(server: Server, open_page: OpenPage, part: str, language: str) -> None:
    admin, login = hired(server, "admin")
    admin.client.post("/desk/canned", json={"shortcut": f"a{uuid.uuid4().hex[:8]}", "texts": {language: "Hello"}})
    admin.client.post("/admin/tags", json={"tag": f"a{uuid.uuid4().hex[:8]}"})
    page = entered(open_page, server, f"/admin#/{part}", login, language)
    page.locator("main .row-name").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()

    assert barriers(page) == []


@both
def test_ones_own_account(server: Server, open_page: OpenPage, language: str) -> None:
    page = entered(open_page, server, "/account", hired(server)[1], language)
    expect(page.get_by_role("listitem").first).to_be_visible()

    assert barriers(page) == []


@both
def test_the_first_start_and_a_link(serve: Serve, open_page: OpenPage, language: str) -> None:
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
    link = open_page(f"{server.url}/account#/link/opens-nothing", locale=LOCALES[language])
    expect(link.locator("link-view")).not_to_be_empty()
    assert found + barriers(link) == []


def test_a_barrier_is_found_in_a_shadow_as_well(open_page: OpenPage) -> None:
    page = open_page("about:blank")
    page.set_content("<html lang=en><title>A page</title><main><button></button><p id=faint></p></main>")
    page.evaluate(
        "document.querySelector('#faint').attachShadow({ mode: 'open' }).innerHTML = "
        "'<span style=\"color: #ccc; background: #fff\">Hardly to be read</span>'"
    )

    assert {re.split(": ", one)[1] for one in barriers(page)} == {"button-name", "color-contrast"}
