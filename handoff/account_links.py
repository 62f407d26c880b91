"""One-time links to an account: an invitation for somebody new, a way back in for who has lost their password, or one
that signs in by itself.

A link holds a random token; only its SHA-256 is stored. The newest link of an account is the only one that opens it,
but for those that are mailed: what anybody can ask for takes nobody's invitation away.
Every function takes the connection of the caller's transaction.
"""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.agents import Agent, agent_of
from handoff.errors import HandoffError
from handoff.sessions import digest
from handoff.tables import account_link, agent

#: ``reset`` is handed over by an administrator, ``forgotten`` is mailed to whoever asked for it. ``entry`` signs in
#: without a password; whoever runs the server makes it, such as while the provider that people sign in with is away.
Kind = Literal["invitation", "reset", "forgotten", "entry"]

#: For how many seconds a link opens its account.
LIFETIME: dict[Kind, float] = {"invitation": 7 * 24 * 3600.0, "reset": 24 * 3600.0, "forgotten": 3600.0, "entry": 900.0}
#: Used and expired links are remembered for so long: whoever opens one then is told which of the two it is.
REMEMBERED = 90 * 24 * 3600.0


class LinkError(HandoffError):
    """A link that opens nothing; ``code`` is ``link_used``, ``link_expired`` or ``unknown_link``."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link as it is handed over: the token is shown this once."""

    token: str
    kind: Kind
    expires_at: float


@dataclass(frozen=True, slots=True)
class Opened:
    """Whose account a link opens, and what for."""

    agent: Agent
    kind: Kind


async def make(connection: AsyncConnection, agent_id: int, kind: Kind, now: float, *, mailed: bool = False) -> Link:
    """A new link; any earlier one of the account opens nothing any more.

    One that is ``mailed`` takes the place of earlier ones that were asked for by mail alone.
    """
    replaced = (account_link.c.agent_id == agent_id) & account_link.c.used_at.is_(None)
    if mailed:
        replaced &= account_link.c.kind == "forgotten"
    await connection.execute(delete(account_link).where((account_link.c.created_at < now - REMEMBERED) | replaced))
    token, expires_at = secrets.token_urlsafe(32), now + LIFETIME[kind]
    await connection.execute(
        insert(account_link).values(
            digest=digest(token), agent_id=agent_id, kind=kind, created_at=now, expires_at=expires_at
        )
    )
    return Link(token, kind, expires_at)


async def find(connection: AsyncConnection, token: str, now: float, *, lock: bool = False) -> Opened:
    """Whose account a token opens; with ``lock`` nobody else uses it until the transaction ends.

    Raises :class:`LinkError` for one that is used, expired or unknown.
    """
    wanted = (
        select(agent, account_link.c.kind, account_link.c.expires_at, account_link.c.used_at)
        .join(account_link, account_link.c.agent_id == agent.c.id)
        .where(account_link.c.digest == digest(token), agent.c.active.is_(True))
    )
    row = (await connection.execute(wanted.with_for_update() if lock else wanted)).one_or_none()
    if row is None:
        raise LinkError("unknown_link", "This link opens nothing; ask an administrator for a new one.")
    if row.used_at is not None:
        raise LinkError(
            "link_used", "This link has been used already. Sign in with your password, or ask for a new link."
        )
    if row.expires_at < now:
        raise LinkError("link_expired", "This link has expired; ask an administrator for a new one.")
    return Opened(agent_of(row), row.kind)


async def use(connection: AsyncConnection, token: str, now: float) -> Opened:
    """As `find`, and the link opens nothing from then on."""
    opened = await find(connection, token, now, lock=True)
    done = await connection.execute(
        update(account_link)
        .where(account_link.c.digest == digest(token), account_link.c.used_at.is_(None))
        .values(used_at=now)
    )
    if done.rowcount != 1:
        raise LinkError("link_used", "This link has been used already. Sign in with your password.")
    return opened


async def withdraw(connection: AsyncConnection, agent_id: int) -> None:
    """Let no link open an account any more, such as that of somebody who has signed in by password."""
    await connection.execute(
        delete(account_link).where(account_link.c.agent_id == agent_id, account_link.c.used_at.is_(None))
    )


async def invited(connection: AsyncConnection) -> Collection[int]:
    """Those who have an invitation that they have not used yet, expired or not."""
    found = await connection.execute(
        select(account_link.c.agent_id).where(account_link.c.kind == "invitation", account_link.c.used_at.is_(None))
    )
    return frozenset(found.scalars())
