"""Turns that were begun and not ended: their process was killed, or the database was away for a while."""

from collections import Counter
from collections.abc import Awaitable, Callable

import structlog

from bot.conversations import Message, conversation_store, message_store
from bot.conversations.incoming import Choice, choice_of
from bot.dialogue.arrival import Inbox
from bot.dialogue.locks import TurnLocks
from bot.dialogue.turn import Turn, TurnPlan
from bot.storage import Database, DatabaseAway

log = structlog.get_logger(__name__)

#: A turn that fails so often is left to the next start.
MOST_ATTEMPTS = 3


class Recovery:
    """Takes turns that nobody takes, with ``take``; those that somebody is taking are left alone."""

    def __init__(
        self,
        *,
        database: Database,
        inbox: Inbox,
        turns: TurnLocks,
        take: Callable[[TurnPlan, Choice | None], Awaitable[Turn]],
    ) -> None:
        self._database = database
        self._inbox = inbox
        self._turns = turns
        self._take = take
        self._failed: Counter[int] = Counter()

    async def recover(self) -> int:
        """Take what is left, the oldest first; how many turns that were. Raises :class:`bot.storage.DatabaseAway`."""
        async with self._database.read() as connection:
            left = await message_store.unhandled(connection)
        self._failed = Counter({one.id: self._failed[one.id] for one in left if one.id in self._failed})
        taken = 0
        for message in left:
            if self._failed[message.id] < MOST_ATTEMPTS:
                taken += await self._recovered(message)
        return taken

    async def _recovered(self, message: Message) -> bool:
        async with self._database.read() as connection:
            conversation = await conversation_store.get(connection, message.conversation_id)
        if conversation is None:
            return False
        async with self._turns.hold(conversation.channel, conversation.address, wait=False) as alone:
            # What is stored while somebody holds the turn is theirs; where nobody does, it may have been taken since.
            stored = await self._inbox.stored(message.id) if alone else None
            if stored is None or stored.handled:
                return False
            try:
                await self._take(TurnPlan.begin(stored.conversation, stored.message), choice_of(message.text))
            except DatabaseAway:
                # No fault of the turn's: the next look takes it.
                raise
            except Exception:
                self._failed[message.id] += 1
                log.exception("turn_not_recovered", message=message.id)
                return False
        return True
