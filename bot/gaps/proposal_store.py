"""Proposed phrasings in the database. Every function takes the connection of the caller's transaction."""

import hashlib
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.gaps.findings import Lesson
from bot.gaps.tables import proposal
from knowledge_base.character_table import CharacterTable
from knowledge_base.normalization import folded

_P = proposal.c
#: Vowel signs of Indic scripts are letters, too.
_TELLING = CharacterTable(lambda one: one if unicodedata.category(one)[0] in "LMN" else " ")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A phrasing that is proposed for an article."""

    id: int
    article_id: str
    language: str
    text: str
    source: str
    state: str
    created_at: float
    reviewed_by: str | None
    reviewed_at: float | None


def digest_of(text: str) -> bytes:
    """What a phrasing is known by: its letters and figures, however it is spelled, spaced and ended."""
    words = folded(text).translate(_TELLING).split()
    return hashlib.sha256(" ".join(words).encode("utf-8", "surrogatepass")).digest()


async def add(connection: AsyncConnection, conversation_id: str, lessons: Sequence[Lesson]) -> int:
    """Propose phrasings that were not proposed before, whatever came of that; how many."""
    added = 0
    for one in lessons:
        digest = digest_of(one.text)
        found = await connection.execute(select(_P.id).where(_P.article_id == one.article_id, _P.digest == digest))
        if found.first() is not None:
            continue
        values = {"article_id": one.article_id, "language": one.language, "text": one.text, "source": one.source}
        await connection.execute(
            insert(proposal).values(
                **values,
                digest=digest,
                state="open",
                conversation_id=conversation_id,
                message_id=one.message_id,
                created_at=one.asked_at,
            )
        )
        added += 1
    return added


async def withdraw(connection: AsyncConnection, conversation_id: str, still: Collection[tuple[str, bytes]]) -> None:
    """Take back what a conversation seemed to teach and does not any more: all but ``still``, which are an article and
    a digest each."""
    found = await connection.execute(
        select(_P.id, _P.article_id, _P.digest).where(_P.conversation_id == conversation_id, _P.state == "open")
    )
    gone = [row.id for row in found if (row.article_id, bytes(row.digest)) not in still]
    if gone:
        await connection.execute(delete(proposal).where(_P.id.in_(gone)))


async def forget(connection: AsyncConnection, conversation_id: str) -> None:
    """Forget what a conversation taught and nobody has reviewed; of the rest, who said it and what."""
    theirs = _P.conversation_id == conversation_id
    await connection.execute(delete(proposal).where(theirs, _P.state == "open"))
    await connection.execute(update(proposal).where(theirs).values(text="", conversation_id=None, message_id=None))


async def forget_messages(connection: AsyncConnection, message_ids: Collection[int]) -> None:
    """The same for some messages."""
    if message_ids:
        theirs = _P.message_id.in_(message_ids)
        await connection.execute(delete(proposal).where(theirs, _P.state == "open"))
        await connection.execute(update(proposal).where(theirs).values(text="", conversation_id=None, message_id=None))


async def find(
    connection: AsyncConnection, *, article_id: str | None, limit: int, offset: int
) -> tuple[list[Proposal], int]:
    """What is to be reviewed, the newest first, and how much there is in all."""
    wanted = [_P.state == "open", *([] if article_id is None else [_P.article_id == article_id])]
    total = await connection.execute(select(func.count()).select_from(proposal).where(*wanted))
    found = await connection.execute(select(proposal).where(*wanted).order_by(_P.id.desc()).limit(limit).offset(offset))
    return [_proposal(row) for row in found], int(total.scalar_one())


async def get(connection: AsyncConnection, proposal_id: int) -> Proposal | None:
    """One proposal, or None."""
    row = (await connection.execute(select(proposal).where(_P.id == proposal_id))).one_or_none()
    return None if row is None else _proposal(row)


async def review(connection: AsyncConnection, proposal_id: int, state: str, by: str, now: float) -> bool:
    """Note what came of an open proposal; False where there is none."""
    done = await connection.execute(
        update(proposal)
        .where(_P.id == proposal_id, _P.state == "open")
        .values(state=state, reviewed_by=by, reviewed_at=now)
    )
    return done.rowcount == 1


async def reopen(connection: AsyncConnection, proposal_id: int) -> None:
    """Have a proposal reviewed again: what was decided could not be done."""
    await connection.execute(
        update(proposal).where(_P.id == proposal_id).values(state="open", reviewed_by=None, reviewed_at=None)
    )


async def articles(connection: AsyncConnection) -> set[str]:
    """The articles that open proposals are for."""
    return set((await connection.execute(select(_P.article_id).where(_P.state == "open").distinct())).scalars())


async def forget_articles(connection: AsyncConnection, ids: Collection[str]) -> None:
    """Forget all proposals for articles that were deleted."""
    await connection.execute(delete(proposal).where(_P.article_id.in_(ids)))


def _proposal(row: Row[Any]) -> Proposal:
    return Proposal(
        row.id,
        row.article_id,
        row.language,
        row.text,
        row.source,
        row.state,
        row.created_at,
        row.reviewed_by,
        row.reviewed_at,
    )
