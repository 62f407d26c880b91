"""The second factor of an account: codes of an authenticator app beside the password, and recovery codes.

Time-based one-time passwords as RFC 6238 has them, six digits every thirty seconds. Every function takes the connection
of the caller's transaction. What counts for all workers is decided in the database: a code opens something once.
"""

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import pyotp
from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.errors import HandoffError
from handoff.tables import recovery_code, second_factor

#: Seconds of a time step, and by how many of them a telephone's clock may be off.
STEP, DRIFT = 30, 1
#: Recovery codes that are made at once; each has 80 bits, so that its SHA-256 needs no salt.
RECOVERY_CODES = 10
#: Neither 0, 1, o nor l, which are read wrongly off paper: 32 that are left.
_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"
_GROUPS, _GROUP = 4, 4


class SecondFactorError(HandoffError):
    """A second factor that cannot be changed like that; ``code`` is ``wrong_code`` or ``second_factor_on``."""


@dataclass(frozen=True, slots=True)
class State:
    """Whether an account has a second factor, since when, and how many recovery codes it has left."""

    since: float | None = None
    codes_left: int = 0


async def state(connection: AsyncConnection, agent_id: int) -> State:
    """What there is to tell of an account's second factor."""
    since = await _since(connection, agent_id)
    if since is None:
        return State()
    left = await connection.execute(
        select(func.count())
        .select_from(recovery_code)
        .where(recovery_code.c.agent_id == agent_id, recovery_code.c.used_at.is_(None))
    )
    return State(since, left.scalar_one())


async def is_on(connection: AsyncConnection, agent_id: int) -> bool:
    """Whether an account has a second factor that is asked for."""
    return await _since(connection, agent_id) is not None


async def _since(connection: AsyncConnection, agent_id: int) -> float | None:
    found = await connection.execute(select(second_factor.c.confirmed_at).where(second_factor.c.agent_id == agent_id))
    since: float | None = found.scalar_one_or_none()
    return since


async def switched_on(connection: AsyncConnection) -> Collection[int]:
    """The ids of all accounts that have one."""
    found = await connection.execute(select(second_factor.c.agent_id).where(second_factor.c.confirmed_at.is_not(None)))
    return frozenset(found.scalars())


async def begin(connection: AsyncConnection, agent_id: int, now: float) -> str:
    """A new secret for an authenticator app, in base32; it counts from :func:`confirm` on, and an earlier one that was
    not confirmed is gone.

    Raises :class:`SecondFactorError` ``second_factor_on``.
    """
    if await is_on(connection, agent_id):
        raise SecondFactorError("second_factor_on", "There is a second factor already; switch it off first.")
    await connection.execute(delete(second_factor).where(second_factor.c.agent_id == agent_id))
    secret = pyotp.random_base32()
    await connection.execute(insert(second_factor).values(agent_id=agent_id, secret=secret, created_at=now))
    return secret


def address_of_secret(secret: str, login: str, issuer: str) -> str:
    """What the picture says that an authenticator app reads ("Key Uri Format" of Google Authenticator's wiki)."""
    return pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=issuer)


async def confirm(connection: AsyncConnection, agent_id: int, code: str, now: float) -> Sequence[str]:
    """Switch on the factor that was begun, by a code of it; the recovery codes, which are shown this once.

    Raises :class:`SecondFactorError` ``wrong_code``, and ``second_factor_on`` where somebody was quicker.
    """
    found = await connection.execute(select(second_factor).where(second_factor.c.agent_id == agent_id))
    row = found.one_or_none()
    if row is not None and row.confirmed_at is not None:
        raise SecondFactorError("second_factor_on", "The second factor is switched on already.")
    step = None if row is None else _step_of(row.secret, code, now)
    if row is None or step is None:
        raise _wrong()
    done = await connection.execute(
        update(second_factor)
        .where(
            second_factor.c.agent_id == agent_id,
            second_factor.c.secret == row.secret,
            second_factor.c.confirmed_at.is_(None),
        )
        .values(confirmed_at=now, last_step=step)
    )
    if done.rowcount != 1:
        raise _wrong()
    return await new_recovery_codes(connection, agent_id)


async def new_recovery_codes(connection: AsyncConnection, agent_id: int) -> Sequence[str]:
    """New recovery codes, which are shown this once; the earlier ones open nothing any more."""
    await connection.execute(delete(recovery_code).where(recovery_code.c.agent_id == agent_id))
    codes = [
        "-".join("".join(secrets.choice(_LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))
        for _ in range(RECOVERY_CODES)
    ]
    rows = [{"digest": _digest(agent_id, one), "agent_id": agent_id} for one in codes]
    await connection.execute(insert(recovery_code), rows)
    return codes


async def accept(connection: AsyncConnection, agent_id: int, code: str, now: float) -> bool:
    """Take a code that opens the account, of the app or for recovery; True where it was one for recovery.

    It opens it once: a second time, also at the same moment and at another worker, it opens nothing. Raises
    :class:`SecondFactorError` ``wrong_code``.
    """
    secret = await connection.execute(
        select(second_factor.c.secret).where(
            second_factor.c.agent_id == agent_id, second_factor.c.confirmed_at.is_not(None)
        )
    )
    found = secret.scalar_one_or_none()
    step = None if found is None else _step_of(found, code, now)
    if step is not None:
        done = await connection.execute(
            update(second_factor)
            .where(second_factor.c.agent_id == agent_id, second_factor.c.last_step < step)
            .values(last_step=step)
        )
        if done.rowcount == 1:
            return False
        raise _wrong()
    done = await connection.execute(
        update(recovery_code)
        .where(recovery_code.c.digest == _digest(agent_id, code), recovery_code.c.used_at.is_(None))
        .values(used_at=now)
    )
    if found is None or done.rowcount != 1:
        raise _wrong()
    return True


async def remove(connection: AsyncConnection, agent_id: int) -> bool:
    """Take the second factor and its recovery codes away; False where there was none."""
    await connection.execute(delete(recovery_code).where(recovery_code.c.agent_id == agent_id))
    done = await connection.execute(
        delete(second_factor).where(second_factor.c.agent_id == agent_id).returning(second_factor.c.confirmed_at)
    )
    return done.scalar_one_or_none() is not None


def _wrong() -> SecondFactorError:
    return SecondFactorError(
        "wrong_code", "This code is not right, or was used already; wait for the next one and try that."
    )


def _step_of(secret: str, code: str, now: float) -> int | None:
    """The time step whose code this is, as far as clocks may differ; None where it is none."""
    typed = plain(code)
    generator, current, found = pyotp.TOTP(secret, interval=STEP), int(now // STEP), None
    for step in range(current - DRIFT, current + DRIFT + 1):
        if hmac.compare_digest(generator.generate_otp(step), typed):
            found = step
    return found


def plain(code: str) -> str:
    """A code as it is compared: in European digits and small letters, without what separates its groups."""
    kept = (one for one in code.casefold() if (one.isascii() and one.isalnum()) or one.isdecimal())
    return "".join(one if one.isascii() else str(unicodedata.decimal(one)) for one in kept)


def _digest(agent_id: int, code: str) -> str:
    return hashlib.sha256(f"{agent_id}:{plain(code)}".encode()).hexdigest()
