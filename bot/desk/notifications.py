"""Tells everybody who looks on what has happened, after it was stored."""

from collections.abc import Iterable, Sequence
from typing import Any

from bot.conversations import Message, conversation_store
from bot.conversations.events import DESK, conversation_topic
from bot.conversations.wire import message_json, moment
from bot.desk import queue_snapshot
from bot.desk.agent_translations import AgentTranslations
from bot.desk.assignment import Assigner
from bot.desk.context import DeskContext
from bot.desk.views import ConversationViews, seconds_left
from handoff.agents import Agent

#: With more than so many waiting, a step of the queue is not told to all of them at once.
MANY = 50


class Notifications:
    """Publishes messages, states and summaries: to each side what concerns it, and only what has changed."""

    def __init__(
        self, context: DeskContext, views: ConversationViews, assigner: Assigner, translations: AgentTranslations
    ) -> None:
        self._context = context
        self._translations = translations
        self._views = views
        self._assigner = assigner
        # The places of those who wait as they were told last, and what their pages show.
        self._places: dict[str, int] = {}
        self._shown: dict[str, str] = {}

    async def messages(self, messages: Sequence[Message], language: str | None = None) -> None:
        """Show stored messages to the desk and to the visitor's open pages.

        ``language`` is the one that the visitor reads, where messages may be in another.
        """
        bus, translating = self._context.bus, self._context.interpreter.active
        for message in messages:
            topic = conversation_topic(message.conversation_id)
            if bus.heard(topic):
                shown = message_json(message, language=language, translating=translating)
                await bus.publish(topic, {"type": "message", "message": shown})
            if bus.heard(DESK):
                inside = message_json(message, inside=True)
                await bus.publish(DESK, {"type": "message", "conversation": message.conversation_id, "message": inside})
        self._translations.need([one for one in messages if one.author != "visitor"] if translating else ())

    async def changed(self, *conversation_ids: str) -> None:
        """Show conversations' new states to both sides."""
        bus = self._context.bus
        if not (bus.heard(DESK) or any(bus.heard(conversation_topic(one)) for one in conversation_ids)):
            return
        async with self._context.database.read() as connection:
            conversations = await conversation_store.get_all(connection, conversation_ids)
            queue = await self._views.line(connection, conversations)
            states = await self._views.states(connection, conversations, queue)
            summaries = await self._views.summaries(connection, conversations, queue) if bus.heard(DESK) else []
        await self._publish(states, summaries)

    async def queue_moved(self, *conversation_ids: str, everybody: bool = False) -> None:
        """Somebody came, went or was taken: find agents for those who wait, and tell all whose place has changed.

        Where many wait, those are told at the next look round, with ``everybody``: not all of them at every step.
        """
        found = await self._assigner.run()
        await self.messages(found.said)
        if found.said:
            self._context.on_outbox()
        bus, changed = self._context.bus, {*conversation_ids, *found.conversations}
        async with self._context.database.read() as connection:
            queue = await queue_snapshot.read(self._context, connection)
            moved: dict[str, int] = {}
            if everybody or len(queue.queued) <= MANY:
                moved = {one: place for one, place in queue.places.items() if self._places.get(one) != place}
                self._places = dict(queue.places)
            watching = {one for one in moved if bus.heard(conversation_topic(one))}
            conversations = await conversation_store.get_all(connection, changed | watching)
            states = await self._views.states(connection, conversations, queue)
            listed = [one for one in conversations if one.id in changed]
            summaries = await self._views.summaries(connection, listed, queue) if bus.heard(DESK) else []
        await self._publish(states, summaries)
        if moved:
            await bus.publish(DESK, {"type": "places", "places": moved})
        for offered in found.offered:
            event = {"type": "offer", "to": offered.agent, "conversation": offered.conversation}
            seconds = seconds_left(offered.until, self._context.clock())
            await bus.publish(DESK, {**event, "until": moment(offered.until), "seconds": seconds})

    async def waiting_times(self) -> None:
        """Tell those who wait and look on when what they can be told has changed, a correction among it."""
        bus = self._context.bus
        async with self._context.database.read() as connection:
            queue = await queue_snapshot.read(self._context, connection)
            watching = [
                one.conversation_id for one in queue.queued if bus.heard(conversation_topic(one.conversation_id))
            ]
            conversations = await conversation_store.get_all(connection, watching) if watching else []
            states = await self._views.states(connection, conversations, queue)
        changed = [
            one for one in states if one["queue"] and self._shown.get(one["conversation"]) != one["queue"]["text"]
        ]
        self._shown = {one: text for one, text in self._shown.items() if one in queue}
        await self._publish(changed, ())

    async def typing(self, conversation_id: str, agent: Agent | None) -> None:
        """Show that somebody is writing: ``agent``, or the visitor where that is None."""
        if agent is None:
            event = {"type": "typing", "conversation": conversation_id, "author": "visitor"}
            await self._context.bus.publish(DESK, event)
        else:
            await self._context.bus.publish(
                conversation_topic(conversation_id), {"type": "typing", "author": "agent", "agent": agent.name}
            )

    async def to_desk(self, event: dict[str, Any]) -> None:
        """Tell the desk alone."""
        await self._context.bus.publish(DESK, event)

    async def told(self, conversation_id: str, said: Sequence[Message]) -> dict[str, Any]:
        """After an agent's action: deliver, announce, and give the conversation's new summary."""
        if said:
            self._context.on_outbox()
        await self.messages(said)
        await self.queue_moved(conversation_id)
        return await self._views.summary(conversation_id)

    async def _publish(self, states: Iterable[dict[str, Any]], summaries: Iterable[dict[str, Any]]) -> None:
        for state in states:
            if state["queue"]:
                self._shown[state["conversation"]] = state["queue"]["text"]
            await self._context.bus.publish(
                conversation_topic(state["conversation"]), {"type": "state", "state": state}
            )
        for summary in summaries:
            await self._context.bus.publish(DESK, {"type": "conversation", "summary": summary})
