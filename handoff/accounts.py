"""Agents' accounts: their logins and passwords, and the lock that slows down who guesses.

Every function takes the connection of the caller's transaction.
"""

import asyncio
import secrets
from collections import Counter
from collections.abc import Sequence
from functools import cache

from pwdlib import PasswordHash
from sqlalchemy import String, cast, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff import sessions
from handoff.agents import Agent, Role, agent_of
from handoff.errors import HandoffError
from handoff.tables import agent, team_member

SHORTEST_PASSWORD = 8

#: Wrong passwords for one login before it has to wait, and how long after the first of them, in seconds.
MOST_WRONG = 10
LOCKED_FOR = 900.0

#: Logins that are counted at once; whoever tries more begins anew with all of them.
MOST_LOGINS = 10_000


class AccountError(HandoffError):
    """What was asked of an agent's account cannot be done; the message says why."""

    def __init__(self, message: str) -> None:
        super().__init__("invalid_agent", message)


class Lockout:
    """Counts wrong passwords by login for a while. In memory; every moment is given by the caller, in seconds."""

    def __init__(self) -> None:
        self._wrong: Counter[str] = Counter()
        self._since: dict[str, float] = {}

    def is_locked(self, login: str, now: float) -> bool:
        """Whether a login has to wait after too many wrong passwords."""
        if now - self._since.get(login, now) > LOCKED_FOR:
            self.forget(login)
        return self._wrong[login] >= MOST_WRONG

    def note_wrong(self, login: str, now: float) -> None:
        """Count a wrong password."""
        if len(self._wrong) > MOST_LOGINS:
            self._wrong.clear()
            self._since.clear()
        self._wrong[login] += 1
        self._since.setdefault(login, now)

    def forget(self, login: str) -> None:
        """The right password came, or the time is over."""
        self._wrong.pop(login, None)
        self._since.pop(login, None)


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
    login = login.strip().casefold()
    if not login:
        raise AccountError("Give the agent a login, such as an e-mail address.")
    _check_password(password)
    taken = await connection.execute(select(agent.c.id).where(agent.c.login == login))
    if taken.one_or_none() is not None:
        raise AccountError(f"There is an agent with the login {login} already; choose another login.")
    hashed = await asyncio.to_thread(_passwords().hash, password)
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
    return await asyncio.to_thread(_passwords().verify, password, password_hash)


async def count(connection: AsyncConnection) -> int:
    """How many accounts there have ever been."""
    found = await connection.execute(select(func.count()).select_from(agent))
    return found.scalar_one()


async def remove(connection: AsyncConnection, agent_id: int) -> bool:
    """Take an agent's account away; False where there is none. What they wrote keeps their name."""
    done = await connection.execute(
        update(agent)
        .where(agent.c.id == agent_id, agent.c.active.is_(True))
        # Somebody new may have the login.
        .values(active=False, login=func.substr(cast(agent.c.id, String) + ":" + agent.c.login, 1, 100))
    )
    await sessions.end_all(connection, agent_id)
    await connection.execute(delete(team_member).where(team_member.c.agent_id == agent_id))
    return done.rowcount == 1


async def set_password(connection: AsyncConnection, login: str, password: str) -> bool:
    """Give an agent a new password and end their sessions; False where there is no such login."""
    _check_password(password)
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
    await sessions.end_all(connection, agent_id)
    return True


def _check_password(password: str) -> None:
    if len(password) < SHORTEST_PASSWORD:
        raise AccountError(f"The password is too short; use at least {SHORTEST_PASSWORD} characters.")
