"""Conversations and messages in the database.

Every method takes the connection of the caller's transaction, so that a turn is stored whole or not at all.
"""

import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from sqlalchemy import Column, ColumnElement, Row, bindparam, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.model import (
    Button,
    Conversation,
    Draft,
    Message,
    OutboxEntry,
    State,
    Translated,
)
from bot.conversations.tables import conversation, language_change, message, outbox, search_log
from bot.storage.compiled_statements import prepare

#: From this confidence on, a message that was not answered counts as being about its top match.
LIKELY = 0.25

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
_FIND_EXTERNAL = prepare(select(message).where(message.c.external_id == bindparam("wanted")))
_CREATE = prepare(insert(conversation))
_ADVANCE = prepare(
    update(conversation)
    .where(conversation.c.id == bindparam("wanted"))
    .values(last_sequence=conversation.c.last_sequence + bindparam("added"), updated_at=bindparam("now"))
    .returning(conversation.c.last_sequence, conversation.c.channel, conversation.c.address)
)
_ADD_MESSAGES = prepare(insert(message).returning(message.c.id, message.c.sequence))
_HANDLED = prepare(
    update(message)
    .where(message.c.id == bindparam("wanted"))
    .values(handled=True, language=bindparam("spoken"), reason=bindparam("why"))
)
_REMEMBERED: dict[str, Any] = {
    "memory": bindparam("remembered"),
    "pulled_sequence": bindparam("pulled"),
    "language": bindparam("spoken"),
    "language_source": bindparam("learnt"),
}
_REMEMBER = prepare(update(conversation).where(conversation.c.id == bindparam("wanted")).values(**_REMEMBERED))
_ADVANCE_AND_REMEMBER = prepare(_ADVANCE.values(**_REMEMBERED))
_LOG = prepare(insert(search_log))
_DELIVER = prepare(insert(outbox))
_LAST = prepare(
    select(message)
    .where(message.c.conversation_id == bindparam("wanted"), message.c.author == bindparam("wanted_author"))
    .order_by(message.c.sequence.desc())
    .limit(1)
)
_GET_ALL = select(conversation).where(conversation.c.id.in_(bindparam("wanted", expanding=True)))
_LAST_OF_EACH = (
    select(message)
    .join(conversation, message.c.conversation_id == conversation.c.id)
    .where(
        conversation.c.id.in_(bindparam("wanted", expanding=True)), message.c.sequence == conversation.c.last_sequence
    )
)
_REASONS = (
    select(message.c.conversation_id, message.c.reason)
    .where(
        message.c.conversation_id.in_(bindparam("wanted", expanding=True)),
        message.c.author == "visitor",
        message.c.reason.is_not(None),
    )
    .order_by(message.c.conversation_id, message.c.sequence)
)
_LANGUAGE_CHANGED = prepare(insert(language_change))
_earlier = outbox.alias()
_DUE = prepare(
    select(
        message,
        outbox.c.id.label("entry_id"),
        outbox.c.channel,
        outbox.c.address,
        outbox.c.attempts,
        conversation.c.language.label("read_in"),
    )
    .join(outbox, outbox.c.message_id == message.c.id)
    .join(conversation, conversation.c.id == message.c.conversation_id)
    .where(
        outbox.c.status == "waiting",
        outbox.c.next_attempt_at <= bindparam("now"),
        ~select(_earlier.c.id)
        .where(
            _earlier.c.status == "waiting",
            _earlier.c.channel == outbox.c.channel,
            _earlier.c.address == outbox.c.address,
            _earlier.c.id < outbox.c.id,
        )
        .exists(),
    )
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)
_NEXT_DUE = prepare(
    select(outbox.c.next_attempt_at).where(outbox.c.status == "waiting").order_by(outbox.c.next_attempt_at).limit(1)
)


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a turn leaves behind in the conversation's row; a change of language is noted by
    :func:`record_language`, too."""

    memory: Mapping[str, Any]
    pulled_sequence: int
    language: str
    language_source: str


def _values(remembered: Remembered) -> dict[str, Any]:
    return {
        "remembered": dict(remembered.memory),
        "pulled": remembered.pulled_sequence,
        "spoken": remembered.language,
        "learnt": remembered.language_source,
    }


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
) -> Conversation:
    """A new conversation that the bot holds, for :func:`add`. Without an ``address`` its own id is the address."""
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
        visitor_id=visitor_id,
        email=email,
        memory={},
        token_digest=token_digest,
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
    known = str(visitor_id).strip()[:200] if isinstance(visitor_id, str | int) and visitor_id is not True else ""
    address = email.strip().casefold()[:320] if isinstance(email, str) and "@" in email else ""
    return known or None, address or None


async def get(connection: AsyncConnection, conversation_id: str, *, lock: bool = False) -> Conversation | None:
    """The conversation of that id, or None; with a ``lock`` nobody else changes it until the transaction ends."""
    found = await connection.execute(_GET_LOCKED if lock else _GET, {"wanted": conversation_id})
    row = found.one_or_none()
    return None if row is None else _conversation(row)


async def get_all(connection: AsyncConnection, conversation_ids: Collection[str]) -> list[Conversation]:
    """The conversations of those ids that there are."""
    found = await connection.execute(_GET_ALL, {"wanted": list(conversation_ids)})
    return [_conversation(row) for row in found]


async def find_open(
    connection: AsyncConnection, channel: str, address: str, *, lock: bool = False
) -> Conversation | None:
    """The conversation that is open at ``address`` on ``channel``, or None; for ``lock`` see :func:`get`."""
    statement = _FIND_OPEN_LOCKED if lock else _FIND_OPEN
    found = await connection.execute(statement, {"wanted_channel": channel, "wanted_address": address})
    row = found.one_or_none()
    return None if row is None else _conversation(row)


async def last_at(connection: AsyncConnection, channel: str, address: str) -> list[Conversation]:
    """The last two conversations at ``address`` on ``channel``, open or closed, the newer one first."""
    found = await connection.execute(_LAST_AT, {"wanted_channel": channel, "wanted_address": address})
    return [_conversation(row) for row in found]


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


async def append(
    connection: AsyncConnection,
    conversation_id: str,
    drafts: Sequence[Draft],
    *,
    now: float,
    handled: bool = True,
    deliver: bool = False,
    remembering: Remembered | None = None,
) -> list[Message]:
    """Store ``drafts`` at the end of the conversation, with the next sequence numbers.

    ``handled=False`` marks a visitor's message whose turn is still to be taken; ``deliver`` puts each message in the
    outbox of the conversation's channel. ``remembering`` is kept in the conversation's row at the same time.
    """
    if not drafts:
        if remembering is not None:
            await connection.execute(_REMEMBER, {"wanted": conversation_id, **_values(remembering)})
        return []
    advance = {"wanted": conversation_id, "added": len(drafts), "now": now}
    if remembering is None:
        taken = await connection.execute(_ADVANCE, advance)
    else:
        taken = await connection.execute(_ADVANCE_AND_REMEMBER, {**advance, **_values(remembering)})
    last, channel, address = taken.one()
    rows = []
    for sequence, draft in enumerate(drafts, start=last - len(drafts) + 1):
        row = {
            "conversation_id": conversation_id,
            "sequence": sequence,
            "author": draft.author,
            "text": draft.text,
            "language": draft.language,
            "kind": draft.kind,
            "markdown": draft.markdown,
            "agent_id": draft.agent_id,
            "agent_name": draft.agent_name,
            "external_id": draft.external_id,
            "in_reply_to": draft.in_reply_to,
            "reason": None if draft.reason is None else dict(draft.reason),
            "attachment": None if draft.attachment is None else dict(draft.attachment),
            "created_at": now,
        }
        buttons = [{"title": button.title, "payload": button.payload} for button in draft.buttons]
        translations = {code: asdict(one) for code, one in draft.translations.items()} or None
        rows.append({**row, "buttons": buttons, "translations": translations, "handled": handled})
    added = await connection.execute(_ADD_MESSAGES, rows)
    ids = {sequence: message_id for message_id, sequence in added}
    if deliver:
        await connection.execute(
            _DELIVER,
            [
                {
                    "message_id": ids[row["sequence"]],
                    "channel": channel,
                    "address": address,
                    "attempts": 0,
                    "next_attempt_at": now,
                    "status": "waiting",
                    "created_at": now,
                }
                for row in rows
            ],
        )
    stored = []
    for row, draft in zip(rows, drafts, strict=True):
        del row["handled"]
        given = {"id": ids[row["sequence"]], "buttons": draft.buttons, "translations": draft.translations}
        stored.append(Message(**{**row, **given}))
    return stored


async def get_message(connection: AsyncConnection, message_id: int) -> Message | None:
    """The message of that id, or None."""
    found = await connection.execute(select(message).where(message.c.id == message_id))
    row = found.one_or_none()
    return None if row is None else _message(row)


async def messages(connection: AsyncConnection, conversation_id: str, after: int = 0) -> list[Message]:
    """The messages with a sequence number above ``after``, in order."""
    found = await connection.execute(
        select(message)
        .where(message.c.conversation_id == conversation_id, message.c.sequence > after)
        .order_by(message.c.sequence)
    )
    return [_message(row) for row in found]


async def last_message(connection: AsyncConnection, conversation_id: str, author: str) -> Message | None:
    """The newest message of ``author``, or None."""
    found = await connection.execute(_LAST, {"wanted": conversation_id, "wanted_author": author})
    row = found.one_or_none()
    return None if row is None else _message(row)


async def last_messages(connection: AsyncConnection, conversation_ids: Sequence[str]) -> dict[str, Message]:
    """The newest message of each of the conversations."""
    found = await connection.execute(_LAST_OF_EACH, {"wanted": list(conversation_ids)})
    return {row.conversation_id: _message(row) for row in found}


async def find_external(connection: AsyncConnection, external_id: str) -> tuple[Message, bool] | None:
    """The message that came with that external id and whether its turn was taken; None for a new one."""
    found = await connection.execute(_FIND_EXTERNAL, {"wanted": external_id})
    row = found.one_or_none()
    return None if row is None else (_message(row), row.handled)


async def replies_to(connection: AsyncConnection, message_id: int) -> list[Message]:
    """What was answered to one message, in order."""
    found = await connection.execute(
        select(message).where(message.c.in_reply_to == message_id).order_by(message.c.sequence)
    )
    return [_message(row) for row in found]


async def mark_handled(connection: AsyncConnection, message_id: int, language: str, reason: Mapping[str, Any]) -> None:
    """Note that the turn of a visitor's message was taken, in which language it was, and what came of it."""
    await connection.execute(_HANDLED, {"wanted": message_id, "spoken": language, "why": dict(reason)})


