"""Who comes in by an OpenID Connect provider: over sockets, with a provider that checks what it is shown."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from joserfc import jwt

from tests.conftest import Serve, Server
from tests.fakes import PASSWORD, Desk, client_of
from tests.integration.conftest import NewDatabase
from tests.integration.joined import RedisServer, free_port, joined
from tests.integration.test_commands import hamdel
from tests.integration.test_people import code, person, token_of
from tests.oidc_provider import CLIENT, SECRET, Claims, OidcProvider, Person
from tests.oidc_site import PROVIDER, Browser, Place, hired, logged, settings_of, somebody
from tests.phones import set_up

FACTOR = "/account/second-factor"


def test_somebody_with_an_account_is_let_in_by_their_address_and_then_by_who_they_are(closed: Place) -> None:
    server, provider = closed.server, closed.provider
    sara, email = hired(server)
    provider.person = somebody(email.upper())
    browser = Browser(server, provider)

    assert browser.signs_in("/desk/reports") == "/desk/reports"
    assert browser.me().json()["agent"]["login"] == email
    # Their address may change: they are who they are.
    provider.person = Person(provider.person.sub, {"email": "other@shop.example"})
    again = Browser(server, provider)
    assert again.signs_in() == "/desk"
    assert again.me().json()["agent"]["login"] == email

    number = sara.client.get("/desk/me").json()["agent"]["id"]
    assert {"agent": number, "by": "Shop account"} in logged(closed.admin, "identity-linked")
    linked = person(closed.admin, number)["provider"]
    assert linked["since"] < linked["last"]


def test_somebody_unknown_stays_out_unless_accounts_are_made(closed: Place, site: Place) -> None:
    closed.provider.person, site.provider.person = somebody(), somebody()
    browser = Browser(site.server, site.provider)

    assert Browser(closed.server, closed.provider).signs_in() == "/desk#/sign-in/oidc-unknown"
    assert browser.signs_in("/editor") == "/editor"
    agent = browser.me().json()["agent"]
    address = site.provider.person.claims["email"]
    assert (agent["role"], agent["name"], agent["login"]) == ("editor", "Sara Shop", address)
    assert {"agent": agent["id"], "role": "editor", "by": "Shop account"} in logged(site.admin, "agent-made")


@pytest.mark.parametrize("page", ["/desk/reports", "/admin", "/widget"])
def test_one_goes_on_at_the_page_where_one_began(site: Place, page: str) -> None:
    site.provider.person = somebody()

    assert Browser(site.server, site.provider).signs_in(page) == page


def test_an_address_that_the_provider_has_not_looked_at_is_nobodys(site: Place) -> None:
    server, provider = site.server, site.provider
    _, email = hired(server, "admin")
    provider.person = somebody(email, email_verified=False)

    assert Browser(server, provider).signs_in() == "/desk#/sign-in/oidc-unknown"


def test_an_address_is_believed_once(site: Place) -> None:
    server, provider = site.server, site.provider
    _, email = hired(server)
    provider.person = somebody(email)
    assert Browser(server, provider).signs_in() == "/desk"

    # Somebody else gets the address that they had.
    provider.person = somebody(email)

    assert Browser(server, provider).signs_in() == "/desk#/sign-in/oidc-unknown"


def test_whoever_was_deactivated_stays_out_and_is_not_made_anew(site: Place) -> None:
    server, provider = site.server, site.provider
    (sara, email), (mina, address) = hired(server), hired(server)
    linked, never = somebody(email), somebody(address)
    provider.person = linked
    browser = Browser(server, provider)
    browser.signs_in()
    for desk in (sara, mina):
        number = desk.client.get("/desk/me").json()["agent"]["id"]
        assert site.admin.client.post(f"/admin/people/{number}/deactivate").status_code == 204

    assert code(browser.me()) == (401, "not_signed_in")
    for one in (linked, never):
        provider.person = one
        assert Browser(server, provider).signs_in() == "/desk#/sign-in/oidc-deactivated"


def test_what_the_provider_says_at_its_userinfo_endpoint_counts_as_well(serve: Serve, provider: OidcProvider) -> None:
    provider.in_tokens, provider.auth_method = False, "client_secret_post"
    server = serve(**settings_of(provider))
    _, email = hired(server)
    provider.person = somebody(email)

    assert Browser(server, provider).signs_in() == "/desk"


def test_roles_follow_the_providers_groups_and_whoever_is_in_none_stays_out(
    serve: Serve, provider: OidcProvider
) -> None:
    roles = "desk=agent; cn=leads,ou=shop=supervisor"
    chosen = settings_of(provider, oidc_new_accounts="agent", oidc_roles=roles, oidc_roles_claim="access.roles")
    server = serve(**chosen)
    admin, _ = hired(server, "admin")
    sara = somebody(access={"roles": ["desk", "cn=leads,ou=shop", "else"]})
    provider.person = sara
    browser = Browser(server, provider)
    browser.signs_in()
    assert browser.me().json()["agent"]["role"] == "supervisor"

    provider.person = Person(sara.sub, {**sara.claims, "access": {"roles": "desk"}})
    browser.signs_in()
    agent = browser.me().json()["agent"]
    assert agent["role"] == "agent"
    assert logged(admin, "role-given") == [{"agent": agent["id"], "role": "agent", "by": "Shop account"}]

    provider.person = Person(sara.sub, {**sara.claims, "access": {}})
    assert Browser(server, provider).signs_in() == "/desk#/sign-in/oidc-unknown"


def test_groups_do_not_take_the_last_administrator_away(serve: Serve, provider: OidcProvider) -> None:
    server = serve(**settings_of(provider, oidc_roles="desk=agent", oidc_login_claim="preferred_username"))
    provider.person = somebody(preferred_username="admin", groups=["desk"])
    browser = Browser(server, provider)

    assert browser.signs_in("/admin") == "/admin"
    assert browser.me().json()["agent"]["role"] == "admin"


def test_a_login_that_only_looks_like_one_here_is_nobodys(serve: Serve, provider: OidcProvider) -> None:
    server = serve(**settings_of(provider, oidc_login_claim="preferred_username"))
    Desk.hire(server.url, server.settings, "skik")
    for looks in ("\u017fkik", "s\u212aik", "skik\u0000", " "):
        provider.person = somebody(preferred_username=looks)
        assert Browser(server, provider).signs_in().startswith("/desk#/sign-in/oidc-unknown") or looks == "skik\u0000"


def test_without_a_provider_there_is_only_the_password(server: Server) -> None:
    client = client_of(f"{server.url}/api/v1")

    assert client.get(PROVIDER).json() == {"provider": None, "passwords": True, "sign_out_url": None}
    assert code(client.post(PROVIDER, json={"path": "/desk"})) == (404, "oidc_off")
    assert client_of(server.url).get("/sign-in/callback").headers["location"] == "/desk#/sign-in/oidc-off"


def test_whoever_leaves_is_offered_to_leave_the_provider_too(site: Place) -> None:
    server, provider = site.server, site.provider
    provider.person = somebody()
    browser = Browser(server, provider)
    browser.signs_in()
    assert browser.client.get(f"/api/v1{PROVIDER}").json()["sign_out_url"] is None

    assert browser.client.post("/api/v1/desk/logout").status_code == 204

    assert code(browser.me()) == (401, "not_signed_in")
    left = urlsplit(browser.client.get(f"/api/v1{PROVIDER}").json()["sign_out_url"])
    assert f"{left.scheme}://{left.netloc}{left.path}" == f"{provider.issuer}/logout"
    assert parse_qs(left.query) == {"client_id": [CLIENT], "post_logout_redirect_uri": ["http://site.test/desk"]}


def test_nothing_secret_is_logged(
    serve: Serve, provider: OidcProvider, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(**settings_of(provider))
    provider.person = somebody()
    tokens: list[str] = []

    def signed(header: Claims, claims: Claims) -> str:
        tokens.append(jwt.encode(header, claims, provider.key))
        return tokens[-1]

    provider.forge = signed
    browser = Browser(server, provider)
    back = browser.agree(browser.leave())
    browser.come(back)

    said = caplog.text + "".join(capfd.readouterr())
    assert "no_account" in said
    secrets = [tokens[0], SECRET, *(parse_qs(urlsplit(back).query)[name][0] for name in ("code", "state"))]
    assert not [one for one in secrets if one in said]


def test_a_provider_that_is_not_there_keeps_nobody_from_starting(serve: Serve) -> None:
    nowhere = f"http://127.0.0.1:{free_port()}"
    server = serve(public_url="http://site.test", oidc_issuer=nowhere, oidc_client_id=CLIENT)
    client = client_of(f"{server.url}/api/v1")

    assert code(client.post(PROVIDER, json={"path": "/desk"})) == (503, "oidc_away")
    assert client.get(PROVIDER).json()["provider"] == "SSO"


def test_where_nobody_has_a_password_only_the_provider_lets_in_and_whoever_runs_the_server(
    serve: Serve, provider: OidcProvider
) -> None:
    server = serve(**settings_of(provider))
    sara, email = hired(server)
    admin, _ = hired(server, "admin")
    without = serve(server.settings.data_dir, **settings_of(provider, oidc_passwords=False))
    client = client_of(f"{without.url}/api/v1")
    number = sara.client.get("/desk/me").json()["agent"]["id"]
    link = {"token": token_of(admin.client.post(f"/admin/people/{number}/link").json())}

    assert client.get(PROVIDER).json()["passwords"] is False
    assert code(client.post("/desk/login", json={"login": email, "password": PASSWORD})) == (403, "passwords_off")
    assert code(client.post("/account/forgotten", json={"login": email})) == (403, "passwords_off")
    assert client.post("/account/link", json=link).json()["passwords"] is False
    assert code(client.post("/account/link/password", json={**link, "password": PASSWORD})) == (403, "passwords_off")
    assert code(client.post("/account/link/entry", json=link)) == (404, "unknown_link")

    printed = hamdel("users", "enter", email, data=without.settings.data_dir).stdout
    entry = {"token": printed.split("#/link/")[1].split()[0]}
    assert client.post("/account/link", json=entry).json()["kind"] == "entry"
    assert code(client.post("/account/link/password", json={**entry, "password": PASSWORD}))[1] == "passwords_off"
    assert client.post("/account/link/entry", json=entry).json()["agent"]["login"] == email
    assert code(client_of(f"{without.url}/api/v1").post("/account/link/entry", json=entry))[1] == "link_used"


def test_where_everybody_needs_a_second_factor_the_providers_counts_if_it_says_so(
    serve: Serve, provider: OidcProvider
) -> None:
    server = serve(**settings_of(provider, oidc_new_accounts="agent"))
    admin, _ = hired(server, "admin")
    set_up(admin.client)
    admin.client.put("/admin/site", json={"values": {"second_factor": True}})
    provider.person = somebody(amr=["pwd", "mfa"])
    browser = Browser(server, provider)
    browser.signs_in()
    assert browser.me().status_code == 200

    # Another provider's word: it has asked for a password alone.
    provider.person = somebody(amr=["pwd"])
    browser = Browser(server, provider)
    browser.signs_in()
    assert code(browser.me()) == (403, "second_factor_needed")
    account = browser.client
    account.base_url = httpx.URL(f"{server.url}/api/v1")
    assert account.get("/account/second-factor").json()["by_provider"] is True
    phone = set_up(account, password="")
    assert account.get("/desk/me").status_code == 200

    again = Browser(server, provider)
    again.signs_in()
    assert code(again.me()) == (403, "second_factor_needed")
    show = f"/api/v1{FACTOR}/show"
    assert code(again.client.post(show, json={"code": "1"})) == (401, "wrong_code")
    assert again.client.post(show, json={"code": phone.second}).status_code == 204
    assert again.me().status_code == 200


def test_a_second_factor_of_ones_own_is_not_asked_for_after_the_provider_unless_everybody_needs_one(
    closed: Place,
) -> None:
    sara, email = hired(closed.server)
    set_up(sara.client)
    closed.provider.person = somebody(email)
    browser = Browser(closed.server, closed.provider)

    assert browser.signs_in() == "/desk"
    assert browser.me().status_code == 200


def test_an_administrator_unlinks_somebody_whom_the_provider_has_made_anew(closed: Place) -> None:
    sara, email = hired(closed.server)
    number = sara.client.get("/desk/me").json()["agent"]["id"]
    closed.provider.person = somebody(email)
    before = Browser(closed.server, closed.provider)
    before.signs_in()
    closed.provider.person = somebody(email)
    assert Browser(closed.server, closed.provider).signs_in() == "/desk#/sign-in/oidc-unknown"

    assert closed.admin.client.delete(f"/admin/people/{number}/provider").status_code == 204

    assert code(before.me()) == (401, "not_signed_in")
    assert Browser(closed.server, closed.provider).signs_in() == "/desk"
    assert {"agent": number} in logged(closed.admin, "identity-unlinked")
    assert code(closed.admin.client.delete("/admin/people/999999/provider")) == (404, "unknown_agent")


def test_any_of_several_workers_takes_a_sign_in_that_another_began(
    new_shop: NewDatabase, redis: RedisServer, prepared: Path, tmp_path: Path, provider: OidcProvider
) -> None:
    chosen = settings_of(provider, oidc_new_accounts="agent")
    with joined(prepared, tmp_path, new_shop(), redis.url, **chosen) as (first, second):
        provider.person = somebody()
        browser = Browser(first, provider)
        back = browser.agree(browser.leave())
        browser.client.base_url = httpx.URL(second.url)

        assert browser.come(back) == "/desk"
        assert browser.me().status_code == 200
        browser.client.base_url = httpx.URL(first.url)
        assert browser.me().status_code == 200
        assert browser.come(back) == "/desk#/sign-in/oidc-expired"
