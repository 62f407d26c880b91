"""Questions that were asked in vain, and their topics, in the database.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import delete, exists, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.tables import conversation
from bot.gaps.findings import Gap
from bot.gaps.tables import gap_question, gap_reading, gap_topic

Floats = NDArray[np.float32]
_Q, _T = gap_question.c, gap_topic.c
#: How a question's numbers are kept: half of the precision is enough to tell what it is about.
_KEPT_AS = "<f2"
_CHUNK = 400


@dataclass(frozen=True, slots=True)
class ToGroup:
    """A question that is in no topic yet, or whose vector another encoder made."""

    id: int
    text: str
    language: str
    topic_id: int | None
    asked_at: float


@dataclass(frozen=True, slots=True)
class Grouped:
    """All questions that are in topics: of each the vector ``(n, d)`` and its topic's place in ``topics``, which are
    ids in order; ``settled`` says of each topic whether it is dismissed or answered. What a dismissed one is about
    counts as one question more."""

    vectors: Floats
    owners: NDArray[np.int64]
    topics: Sequence[int]
    settled: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Written:
    """What somebody asked in vain, without personal data."""

    conversation_id: str
    language: str
    text: str


async def newest(connection: AsyncConnection, limit: int) -> list[Written]:
    """What was asked in vain last, the newest first; without what was dismissed."""
    dismissed = select(_T.id).where(_T.state == "dismissed")
    found = await connection.execute(
        select(_Q.conversation_id, _Q.language, _Q.text)
        .where(or_(_Q.topic_id.is_(None), _Q.topic_id.not_in(dismissed)))
        .order_by(_Q.id.desc())
        .limit(limit)
    )
    return [Written(row.conversation_id, row.language, row.text) for row in found]


async def read_until(connection: AsyncConnection) -> float:
    """Until when what visitors wrote was read."""
    return (await connection.execute(select(gap_reading.c.read_until))).scalar_one_or_none() or 0.0


async def note_read(connection: AsyncConnection, until: float) -> None:
    """Keep until when what visitors wrote was read."""
    if not (await connection.execute(update(gap_reading).values(read_until=until))).rowcount:
        await connection.execute(insert(gap_reading).values(id=1, read_until=until))


async def changed_conversations(
    connection: AsyncConnection, after: tuple[float, str], until: float, limit: int
) -> Sequence[Any]:
    """Conversations that have changed after a moment and up to another, the oldest change first: id, moment, and what
    their visitors are called. ``after`` is the last one that is known."""
    moment, last = after
    c = conversation.c
    query = (
        select(c.id, c.updated_at, c.visitor_name, c.visitor_id, c.email, c.erased_at)
        .where(or_(c.updated_at > moment, (c.updated_at == moment) & (c.id > last)), c.updated_at <= until)
        .order_by(c.updated_at, c.id)
        .limit(limit)
    )
    return (await connection.execute(query)).all()


async def put(connection: AsyncConnection, conversation_id: str, gaps: Sequence[Gap]) -> None:
    """Keep what was asked in vain in a conversation, and nothing else of it."""
    found = await connection.execute(
        select(_Q.message_id, _Q.cause).where(_Q.conversation_id == conversation_id).with_for_update()
    )
    known: dict[int, str] = {row.message_id: row.cause for row in found}
    wanted = {one.message_id: one for one in gaps}
    if gone := sorted(set(known) - set(wanted)):
        await connection.execute(delete(gap_question).where(_Q.message_id.in_(gone)))
    for one in gaps:
        if one.message_id not in known:
            values = {"text": one.text, "language": one.language, "cause": one.cause, "asked_at": one.asked_at}
            await connection.execute(
                insert(gap_question).values(conversation_id=conversation_id, message_id=one.message_id, **values)
            )
        elif known[one.message_id] != one.cause:
            await connection.execute(
                update(gap_question).where(_Q.message_id == one.message_id).values(cause=one.cause)
            )


async def forget(connection: AsyncConnection, conversation_id: str) -> None:
    """Forget what was asked in a conversation."""
    await connection.execute(delete(gap_question).where(_Q.conversation_id == conversation_id))


async def forget_messages(connection: AsyncConnection, message_ids: Collection[int]) -> None:
    """Forget what was asked in some messages."""
    if message_ids:
        await connection.execute(delete(gap_question).where(_Q.message_id.in_(message_ids)))


# Grouping


async def to_group(connection: AsyncConnection, limit: int) -> list[ToGroup]:
    """Questions that are in no topic, the oldest first."""
    columns = select(_Q.id, _Q.text, _Q.language, _Q.topic_id, _Q.asked_at).order_by(_Q.id).limit(limit)
    found = (await connection.execute(columns.where(_Q.topic_id.is_(None)))).all()
    return [ToGroup(*row) for row in found]


async def of_other_encoders(connection: AsyncConnection, encoder: str, limit: int) -> list[ToGroup]:
    """Questions in topics whose vectors another encoder made."""
    found = await connection.execute(
        select(_Q.id, _Q.text, _Q.language, _Q.topic_id, _Q.asked_at)
        .where(_Q.topic_id.is_not(None), _Q.encoder != encoder)
        .order_by(_Q.id)
        .limit(limit)
    )
    return [ToGroup(*row) for row in found]


async def put_into(connection: AsyncConnection, topics: Mapping[int, int]) -> None:
    """Put questions into topics."""
    for id, topic in topics.items():
        await connection.execute(update(gap_question).where(_Q.id == id).values(topic_id=topic))


async def keep_vectors(connection: AsyncConnection, encoder: str, ids: Sequence[int], vectors: Floats) -> None:
    """Keep the vectors of questions, which an encoder made."""
    for id, vector in zip(ids, vectors, strict=True):
        values = {"vector": packed(vector), "encoder": encoder}
        await connection.execute(update(gap_question).where(_Q.id == id).values(**values))


async def grouped(connection: AsyncConnection, encoder: str, dimension: int) -> Grouped:
    """All questions that are in topics; for :meth:`bot.storage.Database.read_at_length`."""
    rows = (await connection.execute(select(_T.id, _T.state, _T.vector, _T.encoder).order_by(_T.id))).all()
    places = {row.id: place for place, row in enumerate(rows)}
    parts, owners = [np.zeros((0, dimension), np.float32)], []
    remembered = [row for row in rows if row.vector is not None and row.encoder == encoder]
    owners += [places[row.id] for row in remembered]
    parts.append(unpacked([row.vector for row in remembered], dimension))
    last = 0
    while True:
        some = (
            await connection.execute(
                select(_Q.id, _Q.topic_id, _Q.vector)
                .where(_Q.id > last, _Q.topic_id.is_not(None), _Q.encoder == encoder)
                .order_by(_Q.id)
                .limit(_CHUNK * 10)
            )
        ).all()
        if not some:
            break
        last = some[-1].id
        some = [row for row in some if row.topic_id in places]
        parts.append(unpacked([row.vector for row in some], dimension))
        owners += [places[row.topic_id] for row in some]
    settled = np.array([row.state != "open" for row in rows], np.bool_)
    return Grouped(np.concatenate(parts), np.array(owners, np.int64), [row.id for row in rows], settled)


async def begin_topics(connection: AsyncConnection, moments: Sequence[float]) -> list[int]:
    """Begin topics; their ids, in order."""
    ids = []
    for moment in moments:
        done = await connection.execute(insert(gap_topic).values(state="open", created_at=moment).returning(_T.id))
        ids.append(int(done.scalar_one()))
    return ids


async def settled(connection: AsyncConnection) -> frozenset[int]:
    """The topics that are dismissed or answered."""
    return frozenset((await connection.execute(select(_T.id).where(_T.state != "open"))).scalars())


async def merge(connection: AsyncConnection, topics: Mapping[int, int]) -> None:
    """Make topics one with older ones, but for those that an editor has settled meanwhile."""
    for younger, older in topics.items():
        found = await connection.execute(select(_T.state).where(_T.id == younger).with_for_update())
        if found.scalar_one_or_none() != "open":
            continue
        await connection.execute(update(gap_question).where(_Q.topic_id == younger).values(topic_id=older))
        await connection.execute(delete(gap_topic).where(_T.id == younger))


async def tidy(connection: AsyncConnection) -> None:
    """Delete open topics without questions: their visitors were erased, or were helped after all."""
    asked = exists().where(_Q.topic_id == _T.id)
    await connection.execute(delete(gap_topic).where(_T.state == "open", ~asked))


def packed(vector: Floats) -> bytes:
    """A vector as it is kept."""
    return np.asarray(vector, _KEPT_AS).tobytes()


def unpacked(kept: Sequence[bytes], dimension: int) -> Floats:
    """Kept vectors, ``(n, d)``."""
    return np.frombuffer(b"".join(kept), _KEPT_AS).reshape(len(kept), dimension).astype(np.float32)
