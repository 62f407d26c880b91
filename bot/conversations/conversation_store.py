"""Conversations in the database.

Every function takes the connection of the caller's transaction, so that a turn is stored whole or not at all.
"""

import secrets
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, bindparam, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.model import Conversation, State
from bot.conversations.rows import conversation_of
from bot.conversations.tables import conversation, language_change
from bot.storage import prepare

# Statements of every turn, built once: SQLAlchemy takes longer to build one than SQLite to run it.
_GET = prepare(select(conversation).where(conversation.c.id == bindparam("wanted")))
# SQLite has one writer at a time anyhow, and is told nothing of locks.
_GET_LOCKED = prepare(select(conversation).where(conversation.c.id == bindparam("wanted")).with_for_update())
_LAST_AT = prepare(
    select(conversation)
    .where(conversation.c.channel == bindparam("wanted_channel"), conversation.c.address == bindparam("wanted_address"))
    .order_by(conversation.c.created_at.desc())
    .limit(2)
)
_OPEN = select(conversation).where(
    conversation.c.channel == bindparam("wanted_channel"),
    conversation.c.address == bindparam("wanted_address"),
    conversation.c.state != State.CLOSED,
)
_FIND_OPEN, _FIND_OPEN_LOCKED = prepare(_OPEN), prepare(_OPEN.with_for_update())
_AT_ADDRESS = prepare(
    select(conversation)
    .where(
        conversation.c.channel == bindparam("wanted_channel"),
        conversation.c.address == bindparam("wanted_address"),
        conversation.c.id != bindparam("this"),
        conversation.c.updated_at >= bindparam("since"),
    )
    .order_by(conversation.c.created_at.desc())
    .limit(bindparam("most"))
)
_CREATE = prepare(insert(conversation))
_GET_ALL = select(conversation).where(conversation.c.id.in_(bindparam("wanted")))
_LANGUAGE_CHANGED = prepare(insert(language_change))


def begun(
    *,
    channel: str,
    language: str,
    language_source: str,
    now: float,
    address: str | None = None,
    visitor_name: str | None = None,
    attributes: Mapping[str, Any] | None = None,
    token_digest: str | None = None,
    follows: str | None = None,
    vouched_id: str | None = None,
    locale: str | None = None,
    memory: Mapping[str, Any] | None = None,
) -> Conversation:
    """A new conversation that the bot holds, for :func:`add`. Without an ``address`` its own id is the address.

    ``follows`` is the conversation that the visitor goes on from; ``vouched_id`` is who the site has proved that they
    are, which counts before what ``attributes`` say; ``memory`` is what the dialogue begins with."""
    conversation_id = secrets.token_hex(16)
    visitor_id, email = identity(attributes or {})
    return Conversation(
        id=conversation_id,
        channel=channel,
        address=conversation_id if address is None else address,
        state=State.BOT,
        language=language,
        language_source=language_source,
        last_sequence=0,
        pulled_sequence=0,
        visitor_name=visitor_name,
        attributes=dict(attributes or {}),
        visitor_id=visitor_id if vouched_id is None else vouched_id,
        email=email,
        vouched=vouched_id is not None,
        memory=dict(memory or {}),
        token_digest=token_digest,
        follows=follows,
        locale=locale,
        created_at=now,
        updated_at=now,
    )


async def add(connection: AsyncConnection, new: Conversation) -> Conversation:
    """Store a ``new`` conversation, as :func:`begun` makes them, and return it."""
    row = {name: getattr(new, name) for name in Conversation.__slots__}
    await connection.execute(_CREATE, {**row, "attributes": dict(new.attributes), "memory": dict(new.memory)})
    return new


