"""What is written after a conversation has ended: a remark about it, something new, or more of the same."""

import structlog

from bot.conversations import Conversation
from bot.conversations.incoming import Incoming
from bot.dialogue import policy
from bot.dialogue.considering import MessageReader
from bot.dialogue.decisions import Answer, Decision
from bot.dialogue.openings import is_question
from bot.dialogue.turn import reader_of, spoken_in

log = structlog.get_logger(__name__)


class Remarks:
    """Tells them apart by what the bot would do about a text by itself."""

    def __init__(self, reader: MessageReader) -> None:
        self._reader = reader

    async def is_remark(self, conversation: Conversation, text: str) -> bool:
        """Whether a text only says what its visitor thought; a question, a greeting or trouble begins a turn."""
        decision = await self._thought_of(conversation, text)
        return decision is not None and not _asks(decision, text)

    async def goes_on(self, incoming: Incoming, text: str, closed: Conversation) -> bool:
        """Whether a message wants a conversation that was closed to go on: one that is written in it does, and where
        there is no page to say so, one that is more than a thank-you, and nothing that the bot answers."""
        if incoming.conversation_id is not None:
            return True
        decision = await self._thought_of(closed, text)
        return decision is not None and _asks(decision, text) and not isinstance(decision, Answer)

    async def _thought_of(self, conversation: Conversation, text: str) -> Decision | None:
        """What the bot would do about a text by itself; None where it cannot think."""
        try:
            considered = await self._reader.consider(text, spoken_in(conversation), seen_by=reader_of(conversation))
            return considered.decision
        except Exception:
            # The turn that follows says so.
            log.exception("remark_not_considered", conversation=conversation.id)
            return None


def _asks(decision: Decision, text: str) -> bool:
    """Whether a text asks for something, and is not only a remark."""
    return policy.asks_for_more(decision) or is_question(text)
