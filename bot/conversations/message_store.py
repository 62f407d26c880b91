"""Messages in the database, and the translations that lie beside them.

Every function takes the connection of the caller's transaction, so that a turn is stored whole or not at all.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import outbox_store
from bot.conversations.model import ERASED, Draft, Message, Translated
from bot.conversations.rows import message_of
from bot.conversations.tables import conversation, message, search_log
from bot.storage import prepare

# Statements of every turn, built once: SQLAlchemy takes longer to build one than SQLite to run it.
_FIND_EXTERNAL = prepare(select(message).where(message.c.external_id == bindparam("wanted")))
_ADVANCE = prepare(
    update(conversation)
    .where(conversation.c.id == bindparam("wanted"))
    .values(last_sequence=conversation.c.last_sequence + bindparam("added"), updated_at=bindparam("now"))
    .returning(conversation.c.last_sequence, conversation.c.channel, conversation.c.address)
)
_ADD_MESSAGES = prepare(insert(message).returning(message.c.id, message.c.sequence))
_HANDLED = prepare(
    update(message)
    .where(message.c.id == bindparam("wanted"), message.c.handled.is_(False))
    .values(handled=True, language=bindparam("spoken"), reason=bindparam("why"))
)
_REMEMBERED: dict[str, Any] = {
    "memory": bindparam("remembered"),
    "pulled_sequence": bindparam("pulled"),
    "language": bindparam("spoken"),
    "language_source": bindparam("learnt"),
    "locale": bindparam("worded"),
}
_REMEMBER = prepare(update(conversation).where(conversation.c.id == bindparam("wanted")).values(**_REMEMBERED))
_ADVANCE_AND_REMEMBER = prepare(_ADVANCE.values(**_REMEMBERED))
_LAST = prepare(
    select(message)
    .where(message.c.conversation_id == bindparam("wanted"), message.c.author == bindparam("wanted_author"))
    .order_by(message.c.sequence.desc())
    .limit(1)
)
# What a visitor has written since an agent wrote last; what was taken back or erased is not there any more.
_ANSWERED = (
    select(func.max(message.c.sequence))
    .where(message.c.conversation_id == bindparam("wanted"), message.c.author == "agent", message.c.kind != ERASED)
    .scalar_subquery()
)
_UNANSWERED = prepare(
    select(func.min(message.c.created_at).label("since")).where(
        message.c.conversation_id == bindparam("wanted"),
        message.c.author == "visitor",
        message.c.kind != ERASED,
        message.c.created_at >= bindparam("since"),
        message.c.sequence > func.coalesce(_ANSWERED, 0),
    )
)
_LAST_OF_EACH = (
    select(message)
    .join(conversation, message.c.conversation_id == conversation.c.id)
    .where(conversation.c.id.in_(bindparam("wanted")), message.c.sequence == conversation.c.last_sequence)
)
_REASONS = (
    select(message.c.conversation_id, message.c.reason)
    .where(
        message.c.conversation_id.in_(bindparam("wanted")),
        message.c.author == "visitor",
    )
    .order_by(message.c.conversation_id, message.c.sequence)
)


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a turn leaves behind in the conversation's row; a change of language is noted by
    :func:`record_language`, too."""

    memory: Mapping[str, Any]
    pulled_sequence: int
    language: str
    language_source: str
    locale: str | None = None


def _values(remembered: Remembered) -> dict[str, Any]:
    return {
        "remembered": dict(remembered.memory),
        "pulled": remembered.pulled_sequence,
        "spoken": remembered.language,
        "learnt": remembered.language_source,
        "worded": remembered.locale,
    }


