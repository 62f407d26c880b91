"""What a provider answers is believed as far as it can be checked, and what comes back from there once."""

import base64
import hmac
import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from joserfc import jwt

from tests.conftest import Serve
from tests.integration.test_people import code
from tests.oidc_provider import CLIENT, Claims, OidcProvider, new_key
from tests.oidc_site import PROVIDER, Browser, Place, settings_of, somebody


def test_a_sign_in_comes_back_once_and_to_the_browser_that_began_it_alone(site: Place) -> None:
    server, provider = site.server, site.provider
    provider.person = somebody()
    browser, other = Browser(server, provider), Browser(server, provider)
    back = browser.agree(browser.leave())
    other.leave()

    assert other.come(back) == "/desk#/sign-in/oidc-expired"
    assert Browser(server, provider).come(back) == "/desk#/sign-in/oidc-expired"
    assert browser.come(back) == "/desk"
    assert browser.come(back) == "/desk#/sign-in/oidc-expired"
    # A state that is good does not make an old code good.
    used = parse_qs(urlsplit(back).query)["code"][0]
    fresh = parse_qs(urlsplit(browser.leave()).query)["state"][0]
    assert browser.come(f"/sign-in/callback?code={used}&state={fresh}") == "/desk#/sign-in/oidc-refused"


def test_a_code_of_another_browsers_sign_in_opens_nothing(site: Place) -> None:
    server, provider = site.server, site.provider
    provider.person = somebody()
    thief, victim = Browser(server, provider), Browser(server, provider)
    stolen = parse_qs(urlsplit(victim.agree(victim.leave())).query)["code"][0]
    state = parse_qs(urlsplit(thief.leave()).query)["state"][0]

    assert thief.come(f"/sign-in/callback?code={stolen}&state={state}") == "/desk#/sign-in/oidc-refused"
    assert code(thief.me()) == (401, "not_signed_in")


def test_two_tabs_of_one_browser_may_both_be_at_the_provider(site: Place) -> None:
    server, provider = site.server, site.provider
    provider.person = somebody()
    browser = Browser(server, provider)
    first, second = browser.leave("/desk"), browser.leave("/admin")

    assert browser.come(browser.agree(first)) == "/desk"
    assert browser.come(browser.agree(second)) == "/admin"


def by_hand(header: dict[str, Any], claims: Claims, secret: bytes | None = None) -> str:
    """A token that no library makes: unsigned, or signed with what is no secret."""
    signed = ".".join(_encoded(json.dumps(one).encode()) for one in (header, claims))
    return f"{signed}.{'' if secret is None else _encoded(hmac.digest(secret, signed.encode(), 'sha256'))}"


