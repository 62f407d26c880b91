"""Agents: the people behind the desk and the editor, their passwords and sessions.

Every function takes the connection of the caller's transaction.
"""

import asyncio
import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from pwdlib import PasswordHash
from sqlalchemy import Row, String, cast, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.errors import HandoffError
from handoff.tables import agent, agent_session, team_member

Role = Literal["admin", "agent", "editor"]

ROLES: tuple[Role, ...] = ("admin", "agent", "editor")

Status = Literal["online", "away", "offline"]

#: Conversations that an agent is given at once, unless they say otherwise.
CAPACITY = 4
MOST_CAPACITY = 50

#: How long a session lasts, in seconds.
SESSION_LIFETIME = 14 * 24 * 3600.0

SHORTEST_PASSWORD = 8


class AgentError(HandoffError):
    """What was asked of an agent's account cannot be done; the message says why."""

    def __init__(self, message: str) -> None:
        super().__init__("invalid_agent", message)


@dataclass(frozen=True, slots=True)
class Agent:
    """A person who signs in. ``languages`` are the ones they can write, ``teams`` the ids of those they belong to.

    ``capacity`` is how many conversations they are given at once; ``status`` is what they chose to be seen as.
    """

    id: int
    login: str
    name: str
    role: Role
    languages: tuple[str, ...]
    skills: tuple[str, ...] = ()
    teams: tuple[int, ...] = ()
    capacity: int = CAPACITY
    status: Status = "online"


@cache
def _passwords() -> PasswordHash:
    return PasswordHash.recommended()


@cache
def _nobody() -> str:
    """A hash to compare with where there is no such login, so that both cases take the same time."""
    return _passwords().hash(secrets.token_hex(16))


async def add(
    connection: AsyncConnection,
    *,
    login: str,
    name: str,
    password: str,
    role: Role,
    languages: Sequence[str],
    now: float,
) -> Agent:
    """Create an agent.

    Raises :class:`AgentError` for a login that is taken or a password of fewer than ``SHORTEST_PASSWORD`` characters.
    """
    login = login.strip().casefold()
    if not login:
        raise AgentError("Give the agent a login, such as an e-mail address.")
    if len(password) < SHORTEST_PASSWORD:
        raise AgentError(f"The password is too short; use at least {SHORTEST_PASSWORD} characters.")
    taken = await connection.execute(select(agent.c.id).where(agent.c.login == login))
    if taken.one_or_none() is not None:
        raise AgentError(f"There is an agent with the login {login} already; choose another login.")
    hashed = await asyncio.to_thread(_passwords().hash, password)
    done = await connection.execute(
        insert(agent).values(
            login=login,
            name=name.strip() or login,
            password_hash=hashed,
            role=role,
            languages=list(languages),
            active=True,
            created_at=now,
        )
    )
    key = done.inserted_primary_key
    assert key is not None
    return Agent(id=key[0], login=login, name=name.strip() or login, role=role, languages=tuple(languages))


async def find_hash(connection: AsyncConnection, login: str) -> tuple[Agent | None, str]:
    """The active agent with that login and the password hash to verify; a useless hash where there is none."""
    found = await connection.execute(
        select(agent).where(agent.c.login == login.strip().casefold(), agent.c.active.is_(True))
    )
    row = found.one_or_none()
    return (None, _nobody()) if row is None else (_agent(row), row.password_hash)


async def verify(password: str, password_hash: str) -> bool:
    """Whether the password belongs to the hash; computed off the event loop, since Argon2 is slow on purpose."""
    return await asyncio.to_thread(_passwords().verify, password, password_hash)


async def count(connection: AsyncConnection) -> int:
    """How many agents there are."""
    found = await connection.execute(select(func.count()).select_from(agent))
    return found.scalar_one()


async def everyone(connection: AsyncConnection) -> list[Agent]:
    """All active agents with their teams, by name."""
    teams: dict[int, list[int]] = {}
    for team_id, agent_id in await connection.execute(select(team_member).order_by(team_member.c.team_id)):
        teams.setdefault(agent_id, []).append(team_id)
    found = await connection.execute(select(agent).where(agent.c.active.is_(True)).order_by(agent.c.name))
    return [_agent(row, teams.get(row.id, ())) for row in found]


