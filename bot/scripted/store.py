"""A site's scripted dialogues in the database. Every function takes the connection of the caller's transaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import BotError
from bot.scripted.dialogues import ScriptedDialogue, parse_turns
from bot.scripted.tables import scripted_dialogue
from bot.scripted.writing import turns_json

_TABLE = scripted_dialogue


class UnknownDialogue(BotError):
    """There is no dialogue of that number."""

    def __init__(self) -> None:
        super().__init__("unknown_dialogue", "There is no such dialogue; it may have been deleted.")


class DialogueExists(BotError):
    """Another dialogue has the name."""

    def __init__(self, name: str) -> None:
        super().__init__("dialogue_exists", f"There is a dialogue {name!r} in this language; give it another name.")


class DialogueChanged(BotError):
    """Somebody else was quicker to change a dialogue."""

    def __init__(self) -> None:
        super().__init__("changed_meanwhile", "Somebody else changed this dialogue meanwhile; load it again.")


@dataclass(frozen=True, slots=True)
class StoredDialogue:
    """A dialogue as it is kept. ``result`` is what came of it, as it is now, when it was last played; None where it has
    not been. Times are Unix seconds in UTC."""

    id: int
    dialogue: ScriptedDialogue
    version: int
    changed_by: str
    changed_at: float
    result: Mapping[str, Any] | None
    played_at: float | None


async def everything(connection: AsyncConnection, language: str | None = None) -> list[StoredDialogue]:
    """All dialogues, or those in a ``language``, by language and name."""
    query = select(_TABLE).order_by(_TABLE.c.language, _TABLE.c.name)
    if language is not None:
        query = query.where(_TABLE.c.language == language)
    return [_stored(row) for row in await connection.execute(query)]


async def count(connection: AsyncConnection) -> int:
    """How many there are."""
    return int((await connection.execute(select(func.count()).select_from(_TABLE))).scalar_one())


async def get(connection: AsyncConnection, dialogue_id: int) -> StoredDialogue:
    """One dialogue. Raises :class:`UnknownDialogue`."""
    row = (await connection.execute(select(_TABLE).where(_TABLE.c.id == dialogue_id))).one_or_none()
    if row is None:
        raise UnknownDialogue
    return _stored(row)


async def add(connection: AsyncConnection, dialogue: ScriptedDialogue, *, author: str, now: float) -> StoredDialogue:
    """Keep a new dialogue. Raises :class:`DialogueExists`."""
    await _check_name(connection, dialogue, None)
    values = {**_values(dialogue), "version": 1, "changed_by": author, "changed_at": now}
    done = await connection.execute(insert(_TABLE).values(**values).returning(_TABLE.c.id))
    return await get(connection, int(done.scalar_one()))


async def replace(
    connection: AsyncConnection,
    dialogue_id: int,
    dialogue: ScriptedDialogue,
    *,
    author: str,
    now: float,
    version: int | None = None,
) -> StoredDialogue:
    """Keep ``dialogue`` instead of the one that there was, whose result goes.

    Raises :class:`UnknownDialogue`, :class:`DialogueExists`, and :class:`DialogueChanged` where ``version``, the one
    that somebody changed, is not the stored one.
    """
    await _check_name(connection, dialogue, dialogue_id)
    wanted = _TABLE.c.id == dialogue_id
    values = {**_values(dialogue), "changed_by": author, "changed_at": now, "result": None, "played_at": None}
    done = await connection.execute(
        update(_TABLE)
        .where(wanted if version is None else wanted & (_TABLE.c.version == version))
        .values(**values, version=_TABLE.c.version + 1)
    )
    # Raises where there is none, whatever its version.
    stored = await get(connection, dialogue_id)
    if done.rowcount != 1:
        raise DialogueChanged
    return stored


async def remove(connection: AsyncConnection, dialogue_id: int) -> None:
    """Delete a dialogue. Raises :class:`UnknownDialogue`."""
    done = await connection.execute(delete(_TABLE).where(_TABLE.c.id == dialogue_id))
    if done.rowcount != 1:
        raise UnknownDialogue


async def put(connection: AsyncConnection, dialogue: ScriptedDialogue, *, author: str, now: float) -> str:
    """Keep a dialogue, instead of the one of its name in its language: ``added``, ``changed`` or ``same``."""
    row = (await connection.execute(select(_TABLE).where(_named(dialogue)))).one_or_none()
    if row is None:
        await add(connection, dialogue, author=author, now=now)
        return "added"
    if _stored(row).dialogue == dialogue:
        return "same"
    await replace(connection, row.id, dialogue, author=author, now=now)
    return "changed"


async def record(connection: AsyncConnection, played: StoredDialogue, result: Mapping[str, Any], now: float) -> None:
    """Keep what came of a dialogue, unless it was changed while it was played."""
    await connection.execute(
        update(_TABLE)
        .where(_TABLE.c.id == played.id, _TABLE.c.version == played.version)
        .values(result=dict(result), played_at=now)
    )


async def _check_name(connection: AsyncConnection, dialogue: ScriptedDialogue, dialogue_id: int | None) -> None:
    taken = (await connection.execute(select(_TABLE.c.id).where(_named(dialogue)))).scalar_one_or_none()
    if taken not in (None, dialogue_id):
        raise DialogueExists(dialogue.name)


def _named(dialogue: ScriptedDialogue) -> Any:
    return (_TABLE.c.language == dialogue.language) & (_TABLE.c.name == dialogue.name)


def _values(dialogue: ScriptedDialogue) -> dict[str, Any]:
    return {
        "name": dialogue.name,
        "kind": dialogue.kind,
        "language": dialogue.language,
        "page": dialogue.page,
        "turns": turns_json(dialogue.turns),
    }


def _stored(row: Row[Any]) -> StoredDialogue:
    return StoredDialogue(
        id=row.id,
        dialogue=ScriptedDialogue(row.name, row.kind, row.language, row.page, parse_turns(row.turns)),
        version=row.version,
        changed_by=row.changed_by,
        changed_at=row.changed_at,
        result=row.result,
        played_at=row.played_at,
    )
