"""What is kept for a time goes by itself: an hourly look, in small transactions, and never at what is still open."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy import ColumnElement, Select, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import State, conversation_store, delivery_store
from bot.conversations.model import ERASED
from bot.conversations.tables import conversation, message, search_log
from bot.gaps import proposal_store, question_store
from bot.site.values import SiteValues
from bot.storage import Database, DatabaseAway
from bot.visitors.erasing import Eraser, at_rest
from handoff.files import FileStore
from handoff.tables import attachment

log = structlog.get_logger(__name__)

#: Seconds from one look for conversations that another process erased to the next, and from one sweep to the next.
INTERVAL, SWEEP_EVERY = 5.0, 3600.0
#: What the sweep is called among the jobs that one worker does.
JOB = "retention"
#: Rows in one transaction, or conversations that are looked for at once.
BATCH = 200
DAY = 86400.0


@dataclass(frozen=True, slots=True)
class Kept:
    """For how many days what is kept; 0 is for ever. Conversations count from their last message."""

    conversations: int = 0
    attachments: int = 0
    search_log: int = 0


@dataclass(frozen=True, slots=True)
class Swept:
    """How much went in one sweep."""

    conversations: int = 0
    attachments: int = 0
    search_log: int = 0
    deliveries: int = 0


class Retention:
    """Lets go of what is old; ``eraser`` does it with conversations, ``files`` keeps what was sent.

    ``announce`` also hears of conversations that a command erased beside the server.
    """

    def __init__(
        self,
        *,
        database: Database,
        eraser: Eraser,
        files: FileStore,
        kept: Kept,
        announce: Callable[[str], Awaitable[None]],
        clock: Callable[[], float] = time.time,
        interval: float = INTERVAL,
    ) -> None:
        self._database = database
        self._eraser = eraser
        self._files = files
        self._kept = kept
        self._announce = announce
        self._clock = clock
        self._interval = interval
        self._task: asyncio.Task[None] | None = None
        # From when on erased conversations are looked for, those that were found, and when the next sweep is.
        self._since = clock()
        self._known: frozenset[str] = frozenset()
        self._next_sweep = clock()

    def go_by(self, values: SiteValues) -> None:
        """Keep things for as long as the site does now."""
        self._kept = Kept(values.retention_conversations, values.retention_attachments, values.retention_search_log)

    def start(self) -> None:
        """Begin to look, in the background."""
        self._task = asyncio.create_task(self._run(), name="retention")

    async def close(self) -> None:
        """Stop."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def tick(self) -> Swept | None:
        """One look; what went, where it was time for a sweep."""
        await self._notice()
        # Every worker notices what was erased; one of them erases.
        if self._clock() < self._next_sweep or not await self._database.leads(JOB):
            return None
        self._next_sweep = self._clock() + SWEEP_EVERY
        swept = await self.sweep()
        if swept != Swept():
            log.info(
                "retention",
                conversations=swept.conversations,
                files=swept.attachments,
                searches=swept.search_log,
                deliveries=swept.deliveries,
            )
        return swept

    async def sweep(self) -> Swept:
        """Erase what is older than it is kept."""
        return Swept(
            await self._conversations(), await self._attachments(), await self._searches(), await self._deliveries()
        )

    async def _notice(self) -> None:
        now = self._clock()
        async with self._database.read() as connection:
            found = await connection.execute(select(conversation.c.id).where(conversation.c.erased_at >= self._since))
            erased = frozenset(found.scalars())
        for one in erased - self._known:
            await self._announce(one)
        # A transaction that began before this look may end after it.
        self._since, self._known = now - 2 * self._interval, erased

    def _before(self, days: int) -> float:
        return self._clock() - days * DAY

    async def _conversations(self) -> int:
        if not self._kept.conversations:
            return 0
        before, done, last = self._before(self._kept.conversations), 0, ""
        while True:
            ids = await self._ids(
                select(conversation.c.id)
                .where(conversation.c.erased_at.is_(None), _rests(before), conversation.c.id > last)
                .order_by(conversation.c.id)
                .limit(BATCH)
            )
            async with self._database.read() as connection:
                old = await conversation_store.get_all(connection, ids)
            for one in old:
                erased = await self._eraser.erase([one], by="age", unless=lambda now: not at_rest(now, before))
                done += erased.conversations
            if len(ids) < BATCH:
                return done
            last = ids[-1]

    async def _attachments(self) -> int:
        if not self._kept.attachments:
            return 0
        before, done = self._before(self._kept.attachments), 0
        while True:
            old = await self._ids(
                select(attachment.c.id)
                .join(conversation, conversation.c.id == attachment.c.conversation_id)
                .where(attachment.c.created_at < before, _rests(before, closed=True))
                .limit(BATCH)
            )
            # Files go first: should the process end now, they are still known.
            for one in old:
                await self._files.discard(one)
            async with self._database.write() as connection:
                await _forget_files(connection, old)
            done += len(old)
            if len(old) < BATCH:
                return done

    async def _searches(self) -> int:
        if not self._kept.search_log:
            return 0
        before, done = self._before(self._kept.search_log), 0
        while True:
            old = await self._ids(
                select(search_log.c.id)
                .join(conversation, conversation.c.id == search_log.c.conversation_id)
                .where(search_log.c.created_at < before, search_log.c.text != "", _rests(before, closed=True))
                .limit(BATCH)
            )
            async with self._database.write() as connection:
                # What was asked goes; what was decided is counted.
                await connection.execute(update(search_log).where(search_log.c.id.in_(old)).values(text=""))
                found = await connection.execute(select(search_log.c.message_id).where(search_log.c.id.in_(old)))
                asked = list(found.scalars())
                await question_store.forget_messages(connection, asked)
                await proposal_store.forget_messages(connection, asked)
            done += len(old)
            if len(old) < BATCH:
                return done

    async def _deliveries(self) -> int:
        """What other systems were told, whatever the site keeps for how long."""
        done = 0
        while True:
            async with self._database.write() as connection:
                went = await delivery_store.forget_old(connection, self._clock(), BATCH)
            done += went
            if went < BATCH:
                return done

    async def _ids(self, query: Select[Any]) -> list[Any]:
        """What ``query`` finds, which may look through all that there is."""

        async def read(connection: AsyncConnection) -> list[Any]:
            return list((await connection.execute(query)).scalars())

        return await self._database.read_at_length(read)

    async def _run(self) -> None:
        while True:
            try:
                await self.tick()
            except DatabaseAway as error:
                log.warning("retention_failed", error=str(error))
            except Exception:
                log.exception("retention_failed")
            await asyncio.sleep(self._interval)


def _rests(before: float, *, closed: bool = False) -> ColumnElement[bool]:
    """Nobody waits or works in it, and nobody has written since; ``closed`` takes those that have ended since, too."""
    quiet = conversation.c.updated_at < before
    if closed:
        return (conversation.c.state == State.CLOSED) | ((conversation.c.state == State.BOT) & quiet)
    return conversation.c.state.in_((State.BOT, State.CLOSED)) & quiet


async def _forget_files(connection: AsyncConnection, ids: Sequence[str]) -> None:
    """Files are gone, and so are the messages that they came with, which say their names."""
    if not ids:
        return
    where = select(attachment.c.conversation_id).where(attachment.c.id.in_(ids))
    found = await connection.execute(
        select(message.c.id, message.c.attachment).where(
            message.c.conversation_id.in_(where), message.c.attachment.is_not(None)
        )
    )
    gone: dict[str, Any] = {"attachment": None, "text": "", "kind": ERASED, "translations": None}
    with_them = [row.id for row in found if row.attachment and row.attachment.get("id") in ids]
    await connection.execute(update(message).where(message.c.id.in_(with_them)).values(**gone))
    await connection.execute(delete(attachment).where(attachment.c.id.in_(ids)))
