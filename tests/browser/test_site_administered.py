"""Canned replies, tags, the logo, help lines and channels, as administrators look after them in a browser."""

import re
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_administration import administering
from tests.browser.test_pages import open_chat
from tests.conftest import Serve, Server
from tests.fakes import BotApi, Desk
from tests.integration.test_site_settings import boss, change
from tests.unit.test_site_pictures import drawing, png

pytestmark = pytest.mark.browser


def save(page: Page) -> None:
    page.get_by_role("dialog").get_by_role("button", name="Save", exact=True).click()


def choose_logo(page: Page, name: str, content: bytes, kind: str = "image/png") -> None:
    page.locator("input[type=file]").set_input_files({"name": name, "mimeType": kind, "buffer": content})


def test_a_canned_reply_is_written_in_two_languages_found_and_deleted(server: Server, open_page: OpenPage) -> None:
    page = administering(open_page, server, "canned")
    shortcut = f"refund{uuid.uuid4().hex[:6]}"
    page.get_by_role("button", name="Add a canned reply").click()
    dialog = page.get_by_role("dialog")
    save(page)
    expect(dialog.get_by_role("alert")).to_contain_text("one word")
    dialog.get_by_label("Shortcut").fill(f"/{shortcut}")
    save(page)
    expect(dialog.get_by_role("alert")).to_contain_text("at least one language")
    dialog.get_by_label("Text").fill("Your refund is on its way.")
    dialog.get_by_label("Language").select_option("fa")
    dialog.get_by_label("Text").fill("بازپرداخت شما در راه است.")
    expect(dialog.get_by_label("Text")).to_have_attribute("dir", "rtl")
    save(page)

    page.get_by_role("searchbox", name="Search canned replies").fill("بازپرداخت شما")
    row = page.get_by_role("listitem").filter(has_text=shortcut)
    expect(row).to_contain_text("English, Persian")

    page.get_by_role("button", name="Add a canned reply").click()
    dialog.get_by_label("Shortcut").fill(shortcut.upper())
    dialog.get_by_label("Text").fill("Another one")
    save(page)
    expect(dialog.get_by_role("alert")).to_contain_text("has this shortcut already")
    expect(dialog.get_by_label("Text")).to_have_value("Another one")
    dialog.get_by_role("button", name="Close").click()

    row.get_by_role("button", name=shortcut).click()
    dialog.get_by_role("button", name="Delete").click()
    page.get_by_role("dialog", name=f"/{shortcut}?").get_by_role("button", name="Delete").click()
    expect(row).to_have_count(0)


def test_two_tags_become_one_after_a_question(server: Server, open_page: OpenPage) -> None:
    page = administering(open_page, server, "tags")
    first, second = (f"tag-{uuid.uuid4().hex[:8]}" for _ in range(2))
    dialog = page.get_by_role("dialog")
    for tag in (first, second):
        page.get_by_role("button", name="Add a tag").click()
        dialog.get_by_label("Tag").fill("x" * 500)
        save(page)
        expect(dialog.get_by_role("alert")).to_have_text("A tag has 1 to 50 characters.")
        dialog.get_by_label("Tag").fill(tag.upper())
        save(page)
        expect(page.get_by_role("listitem").filter(has_text=tag)).to_contain_text("Conversations: 0")

    page.get_by_role("button", name=first).click()
    dialog.get_by_label("Tag").fill(second)
    save(page)
    question = page.get_by_role("dialog", name=f"There is a tag “{second}” already")
    question.get_by_role("button", name="Merge").click()
    expect(page.get_by_role("listitem").filter(has_text=first)).to_have_count(0)

    page.get_by_role("button", name=second).click()
    dialog.get_by_role("button", name="Delete the tag").click()
    page.get_by_role("dialog", name="Delete the tag “").get_by_role("button", name="Delete the tag").click()
    expect(page.get_by_role("listitem").filter(has_text=second)).to_have_count(0)


def test_a_logo_is_shown_to_visitors_and_what_is_none_is_refused(serve: Serve, open_page: OpenPage) -> None:
    server = serve()
    page = administering(open_page, server, "site")
    page.get_by_label("Name of the site").fill("Not saved yet")
    group = page.get_by_role("group", name="Logo")

    choose_logo(page, "large.png", png(64, 64) + bytes(20 * 1024 * 1024))
    expect(group.get_by_role("alert")).to_contain_text("larger than 512 kB")
    choose_logo(page, "note.png", b"This is a note.")
    expect(group.get_by_role("alert")).to_contain_text("This picture cannot be used")
    choose_logo(page, "logo.svg", drawing("<path d='M0 0h9v9z'/>"), "image/svg+xml")
    expect(group.get_by_role("img", name="Logo")).to_be_visible()
    expect(page.locator(".bar img")).to_have_attribute("src", re.compile("/site/logo/"))
    # What was being written is still there, and is saved on top of the logo.
    expect(page.get_by_label("Name of the site")).to_have_value("Not saved yet")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved.").first).to_be_visible()

    visitor = open_page(server.url)
    open_chat(visitor)
    shown = visitor.locator("hamdel-widget .portrait img")
    expect(shown).to_be_visible()
    assert shown.evaluate("async (one) => { await one.decode(); return one.naturalWidth > 0; }")

    group.get_by_role("button", name="Remove the logo").click()
    expect(group.get_by_text("No logo yet.")).to_be_visible()
    visitor.reload()
    expect(visitor.locator("hamdel-widget .portrait .avatar")).to_be_visible()


