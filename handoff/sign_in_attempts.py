"""Sign-ins that have been begun at an OpenID Connect provider and have not come back yet.

Each comes back once, to the browser that began it. Nothing that is stored opens anything: the state that goes to the
provider and the secret of the browser are kept as digests, and what else is needed is made of the two
(:func:`of_browser`). Every function takes the connection of the caller's transaction.
"""

import base64
import hashlib
import hmac
import secrets

from sqlalchemy import delete, insert
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.identity_tables import sign_in_attempt
from handoff.sessions import digest

#: For how many seconds somebody may be at the provider.
LIFETIME = 600.0


async def begin(connection: AsyncConnection, secret: str, path: str, now: float) -> str:
    """The state of a new attempt of the browser that holds ``secret``; ``path`` is the page to go on at."""
    state = secrets.token_urlsafe(32)
    await connection.execute(delete(sign_in_attempt).where(sign_in_attempt.c.expires_at < now))
    await connection.execute(
        insert(sign_in_attempt).values(
            digest=digest(state), browser=digest(secret), path=path, expires_at=now + LIFETIME
        )
    )
    return state


async def finish(connection: AsyncConnection, secret: str, state: str, now: float) -> str | None:
    """The page that an attempt goes on at; it is over by that. None where it is unknown, over, or another browser's.

    Another browser's is left to that one.
    """
    done = await connection.execute(
        delete(sign_in_attempt)
        .where(
            sign_in_attempt.c.digest == digest(state),
            sign_in_attempt.c.browser == digest(secret),
            sign_in_attempt.c.expires_at >= now,
        )
        .returning(sign_in_attempt.c.path)
    )
    path: str | None = done.scalar_one_or_none()
    return path


def of_browser(secret: str, state: str, purpose: str) -> str:
    """A value of 256 bits for one attempt that only its browser can know, such as its nonce."""
    made = hmac.digest(secret.encode(), f"{purpose}:{state}".encode(), hashlib.sha256)
    return base64.urlsafe_b64encode(made).decode().rstrip("=")
