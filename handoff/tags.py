"""Tags: words by which agents sort conversations.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Collection, Sequence

from sqlalchemy import String, delete, func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.errors import HandoffError
from handoff.tables import conversation_tag, offered_tag

#: Characters of a tag, tags of a conversation, and tags that are offered.
LONGEST, MOST, OFFERED = 50, 20, 200


class TagError(HandoffError):
    """A tag that cannot be kept; ``code`` names the case, the message says what to write instead."""


def checked(text: str) -> str:
    """A tag as it is kept. Raises :class:`TagError` ``invalid_tag``."""
    if (tag := read(text)) is None:
        raise TagError("invalid_tag", f"A tag has 1 to {LONGEST} characters; this one has {len(text.strip())}.")
    return tag


def read(text: str) -> str | None:
    """A tag as it is kept: on one line, in small letters; None where there is no word, or more than fits."""
    tag = " ".join(text.split()).casefold()
    return tag if 0 < len(tag) <= LONGEST else None


async def of_conversations(connection: AsyncConnection, conversation_ids: Collection[str]) -> dict[str, list[str]]:
    """The tags of each of the conversations that has any, in alphabetical order."""
    found = await connection.execute(
        select(conversation_tag.c.conversation_id, conversation_tag.c.tag)
        .where(conversation_tag.c.conversation_id.in_(conversation_ids))
        .order_by(conversation_tag.c.tag)
    )
    tags: dict[str, list[str]] = {}
    for row in found:
        tags.setdefault(row.conversation_id, []).append(row.tag)
    return tags


async def everything(connection: AsyncConnection) -> dict[str, int]:
    """All tags in alphabetical order, with how many conversations have each."""
    used = await connection.execute(select(conversation_tag.c.tag, func.count()).group_by(conversation_tag.c.tag))
    counts = dict.fromkeys((await connection.execute(select(offered_tag.c.tag))).scalars(), 0)
    return dict(sorted({**counts, **{tag: int(count) for tag, count in used.all()}}.items()))


async def offer(connection: AsyncConnection, tag: str, now: float) -> None:
    """Offer a tag that no conversation has yet. Raises :class:`TagError` ``tag_exists``."""
    if tag in await everything(connection):
        raise TagError("tag_exists", f"There is a tag {tag} already.")
    await connection.execute(insert(offered_tag).values(tag=tag, created_at=now))


async def rename(connection: AsyncConnection, before: str, tag: str, *, joining: bool, now: float) -> list[str]:
    """Call a tag otherwise in every conversation; those that have it. Where there is such a tag, they are one from then
    on if ``joining``. Raises :class:`TagError` ``unknown_tag`` and ``tag_exists``."""
    known = await everything(connection)
    if before not in known:
        raise _unknown(before)
    if tag in known and tag != before and not joining:
        raise TagError("tag_exists", f"There is a tag {tag} already; confirm that the two become one.")
    touched = await _with(connection, before)
    if tag == before:
        return []
    both = select(conversation_tag.c.conversation_id).where(conversation_tag.c.tag == tag)
    columns = ["conversation_id", "tag", "agent_id", "created_at"]
    renamed = select(
        conversation_tag.c.conversation_id,
        literal(tag, String(50)),
        conversation_tag.c.agent_id,
        conversation_tag.c.created_at,
    ).where(conversation_tag.c.tag == before, conversation_tag.c.conversation_id.not_in(both))
    # Put in and taken out, not changed: that is what the search looks at.
    await connection.execute(insert(conversation_tag).from_select(columns, renamed))
    await connection.execute(delete(conversation_tag).where(conversation_tag.c.tag == before))
    offered = set((await connection.execute(select(offered_tag.c.tag))).scalars())
    if tag in offered:
        await connection.execute(delete(offered_tag).where(offered_tag.c.tag == before))
    elif before in offered:
        await connection.execute(update(offered_tag).where(offered_tag.c.tag == before).values(tag=tag))
    else:
        await connection.execute(insert(offered_tag).values(tag=tag, created_at=now))
    return touched


async def remove(connection: AsyncConnection, tag: str) -> list[str]:
    """Take a tag off every conversation, and offer it no more; those that had it. Raises :class:`TagError`
    ``unknown_tag``."""
    touched = await _with(connection, tag)
    gone = await connection.execute(delete(offered_tag).where(offered_tag.c.tag == tag))
    if not touched and not gone.rowcount:
        raise _unknown(tag)
    await connection.execute(delete(conversation_tag).where(conversation_tag.c.tag == tag))
    return touched


async def _with(connection: AsyncConnection, tag: str) -> list[str]:
    found = select(conversation_tag.c.conversation_id).where(conversation_tag.c.tag == tag)
    return list((await connection.execute(found)).scalars())


def _unknown(tag: str) -> TagError:
    return TagError("unknown_tag", f"There is no tag {tag}; somebody may have deleted or renamed it.")


async def in_use(connection: AsyncConnection) -> list[str]:
    """The tags that conversations have, the most frequent first, and then those that are offered beside them."""
    number = func.count()
    found = await connection.execute(
        select(conversation_tag.c.tag)
        .group_by(conversation_tag.c.tag)
        .order_by(number.desc(), conversation_tag.c.tag)
        .limit(OFFERED)
    )
    used = list(found.scalars())
    beside = await connection.execute(select(offered_tag.c.tag).order_by(offered_tag.c.tag).limit(OFFERED))
    return [*used, *(tag for tag in beside.scalars() if tag not in used)][:OFFERED]


async def put(
    connection: AsyncConnection, conversation_id: str, tags: Sequence[str], agent_id: int | None, now: float
) -> bool:
    """Let a conversation have exactly these ``tags``; False where it had them already."""
    before = set((await of_conversations(connection, [conversation_id])).get(conversation_id, ()))
    if gone := before - set(tags):
        await connection.execute(
            delete(conversation_tag).where(
                conversation_tag.c.conversation_id == conversation_id, conversation_tag.c.tag.in_(gone)
            )
        )
    if new := sorted(set(tags) - before):
        row = {"conversation_id": conversation_id, "agent_id": agent_id, "created_at": now}
        await connection.execute(insert(conversation_tag), [{**row, "tag": tag} for tag in new])
    return bool(gone or new)
