"""E-mail end to end: a mailbox and a mail server on real sockets, and a server that answers between them."""

import base64
import random
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.conversations import Message, message_store
from bot.conversations.tables import conversation
from bot.storage import Database
from tests.conftest import Server, served
from tests.fakes import Desk
from tests.imap_server import MailStore
from tests.integration.channel_place import run, until
from tests.mailboxes import Mailbox, text_of
from tests.unit.test_email import email

QUESTIONS = ("Waar is mijn bestelling?", "Hoe kan ik iets terugsturen?", "Welke betaalmethoden zijn er?")
_numbers = iter(range(1000, 10**6))


@dataclass
class Post:
    """A site that is written to by e-mail, and what comes of it."""

    server: Server
    store: MailStore
    out: Mailbox
    admin: Desk

    def bring(self, sender: str, text: str, *, subject: str = "", answers: str = "", id: str = "") -> str:
        """A mail comes; its id."""
        id = id or f"<{next(_numbers)}@tulip.example>"
        mail = EmailMessage(policy=SMTP)
        mail["From"], mail["To"], mail["Message-ID"], mail["Subject"] = sender, "help@shop.example", id, subject
        if answers:
            mail["In-Reply-To"] = answers
        mail.set_content(text)
        self.store.bring(mail.as_bytes())
        return id

    def got(self, address: str, count: int) -> list[EmailMessage]:
        """What an address was sent, as soon as there are so many of it."""
        with self.out.changed:
            assert self.out.changed.wait_for(lambda: len(self._to(address)) >= count, 60), self.out.mails
            return self._to(address)

    def _to(self, address: str) -> list[EmailMessage]:
        return [one for one in self.out.mails if str(one["To"]) == address]

    def stored(self, address: str) -> dict[str, list[Message]]:
        """All messages of the conversations with whoever is at an address, by conversation."""

        async def read() -> dict[str, list[Message]]:
            database = Database.open(self.server.settings.resolved_database_url)
            try:
                async with database.read() as connection:
                    theirs = conversation.c.address.like(f"{address}/%")
                    ids = (await connection.execute(select(conversation.c.id).where(theirs))).scalars().all()
                    return {one: await message_store.of_conversation(connection, one) for one in ids}
            finally:
                await database.close()

        found: dict[str, list[Message]] = run(read)
        return found

    def has_answered(self, address: str, count: int) -> bool:
        """Whether somebody has so many conversations, one a thread, and is answered in each."""
        said = self.stored(address).values()
        return len(said) == count and all(any(one.author == "bot" for one in all_of) for all_of in said)

    def asked(self, address: str) -> list[str]:
        """What somebody has written, in all their conversations."""
        return [one.text for said in self.stored(address).values() for one in said if one.author == "visitor"]


@pytest.fixture(scope="module")
def post(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Post]:
    with MailStore() as store, Mailbox() as out:
        settings = {
            "email_imap_url": store.url,
            "email_smtp_url": f"smtp+plain://127.0.0.1:{out.port}",
            "email_from": "Tulip Help <help@shop.example>",
            "undo_seconds": 0,
        }
        with served(prepared, tmp_path_factory.mktemp("email"), **settings) as server:
            yield Post(server, store, out, Desk.hire(server.url, server.settings, "boss", "admin", ("en", "nl")))


def test_a_mail_is_answered_in_its_thread_and_a_reply_belongs_to_it(post: Post) -> None:
    first = post.bring("Anna <anna@tulip.example>", "Waar is mijn bestelling?", subject="Bestelling 7")
    answer = post.got("anna@tulip.example", 1)[0]
    assert (answer["Subject"], answer["In-Reply-To"], answer["Auto-Submitted"]) == (
        "Re: Bestelling 7",
        first,
        "auto-replied",
    )

    quoted = "Op di 3 mrt 2026 om 10:00 schreef Tulip Help <help@shop.example>:\n> 1. Ja, dank u\n"
    post.bring("anna@tulip.example", f"1\n\n{quoted}", subject="Re: Bestelling 7", answers=str(answer["Message-ID"]))

    until(lambda: len(post.asked("anna@tulip.example")) == 2)
    assert len(post.stored("anna@tulip.example")) == 1
    assert post.asked("anna@tulip.example")[0] == "Bestelling 7\n\nWaar is mijn bestelling?"


