"""A folder of mails on a server, over IMAP (RFC 9051): what is in it, and waiting for more (IDLE, RFC 2177).

IMAPClient blocks, so that each connection has a thread of its own.
"""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from datetime import date
from typing import Any, TypeVar

from imapclient import SEEN, IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError, ProtocolError

from bot.imap_url import ImapMailbox

Result = TypeVar("Result")

#: Seconds in which the server has to be reached, and those for each answer.
PATIENCE_TO_CONNECT, PATIENCE = 15.0, 60.0
#: Seconds for which one waits to be told of a new mail. A server may have told of it in its answer to the command
#: before, and does not do so again; and routers forget a line that is silent for long.
LONGEST_IDLE = 60.0
#: What a server tells together with its "go on" lies in a buffer, into which IMAPClient looks only at the end: so one
#: waits for so many seconds first.
FIRST_IDLE = 0.3
#: Seconds between two looks at a server that does not tell.
POLLED_EVERY = 20.0


class MailboxError(Exception):
    """A mailbox that cannot be used; the message says why. ``refused``: the server does not know user or password.
    ``denied``: it is there, and answered that it does not do what it was asked for."""

    def __init__(self, message: str, *, refused: bool = False, denied: bool = False) -> None:
        self.refused, self.denied = refused, denied
        super().__init__(message)


class OpenMailbox:
    """A folder that is open. What its methods raise is :class:`MailboxError`, after which it is of no use any more.

    ``uidvalidity`` says which numbering of mails counts, ``uidnext`` the number that the next one was to have.
    """

    def __init__(self, thread: ThreadPoolExecutor, client: IMAPClient, selected: Mapping[bytes, Any]) -> None:
        self._thread = thread
        self._client = client
        self.uidvalidity = int(selected.get(b"UIDVALIDITY", 0))
        self.uidnext = int(selected.get(b"UIDNEXT", 0))
        self._tells = bool(client.has_capability("IDLE"))

    async def unread_since(self, day: date) -> list[int]:
        """The mails that came since a day and that nobody has read."""
        return await self._do(lambda: sorted(self._client.search(["UNSEEN", "SINCE", day])))

    async def since(self, day: date) -> list[int]:
        """The mails that came since a day."""
        return await self._do(lambda: sorted(self._client.search(["SINCE", day])))

    async def from_number(self, number: int) -> list[int]:
        """The mails from a number on."""
        # "7:*" names the last mail also where its number is lower.
        found = await self._do(lambda: self._client.search(["UID", f"{max(1, number)}:*"]))
        return sorted(one for one in found if one >= number)

    async def size(self, number: int) -> int | None:
        """The bytes of a mail; None where it is gone."""
        found = await self._fetched(number, "RFC822.SIZE")
        return None if found is None else int(found)

    async def content(self, number: int, most: int | None = None, section: str = "") -> bytes | None:
        """A mail as it is, or a ``section`` of it; its first ``most`` bytes alone. None where it is gone."""
        part = "" if most is None else f"<0.{most}>"
        found = await self._fetched(number, f"BODY.PEEK[{section}]{part}")
        return found if isinstance(found, bytes) else None

    async def mark_read(self, number: int) -> None:
        """Have people who look into the folder see that a mail was read."""
        await self._do(lambda: self._client.add_flags([number], [SEEN], silent=True))

    async def wait(self) -> None:
        """Return when something may have come."""
        if self._tells:
            await self._do(self._idle)
        else:
            await asyncio.sleep(POLLED_EVERY)
            await self._do(self._client.noop)

    def _idle(self) -> None:
        for seconds in (FIRST_IDLE, LONGEST_IDLE):
            self._client.idle()
            told = self._client.idle_check(timeout=seconds)
            _, told_at_the_end = self._client.idle_done()
            if told or told_at_the_end:
                return

    async def _fetched(self, number: int, what: str) -> Any:
        found = await self._do(lambda: self._client.fetch([number], [what]))
        values = {key: value for key, value in found.get(number, {}).items() if key not in (b"SEQ", b"UID", b"FLAGS")}
        return next(iter(values.values()), None)

    async def _do(self, call: Callable[[], Result]) -> Result:
        return await _in(self._thread, call)


@asynccontextmanager
async def opened(mailbox: ImapMailbox, *, only_reading: bool = False) -> AsyncIterator[OpenMailbox]:
    """Sign in and open the folder. Raises :class:`MailboxError`."""
    thread = ThreadPoolExecutor(1, thread_name_prefix="imap")
    client: IMAPClient | None = None
    try:
        client = await _in(thread, lambda: _connected(mailbox))
        line = client
        selected = await _in(thread, lambda: _selected(line, mailbox, only_reading))
        yield OpenMailbox(thread, client, selected)
    finally:
        if client is not None:
            _hang_up(client)
            thread.submit(_close, client)
        thread.shutdown(wait=False)


async def _in(thread: ThreadPoolExecutor, call: Callable[[], Result]) -> Result:
    try:
        return await asyncio.get_running_loop().run_in_executor(thread, call)
    except LoginError as error:
        raise MailboxError(f"The mail server does not let us in: {_said(error)}", refused=True) from None
    except (IMAPClientError, OSError, ValueError, EOFError) as error:
        denied = isinstance(error, IMAPClientError) and not isinstance(error, (IMAPClientAbortError, ProtocolError))
        raise MailboxError(f"The mailbox cannot be used: {_said(error)}", denied=denied) from error


def _said(error: Exception) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__


def _connected(mailbox: ImapMailbox) -> IMAPClient:
    context = None if mailbox.secrecy == "none" else ssl.create_default_context()
    client = IMAPClient(
        mailbox.host,
        mailbox.port,
        ssl=mailbox.secrecy == "tls",
        ssl_context=context,
        timeout=SocketTimeout(PATIENCE_TO_CONNECT, PATIENCE),
    )
    try:
        if mailbox.secrecy == "starttls":
            client.starttls(context)
        client.login(mailbox.user, mailbox.password)
        if client.has_capability("ID"):
            # NetEase's servers open no folder for those who do not say who they are.
            client.id_({"name": "Hamdel"})
    except BaseException:
        _close(client)
        raise
    return client


def _selected(client: IMAPClient, mailbox: ImapMailbox, only_reading: bool) -> Mapping[bytes, Any]:
    found: Mapping[bytes, Any] = client.select_folder(mailbox.folder, readonly=only_reading)
    return found


def _hang_up(client: IMAPClient) -> None:
    """End the line: a thread that waits for the server waits no more."""
    with suppress(OSError):
        client.socket().shutdown(socket.SHUT_RDWR)


def _close(client: IMAPClient) -> None:
    with suppress(IMAPClientError, OSError):
        client.shutdown()
