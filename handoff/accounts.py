"""Agents' accounts: their logins and passwords.

Every function takes the connection of the caller's transaction.
"""

import asyncio
import secrets
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TypeVar

from pwdlib import PasswordHash
from sqlalchemy import String, cast, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff import account_links, portraits, second_factors, sessions
from handoff.agents import Agent, Role, agent_of
from handoff.errors import HandoffError
from handoff.tables import agent, team_member

SHORTEST_PASSWORD = 8

#: Passwords that are hashed at once. Argon2 is slow on purpose, and must not keep threads that files are written in.
HASHED_AT_ONCE = 2


_T = TypeVar("_T")


class AccountError(HandoffError):
    """What was asked of an agent's account cannot be done; the message says why, and what to do instead."""


@cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(HASHED_AT_ONCE, thread_name_prefix="passwords")


async def _hashing(work: Callable[..., _T], *what: str) -> _T:
    return await asyncio.get_running_loop().run_in_executor(_pool(), work, *what)


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
    """Create an agent's account.

    Raises :class:`AccountError` for a login that is taken or a password of fewer than ``SHORTEST_PASSWORD`` characters.
    """
    login = _checked_login(login)
    _check_password(password)
    taken = await connection.execute(select(agent.c.id).where(agent.c.login == login))
    if taken.one_or_none() is not None:
        raise AccountError("invalid_agent", f"There is an agent with the login {login} already; choose another login.")
    hashed = await _hashing(_passwords().hash, password)
    done = await connection.execute(
        insert(agent)
        .values(
            login=login,
            name=name.strip() or login,
            password_hash=hashed,
            role=role,
            languages=list(languages),
            active=True,
            created_at=now,
        )
        .returning(agent.c.id)
    )
    return Agent(
        id=int(done.scalar_one()), login=login, name=name.strip() or login, role=role, languages=tuple(languages)
    )


async def find_hash(connection: AsyncConnection, login: str) -> tuple[Agent | None, str]:
    """The active agent with that login and the password hash to verify; a useless hash where there is none."""
    found = await connection.execute(
        select(agent).where(agent.c.login == login.strip().casefold(), agent.c.active.is_(True))
    )
    row = found.one_or_none()
    return (None, _nobody()) if row is None else (agent_of(row), row.password_hash)


async def verify(password: str, password_hash: str) -> bool:
    """Whether the password belongs to the hash; computed off the event loop, since Argon2 is slow on purpose."""
    return await _hashing(_passwords().verify, password, password_hash)


async def count(connection: AsyncConnection) -> int:
    """How many accounts there have ever been."""
    found = await connection.execute(select(func.count()).select_from(agent))
    return found.scalar_one()


async def remove(connection: AsyncConnection, agent_id: int) -> bool:
    """Take an agent's account away; False where there is none. What they wrote keeps their name.

    Raises :class:`AccountError` for the last administrator.
    """
    if await _administrators(connection) == [agent_id]:
        raise AccountError("last_administrator", "This is the last administrator; add another one first.")
    done = await connection.execute(
        update(agent)
        .where(agent.c.id == agent_id, agent.c.active.is_(True))
        # Somebody new may have the login.
        .values(active=False, login=func.substr(cast(agent.c.id, String) + ":" + agent.c.login, 1, 100))
    )
    await sessions.end_all(connection, agent_id)
    await account_links.withdraw(connection, agent_id)
    await second_factors.remove(connection, agent_id)
    await portraits.remove(connection, agent_id)
    await connection.execute(delete(team_member).where(team_member.c.agent_id == agent_id))
    return done.rowcount == 1


async def _administrators(connection: AsyncConnection) -> list[int]:
    """The ids of all administrators, locked: of two who take each other's accounts away, one stays."""
    found = await connection.execute(
        select(agent.c.id)
        .where(agent.c.role == "admin", agent.c.active.is_(True))
        .order_by(agent.c.id)
        .with_for_update()
    )
    return list(found.scalars())


async def change(
    connection: AsyncConnection,
    agent_id: int,
    *,
    version: int,
    login: str,
    name: str,
    role: Role,
    languages: Sequence[str],
    skills: Sequence[str],
    capacity: int,
) -> bool:
    """Change what administrators set of an account; False where there is none, or where it has another version by now.

    Raises :class:`AccountError` for a login that is taken, and for the last administrator becoming something else.
    """
    login = _checked_login(login)
    taken = await connection.execute(select(agent.c.id).where(agent.c.login == login))
    if taken.scalar_one_or_none() not in (None, agent_id):
        raise AccountError("invalid_agent", f"There is somebody with the login {login} already; choose another login.")
    if role != "admin" and await _administrators(connection) == [agent_id]:
        raise AccountError("last_administrator", "This is the last administrator; make somebody else one first.")
    done = await connection.execute(
        update(agent)
        .where(agent.c.id == agent_id, agent.c.active.is_(True), agent.c.version == version)
        .values(
            login=login,
            name=" ".join(name.split()) or login,
            role=role,
            languages=list(dict.fromkeys(languages)),
            skills=list(dict.fromkeys(skills)),
            capacity=capacity,
            version=agent.c.version + 1,
        )
    )
    return done.rowcount == 1


async def set_password(connection: AsyncConnection, login: str, password: str, keep: str = "") -> bool:
    """Give an agent a new password and end their sessions, but for that of the digest ``keep``; False where nobody who
    works here has the login.

    Raises :class:`AccountError` for a password of fewer than ``SHORTEST_PASSWORD`` characters.
    """
    _check_password(password)
    hashed = await _hashing(_passwords().hash, password)
    found = await connection.execute(
        update(agent)
        .where(agent.c.login == login.strip().casefold(), agent.c.active.is_(True))
        .values(password_hash=hashed)
        .returning(agent.c.id)
    )
    agent_id = found.scalar_one_or_none()
    if agent_id is None:
        return False
    await sessions.end_all(connection, agent_id, keep)
    await account_links.withdraw(connection, agent_id)
    return True


def _checked_login(login: str) -> str:
    login = login.strip().casefold()
    if not login:
        raise AccountError("invalid_agent", "Give the agent a login, such as an e-mail address.")
    return login


def _check_password(password: str) -> None:
    if len(password) < SHORTEST_PASSWORD:
        raise AccountError("invalid_agent", f"The password is too short; use at least {SHORTEST_PASSWORD} characters.")
