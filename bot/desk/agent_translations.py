"""Which agents read a conversation, and what has to be translated for them."""

from collections.abc import Sequence

from bot.conversations import Message, State, conversation_store
from bot.conversations.events import DESK
from bot.desk.context import DeskContext
from bot.translation.interpreter import reads
from handoff import tickets
from handoff.agents import Agent

#: Into so many languages a message is translated for agents while nobody has taken the conversation.
MOST_LANGUAGES = 2
#: So many messages are translated when an agent opens a conversation, the newest of it.
MOST_AT_ONCE = 50


class AgentTranslations:
    """Has messages translated for the agents who cannot read them; nobody waits for it.

    An agent reads what is in any of their languages, and gets translations in the first of them.
    """

    def __init__(self, context: DeskContext) -> None:
        self._context = context

    def need(self, messages: Sequence[Message]) -> None:
        """New messages, of people or for them."""
        interpreter = self._context.interpreter
        if not messages or not interpreter.active or not self._context.bus.heard(DESK):
            return
        for conversation_id in dict.fromkeys(one.conversation_id for one in messages):
            new = [one for one in messages if one.conversation_id == conversation_id]
            interpreter.in_background(self._translate(conversation_id, new))

    def opened(self, messages: Sequence[Message], agent: Agent) -> None:
        """``agent`` opens a conversation with these messages."""
        if not agent.languages or not self._context.interpreter.active:
            return
        foreign = [message for message in messages if not reads(message, agent.languages)]
        for message in foreign[-MOST_AT_ONCE:][::-1]:
            self._context.interpreter.complete(message, agent.languages[0])

    async def _translate(self, conversation_id: str, messages: Sequence[Message]) -> None:
        async with self._context.database.read() as connection:
            conversation = await conversation_store.get(connection, conversation_id)
            if conversation is None or conversation.state not in (State.WAITING, State.AGENT):
                return
            ticket = await tickets.current(connection, conversation.id)
            staff = await self._context.staff_directory.read(connection)
        if ticket is None:
            return
        if conversation.state is State.AGENT:
            holder = staff.agents.get(ticket.agent_id) if ticket.agent_id is not None else None
            agents = [holder] if holder is not None else []
        else:
            now, presence = self._context.clock(), self._context.presence
            agents = [
                one for one in staff.agents.values() if one.takes_conversations and presence.is_present(one.id, now)
            ]
            # Whoever is asked to take it is the first to read it.
            agents.sort(key=lambda one: one.id != ticket.offered_to)
        for message in messages:
            needed = [
                one.languages[0]
                for one in agents
                if one.languages and one.id != message.agent_id and not reads(message, one.languages)
            ]
            for language in list(dict.fromkeys(needed))[:MOST_LANGUAGES]:
                self._context.interpreter.complete(message, language)
