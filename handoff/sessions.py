"""Agents' sessions: the tokens by which they are known while they are signed in, and when these expire.

Every function takes the connection of the caller's transaction.
"""

import hashlib
import secrets

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.agents import Agent, agent_of
from handoff.tables import agent, agent_session

#: How long a session lasts, in seconds.
LIFETIME = 14 * 24 * 3600.0


async def begin(connection: AsyncConnection, agent_id: int, now: float) -> str:
    """Sign an agent in: the token that they show from now on. Whatever has expired is forgotten."""
    token = secrets.token_urlsafe(32)
    await connection.execute(delete(agent_session).where(agent_session.c.expires_at < now))
    await connection.execute(
        insert(agent_session).values(digest=digest(token), agent_id=agent_id, expires_at=now + LIFETIME, created_at=now)
    )
    return token


async def find(connection: AsyncConnection, token: str, now: float) -> Agent | None:
    """The agent whose token this is; None for an unknown or expired one."""
    found = await connection.execute(
        select(agent)
        .join(agent_session, agent_session.c.agent_id == agent.c.id)
        .where(agent_session.c.digest == digest(token), agent_session.c.expires_at >= now, agent.c.active.is_(True))
    )
    row = found.one_or_none()
    return None if row is None else agent_of(row)


async def end(connection: AsyncConnection, token: str) -> None:
    """Sign an agent out."""
    await connection.execute(delete(agent_session).where(agent_session.c.digest == digest(token)))


async def end_all(connection: AsyncConnection, agent_id: int) -> None:
    """Sign an agent out everywhere."""
    await connection.execute(delete(agent_session).where(agent_session.c.agent_id == agent_id))


def digest(token: str) -> str:
    """What is stored of a token: its SHA-256. Tokens are random and long, so no salt is needed."""
    return hashlib.sha256(token.encode()).hexdigest()
