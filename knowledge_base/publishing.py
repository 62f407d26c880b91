"""What editors do with articles beside writing them: staged changes, publishing on time, history, and restoring."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base import history, repository, schedule, staged
from knowledge_base.articles import Article
from knowledge_base.held import Held
from knowledge_base.history import Deleted, Entry, Kept
from knowledge_base.library import ArticleError, Library, as_expected, there
from knowledge_base.repository import Status, Stored
from knowledge_base.schedule import Due, What
from knowledge_base.transactions import Transactions

log = structlog.get_logger(__name__)

#: Seconds between two looks whether the time of an article has come.
EVERY = 0.5


class Gate(Protocol):
    """What is asked before an article is published by itself."""

    async def against(self, stored: Stored, author: str) -> Held | None:
        """What speaks against publishing the newest of an article; None for nothing."""


class NoGate:
    """Nothing speaks against anything."""

    async def against(self, stored: Stored, author: str) -> Held | None:
        """Nothing."""
        return None


class RememberedArticles:
    """Reads what was done to articles."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def history(self, article_id: str, *, limit: int = 50, before: int | None = None) -> list[Entry]:
        """What was done to an article, also to one that was deleted, the newest first.

        Raises :class:`ArticleError` ``unknown_article`` where there never was one.
        """
        async with self._transactions.read() as connection:
            found = await history.entries(connection, article_id, limit=limit, before=before)
            if not found and before is None:
                there(await repository.get(connection, article_id), article_id)
        return found

    async def version(self, article_id: str, entry_id: int) -> tuple[Entry, Article, Article | None]:
        """An entry of an article's history, with the article as it was left, and as it was before that where there was
        one. Raises :class:`ArticleError` ``unknown_version``."""
        async with self._transactions.read() as connection:
            found = _known(await history.kept(connection, article_id, entry_id), article_id)
            earlier = await history.kept_before(connection, article_id, entry_id)
        return found.entry, found.article, None if earlier is None else earlier.article

    async def deleted(self, *, limit: int, offset: int) -> tuple[list[Deleted], int]:
        """The articles that were deleted, the last one first, and how many there are."""
        return await self._transactions.read_at_length(
            lambda connection: history.deleted(connection, limit=limit, offset=offset)
        )


