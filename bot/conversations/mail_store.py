"""The channel e-mail in the database: what replies to a thread go on with, and how far its mailbox was read.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.tables import conversation, mail_thread, mailbox


@dataclass(frozen=True, slots=True)
class Thread:
    """A thread of mails: its ``subject``, without "Re:", and the ids of its mails, the first one first."""

    subject: str
    message_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mailbox:
    """How far a mailbox was read: up to before the mail ``next_uid``, at ``read_at``.

    ``error`` is what keeps it from being read since ``error_at``; None where all is well.
    """

    uidvalidity: int
    next_uid: int
    read_at: float
    error: str | None = None
    error_at: float | None = None


async def thread(connection: AsyncConnection, address: str) -> Thread | None:
    """The thread of the conversation at an address; None where nothing is known of it."""
    found = (await connection.execute(select(mail_thread).where(mail_thread.c.address == address))).one_or_none()
    return None if found is None else Thread(found.subject, tuple(found.message_ids))


async def keep_thread(
    connection: AsyncConnection, address: str, subject: str, message_ids: Sequence[str], now: float
) -> None:
    """Note what the last mail of a thread says of it."""
    values = {"message_ids": list(message_ids), "updated_at": now}
    done = await connection.execute(update(mail_thread).where(mail_thread.c.address == address).values(**values))
    if not done.rowcount:
        await connection.execute(insert(mail_thread).values(address=address, subject=subject, **values))


async def forget(connection: AsyncConnection, address: str, conversation_id: str = "") -> None:
    """Keep nothing of the thread at an address, unless a conversation other than this one goes on in it."""
    others = select(conversation.c.id).where(
        conversation.c.channel == "email", conversation.c.address == address, conversation.c.id != conversation_id
    )
    await connection.execute(delete(mail_thread).where(mail_thread.c.address == address, ~others.exists()))


async def read_up_to(connection: AsyncConnection, name: str) -> Mailbox | None:
    """How far a mailbox was read; None where it never was."""
    found = (await connection.execute(select(mailbox).where(mailbox.c.name == name))).one_or_none()
    return (
        None
        if found is None
        else Mailbox(found.uidvalidity, found.next_uid, found.read_at, found.error, found.error_at)
    )


async def note_read(connection: AsyncConnection, name: str, uidvalidity: int, next_uid: int, now: float) -> None:
    """Note how far a mailbox was read; nothing is wrong with it."""
    await _note(connection, name, uidvalidity=uidvalidity, next_uid=next_uid, read_at=now, error=None, error_at=None)


async def note_error(connection: AsyncConnection, name: str, error: str, now: float) -> None:
    """Note what keeps a mailbox from being read."""
    await _note(connection, name, error=error, error_at=now)


async def _note(connection: AsyncConnection, name: str, **values: object) -> None:
    done = await connection.execute(update(mailbox).where(mailbox.c.name == name).values(**values))
    if not done.rowcount:
        new = {"uidvalidity": 0, "next_uid": 0, "read_at": 0.0, **values}
        await connection.execute(insert(mailbox).values(name=name, **new))
