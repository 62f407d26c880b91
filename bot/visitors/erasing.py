"""Erasing visitors: their words and all that tells who they are goes, and what reports count stays.

What stays of a conversation: when it was, in which language, on which channel, its tickets, the articles that were
looked up, and the marks of a rating. Whoever came back is still known to have come back, by a name that says nothing.
"""

import secrets
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import (
    Conversation,
    Draft,
    State,
    arrival_store,
    conversation_store,
    delivery_store,
    mail_store,
    message_store,
    subscription_store,
    transcript_store,
)
from bot.conversations.model import ERASED
from bot.conversations.tables import consent, message, outbox, search_log
from bot.desk import known_attributes
from bot.gaps import proposal_store, question_store
from bot.live import hold_store
from bot.storage import Database
from bot.translation.storage import erase_originals
from handoff import attributes, audit, drafts, macro_runs, tickets
from handoff.catalogue import Catalogue
from handoff.files import FileStore
from handoff.tables import attachment, contact, note, rating, ticket


@dataclass(frozen=True, slots=True)
class Erased:
    """How much was erased: conversations, the messages in them, and files."""

    conversations: int = 0
    messages: int = 0
    files: int = 0

    def __add__(self, other: "Erased") -> "Erased":
        return Erased(
            self.conversations + other.conversations, self.messages + other.messages, self.files + other.files
        )


async def nobody(_conversation: str) -> None:
    """Nobody looks on."""


