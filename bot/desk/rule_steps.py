"""What a rule does to a conversation, in the transaction that notes that it has done so."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Draft, Message, State
from bot.desk import clock_keeping
from bot.desk.attributing import Given, touching
from bot.desk.attributing import write as write_attribute
from bot.desk.canned_texts import said
from bot.desk.context import DeskContext, DeskError
from handoff import attributes, audit, notes, tags, ticket_queue, tickets
from handoff.attributes import CustomAttributeError
from handoff.macros import Step
from handoff.routing import FIRST, LEVELS
from handoff.rules import Rule


class RuleFault(Exception):
    """A step that can never be done as it is; the rule is switched off, and the message says why."""


@dataclass(slots=True)
class Acted:
    """What rules have done to a conversation, to be told after the commit."""

    said: list[Message] = field(default_factory=list)
    notes: list[tuple[int, str, str]] = field(default_factory=list)
    changed: bool = False
    moved: bool = False


class RuleSteps:
    """Does the steps of a rule. What cannot be at this moment (a reply to a closed conversation, the priority of one
    that does not wait) is left out; what never can raises :class:`RuleFault`."""

    def __init__(self, context: DeskContext) -> None:
        self._context = context

    async def act(
        self, connection: AsyncConnection, rule: Rule, conversation: Conversation, acted: Acted
    ) -> Sequence[str]:
        """Do what ``rule`` says; the steps that were done. ``conversation`` is locked."""
        before = [one for one in await audit.of_conversation(connection, conversation.id) if one.action == "ruled"]
        has_replied = any(one.details.get("id") == rule.id and "reply" in one.details["steps"] for one in before)
        done = []
        for step in rule.steps:
            if step["do"] == "reply" and has_replied:
                # Nobody is told the same twice.
                continue
            if await self._do(connection, rule, conversation, step, acted):
                done.append(step["do"])
        await audit.record(
            connection,
            "ruled",
            now=self._context.clock(),
            conversation_id=conversation.id,
            rule=rule.name,
            id=rule.id,
            steps=done,
        )
        return done

    async def _do(
        self, connection: AsyncConnection, rule: Rule, conversation: Conversation, step: Step, acted: Acted
    ) -> bool:
        match step["do"]:
            case "tag" | "untag":
                return await self._tag(connection, conversation, step, acted)
            case "prioritise":
                return await self._prioritise(connection, conversation, step["level"], acted)
            case "pass-on":
                return await self._pass_on(connection, conversation, int(step["team"]), acted)
            case "reply":
                return await self._reply(connection, conversation, int(step["canned"]), acted)
            case "note":
                return await self._note(connection, rule, conversation, step["text"], acted)
            case "set-attribute":
                return await self._set_attribute(connection, conversation, step, acted)
            case other:
                raise RuleFault(f"There is no step {other!r} here.")

    async def _tag(self, connection: AsyncConnection, conversation: Conversation, step: Step, acted: Acted) -> bool:
        tag = tags.read(step["tag"])
        if tag is None:
            raise RuleFault(f"A tag has between 1 and {tags.LONGEST} characters.")
        found = (await tags.of_conversations(connection, [conversation.id])).get(conversation.id, [])
        wanted = [one for one in found if one != tag] + ([tag] if step["do"] == "tag" else [])
        if len(wanted) > tags.MOST:
            return False
        acted.changed = True
        return await tags.put(connection, conversation.id, wanted, None, self._context.clock())

    async def _set_attribute(
        self, connection: AsyncConnection, conversation: Conversation, step: Step, acted: Acted
    ) -> bool:
        if conversation.erased_at is not None:
            return False
        given = Given(step["attribute"], step["value"])
        try:
            definition = await attributes.find(connection, given.key, lock=True)
            await write_attribute(connection, conversation, definition, given, None, self._context.clock())
        except CustomAttributeError as error:
            raise RuleFault(str(error)) from error
        await touching(connection, conversation, definition)
        acted.changed = True
        return True

    async def _prioritise(
        self, connection: AsyncConnection, conversation: Conversation, level: str, acted: Acted
    ) -> bool:
        ticket = await tickets.current(connection, conversation.id)
        if ticket is None or ticket.priority >= FIRST:
            return False
        await tickets.set_priority(connection, conversation.id, LEVELS[level])
        await clock_keeping.keep(self._context, connection, conversation.id)
        acted.moved = True
        return True

    async def _pass_on(self, connection: AsyncConnection, conversation: Conversation, team: int, acted: Acted) -> bool:
        if team not in (await self._context.staff_directory.read(connection)).teams:
            raise RuleFault("The team that it passes on to was deleted.")
        # What somebody has taken stays with them.
        moved = await ticket_queue.move_to_team(connection, conversation.id, team)
        if moved:
            await clock_keeping.keep(self._context, connection, conversation.id)
        acted.moved |= moved
        return moved

    async def _reply(
        self, connection: AsyncConnection, conversation: Conversation, canned_id: int, acted: Acted
    ) -> bool:
        if conversation.state is State.CLOSED or conversation.erased_at is not None:
            return False
        try:
            text, _ = await said(connection, conversation, canned_id, "")
        except DeskError as error:
            if error.code == "unknown_canned_reply":
                raise RuleFault("The canned reply that it sends was deleted.") from error
            return False
        acted.said += await self._context.say(connection, conversation, Draft("bot", text, conversation.language))
        return True

    async def _note(
        self, connection: AsyncConnection, rule: Rule, conversation: Conversation, text: str, acted: Acted
    ) -> bool:
        if rule.agent_id is None:
            raise RuleFault("Nobody answers for its notes; save it again.")
        now = self._context.clock()
        note_id = await notes.add(connection, conversation.id, rule.agent_id, text, now)
        name: Any = (await self._context.staff_directory.read(connection)).name(rule.agent_id)
        acted.notes.append((note_id, str(name), text))
        return True