def test_everybody_gets_each_reply_once_and_in_order_whatever_the_servers_do(post: Post) -> None:
    people = [f"visitor{number}@tulip.example" for number in range(3)]
    brought = [(one, question, f"<{one}-{n}>") for one in people for n, question in enumerate(QUESTIONS)]
    both = [*brought, *brought]
    random.Random(7).shuffle(both)
    post.out.failing = 3

    for sender, question, id in both:
        post.bring(sender, question, id=f"{id[:-1]}@tulip.example>")

    for one in people:
        until(partial(post.has_answered, one, len(QUESTIONS)))
        # What is replied to a mail comes in one, in its order.
        replies = [[m for m in said if m.author == "bot"] for said in post.stored(one).values()]
        expected = [str(part.body["text"]) for said in replies for part in email().compose_together(said)]
        got = post.got(one, len(QUESTIONS))
        assert sorted(text_of(mail).split() for mail in got) == sorted(text.split() for text in expected)
        assert len({mail["In-Reply-To"] for mail in got}) == len(QUESTIONS)
        assert all(len(said) > 1 for said in replies)
    post.out.failing = 0


def test_a_person_answers_and_their_file_goes_along(post: Post) -> None:
    post.bring("ben@tulip.example", "Ik wil met een medewerker praten", subject="Hulp")
    post.got("ben@tulip.example", 1)
    (conversation_id,) = post.stored("ben@tulip.example")
    post.admin.act(conversation_id, "take")
    assert post.admin.act(conversation_id, "reply", text="Hallo Ben").status_code == 200

    def said() -> list[EmailMessage]:
        return [one for one in post.out.mails if one["To"] == "ben@tulip.example" and "Hallo Ben" in text_of(one)]

    (mail,) = until(said)
    assert (mail["Auto-Submitted"], mail["Subject"]) == (None, "Re: Hulp")


def test_a_file_reaches_the_agent_and_what_is_too_large_is_named(post: Post) -> None:
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["Message-ID"], mail["Subject"] = "cleo@tulip.example", "<c1@tulip.example>", "Foto"
    mail.set_content("Zo is het aangekomen.")
    mail.add_attachment(b"%PDF-1.7\n%%EOF", maintype="application", subtype="pdf", filename="bon.pdf")
    mail.add_attachment(b"x" * 57, maintype="video", subtype="mp4", filename="film.mp4")
    line = base64.b64encode(b"x" * 57)
    post.store.bring(mail.as_bytes().replace(line, b"\r\n".join([line] * (30 * 2**20 // 57))))

    until(lambda: sum(one.author == "visitor" for m in post.stored("cleo@tulip.example").values() for one in m) == 3)
    (said,) = post.stored("cleo@tulip.example").values()
    theirs = [one for one in said if one.author == "visitor"]
    assert [(one.attachment or {}).get("name") for one in theirs if one.attachment] == ["bon.pdf"]
    (large,) = [one for one in theirs if (one.particulars or {}).get("fault")]
    assert (large.particulars or {})["fault"] == "too-large"


def test_who_cannot_be_reached_is_marked(post: Post) -> None:
    post.out.refusals.append("550 5.1.1 no such user")
    post.bring("dirk@tulip.example", "Waar is mijn bestelling?")

    def unreachable() -> Any:
        found = post.admin.client.get("/admin/channels/email/undelivered").json()["messages"]
        return [one for one in found if "no such user" in (one["error"] or "")]

    assert until(unreachable)


def test_the_administrator_sees_how_the_mailbox_is_and_can_try_it(post: Post) -> None:
    tried = post.admin.client.post("/admin/channels/email/try").json()
    assert (tried["fault"], tried["detail"]) == ("none", "help@shop.example")

    post.store.refusing = "the account is closed"
    post.store.hang_up()

    def told() -> Any:
        channels = post.admin.client.get("/admin/channels").json()["channels"]
        (found,) = [one for one in channels if one["name"] == "email"]
        return "the account is closed" in (found["last_error"] or "")

    until(told)
    assert post.admin.client.post("/admin/channels/email/try").json()["fault"] == "token"
    post.store.refusing = ""
    post.bring("eva@tulip.example", "Waar is mijn bestelling?")
    assert post.got("eva@tulip.example", 1)
    assert not told()
