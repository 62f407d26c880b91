"""The administration and one's own account, as people use them, in a browser."""

import re
import uuid

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_pages import open_chat, say, sign_in
from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor

pytestmark = pytest.mark.browser

OTHER = "a horse of another colour"


def administrator(server: Server) -> str:
    login = f"boss-{uuid.uuid4().hex[:8]}"
    Desk.hire(server.url, server.settings, login, "admin")
    return login


def administering(open_page: OpenPage, server: Server, part: str = "people", **page: object) -> Page:
    # Before anybody has set up the site, the page would begin with that.
    who = administrator(server)
    opened = open_page(f"{server.url}/admin#/{part}", **page)
    sign_in(opened, who)
    return opened


def test_from_a_first_start_to_a_first_answered_visitor_without_a_terminal(serve: Serve, open_page: OpenPage) -> None:
    server = serve()
    boss = open_page(f"{server.url}/admin")

    expect(boss.get_by_role("heading", name="who are you")).to_be_visible()
    boss.get_by_label("Name", exact=True).fill("Anna")
    boss.get_by_label("User name").fill("anna@example.com")
    boss.get_by_label("New password").fill("short")
    boss.get_by_role("button", name="Next").click()
    expect(boss.get_by_role("alert").filter(has_text="8 characters")).to_be_visible()
    boss.get_by_label("New password").fill(OTHER)
    boss.get_by_role("button", name="Next").click()

    expect(boss.get_by_role("heading", name="Which languages does your site speak?")).to_be_visible()
    boss.reload()
    expect(boss.get_by_role("heading", name="Which languages does your site speak?")).to_be_visible()
    boss.get_by_label("Name of the site").fill("Tulip & Thread")
    boss.get_by_role("button", name="Next").click()

    expect(boss.get_by_role("heading", name="When are people there?")).to_be_visible()
    boss.get_by_label("Always open").check()
    boss.get_by_role("button", name="Next").click()

    expect(boss.get_by_role("heading", name="Who works with you?")).to_be_visible()
    boss.get_by_label("Name", exact=True).fill("Sara")
    boss.get_by_label("User name").fill("sara@example.com")
    boss.get_by_role("button", name="Next").click()
    link = boss.get_by_role("dialog").get_by_role("textbox").input_value()
    boss.get_by_role("dialog").get_by_role("button", name="Close").click()
    expect(boss.get_by_role("heading", name="Now bring it to your visitors")).to_be_visible()
    expect(boss.get_by_text(f'<script src="{server.url}/widget.js" async></script>')).to_be_visible()

    sara = open_page(link)
    sara.get_by_label("New password").fill(OTHER)
    sara.get_by_role("button", name="Save and sign in").click()
    expect(sara.get_by_text("Connected", exact=True)).to_be_visible()

    visitor = open_page(server.url)
    open_chat(visitor)
    expect(visitor.get_by_role("dialog")).to_contain_text("Tulip & Thread")
    say(visitor, "I want to talk to a person")
    sara.locator("[data-conversation]").last.click()
    sara.get_by_role("button", name="Take", exact=True).click()
    sara.get_by_role("textbox", name="Your reply").fill("Hello, this is Sara.")
    sara.keyboard.press("Enter")
    expect(visitor.get_by_role("log")).to_contain_text("Hello, this is Sara.")

    again = open_page(link)
    expect(again.get_by_role("alert").filter(has_text="used already")).to_be_visible()


def test_somebody_is_invited_changed_and_deactivated(server: Server, open_page: OpenPage) -> None:
    page = administering(open_page, server)
    name = f"Mina {uuid.uuid4().hex[:6]}"
    page.get_by_role("button", name="Invite somebody").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name", exact=True).fill(name)
    dialog.get_by_label("User name").fill(f"{uuid.uuid4().hex[:8]}@example.com")
    dialog.get_by_role("button", name="Invite somebody").click()
    expect(page.get_by_role("dialog", name=f"A link for {name}")).to_be_visible()
    page.get_by_role("dialog").get_by_role("button", name="Close").click()
    row = page.get_by_role("listitem").filter(has_text=name)
    expect(row).to_contain_text("Invited")

    row.get_by_role("button", name=name).click()
    page.get_by_role("dialog").get_by_label("Role").select_option("supervisor")
    page.get_by_role("dialog").get_by_role("button", name="Save", exact=True).click()
    expect(row).to_contain_text("Supervisor")

    row.get_by_role("button", name=name).click()
    page.get_by_role("dialog").get_by_role("button", name="Deactivate").click()
    page.get_by_role("dialog", name=f"Deactivate {name}?").get_by_role("button", name="Deactivate").click()
    expect(row).to_have_count(0)


def test_who_is_signed_out_by_an_administrator_is_asked_to_sign_in_at_once(server: Server, open_page: OpenPage) -> None:
    login = f"sara-{uuid.uuid4().hex[:8]}"
    Desk.hire(server.url, server.settings, login)
    desk = open_page(f"{server.url}/desk")
    sign_in(desk, login)
    expect(desk.get_by_text("Connected", exact=True)).to_be_visible()
    page = administering(open_page, server)

    page.get_by_role("button", name=login.capitalize()).click()
    page.get_by_role("dialog").get_by_role("button", name="Sign out everywhere").click()

    expect(desk.get_by_label("Password", exact=True)).to_be_visible()


