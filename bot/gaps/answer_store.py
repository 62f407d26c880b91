"""What agents answered to questions that the bot could not, in the database."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.model import ERASED
from bot.conversations.tables import conversation, message
from bot.gaps.findings import impersonal, names_of
from bot.gaps.topic_store import Asked
from handoff import ratings

#: Conversations whose answers are looked at, the newest ones; and characters from which on an answer says something.
LOOKED_AT, TELLING = 60, 40
#: A rating from which on visitors were content, and what nobody rated counts as.
CONTENT, UNRATED = 4, 3


@dataclass(frozen=True, slots=True)
class AgentAnswer:
    """What an agent wrote to a visitor who had asked something. ``csat`` is how content that one was, from 1 to 5."""

    text: str
    language: str
    csat: int | None
    written_at: float


async def answers_to(connection: AsyncConnection, asked: Sequence[Asked], limit: int) -> list[AgentAnswer]:
    """What agents answered to questions, without personal data, the best first: of content visitors, and at length."""
    first: dict[str, int] = {}
    for one in asked:
        first.setdefault(one.conversation_id, one.message_id)
    ids = list(first)[:LOOKED_AT]
    if not ids:
        return []
    rated = await ratings.newest(connection, ids)
    c = message.c
    its = conversation.c
    called = its.visitor_name, its.visitor_id, its.email
    found = await connection.execute(
        select(c.conversation_id, c.id, c.text, c.language, c.created_at, *called)
        .join(conversation, conversation.c.id == c.conversation_id)
        .where(c.conversation_id.in_(ids), c.author == "agent", c.kind != ERASED, c.attachment.is_(None), c.text != "")
        .order_by(c.id)
    )
    best: dict[str, AgentAnswer] = {}
    for row in found:
        if row.id < first[row.conversation_id]:
            continue
        survey = rated.get(row.conversation_id)
        text = impersonal(row.text, names_of(row.visitor_name, row.visitor_id, row.email))
        answer = AgentAnswer(text, row.language, survey.csat if survey else None, row.created_at)
        # "Good morning, I shall have a look" comes before what helps.
        if row.conversation_id not in best or len(answer.text) > len(best[row.conversation_id].text):
            best[row.conversation_id] = answer
    distinct = {one.text: one for one in best.values()}
    return sorted(distinct.values(), key=_worth, reverse=True)[:limit]


def _worth(answer: AgentAnswer) -> tuple[bool, bool, int, float]:
    csat = UNRATED if answer.csat is None else answer.csat
    return csat >= UNRATED, len(answer.text) >= TELLING, csat, answer.written_at