def _encoded(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")


FORGED = {
    "a key of somebody else under the right name": lambda p, h, c: jwt.encode(h, c, new_key()),
    "no signature": lambda p, h, c: by_hand({"alg": "none"}, c),
    "the public key as a secret": lambda p, h, c: by_hand({**h, "alg": "HS256"}, c, p.key.as_pem(private=False)),
    "another issuer": lambda p, h, c: jwt.encode(h, {**c, "iss": "https://evil.example"}, p.key),
    "another audience": lambda p, h, c: jwt.encode(h, {**c, "aud": "another"}, p.key),
    "several audiences and another party": lambda p, h, c: jwt.encode(
        h, {**c, "aud": [CLIENT, "another"], "azp": "another"}, p.key
    ),
    "several audiences and no party": lambda p, h, c: jwt.encode(h, {**c, "aud": [CLIENT, "another"]}, p.key),
    "another nonce": lambda p, h, c: jwt.encode(h, {**c, "nonce": "x" * 43}, p.key),
    "no nonce": lambda p, h, c: jwt.encode(h, {k: v for k, v in c.items() if k != "nonce"}, p.key),
    "an end that is over": lambda p, h, c: jwt.encode(h, {**c, "exp": c["iat"] - 300}, p.key),
    "a beginning that is to come": lambda p, h, c: jwt.encode(h, {**c, "nbf": c["iat"] + 3000}, p.key),
    "no end": lambda p, h, c: jwt.encode(h, {k: v for k, v in c.items() if k != "exp"}, p.key),
    "an end that is no number": lambda p, h, c: jwt.encode(h, {**c, "exp": "tomorrow"}, p.key),
    "a subject that is no text": lambda p, h, c: jwt.encode(h, {**c, "sub": ["id"]}, p.key),
    "an empty subject": lambda p, h, c: jwt.encode(h, {**c, "sub": ""}, p.key),
    "a subject that is too long": lambda p, h, c: jwt.encode(h, {**c, "sub": "x" * 256}, p.key),
    "no token at all": lambda p, h, c: "not.a.token",
    "a list instead of claims": lambda p, h, c: "W10.W10.W10",
}


@pytest.mark.parametrize("fault", FORGED)
def test_an_id_token_that_is_not_sound_lets_nobody_in(fault: str, site: Place) -> None:
    server, provider = site.server, site.provider
    provider.person = somebody()
    browser = Browser(server, provider)
    provider.forge = lambda header, claims: FORGED[fault](provider, header, claims)  # type: ignore[no-untyped-call]
    assert browser.signs_in() == "/desk#/sign-in/oidc-refused"
    provider.forge = None
    assert code(browser.me()) == (401, "not_signed_in")
    # The same without the fault.
    assert browser.signs_in() == "/desk"


def test_a_key_that_is_new_is_fetched_and_an_old_one_counts_no_more(serve: Serve, provider: OidcProvider) -> None:
    server = serve(**settings_of(provider, oidc_new_accounts="agent"))
    provider.person = somebody()
    Browser(server, provider).signs_in()
    Browser(server, provider).signs_in()
    assert provider.asked.count("/keys") == 1
    old = provider.key

    provider.rotate()
    assert Browser(server, provider).signs_in() == "/desk"
    provider.forge = lambda header, claims: jwt.encode({**header, "kid": old.kid}, claims, old)
    assert Browser(server, provider).signs_in() == "/desk#/sign-in/oidc-refused"
    # Not for every token that names another key: that would be a way to keep the provider busy.
    assert provider.asked.count("/keys") == 2


def test_while_the_provider_is_away_one_is_told_and_nothing_is_begun(serve: Serve, provider: OidcProvider) -> None:
    server = serve(**settings_of(provider, oidc_new_accounts="agent"))
    provider.person = somebody()
    provider.away = True
    browser = Browser(server, provider)

    assert code(browser.client.post(f"/api/v1{PROVIDER}", json={"path": "/desk"})) == (503, "oidc_away")
    provider.away = False
    back = browser.agree(browser.leave())
    provider.away = True
    assert browser.come(back) == "/desk#/sign-in/oidc-away"
    provider.away = False
    assert browser.signs_in() == "/desk"


def test_a_description_of_another_issuer_or_over_an_open_line_is_not_believed(
    serve: Serve, provider: OidcProvider
) -> None:
    server = serve(**settings_of(provider))
    browser = Browser(server, provider)
    for described in (
        {"issuer": "https://evil.example"},
        {"token_endpoint": "http://evil.example/token"},
        {"jwks_uri": 7},
    ):
        provider.described = described
        assert code(browser.client.post(f"/api/v1{PROVIDER}", json={"path": "/desk"})) == (503, "oidc_away")


def test_whoever_refuses_at_the_provider_is_back_at_the_form(closed: Place) -> None:
    server, provider = closed.server, closed.provider
    browser = Browser(server, provider)
    provider.person = None

    assert browser.signs_in("/editor") == "/editor#/sign-in/oidc-cancelled"


def test_an_answer_that_names_another_issuer_is_refused(site: Place) -> None:
    server, provider = site.server, site.provider
    provider.person = somebody()
    browser = Browser(server, provider)

    mixed_up = f"{browser.agree(browser.leave())}&iss=https://evil.example"
    assert browser.come(mixed_up) == "/desk#/sign-in/oidc-refused"
    assert browser.come(f"{browser.agree(browser.leave())}&iss={provider.issuer}") == "/desk"


@pytest.mark.parametrize(
    "path", ["https://evil.example", "//evil.example", "/desk/../evil", "javascript:1", "", "/nowhere"]
)
def test_no_other_page_is_led_to(path: str, site: Place) -> None:
    server, provider = site.server, site.provider
    answer = Browser(server, provider).client.post(f"/api/v1{PROVIDER}", json={"path": path})

    assert code(answer) == (422, "invalid_request")


@pytest.mark.parametrize(
    "query", ["", "?state=%F0%28", "?state[]=1&code=x", f"?code=x&state={'y' * 9000}", "?error=%0d%0a"]
)
def test_whatever_comes_back_that_nobody_began_is_told_so(query: str, site: Place) -> None:
    server, provider = site.server, site.provider

    assert Browser(server, provider).come(f"/sign-in/callback{query}") == "/desk#/sign-in/oidc-expired"
