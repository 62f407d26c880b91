"""Who people are at an OpenID Connect provider: found by issuer and subject, linked to an account once.

Every function takes the connection of the caller's transaction.
"""

import secrets
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import String, cast, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff import accounts
from handoff.agents import Agent, Role, agent_of
from handoff.errors import HandoffError
from handoff.identity_tables import agent_identity
from handoff.tables import agent

#: The longest subject (OpenID Connect Core 1.0, section 2), and the longest login that is kept.
LONGEST_SUBJECT, LONGEST_LOGIN = 255, 100


class IdentityError(HandoffError):
    """Somebody whom the provider knows and who is not let in here.

    ``code`` is ``oidc_unknown`` or ``oidc_deactivated``; ``reason`` is for the log.
    """

    def __init__(self, code: str, message: str, reason: str) -> None:
        super().__init__(code, message)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Identity:
    """Somebody as a provider vouches for them; ``login`` is empty where it says none that can be believed."""

    issuer: str
    subject: str
    login: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Recognised:
    """Whose account an identity opens; ``how`` it was found: it was linked, it is from now on, or it was made."""

    agent: Agent
    how: str


@dataclass(frozen=True, slots=True)
class Link:
    """Since when an account is linked with a provider, and when it was last opened by that."""

    agent_id: int
    issuer: str
    created_at: float
    used_at: float


async def recognise(
    connection: AsyncConnection, identity: Identity, now: float, *, new: Role | None, languages: Sequence[str]
) -> Recognised:
    """Whose account it is: by the provider's own id for them, else once by their login; or a ``new`` one of that role.

    Raises :class:`IdentityError`.
    """
    linked = await _linked(connection, identity, now)
    if linked is not None and linked[1]:
        return Recognised(linked[0], "known")
    found = await _with_login(connection, identity.login)
    if found is None:
        if linked is not None or await _was_here(connection, identity.login):
            raise IdentityError(
                "oidc_deactivated", "This account was deactivated; ask an administrator.", "deactivated"
            )
        if new is None or not _can_be_login(identity.login):
            reason = "no_account" if identity.login else "no_trusted_login"
            raise IdentityError("oidc_unknown", "Nobody here has this account; ask an administrator.", reason)
        found = await _made(connection, identity, new, languages, now)
        how = "made"
    elif await of_agents(connection, [found.id], identity.issuer):
        # A login is believed once: whoever gets somebody's address later does not get their account.
        raise IdentityError("oidc_unknown", "Nobody here has this account; ask an administrator.", "linked_otherwise")
    else:
        how = "linked"
    await _forget(connection, identity)
    await connection.execute(
        insert(agent_identity).values(
            issuer=identity.issuer, subject=identity.subject, agent_id=found.id, created_at=now, used_at=now
        )
    )
    return Recognised(found, how)


async def _linked(connection: AsyncConnection, identity: Identity, now: float) -> tuple[Agent, bool] | None:
    """Whose account is linked, and whether they still work here."""
    of_it = (agent_identity.c.issuer == identity.issuer) & (agent_identity.c.subject == identity.subject)
    found = await connection.execute(
        select(agent).join(agent_identity, agent_identity.c.agent_id == agent.c.id).where(of_it)
    )
    row = found.one_or_none()
    if row is None:
        return None
    await connection.execute(update(agent_identity).where(of_it).values(used_at=now))
    return agent_of(row), row.active


async def _with_login(connection: AsyncConnection, login: str) -> Agent | None:
    if not _can_be_login(login):
        return None
    found = await connection.execute(
        select(agent).where(agent.c.login == login.strip().casefold(), agent.c.active.is_(True))
    )
    row = found.one_or_none()
    return None if row is None else agent_of(row)


async def _was_here(connection: AsyncConnection, login: str) -> bool:
    """Whether somebody with the login was deactivated (`accounts.remove` keeps it behind their number)."""
    if not _can_be_login(login):
        return False
    kept = func.substr(cast(agent.c.id, String) + ":" + login.strip().casefold(), 1, LONGEST_LOGIN)
    found = await connection.execute(select(agent.c.id).where(agent.c.active.is_(False), agent.c.login == kept))
    return found.first() is not None


def _can_be_login(login: str) -> bool:
    """Whether a login is that of one account alone: none that only looks like it once it is made small."""
    typed = login.strip()
    return (
        0 < len(typed) <= LONGEST_LOGIN
        and unicodedata.normalize("NFKC", typed) == typed
        and typed.lower() == typed.casefold()
    )


async def _made(
    connection: AsyncConnection, identity: Identity, role: Role, languages: Sequence[str], now: float
) -> Agent:
    return await accounts.add(
        connection,
        login=identity.login,
        name=" ".join(identity.name.split())[:200],
        # Nobody knows it.
        password=secrets.token_urlsafe(32),
        role=role,
        languages=languages,
        now=now,
    )


async def _forget(connection: AsyncConnection, identity: Identity) -> None:
    await connection.execute(
        delete(agent_identity).where(
            agent_identity.c.issuer == identity.issuer, agent_identity.c.subject == identity.subject
        )
    )


async def of_agents(connection: AsyncConnection, agents: Sequence[int], issuer: str) -> Mapping[int, Link]:
    """The links of these accounts with a provider, by account."""
    found = await connection.execute(
        select(agent_identity).where(agent_identity.c.agent_id.in_(agents), agent_identity.c.issuer == issuer)
    )
    return {row.agent_id: Link(row.agent_id, row.issuer, row.created_at, row.used_at) for row in found}


async def everyone(connection: AsyncConnection) -> Mapping[int, Link]:
    """The newest link of each account that has one, by account."""
    found = await connection.execute(select(agent_identity).order_by(agent_identity.c.used_at))
    return {row.agent_id: Link(row.agent_id, row.issuer, row.created_at, row.used_at) for row in found}


async def unlink(connection: AsyncConnection, agent_id: int) -> bool:
    """Take an account's links away, such as where the provider has made somebody anew; False where there are none."""
    done = await connection.execute(delete(agent_identity).where(agent_identity.c.agent_id == agent_id))
    return done.rowcount > 0
