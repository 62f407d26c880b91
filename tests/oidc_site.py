"""A site where people sign in with a provider, and a browser that goes the way there and back."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.conftest import Server, served
from tests.fakes import Desk, client_of
from tests.oidc_provider import CLIENT, SECRET, OidcProvider, Person

PROVIDER = "/account/provider"


@dataclass
class Place:
    """A site, the provider that people sign in with there, and an administrator."""

    server: Server
    provider: OidcProvider
    admin: Desk


@contextmanager
def place(prepared: Path, folder: Path, **more: object) -> Iterator[Place]:
    with OidcProvider() as provider, served(prepared, folder, **settings_of(provider, **more)) as server:
        yield Place(server, provider, hired(server, "admin")[0])


def settings_of(provider: OidcProvider, **more: object) -> dict[str, object]:
    """What a site sets to have people sign in with ``provider``."""
    # What leads back names the site's public address; the tests go there by themselves.
    provider.leads_back = "http://site.test/sign-in/callback"
    return {
        "public_url": "http://site.test",
        "oidc_issuer": provider.issuer,
        "oidc_client_id": CLIENT,
        "oidc_client_secret": SECRET,
        "oidc_name": "Shop account",
        **more,
    }


def somebody(email: str = "", **claims: object) -> Person:
    number = uuid.uuid4().hex[:8]
    return Person(f"id-{number}", {"email": email or f"p-{number}@shop.example", "name": "Sara Shop", **claims})


class Browser:
    """A browser that follows the way to the provider and back, as far as a test lets it."""

    def __init__(self, server: Server, provider: OidcProvider) -> None:
        self.server = server
        self.provider = provider
        self.client = client_of(server.url)

    def leave(self, path: str = "/desk") -> str:
        """Press the button: where the provider is."""
        answer = self.client.post(f"/api/v1{PROVIDER}", json={"path": path})
        assert answer.status_code == 200, answer.text
        return str(answer.json()["url"])

    def agree(self, url: str) -> str:
        """Sign in there: where it leads back to, on the server of the test."""
        answer = httpx.post(url, timeout=30)
        assert answer.status_code == 302, answer.text
        assert answer.headers["location"].startswith(self.provider.leads_back)
        return answer.headers["location"].removeprefix("http://site.test")

    def come(self, back: str) -> str:
        """Come back: the page that one is led to."""
        answer = self.client.get(back)
        assert answer.status_code == 303, answer.text
        return str(answer.headers["location"])

    def signs_in(self, path: str = "/desk") -> str:
        """All of it: the page that one is led to."""
        return self.come(self.agree(self.leave(path)))

    def me(self) -> httpx.Response:
        return self.client.get("/api/v1/desk/me")


def hired(server: Server, role: str = "agent") -> tuple[Desk, str]:
    """Somebody who works here, and the e-mail address that is their login."""
    email = f"{role}-{uuid.uuid4().hex[:8]}@shop.example"
    return Desk.hire(server.url, server.settings, email, role), email


def logged(admin: Desk, action: str) -> list[dict[str, Any]]:
    entries = admin.client.get("/admin/log").json()["entries"]
    return [one["details"] for one in entries if one["action"] == action]