async def append(
    connection: AsyncConnection,
    conversation_id: str,
    drafts: Sequence[Draft],
    *,
    now: float,
    handled: bool = True,
    deliver: bool = False,
    hold: float = 0.0,
    remembering: Remembered | None = None,
) -> list[Message]:
    """Store ``drafts`` at the end of the conversation, with the next sequence numbers.

    ``handled=False`` marks a visitor's message whose turn is still to be taken; ``deliver`` puts each message in the
    outbox of the conversation's channel, to go ``hold`` seconds later. ``remembering`` is kept in the conversation's
    row at the same time.
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
            "particulars": None if draft.particulars is None else dict(draft.particulars),
            "created_at": now,
        }
        buttons = [{"title": button.title, "payload": button.payload} for button in draft.buttons]
        translations = {code: asdict(one) for code, one in draft.translations.items()} or None
        rows.append({**row, "buttons": buttons, "translations": translations, "handled": handled})
    added = await connection.execute(_ADD_MESSAGES, rows)
    ids = {sequence: message_id for message_id, sequence in added}
    if deliver:
        await outbox_store.enqueue(connection, [ids[row["sequence"]] for row in rows], channel, address, now, hold)
    stored = []
    for row, draft in zip(rows, drafts, strict=True):
        del row["handled"]
        given = {"id": ids[row["sequence"]], "buttons": draft.buttons, "translations": draft.translations}
        stored.append(Message(**{**row, **given}))
    return stored


async def get(connection: AsyncConnection, message_id: int) -> Message | None:
    """The message of that id, or None."""
    found = await connection.execute(select(message).where(message.c.id == message_id))
    row = found.one_or_none()
    return None if row is None else message_of(row)


async def of_conversation(connection: AsyncConnection, conversation_id: str, after: int = 0) -> list[Message]:
    """The messages with a sequence number above ``after``, in order, but for those that were erased."""
    found = await connection.execute(
        select(message)
        .where(message.c.conversation_id == conversation_id, message.c.sequence > after, message.c.kind != ERASED)
        .order_by(message.c.sequence)
    )
    return [message_of(row) for row in found]


async def last(connection: AsyncConnection, conversation_id: str, author: str) -> Message | None:
    """The newest message of ``author``, or None."""
    found = await connection.execute(_LAST, {"wanted": conversation_id, "wanted_author": author})
    row = found.one_or_none()
    return None if row is None else message_of(row)


async def unanswered_since(connection: AsyncConnection, conversation_id: str, since: float) -> float | None:
    """When the visitor wrote the first message after ``since`` that no agent has answered; None where there is none."""
    found = await connection.execute(_UNANSWERED, {"wanted": conversation_id, "since": since})
    at: float | None = found.scalar_one()
    return at


async def agent_wrote(connection: AsyncConnection, conversation_id: str, since: float) -> bool:
    """Whether an agent has written since a moment, and has not taken it back."""
    found = await connection.execute(
        select(message.c.id)
        .where(
            message.c.conversation_id == conversation_id,
            message.c.author == "agent",
            message.c.kind != ERASED,
            message.c.created_at >= since,
        )
        .limit(1)
    )
    return found.first() is not None


async def last_of_each(connection: AsyncConnection, conversation_ids: Sequence[str]) -> dict[str, Message]:
    """The newest message of each of the conversations."""
    found = await connection.execute(_LAST_OF_EACH, {"wanted": list(conversation_ids)})
    newest = {row.conversation_id: message_of(row) for row in found}
    if gone := [one.conversation_id for one in newest.values() if one.kind == ERASED]:
        # Taken back: what stands before it is the last one.
        sequences = (
            select(func.max(message.c.id))
            .where(message.c.conversation_id.in_(gone), message.c.kind != ERASED)
            .group_by(message.c.conversation_id)
        )
        before = await connection.execute(select(message).where(message.c.id.in_(sequences)))
        newest |= {row.conversation_id: message_of(row) for row in before}
    return newest


async def find_external(connection: AsyncConnection, external_id: str) -> tuple[Message, bool] | None:
    """The message that came with that external id and whether its turn was taken; None for a new one."""
    found = await connection.execute(_FIND_EXTERNAL, {"wanted": external_id})
    row = found.one_or_none()
    return None if row is None else (message_of(row), row.handled)


async def find(connection: AsyncConnection, message_id: int) -> tuple[Message, bool] | None:
    """The message of that id and whether its turn was taken; None where it is gone."""
    found = await connection.execute(select(message).where(message.c.id == message_id))
    row = found.one_or_none()
    return None if row is None else (message_of(row), row.handled)


async def replies_to(connection: AsyncConnection, message_id: int) -> list[Message]:
    """What was answered to one message, in order."""
    found = await connection.execute(
        select(message).where(message.c.in_reply_to == message_id).order_by(message.c.sequence)
    )
    return [message_of(row) for row in found]


async def mark_handled(connection: AsyncConnection, message_id: int, language: str, reason: Mapping[str, Any]) -> bool:
    """Note that the turn of a visitor's message was taken, in which language it was, and what came of it; False where
    that was noted before."""
    done = await connection.execute(_HANDLED, {"wanted": message_id, "spoken": language, "why": dict(reason)})
    return done.rowcount == 1


async def unhandled(connection: AsyncConnection) -> list[Message]:
    """Visitors' messages whose turn was never taken: the process ended in between."""
    found = await connection.execute(select(message).where(message.c.handled.is_(False)).order_by(message.c.id))
    return [message_of(row) for row in found]


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


async def numbered(connection: AsyncConnection, conversation_id: str, sequence: int) -> Message | None:
    """The message of that number, or None."""
    found = await connection.execute(
        select(message).where(message.c.conversation_id == conversation_id, message.c.sequence == sequence)
    )
    row = found.one_or_none()
    return None if row is None else message_of(row)


async def withdraw(connection: AsyncConnection, messages: Sequence[Message], now: float) -> bool:
    """Take messages back: their words are gone, and nobody is shown them. False where one may have been delivered to
    its channel already; then nothing is changed.

    Their external ids stay: the same message sent again is the one that was taken back.
    """
    ids = [one.id for one in messages]
    if not await outbox_store.withdraw(connection, ids, now):
        return False
    nothing: dict[str, Any] = {"text": "", "kind": ERASED, "buttons": [], "markdown": False, "translations": None}
    nothing["particulars"] = None
    await connection.execute(update(message).where(message.c.id.in_(ids)).values(**nothing))
    return True


async def add_translation(
    connection: AsyncConnection, message_id: int, language: str, translated: Translated
) -> Message | None:
    """Keep a message in another language; the message as it is now, or None where it is gone or erased."""
    # Two languages may be ready at once, and neither may overwrite the other.
    found = await connection.execute(select(message).where(message.c.id == message_id).with_for_update())
    row = found.one_or_none()
    if row is None or row.kind == ERASED:
        return None
    kept = {**(row.translations or {}), language: asdict(translated)}
    await connection.execute(update(message).where(message.c.id == message_id).values(translations=kept))
    before = message_of(row)
    return replace(before, translations={**before.translations, language: translated})