async def names(connection: AsyncConnection) -> dict[int, str]:
    """The names of all agents, also of those who have left."""
    found = await connection.execute(select(agent.c.id, agent.c.name))
    return {row.id: row.name for row in found}


async def change(
    connection: AsyncConnection,
    agent_id: int,
    *,
    status: Status | None = None,
    languages: Sequence[str] | None = None,
    skills: Sequence[str] | None = None,
    capacity: int | None = None,
) -> None:
    """Change what an agent says of themselves; None leaves a thing as it is."""
    given = {"status": status, "capacity": capacity}
    values: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    values |= {
        name: list(dict.fromkeys(items))
        for name, items in (("languages", languages), ("skills", skills))
        if items is not None
    }
    if values:
        await connection.execute(update(agent).where(agent.c.id == agent_id).values(**values))


async def remove(connection: AsyncConnection, agent_id: int) -> bool:
    """Take an agent's account away; False where there is none. What they wrote keeps their name."""
    done = await connection.execute(
        update(agent)
        .where(agent.c.id == agent_id, agent.c.active.is_(True))
        # Somebody new may have the login.
        .values(active=False, login=func.substr(cast(agent.c.id, String) + ":" + agent.c.login, 1, 100))
    )
    await connection.execute(delete(agent_session).where(agent_session.c.agent_id == agent_id))
    await connection.execute(delete(team_member).where(team_member.c.agent_id == agent_id))
    return done.rowcount == 1


async def open_session(connection: AsyncConnection, agent_id: int, now: float) -> str:
    """Sign an agent in: the token that they show from now on."""
    token = secrets.token_urlsafe(32)
    await connection.execute(delete(agent_session).where(agent_session.c.expires_at < now))
    await connection.execute(
        insert(agent_session).values(
            digest=digest(token), agent_id=agent_id, expires_at=now + SESSION_LIFETIME, created_at=now
        )
    )
    return token


async def session_agent(connection: AsyncConnection, token: str, now: float) -> Agent | None:
    """The agent whose token this is; None for an unknown or expired one."""
    found = await connection.execute(
        select(agent)
        .join(agent_session, agent_session.c.agent_id == agent.c.id)
        .where(agent_session.c.digest == digest(token), agent_session.c.expires_at >= now, agent.c.active.is_(True))
    )
    row = found.one_or_none()
    return None if row is None else _agent(row)


async def close_session(connection: AsyncConnection, token: str) -> None:
    """Sign an agent out."""
    await connection.execute(delete(agent_session).where(agent_session.c.digest == digest(token)))


async def set_password(connection: AsyncConnection, login: str, password: str) -> bool:
    """Give an agent a new password and end their sessions; False where there is no such login."""
    if len(password) < SHORTEST_PASSWORD:
        raise AgentError(f"The password is too short; use at least {SHORTEST_PASSWORD} characters.")
    hashed = await asyncio.to_thread(_passwords().hash, password)
    found = await connection.execute(
        update(agent)
        .where(agent.c.login == login.strip().casefold())
        .values(password_hash=hashed)
        .returning(agent.c.id)
    )
    agent_id = found.scalar_one_or_none()
    if agent_id is None:
        return False
    await connection.execute(delete(agent_session).where(agent_session.c.agent_id == agent_id))
    return True


def digest(token: str) -> str:
    """What is stored of a token: its SHA-256. Tokens are random and long, so no salt is needed."""
    return hashlib.sha256(token.encode()).hexdigest()


def _agent(row: Row[Any], teams: Sequence[int] = ()) -> Agent:
    return Agent(
        id=row.id,
        login=row.login,
        name=row.name,
        role=row.role,
        languages=tuple(row.languages),
        skills=tuple(row.skills),
        teams=tuple(teams),
        capacity=row.capacity,
        status=row.status,
    )
