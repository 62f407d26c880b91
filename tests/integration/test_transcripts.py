"""A visitor has their conversation mailed: what they saw of it and no more, and not so often that it is a plague."""

import io
import json
import uuid
import zipfile
from collections.abc import Iterator

import httpx
import pytest

from bot.language import names
from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor
from tests.integration.test_forgotten_passwords import mailing
from tests.integration.test_site_settings import boss, change, code
from tests.mailboxes import Mailbox, text_of


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with Mailbox() as opened:
        yield opened


@pytest.fixture
def shop(serve: Serve, mailbox: Mailbox) -> Server:
    return serve(**mailing(mailbox))


def mail_to(visitor: Visitor, email: str) -> httpx.Response:
    return visitor.client.post(f"/conversations/{visitor.id}/transcript", json={"email": email})


@pytest.mark.parametrize(("language", "question"), [("en", "Where is my order?"), ("fa", "بسته من کجاست؟")])
def test_a_visitor_gets_what_they_saw_in_their_language_with_the_sites_name(
    shop: Server, mailbox: Mailbox, language: str, question: str
) -> None:
    change(boss(shop), name="Tulip & Co").raise_for_status()
    sara = Desk.hire(shop.url, shop.settings, "sara")
    visitor = Visitor(shop, chosen_language=language)
    visitor.say(question)
    visitor.say({"en": "I want to talk to a person", "fa": "می‌خواهم با یک نفر صحبت کنم"}[language])
    sara.act(visitor.id, "take")
    sara.act(visitor.id, "notes", text="Do not tell them.")
    sara.act(visitor.id, "reply", text="<b>Hello</b>,\nall is well.", client_id=uuid.uuid4().hex)

    asked = mail_to(visitor, " ana@example.com ")

    assert (asked.status_code, asked.json()) == (202, {"email": "ana@example.com"})
    (mail,) = mailbox.wait_for()
    plain, page = text_of(mail).replace("\r\n", "\n"), text_of(mail, "html")
    assert mail["To"] == "ana@example.com"
    assert mail["Content-Language"] == language
    assert "Tulip & Co" in mail["Subject"]
    assert f'lang="{language}" dir="{names.direction(language)}"' in page
    assert "&lt;b&gt;Hello&lt;/b&gt;,<br>all is well." in page
    for said in (question, "Sara:\n<b>Hello</b>", "Tulip & Co"):
        assert said in plain
    assert "Do not tell them." not in plain + page


def test_the_address_that_a_visitor_has_left_is_offered(shop: Server) -> None:
    visitor = Visitor(shop, attributes={"email": "ana@example.com"})

    read = visitor.client.get(f"/conversations/{visitor.id}/transcript")

    assert read.json() == {"email": "ana@example.com"}


def test_what_is_no_address_is_refused_in_the_visitors_language_and_nothing_is_mailed(
    shop: Server, mailbox: Mailbox
) -> None:
    visitor = Visitor(shop, chosen_language="nl")
    assert code(mail_to(visitor, "ana@example.com")) == (409, "nothing_said")
    visitor.say("hallo")

    for given in ("", "ana", "ana@example.com, bob@example.com", "ana@example.com\r\nBcc: bob@example.com"):
        refused = mail_to(visitor, given)
        assert code(refused) == (422, "invalid_contact")
        assert "e-mailadres" in refused.json()["error"]["message"]
    assert mailbox.mails == []


def test_a_conversation_is_mailed_three_times_a_day_and_an_address_written_to_five_times(
    shop: Server, mailbox: Mailbox
) -> None:
    visitors = [Visitor(shop) for _ in range(6)]
    for one in visitors:
        one.say("hello")

    for name in ("ana", "bob", "eve"):
        assert mail_to(visitors[0], f"{name}@example.com").status_code == 202
    assert code(mail_to(visitors[0], "dan@example.com")) == (429, "transcript_limit")
    for one in visitors[1:5]:
        assert mail_to(one, "Ana@example.com").status_code == 202
    assert code(mail_to(visitors[5], "ana@example.com")) == (429, "transcript_limit")
    assert len(mailbox.wait_for(7)) == 7


def test_nobody_mails_a_conversation_that_is_not_theirs(shop: Server) -> None:
    visitor, other = Visitor(shop), Visitor(shop)
    visitor.say("hello")
    other.id = visitor.id

    assert mail_to(other, "bob@example.com").status_code == 401


def test_a_site_that_sends_no_mail_does_not_offer_it(server: Server) -> None:
    visitor = Visitor(server)
    visitor.say("hello")

    assert code(mail_to(visitor, "ana@example.com")) == (409, "mail_off")
    assert visitor.client.get("/site").json()["mails"] is False


def test_what_waits_to_be_mailed_is_handed_out_and_goes_with_the_visitor(shop: Server, mailbox: Mailbox) -> None:
    mailbox.refusals += ["451 4.3.0 not now"] * 50
    admin, visitor = boss(shop), Visitor(shop, attributes={"visitor_id": "ana-7"})
    visitor.say("hello")
    assert mail_to(visitor, "ana@example.com").status_code == 202

    out = admin.client.get("/visitors/export", params={"visitor": "ana-7"}).raise_for_status()
    with zipfile.ZipFile(io.BytesIO(out.content)) as archive:
        (found,) = json.loads(archive.read("visitor.json"))["conversations"]
    assert [(one["address"], one["status"]) for one in found["mailed"]] == [("ana@example.com", "waiting")]
    admin.client.post("/visitors/erase", json={"visitor": "ana-7"}).raise_for_status()

    mailbox.refusals.clear()
    other = Visitor(shop)
    other.say("hello")
    assert mail_to(other, "bob@example.com").status_code == 202
    assert [mail["To"] for mail in mailbox.wait_for()] == ["bob@example.com"]
