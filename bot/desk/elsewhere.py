"""What people who work in another system do with the conversations that they hold."""

from dataclasses import replace
from typing import Any

from bot.conversations import Conversation, State, conversation_store, external_ids, message_store
from bot.desk import clock_keeping, introducing, queue_snapshot
from bot.desk.context import DeskContext
from bot.desk.dispatch import Dispatcher
from bot.desk.holders import Holders
from bot.desk.interventions import Interventions
from bot.desk.lifecycle import Lifecycle
from bot.desk.reopening import Reopening
from bot.desk.replies import Replies, draft_of, external_id_of
from handoff import audit, notes, ticket_queue, tickets
from handoff.agents import Agent

#: Seconds after the end in which what comes was written before it: other systems tell things in any order.
LATE = 60.0


class Elsewhere:
    """Carries out what was done in another system, by the account that all who work there have here.

    Everything raises :class:`DeskError` where it cannot be done, with what to do instead.
    """

    def __init__(
        self,
        context: DeskContext,
        *,
        dispatcher: Dispatcher,
        lifecycle: Lifecycle,
        reopening: Reopening,
        interventions: Interventions,
        replies: Replies,
    ) -> None:
        self._context = context
        self._dispatcher = dispatcher
        self._lifecycle = lifecycle
        self._reopening = reopening
        self._interventions = interventions
        self._replies = replies

    @property
    def holders(self) -> Holders:
        """To which accounts conversations are handed in place of the queue."""
        return self._context.holders

    async def take_up(self, conversation_id: str, agent: Agent) -> None:
        """Whoever is called ``agent.name`` begins to write: the visitor is told who it is, once for each handover.

        What was closed, or has come back to the bot or into the queue, is theirs again; what somebody else holds is
        not.
        """
        async with self._context.database.read() as connection:
            conversation = await self._context.conversation(connection, conversation_id, lock=False)
        match conversation.state:
            case State.CLOSED:
                await self._reopening.by_agent(conversation_id, agent)
            case State.BOT:
                await self._interventions.join(conversation_id, agent)
            case State.WAITING:
                await self._lifecycle.take(conversation_id, agent)
            case State.AGENT:
                await self._introduce(conversation_id, agent)

    async def reply(self, conversation_id: str, agent: Agent, text: str, client_id: str) -> None:
        """Send what somebody wrote there, in the visitor's language where an engine can say it in that.

        The same ``client_id`` again sends nothing.
        """
        await self._replies.send(conversation_id, agent, text, client_id, translate=True, revocable=False)

    async def late_word(self, conversation_id: str, agent: Agent, text: str, client_id: str) -> bool:
        """Deliver what was written before the end and comes after it: ``LATE`` seconds at most; False otherwise.

        The conversation stays closed. The same ``client_id`` again sends nothing.
        """
        async with self._context.database.read() as connection:
            conversation = await self._context.conversation(connection, conversation_id, lock=False)
            ticket = (await tickets.newest(connection, [conversation_id])).get(conversation_id)
        ended_at = None if ticket is None or conversation.state is not State.CLOSED else ticket.ended_at
        if conversation.erased_at is not None or ended_at is None or self._context.clock() - ended_at > LATE:
            return False
        rendering = None
        if self._context.interpreter.active:
            rendering = await self._context.interpreter.preview(text, conversation, agent.languages)
        external_id = external_id_of(conversation_id, agent, client_id)
        assert external_id is not None
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            if conversation.erased_at is not None or conversation.state is not State.CLOSED:
                return False
            if await message_store.find_external(connection, external_id) is not None:
                return True
            draft = draft_of(conversation, agent, text, external_id, None, rendering)
            said = await self._context.say(connection, conversation, draft)
        await self._dispatcher.after_action(conversation_id, said)
        return True

    async def close(self, conversation_id: str, agent: Agent) -> bool:
        """End what was closed there, with thanks and a survey; False where the account does not hold it.

        Where the conversation itself lives in the other system, that says what is to be said.
        """
        async with self._context.database.read() as connection:
            conversation = await self._context.conversation(connection, conversation_id, lock=False)
            ticket = await tickets.current(connection, conversation_id)
        if self.holders.is_guest(conversation.channel):
            await self._close_silently(conversation_id, agent)
            return True
        if ticket is None or ticket.agent_id != agent.id:
            return False
        await self._lifecycle.close(conversation_id, agent)
        return True

    async def give_back(self, conversation_id: str, agent: Agent) -> bool:
        """Let the bot go on with what was given back there; False where the account does not hold it."""
        async with self._context.database.read() as connection:
            ticket = await tickets.current(connection, conversation_id)
        if ticket is None or ticket.agent_id != agent.id:
            return False
        await self._lifecycle.give_back(conversation_id, agent)
        return True

    async def to_queue(self, conversation_id: str, agent: Agent, note: str) -> bool:
        """Put what the other system cannot be told of into the queue here, with a ``note`` for whoever takes it.

        The visitor is told their place. False where the account does not hold it any more.
        """
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            ticket = await tickets.current(connection, conversation_id)
            if ticket is None or not await ticket_queue.release(
                connection, conversation_id, agent.id, team_id=ticket.team_id, now=now
            ):
                return False
            await clock_keeping.keep(self._context, connection, conversation_id)
            await conversation_store.move(
                connection, conversation_id, sources=[State.AGENT], target=State.WAITING, now=now
            )
            await notes.add(connection, conversation_id, agent.id, note, now)
            await audit.record(
                connection, "agent-left", now=now, agent_id=agent.id, conversation_id=conversation_id, note=note
            )
            text = await self._place(connection, conversation, known=ticket.first_reply_at is not None)
            said = await self._context.say(connection, conversation, self._context.notice(conversation, text))
        await self._dispatcher.after_action(conversation_id, said)
        return True

    async def _place(self, connection: Any, conversation: Conversation, *, known: bool) -> str:
        """The place of what has just come into the queue, which is noted; ``known`` where somebody had written."""
        queue = await queue_snapshot.read(self._context, connection)
        found = queue.find(conversation.id)
        assert found is not None
        now = queue.situation(conversation, found.waiting.team)
        assert now.place is not None
        told_until = None if now.minutes is None else queue.now + now.minutes * 60
        await ticket_queue.note_told(connection, conversation.id, now.place, told_until)
        texts, language = self._context.texts, conversation.wording
        return texts.agent_left(language, now) if known else texts.standing(language, now)

    async def _introduce(self, conversation_id: str, agent: Agent) -> None:
        """Tell the visitor who has taken over, before the first word of this handover."""
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            ticket = await tickets.current(connection, conversation_id)
            if ticket is None or ticket.agent_id != agent.id or ticket.first_reply_at is not None:
                return
            once = external_ids.external_id("desk", str(agent.id), conversation_id, f"taken {ticket.id}")
            if await message_store.find_external(connection, once) is not None:
                return
            called = introducing.name_in(self._context, conversation.wording, agent.name)
            text = self._context.texts.script(conversation.wording, "taken", agent=called)
            draft = replace(self._context.notice(conversation, text), external_id=once)
            said = await self._context.say(connection, conversation, draft)
        await self._dispatcher.after_action(conversation_id, said)

    async def _close_silently(self, conversation_id: str, agent: Agent) -> None:
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            if conversation.state is State.CLOSED:
                return
            await tickets.end(connection, conversation_id, status="closed", now=now)
            await clock_keeping.keep(self._context, connection, conversation_id)
            await conversation_store.move(
                connection,
                conversation_id,
                sources=[State.BOT, State.WAITING, State.AGENT],
                target=State.CLOSED,
                now=now,
            )
            await audit.record(connection, "closed", now=now, agent_id=agent.id, conversation_id=conversation_id)
        await self._dispatcher.after_action(conversation_id, ())