def test_help_lines_are_shown_while_nobody_is_there(serve: Serve, open_page: OpenPage) -> None:
    server = serve()
    page = administering(open_page, server, "site")
    for number, country in ((1, "Germany"), (2, "Netherlands")):
        page.get_by_role("button", name="Add a help line").click()
        page.get_by_label("Country").last.select_option(label=country)
        if number == 1:
            page.get_by_role("button", name="Save", exact=True).click()
            expect(page.get_by_text("needs a telephone number or an e-mail address")).to_be_visible()
        page.get_by_label("Telephone").last.fill(f"+31 20 123 {number}")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved.").first).to_be_visible()
    closed(server)

    visitor = open_page(f"{server.url}/?lang=nl", locale="nl-NL")
    open_chat(visitor, "Chat")
    visitor.locator("hamdel-widget .person-button").click()
    help_ = visitor.locator("hamdel-widget .help")
    expect(help_.get_by_role("listitem").first).to_contain_text("Nederland")
    expect(help_.get_by_role("link", name="+31 20 123 2")).to_have_attribute("href", "tel:+31201232")
    expect(help_.get_by_text("Duitsland")).to_be_hidden()
    help_.locator("summary").click()
    expect(help_.get_by_text("Duitsland")).to_be_visible()


def closed(server: Server) -> None:
    """Let nobody be at work before the day after tomorrow."""
    admin = boss(server)
    team = admin.client.get("/admin/teams").json()["teams"][0]
    day = (datetime.now(UTC) + timedelta(days=2)).strftime("%A").lower()
    hours = {"time_zone": "UTC", "weekly": {day: ["09:00-10:00"]}}
    wanted = {"name": team["name"], "agents": team["agents"], "version": team["version"], "hours": hours}
    assert admin.client.put(f"/admin/teams/{team['id']}", json=wanted).is_success


def test_a_channel_says_what_is_to_be_done(serve: Serve, open_page: OpenPage) -> None:
    with BotApi(known={"getMe": {"username": "tulip_bot"}, "getWebhookInfo": {"url": ""}}) as api:
        server = serve(telegram_token="1:a", telegram_secret="s", telegram_api_url=api.url)
        page = administering(open_page, server, "channels")
        row = page.get_by_role("listitem").filter(has_text="telegram")

        row.get_by_role("button", name="Check the connection").click()
        expect(row.get_by_role("status")).to_contain_text(f"{server.url}/webhooks/telegram")

        api.known["getWebhookInfo"] = {"url": f"{server.url}/webhooks/telegram"}
        row.get_by_role("button", name="Check the connection").click()
        expect(row.get_by_role("status")).to_contain_text("@tulip_bot")


def test_a_language_that_is_switched_on_is_there_for_the_next_visitor(serve: Serve, open_page: OpenPage) -> None:
    server = serve()
    assert change(boss(server), languages=["en", "nl"]).is_success
    page = administering(open_page, server, "site")
    languages = page.get_by_role("group", name="Languages")
    expect(languages.get_by_label("فارسی")).not_to_be_checked()
    languages.get_by_label("فارسی").check()
    languages.get_by_label("Français").check()
    page.get_by_role("button", name="Save", exact=True).click()

    expect(page.get_by_text("No article is in these languages yet: French.")).to_be_visible()
    visitor = open_page(f"{server.url}/?lang=fa", locale="fa-IR")
    expect(visitor.get_by_role("button", name=re.compile("گفت‌وگو")).first).to_be_visible()


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("part", ["canned", "tags", "site"])
def test_long_words_run_over_no_side(server: Server, open_page: OpenPage, part: str, width: int) -> None:
    admin: Desk = boss(server)
    admin.client.post("/admin/tags", json={"tag": "w" * 50})
    admin.client.post("/desk/canned", json={"shortcut": "w" * 50, "texts": {"en": "w" * 4000}})
    page = administering(open_page, server, part, width=width)
    expect(page.locator("main :is(li, form)").first).to_be_visible()

    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_language_is_addressed_otherwise_and_a_help_line_for_despair_is_kept(
    serve: Serve, open_page: OpenPage
) -> None:
    server = serve()
    page = administering(open_page, server, "site")
    page.get_by_text("Different in some languages").click()
    page.locator(".tones").get_by_label("Deutsch").select_option(label="Plainly")
    page.get_by_role("button", name="Add someone who listens").click()
    page.get_by_label("Country").last.select_option(label="Netherlands")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Each of these lines needs a text.")).to_be_visible()
    page.get_by_label("Who listens, and where").fill("113: call 113")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved.").first).to_be_visible()

    page.reload()

    expect(page.locator(".tones").get_by_label("Deutsch")).to_have_value("plain")
    expect(page.locator(".tones").get_by_label("English")).to_have_value("")
    expect(page.get_by_label("Who listens, and where")).to_have_value("113: call 113")
    expect(page.get_by_label("Country").last).to_have_value("NL")
