"""Rules at work: what has happened is looked at in the background, once, whichever worker does it.

Triggers of the database note what happens, in the transaction in which it does, as long as a rule is switched on that
goes by it. Looking at it, acting and forgetting it is one transaction as well: it is done once or not at all.
"""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import structlog
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, conversation_store, message_store
from bot.conversations.wire import moment
from bot.desk.context import DeskContext
from bot.desk.dispatch import Dispatcher
from bot.desk.notifications import Notifications
from bot.desk.rule_facts import gather, meets
from bot.desk.rule_steps import Acted, RuleFault, RuleSteps
from bot.storage import DatabaseAway
from handoff import audit, rules
from handoff.agents import Agent
from handoff.rules import Happened, Rule, RuleChange

log = structlog.get_logger()

JOB = "desk rules"
#: Seconds between two looks.
INTERVAL = 0.5
#: Seconds for which a message may wait until it is understood before rules look at it.
PATIENCE = 10.0


class _Broken(Exception):
    """A rule that failed; what it and the others had begun is undone, and it is switched off."""

    def __init__(self, rule: Rule, why: str) -> None:
        self.rule, self.why = rule, why
        super().__init__(why)


class Rules:
    """Keeps rules, and acts by them; ``tick`` looks at all that is new. Raises :class:`handoff.rules.RuleError`."""

    def __init__(self, context: DeskContext, *, dispatcher: Dispatcher, notifications: Notifications) -> None:
        self._context = context
        self._dispatcher = dispatcher
        self._notifications = notifications
        self._steps = RuleSteps(context)
        self._task: asyncio.Task[None] | None = None

    # Kept

    async def all(self) -> list[dict[str, Any]]:
        """All rules, in the order in which they act."""
        async with self._context.database.read() as connection:
            return [_shown(one) for one in await rules.everything(connection)]

    async def add(self, wanted: RuleChange, agent: Agent) -> dict[str, Any]:
        """Keep a new rule, switched off."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            rule_id = await rules.add(connection, wanted, agent.id, now)
            await audit.record(connection, "rule-changed", now=now, agent_id=agent.id, rule=wanted.name)
            return _shown(await rules.find(connection, rule_id))

    async def change(self, rule_id: int, version: int, wanted: RuleChange, agent: Agent) -> dict[str, Any]:
        """Change a rule that nobody has changed since ``version``; it stays on or off."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            await rules.find(connection, rule_id)
            await rules.change(connection, rule_id, version, wanted, agent.id, now)
            await audit.record(connection, "rule-changed", now=now, agent_id=agent.id, rule=wanted.name)
            return _shown(await rules.find(connection, rule_id))

    async def switch(self, rule_id: int, active: bool, agent: Agent) -> dict[str, Any]:
        """Let a rule act from now on, or no more."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            await rules.switch(connection, rule_id, active)
            found = await rules.find(connection, rule_id)
            action = "rule-on" if active else "rule-off"
            await audit.record(connection, action, now=now, agent_id=agent.id, rule=found.name)
        return _shown(found)

    async def put_in_order(self, ids: Sequence[int], agent: Agent) -> list[dict[str, Any]]:
        """Let rules act in this order; all of them as they are now."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            await rules.put_in_order(connection, ids)
            await audit.record(connection, "rules-ordered", now=now, agent_id=agent.id, rules=list(ids))
        return await self.all()

    async def remove(self, rule_id: int, agent: Agent) -> None:
        """Delete a rule."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            found = await rules.find(connection, rule_id)
            await rules.remove(connection, rule_id)
            await audit.record(connection, "rule-removed", now=now, agent_id=agent.id, rule=found.name)

    # At work

    def start(self) -> None:
        """Begin to look, in the background."""
        self._task = asyncio.create_task(self._run(), name=JOB)

    async def close(self) -> None:
        """Stop; what was not looked at is after the next start."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def tick(self) -> None:
        """Look at all that has happened, in its order, and at those who wait."""
        while await self._next():
            pass
        async with self._context.database.read() as connection:
            waits = await rules.everything(connection, event="waiting")
        for rule in waits:
            await self._look_at_waits(rule)

    async def _next(self) -> bool:
        """Look at the next thing that has happened; False where there is none, or it is too early."""
        async with self._context.database.read() as connection:
            happened = await rules.next_event(connection)
            if happened is None or await self._is_early(connection, happened):
                return False
        try:
            acted = Acted()
            async with self._context.database.write() as connection:
                conversation = await conversation_store.get(connection, happened.conversation_id, lock=True)
                if not await rules.claim(connection, happened.id) or conversation is None:
                    return True
                for rule in await rules.everything(connection, event=happened.event):
                    message = happened.ref if happened.event == "message" else None
                    await self._apply(connection, rule, conversation, acted, message)
        except _Broken as broken:
            await self._switch_off(broken)
            return True
        await self._tell(happened.conversation_id, acted)
        return True

    async def _is_early(self, connection: AsyncConnection, happened: Happened) -> bool:
        """Whether the bot has not understood yet what the visitor wrote: how they feel is not known then."""
        if happened.event not in ("begun", "message"):
            return False
        last = await message_store.last(connection, happened.conversation_id, "visitor")
        number = happened.ref if happened.event == "message" else last.id if last else None
        found = None if number is None else await message_store.find(connection, number)
        return found is not None and not found[1] and self._context.clock() - found[0].created_at < PATIENCE

    async def _look_at_waits(self, rule: Rule) -> None:
        assert rule.minutes is not None
        before = self._context.clock() - rule.minutes * 60
        async with self._context.database.read() as connection:
            late = await rules.waiting_since(connection, rule.id, before)
        for ticket_id, conversation_id in late:
            try:
                acted = Acted()
                async with self._context.database.write() as connection:
                    conversation = await conversation_store.get(connection, conversation_id, lock=True)
                    if conversation is None or not await rules.note_waited(connection, rule.id, ticket_id):
                        continue
                    await self._apply(connection, rule, conversation, acted, None)
            except _Broken as broken:
                await self._switch_off(broken)
                return
            await self._tell(conversation_id, acted)

    async def _apply(
        self, connection: AsyncConnection, rule: Rule, conversation: Conversation, acted: Acted, message: int | None
    ) -> None:
        """Let a rule act where its conditions hold. Raises :class:`_Broken`."""
        try:
            staff = await self._context.staff_directory.read(connection)
            facts = await gather(connection, conversation, staff, self._context.clock(), message)
            if meets(rule.conditions, facts):
                await self._steps.act(connection, rule, conversation, acted)
        except (DatabaseAway, OperationalError):
            # The database's trouble and not the rule's: it is looked at again.
            raise
        except RuleFault as fault:
            raise _Broken(rule, str(fault)) from fault
        except Exception as error:
            log.exception("rule_failed", rule=rule.id)
            raise _Broken(rule, f"It failed ({type(error).__name__}); the server's log says more.") from error

    async def _switch_off(self, broken: _Broken) -> None:
        now = self._context.clock()
        async with self._context.database.write() as connection:
            await rules.switch(connection, broken.rule.id, False, broken.why)
            await audit.record(connection, "rule-off", now=now, rule=broken.rule.name, why=broken.why)
        log.warning("rule_switched_off", rule=broken.rule.id, why=broken.why)

    async def _tell(self, conversation_id: str, acted: Acted) -> None:
        if acted.said:
            self._context.on_outbox()
            await self._notifications.messages(acted.said)
        for note_id, name, text in acted.notes:
            note = {"id": note_id, "agent": name, "text": text, "created_at": moment(self._context.clock())}
            await self._notifications.to_desk({"type": "note", "conversation": conversation_id, "note": note})
        if acted.moved:
            await self._dispatcher.queue_moved(conversation_id)
        elif acted.changed or acted.said:
            await self._notifications.changed(conversation_id)

    async def _run(self) -> None:
        while True:
            try:
                if await self._context.database.leads(JOB):
                    await self.tick()
            except DatabaseAway as error:
                log.warning("rules_failed", error=str(error))
            except Exception:
                log.exception("rules_failed")
            await asyncio.sleep(INTERVAL)


def _shown(one: Rule) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "event": one.event,
        "minutes": one.minutes,
        "conditions": dict(one.conditions),
        "steps": [dict(step) for step in one.steps],
        "active": one.active,
        "fault": one.fault,
        "version": one.version,
    }
