"""What is kept of threads and mailboxes, on both databases; and which of several workers reads a mailbox."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from bot.channels import Event
from bot.channels.collecting import Collectors
from bot.channels.email import EmailChannel
from bot.channels.email_writing import Sender
from bot.conversations import mail_store
from bot.conversations.incoming import Incoming
from bot.conversations.mail_store import Mailbox, Thread
from bot.imap_url import parse_imap_url
from bot.smtp_url import SmtpServer
from bot.storage import Database
from tests.imap_server import MailStore
from tests.integration.conftest import NewDatabase

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database of either kind with all tables and nothing in them."""
    url = f"sqlite:///{tmp_path / 'hamdel.sqlite3'}"
    if request.param == "postgresql":
        new_database: NewDatabase = request.getfixturevalue("new_database")
        url = new_database()
    opened = Database.open(url)
    await opened.migrate()
    yield opened
    await opened.close()


async def test_a_thread_keeps_its_first_subject_and_its_last_mails_until_it_is_forgotten(database: Database) -> None:
    async with database.write() as connection:
        await mail_store.keep_thread(connection, "a@b.example/1", "Order", ["<1@x>"], 1.0)
        await mail_store.keep_thread(connection, "a@b.example/1", "Other", ["<1@x>", "<2@x>"], 2.0)
        assert await mail_store.thread(connection, "a@b.example/1") == Thread("Order", ("<1@x>", "<2@x>"))
        await mail_store.forget(connection, "a@b.example/1")
        assert await mail_store.thread(connection, "a@b.example/1") is None


async def test_what_is_wrong_with_a_mailbox_is_kept_until_it_is_read(database: Database) -> None:
    async with database.write() as connection:
        await mail_store.note_read(connection, "box", 2**32 - 1, 2**32 - 1, 5.0)
        await mail_store.note_error(connection, "box", "away", 6.0)
        found = await mail_store.read_up_to(connection, "box")
        assert found == Mailbox(2**32 - 1, 2**32 - 1, 5.0, "away", 6.0)
        await mail_store.note_read(connection, "box", 7, 8, 9.0)
        assert await mail_store.read_up_to(connection, "box") == Mailbox(7, 8, 9.0)


async def test_one_of_two_workers_reads_and_the_other_one_when_that_has_ended(new_database: NewDatabase) -> None:
    url = new_database()
    databases = [Database.open(url), Database.open(url)]
    await databases[0].migrate()
    got: list[tuple[int, str]] = []
    arrived = asyncio.Event()

    def worker(number: int, store: MailStore) -> Collectors:
        async def take(events: Sequence[Event]) -> None:
            got.extend((number, str(one.external_id)) for one in events if isinstance(one, Incoming))
            arrived.set()

        sender, server = Sender("Tulip", "help@shop.example"), SmtpServer("127.0.0.1", 1, "none")
        channel = EmailChannel(parse_imap_url(store.url), server, sender, databases[number])
        return Collectors(databases[number], {"email": channel}, take)

    async def bring(store: MailStore, id: str) -> None:
        store.bring(f"From: a@tulip.example\r\nMessage-ID: {id}\r\nSubject: S\r\n\r\nHello".encode())
        async with asyncio.timeout(60):
            while id not in [one for _, one in got]:
                arrived.clear()
                await arrived.wait()

    with MailStore() as store:
        first, second = worker(0, store), worker(1, store)
        first.start()
        await bring(store, "<1@x.example>")
        second.start()
        await bring(store, "<2@x.example>")
        await first.close()
        await databases[0].close()
        await bring(store, "<3@x.example>")
        await second.close()
    await databases[1].close()
    # What the first one stored and could not note any more comes again, and is known by its id.
    first_by = {id: number for number, id in reversed(got)}
    assert first_by == {"<1@x.example>": 0, "<2@x.example>": 0, "<3@x.example>": 1}
