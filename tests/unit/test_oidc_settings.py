"""What an operator sets of signing in with a provider, and what is said of it in one sentence."""

from typing import Any

import pytest
from pydantic import ValidationError

from bot.oidc_settings import is_safe, parse_roles
from bot.settings import Settings

SOUND: dict[str, Any] = {
    "public_url": "https://support.shop.example",
    "oidc_issuer": "https://login.shop.example/realms/shop",
    "oidc_client_id": "hamdel",
}


def refused(**changed: Any) -> str:
    with pytest.raises(ValidationError) as caught:
        Settings(**{**SOUND, **changed})
    (fault,) = caught.value.errors()
    return f"{fault['loc'][0]}: {fault['msg']}"


def test_a_provider_needs_the_sites_public_address_and_a_client_id() -> None:
    assert refused(public_url="").startswith("oidc_issuer: Value error, signing in with a provider needs HAMDEL_PUBLIC")
    assert refused(oidc_client_id=" ").startswith("oidc_client_id: Value error, set it to the client id")
    assert Settings(public_url="").oidc_issuer == ""


@pytest.mark.parametrize(
    "issuer",
    ["http://login.shop.example", "login.shop.example", "https://", "https://a/?b=1", "https://a/#b", "https://[a"],
)
def test_a_provider_is_reached_over_tls_alone(issuer: str) -> None:
    assert refused(oidc_issuer=issuer).startswith("oidc_issuer: Value error, set it to the provider's https address")


def test_a_provider_on_this_machine_may_do_without() -> None:
    assert Settings(**{**SOUND, "oidc_issuer": "http://localhost:8080/realms/shop"}).oidc_issuer
    assert not is_safe("http://localhost.evil.example")
    assert not is_safe("http://localhost@evil.example")
    assert not is_safe(None)


def test_groups_have_roles_even_where_their_names_have_signs_in_them() -> None:
    assert parse_roles("support=agent; cn=leads,ou=shop = supervisor;") == {
        "support": "agent",
        "cn=leads,ou=shop": "supervisor",
    }
    assert refused(oidc_roles="support").startswith("oidc_roles: Value error, write groups and roles like")
    assert refused(oidc_roles="support=king").startswith("oidc_roles: Value error, write groups and roles like")
    assert refused(oidc_new_accounts="king").startswith("oidc_new_accounts: Value error, set it to a role")


def test_the_provider_is_always_asked_for_openid() -> None:
    assert Settings(**{**SOUND, "oidc_scopes": "email groups email"}).oidc_scopes == "openid email groups"


def test_passwords_can_be_switched_off_only_where_there_is_another_way_in() -> None:
    assert not Settings(**{**SOUND, "oidc_passwords": False}).passwords_count
    assert Settings(oidc_passwords=False).passwords_count