async def unhandled(connection: AsyncConnection) -> list[Message]:
    """Visitors' messages whose turn was never taken: the process ended in between."""
    found = await connection.execute(select(message).where(message.c.handled.is_(False)).order_by(message.c.id))
    return [_message(row) for row in found]


async def recent(
    connection: AsyncConnection, states: Sequence[State] | None = None, limit: int = 100, offset: int = 0
) -> list[Conversation]:
    """The conversations that were last active, newest first."""
    query = select(conversation).order_by(conversation.c.updated_at.desc()).limit(limit).offset(offset)
    if states is not None:
        query = query.where(conversation.c.state.in_(states))
    return [_conversation(row) for row in await connection.execute(query)]


async def search(connection: AsyncConnection, text: str, limit: int = 100, offset: int = 0) -> list[Conversation]:
    """The conversations with ``text`` in a message or in what is known of the visitor, newest first."""
    # Databases fold the case of ASCII alone, so the usual cases of other scripts are asked for one by one.
    spellings = {text, text.lower(), text.upper(), text.capitalize(), text.title()}

    def holds(column: Column[Any]) -> ColumnElement[bool]:
        return or_(*(column.icontains(one, autoescape=True) for one in sorted(spellings)))

    said = select(message.c.conversation_id).where(holds(message.c.text))
    known = or_(holds(conversation.c.visitor_name), holds(conversation.c.email), conversation.c.visitor_id == text)
    found = await connection.execute(
        select(conversation)
        .where(or_(known, conversation.c.id.in_(said)))
        .order_by(conversation.c.updated_at.desc())
        .limit(limit)
        .offset(offset)
    )
    return [_conversation(row) for row in found]


