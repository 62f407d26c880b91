"""Topics of questions that were asked in vain: what they are about, how often, and what came of them.

Every function takes the connection of the caller's transaction.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from sqlalchemy import ColumnElement, Row, case, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.tables import search_log
from bot.gaps.question_store import packed, unpacked
from bot.gaps.tables import gap_question, gap_topic

TopicState = Literal["open", "dismissed", "answered"]
_Q, _T = gap_question.c, gap_topic.c
#: The newest questions of a topic that say what it is about.
LOOKED_AT = 40
DAY = 86400.0


@dataclass(frozen=True, slots=True)
class Since:
    """What an answer did: how often it was asked in vain in so many days before and since, and answered since."""

    before: int
    before_days: float
    since: int
    since_days: float
    answered: int


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic: how often it was asked in a period (``count``), and in the one before; when first and last; what it is
    about, in the words of one of its questions."""

    id: int
    state: TopicState
    count: int
    before: int
    first_at: float
    last_at: float
    question: str = ""
    language: str = ""
    languages: Mapping[str, int] = field(default_factory=dict)
    causes: Mapping[str, int] = field(default_factory=dict)
    article_id: str | None = None
    answered_at: float | None = None
    settled_by: str | None = None
    settled_at: float | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of a topic."""

    id: int
    conversation_id: str
    message_id: int
    text: str
    language: str
    cause: str
    asked_at: float


async def find(
    connection: AsyncConnection, *, state: TopicState, now: float, days: int, language: str, limit: int, offset: int
) -> tuple[list[Topic], int]:
    """Topics, those that were asked most in the last ``days`` first, and how many there are in all; in words of
    ``language`` where somebody asked in that. One that is settled is there without any questions, too. For
    :meth:`bot.storage.Database.read_at_length`."""
    count, before = _trend(now, days)
    wanted = (
        select(
            gap_topic,
            count.label("asked"),
            before.label("earlier"),
            func.coalesce(func.min(_Q.asked_at), func.min(_T.created_at)).label("first_at"),
            func.coalesce(func.max(_Q.asked_at), func.min(_T.created_at)).label("last_at"),
        )
        .join(gap_question, _Q.topic_id == _T.id, isouter=state != "open")
        .where(_T.state == state)
        .group_by(_T.id)
    )
    order = (count.desc(), func.max(_Q.asked_at).desc()) if state == "open" else (_T.settled_at.desc(),)
    rows = (await connection.execute(wanted.order_by(*order, _T.id).limit(limit).offset(offset))).all()
    counted = (
        select(func.count(_T.id.distinct()))
        .join(gap_question, _Q.topic_id == _T.id, isouter=state != "open")
        .where(_T.state == state)
    )
    total = int((await connection.execute(counted)).scalar_one())
    return await _described(connection, rows, language), total


async def get(connection: AsyncConnection, topic_id: int, *, now: float, days: int, language: str) -> Topic | None:
    """One topic as in :func:`find`, or None."""
    count, before = _trend(now, days)
    rows = await connection.execute(
        select(
            gap_topic,
            count.label("asked"),
            before.label("earlier"),
            func.coalesce(func.min(_Q.asked_at), func.min(_T.created_at)).label("first_at"),
            func.coalesce(func.max(_Q.asked_at), func.min(_T.created_at)).label("last_at"),
        )
        .outerjoin(gap_question, _Q.topic_id == _T.id)
        .where(_T.id == topic_id)
        .group_by(_T.id)
    )
    found = await _described(connection, rows.all(), language)
    return found[0] if found else None


async def state_of(connection: AsyncConnection, topic_id: int) -> Row[Any] | None:
    """A topic's row as it is, or None."""
    return (await connection.execute(select(gap_topic).where(_T.id == topic_id))).one_or_none()


async def questions(connection: AsyncConnection, topic_id: int, limit: int) -> list[Asked]:
    """A topic's questions, the newest first."""
    found = await connection.execute(
        select(_Q.id, _Q.conversation_id, _Q.message_id, _Q.text, _Q.language, _Q.cause, _Q.asked_at)
        .where(_Q.topic_id == topic_id)
        .order_by(_Q.asked_at.desc(), _Q.id.desc())
        .limit(limit)
    )
    return [Asked(*row) for row in found]


async def since(connection: AsyncConnection, topic: Topic, *, now: float, days: int) -> Since | None:
    """What its article did to a topic; None before visitors can find that."""
    if topic.answered_at is None or topic.article_id is None:
        return None
    before = _counted((_Q.asked_at < topic.answered_at) & (_Q.asked_at >= topic.answered_at - days * DAY))
    counted = await connection.execute(
        select(before, _counted(_Q.asked_at >= topic.answered_at)).where(_Q.topic_id == topic.id)
    )
    log = search_log.c
    given = await connection.execute(
        select(func.count())
        .select_from(search_log)
        .where(log.article_id == topic.article_id, log.decision == "answer", log.created_at >= topic.answered_at)
    )
    asked_before, asked_since = counted.one()
    elapsed = max(0.0, now - topic.answered_at) / DAY
    return Since(int(asked_before or 0), float(days), int(asked_since or 0), elapsed, int(given.scalar_one()))


