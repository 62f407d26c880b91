"""E-mail: a mailbox that is read over IMAP, and a server that takes replies over SMTP.

An address is where replies go, with the name of a thread: each thread is a conversation. Whose address that is nobody
vouches for. Sources: RFC 5322 (mails and threads), RFC 3834 (what is not answered), RFC 3464 (what comes back).
"""

import asyncio
import base64
import binascii
import quopri
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import structlog

from bot.channels import (
    ChannelError,
    ChannelTrial,
    CollectingError,
    DeliveryError,
    Event,
    Features,
    FetchError,
    Part,
    Request,
    Take,
    Trouble,
)
from bot.channels.answering import Around
from bot.channels.email_incoming import Understood, understand
from bot.channels.email_mailbox import MailboxError, OpenMailbox, opened
from bot.channels.email_quota import Quota
from bot.channels.email_reading import Fetched
from bot.channels.email_writing import Sender, body_of, sender_of, written
from bot.conversations import Message, mail_store
from bot.conversations.incoming import Enclosure, Incoming
from bot.imap_url import ImapMailbox, parse_imap_url
from bot.mailing.smtp import SendingError, greet, send
from bot.settings import Settings
from bot.smtp_url import SmtpServer, parse_smtp_url
from bot.storage import Database

log = structlog.get_logger(__name__)

Value = TypeVar("Value")

#: Bytes of a mail that is read whole. Of larger ones the beginning is: their words, and what the files are called.
LARGEST_WHOLE = 24 * 2**20
BEGINNING = 2**20
#: Lines to the server that takes mails, and further ones to the mailbox, at the same time.
MOST_SENDING, MOST_FETCHING = 4, 2
#: Days back of which unread mails are answered when a mailbox is read for the first time.
FIRST_DAYS = 1
#: Seconds after which it is noted again that a mailbox was read, where nothing came.
NOTED_EVERY = 300.0
#: Attempts at a mail that the server does not hand out; then the ones behind it are read.
MOST_ATTEMPTS = 3


def open_channel(settings: Settings, around: Around) -> "EmailChannel | None":
    """E-mail, where the settings name a mailbox. Raises ``ValueError`` where they lack what sends replies."""
    url = settings.email_imap_url.get_secret_value().strip()
    if not url:
        return None
    mailbox = _read_setting("HAMDEL_EMAIL_IMAP_URL", lambda: parse_imap_url(url))
    given = settings.email_smtp_url.get_secret_value().strip()
    server = _read_setting("HAMDEL_EMAIL_SMTP_URL", lambda: parse_smtp_url(given)) if given else settings.smtp_server
    if server is None:
        raise ValueError("Set HAMDEL_EMAIL_SMTP_URL, or HAMDEL_SMTP_URL, to the mail server that takes replies.")
    sender = _read_setting("HAMDEL_EMAIL_FROM", lambda: sender_of(settings.email_from or settings.mail_from))
    if around.database is None:
        raise ValueError("E-mail needs the database, in which it notes how far its mailbox was read.")
    return EmailChannel(mailbox, server, sender, around.database, authserv=settings.email_authserv)


def _read_setting(name: str, read: Callable[[], Value]) -> Value:
    try:
        return read()
    except ValueError as error:
        raise ValueError(f"{name} cannot be used: {error}") from error


