"""Whom the site vouches for: its server signs a visitor's id by a secret, and so a page can prove who is signed in.

The hash is HMAC-SHA-256 of the id in UTF-8, in hexadecimal figures (RFC 2104), as the pages of other chats send it.
"""

import hashlib
import hmac
import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.channels.signatures import hex_sha256, same
from bot.conversations import Conversation, conversation_store
from bot.desk.context import PAGES
from bot.errors import BotError
from bot.site.tables import site_secret
from bot.storage import Database
from handoff import audit

#: Characters of the longest id, and conversations of a visitor that are listed.
LONGEST_ID, LISTED = 200, 50
#: Seconds for which the secret before counts as well, so that a site can change it without a gap.
OVERLAP = 24 * 3600.0

_NAME = "visitors"


class VisitorNotVouched(BotError):
    """A page has named a visitor without a hash that proves it."""

    def __init__(self) -> None:
        super().__init__(
            "wrong_visitor_hash",
            "The hash does not belong to the id: send HMAC-SHA-256 of the id by the site's secret, in hexadecimal "
            "figures, made on the site's server.",
        )


class VouchingOff(BotError):
    """The site has no secret to vouch by."""

    def __init__(self) -> None:
        super().__init__("no_visitor_secret", "The site has no secret to vouch for visitors by; make one at /widget.")


@dataclass(frozen=True, slots=True)
class VisitorSecret:
    """The secret, since when there is that one, and the one before it, which counts until then. Unix seconds in UTC."""

    secret: str
    changed_at: float
    old_secret: str | None = None
    old_until: float | None = None

    def valid(self, now: float) -> list[str]:
        """Those that count at a moment, the newest first."""
        is_old_valid = self.old_secret is not None and self.old_until is not None and now < self.old_until
        return [self.secret, *([self.old_secret] if is_old_valid and self.old_secret else [])]


def hash_of(secret: str, visitor_id: str) -> str:
    """What the site's server makes of an id."""
    return hex_sha256(secret, visitor_id.encode())


def token_of(secret: str, visitor_id: str, conversation_id: str) -> str:
    """What opens one conversation of a visitor on each of their devices. No id has it as its hash: it is of another
    family of hashes."""
    named = f"{conversation_id}\n{visitor_id}".encode()
    return hmac.new(secret.encode(), named, hashlib.sha512).hexdigest()[:64]


class Vouching:
    """Keeps the secret, and tells by it who somebody is."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock

    async def secret(self) -> VisitorSecret | None:
        """The secret as it is kept; None where there is none."""
        async with self._database.read() as connection:
            return await _find(connection)

    async def renew(self, agent_id: int, *, at_once: bool = False) -> VisitorSecret:
        """Make a secret; the one before counts for a day, or ends ``at_once`` where somebody else may have it."""
        now = self._clock()
        async with self._database.write(alone="visitor secret") as connection:
            before = await _find(connection)
            kept = before is not None and not at_once
            made = VisitorSecret(
                secret=secrets.token_urlsafe(32),
                changed_at=now,
                old_secret=before.secret if before is not None and kept else None,
                old_until=now + OVERLAP if kept else None,
            )
            await connection.execute(delete(site_secret).where(site_secret.c.name == _NAME))
            row = {"secret": made.secret, "old_secret": made.old_secret, "old_until": made.old_until}
            await connection.execute(insert(site_secret).values(name=_NAME, changed_at=now, **row))
            await audit.record(connection, "visitor-secret-renewed", now=now, agent_id=agent_id)
        return made

    async def remove(self, agent_id: int) -> None:
        """Vouch for nobody any more; nothing where there was no secret."""
        async with self._database.write(alone="visitor secret") as connection:
            if await _find(connection) is None:
                return
            await connection.execute(delete(site_secret).where(site_secret.c.name == _NAME))
            await audit.record(connection, "visitor-secret-removed", now=self._clock(), agent_id=agent_id)

    async def check(self, visitor_id: str, given: str) -> None:
        """Raise :class:`VisitorNotVouched` where the hash is not that of the id, and :class:`VouchingOff`."""
        kept = await self.secret()
        if kept is None:
            raise VouchingOff
        fits = [same(given.strip().lower(), hash_of(one, visitor_id)) for one in kept.valid(self._clock())]
        if not any(fits):
            raise VisitorNotVouched

    async def opens(self, conversation: Conversation, token: str) -> bool:
        """Whether a token is one of those by which its visitor opens this conversation on their devices."""
        if not conversation.vouched or conversation.visitor_id is None:
            return False
        kept = await self.secret()
        wanted = [] if kept is None else kept.valid(self._clock())
        return any(same(token, token_of(one, conversation.visitor_id, conversation.id)) for one in wanted)

    async def history(self, visitor_id: str) -> Sequence[tuple[Conversation, str]]:
        """The conversations of a visitor who was vouched for, the one that changed last first, and what opens each.

        Raises :class:`VouchingOff`.
        """
        kept = await self.secret()
        if kept is None:
            raise VouchingOff
        async with self._database.read() as connection:
            found = await conversation_store.vouched_of(connection, visitor_id, PAGES, LISTED)
        return [(one, token_of(kept.secret, visitor_id, one.id)) for one in found]

    async def claim(self, conversation: Conversation, visitor_id: str) -> bool:
        """Make a conversation one of a visitor who was vouched for; False where it is another's.

        ``conversation`` is one that they have the token of: they wrote it before they signed in.
        """
        async with self._database.write() as connection:
            current = await conversation_store.get(connection, conversation.id, lock=True)
            if current is None or current.erased_at is not None:
                return False
            if current.vouched:
                return current.visitor_id == visitor_id
            await conversation_store.change(connection, current.id, visitor_id=visitor_id, vouched=True)
        return True


async def _find(connection: AsyncConnection) -> VisitorSecret | None:
    found = await connection.execute(select(site_secret).where(site_secret.c.name == _NAME))
    row = found.one_or_none()
    if row is None:
        return None
    return VisitorSecret(row.secret, row.changed_at, row.old_secret, row.old_until)