async def settle(
    connection: AsyncConnection,
    topic_id: int,
    state: TopicState,
    *,
    by: str,
    now: float,
    article_id: str | None = None,
    answered_at: float | None = None,
) -> bool:
    """Note what came of a topic; whether there is one. What a dismissed one is about is kept with it, whatever becomes
    of its questions."""
    kept: dict[str, Any] = {"vector": None, "encoder": None}
    if state == "dismissed":
        found = await connection.execute(
            select(_Q.vector, _Q.encoder).where(_Q.topic_id == topic_id, _Q.vector.is_not(None)).order_by(_Q.id.desc())
        )
        rows = found.fetchmany(LOOKED_AT)
        same = [row.vector for row in rows if row.encoder == rows[0].encoder]
        if same:
            mean = unpacked(same, len(same[0]) // 2).mean(0)
            kept = {"vector": packed(mean / max(1e-9, float(np.linalg.norm(mean)))), "encoder": rows[0].encoder}
    noted = await connection.execute(
        update(gap_topic)
        .where(_T.id == topic_id)
        .values(state=state, article_id=article_id, answered_at=answered_at, settled_by=by, settled_at=now, **kept)
    )
    return noted.rowcount > 0


async def waiting_for_articles(connection: AsyncConnection) -> dict[int, str]:
    """Topics whose articles were not published when somebody looked last: the article of each."""
    found = await connection.execute(
        select(_T.id, _T.article_id).where(_T.state == "answered", _T.answered_at.is_(None), _T.article_id.is_not(None))
    )
    return {row.id: row.article_id for row in found}


async def note_answered(connection: AsyncConnection, ids: Collection[int], now: float) -> None:
    """The articles of topics are published."""
    await connection.execute(update(gap_topic).where(_T.id.in_(ids), _T.answered_at.is_(None)).values(answered_at=now))


async def waiting(connection: AsyncConnection) -> int:
    """How many questions are in no topic yet."""
    found = await connection.execute(select(func.count()).select_from(gap_question).where(_Q.topic_id.is_(None)))
    return int(found.scalar_one())


async def articles(connection: AsyncConnection) -> set[str]:
    """The articles that answer topics."""
    found = await connection.execute(select(_T.article_id).where(_T.state == "answered", _T.article_id.is_not(None)))
    return set(found.scalars())


async def forget_articles(connection: AsyncConnection, ids: Collection[str]) -> None:
    """Topics whose articles were deleted are open again."""
    nothing: dict[str, Any] = {"article_id": None, "answered_at": None, "settled_by": None, "settled_at": None}
    await connection.execute(
        update(gap_topic).where(_T.state == "answered", _T.article_id.in_(ids)).values(state="open", **nothing)
    )


def _trend(now: float, days: int) -> tuple[ColumnElement[int], ColumnElement[int]]:
    """How many were asked in the last ``days``, and in as many before."""
    start = now - days * DAY
    return _counted(_Q.asked_at >= start), _counted((_Q.asked_at < start) & (_Q.asked_at >= start - days * DAY))


def _counted(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count(case((condition, 1)))


async def _described(connection: AsyncConnection, rows: Sequence[Row[Any]], language: str) -> list[Topic]:
    """Topics with what they are about."""
    ids = [row.id for row in rows]
    if not ids:
        return []
    languages, causes = await _shares(connection, ids, _Q.language), await _shares(connection, ids, _Q.cause)
    titles = await _titles(connection, ids, language)
    described = []
    for row in rows:
        question, spoken = titles.get(row.id, ("", ""))
        described.append(
            Topic(
                id=row.id,
                state=row.state,
                count=int(row.asked),
                before=int(row.earlier),
                first_at=row.first_at,
                last_at=row.last_at,
                question=question,
                language=spoken,
                languages=languages[row.id],
                causes=causes[row.id],
                article_id=row.article_id,
                answered_at=row.answered_at,
                settled_by=row.settled_by,
                settled_at=row.settled_at,
            )
        )
    return described


async def _shares(connection: AsyncConnection, ids: Sequence[int], by: Any) -> dict[int, dict[str, int]]:
    """How many of each topic's questions have which value, the most frequent first."""
    found = await connection.execute(
        select(_Q.topic_id, by, func.count()).where(_Q.topic_id.in_(ids)).group_by(_Q.topic_id, by).order_by(by)
    )
    counts: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for topic, value, count in found:
        counts[topic][value] = count
    return {topic: dict(counts[topic].most_common()) for topic in ids}


async def _titles(connection: AsyncConnection, ids: Sequence[int], language: str) -> dict[int, tuple[str, str]]:
    """Of each topic the question that is most like the others, and its language."""
    place = func.row_number().over(partition_by=_Q.topic_id, order_by=_Q.id.desc()).label("place")
    newest = select(_Q.topic_id, _Q.id, _Q.text, _Q.language, _Q.vector, place).where(_Q.topic_id.in_(ids)).subquery()
    found = await connection.execute(select(newest).where(newest.c.place <= LOOKED_AT).order_by(newest.c.id))
    rows: defaultdict[int, list[Row[Any]]] = defaultdict(list)
    for row in found:
        rows[row.topic_id].append(row)
    return {topic: _title(some, language) for topic, some in rows.items()}


def _title(rows: Sequence[Row[Any]], language: str) -> tuple[str, str]:
    spoken = Counter(row.language for row in rows)
    wanted = language if language in spoken else spoken.most_common(1)[0][0]
    likely = [row for row in rows if row.language == wanted]
    length = len(likely[0].vector or b"")
    if not length or any(len(row.vector or b"") != length for row in rows):
        return likely[0].text, wanted
    vectors = unpacked([row.vector for row in likely], length // 2)
    mean = unpacked([row.vector for row in rows], length // 2).mean(0)
    return likely[int((vectors @ mean).argmax())].text, wanted