class EmailChannel:
    """See :class:`bot.channels.Channel`. An address is ``anna@shop.example/`` and the name of a thread."""

    name = "email"
    features = Features(
        signed="–",
        repeats="Message-ID",
        longest=None,
        formatted=True,
        files_in=True,
        files_out=True,
        receipts=True,
    )

    def __init__(
        self,
        mailbox: ImapMailbox,
        server: SmtpServer,
        sender: Sender,
        database: Database,
        *,
        authserv: str = "",
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._mailbox, self._server, self._sender = mailbox, server, sender
        self._database, self._authserv, self._clock = database, authserv, clock
        self._own = frozenset(one.lower() for one in (sender.address, mailbox.user))
        self._quota = Quota(clock)
        # Attempts at mails that the server did not hand out, by their places.
        self._denied: dict[str, int] = {}
        self._sending, self._fetching = asyncio.Semaphore(MOST_SENDING), asyncio.Semaphore(MOST_FETCHING)

    # What comes in

    def verify(self, request: Request) -> None:
        """Nobody calls: mails are fetched."""
        raise ChannelError("wrong_signature", "E-mail is fetched from its mailbox, and has no webhook.")

    def parse(self, payload: object) -> Sequence[Event]:
        """A mail of a mailbox, or its bytes."""
        if isinstance(payload, bytes):
            payload = Fetched(payload)
        if not isinstance(payload, Fetched):
            raise ChannelError("invalid_update", "Expected a mail.")
        return self._understood(payload).events

    def _understood(self, fetched: Fetched) -> Understood:
        return understand(fetched, self.name, self._sender, self._own, self._authserv)

    async def acknowledge(self, incoming: Incoming) -> None:
        """Keep what a reply goes on with."""
        subject, ids = str(incoming.handle["subject"]), [str(one) for one in incoming.handle["ids"]]
        async with self._database.write() as connection:
            await mail_store.keep_thread(connection, incoming.address, subject, ids, self._clock())

    async def fetch(self, enclosure: Enclosure, largest: int) -> tuple[str, bytes]:
        """Fetch a part of a mail from the mailbox."""
        if (enclosure.size or 0) > largest:
            raise FetchError("too-large", f"The file is larger than {largest // 2**20} MB.")
        validity, number, section, coding = (enclosure.reference or "").split("/", 3)
        try:
            async with self._fetching, opened(self._mailbox, only_reading=True) as box:
                if str(box.uidvalidity) != validity:
                    raise FetchError("gone", "The mailbox was made anew.")
                data = await box.content(int(number), section=section)
        except MailboxError as error:
            raise FetchError("unreachable", str(error)) from error
        if data is None:
            raise FetchError("gone", "The mail is not in the mailbox any more.")
        return enclosure.name, _decoded(data, coding)

    # The mailbox

    async def collect(self, take: Take) -> None:
        """Read the mailbox, and go on as mails come; see :class:`bot.channels.Collecting`."""
        try:
            async with opened(self._mailbox) as box:
                while True:
                    await self._look(box, take)
                    await box.wait()
        except MailboxError as error:
            async with self._database.write() as connection:
                await mail_store.note_error(connection, self._mailbox.name, str(error), self._clock())
            raise CollectingError(str(error)) from error

    async def trouble(self) -> Trouble | None:
        """What keeps the mailbox from being read."""
        async with self._database.read() as connection:
            found = await mail_store.read_up_to(connection, self._mailbox.name)
        return None if found is None or found.error is None else Trouble(found.error, found.error_at or 0.0)

    async def _look(self, box: OpenMailbox, take: Take) -> None:
        """Take what has come since the mailbox was read last: noted mail by mail, after it was stored."""
        async with self._database.read() as connection:
            before = await mail_store.read_up_to(connection, self._mailbox.name)
        begun = before is not None and before.uidvalidity == box.uidvalidity
        if begun and before is not None:
            found, following = await box.from_number(before.next_uid), before.next_uid
        else:
            since, following = before.read_at if before is not None and before.read_at else None, box.uidnext
            found = await self._unknown(box, since)
        for number in found:
            await self._bring(box, number, take)
            following = max(following, number + 1)
            # Of a mailbox that is new not all mails are taken: until it was read once, its numbers say nothing.
            if begun:
                await self._note(box, following)
        is_old = before is None or before.error is not None or self._clock() - before.read_at > NOTED_EVERY
        if not begun or is_old:
            await self._note(box, following)

    async def _unknown(self, box: OpenMailbox, since: float | None) -> list[int]:
        """What to take from a mailbox whose numbers say nothing: at first what is unread and new, and where the server
        has numbered its mails anew what came since; what was taken before is known by its id."""
        back = timedelta(days=FIRST_DAYS)
        if since is None:
            return await box.unread_since((datetime.fromtimestamp(self._clock(), UTC) - back).date())
        return await box.since((datetime.fromtimestamp(since, UTC) - back).date())

    async def _note(self, box: OpenMailbox, following: int) -> None:
        async with self._database.write() as connection:
            await mail_store.note_read(connection, self._mailbox.name, box.uidvalidity, following, self._clock())

    async def _bring(self, box: OpenMailbox, number: int, take: Take) -> None:
        """Take one mail. What is left alone stays unread, so that people see it."""
        try:
            size = await box.size(number)
            raw = None if size is None else await box.content(number, BEGINNING if size > LARGEST_WHOLE else None)
        except MailboxError as error:
            place = f"{box.uidvalidity}/{number}"
            attempts = self._denied[place] = self._denied.get(place, 0) + error.denied
            if not error.denied or attempts < MOST_ATTEMPTS:
                raise
            log.warning("mail_left_alone", mail=number, reason=str(error))
            return
        if size is None or raw is None:
            return
        fetched = Fetched(raw, f"{box.uidvalidity}/{number}", size)
        try:
            understood = await asyncio.to_thread(self._understood, fetched)
        except Exception:
            # One that nobody can read keeps no other from being read.
            log.exception("mail_not_understood", mail=number)
            return
        if not understood.events:
            log.info("mail_left_alone", mail=number, reason=understood.left)
            return
        # What comes back is from one program alone, and answered to nobody.
        are_messages = any(isinstance(one, Incoming) for one in understood.events)
        if are_messages and not self._quota.allows(understood.sender):
            log.warning("mail_left_alone", mail=number, reason="too many of one sender")
            return
        await take(understood.events)
        await box.mark_read(number)

    # What goes out

    def compose(self, reply: Message) -> Sequence[Part]:
        """A reply as text and HTML; its choices have numbers, which are answers, too."""
        return [Part(body_of([reply]), reply.attachment)]

    def compose_together(self, replies: Sequence[Message]) -> Sequence[Part]:
        """Several replies in one mail: nobody wants a mail for the answer, and another for whether it helped."""
        return [Part(body_of(replies), replies[0].attachment)]

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        """A mail in the thread; its id is the same for each attempt, so that mailboxes know a second one."""
        async with self._database.read() as connection:
            thread = await mail_store.thread(connection, address)
        file = None if part.file is None else (part.file, data or b"")
        # A file of some megabytes takes long to be written into it, and others go on meanwhile.
        mail = await asyncio.to_thread(written, self._sender, address, thread, part.body, key, self._clock(), file)
        try:
            async with self._sending:
                await send(self._server, mail)
        except SendingError as error:
            unreachable = "undeliverable" if error.permanent and error.recipient else None
            raise DeliveryError(str(error), permanent=error.permanent, unreachable=unreachable) from error
        return str(mail["Message-ID"])

    async def trial(self) -> ChannelTrial:
        """Open the mailbox, and greet the server that takes replies."""
        try:
            async with opened(self._mailbox, only_reading=True):
                pass
            await greet(self._server)
        except MailboxError as error:
            return ChannelTrial("token" if error.refused else "unreachable", str(error))
        except SendingError as error:
            return ChannelTrial("unreachable", str(error))
        return ChannelTrial("none", self._sender.address)


def _decoded(data: bytes, coding: str) -> bytes:
    """A part as it was before it was made fit for the post (RFC 2045, 6)."""
    if coding == "base64":
        kept = data.translate(None, b"\r\n \t")
        try:
            return base64.b64decode(kept + b"=" * (-len(kept) % 4))
        except binascii.Error:
            return b""
    return quopri.decodestring(data) if coding == "quoted-printable" else data
