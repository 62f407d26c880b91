"""Conversations are read in the background: what was asked in vain is kept, and what is learnt is proposed."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import conversation_store
from bot.conversations.rows import message_of
from bot.conversations.tables import message, search_log
from bot.gaps import proposal_store, question_store
from bot.gaps.findings import Findings, findings_of, names_of
from bot.gaps.proposal_store import digest_of
from bot.gaps.tables import gap_question, proposal
from bot.storage import Database, DatabaseAway
from knowledge_base.articles import Article, Audience

log = structlog.get_logger(__name__)

#: A conversation is read when nothing has happened in it for so many seconds: a turn may just be ending.
SETTLED_AFTER = 2.0
#: What was stored later than it says, such as by a worker whose clock is behind, is found for so many seconds.
OVERLAP = 30.0
#: Conversations that are read at once.
BATCH = 200


class Published(Protocol):
    """The published articles."""

    def article(self, article_id: str, reader: Audience = "public") -> Article | None:
        """The article of that id; None where there is none."""
        ...


@dataclass(frozen=True, slots=True)
class _Read:
    """A conversation that was read, and whether it shows anything else than what is kept of it."""

    id: str
    findings: Findings
    is_news: bool


class Reading:
    """Reads what has changed. ``articles`` tell which phrasings there are already."""

    def __init__(self, database: Database, articles: Published) -> None:
        self._database = database
        self._articles = articles
        self._after: tuple[float, str] | None = None
        # What was read lately, by conversation: when that had changed.
        self._lately: dict[str, float] = {}

    def forget(self) -> None:
        """Somebody else reads now."""
        self._after, self._lately = None, {}

    async def read(self, now: float) -> bool:
        """Read the next conversations that have changed; whether there may be more."""
        if self._after is None:
            async with self._database.read() as connection:
                self._after = max(0.0, await question_store.read_until(connection) - OVERLAP), ""
        after, until = self._after, now - SETTLED_AFTER

        async def look(connection: AsyncConnection) -> tuple[Sequence[Any], list[_Read]]:
            rows = await question_store.changed_conversations(connection, after, until, BATCH)
            changed = [one for one in rows if self._lately.get(one.id) != one.updated_at and one.erased_at is None]
            return rows, await self._look(connection, changed)

        rows, found = await self._database.read_at_length(look)
        is_all = len(rows) < BATCH
        if found:
            await self._store([one for one in found if one.is_news], until if is_all else rows[-1].updated_at)
        self._lately |= {row.id: row.updated_at for row in rows}
        if is_all:
            earliest = until - OVERLAP
            self._lately = {one: moment for one, moment in self._lately.items() if moment > earliest}
            self._after = earliest, ""
        else:
            self._after = rows[-1].updated_at, rows[-1].id
        return not is_all

    async def _look(self, connection: AsyncConnection, rows: Collection[Any]) -> list[_Read]:
        """What conversations show; in a thread."""
        ids = [row.id for row in rows]
        if not ids:
            return []
        c = search_log.c
        searched = select(c.conversation_id, c.message_id, c.outcome).where(c.conversation_id.in_(ids), c.text != "")
        outcomes: dict[str, dict[int, str | None]] = {}
        for row in await connection.execute(searched):
            outcomes.setdefault(row.conversation_id, {})[row.message_id] = row.outcome
        said = select(message).where(message.c.conversation_id.in_(list(outcomes)))
        messages: dict[str, list[Any]] = {}
        for row in await connection.execute(said.order_by(message.c.conversation_id, message.c.sequence)):
            messages.setdefault(row.conversation_id, []).append(row)
        known = await _known(connection, ids)
        found = []
        for row in rows:
            try:
                findings = self._shown(row, messages.get(row.id, ()), outcomes.get(row.id, {}))
            except Exception:
                # One conversation that nobody foresaw keeps no other from being read.
                log.exception("gaps_conversation_skipped", conversation=row.id)
                continue
            shown = (
                {one.message_id: one.cause for one in findings.gaps},
                {(one.article_id, digest_of(one.text)) for one in findings.lessons},
            )
            found.append(_Read(row.id, findings, shown != known.get(row.id, ({}, set()))))
        return found

    def _shown(self, row: Any, messages: Collection[Any], outcomes: Mapping[int, str | None]) -> Findings:
        """What a conversation shows that its articles do not have yet."""
        names = names_of(row.visitor_name, row.visitor_id, row.email)
        findings = findings_of(map(message_of, messages), outcomes, names)
        return Findings(findings.gaps, [one for one in findings.lessons if self._is_new(one.article_id, one.text)])

    def _is_new(self, article_id: str, text: str) -> bool:
        """Whether an article may learn a phrasing: it is published, and does not have it."""
        article = self._articles.article(article_id, "agents")
        if article is None:
            return False
        digest = digest_of(text)
        return all(digest_of(one) != digest for variant in article.variants.values() for one in variant.utterances)

    async def _store(self, news: Sequence[_Read], until: float) -> None:
        """Keep what conversations show; where one of them cannot be kept, all others."""
        try:
            async with self._database.write() as connection:
                for one in news:
                    await self._keep(connection, one)
                await question_store.note_read(connection, until)
        except DatabaseAway:
            raise
        except Exception:
            await self._store_each(news)
            async with self._database.write() as connection:
                await question_store.note_read(connection, until)

    async def _store_each(self, news: Sequence[_Read]) -> None:
        for one in news:
            try:
                async with self._database.write() as connection:
                    await self._keep(connection, one)
            except DatabaseAway:
                raise
            except Exception:
                log.exception("gaps_conversation_skipped", conversation=one.id)

    async def _keep(self, connection: AsyncConnection, one: _Read) -> None:
        current = await conversation_store.get(connection, one.id, lock=True)
        if current is None or current.erased_at is not None:
            return
        c = search_log.c
        ids = [each.message_id for each in one.findings.gaps] + [each.message_id for each in one.findings.lessons]
        found = await connection.execute(select(c.message_id).where(c.message_id.in_(ids), c.text != ""))
        # What went with time is not kept either.
        there = set(found.scalars())
        lessons = [each for each in one.findings.lessons if each.message_id in there]
        await question_store.put(connection, one.id, [each for each in one.findings.gaps if each.message_id in there])
        still = {(each.article_id, digest_of(each.text)) for each in lessons}
        await proposal_store.withdraw(connection, one.id, still)
        await proposal_store.add(connection, one.id, lessons)


async def _known(
    connection: AsyncConnection, ids: Collection[str]
) -> Mapping[str, tuple[dict[int, str], set[tuple[str, bytes]]]]:
    """What is kept of conversations: the questions with their causes, and the proposals."""
    found: dict[str, tuple[dict[int, str], set[tuple[str, bytes]]]] = {}
    asked, proposed = gap_question.c, proposal.c
    for row in await connection.execute(
        select(asked.conversation_id, asked.message_id, asked.cause).where(asked.conversation_id.in_(ids))
    ):
        found.setdefault(row.conversation_id, ({}, set()))[0][row.message_id] = row.cause
    for row in await connection.execute(
        select(proposed.conversation_id, proposed.article_id, proposed.digest).where(proposed.conversation_id.in_(ids))
    ):
        found.setdefault(row.conversation_id, ({}, set()))[1].add((row.article_id, bytes(row.digest)))
    return found
