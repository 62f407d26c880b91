"""Takes messages of every channel and replies to them: the way of one message, from its arrival to the replies."""

import asyncio
import time
from collections.abc import Callable, Sequence

import structlog

from bot import tracing
from bot.actions.live import LiveData
from bot.conversations import Conversation, State, conversation_store, message_store
from bot.conversations.incoming import LONGEST_MESSAGE, Choice, Incoming, choice_of, clean
from bot.desk import Desk
from bot.dialogue.arrival import Arrival, ClientIdReused, ConversationClosed, Earlier, Inbox, external_id
from bot.dialogue.conclusion import Conclusion, GivenBack, TurnTaken
from bot.dialogue.considering import Heard, MessageReader
from bot.dialogue.deciding import Deciding
from bot.dialogue.decisions import Decision, SmallTalk
from bot.dialogue.locks import TurnLocks
from bot.dialogue.recovery import Recovery
from bot.dialogue.remarks import Remarks
from bot.dialogue.replies import Replies
from bot.dialogue.state import DialogueState
from bot.dialogue.turn import OUTCOME, Articles, Turn, TurnPlan, outcome_of
from bot.dialogue.wording import Wording
from bot.storage import Database, DatabaseAway
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
        languages: Sequence[str],
        interpreter: Interpreter,
        push_channels: frozenset[str] = frozenset(),
        on_outbox: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.time,
        live: LiveData | None = None,
    ) -> None:
        self._database = database
        self._articles = articles
        self._reader = reader
        self._wording = wording
        self._desk = desk
        self._languages = languages
        self._interpreter = interpreter
        self._push_channels = push_channels
        self._on_outbox = on_outbox
        self._clock = clock
        self._turns = TurnLocks(database)
        self._under_way = 0
        self._quiet = asyncio.Event()
        self._quiet.set()
        self._remarks = Remarks(reader)
        self._inbox = Inbox(database=database, languages=languages, clock=clock, reopening=desk.reopening)
        self._deciding = Deciding(
            database=database, articles=articles, reader=reader, desk=desk, languages=languages, live=live
        )
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
        self._recovery = Recovery(database=database, inbox=self._inbox, turns=self._turns, take=self._take_turn)

    def over(self, database: Database, desk: Desk, interpreter: Interpreter, heard: Heard | None = None) -> "Dialogue":
        """The same dialogue for conversations in another ``database``, with a desk and an interpreter over that;
        ``heard`` is told what it makes of messages. It asks no other system for live data."""
        return Dialogue(
            database=database,
            articles=self._articles,
            reader=self._reader if heard is None else self._reader.listened_to(heard),
            wording=self._wording,
            desk=desk,
            languages=self._languages,
            interpreter=interpreter,
            clock=self._clock,
        )

    async def quiet(self) -> None:
        """Return when no turn is under way, for those who can wait."""
        await self._quiet.wait()

    async def receive(self, incoming: Incoming) -> Turn:
        """Store a message and take its turn.

        The message is committed before anything comes of it; only thinking about it, which stores nothing, begins
        before. The same external id a second time gives the first one's replies and stores nothing.
        Raises :class:`ConversationClosed` where the conversation that a message names is,
        :class:`ClientIdReused` for another message under an id that was used, and
        :class:`bot.storage.DatabaseAway`; then the turn is taken when the message comes again, or by :meth:`recover`.
        """
        self._under_way += 1
        self._quiet.clear()
        try:
            async with self._turns.hold(incoming.channel, incoming.address):
                return await self._receive(incoming)
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._quiet.set()

    async def _receive(self, incoming: Incoming) -> Turn:
        text = clean(incoming.text)
        if not text and not incoming.payload:
            return await self._reply_to_nothing(incoming)
        if (earlier := await self._inbox.earlier(incoming)) is not None:
            # A platform makes its ids itself, and would send what is refused again and again.
            if incoming.channel not in self._push_channels and not earlier.is_repeated_by(incoming):
                raise ClientIdReused
            return await self._repeat(earlier)
        async with self._database.read() as connection:
            arrival = await self._inbox.find(connection, incoming)
            state = DialogueState.of(arrival.conversation.memory)
            troubles = await self._deciding.troubles(connection, arrival.conversation, state, newcomer=arrival.newcomer)
        if (rated := await self._rated(incoming, text, arrival.lately)) is not None:
            return rated
        if arrival.reopens and not await self._remarks.goes_on(incoming, text, arrival.conversation):
            arrival = self._inbox.anew(incoming, arrival)
        choice = await self._inbox.resolve(choice_of(incoming.payload or text))
        if choice is None and arrival.conversation.state is State.BOT:
            choice = self._deciding.picked(arrival.conversation, state, text)
        return await self._store_and_take_turn(incoming, text, choice, arrival, state, troubles)

    async def conversation_of(self, incoming: Incoming) -> Conversation:
        """The conversation of something without words, which begins or is open again with it."""
        async with self._turns.hold(incoming.channel, incoming.address):
            conversation, reopened = await self._inbox.open(incoming)
            if reopened:
                await self._desk.visitor_reopened(conversation.id)
        return conversation

    async def recover(self) -> int:
        """Take the turns that a process which ended left untaken, and nobody is taking; how many there were."""
        return await self._recovery.recover()

    async def choose_language(self, conversation_id: str, tag: str | None, *, by_page: bool = False) -> None:
        """Fix the language of a conversation at the visitor's wish, and its variety where ``tag`` names one; None
        follows what they write again.

        ``by_page``: the page around it is in that language now, which changes nothing that they have chosen."""
        await self._inbox.speak(conversation_id, tag, by_page=by_page)
        await self._desk.announce_state(conversation_id)

    async def leave_queue(self, conversation_id: str) -> None:
        """The visitor does not want to wait for a person any more."""
        async with self._database.write() as connection:
            conversation = await conversation_store.get(connection, conversation_id, lock=True)
            draft = await self._desk.intake.leave_queue(connection, conversation) if conversation else None
            if conversation is None or draft is None:
                return
            pushed = conversation.channel in self._push_channels
            said = await message_store.append(connection, conversation_id, [draft], now=self._clock(), deliver=pushed)
        self._on_outbox()
        await self._desk.announce_messages(said)
        await self._desk.queue_moved(conversation_id)

    # Messages that begin no turn

    async def _reply_to_nothing(self, incoming: Incoming) -> Turn:
        async with self._database.read() as connection:
            conversation = await conversation_store.find_open(connection, incoming.channel, incoming.address)
        wording = conversation.wording if conversation else self._inbox.first_wording(incoming)
        state, id = (conversation.state, conversation.id) if conversation else (State.BOT, "")
        if state is State.AGENT:
            return Turn(id, None, (), outcome_of("relay", wording, state))
        return Turn(id, None, (self._replies.to_nothing(wording),), outcome_of("smalltalk", wording, state))

    async def _repeat(self, earlier: Earlier) -> Turn:
        """What came of a message that is sent again."""
        if not earlier.handled:
            # The process ended between storing and answering, and the sender tries again: now it is answered.
            plan = TurnPlan.begin(earlier.conversation, earlier.message)
            return await self._take_turn(plan, choice_of(earlier.message.text))
        return _outcome(earlier)

    async def _rated(self, incoming: Incoming, text: str, lately: Sequence[Conversation]) -> Turn | None:
        """An answer to the survey about a conversation that was closed on a channel without pages."""
        if incoming.conversation_id is not None or incoming.payload:
            return None
        if all(one.state is not State.CLOSED for one in lately):
            return None
        taken = await self._desk.survey.rate_in_words(
            incoming.channel,
            incoming.address,
            text[:LONGEST_MESSAGE],
            None if incoming.external_id is None else external_id(incoming),
            lambda closed: self._remarks.is_remark(closed, text),
        )
        if taken is None:
            return None
        conversation, (message, *replies) = taken
        outcome = outcome_of("smalltalk", conversation.wording, conversation.state)
        return Turn(conversation.id, message, replies, outcome)

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
            with tracing.step("store"):
                conversation, message = await self._inbox.store(incoming, text, choice, arrival)
            await self._desk.announce_messages([message])
            if arrival.conversation.state is State.CLOSED and conversation.id == arrival.conversation.id:
                await self._desk.visitor_reopened(conversation.id)
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
            try:
                with tracing.step("conclude"):
                    concluded = await self._conclusion.conclude(plan, decision)
            except TurnTaken:
                taken = await self._inbox.stored(plan.message.id)
                assert taken is not None
                return _outcome(taken)
            if not isinstance(concluded, GivenBack):
                return concluded
            plan = TurnPlan.begin(concluded.conversation, plan.message)

    async def _decide(self, plan: TurnPlan, choice: Choice | None, *, too_long: bool) -> Decision | None:
        try:
            decision = await self._deciding.decide(plan, choice, too_long=too_long)
            if self._interpreter.active and plan.conversation.state is State.AGENT and choice is None:
                # Without an engine, agents have to find out for themselves what their visitors write.
                plan.language = self._reader.language_after(plan.language, plan.message.text)
                plan.settle_variety()
        except DatabaseAway:
            # It is back in a moment, and so is whoever asks: the turn is taken then.
            raise
        except Exception:
            # Whatever went wrong on this side, the visitor is told, and a person is one tap away.
            log.exception("turn_failed", conversation=plan.conversation.id, message=plan.message.id)
            return SmallTalk("failed", "failed") if plan.conversation.state is State.BOT else None
        return decision


def _outcome(earlier: Earlier) -> Turn:
    """The turn of a message as it was taken."""
    outcome = {name: value for name, value in (earlier.message.reason or {}).items() if name in OUTCOME}
    return Turn(earlier.conversation.id, earlier.message, earlier.replies, outcome)
