"""Forgotten passwords and invitations over HTTP, on a site that mails."""

import uuid
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from pydantic import ValidationError

from bot.settings import Settings
from tests.conftest import Serve, Server
from tests.fakes import PASSWORD, Desk, client_of
from tests.integration.test_mailing import token_in
from tests.integration.test_people import code, invited
from tests.mailboxes import Mailbox, text_of

OTHER = "a horse of another colour"


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with Mailbox() as opened:
        yield opened


def mailing(mailbox: Mailbox) -> dict[str, Any]:
    """The settings of a site that mails."""
    return {
        "smtp_url": f"smtp+plain://127.0.0.1:{mailbox.port}",
        "mail_from": "support@shop.example",
        "public_url": "https://support.example",
    }


def forget(server: Server, login: str, **more: str) -> httpx.Response:
    return client_of(f"{server.url}/api/v1").post("/account/forgotten", json={"login": login, **more})


def test_who_has_forgotten_their_password_chooses_another_by_a_link_that_works_once(
    serve: Serve, mailbox: Mailbox
) -> None:
    server = serve(**mailing(mailbox))
    sara = Desk.hire(server.url, server.settings, "sara@shop.example")
    new = client_of(f"{server.url}/api/v1")
    assert new.get("/account/forgotten").json() == {"mails": True}

    known, unknown = forget(server, "Sara@shop.example", language="fa"), forget(server, "nobody@shop.example")
    mail = mailbox.wait_for()[0]
    chosen = {"token": token_in(text_of(mail)), "password": OTHER}
    done, again = new.post("/account/link/password", json=chosen), new.post("/account/link/password", json=chosen)

    assert (known.status_code, known.content) == (unknown.status_code, unknown.content) == (204, b"")
    assert mail["Content-Language"] == "fa"
    assert done.status_code == 200, done.text
    assert code(again) == (409, "link_used")
    assert code(sara.client.get("/desk/me")) == (401, "not_signed_in")
    assert new.post("/desk/login", json={"login": "sara@shop.example", "password": PASSWORD}).status_code == 401
    assert len(mailbox.mails) == 1


def test_who_asks_too_often_waits_and_nobody_is_kept_from_signing_in(serve: Serve, mailbox: Mailbox) -> None:
    server = serve(**mailing(mailbox))
    Desk.hire(server.url, server.settings, "sara@shop.example")

    answers = [forget(server, "sara@shop.example").status_code for _ in range(8)]
    signed_in = client_of(f"{server.url}/api/v1").post(
        "/desk/login", json={"login": "sara@shop.example", "password": PASSWORD}
    )

    assert (answers[0], answers[-1]) == (204, 429)
    assert signed_in.status_code == 200


def test_an_invitation_is_mailed_where_the_login_is_an_address(serve: Serve, mailbox: Mailbox) -> None:
    server = serve(**mailing(mailbox))
    admin = Desk.hire(server.url, server.settings, "boss", "admin")

    by_mail = invited(admin, login="mina@shop.example", name="Mina", languages=["nl"])
    by_hand = invited(admin, login=f"new-{uuid.uuid4().hex[:8]}")
    mail = mailbox.wait_for()[0]
    opened = client_of(f"{server.url}/api/v1").post("/account/link", json={"token": token_in(text_of(mail))})

    assert (by_mail["mailed"], by_hand["mailed"]) == (True, False)
    assert (mail["To"], mail["Content-Language"]) == ("mina@shop.example", "nl")
    assert (opened.json()["name"], opened.json()["kind"]) == ("Mina", "invitation")
    mails = [one for one in admin.client.get("/admin/channels").json()["channels"] if one["name"] == "mail"]
    assert [one["given_up"] for one in mails] == [0]


def test_a_site_without_a_mail_server_says_so(server: Server) -> None:
    new = client_of(f"{server.url}/api/v1")

    assert new.get("/account/forgotten").json() == {"mails": False}
    assert code(forget(server, "sara@shop.example")) == (409, "mail_off")


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"smtp_url": "smtps://mail.example"}, "HAMDEL_MAIL_FROM and HAMDEL_PUBLIC_URL"),
        ({"smtp_url": "http://me:word@mail.example"}, "no address of a mail server"),
        ({"smtp_url": "smtp+plain://mail.example"}, "on this machine"),
        ({"mail_from": "nobody"}, "no address that mails come from"),
        ({"public_url": "support.example"}, "whole address"),
    ],
)
def test_settings_of_mails_that_cannot_be_are_refused_without_repeating_a_password(
    settings: dict[str, str], named: str
) -> None:
    with pytest.raises(ValidationError, match=named) as refused:
        Settings(**settings)  # type: ignore[arg-type]

    # What the person at the terminal is shown.
    assert "me:word" not in str([fault["msg"] for fault in refused.value.errors()])
