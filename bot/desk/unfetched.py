"""What a visitor has not read yet of their last conversation, where their channel fetches and is not pushed to."""

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Message, conversation_store, message_store
from bot.desk.context import PAGES, DeskContext
from handoff.ratings import DAY


async def fetch(context: DeskContext, connection: AsyncConnection, conversation: Conversation) -> list[Message]:
    """What was said in the conversation before this one and was not fetched: an agent's last words, the survey, the
    question whether it is solved. Each is given once.

    What the bot said is given while it is fresh. In the transaction of the conversation's first turn.
    """
    if conversation.channel == PAGES or conversation.channel in context.push_channels:
        return []
    last = await conversation_store.last_at(connection, conversation.channel, conversation.address)
    before = next((one for one in last if one.id != conversation.id), None)
    if before is None or before.pulled_sequence >= before.last_sequence:
        return []
    messages = await message_store.of_conversation(connection, before.id, before.pulled_sequence)
    await conversation_store.change(connection, before.id, pulled_sequence=before.last_sequence)
    fresh = context.clock() - DAY
    return [
        one
        for one in messages
        if one.author == "agent" or (one.author == "bot" and one.in_reply_to is None and one.created_at >= fresh)
    ]
