"""What visitors thought of answers, by article, in the database. Every function takes the connection of the caller's
transaction."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import BigInteger, case, cast, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.model import ERASED
from bot.conversations.tables import conversation, message, search_log
from bot.gaps.findings import impersonal, names_of

_S = search_log.c
_DAY = 86_400
#: How sure it has to be that an answer is judged badly before it comes before others: 1.28 standard deviations, a
#: chance of one in ten.
_SURE = 1.28


@dataclass(slots=True)
class Votes:
    """How often an answer was given, and found to help or not."""

    answered: int = 0
    helpful: int = 0
    unhelpful: int = 0

    def add(self, answered: int, helpful: int, unhelpful: int) -> None:
        """Count some more."""
        self.answered += answered
        self.helpful += helpful
        self.unhelpful += unhelpful

    @property
    def worst(self) -> float:
        """The share of those who judged it and were not helped, at the least: the lower bound of Wilson's interval
        ("Probable inference, the law of succession, and statistical inference", 1927)."""
        judged = self.helpful + self.unhelpful
        if not judged:
            return 0.0
        share, square = self.unhelpful / judged, _SURE**2
        spread = _SURE * math.sqrt(share * (1 - share) / judged + square / (4 * judged**2))
        return (share + square / (2 * judged) - spread) / (1 + square / judged)


@dataclass(slots=True)
class Judged:
    """An article's votes: in all, by the language of visitors, and by day, which are days since 1970 in UTC."""

    article: str
    votes: Votes = field(default_factory=Votes)
    languages: dict[str, Votes] = field(default_factory=dict)
    days: dict[int, Votes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class JudgedAnswer:
    """A question that an article answered, without personal data, and what the visitor wrote ``then``, "" for
    nothing."""

    conversation_id: str
    text: str
    language: str
    outcome: str | None
    confidence: float
    then: str
    asked_at: float


async def judged(connection: AsyncConnection, since: float, language: str | None) -> list[Judged]:
    """All articles that have answered since a moment, those that answer badly first, then those that answer much."""
    # Whole seconds first: to make a number whole, SQLite cuts and PostgreSQL rounds, half a second at the most.
    second = cast(_S.created_at, BigInteger)
    day = (second - second % _DAY) / _DAY
    query = select(
        _S.article_id,
        _S.language,
        day.label("day"),
        func.count().label("answered"),
        func.count(case((_S.outcome == "helpful", 1))).label("helpful"),
        func.count(case((_S.outcome == "unhelpful", 1))).label("unhelpful"),
    ).where(_S.decision == "answer", _S.article_id.is_not(None), _S.created_at >= since)
    if language is not None:
        query = query.where(_S.language == language)
    found: dict[str, Judged] = {}
    for row in await connection.execute(query.group_by(_S.article_id, _S.language, day)):
        one = found.setdefault(row.article_id, Judged(row.article_id))
        for votes in (
            one.votes,
            one.languages.setdefault(row.language, Votes()),
            one.days.setdefault(int(row.day), Votes()),
        ):
            votes.add(row.answered, row.helpful, row.unhelpful)
    return sorted(found.values(), key=lambda one: (-one.votes.worst, -one.votes.answered, one.article))


async def answers_of(
    connection: AsyncConnection, article_id: str, since: float, language: str | None, limit: int
) -> list[JudgedAnswer]:
    """What an article was asked since a moment: where it did not help first, then where it did, the newest first."""
    its = conversation.c
    wanted = [_S.decision == "answer", _S.article_id == article_id, _S.created_at >= since]
    if language is not None:
        wanted.append(_S.language == language)
    order = case((_S.outcome == "unhelpful", 0), (_S.outcome == "helpful", 1), else_=2)
    found = (
        await connection.execute(
            select(search_log, its.visitor_name, its.visitor_id, its.email)
            .join(conversation, its.id == _S.conversation_id)
            .where(*wanted, its.erased_at.is_(None))
            .order_by(order, _S.id.desc())
            .limit(limit)
        )
    ).all()
    return [await _with_what_followed(connection, row) for row in found]


async def _with_what_followed(connection: AsyncConnection, row: Any) -> JudgedAnswer:
    c = message.c
    then = await connection.execute(
        select(c.text)
        .where(
            c.conversation_id == row.conversation_id,
            c.id > row.message_id,
            c.author == "visitor",
            c.kind != ERASED,
            c.text != "",
        )
        .order_by(c.id)
        .limit(1)
    )
    names = names_of(row.visitor_name, row.visitor_id, row.email)
    said: Sequence[str] = (row.text, then.scalar_one_or_none() or "")
    text, followed = (impersonal(one, names) for one in said)
    return JudgedAnswer(row.conversation_id, text, row.language, row.outcome, row.confidence, followed, row.created_at)
