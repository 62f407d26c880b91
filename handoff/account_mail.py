"""Mails to people who work here that wait to be sent: invitations, and links for whoever has forgotten their password.

Nothing in the table opens anything: a link is made when its mail is sent. Whoever asks for one is not told whether
there is such an account, and their request writes the same row either way; it is looked up when the mail is to be sent.
Every function takes the connection of the caller's transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.agents import Agent, agent_of
from handoff.tables import account_mail, agent

Kind = Literal["invitation", "forgotten"]
Status = Literal["waiting", "sent", "given_up"]

#: So many mails about a forgotten password somebody gets within so many seconds, whoever asks.
MOST_FORGOTTEN, WITHIN = 3, 3600.0
#: What was sent or given up is remembered for so many seconds.
REMEMBERED = 7 * 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail that is to be sent, and how often that was tried. ``agent`` is None where there is no such account."""

    id: int
    kind: Kind
    agent: Agent | None
    language: str | None
    attempts: int
    created_at: float


@dataclass(frozen=True, slots=True)
class MailState:
    """How sending goes: how many wait, how many were given up lately, and what went wrong last."""

    waiting: int = 0
    given_up: int = 0
    last_error: str | None = None
    last_error_at: float | None = None


async def invite(connection: AsyncConnection, agent_id: int, now: float) -> None:
    """Have an invitation mailed."""
    await _enqueue(connection, now, kind="invitation", agent_id=agent_id)


async def forgotten(connection: AsyncConnection, login: str, language: str | None, now: float) -> None:
    """Have a link mailed to whoever has the login, where somebody has."""
    await _enqueue(connection, now, kind="forgotten", login=login.strip().casefold()[:100], language=language)


async def _enqueue(connection: AsyncConnection, now: float, **values: Any) -> None:
    await connection.execute(
        insert(account_mail).values(attempts=0, next_attempt_at=now, status="waiting", created_at=now, **values)
    )


async def claim(connection: AsyncConnection, now: float, until: float, limit: int = 20) -> Sequence[Mail]:
    """What is to be sent now; nobody else is given it before ``until``. What was settled long ago is forgotten."""
    await connection.execute(
        delete(account_mail).where(account_mail.c.status != "waiting", account_mail.c.created_at < now - REMEMBERED)
    )
    due = (
        select(account_mail)
        .where(account_mail.c.status == "waiting", account_mail.c.next_attempt_at <= now)
        .order_by(account_mail.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    rows = (await connection.execute(due)).all()
    if rows:
        ids = [row.id for row in rows]
        await connection.execute(update(account_mail).where(account_mail.c.id.in_(ids)).values(next_attempt_at=until))
    return [await _mail(connection, row) for row in rows]


async def _mail(connection: AsyncConnection, row: Row[Any]) -> Mail:
    mine = agent.c.login == row.login if row.agent_id is None else agent.c.id == row.agent_id
    found = (await connection.execute(select(agent).where(mine, agent.c.active.is_(True)))).one_or_none()
    return Mail(
        id=row.id,
        kind=row.kind,
        agent=None if found is None else agent_of(found),
        language=row.language,
        attempts=row.attempts,
        created_at=row.created_at,
    )


async def identify(connection: AsyncConnection, mail: Mail, agent_id: int) -> bool:
    """Note whose mail it is, and forget what was typed; False where they have got `MOST_FORGOTTEN` within `WITHIN`."""
    if mail.kind == "forgotten" and await _forgotten_lately(connection, mail, agent_id) >= MOST_FORGOTTEN:
        return False
    await connection.execute(
        update(account_mail).where(account_mail.c.id == mail.id).values(agent_id=agent_id, login=None)
    )
    return True


async def drop(connection: AsyncConnection, mail_id: int) -> None:
    """Forget a mail that is not to be sent, with what was typed as a login."""
    await connection.execute(delete(account_mail).where(account_mail.c.id == mail_id))


async def _forgotten_lately(connection: AsyncConnection, mail: Mail, agent_id: int) -> int:
    earlier = await connection.execute(
        select(func.count())
        .select_from(account_mail)
        .where(
            account_mail.c.agent_id == agent_id,
            account_mail.c.kind == "forgotten",
            account_mail.c.id < mail.id,
            account_mail.c.created_at > mail.created_at - WITHIN,
        )
    )
    return earlier.scalar_one()


async def expire(connection: AsyncConnection, mail_id: int) -> None:
    """Give up a mail that nobody waits for any more, with what was typed as a login; what went wrong stays."""
    await connection.execute(
        update(account_mail).where(account_mail.c.id == mail_id).values(status="given_up", login=None)
    )


async def settle(
    connection: AsyncConnection,
    mail_id: int,
    *,
    status: Status,
    attempts: int,
    next_attempt_at: float,
    error: str | None,
) -> None:
    """Note how sending went; ``waiting`` is tried again."""
    await connection.execute(
        update(account_mail)
        .where(account_mail.c.id == mail_id)
        .values(status=status, attempts=attempts, next_attempt_at=next_attempt_at, last_error=error)
    )


async def next_due(connection: AsyncConnection) -> float | None:
    """When the next mail is to be tried, or None where none waits."""
    found = await connection.execute(
        select(func.min(account_mail.c.next_attempt_at)).where(account_mail.c.status == "waiting")
    )
    due: float | None = found.scalar_one_or_none()
    return due


async def mail_state(connection: AsyncConnection, since: float) -> MailState:
    """How sending goes: what waits now, and what was given up of mails asked for since then."""
    counted = await connection.execute(
        select(account_mail.c.status, func.count())
        .where(
            (account_mail.c.status == "waiting")
            | ((account_mail.c.status == "given_up") & (account_mail.c.created_at >= since))
        )
        .group_by(account_mail.c.status)
    )
    numbers = {row[0]: row[1] for row in counted}
    fault = await connection.execute(
        select(account_mail.c.last_error, account_mail.c.created_at)
        .where(account_mail.c.last_error.is_not(None), account_mail.c.status != "sent")
        .where(account_mail.c.created_at >= since)
        .order_by(account_mail.c.id.desc())
        .limit(1)
    )
    last = fault.one_or_none()
    return MailState(
        numbers.get("waiting", 0),
        numbers.get("given_up", 0),
        None if last is None else last.last_error,
        None if last is None else last.created_at,
    )