class Eraser:
    """Erases conversations, one transaction each. ``files`` keeps what was sent.

    ``announce`` hears of each when it is done: it ends the visitor's sockets and shows the desk what is left.
    """

    def __init__(
        self,
        *,
        database: Database,
        files: FileStore,
        phrases: Catalogue,
        announce: Callable[[str], Awaitable[None]] = nobody,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._database = database
        self._files = files
        self._phrases = phrases
        self._announce = announce
        self._clock = clock

    async def erase(
        self,
        theirs: Sequence[Conversation],
        *,
        by: str,
        agent_id: int | None = None,
        unless: Callable[[Conversation], bool] = lambda _: False,
    ) -> Erased:
        """Erase conversations of one person; those that were erased before stay as they are.

        ``by`` says in the audit log why: ``visitor``, or ``age``. Conversations of which ``unless`` is true as they
        are at that moment stay.
        """
        alias, done = _Alias(), Erased()
        for one in theirs:
            # Files go first: should the process end now, they are still known, and erasing again ends it.
            await self._discard(await self._files_of(one.id, unless))
            async with self._database.write() as connection:
                current = await conversation_store.get(connection, one.id, lock=True)
                if current is None or current.erased_at is not None or unless(current):
                    continue
                kept = await _file_ids(connection, one.id)
                counted = await self._erase(connection, current, alias, len(kept), by=by, agent_id=agent_id)
            # One may have been sent in between.
            await self._discard(kept)
            await self._announce(one.id)
            done += counted
        return done

    async def _files_of(self, conversation_id: str, unless: Callable[[Conversation], bool]) -> list[str]:
        async with self._database.read() as connection:
            current = await conversation_store.get(connection, conversation_id)
            if current is None or unless(current):
                return []
            return await _file_ids(connection, conversation_id)

    async def _discard(self, ids: Sequence[str]) -> None:
        for one in ids:
            await self._files.discard(one)

    async def _erase(
        self,
        connection: AsyncConnection,
        current: Conversation,
        alias: "_Alias",
        files: int,
        *,
        by: str,
        agent_id: int | None,
    ) -> Erased:
        now, this = self._clock(), current.id
        messages = await _erase_words(connection, this)
        await arrival_store.forget(connection, current.channel, current.address)
        await hold_store.forget(connection, this)
        if current.channel == "email":
            await mail_store.forget(connection, current.address, this)
        await delivery_store.erase(connection, this)
        if by == "visitor":
            # What only grew old here may be kept elsewhere.
            await subscription_store.note_erased(connection, this, current.visitor_id, now)
        await _erase_person(connection, this)
        await _erase_attributes(connection, current)
        await tickets.end(connection, this, status="closed", now=now)
        await connection.execute(update(ticket).where(ticket.c.conversation_id == this).values(follow_up_at=None))
        draft = Draft("bot", self._phrases.text(current.wording, "conversation-erased"), current.language, "notice")
        await message_store.append(connection, this, [draft], now=now)
        await conversation_store.change(
            connection,
            this,
            state=State.CLOSED,
            visitor_name=None,
            attributes={},
            visitor_id=alias.of_person(current),
            email=None,
            vouched=False,
            address=alias.of_address(current),
            memory={},
            token_digest=None,
            # It changed last when somebody wrote, as reports and lists have it.
            updated_at=current.updated_at,
            erased_at=now,
        )
        counted = Erased(1, messages, files)
        await audit.record(
            connection,
            "erased",
            now=now,
            agent_id=agent_id,
            conversation_id=this,
            by=by,
            messages=messages,
            files=files,
        )
        return counted


class _Alias:
    """Names that say nothing, the same for what was the same: reports still know who came back."""

    def __init__(self) -> None:
        self._person = f"erased-{secrets.token_hex(8)}"
        self._addresses: dict[tuple[str, str], str] = {}

    def of_person(self, one: Conversation) -> str | None:
        return self._person if one.visitor_id or one.email else None

    def of_address(self, one: Conversation) -> str:
        """A conversation whose id is its address has one that says nothing already."""
        if one.address == one.id:
            return one.address
        return self._addresses.setdefault((one.channel, one.address), f"erased-{secrets.token_hex(8)}")


async def _file_ids(connection: AsyncConnection, conversation_id: str) -> list[str]:
    found = await connection.execute(
        select(attachment.c.id).where(attachment.c.conversation_id == conversation_id)
    )  # fmt: skip
    return list(found.scalars())


async def _erase_words(connection: AsyncConnection, this: str) -> int:
    """What was said, in every language and wherever it was kept; how many messages there are."""
    said = await connection.execute(
        select(message.c.id, message.c.text, message.c.author).where(message.c.conversation_id == this)
    )
    rows = said.all()
    await erase_originals(connection, sorted({row.text for row in rows if row.author != "bot" and row.text}))
    of_theirs = select(message.c.id).where(message.c.conversation_id == this)
    await connection.execute(delete(outbox).where(outbox.c.message_id.in_(of_theirs)))
    nothing: dict[str, Any] = {
        "text": "",
        "kind": ERASED,
        "buttons": [],
        "markdown": False,
        "external_id": None,
        "reason": None,
        "attachment": None,
        "translations": None,
        "particulars": None,
        "handled": True,
    }
    await connection.execute(update(message).where(message.c.conversation_id == this).values(**nothing))
    await connection.execute(update(search_log).where(search_log.c.conversation_id == this).values(text=""))
    return len(rows)


async def _erase_person(connection: AsyncConnection, this: str) -> None:
    """What is known of the visitor beside that: what they agreed to, how they can be reached, what they sent, what
    colleagues noted or have begun to write, and what their questions were kept for."""
    await connection.execute(delete(consent).where(consent.c.conversation_id == this))
    await connection.execute(delete(contact).where(contact.c.conversation_id == this))
    await transcript_store.forget(connection, this)
    await connection.execute(delete(attachment).where(attachment.c.conversation_id == this))
    await connection.execute(delete(note).where(note.c.conversation_id == this))
    await drafts.forget(connection, this)
    await question_store.forget(connection, this)
    await proposal_store.forget(connection, this)
    await connection.execute(update(rating).where(rating.c.conversation_id == this).values(comment=None))


async def _erase_attributes(connection: AsyncConnection, current: Conversation) -> None:
    """What was written into attributes, now and before; of the visitor, with their last
    conversation."""
    await attributes.erase(connection, current.id)
    if (theirs := await known_attributes.ending_with(connection, current)) is not None:
        await attributes.erase(connection, theirs)
    await attributes.forget_changes(connection, current.id)
    await macro_runs.forget(connection, current.id)


def at_rest(one: Conversation, before: float) -> bool:
    """Whether nobody waits or works in a conversation, and nobody has written in it since ``before``."""
    return one.state in (State.BOT, State.CLOSED) and one.updated_at < before
