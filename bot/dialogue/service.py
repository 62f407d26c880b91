"""Takes messages of every channel and replies to them: the way of one message, from its arrival to the replies."""

import time
from collections.abc import Callable, Sequence

import structlog

from bot.conversations import Conversation, State, conversation_store, message_store
from bot.conversations.incoming import LONGEST_MESSAGE, Choice, Incoming, choice_of, clean
from bot.desk import Desk
from bot.dialogue import policy
from bot.dialogue.arrival import Arrival, ConversationClosed, Earlier, Inbox, external_id
from bot.dialogue.conclusion import Conclusion, GivenBack
from bot.dialogue.considering import MessageReader
from bot.dialogue.deciding import Deciding
from bot.dialogue.locks import KeyedLocks
from bot.dialogue.policy import Decision, SmallTalk
from bot.dialogue.replies import Replies
from bot.dialogue.state import DialogueState
from bot.dialogue.turn import OUTCOME, Articles, Turn, TurnPlan, outcome_of, spoken_in
from bot.dialogue.wording import Wording
from bot.storage import Database
from bot.translation.interpreter import Interpreter

__all__ = ["ConversationClosed", "Dialogue", "Turn"]

log = structlog.get_logger(__name__)


class Dialogue:
    """One turn at a time in each conversation: arrival, decision, conclusion."""

    def __init__(
        self,
        *,
        database: Database,
        articles: Articles,
        reader: MessageReader,
        wording: Wording,
        desk: Desk,
        languages: tuple[str, ...],
        interpreter: Interpreter,
        push_channels: frozenset[str] = frozenset(),
        on_outbox: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._database = database
        self._reader = reader
        self._desk = desk
        self._interpreter = interpreter
        self._push_channels = push_channels
        self._on_outbox = on_outbox
        self._clock = clock
        self._locks = KeyedLocks()
        self._inbox = Inbox(database=database, languages=languages, clock=clock)
        self._deciding = Deciding(database=database, articles=articles, reader=reader, desk=desk, languages=languages)
        self._replies = Replies(
            articles=articles, wording=wording, desk=desk, languages=languages, interpreter=interpreter
        )
        self._conclusion = Conclusion(
            database=database,
            replies=self._replies,
            desk=desk,
            interpreter=interpreter,
            push_channels=push_channels,
            on_outbox=on_outbox,
            clock=clock,
        )

    async def receive(self, incoming: Incoming) -> Turn:
        """Store a message and take its turn.

        The message is committed before anything comes of it; only thinking about it, which stores nothing, begins
        before. The same external id a second time gives the first one's replies and stores nothing.
        Raises :class:`ConversationClosed` where the conversation that a message names is.
        """
        async with self._locks.hold((incoming.channel, incoming.address)):
            text = clean(incoming.text)
            if not text and not incoming.payload:
                return await self._reply_to_nothing(incoming)
            if (earlier := await self._inbox.earlier(incoming)) is not None:
                return await self._repeat(earlier)
            async with self._database.read() as connection:
                arrival = await self._inbox.find(connection, incoming)
                state = DialogueState.of(arrival.conversation.memory)
                troubles = await self._deciding.troubles(
                    connection, arrival.conversation, state, newcomer=arrival.newcomer
                )
            if (rated := await self._rated(incoming, text, arrival.lately)) is not None:
                return rated
            choice = await self._inbox.resolve(choice_of(incoming.payload or text))
            return await self._store_and_take_turn(incoming, text, choice, arrival, state, troubles)

    async def recover(self) -> int:
        """Take the turns that a crash left untaken; how many there were."""
        async with self._database.read() as connection:
            left = await message_store.unhandled(connection)
        for message in left:
            async with self._database.read() as connection:
                conversation = await conversation_store.get(connection, message.conversation_id)
            if conversation is not None:
                async with self._locks.hold((conversation.channel, conversation.address)):
                    await self._take_turn(TurnPlan.begin(conversation, message), choice_of(message.text))
        return len(left)

    async def choose_language(self, conversation_id: str, language: str | None) -> None:
        """Fix the language of a conversation at the visitor's wish; None follows what they write again."""
        async with self._database.write() as connection:
            conversation = await conversation_store.get(connection, conversation_id, lock=True)
            if conversation is not None:
                source = "chosen" if language else "detected"
                language = language or conversation.language
                await conversation_store.change(connection, conversation_id, language=language, language_source=source)
                await conversation_store.record_language(
                    connection, conversation_id, conversation.language, language, source, self._clock()
                )
        await self._desk.announce_state(conversation_id)

    async def leave_queue(self, conversation_id: str) -> None:
        """The visitor does not want to wait for a person any more."""
        async with self._database.write() as connection:
            conversation = await conversation_store.get(connection, conversation_id, lock=True)
            draft = await self._desk.intake.leave_queue(connection, conversation) if conversation else None
            if conversation is None or draft is None:
                return
            said = await message_store.append(
                connection,
                conversation_id,
                [draft],
                now=self._clock(),
                deliver=conversation.channel in self._push_channels,
            )
        self._on_outbox()
        await self._desk.announce_messages(said)
        await self._desk.queue_moved(conversation_id)

    # Messages that begin no turn

    async def _reply_to_nothing(self, incoming: Incoming) -> Turn:
        async with self._database.read() as connection:
            conversation = await conversation_store.find_open(connection, incoming.channel, incoming.address)
        language = conversation.language if conversation else self._inbox.first_language(incoming).language
        state, id = (conversation.state, conversation.id) if conversation else (State.BOT, "")
        if state is State.AGENT:
            return Turn(id, None, (), outcome_of("relay", language, state))
        return Turn(id, None, (self._replies.to_nothing(language),), outcome_of("smalltalk", language, state))

    async def _repeat(self, earlier: Earlier) -> Turn:
        """What came of a message that is sent again."""
        if not earlier.handled:
            # The process ended between storing and answering, and the sender tries again: now it is answered.
            plan = TurnPlan.begin(earlier.conversation, earlier.message)
            return await self._take_turn(plan, choice_of(earlier.message.text))
        outcome = {name: value for name, value in (earlier.message.reason or {}).items() if name in OUTCOME}
        return Turn(earlier.conversation.id, earlier.message, earlier.replies, outcome)

    async def _rated(self, incoming: Incoming, text: str, lately: Sequence[Conversation]) -> Turn | None:
        """An answer to the survey about a conversation that was closed on a channel without pages."""
        if incoming.conversation_id is not None or incoming.payload:
            return None
        if all(one.state is not State.CLOSED for one in lately):
            return None

        async def is_remark(closed: Conversation) -> bool:
            return await self._is_remark(closed, text)

        taken = await self._desk.survey.rate_in_words(
            incoming.channel,
            incoming.address,
            text[:LONGEST_MESSAGE],
            None if incoming.external_id is None else external_id(incoming),
            is_remark,
        )
        if taken is None:
            return None
        conversation, (message, *replies) = taken
        outcome = outcome_of("smalltalk", conversation.language, conversation.state)
        return Turn(conversation.id, message, replies, outcome)

    async def _is_remark(self, conversation: Conversation, text: str) -> bool:
        """Whether a text only says what its visitor thought; a question, a greeting or trouble begins a turn."""
        try:
            considered = await self._reader.consider(text, spoken_in(conversation))
        except Exception:
            # The turn that follows says so.
            log.exception("remark_not_considered", conversation=conversation.id)
            return False
        return not policy.asks_for_more(considered.decision) and not any(mark in text for mark in "?？؟")

    # The turn

    async def _store_and_take_turn(
        self,
        incoming: Incoming,
        text: str,
        choice: Choice | None,
        arrival: Arrival,
        state: DialogueState,
        troubles: list[str],
    ) -> Turn:
        too_long, text = len(text) > LONGEST_MESSAGE, text[:LONGEST_MESSAGE]
        thought = None
        if choice is None and not too_long and arrival.conversation.state is not State.AGENT:
            thought = await self._deciding.begin(arrival.conversation, state, text, self._clock(), troubles)
        try:
            conversation, message = await self._inbox.store(incoming, text, choice, arrival)
            await self._desk.announce_messages([message])
            plan = TurnPlan.begin(
                conversation,
                message,
                # Somebody may have changed it at this very moment.
                thought if conversation == arrival.conversation else None,
                newcomer=arrival.newcomer,
            )
            return await self._take_turn(plan, choice, too_long=too_long)
        finally:
            if thought is not None:
                thought.cancel()

    async def _take_turn(self, plan: TurnPlan, choice: Choice | None, *, too_long: bool = False) -> Turn:
        while True:
            decision = await self._decide(plan, choice, too_long=too_long)
            if decision is not None:
                plan.renderings = await self._replies.render(plan, decision)
            concluded = await self._conclusion.conclude(plan, decision)
            if not isinstance(concluded, GivenBack):
                return concluded
            plan = TurnPlan.begin(concluded.conversation, plan.message)

    async def _decide(self, plan: TurnPlan, choice: Choice | None, *, too_long: bool) -> Decision | None:
        try:
            decision = await self._deciding.decide(plan, choice, too_long=too_long)
            if self._interpreter.active and plan.conversation.state is State.AGENT and choice is None:
                # Without an engine, agents have to find out for themselves what their visitors write.
                plan.language = self._reader.language_after(plan.language, plan.message.text)
        except Exception:
            # Whatever went wrong on this side, the visitor is told, and a person is one tap away.
            log.exception("turn_failed", conversation=plan.conversation.id, message=plan.message.id)
            return SmallTalk("failed", "failed") if plan.conversation.state is State.BOT else None
        return decision
