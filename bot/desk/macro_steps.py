"""One step of a macro on one conversation, as the agent may do it by hand."""

from typing import Any

from bot.desk import clock_keeping
from bot.desk.attributing import Attributing, Given
from bot.desk.canned_texts import said
from bot.desk.context import DeskContext, DeskError
from bot.desk.holding import check_holds, open_ticket
from bot.desk.lifecycle import Lifecycle
from bot.desk.notifications import Notifications
from bot.desk.private_notes import PrivateNotes
from bot.desk.replies import Replies
from bot.desk.tagging import Tagging
from bot.desk.transfers import Transfers
from handoff import audit, tickets
from handoff.agents import Agent
from handoff.macros import Step
from handoff.routing import FIRST, LEVELS


class MacroSteps:
    """Does what steps say. Raises :class:`DeskError` where that cannot be done, with what to do instead."""

    def __init__(
        self,
        context: DeskContext,
        *,
        lifecycle: Lifecycle,
        transfers: Transfers,
        tagging: Tagging,
        attributing: Attributing,
        replies: Replies,
        notes: PrivateNotes,
        notifications: Notifications,
    ) -> None:
        self._context = context
        self._lifecycle = lifecycle
        self._transfers = transfers
        self._tagging = tagging
        self._attributing = attributing
        self._replies = replies
        self._notes = notes
        self._notifications = notifications

    async def do(self, conversation_id: str, agent: Agent, step: Step, client_id: str) -> dict[str, Any]:
        """Do one step; what undoing it needs to know beside how the conversation stood.

        ``client_id`` names the step of the run: twice the same writes once.
        """
        match step["do"]:
            case "take":
                await self._take(conversation_id, agent)
            case "reply":
                await self._reply(conversation_id, agent, int(step["canned"]), client_id)
            case "tag":
                await self._tagging.add(conversation_id, agent, step["tag"])
            case "untag":
                await self._tagging.take_away(conversation_id, agent, step["tag"])
            case "set-attribute":
                await self._attributing.put(conversation_id, agent, Given(step["attribute"], step["value"]))
            case "prioritise":
                await self.prioritise(conversation_id, agent.id, step["level"])
            case "note":
                kept = await self._notes.add(conversation_id, agent, step["text"], client_id)
                return {"note": kept["id"]}
            case "pass-on":
                await self._pass_on(conversation_id, agent, step)
                return {"told": step.get("agent")}
            case "close":
                await self._lifecycle.close(conversation_id, agent, step.get("resolution"))
            case other:
                raise DeskError("invalid_macro", f"There is no step {other!r} here; make this macro anew.")
        return {}

    async def _take(self, conversation_id: str, agent: Agent) -> None:
        """Have the conversation; it is no fault where ``agent`` has it already."""
        async with self._context.database.read() as connection:
            current = await tickets.current(connection, conversation_id)
        if current is None or current.agent_id != agent.id:
            await self._lifecycle.take(conversation_id, agent, revocable=True)

    async def _reply(self, conversation_id: str, agent: Agent, canned_id: int, client_id: str) -> None:
        conversation = await check_holds(self._context, conversation_id, agent)
        async with self._context.database.read() as connection:
            text, foreign = await said(
                connection, conversation, canned_id, agent.name, translates=self._context.interpreter.active
            )
        await self._replies.send(conversation_id, agent, text, client_id, translate=foreign)

    async def prioritise(self, conversation_id: str, agent_id: int | None, level: str) -> None:
        """Let a conversation be as urgent as ``level`` says; who despairs comes first, whatever it says."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            ticket = await open_ticket(connection, conversation)
            if ticket.priority >= FIRST:
                raise DeskError("comes_first", "This visitor comes before everybody else; that stays so.")
            if ticket.priority == LEVELS[level]:
                return
            await tickets.set_priority(connection, conversation_id, LEVELS[level])
            await clock_keeping.keep(self._context, connection, conversation_id)
            await audit.record(
                connection, "prioritised", now=now, agent_id=agent_id, conversation_id=conversation_id, level=level
            )
        await self._notifications.queue_moved(conversation_id)

    async def _pass_on(self, conversation_id: str, agent: Agent, step: Step) -> None:
        await self._transfers.make(
            conversation_id,
            agent,
            to_agent=step.get("agent"),
            to_team=step.get("team"),
            away=bool(step.get("away")),
            revocable=True,
        )
