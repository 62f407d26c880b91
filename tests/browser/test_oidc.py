"""Signing in with a provider, as people do it in a browser: from the button to the desk, and out again."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.joined import free_port
from tests.oidc_provider import OidcProvider
from tests.oidc_site import settings_of, somebody

pytestmark = pytest.mark.browser


@pytest.fixture
def provider() -> Iterator[OidcProvider]:
    # Another site than that of the server, as a browser sees it.
    with OidcProvider(host="localhost") as opened:
        yield opened


def site_with(serve: Serve, provider: OidcProvider, **more: object) -> Server:
    """A server that the provider leads back to."""
    port = free_port()
    chosen = settings_of(provider, **more) | {"public_url": f"http://127.0.0.1:{port}", "port": port}
    provider.leads_back = f"http://127.0.0.1:{port}/sign-in/callback"
    return serve(**chosen)


def go(page: Page, label: str = "Sign in with Shop account") -> None:
    button = page.get_by_role("button", name=label)
    expect(button).to_be_visible()
    button.click()
    page.wait_for_url("**/realms/shop/authorize?**")
    page.get_by_role("button", name="Yes, it is me").click()


def test_from_the_button_to_the_desk_and_out_again(serve: Serve, open_page: OpenPage, provider: OidcProvider) -> None:
    server = site_with(serve, provider)
    Desk.hire(server.url, server.settings, "sara@shop.example")
    Desk.hire(server.url, server.settings, "boss@shop.example", "admin")
    page = open_page(f"{server.url}/desk#/all")

    # Nobody is there of that name, and one is told so.
    provider.person = somebody("stranger@shop.example")
    go(page)
    told = page.get_by_role("alert").filter(has_text="Shop account knows you, but you have no account here")
    expect(told).to_be_visible()
    expect(page).to_have_url(f"{server.url}/desk#/all")
    page.reload()
    expect(page.get_by_role("button", name="Sign in with Shop account")).to_be_visible()
    expect(told).to_be_hidden()

    # What was open is open again.
    provider.person = somebody("sara@shop.example")
    go(page)
    expect(page.get_by_text("Connected", exact=True)).to_be_visible()
    expect(page).to_have_url(f"{server.url}/desk#/all")

    provider.person = somebody("boss@shop.example")
    admin = open_page(f"{server.url}/admin#/people")
    go(admin)
    row = admin.get_by_role("listitem").filter(has_text="sara@shop.example")
    expect(row.get_by_text("Shop account")).to_be_visible()
    row.get_by_role("button").click()
    dialog = admin.get_by_role("dialog", name="Sara@shop.example")
    expect(dialog.get_by_text("Signs in with Shop account")).to_be_visible()
    dialog.get_by_role("button", name="Unlink").click()
    admin.get_by_role("dialog", name="Unlink Sara@shop.example?").get_by_role("button", name="Unlink").click()
    expect(page.get_by_role("button", name="Sign in with Shop account")).to_be_visible()

    admin.keyboard.press("Escape")
    admin.get_by_role("button", name="Sign out").click()
    admin.get_by_role("link", name="Sign out of Shop account as well").click()
    expect(admin.get_by_role("heading", name="Signed out of the shop")).to_be_visible()


def test_where_nobody_has_a_password_there_is_the_button_alone_in_any_language(
    serve: Serve, open_page: OpenPage, provider: OidcProvider
) -> None:
    server = site_with(serve, provider, oidc_passwords=False, oidc_new_accounts="editor")
    page = open_page(f"{server.url}/editor", locale="fa-IR", width=390, height=760)
    # A name in Latin letters stands by itself in the line.
    name = "\u2068Shop account\u2069"
    button = page.get_by_role("button", name=f"ورود با {name}")
    expect(button).to_be_visible()
    expect(page.locator("input[type=password]")).to_have_count(0)
    provider.away = True
    button.click()
    expect(page.get_by_role("alert")).to_contain_text(f"{name} فعلاً در دسترس نیست")
    provider.away = False
    provider.person = somebody("mina@shop.example")
    go(page, f"ورود با {name}")
    expect(page.locator("hamdel-sign-in")).to_be_hidden()


def test_a_second_factor_that_the_site_wants_is_set_up_after_the_provider(
    serve: Serve, open_page: OpenPage, provider: OidcProvider
) -> None:
    from tests.browser.test_second_factor import phone_of
    from tests.phones import set_up

    server = site_with(serve, provider, oidc_new_accounts="agent")
    boss = Desk.hire(server.url, server.settings, "boss", "admin")
    set_up(boss.client)
    boss.client.put("/admin/site", json={"values": {"second_factor": True}})
    provider.person = somebody()
    page = open_page(f"{server.url}/desk")
    go(page)
    phone = phone_of(page)
    page.get_by_label("Code").fill(phone.first)
    page.get_by_role("button", name="Switch on").click()
    page.get_by_role("button", name="I have saved them").click()
    expect(page.get_by_text("Connected", exact=True)).to_be_visible()

    again = open_page(f"{server.url}/desk")
    go(again)
    again.get_by_label("Code").fill("1")
    again.get_by_role("button", name="Sign in", exact=True).click()
    expect(again.get_by_role("alert").filter(has_text="not right")).to_be_visible()
    again.get_by_label("Code").fill(phone.second)
    again.get_by_role("button", name="Sign in", exact=True).click()
    expect(again.get_by_text("Connected", exact=True)).to_be_visible()
