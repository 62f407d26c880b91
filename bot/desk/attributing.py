"""Attributes at the desk: what administrators define, and what agents write into them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, conversation_store, search_store
from bot.conversations.incoming import clean
from bot.desk import known_attributes
from bot.desk.context import DeskContext, DeskError
from bot.desk.known_attributes import Known
from bot.desk.notifications import Notifications
from bot.desk.views import ConversationViews
from handoff import attributes, audit
from handoff.agents import Agent
from handoff.attributes import AttributeChange, Definition, Kind, Owner
from handoff.audit import Entry

#: So many other conversations of a visitor are told that something else is known of them.
MOST_TOLD = 50


@dataclass(frozen=True, slots=True)
class Given:
    """What is written into an attribute: ``value`` None takes it away. ``version`` is the one that was seen."""

    key: str
    value: object
    version: int | None = None


class Attributing:
    """Defines attributes and writes into them. Raises :class:`DeskError` and `CustomAttributeError`."""

    def __init__(self, context: DeskContext, *, notifications: Notifications, views: ConversationViews) -> None:
        self._context = context
        self._notifications = notifications
        self._views = views

    async def defined(self) -> list[dict[str, Any]]:
        """All attributes as administrators see them, those that are retired, too."""
        async with self._context.database.read() as connection:
            return [_administered(one) for one in await attributes.everything(connection, retired=True)]

    async def add(self, key: str, kind: Kind, owner: Owner, wanted: AttributeChange, agent: Agent) -> None:
        """Define an attribute."""
        async with self._context.database.write(alone="attributes") as connection:
            await attributes.add(connection, key, kind, owner, _cleaned(wanted))
            await self._audit(connection, "attribute-defined", agent, key)

    async def change(self, attribute_id: int, version: int, wanted: AttributeChange, agent: Agent) -> None:
        """Change an attribute that nobody has changed since ``version``."""
        async with self._context.database.write(alone="attributes") as connection:
            key = await attributes.change(connection, attribute_id, version, _cleaned(wanted))
            await self._audit(connection, "attribute-retired" if wanted.retired else "attribute-defined", agent, key)

    async def put_in_order(self, ids: Sequence[int]) -> None:
        """Show attributes in this order."""
        async with self._context.database.write(alone="attributes") as connection:
            await attributes.put_in_order(connection, ids)

    async def put(self, conversation_id: str, agent: Agent, given: Given) -> dict[str, Any]:
        """Write into an attribute of a conversation or its visitor; its new summary and the attribute."""
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            definition = await self._writable(connection, conversation, given.key, agent)
            before = await _one(connection, conversation, definition)
            await write(connection, conversation, definition, given, agent.id, self._context.clock())
            touched = await _note(connection, self._context, conversation, definition, before, agent.id)
        await self._notifications.changed(*touched)
        return await self.shown(conversation_id, agent, given.key)

    async def forget(self, conversation_id: str, agent: Agent, key: str, version: int) -> dict[str, Any]:
        """Let what the site says count again; its new summary and the attribute."""
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            definition = await self._writable(connection, conversation, key, agent)
            before = await _one(connection, conversation, definition)
            subject = await known_attributes.subject_of(connection, conversation, definition.owner)
            await attributes.forget(connection, definition, subject, version)
            touched = await _note(connection, self._context, conversation, definition, before, agent.id)
        await self._notifications.changed(*touched)
        return await self.shown(conversation_id, agent, key)

    async def shown(self, conversation_id: str, agent: Agent, key: str) -> dict[str, Any]:
        """A conversation's summary and one of its attributes."""
        summary = await self._views.summary(conversation_id)
        async with self._context.database.read() as connection:
            conversation = await self._context.conversation(connection, conversation_id, lock=False)
            fields = await self.fields(connection, conversation, agent)
        found = next((one for one in fields if one["key"] == key), None)
        if found is None:
            raise DeskError("unknown_attribute", "There is no such attribute; it may have been retired.")
        return {"summary": summary, "field": found}

    async def fields(
        self, connection: AsyncConnection, conversation: Conversation, agent: Agent
    ) -> list[dict[str, Any]]:
        """The attributes of a conversation and its visitor, as the desk shows them to ``agent``."""
        staff = await self._context.staff_directory.read(connection)
        return [
            known_attributes.field_json(one, agent, None if one.agent_id is None else staff.name(one.agent_id))
            for one in await known_attributes.of(connection, conversation)
        ]

    async def told(
        self, connection: AsyncConnection, conversation: Conversation, deeds: Sequence[Entry]
    ) -> list[dict[str, Any]]:
        """The details of what was done about a conversation, with attributes by their names, from what to what."""
        if not any(one.action == "attribute-set" for one in deeds):
            return [one.details for one in deeds]
        changes = await attributes.changes(connection, conversation.id)
        defined = {one.key: one for one in await attributes.everything(connection, retired=True)}
        found = []
        for one in deeds:
            definition = defined.get(str(one.details.get("attribute")))
            if one.action == "attribute-set" and definition is not None:
                before, after = changes.get(one.details["change"], (None, None))
                named = known_attributes.definition_json(definition)
                values = {
                    "before": attributes.plain(definition, before),
                    "after": attributes.plain(definition, after),
                }
                found.append({**{name: named[name] for name in ("key", "label", "labels", "kind")}, **values})
            else:
                found.append(one.details)
        return found

    async def _writable(
        self, connection: AsyncConnection, conversation: Conversation, key: str, agent: Agent
    ) -> Definition:
        definition = await attributes.find(connection, key, lock=True)
        if not known_attributes.may_edit(definition, agent):
            raise DeskError("not_allowed", "You may read this attribute, and not change it; ask a supervisor.")
        if conversation.erased_at is not None:
            raise DeskError("erased", "What was known of this visitor was erased; nothing can be added.")
        return definition

    async def _audit(self, connection: AsyncConnection, action: str, agent: Agent, key: str) -> None:
        await audit.record(connection, action, now=self._context.clock(), agent_id=agent.id, attribute=key)


