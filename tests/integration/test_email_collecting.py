"""A mailbox is read over real sockets: each mail once, whatever ends in between, and by one worker alone."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.channels import CollectingError, Event, FetchError, Part
from bot.channels.email import EmailChannel
from bot.channels.email_writing import Sender
from bot.conversations.incoming import Enclosure, Incoming
from bot.imap_url import parse_imap_url
from bot.smtp_url import SmtpServer
from bot.storage import Database
from tests.imap_server import MailStore
from tests.mailboxes import Mailbox

pytestmark = pytest.mark.anyio


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = Database.open(f"sqlite:///{tmp_path / 'hamdel.sqlite3'}")
    await opened.migrate()
    yield opened
    await opened.close()


@pytest.fixture
def store() -> Iterator[MailStore]:
    with MailStore() as opened:
        yield opened


def channel(store: MailStore, database: Database) -> EmailChannel:
    server = SmtpServer("127.0.0.1", 1, "none")
    return EmailChannel(parse_imap_url(store.url), server, Sender("Tulip", "help@shop.example"), database)


def mail(number: int, head: str = "", body: str = "Where is my order?") -> bytes:
    start = f"From: Anna <anna@tulip.example>\r\nMessage-ID: <{number}@tulip.example>\r\nSubject: Order {number}\r\n"
    return f"{start}{head}\r\n{body}".encode()


class Taken:
    """What was stored; the ``failing``-th time nothing is, as where the database is away."""

    def __init__(self, failing: int = 0) -> None:
        self.ids: list[str] = []
        self.events: list[Event] = []
        self._failing = failing
        self._calls = 0
        self._more = asyncio.Event()

    async def take(self, events: Sequence[Event]) -> None:
        self._calls += 1
        if self._calls == self._failing:
            raise RuntimeError("killed")
        for one in events:
            assert isinstance(one, Incoming)
            self.events.append(one)
            self.ids.append(str(one.external_id).strip("<>").partition("@")[0])
        self._more.set()

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(30):
            while not condition():
                self._more.clear()
                await self._more.wait()


@asynccontextmanager
async def collecting(one: EmailChannel, taken: Taken) -> AsyncIterator["asyncio.Task[None]"]:
    task = asyncio.create_task(one.collect(taken.take))
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError, CollectingError, RuntimeError):
            await task


async def settled(store: MailStore, condition: Callable[[], Any]) -> None:
    await asyncio.to_thread(store.wait_until, condition)


async def test_at_first_what_is_unread_and_new_is_taken_and_nothing_else(store: MailStore, database: Database) -> None:
    store.bring(mail(1), day=datetime.now(UTC) - timedelta(days=9))
    store.bring(mail(2), seen=True)
    store.bring(mail(3))
    taken = Taken()
    async with collecting(channel(store, database), taken):
        await taken.until(lambda: taken.ids == ["3"])
        await settled(store, lambda: "IDLE" in store.asked)
    assert taken.ids == ["3"]


async def test_a_mail_that_comes_is_taken_at_once_and_marked_as_read(store: MailStore, database: Database) -> None:
    taken = Taken()
    async with collecting(channel(store, database), taken):
        await settled(store, lambda: "IDLE" in store.asked)
        number = store.bring(mail(1))
        await settled(store, lambda: store.is_read(number))
    assert taken.ids == ["1"]


async def test_what_came_while_nobody_read_is_taken_also_where_somebody_has_looked_at_it(
    store: MailStore, database: Database
) -> None:
    async with collecting(channel(store, database), Taken()):
        await settled(store, lambda: "IDLE" in store.asked)
    store.bring(mail(1), seen=True)
    taken = Taken()
    async with collecting(channel(store, database), taken):
        await taken.until(lambda: taken.ids == ["1"])


async def test_what_was_taken_is_not_taken_at_the_next_start(store: MailStore, database: Database) -> None:
    store.bring(mail(1))
    for expected in (["1"], []):
        taken = Taken()
        store.asked.clear()
        async with collecting(channel(store, database), taken):
            await settled(store, lambda: "IDLE" in store.asked)
        assert taken.ids == expected


async def test_a_mail_is_not_lost_where_the_process_ends_before_it_is_stored(
    store: MailStore, database: Database
) -> None:
    for number in (1, 2, 3):
        store.bring(mail(number))
    killed, after = Taken(failing=2), Taken()
    async with collecting(channel(store, database), killed) as task:
        with pytest.raises(RuntimeError):
            await task
    assert not store.is_read(101)
    async with collecting(channel(store, database), after):
        await after.until(lambda: len(after.ids) == 2)
    assert (killed.ids, after.ids) == (["1"], ["2", "3"])


async def test_mails_that_were_numbered_anew_are_looked_at_again(store: MailStore, database: Database) -> None:
    store.bring(mail(1))
    taken, again = Taken(), Taken()
    async with collecting(channel(store, database), taken):
        await settled(store, lambda: "IDLE" in store.asked)
    store.renumber()
    store.bring(mail(2))
    async with collecting(channel(store, database), again):
        # The first one is known by its id where it is stored.
        await again.until(lambda: again.ids == ["1", "2"])


async def test_what_is_not_for_the_bot_stays_unread(store: MailStore, database: Database) -> None:
    away = store.bring(mail(1, "Auto-Submitted: auto-replied\r\n"))
    read = store.bring(mail(2))
    taken = Taken()
    async with collecting(channel(store, database), taken):
        await settled(store, lambda: store.is_read(read))
    assert (taken.ids, store.is_read(away)) == (["2"], False)


async def test_too_many_mails_of_one_sender_stay_unread(store: MailStore, database: Database) -> None:
    for number in range(33):
        store.bring(mail(number))
    other = store.bring(mail(99).replace(b"anna@tulip.example", b"ben@tulip.example"))
    taken = Taken()
    async with collecting(channel(store, database), taken):
        await settled(store, lambda: store.is_read(other))
    assert taken.ids == [*map(str, range(30)), "99"]


async def test_a_line_that_ends_is_told_and_seen_until_all_is_well_again(store: MailStore, database: Database) -> None:
    one = channel(store, database)
    store.refusing = "the account is closed"
    with pytest.raises(CollectingError, match=r"does not let us in.*the account is closed"):
        await one.collect(Taken().take)
    trouble = await one.trouble()
    assert trouble is not None
    assert "the account is closed" in trouble.error
    assert "between us" not in trouble.error

    store.refusing = ""
    async with collecting(one, Taken()) as task:
        await settled(store, lambda: "IDLE" in store.asked)
        assert await one.trouble() is None
        store.hang_up()
        with pytest.raises(CollectingError):
            await task


async def test_reading_ends_at_once_when_it_is_to(store: MailStore, database: Database) -> None:
    async with collecting(channel(store, database), Taken()) as task:
        await settled(store, lambda: "IDLE" in store.asked)
        task.cancel()
        async with asyncio.timeout(5):
            with pytest.raises(asyncio.CancelledError):
                await task


async def test_a_file_is_fetched_by_itself_when_it_is_wanted(store: MailStore, database: Database) -> None:
    one = channel(store, database)
    head = 'Content-Type: multipart/mixed; boundary="b"\r\n'
    body = (
        "--b\r\n\r\nHere.\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\n"
        "JVBERi0xLjcK\r\n--b--\r\n"
    )
    store.bring(mail(1, head, body))
    taken = Taken()
    async with collecting(one, taken):
        await taken.until(lambda: len(taken.ids) == 1)
    (event,) = taken.events
    assert isinstance(event, Incoming)
    assert event.enclosure is not None
    assert await one.fetch(event.enclosure, 100) == ("a.pdf", b"%PDF-1.7\n")
    with pytest.raises(FetchError) as gone:
        await one.fetch(Enclosure("document", "7/999/2/base64", "a.pdf"), 100)
    with pytest.raises(FetchError) as large:
        await one.fetch(Enclosure("document", "7/100/2/base64", "a.pdf", 101), 100)
    assert (gone.value.fault, large.value.fault) == ("gone", "too-large")


class Described(dict[str, Any]):
    """What is known of a file; it notes which thread writes that into a mail."""

    by: threading.Thread | None = None

    def __getitem__(self, key: str) -> Any:
        """See :class:`dict`."""
        self.by = threading.current_thread()
        return super().__getitem__(key)


async def test_a_file_is_written_into_its_mail_while_the_event_loop_goes_on(
    store: MailStore, database: Database
) -> None:
    body = {"text": "Here it is.", "html": "<p>Here it is.</p>", "language": "en", "by": "agent", "answers": True}
    file = Described(name="bill.pdf", type="application/pdf")
    with Mailbox() as out:
        sending = EmailChannel(
            parse_imap_url(store.url),
            SmtpServer("127.0.0.1", out.port, "none"),
            Sender("Tulip", "help@shop.example"),
            database,
        )
        await sending.send("anna@tulip.example/0123456789abcdef", Part(body, file), "1", b"%PDF-1.7")
    (taken,) = out.mails
    (attached,) = taken.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == ("bill.pdf", b"%PDF-1.7")
    assert file.by is not None
    assert file.by is not threading.main_thread()