class Publishing(RememberedArticles):
    """Publishes articles and their staged changes, now or on time, and brings back what there was.

    Everything that it does is done by one worker alone; the others follow the database as ever.
    """

    def __init__(
        self,
        transactions: Transactions,
        library: Library,
        clock: Callable[[], float] = time.time,
        gate: Gate | None = None,
    ) -> None:
        """``gate`` is asked before an article is published at its time."""
        super().__init__(transactions)
        self._library = library
        self._clock = clock
        self._gate = gate or NoGate()
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin to publish and archive on time, in the background."""
        # Test questions may take a while to be asked; what expires does not wait for that.
        self._tasks = [
            asyncio.create_task(self._run("publish"), name="publishing on time"),
            asyncio.create_task(self._run("expire"), name="archiving on time"),
        ]

    async def close(self) -> None:
        """Stop; what comes due meanwhile is done after the next start."""
        for task in self._tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def stage(self, article: Article, *, author: str, expected_revision: int | None = None) -> Stored:
        """Keep changes to a published article beside it; one that is not published is changed itself.

        Raises :class:`ArticleError` ``unknown_article`` or ``changed_meanwhile``.
        """

        async def keep(connection: AsyncConnection) -> None:
            before = as_expected(await repository.get(connection, article.id), article.id, expected_revision)
            now = self._clock()
            if before.status != "published":
                await repository.save(connection, article, status=before.status, author=author, now=now, settled=True)
            elif article == before.article:
                await staged.drop(connection, article.id)
            else:
                await staged.put(connection, article, author=author, now=now)
                revision = await repository.count_revision(connection, article.id, now)
                await history.note(connection, [(article, revision)], deed="staged", author=author, now=now)

        return there(await self._library.alter(article.id, keep), article.id)

    async def discard(self, article_id: str, *, author: str, expected_revision: int | None = None) -> Stored:
        """Leave an article as it is published. The changes stay in its history.

        Raises :class:`ArticleError` ``unknown_article`` or ``changed_meanwhile``.
        """

        async def drop(connection: AsyncConnection) -> None:
            before = as_expected(await repository.get(connection, article_id), article_id, expected_revision)
            if before.staged is None:
                return
            now = self._clock()
            await staged.drop(connection, article_id)
            await schedule.release(connection, article_id)
            revision = await repository.count_revision(connection, article_id, now)
            await history.note(
                connection, [(before.staged.article, revision)], deed="discarded", author=author, now=now
            )

        return there(await self._library.alter(article_id, drop), article_id)

    async def publish(self, article_id: str, *, author: str, expected_revision: int | None = None) -> Stored:
        """Let the bot answer from an article, with its staged changes where there are some.

        Raises :class:`ArticleError` ``unknown_article``, ``changed_meanwhile``, or ``invalid_article`` where an answer
        is empty.
        """
        expected = there(await self._stored(article_id), article_id).newest

        async def show(connection: AsyncConnection) -> None:
            before = as_expected(await repository.get(connection, article_id), article_id, expected_revision)
            if not is_whole(before.newest):
                # One that was drafted from what visitors asked begins without.
                raise ArticleError("invalid_article", "the field answer is empty; write the answer before you publish.")
            await self._show(connection, before, author)

        return there(await self._library.alter(article_id, show, expected), article_id)

    async def put_away(self, article_id: str, status: Status, *, author: str) -> Stored:
        """Withdraw or archive an article. Raises :class:`ArticleError` ``unknown_article``."""

        async def move(connection: AsyncConnection) -> None:
            now = self._clock()
            await repository.set_status(connection, article_id, status, now, author=author)
            await schedule.settle(connection, article_id, status=status, now=now)

        return there(await self._library.alter(article_id, move), article_id)

    async def schedule(
        self,
        article_id: str,
        *,
        publish_at: float | None,
        expires_at: float | None,
        author: str,
        expected_revision: int | None = None,
    ) -> Stored:
        """Have an article, or its staged changes, published at a time, and archived at one; None for neither.

        Raises :class:`ArticleError` ``unknown_article``, ``changed_meanwhile``, ``nothing_to_publish``,
        ``invalid_article``, or ``invalid_schedule`` for times that are over, or in the wrong order.
        """

        async def keep(connection: AsyncConnection) -> None:
            before = as_expected(await repository.get(connection, article_id), article_id, expected_revision)
            now = self._clock()
            _check(before, publish_at, expires_at, now)
            await schedule.put(connection, article_id, publish_at=publish_at, expires_at=expires_at, by=author, now=now)

        return there(await self._library.alter(article_id, keep), article_id)

    async def restore(
        self, article_id: str, entry_id: int, *, author: str, expected_revision: int | None = None
    ) -> Stored:
        """Have the text of an earlier version again: staged beside a published article, as a draft where the article
        was deleted. Owner and audience come back with it.

        Raises :class:`ArticleError` ``unknown_version`` or ``changed_meanwhile``.
        """

        async def bring_back(connection: AsyncConnection) -> None:
            earlier = _known(await history.kept(connection, article_id, entry_id), article_id)
            before = await repository.get(connection, article_id)
            article = earlier.over(None if before is None else before.newest)
            if expected_revision is not None or before is not None:
                as_expected(before, article_id, expected_revision)
            now = self._clock()
            if before is not None and before.status == "published":
                await staged.drop(connection, article_id)
                if article != before.article:
                    await staged.put(connection, article, author=author, now=now)
                revision = await repository.count_revision(connection, article_id, now)
                await history.note(connection, [(article, revision)], deed="restored", author=author, now=now)
            else:
                status = before.status if before is not None else "draft"
                await repository.save(
                    connection, article, status=status, author=author, now=now, deed="restored", settled=True
                )

        return there(await self._library.alter(article_id, bring_back), article_id)

    async def carry_out(self, what: What | None = None) -> int:
        """Publish and archive what is due, or one of the two; how many articles that were.

        What the gate holds back stays as it is, with the reason, and is published when somebody says so.
        """
        async with self._transactions.read() as connection:
            waiting = await schedule.due(connection, self._clock(), what=what)
        for one in waiting:
            await self._carry_out(one)
        return len(waiting)

    async def _carry_out(self, due: Due) -> None:
        stored = await self._stored(due.article_id)
        if stored is None:
            return
        speaks_against = None
        if due.what == "publish":
            speaks_against = await self._speaks_against(stored, due.by)

        async def move(connection: AsyncConnection) -> None:
            now = self._clock()
            # Another worker may have been first, or an editor has written something else meanwhile.
            for one in await schedule.due(connection, now, article_id=due.article_id):
                before = await repository.get(connection, due.article_id)
                if before is None or one.what != due.what or (before.newest != stored.newest and one.what == "publish"):
                    return
                if one.what == "expire":
                    await repository.set_status(
                        connection, one.article_id, "archived", now, author=one.by, deed="expired"
                    )
                    await schedule.settle(connection, one.article_id, status="archived", now=now)
                elif speaks_against is None:
                    await self._show(connection, before, one.by, released=True)
                else:
                    await schedule.hold(connection, one.article_id, speaks_against)
                    deed: history.Deed = "stopped" if speaks_against.why == "questions" else "held"
                    changes = [(before.newest, before.revision)]
                    await history.note(connection, changes, deed=deed, author=one.by, now=now)

        await self._library.alter(due.article_id, move, stored.newest)

    async def _speaks_against(self, stored: Stored, author: str) -> Held | None:
        """Why an article is not to be published at its time, None for nothing."""
        if not is_whole(stored.newest):
            return Held("empty", "time", self._clock())
        return await self._gate.against(stored, author)

    async def _show(self, connection: AsyncConnection, before: Stored, author: str, *, released: bool = False) -> None:
        now, article_id = self._clock(), before.article.id
        deed: history.Deed = "released" if released else "published"
        if before.staged is not None:
            await repository.save(
                connection, before.newest, status="published", author=author, now=now, deed=deed, settled=True
            )
        else:
            await repository.set_status(connection, article_id, "published", now, author=author, deed=deed)
        await schedule.settle(connection, article_id, status="published", now=now)

    async def _stored(self, article_id: str) -> Stored | None:
        async with self._transactions.read() as connection:
            return await repository.get(connection, article_id)

    async def _run(self, what: What) -> None:
        failing = False
        while True:
            try:
                await self.carry_out(what)
            except Exception:
                # Once, and not twice a second for as long as a database is away.
                if not failing:
                    log.exception("articles_not_published_on_time")
                failing = True
            else:
                failing = False
            await asyncio.sleep(EVERY)


def is_whole(article: Article) -> bool:
    """Whether an article says something in each of its languages."""
    return all(variant.answer.strip() for variant in article.variants.values())


def _check(before: Stored, publish_at: float | None, expires_at: float | None, now: float) -> None:
    if publish_at is not None and publish_at != before.publish_at and publish_at <= now:
        raise ArticleError(
            "invalid_schedule", "the time to publish is over; choose a later one, or publish the article now."
        )
    if publish_at is not None and before.status == "published" and before.staged is None:
        raise ArticleError(
            "nothing_to_publish", "The article is published as it is; save changes for later first, then choose a time."
        )
    if publish_at is not None and not is_whole(before.newest):
        raise ArticleError("invalid_article", "the field answer is empty; write the answer before it is published.")
    if expires_at is not None and expires_at <= now:
        raise ArticleError(
            "invalid_schedule", "the time to expire is over; choose a later one, or archive the article now."
        )
    if publish_at is not None and expires_at is not None and expires_at <= publish_at:
        raise ArticleError("invalid_schedule", "the article would expire before it is published; choose a later time.")


def _known(found: Kept | None, article_id: str) -> Kept:
    if found is None:
        raise ArticleError("unknown_version", f"There is no such version of {article_id}.")
    return found
