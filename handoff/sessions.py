"""Agents' sessions: the tokens by which they are known while they are signed in, and when these expire.

Every function takes the connection of the caller's transaction.
"""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.agents import Agent, agent_of
from handoff.tables import agent, agent_session

#: How long a session lasts, in seconds.
LIFETIME = 14 * 24 * 3600.0


#: Characters of the name that a browser gives itself.
LONGEST_CLIENT = 200
#: Characters of a digest that tell an agent's sessions apart.
_ID_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Session:
    """One place where an agent is signed in; ``client`` is what the browser or program called itself."""

    digest: str
    client: str
    created_at: float
    by_provider: bool = False

    @property
    def id(self) -> str:
        """What it is called to its agent; it opens nothing."""
        return self.digest[:_ID_LENGTH]


#: Who has asked for a second factor: the provider that somebody has signed in with, or Hamdel.
Factor = Literal["provider", "own"]


@dataclass(frozen=True, slots=True)
class Origin:
    """How a session has begun: by a provider's word or by a password, and, of the first, who has asked for a second
    factor since. ``began`` is when it did."""

    by_provider: bool = False
    factor: Factor | None = None
    began: float = 0.0


BY_PASSWORD = Origin()


async def begin(
    connection: AsyncConnection, agent_id: int, now: float, client: str = "", origin: Origin = BY_PASSWORD
) -> str:
    """Sign an agent in: the token that they show from now on. Whatever has expired is forgotten."""
    token = secrets.token_urlsafe(32)
    await connection.execute(delete(agent_session).where(agent_session.c.expires_at < now))
    await connection.execute(
        insert(agent_session).values(
            digest=digest(token),
            agent_id=agent_id,
            expires_at=now + LIFETIME,
            created_at=now,
            client=client[:LONGEST_CLIENT] or None,
            by_provider=origin.by_provider,
            factor=origin.factor,
        )
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


async def origin_of(connection: AsyncConnection, token: str) -> Origin:
    """How the session of a token has begun."""
    found = await connection.execute(select(agent_session).where(agent_session.c.digest == digest(token)))
    row = found.one_or_none()
    return BY_PASSWORD if row is None else Origin(row.by_provider, row.factor, row.created_at)


async def note_factor(connection: AsyncConnection, token: str) -> None:
    """Keep that the second factor has been shown in the session of a token."""
    await connection.execute(update(agent_session).where(agent_session.c.digest == digest(token)).values(factor="own"))


async def of_agent(connection: AsyncConnection, agent_id: int, now: float) -> Sequence[Session]:
    """Where an agent is signed in, the newest first."""
    found = await connection.execute(
        select(agent_session)
        .where(agent_session.c.agent_id == agent_id, agent_session.c.expires_at >= now)
        .order_by(agent_session.c.created_at.desc(), agent_session.c.digest)
    )
    return [Session(row.digest, row.client or "", row.created_at, row.by_provider) for row in found]


async def count(connection: AsyncConnection, now: float) -> dict[int, int]:
    """In how many places each agent is signed in."""
    found = await connection.execute(
        select(agent_session.c.agent_id, func.count())
        .where(agent_session.c.expires_at >= now)
        .group_by(agent_session.c.agent_id)
    )
    return {row[0]: row[1] for row in found}


async def end_digests(connection: AsyncConnection, agent_id: int, digests: Sequence[str]) -> None:
    """End some of an agent's sessions."""
    await connection.execute(
        delete(agent_session).where(agent_session.c.agent_id == agent_id, agent_session.c.digest.in_(digests))
    )


async def end(connection: AsyncConnection, token: str) -> None:
    """Sign an agent out."""
    await connection.execute(delete(agent_session).where(agent_session.c.digest == digest(token)))


async def end_all(connection: AsyncConnection, agent_id: int, keep: str = "") -> None:
    """Sign an agent out everywhere, but for the session whose digest is to be kept."""
    await connection.execute(
        delete(agent_session).where(agent_session.c.agent_id == agent_id, agent_session.c.digest != keep)
    )


def digest(token: str) -> str:
    """What is stored of a token: its SHA-256. Tokens are random and long, so no salt is needed."""
    return hashlib.sha256(token.encode()).hexdigest()
