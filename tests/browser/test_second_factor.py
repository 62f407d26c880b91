"""A second factor and a forgotten password, as people meet them in a browser."""

import re
import uuid
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_pages import sign_in
from tests.conftest import Serve, Server
from tests.fakes import PASSWORD, Desk
from tests.integration.test_mailing import token_in
from tests.mailboxes import Mailbox, text_of
from tests.phones import Phone, set_up

pytestmark = pytest.mark.browser

OTHER = "a horse of another colour"


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with Mailbox() as opened:
        yield opened


def phone_of(shown: Page) -> Phone:
    """The app into which somebody has typed the key that a page shows."""
    expect(shown.get_by_role("img", name="QR code")).to_be_visible()
    return Phone(re.sub(r"\s", "", shown.locator(".factor-key").inner_text()))


def test_a_second_factor_is_set_up_and_asked_for_and_an_administrator_takes_it_away(
    server: Server, open_page: OpenPage
) -> None:
    sara, boss = f"sara-{uuid.uuid4().hex[:8]}", f"boss-{uuid.uuid4().hex[:8]}"
    Desk.hire(server.url, server.settings, sara)
    Desk.hire(server.url, server.settings, boss, "admin")
    page = open_page(f"{server.url}/account")
    sign_in(page, sara)

    page.get_by_role("button", name="Set it up").click()
    dialog = page.get_by_role("dialog", name="Second factor")
    dialog.get_by_label("Current password").fill("wrong")
    dialog.get_by_role("button", name="Set it up").click()
    expect(dialog.get_by_role("alert")).to_contain_text("not your current password")
    dialog.get_by_label("Current password").fill(PASSWORD)
    dialog.get_by_role("button", name="Set it up").click()
    phone = phone_of(page)
    confirming = page.get_by_role("dialog", name="Set up your second factor")
    confirming.get_by_label("Code").fill("1")
    confirming.get_by_role("button", name="Switch on").click()
    expect(confirming.get_by_role("alert")).to_contain_text("not right")
    confirming.get_by_label("Code").fill(phone.first)
    confirming.get_by_role("button", name="Switch on").click()
    codes = page.get_by_role("dialog", name="Your recovery codes")
    expect(codes.get_by_role("listitem")).to_have_count(10)
    kept = codes.get_by_role("listitem").first.inner_text()
    codes.get_by_role("button", name="I have saved them").click()
    expect(page.get_by_text("Recovery codes left: 10")).to_be_visible()

    desk = open_page(f"{server.url}/desk")
    sign_in(desk, sara)
    desk.get_by_label("Code").fill("1")
    desk.get_by_role("button", name="Sign in").click()
    expect(desk.get_by_role("alert").filter(has_text="not right")).to_be_visible()
    desk.get_by_label("Code").fill(kept.upper())
    desk.get_by_role("button", name="Sign in").click()
    expect(desk.get_by_text("Connected", exact=True)).to_be_visible()

    admin = open_page(f"{server.url}/admin#/people")
    sign_in(admin, boss)
    admin.get_by_role("button", name=sara.capitalize()).click()
    admin.get_by_role("dialog").get_by_role("button", name="Reset the second factor").click()
    admin.get_by_role("dialog", name="Reset the second factor of").get_by_role(
        "button", name="Reset the second factor"
    ).click()
    expect(desk.get_by_label("Password", exact=True)).to_be_visible()
    sign_in(desk, sara)
    expect(desk.get_by_text("Connected", exact=True)).to_be_visible()


def test_where_everybody_needs_one_it_is_set_up_at_the_next_sign_in_in_any_language(
    serve: Serve, open_page: OpenPage
) -> None:
    server = serve()
    boss = Desk.hire(server.url, server.settings, "boss", "admin")
    Desk.hire(server.url, server.settings, "mina")
    mina = open_page(f"{server.url}/desk")
    sign_in(mina, "mina")
    expect(mina.get_by_text("Connected", exact=True)).to_be_visible()
    set_up(boss.client)
    boss.client.put("/admin/site", json={"values": {"second_factor": True}})

    mina.reload()
    expect(mina.get_by_role("alert").filter(has_text="Everybody here needs a second factor")).to_be_visible()
    sign_in(mina, "mina")
    phone = phone_of(mina)
    mina.get_by_role("combobox", name="Language").select_option("fa")
    expect(mina.get_by_role("heading", name="راه‌اندازی عامل دوم")).to_be_visible()
    expect(mina.locator("html")).to_have_attribute("dir", "rtl")
    mina.locator("input[name=code]").fill(phone.first)
    mina.get_by_role("button", name="روشن کردن").click()
    expect(mina.locator(".recovery-codes li")).to_have_count(10)
    mina.get_by_role("button", name="آن‌ها را نگه داشتم").click()
    expect(mina.locator("hamdel-sign-in")).to_be_hidden()


def test_a_forgotten_password_is_replaced_by_a_mailed_link_and_a_spent_link_leads_to_a_new_one(
    serve: Serve, open_page: OpenPage, mailbox: Mailbox
) -> None:
    server = serve(
        smtp_url=f"smtp+plain://127.0.0.1:{mailbox.port}",
        mail_from="support@shop.example",
        public_url="https://support.example",
    )
    Desk.hire(server.url, server.settings, "sara@shop.example")
    page = open_page(f"{server.url}/desk")
    page.get_by_role("button", name="Forgot your password?").click()
    page.get_by_label("User name").fill("sara@shop.example")
    page.get_by_role("button", name="Send the link").click()
    expect(page.get_by_role("status").filter(has_text="works for one hour")).to_be_visible()
    link = f"{server.url}/account#/link/{token_in(text_of(mailbox.wait_for()[0]))}"

    chosen = open_page(link)
    chosen.get_by_label("New password").fill(OTHER)
    chosen.get_by_role("button", name="Save and sign in").click()
    expect(chosen.get_by_text("Connected", exact=True)).to_be_visible()
    late = open_page(link)
    expect(late.get_by_role("alert").filter(has_text="used already")).to_be_visible()
    late.get_by_role("link", name="Forgot your password?").click()
    expect(late.get_by_role("button", name="Send the link")).to_be_visible()
    late.get_by_role("button", name="Back").click()
    expect(late.get_by_label("Password", exact=True)).to_be_visible()


def test_without_mail_one_is_told_to_ask_an_administrator(server: Server, open_page: OpenPage) -> None:
    page = open_page(f"{server.url}/editor")

    page.get_by_role("button", name="Forgot your password?").click()

    expect(page.get_by_text("Ask an administrator for a link")).to_be_visible()
    page.get_by_role("button", name="Back").click()
    expect(page.get_by_label("Password", exact=True)).to_be_visible()