async def of_visitor(
    connection: AsyncConnection, one: Conversation, *, since: float = 0.0, limit: int = 10
) -> list[Conversation]:
    """The other conversations of the same visitor, newest first.

    They are of the same address on the same channel, or the site says that they are of the same person.
    """
    if one.visitor_id is None and one.email is None:
        there = {"wanted_channel": one.channel, "wanted_address": one.address, "this": one.id, "since": since}
        return [_conversation(row) for row in await connection.execute(_AT_ADDRESS, {**there, "most": limit})]
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
    return [_conversation(row) for row in found]


async def first_questions(connection: AsyncConnection, conversation_ids: Sequence[str]) -> dict[str, str]:
    """What each of the conversations began with: its first message that asked something, or its first one."""
    asked = select(func.min(search_log.c.id)).where(
        search_log.c.conversation_id.in_(conversation_ids),
        search_log.c.decision != "smalltalk",
        # A wish for a person asks nothing yet.
        search_log.c.reason != "asked",
    )
    questions = await connection.execute(
        select(search_log.c.conversation_id, search_log.c.text).where(
            search_log.c.id.in_(asked.group_by(search_log.c.conversation_id))
        )
    )
    first = select(func.min(message.c.id)).where(
        message.c.conversation_id.in_(conversation_ids), message.c.author == "visitor"
    )
    messages = await connection.execute(
        select(message.c.conversation_id, message.c.text).where(
            message.c.id.in_(first.group_by(message.c.conversation_id))
        )
    )
    return {row.conversation_id: row.text for row in messages} | {row.conversation_id: row.text for row in questions}


