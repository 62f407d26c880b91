"""Tells everybody who looks on what has happened, after it was stored."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.conversations import Message, conversation_store
from bot.conversations.events import DESK, conversation_topic
from bot.conversations.wire import message_json, moment
from bot.desk import queue_snapshot
from bot.desk.agent_translations import AgentTranslations
from bot.desk.assignment import Offer
from bot.desk.context import DeskContext
from bot.desk.views import ConversationViews, seconds_left
from handoff.agents import Agent

#: With more than so many waiting, a step of the queue is not told to all of them at once.
MANY = 50


class Notifications:
    """Publishes messages, states and summaries: to each side what concerns it, and only what has changed."""

    def __init__(
        self, context: DeskContext, *, views: ConversationViews, agent_translations: AgentTranslations
    ) -> None:
        self._context = context
        self._views = views
        self._agent_translations = agent_translations
        # The places of those who wait as they were told last, and what their pages show.
        self._places: dict[str, int] = {}
        self._shown: dict[str, str] = {}

    def heard(self, places: Mapping[str, int], texts: Mapping[str, str]) -> None:
        """Another worker has told places, and shown ``texts`` on pages: the next change is one from these."""
        self._places.update(places)
        self._shown.update(texts)

    async def messages(self, messages: Sequence[Message], language: str | None = None) -> None:
        """Show stored messages to the desk and to the visitor's open pages.

        ``language`` is the one that the visitor reads, where messages may be in another.
        """
        bus, translating = self._context.bus, self._context.interpreter.active
        for message in messages:
            topic = conversation_topic(message.conversation_id)
            if bus.heard(topic):
                async with self._context.database.read() as connection:
                    (shown,) = await self._views.seen(connection, [message], language)
                await bus.publish(topic, {"type": "message", "message": shown})
            if bus.heard(DESK):
                inside = message_json(message, inside=True)
                await bus.publish(DESK, {"type": "message", "conversation": message.conversation_id, "message": inside})
        self._agent_translations.need([one for one in messages if one.author != "visitor"] if translating else ())

    async def withdrawn(self, conversation_id: str, sequences: Sequence[int]) -> None:
        """Let messages go from all pages that show them."""
        if sequences:
            event = {"type": "withdrawn", "sequences": list(sequences)}
            await self._context.bus.publish(conversation_topic(conversation_id), event)
            await self._context.bus.publish(DESK, {**event, "conversation": conversation_id})

    async def changed(self, *conversation_ids: str) -> None:
        """Show conversations' new states to both sides."""
        bus = self._context.bus
        if not (bus.heard(DESK) or any(bus.heard(conversation_topic(one)) for one in conversation_ids)):
            return
        async with self._context.database.read() as connection:
            conversations = await conversation_store.get_all(connection, conversation_ids)
            queue = await self._views.queue_of(connection, conversations)
            states = await self._views.states(connection, conversations, queue)
            summaries = await self._views.summaries(connection, conversations, queue) if bus.heard(DESK) else []
        await self._publish(states, summaries)

    async def queue_moved(self, *conversation_ids: str, everybody: bool = False) -> None:
        """Show the conversations that have moved to both sides, and their new places to those who wait.

        Where many wait, only with ``everybody``.
        """
        bus, changed = self._context.bus, set(conversation_ids)
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
            bus.tell_workers({"type": "shown", "places": moved, "texts": {}})

    async def offered(self, offer: Offer) -> None:
        """Ask the agent whom a conversation is offered to."""
        event = {
            "type": "offer",
            "to": offer.agent,
            "conversation": offer.conversation,
            "until": moment(offer.until),
            "seconds": seconds_left(offer.until, self._context.clock()),
        }
        await self._context.bus.publish(DESK, event)

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
            name = None if self._context.rules.introduced == "nobody" else agent.name
            await self._context.bus.publish(
                conversation_topic(conversation_id), {"type": "typing", "author": "agent", "agent": name}
            )

    async def to_desk(self, event: dict[str, Any]) -> None:
        """Tell the desk alone."""
        await self._context.bus.publish(DESK, event)

    async def _publish(self, states: Iterable[dict[str, Any]], summaries: Iterable[dict[str, Any]]) -> None:
        texts: dict[str, str] = {}
        for state in states:
            if state["queue"]:
                texts[state["conversation"]] = state["queue"]["text"]
            await self._context.bus.publish(
                conversation_topic(state["conversation"]), {"type": "state", "state": state}
            )
        self._shown |= texts
        if texts:
            self._context.bus.tell_workers({"type": "shown", "places": {}, "texts": texts})
        for summary in summaries:
            await self._context.bus.publish(DESK, {"type": "conversation", "summary": summary})