def test_a_team_closes_on_the_public_holidays_that_the_calendar_shows(server: Server, open_page: OpenPage) -> None:
    page = administering(open_page, server, "teams")
    name = f"Billing {uuid.uuid4().hex[:6]}"
    page.get_by_role("button", name="Add a team").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name", exact=True).fill(name)
    dialog.get_by_label("Always open").uncheck()
    dialog.get_by_label("Time zone").fill("Moon/Base")
    dialog.get_by_role("button", name="Save", exact=True).click()
    expect(dialog.get_by_role("alert").filter(has_text="Moon/Base is unknown").first).to_be_visible()
    dialog.get_by_label("Time zone").fill("Europe/Amsterdam")
    dialog.get_by_label("Public holidays of").select_option("NL")
    dialog.get_by_label("Other days off").fill("2026-11-02")
    dialog.get_by_role("button", name="Show these hours").click()
    expect(dialog.locator(".calendar td.open").first).to_contain_text("09:00–17:00")
    dialog.get_by_role("button", name="Save", exact=True).click()

    expect(page.get_by_role("listitem").filter(has_text=name)).to_contain_text("Europe/Amsterdam")


def test_what_a_variable_sets_is_named_and_not_offered(serve: Serve, open_page: OpenPage) -> None:
    server = serve(tone="plain")
    page = administering(open_page, server, "site")

    expect(page.get_by_text("HAMDEL_TONE is set on the server and decides this.")).to_be_visible()
    expect(page.get_by_label("How visitors are addressed")).to_be_disabled()


def test_a_greeting_and_first_questions_reach_the_widget(serve: Serve, open_page: OpenPage) -> None:
    server = serve()
    page = administering(open_page, server, "site")
    page.get_by_label("Greeting").fill("Welcome to the tulips!")
    page.get_by_label("Questions to begin with").fill("Where is my order?")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved.")).to_be_visible()

    visitor = open_page(server.url)
    open_chat(visitor)
    expect(visitor.get_by_role("log")).to_contain_text("Welcome to the tulips!")
    # The demo page has a button of that name, too.
    visitor.get_by_role("button", name="Where is my order?", exact=True).click()
    expect(visitor.get_by_role("log")).to_contain_text("My orders")


def test_ones_own_password_is_changed_and_other_places_are_signed_out(server: Server, open_page: OpenPage) -> None:
    login = f"sara-{uuid.uuid4().hex[:8]}"
    elsewhere = Desk.hire(server.url, server.settings, login)
    page = open_page(f"{server.url}/account")
    sign_in(page, login)
    expect(page.get_by_role("listitem")).to_have_count(2)
    page.get_by_label("Current password").fill("correct horse battery")
    page.get_by_label("New password").fill(OTHER)
    page.get_by_role("button", name="Change the password").click()

    expect(page.get_by_role("listitem")).to_have_count(1)
    assert elsewhere.client.get("/desk/me").status_code == 401


@pytest.mark.parametrize("language", ["en", "fa"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("part", ["people", "teams", "canned", "tags", "site", "channels", "log"])
def test_no_part_runs_over_the_side_of_a_screen(
    server: Server, open_page: OpenPage, part: str, width: int, language: str
) -> None:
    page = open_page(f"{server.url}/admin#/{part}", width=width)
    page.evaluate(f"localStorage.setItem('hamdel-page-language', '{language}')")
    page.reload()
    page.locator("input[name=login]").fill(administrator(server))
    page.locator("input[name=password]").fill("correct horse battery")
    page.locator("button[type=submit]").click()
    expect(page.locator("main h1")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == "fa" else "ltr")

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert not re.search(r"\badmin-[a-z-]+\b", page.locator("main").inner_text())


def test_a_supervisor_makes_a_rule_tries_it_and_switches_it_on(server: Server, open_page: OpenPage) -> None:
    word = f"parcel{uuid.uuid4().hex[:6]}"
    before = Visitor(server)
    before.say(f"Where is {word}?")
    login = f"lead-{uuid.uuid4().hex[:8]}"
    lead = Desk.hire(server.url, server.settings, login, "supervisor")
    page = open_page(f"{server.url}/admin#/people")
    sign_in(page, login)

    expect(page.get_by_role("heading", name="Rules")).to_be_visible()
    expect(page.get_by_role("navigation").get_by_role("link", name="People")).to_have_count(0)
    page.get_by_role("button", name="Add a rule").click()
    form = page.get_by_role("dialog")
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_role("alert").filter(has_text="Give the rule a name")).to_be_visible()
    form.get_by_label("Name", exact=True).fill(f"About {word}")
    form.get_by_text("Only if").click()
    form.get_by_label("One of these words").fill(word.upper())
    form.get_by_role("button", name="Try it").click()
    expect(form.get_by_text(re.compile(r"It would have applied to 1 of the last \d+ conversations."))).to_be_visible()
    link = form.get_by_role("link", name=re.compile(word))
    assert before.id in str(link.get_attribute("href"))
    form.get_by_label("Add a tag").fill(word)
    form.get_by_role("button", name="Save").click()

    switch = page.get_by_role("switch", name=re.compile(word))
    expect(switch).not_to_be_checked()
    switch.check()
    expect(switch).to_be_checked()
    after = Visitor(server)
    after.say(f"And where is {word} now?")
    # Looked at in the background, a moment later.
    page.goto(f"{server.url}/desk#/all/{after.id}")
    expect(page.locator(f'[data-conversation="{after.id}"]')).to_contain_text(word)
    assert lead.client.get(f"/desk/conversations/{before.id}").json()["summary"]["tags"] == []
    rules = lead.client.get("/admin/rules").json()["rules"]
    lead.client.delete(f"/admin/rules/{next(one['id'] for one in rules if word in one['name'])}")