async def emotions(connection: AsyncConnection, conversation_ids: Sequence[str], most: int) -> dict[str, list[str]]:
    """How the visitors sounded in their last ``most`` messages that were understood, oldest first."""
    found = await connection.execute(_REASONS, {"wanted": list(conversation_ids)})
    heard: dict[str, list[str]] = {}
    for row in found:
        if row.reason and "emotion" in row.reason:
            heard.setdefault(row.conversation_id, []).append(row.reason["emotion"]["name"])
    return {conversation_id: names[-most:] for conversation_id, names in heard.items()}


async def last_article(connection: AsyncConnection, conversation_id: str) -> str | None:
    """The article that a conversation was last about, as far as the bot could tell."""
    found = await connection.execute(
        select(search_log.c.article_id)
        .where(
            search_log.c.conversation_id == conversation_id,
            search_log.c.article_id.is_not(None),
            search_log.c.decision.in_(("answer", "clarify")),
        )
        .order_by(search_log.c.id.desc())
        .limit(1)
    )
    return found.scalar_one_or_none()


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


async def record_search(connection: AsyncConnection, **values: Any) -> None:
    """Keep what was asked, what was decided and how sure the bot was."""
    await connection.execute(_LOG, values)


async def record_outcome(connection: AsyncConnection, conversation_id: str, outcome: str) -> None:
    """Note on the newest answer of a conversation whether it helped: ``helpful`` or ``unhelpful``."""
    newest = (
        select(search_log.c.id)
        .where(search_log.c.conversation_id == conversation_id, search_log.c.decision == "answer")
        .order_by(search_log.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    await connection.execute(update(search_log).where(search_log.c.id == newest).values(outcome=outcome))


async def tried(connection: AsyncConnection, conversation_id: str) -> list[dict[str, Any]]:
    """The answers that the bot gave in a conversation: article, confidence and whether they helped."""
    found = await connection.execute(
        select(search_log.c.article_id, search_log.c.confidence, search_log.c.outcome)
        .where(search_log.c.conversation_id == conversation_id, search_log.c.decision == "answer")
        .order_by(search_log.c.id)
    )
    return [{"article": row.article_id, "confidence": row.confidence, "outcome": row.outcome} for row in found]


async def unsolved_articles(
    connection: AsyncConnection, conversation_ids: Sequence[str], since: float
) -> frozenset[str]:
    """The articles that conversations were about since a moment, but for those whose answer helped."""
    found = await connection.execute(
        select(search_log.c.article_id, search_log.c.outcome).where(
            search_log.c.conversation_id.in_(conversation_ids),
            search_log.c.created_at >= since,
            # What was handed over is about its top match only where that was likely.
            or_(search_log.c.decision.in_(("answer", "clarify")), search_log.c.confidence >= LIKELY),
            search_log.c.decision != "smalltalk",
            search_log.c.article_id.is_not(None),
        )
    )
    outcomes: dict[str, set[str | None]] = {}
    for row in found:
        outcomes.setdefault(row.article_id, set()).add(row.outcome)
    return frozenset(article for article, heard in outcomes.items() if "helpful" not in heard or "unhelpful" in heard)


async def due(connection: AsyncConnection, now: float, limit: int = 50) -> list[OutboxEntry]:
    """Outbox entries to try now: the oldest one waiting at each address, so that order is kept."""
    found = await connection.execute(_DUE, {"now": now, "most": limit})
    return [
        OutboxEntry(
            id=row.entry_id,
            channel=row.channel,
            address=row.address,
            message=_message(row),
            attempts=row.attempts,
            language=row.read_in,
        )
        for row in found
    ]


async def next_due(connection: AsyncConnection) -> float | None:
    """When the next outbox entry is to be tried, or None for an empty outbox."""
    return (await connection.execute(_NEXT_DUE)).scalar_one_or_none()


async def settle(
    connection: AsyncConnection,
    entry_id: int,
    *,
    status: str,
    attempts: int,
    next_attempt_at: float,
    error: str | None,
) -> None:
    """Note how a delivery went: ``delivered``, ``given_up``, or ``waiting`` for the next attempt."""
    await connection.execute(
        update(outbox)
        .where(outbox.c.id == entry_id)
        .values(status=status, attempts=attempts, next_attempt_at=next_attempt_at, last_error=error)
    )


async def add_translation(
    connection: AsyncConnection, message_id: int, language: str, translated: Translated
) -> Message | None:
    """Keep a message in another language; the message as it is now, or None where it is gone."""
    # Two languages may be ready at once, and neither may overwrite the other.
    found = await connection.execute(select(message).where(message.c.id == message_id).with_for_update())
    row = found.one_or_none()
    if row is None:
        return None
    kept = {**(row.translations or {}), language: asdict(translated)}
    await connection.execute(update(message).where(message.c.id == message_id).values(translations=kept))
    before = _message(row)
    return replace(before, translations={**before.translations, language: translated})


async def deliver_again(connection: AsyncConnection, message_id: int, now: float) -> bool:
    """Deliver a message once more, where it was delivered before; whether it was.

    One that still waits to be delivered will be sent as it is by then.
    """
    found = await connection.execute(
        select(outbox.c.channel, outbox.c.address, outbox.c.status)
        .where(outbox.c.message_id == message_id)
        .order_by(outbox.c.id)
    )
    entries = found.all()
    if [entry.status for entry in entries] != ["delivered"]:
        return False
    row = {"message_id": message_id, "channel": entries[0].channel, "address": entries[0].address, "attempts": 0}
    await connection.execute(_DELIVER, [{**row, "next_attempt_at": now, "status": "waiting", "created_at": now}])
    return True


def _conversation(row: Row[Any]) -> Conversation:
    return Conversation(
        id=row.id,
        channel=row.channel,
        address=row.address,
        state=State(row.state),
        language=row.language,
        language_source=row.language_source,
        last_sequence=row.last_sequence,
        pulled_sequence=row.pulled_sequence,
        visitor_name=row.visitor_name,
        attributes=row.attributes,
        memory=row.memory,
        token_digest=row.token_digest,
        visitor_id=row.visitor_id,
        email=row.email,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _message(row: Row[Any]) -> Message:
    return Message(
        id=row.id,
        conversation_id=row.conversation_id,
        sequence=row.sequence,
        author=row.author,
        text=row.text,
        language=row.language,
        kind=row.kind,
        buttons=tuple(Button(**button) for button in row.buttons),
        markdown=row.markdown,
        agent_id=row.agent_id,
        agent_name=row.agent_name,
        external_id=row.external_id,
        in_reply_to=row.in_reply_to,
        reason=row.reason,
        created_at=row.created_at,
        attachment=row.attachment,
        translations={code: Translated(**one) for code, one in row.translations.items()} if row.translations else {},
    )
