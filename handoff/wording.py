"""A site's own wording of the acknowledgement scripts, with its history.

The store's functions take the connection of the caller's transaction.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from fluent.syntax import FluentParser, ast
from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.catalogue import Catalogue, message_of
from handoff.errors import HandoffError
from handoff.tables import agent, script_override

LONGEST = 2000

#: What a preview puts in for the variables of a script.
SAMPLES = {
    "name": "Kim", "agent": "Sara", "team": "Support", "when": "9:00", "place": 3, "minutes": 5, "hours": 2,
    "line": "113, +31 20 123 45 67",
}  # fmt: skip


class WordingError(HandoffError):
    """A wording that cannot be used; the message names the variable or the place that is wrong."""

    def __init__(self, message: str) -> None:
        super().__init__("invalid_script", message)


class WordingChanged(HandoffError):
    """Somebody else has worded the text meanwhile."""

    def __init__(self) -> None:
        super().__init__("changed_meanwhile", "Somebody else has worded this text meanwhile; load it again.")


@dataclass(frozen=True, slots=True)
class Wording:
    """A text as somebody wrote it; ``text`` is None where they went back to the script's own."""

    language: str
    key: str
    text: str | None
    author: str
    created_at: float


def check(text: str, original: str) -> None:
    """Raise :class:`WordingError` unless ``text`` is a Fluent pattern with the same variables as ``original``."""
    if not text.strip():
        raise WordingError("The text is empty; write it, or go back to the original.")
    if len(text) > LONGEST:
        raise WordingError(f"The text is longer than {LONGEST:,} characters; shorten it.")
    wanted, given = variables(original), variables(text)
    for name in sorted(wanted - given):
        raise WordingError(f"The variable {{ ${name} }} is missing; put it where it belongs.")
    for name in sorted(given - wanted):
        known = ", ".join(f"{{ ${one} }}" for one in sorted(wanted)) or "none"
        raise WordingError(f"The variable {{ ${name} }} is unknown here; this text has {known}.")


def variables(text: str) -> set[str]:
    """The variables of a Fluent pattern. Raises :class:`WordingError` where it is none."""
    (entry, *more) = FluentParser().parse(message_of(text)).body or [ast.Junk()]
    if isinstance(entry, ast.Junk):
        why = entry.annotations[0].message if entry.annotations else "it cannot be read"
        raise WordingError(f"This is not valid Fluent syntax: {why}.")
    if more or not isinstance(entry, ast.Message) or entry.value is None or entry.attributes:
        raise WordingError("Write one text; lines that begin with a dot and a name make another one.")
    nodes = list(_nodes(entry.value))
    if any(isinstance(one, ast.MessageReference | ast.TermReference | ast.FunctionReference) for one in nodes):
        raise WordingError("A text may hold variables, such as { $place }, but no other texts and no functions.")
    return {one.id.name for one in nodes if isinstance(one, ast.VariableReference)}


def samples(scripts: Catalogue, language: str, text: str) -> list[str]:
    """How a wording reads with names and numbers in it; each plural form that numbers from 1 to 5 have."""
    trial = Catalogue({language: scripts.language(language)})
    trial.override(language, "trial", text)
    read = (
        trial.text(language, "trial", **{**SAMPLES, "place": number, "minutes": number, "hours": number})
        for number in (1, 2, 5)
    )
    return list(dict.fromkeys(read))


async def newest(connection: AsyncConnection) -> dict[tuple[str, str], str | None]:
    """The newest wording of every text that ever had one, by language and key; None where the script's own is back."""
    last = select(func.max(script_override.c.id)).group_by(script_override.c.language, script_override.c.key)
    found = await connection.execute(select(script_override).where(script_override.c.id.in_(last)))
    return {(row.language, row.key): row.text for row in found}


async def current(connection: AsyncConnection) -> dict[tuple[str, str], str]:
    """The wordings that are in use, by language and key."""
    return {place: text for place, text in (await newest(connection)).items() if text is not None}


async def versions(connection: AsyncConnection) -> dict[tuple[str, str], int]:
    """A number for every text that ever had a wording, by language and key, which grows with each new one."""
    t = script_override.c
    found = await connection.execute(select(t.language, t.key, func.max(t.id)).group_by(t.language, t.key))
    return {(language, key): version for language, key, version in found}


async def use(connection: AsyncConnection, scripts: Catalogue) -> None:
    """Let ``scripts`` speak in the site's own wording where there is one."""
    for (language, key), text in (await current(connection)).items():
        scripts.override(language, key, text)


async def keep(
    connection: AsyncConnection,
    *,
    language: str,
    key: str,
    text: str | None,
    agent_id: int,
    now: float,
    edited: int | None = None,
) -> int:
    """Put a wording in use, None goes back to the script's own; its version.

    Raises :class:`WordingChanged` where there is another one than that of the version ``edited``, 0 for none: the
    caller has the wordings to itself.
    """
    if edited is not None and (await versions(connection)).get((language, key), 0) != edited:
        raise WordingChanged
    done = await connection.execute(
        insert(script_override)
        .values(language=language, key=key, text=text, agent_id=agent_id, created_at=now)
        .returning(script_override.c.id)
    )
    return int(done.scalar_one())


async def history(connection: AsyncConnection, language: str, key: str) -> list[Wording]:
    """All wordings of a text, the newest first."""
    found = await connection.execute(
        select(script_override.c.text, agent.c.name, script_override.c.created_at)
        .join(agent, agent.c.id == script_override.c.agent_id)
        .where(script_override.c.language == language, script_override.c.key == key)
        .order_by(script_override.c.id.desc())
    )
    return [Wording(language, key, row.text, row.name, row.created_at) for row in found]


def _nodes(node: object) -> Iterator[ast.BaseNode]:
    if isinstance(node, ast.BaseNode):
        yield node
        for value in vars(node).values():
            yield from _nodes(value)
    elif isinstance(node, Collection) and not isinstance(node, str):
        for one in node:
            yield from _nodes(one)