async def write(
    connection: AsyncConnection,
    conversation: Conversation,
    definition: Definition,
    given: Given,
    agent_id: int | None,
    now: float,
) -> None:
    """Write into an attribute in the caller's transaction, which has locked the definition."""
    cleaned = clean(given.value) if isinstance(given.value, str) else given.value
    value = None if cleaned is None or cleaned == "" else attributes.read(definition, cleaned)
    subject = await known_attributes.subject_of(connection, conversation, definition.owner)
    await attributes.write(connection, definition, subject, value, agent_id=agent_id, now=now, version=given.version)


async def _one(connection: AsyncConnection, conversation: Conversation, definition: Definition) -> Known:
    known = await known_attributes.of(connection, conversation)
    return next(one for one in known if one.definition.id == definition.id)


async def _note(
    connection: AsyncConnection,
    context: DeskContext,
    conversation: Conversation,
    definition: Definition,
    before: Known,
    agent_id: int | None,
) -> list[str]:
    """Keep in the history what became of an attribute; which conversations it is about."""
    after = await _one(connection, conversation, definition)
    touched = await touching(connection, conversation, definition)
    if after.value != before.value:
        await audit.record(
            connection,
            "attribute-set",
            now=context.clock(),
            agent_id=agent_id,
            conversation_id=conversation.id,
            attribute=definition.key,
            change=await attributes.note_change(connection, conversation.id, before.value, after.value),
        )
    return touched


async def touching(connection: AsyncConnection, conversation: Conversation, definition: Definition) -> list[str]:
    """The conversations that an attribute is about, which the search reads anew: one, or all of the visitor."""
    ids = [conversation.id]
    if definition.owner == "visitor":
        others = await conversation_store.of_visitor(connection, conversation, limit=MOST_TOLD)
        linked = await conversation_store.linked(connection, conversation)
        ids += [one.id for one in (*others, *linked) if one.erased_at is None]
    ids = list(dict.fromkeys(ids))
    await search_store.again(connection, "person", ids)
    return ids


def _cleaned(wanted: AttributeChange) -> AttributeChange:
    return AttributeChange(
        label=clean(wanted.label),
        labels={code: clean(text) for code, text in wanted.labels.items()},
        choices=[clean(one) for one in wanted.choices],
        editors=wanted.editors,
        shown=wanted.shown,
        retired=wanted.retired,
    )


def _administered(one: Definition) -> dict[str, Any]:
    return {
        "id": one.id,
        **known_attributes.definition_json(one),
        "editors": one.editors,
        "retired": one.retired,
        "version": one.version,
    }
