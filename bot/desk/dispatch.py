"""What follows when the queue has moved: agents are found for those who wait, and all are told what came of it."""

from collections.abc import Sequence
from typing import Any

from bot.conversations import Message
from bot.desk import telling
from bot.desk.assignment import Assigner
from bot.desk.context import DeskContext
from bot.desk.notifications import Notifications
from bot.desk.views import ConversationViews


class Dispatcher:
    """Has conversations assigned first, and then announces the outcome; whoever moves the queue calls it."""

    def __init__(
        self, context: DeskContext, *, assigner: Assigner, notifications: Notifications, views: ConversationViews
    ) -> None:
        self._context = context
        self._assigner = assigner
        self._notifications = notifications
        self._views = views

    async def queue_moved(self, *conversation_ids: str, everybody: bool = False) -> None:
        """Somebody came, went or was taken: find agents for those who wait, and tell all whose place has changed.

        Where many wait, those are told at the scheduler's next look, with ``everybody``: not all at every step.
        """
        outcome = await self._assigner.run()
        await self._notifications.messages(outcome.said)
        if outcome.said:
            self._context.on_outbox()
        changed = {*conversation_ids, *outcome.conversations}
        await self._notifications.queue_moved(*changed, everybody=everybody)
        for conversation_id, agent_id in outcome.given:
            await telling.tell(self._context, [agent_id], conversation_id, "assigned", None)
        for offer in outcome.offers:
            await self._notifications.offered(offer)

    async def after_action(self, conversation_id: str, said: Sequence[Message]) -> dict[str, Any]:
        """What somebody did has moved the queue: deliver what was ``said``, dispatch, and give the new summary."""
        if said:
            self._context.on_outbox()
        await self._notifications.messages(said)
        await self.queue_moved(conversation_id)
        return await self._views.summary(conversation_id)
