"""What is known of conversations and visitors by the attributes that the site defines.

A value is what an agent or a rule wrote, else what the site said as the conversation began, where that is of the
attribute's kind. What a page says was never vouched for: anybody can write into a page, so it never takes the place of
what was written here. What a program with the site's token says counts from the moment when it says so.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, conversation_store
from bot.conversations.rows import conversation_of
from bot.conversations.tables import conversation
from bot.conversations.wire import moment
from handoff import attributes
from handoff.agents import Agent
from handoff.attributes import CustomAttributeError, Definition, Written

#: Who says so: the page of the site, a program of the site, an agent, or a rule.
Source = Literal["page", "site", "agent", "rule"]
#: Channels whose messages come from programs that hold the site's token.
VOUCHED = frozenset({"rest"})
#: So many conversations before one are looked at for the first of a visitor who gives no name.
LONGEST_CHAIN = 50
#: So many other conversations of a visitor are looked at for one that is not erased.
MOST_OTHERS = 1000


@dataclass(frozen=True, slots=True)
class Known:
    """An attribute of one conversation; ``version`` is of what was written, 0 where nothing was."""

    definition: Definition
    value: str | None = None
    source: Source | None = None
    agent_id: int | None = None
    version: int = 0
    updated_at: float | None = None


def identity_of(one: Conversation) -> tuple[str | None, str | None]:
    """Who the visitor of a conversation is, by id and by e-mail address, as far as the site vouches for that; a page's
    word is not enough. By a page's hash it vouches for the id alone."""
    if one.channel in VOUCHED:
        return one.visitor_id, one.email
    return (one.visitor_id if one.vouched else None), None


async def subject_of(
    connection: AsyncConnection, one: Conversation, owner: str, near: Mapping[str, Conversation] | None = None
) -> str:
    """By what name values are kept: the conversation's own, or one of whoever the site says that its visitor is.

    ``near`` are conversations that have been read already, by id.
    """
    if owner == "conversation":
        return one.id
    if one.visitor_id is not None:
        return _digest("id", one.visitor_id)
    if one.email is not None:
        return _digest("e-mail", one.email)
    if one.address != one.id:
        return _digest("address", one.channel, one.address)
    # Nobody whom the site knows: the first of the conversations that they went on from stands for them.
    first, seen = one, {one.id}
    while first.follows is not None and first.follows not in seen and len(seen) < LONGEST_CHAIN:
        before = (near or {}).get(first.follows) or await conversation_store.get(connection, first.follows)
        if before is None or before.erased_at is not None:
            break
        first = before
        seen.add(first.id)
    return _digest("conversation", first.id)


async def ending_with(connection: AsyncConnection, one: Conversation) -> str | None:
    """The name of its visitor by which values are kept, where nothing else of theirs is left than this conversation."""
    theirs = await subject_of(connection, one, "visitor")
    if one.visitor_id is None and one.email is None and one.address == one.id:
        return theirs if theirs == _digest("conversation", one.id) else None
    for other in await conversation_store.of_visitor(connection, one, limit=MOST_OTHERS):
        if other.erased_at is None and await subject_of(connection, other, "visitor") == theirs:
            return None
    return theirs


async def read(connection: AsyncConnection, conversations: Sequence[Conversation]) -> dict[str, list[Known]]:
    """The attributes of conversations in their order, also those without a value; erased ones have none."""
    known = [one for one in conversations if one.erased_at is None]
    definitions = await attributes.everything(connection) if known else []
    if not definitions:
        return {}
    owners = {one.owner for one in definitions}
    subjects = {(one.id, owner): await subject_of(connection, one, owner) for one in known for owner in sorted(owners)}
    written = await attributes.written(connection, set(subjects.values()))
    return {
        one.id: [
            _known(definition, one, written.get((definition.id, subjects[one.id, definition.owner])))
            for definition in definitions
        ]
        for one in known
    }


async def of(connection: AsyncConnection, one: Conversation) -> list[Known]:
    """The attributes of one conversation, see :func:`read`."""
    return (await read(connection, [one])).get(one.id, [])


async def values_of(connection: AsyncConnection, definition: Definition, since: float) -> dict[str, str]:
    """What conversations in which anything has happened since a moment have of one attribute, by their ids.

    For `Database.read_at_length`.
    """
    found = await connection.execute(
        select(conversation).where(conversation.c.updated_at >= since, conversation.c.erased_at.is_(None))
    )
    near = {row.id: conversation_of(row) for row in found}
    written = await attributes.written_into(connection, definition.id)
    values = {}
    for one in near.values():
        subject = await subject_of(connection, one, definition.owner, near)
        known = _known(definition, one, written.get(subject))
        if known.value is not None:
            values[one.id] = known.value
    return values


def values(known: Sequence[Known]) -> dict[str, str]:
    """What there is of attributes, by key, as filters and conditions compare it."""
    return {one.definition.key: one.value for one in known if one.value is not None}


def field_json(known: Known, agent: Agent, name: str | None) -> dict[str, Any]:
    """An attribute as the desk shows it to ``agent``; ``name`` is the one's who wrote it."""
    return {
        **definition_json(known.definition),
        "value": attributes.plain(known.definition, known.value),
        "source": known.source,
        "by": name,
        "updated_at": moment(known.updated_at),
        "version": known.version,
        "may_edit": may_edit(known.definition, agent),
    }


def definition_json(one: Definition) -> dict[str, Any]:
    """An attribute as pages get it."""
    return {
        "key": one.key,
        "label": one.label,
        "labels": dict(one.labels),
        "kind": one.kind,
        "choices": list(one.choices),
        "owner": one.owner,
        "shown": one.shown,
    }


def may_edit(definition: Definition, agent: Agent) -> bool:
    """Whether ``agent`` may write into an attribute."""
    return definition.editors == "agents" or (definition.editors == "supervisors" and agent.may_supervise)


def _known(definition: Definition, one: Conversation, written: Written | None) -> Known:
    said = _said(definition, one)
    vouched = one.channel in VOUCHED
    version = 0 if written is None else written.version
    if written is None or (said is not None and vouched and one.created_at > written.updated_at):
        if said is None:
            return Known(definition, version=version)
        return Known(definition, said, "site" if vouched else "page", None, version, one.created_at)
    source: Source = "rule" if written.agent_id is None else "agent"
    return Known(definition, written.value, source, written.agent_id, version, written.updated_at)


def _said(definition: Definition, one: Conversation) -> str | None:
    given = one.attributes.get(definition.key)
    if given is None:
        return None
    try:
        return attributes.read(definition, given)
    except CustomAttributeError:
        # Shown as what the page says, beside the attributes.
        return None


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def merged(one: Conversation, known: Sequence[Known]) -> Mapping[str, Any]:
    """What the site says, with what the attributes are in its place."""
    return {**one.attributes, **values(known)}