def identity(attributes: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Who the site says that the visitor is: the attributes ``visitor_id`` and ``email``, as far as they are given."""
    visitor_id, email = attributes.get("visitor_id"), attributes.get("email")
    # A site that writes "no" for nobody does not make one person of all who are not signed in.
    named = isinstance(visitor_id, str | int) and not isinstance(visitor_id, bool)
    known = str(visitor_id).strip()[:200] if named else ""
    address = email.strip().casefold()[:320] if isinstance(email, str) and "@" in email else ""
    return known or None, address or None


async def get(connection: AsyncConnection, conversation_id: str, *, lock: bool = False) -> Conversation | None:
    """The conversation of that id, or None; with a ``lock`` nobody else changes it until the transaction ends."""
    found = await connection.execute(_GET_LOCKED if lock else _GET, {"wanted": conversation_id})
    row = found.one_or_none()
    return None if row is None else conversation_of(row)


async def get_all(connection: AsyncConnection, conversation_ids: Collection[str]) -> list[Conversation]:
    """The conversations of those ids that there are."""
    found = await connection.execute(_GET_ALL, {"wanted": list(conversation_ids)})
    return [conversation_of(row) for row in found]


async def find_open(
    connection: AsyncConnection, channel: str, address: str, *, lock: bool = False
) -> Conversation | None:
    """The conversation that is open at ``address`` on ``channel``, or None; for ``lock`` see :func:`get`."""
    statement = _FIND_OPEN_LOCKED if lock else _FIND_OPEN
    found = await connection.execute(statement, {"wanted_channel": channel, "wanted_address": address})
    row = found.one_or_none()
    return None if row is None else conversation_of(row)


async def last_at(connection: AsyncConnection, channel: str, address: str) -> list[Conversation]:
    """The last two conversations at ``address`` on ``channel``, open or closed, the newer one first."""
    found = await connection.execute(_LAST_AT, {"wanted_channel": channel, "wanted_address": address})
    return [conversation_of(row) for row in found]


async def unreachable(connection: AsyncConnection, conversation_id: str) -> str | None:
    """Why the visitor of a conversation cannot be reached; None where they can."""
    found = await connection.execute(select(conversation.c.unreachable).where(conversation.c.id == conversation_id))
    return found.scalar_one_or_none()


async def change(connection: AsyncConnection, conversation_id: str, **values: Any) -> None:
    """Set columns of one conversation."""
    await connection.execute(update(conversation).where(conversation.c.id == conversation_id).values(**values))


async def move(
    connection: AsyncConnection, conversation_id: str, *, sources: Sequence[State], target: State, now: float
) -> bool:
    """Change the state to ``target`` if it is one of ``sources``; False where it was another one."""
    done = await connection.execute(
        update(conversation)
        .where(conversation.c.id == conversation_id, conversation.c.state.in_(sources))
        .values(state=target, updated_at=now)
    )
    return done.rowcount == 1


async def recent(connection: AsyncConnection, limit: int, offset: int) -> list[Conversation]:
    """The conversations that were last active, newest first."""
    query = select(conversation).order_by(conversation.c.updated_at.desc()).limit(limit).offset(offset)
    return [conversation_of(row) for row in await connection.execute(query)]


async def linked(connection: AsyncConnection, one: Conversation) -> list[Conversation]:
    """The conversations that a visitor went on from to this one, and from this one; the newer first."""
    follows = conversation.c.follows == one.id
    if one.follows is not None:
        follows = or_(follows, conversation.c.id == one.follows)
    found = await connection.execute(select(conversation).where(follows).order_by(conversation.c.created_at.desc()))
    return [conversation_of(row) for row in found]


async def of_visitor(
    connection: AsyncConnection, one: Conversation, *, limit: int, since: float = 0.0
) -> list[Conversation]:
    """The other conversations of the same visitor, newest first.

    They are of the same address on the same channel, or the site says that they are of the same person.
    """
    if one.visitor_id is None and one.email is None:
        there = {"wanted_channel": one.channel, "wanted_address": one.address, "this": one.id, "since": since}
        return [conversation_of(row) for row in await connection.execute(_AT_ADDRESS, {**there, "most": limit})]
    same: list[ColumnElement[bool]] = [
        (conversation.c.channel == one.channel) & (conversation.c.address == one.address)
    ]
    if one.visitor_id is not None:
        same.append(conversation.c.visitor_id == one.visitor_id)
    if one.email is not None:
        same.append(conversation.c.email == one.email)
    found = await connection.execute(
        select(conversation)
        .where(or_(*same), conversation.c.id != one.id, conversation.c.updated_at >= since)
        .order_by(conversation.c.created_at.desc())
        .limit(limit)
    )
    return [conversation_of(row) for row in found]


async def vouched_of(connection: AsyncConnection, visitor_id: str, channel: str, limit: int) -> list[Conversation]:
    """The conversations on a channel of a visitor for whom the site has vouched, the one that changed last first."""
    found = await connection.execute(
        select(conversation)
        .where(
            conversation.c.visitor_id == visitor_id,
            conversation.c.vouched.is_(True),
            conversation.c.channel == channel,
            conversation.c.erased_at.is_(None),
        )
        .order_by(conversation.c.updated_at.desc(), conversation.c.id)
        .limit(limit)
    )
    return [conversation_of(row) for row in found]


async def record_language(
    connection: AsyncConnection, conversation_id: str, previous: str, language: str, source: str, now: float
) -> None:
    """Keep that the language of a conversation changed; nothing where it did not."""
    if previous != language:
        await connection.execute(
            _LANGUAGE_CHANGED,
            {
                "conversation_id": conversation_id,
                "previous": previous,
                "language": language,
                "source": source,
                "created_at": now,
            },
        )
