"""One turn of a conversation, from a message's arrival to the replies."""

import asyncio
import hashlib
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import (
    Conversation,
    Draft,
    Message,
    State,
    Translated,
    conversation_store,
    message_store,
    search_log_store,
)
from bot.conversations.incoming import LONGEST_MESSAGE, Choice, Incoming, choice_of, clean
from bot.conversations.message_store import Remembered
from bot.desk import Desk
from bot.dialogue import policy
from bot.dialogue.considering import NOTHING_BEFORE, Consideration, Mind
from bot.dialogue.locks import KeyedLocks
from bot.dialogue.policy import Answer, Clarify, Decision, HandOff, SmallTalk
from bot.dialogue.replies import Speech
from bot.language import names
from bot.language.memory import Spoken
from bot.nlu import Scored
from bot.storage.database import Database
from bot.translation.interpreter import Interpreter, Rendering
from knowledge_base.articles import Article
from knowledge_base.library import Library

log = structlog.get_logger(__name__)

_CALM = Scored("calm", 1.0)

_LONGEST_EXTERNAL_ID = 400
#: Seconds after which a message does not go on from the question before it any more.
FOLLOW_UP_WITHIN = 900.0
#: Turns of the event loop that a text takes to the encoder's thread.
_STEPS_TO_ENCODER = 3
#: Characters of a question that are kept for a follow-up.
_LONGEST_QUESTION = 300
_OUTCOME = ("decision", "article", "confidence", "language", "state")

#: The replies to small talk that have two wordings.
_VARIED = {"greet": "greet-reply", "thank": "thank-reply", "goodbye": "goodbye-reply"}
_FIXED = {
    "affirm": "affirm-reply",
    "deny": "deny-reply",
    "bot_challenge": "bot-challenge-reply",
    "decline_human": "decline-human-reply",
    "complain": "complain-reply",
    "helpful": "helpful-thanks",
    "not_helpful": "not-helpful-reply",
    "nothing_to_read": "nothing-to-read",
    "too_long": "message-too-long",
    "empty": "empty-message",
    "failed": "something-went-wrong",
}
#: After these the bot has offered a person, so that a "yes" means one.
_OFFERS_PERSON = frozenset({"complain", "not_helpful", "failed"})


class ConversationClosed(Exception):
    """This conversation is closed; start a new one."""


class _GivenBack(Exception):
    """The conversation came back to the bot while its turn was taken as one of people's: it begins anew."""

    def __init__(self, conversation: Conversation) -> None:
        self.conversation = conversation
        super().__init__(conversation.id)


@dataclass(frozen=True, slots=True)
class Turn:
    """What came of one message. ``outcome`` is the ``custom`` object of Rasa's channels: decision, article,
    confidence, language, state. ``message`` is None where nothing was stored. ``missed`` are messages from before that
    a channel without push has not shown yet, such as an agent's; each is given once."""

    conversation: str
    message: Message | None
    replies: Sequence[Message | Draft]
    outcome: Mapping[str, Any]
    missed: Sequence[Message] = ()


@dataclass(slots=True)
class _Memory:
    """What the dialogue keeps from turn to turn, in the conversation's row."""

    unsure: int = 0
    clarified: bool = False
    unhelpful: int = 0
    awaiting: str | None = None
    answered: str | None = None
    # The question that a follow-up goes on from, and when it was asked.
    question: str = ""
    asked_at: float = 0.0
    # The articles that the visitor's earlier conversations were about; None before that was looked up.
    troubles: list[str] | None = None
    turn: int = 0
    # Whether it was handed over because the visitor had come back: that is said once.
    came_back: bool = False

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> "_Memory":
        return cls(**{name: stored[name] for name in cls.__slots__ if name in stored})

    def dump(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class _Thought:
    """What is thought of a message, and the articles of the visitor's earlier conversations."""

    consideration: Consideration
    troubles: list[str]


@dataclass(slots=True)
class _Arrival:
    """What a message finds: the last conversations at its address, and the one that it belongs to.

    ``thought`` is what it is thought of in that conversation, once that has begun.
    """

    lately: Sequence[Conversation]
    conversation: Conversation
    troubles: list[str]
    thought: asyncio.Task[_Thought] | None = None

    def forget(self) -> None:
        """Think no more of it."""
        if self.thought is not None:
            self.thought.cancel()
            self.thought = None


@dataclass(slots=True)
class _Plan:
    """A turn being worked out: the replies so far and what is to be stored with them."""

    conversation: Conversation
    message: Message
    memory: _Memory
    language: Spoken
    consideration: Consideration | None = None
    drafts: list[Draft] = field(default_factory=list)
    feedback: str | None = None
    # Where the turn takes the conversation, if elsewhere.
    state: State | None = None
    remembering: Remembered | None = None
    # What is said in the visitor's language though an article lacks it: its answer or its question, by article.
    renderings: Mapping[str, Rendering] = field(default_factory=dict)
    # How the message came in, unless it was stored before and is taken up again.
    arrival: "_Arrival | None" = None

    @property
    def code(self) -> str:
        return self.language.language


class Dialogue:
    """Takes messages of every channel and replies to them, one at a time in each conversation."""

    def __init__(
        self,
        *,
        database: Database,
        library: Library,
        mind: Mind,
        speech: Speech,
        desk: Desk,
        languages: tuple[str, ...],
        interpreter: Interpreter,
        push_channels: frozenset[str] = frozenset(),
        on_outbox: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._database = database
        self._library = library
        self._mind = mind
        self._speech = speech
        self._desk = desk
        self._languages = languages
        self._interpreter = interpreter
        self._push_channels = push_channels
        self._on_outbox = on_outbox
        self._clock = clock
        self._locks = KeyedLocks()

    async def receive(self, incoming: Incoming) -> Turn:
        """Store a message and take its turn.

        The message is committed before anything comes of it; only thinking about it, which stores nothing, begins
        before. The same external id a second time gives the first one's replies and stores nothing.
        """
        async with self._locks.hold((incoming.channel, incoming.address)):
            text = clean(incoming.text)
            too_long = len(text) > LONGEST_MESSAGE
            if not text and not incoming.payload:
                return await self._reply_to_nothing(incoming)
            if incoming.external_id is not None and (again := await self._repeated(incoming)) is not None:
                return again
            arrival = await self._arrive(incoming)
            if (rated := await self._rated(incoming, text, arrival.lately)) is not None:
                return rated
            choice = await self._resolve(choice_of(incoming.payload or text))
            text = text[:LONGEST_MESSAGE]
            try:
                if choice is None and not too_long and arrival.conversation.state is not State.AGENT:
                    await self._begin_to_think(arrival, text)
                conversation, message = await self._store(incoming, text, choice, arrival)
                if conversation != arrival.conversation:
                    # Somebody changed it at this very moment.
                    arrival.forget()
                await self._desk.announce_messages([message])
                return await self._take_turn(conversation, message, choice, too_long=too_long, arrival=arrival)
            finally:
                arrival.forget()

    async def recover(self) -> int:
        """Take the turns that a crash left untaken; how many there were."""
        async with self._database.read() as connection:
            left = await message_store.unhandled(connection)
        for message in left:
            async with self._database.read() as connection:
                conversation = await conversation_store.get(connection, message.conversation_id)
            if conversation is not None:
                async with self._locks.hold((conversation.channel, conversation.address)):
                    await self._take_turn(conversation, message, choice_of(message.text))
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

    # Arrival

    async def _reply_to_nothing(self, incoming: Incoming) -> Turn:
        async with self._database.read() as connection:
            conversation = await conversation_store.find_open(connection, incoming.channel, incoming.address)
        language = conversation.language if conversation else self._first_language(incoming).language
        state = conversation.state if conversation else State.BOT
        outcome = _outcome("smalltalk", None, 0.0, language, state)
        if state is State.AGENT:
            return Turn(conversation.id if conversation else "", None, (), {**outcome, "decision": "relay"})
        draft = self._speech.say(language, _FIXED["empty"])
        return Turn(conversation.id if conversation else "", None, (draft,), outcome)

    async def _repeated(self, incoming: Incoming) -> Turn | None:
        async with self._database.read() as connection:
            found = await message_store.find_external(connection, _external_id(incoming))
            if found is None:
                return None
            message, handled = found
            replies = await message_store.replies_to(connection, message.id)
            conversation = await conversation_store.get(connection, message.conversation_id)
        assert conversation is not None
        if not handled:
            # The process ended between storing and answering, and the sender tries again: now it is answered.
            return await self._take_turn(conversation, message, choice_of(message.text))
        outcome = {name: value for name, value in (message.reason or {}).items() if name in _OUTCOME}
        return Turn(conversation.id, message, replies, outcome)

    async def _rated(self, incoming: Incoming, text: str, lately: Sequence[Conversation]) -> Turn | None:
        """An answer to the survey about a conversation that was closed on a channel without pages."""
        if incoming.conversation_id is not None or incoming.payload:
            return None
        if all(one.state is not State.CLOSED for one in lately):
            return None
        external_id = None if incoming.external_id is None else _external_id(incoming)

        async def is_remark(closed: Conversation) -> bool:
            return await self._is_remark(closed, text)

        taken = await self._desk.survey.rate_in_words(
            incoming.channel, incoming.address, text[:LONGEST_MESSAGE], external_id, is_remark
        )
        if taken is None:
            return None
        conversation, (message, *replies) = taken
        return Turn(
            conversation.id,
            message,
            replies,
            _outcome("smalltalk", None, 0.0, conversation.language, conversation.state),
        )

    async def _is_remark(self, conversation: Conversation, text: str) -> bool:
        """Whether a text only says what its visitor thought; a question, a greeting or trouble begins a turn."""
        spoken = Spoken(conversation.language, conversation.language_source)  # type: ignore[arg-type]
        try:
            considered = await self._mind.consider(text, spoken)
        except Exception:
            # The turn that follows says so.
            log.exception("remark_not_considered", conversation=conversation.id)
            return False
        return not policy.asks_for_more(considered.decision) and not any(mark in text for mark in "?？؟")

    async def _arrive(self, incoming: Incoming) -> "_Arrival":
        """What there is where a message comes in, before it is stored. Raises :class:`ConversationClosed`."""
        async with self._database.read() as connection:
            if incoming.conversation_id is None:
                lately = await conversation_store.last_at(connection, incoming.channel, incoming.address)
            else:
                found = await conversation_store.get(connection, incoming.conversation_id)
                lately = [] if found is None else [found]
            conversation = next((one for one in lately if one.state is not State.CLOSED), None)
            if conversation is None:
                if incoming.conversation_id is not None:
                    raise ConversationClosed
                conversation = self._begun(incoming)
            troubles = await self._troubles(connection, conversation, newcomer=not lately)
        return _Arrival(lately, conversation, troubles)

    def _begun(self, incoming: Incoming) -> Conversation:
        """A new conversation, not stored yet."""
        spoken = self._first_language(incoming)
        return conversation_store.begun(
            channel=incoming.channel,
            address=incoming.address,
            language=spoken.language,
            language_source=spoken.source,
            now=self._clock(),
            visitor_name=incoming.name,
            attributes=incoming.attributes,
        )

    async def _begin_to_think(self, arrival: "_Arrival", text: str) -> None:
        """Have a message encoded while it is stored."""
        thinking = self._think(arrival.conversation, text, self._clock(), arrival.troubles)
        arrival.thought = asyncio.create_task(thinking)
        # Until the encoder's thread has the text: the statements that follow hold up the event loop.
        for _ in range(_STEPS_TO_ENCODER):
            await asyncio.sleep(0)

    async def _store(
        self, incoming: Incoming, text: str, choice: Choice | None, arrival: "_Arrival"
    ) -> tuple[Conversation, Message]:
        """Store a visitor's message; the conversation and the message."""
        async with self._database.write() as connection:
            if incoming.conversation_id is None:
                conversation = await conversation_store.find_open(
                    connection, incoming.channel, incoming.address, lock=True
                )
            else:
                conversation = await conversation_store.get(connection, incoming.conversation_id, lock=True)
                if conversation is None or conversation.state is State.CLOSED:
                    raise ConversationClosed
            if conversation is None:
                # What was open on arrival may have been closed meanwhile.
                conversation = self._begun(incoming) if arrival.conversation in arrival.lately else arrival.conversation
                await conversation_store.add(connection, conversation)
            if choice is not None and choice_of(text) is not None:
                text = await self._title(connection, conversation.id, choice) or text
            draft = Draft(
                "visitor",
                text,
                conversation.language,
                external_id=None if incoming.external_id is None else _external_id(incoming),
            )
            now = self._clock()
            (message,) = await message_store.append(connection, conversation.id, [draft], now=now, handled=False)
        return conversation, message

    async def _resolve(self, choice: Choice | None) -> Choice | None:
        """A channel whose payloads must be short names a button instead: ``/button{"message": id, "position": n}``."""
        if choice is None or choice.name != "button":
            return choice
        try:
            message_id, position = int(choice.text("message")), int(choice.text("position"))
            async with self._database.read() as connection:
                message = await message_store.get(connection, message_id)
            return choice_of(message.buttons[position].payload) if message else None
        except (ValueError, IndexError):
            return None

    async def _title(self, connection: AsyncConnection, conversation_id: str, choice: Choice) -> str | None:
        """What stood on the button that was tapped: people read that, not a payload."""
        last = await message_store.last(connection, conversation_id, "bot")
        buttons = last.buttons if last else ()
        return next((button.title for button in buttons if choice_of(button.payload) == choice), None)

    def _first_language(self, incoming: Incoming) -> Spoken:
        hint = (incoming.language_hint or "").replace("_", "-").partition("-")[0].lower()
        return Spoken(hint, "page") if hint in self._languages else Spoken(self._languages[0], "default")

    # The turn

    async def _take_turn(
        self,
        conversation: Conversation,
        message: Message,
        choice: Choice | None,
        *,
        too_long: bool = False,
        arrival: "_Arrival | None" = None,
    ) -> Turn:
        plan = _Plan(
            conversation=conversation,
            message=message,
            memory=_Memory.of(conversation.memory),
            language=Spoken(conversation.language, conversation.language_source),  # type: ignore[arg-type]
            arrival=arrival,
        )
        plan.memory.turn += 1
        decision: Decision | None
        try:
            if conversation.state is State.BOT:
                decision = await self._decide(plan, choice, too_long=too_long)
            else:
                decision = await self._decide_while_waiting(plan, choice)
            if self._interpreter.active and conversation.state is State.AGENT and choice is None:
                # Without an engine, agents have to find out for themselves what their visitors write.
                plan.language = self._mind.language_after(plan.language, message.text)
        except Exception:
            # Whatever went wrong on this side, the visitor is told, and a person is one tap away.
            log.exception("turn_failed", conversation=conversation.id, message=message.id)
            decision = SmallTalk("failed", "failed") if conversation.state is State.BOT else None
        if self._interpreter.active and decision is not None:
            plan.renderings = await self._render(plan, decision)
        try:
            return await self._conclude(conversation, plan, decision)
        except _GivenBack as given_back:
            # Nobody else would answer what came at that very moment.
            return await self._take_turn(given_back.conversation, message, choice, too_long=too_long)

    async def _conclude(self, conversation: Conversation, plan: _Plan, decision: Decision | None) -> Turn:
        """Store what was decided in ``conversation``, as it was then, and tell everybody; see :class:`_GivenBack`."""
        message = plan.message
        async with self._database.write() as connection:
            current = await conversation_store.get(connection, conversation.id, lock=True)
            assert current is not None
            if current.state is State.BOT and conversation.state is not State.BOT:
                raise _GivenBack(current)
            if current.state is State.AGENT or current.state is not conversation.state:
                # An agent took the conversation while the bot was thinking: the bot is silent.
                decision = None
            plan.conversation = current
            outcome = await self._carry_out(connection, plan, decision)
            missed = await self._missed(connection, plan)
            replies = await message_store.append(
                connection,
                conversation.id,
                plan.drafts,
                now=self._clock(),
                deliver=current.channel in self._push_channels,
                remembering=plan.remembering,
            )
        if replies and current.channel in self._push_channels:
            self._on_outbox()
        await self._desk.announce_messages(replies, plan.code)
        if self._interpreter.active:
            self._complete_later(plan, replies)
        if outcome["state"] != conversation.state:
            await self._desk.queue_moved(conversation.id)
        elif plan.code != conversation.language or current.state is not State.BOT:
            # The desk shows when a visitor wrote last.
            await self._desk.announce_state(conversation.id)
        return Turn(conversation.id, message, replies, outcome, missed)

    async def _render(self, plan: _Plan, decision: Decision) -> dict[str, Rendering]:
        """What the reply takes from articles, in the visitor's language where articles lack it; by article.

        Outside of any transaction: an engine may take seconds.
        """
        texts: dict[str, tuple[str, str]] = {}
        if isinstance(decision, Answer) and (article := self._library.article(decision.article_id)) is not None:
            again = _Memory.of(plan.conversation.memory).answered == article.id
            texts[article.id] = self._speech.text_of(plan.code, article, again=again)
        if isinstance(decision, Answer | Clarify):
            for article in self._offered(decision):
                variant = article.variant(plan.code)
                texts[article.id] = variant.question, variant.language
        foreign = {one: given for one, given in texts.items() if given[1] != plan.code}
        made = await asyncio.gather(*(self._interpreter.translated(*given, plan.code) for given in foreign.values()))
        return dict(zip(foreign, made, strict=True))

    def _complete_later(self, plan: _Plan, replies: Sequence[Message]) -> None:
        """Have translated what was not in time, and what agents cannot read."""
        if any(one.reason == "too-late" for one in plan.renderings.values()):
            for reply in replies:
                if reply.kind == "answer":
                    self._interpreter.complete(reply, plan.code, deliver=True)
        if (plan.state or plan.conversation.state) in (State.WAITING, State.AGENT):
            self._desk.agent_translations.need([replace(plan.message, language=plan.code)])

    async def _missed(self, connection: AsyncConnection, plan: _Plan) -> list[Message]:
        seen, until = plan.conversation.pulled_sequence, plan.message.sequence
        if until == 1:
            if plan.arrival is not None and not plan.arrival.lately:
                return []
            return await self._desk.unfetched(connection, plan.conversation)
        if seen >= until - 1:
            return []
        messages = await message_store.of_conversation(connection, plan.conversation.id, seen)
        return [one for one in messages if one.author != "visitor" and one.in_reply_to is None and one.sequence < until]

    async def _decide(self, plan: _Plan, choice: Choice | None, *, too_long: bool) -> Decision | None:
        if too_long:
            plan.language = self._mind.language_after(plan.language, plan.message.text)
            return SmallTalk("too_long", "too-long")
        if choice is not None and (chosen := self._decide_choice(plan, choice)) is not None:
            return chosen
        return (await self._consider(plan)).decision

    async def _decide_while_waiting(self, plan: _Plan, choice: Choice | None) -> Decision | None:
        """While a visitor waits, the bot only listens for their wish not to wait any more."""
        if plan.conversation.state is not State.WAITING:
            return None
        if choice is not None:
            return SmallTalk("leave_queue", "choice") if choice.name in ("leave_queue", "decline_human") else None
        intent = (await self._consider(plan)).understanding.intent
        if intent.name == "decline_human" and intent.confidence >= policy.CLEAR_WISH:
            return SmallTalk("leave_queue", "intent")
        return None

    def _decide_choice(self, plan: _Plan, choice: Choice) -> Decision | None:
        """What a tapped button or a command decides by itself; None where it is ordinary text after all."""
        if choice.name == "answer" and self._library.article(choice.text("article")) is not None:
            return Answer(choice.text("article"), 1.0, "chosen")
        if choice.name == "helpful":
            plan.feedback = "helpful"
            return SmallTalk("helpful", "choice")
        if choice.name == "not_helpful":
            plan.feedback = "unhelpful"
            return policy.after_unhelpful(plan.memory.unhelpful + 1)
        if choice.name == "none_of_these" or choice.name in ("ask_human", "handoff"):
            return HandOff("asked")
        if choice.name == "language" and choice.text("code") in self._languages:
            plan.language = Spoken(choice.text("code"), "chosen")
            return SmallTalk("language_changed", "choice")
        if choice.name == "complain" or choice.name in policy.SMALL_TALK:
            return SmallTalk(choice.name, "choice")
        return None

    async def _consider(self, plan: _Plan) -> Consideration:
        if plan.arrival is not None and plan.arrival.thought is not None:
            thought = await plan.arrival.thought
        else:
            async with self._database.read() as connection:
                troubles = await self._troubles(connection, plan.conversation)
            thought = await self._think(plan.conversation, plan.message.text, plan.message.created_at, troubles)
        plan.language, plan.consideration = thought.consideration.language, thought.consideration
        plan.memory.troubles = thought.troubles
        return thought.consideration

    async def _troubles(
        self, connection: AsyncConnection, conversation: Conversation, *, newcomer: bool = False
    ) -> list[str]:
        """The articles that the visitor's earlier conversations were about; looked up once a conversation.

        There are none of a ``newcomer``, whose address has had no conversation, unless the site knows who that is.
        """
        if newcomer and conversation.visitor_id is None and conversation.email is None:
            return []
        known = _Memory.of(conversation.memory).troubles
        return sorted(await self._desk.troubles(connection, conversation)) if known is None else known

    async def _think(self, conversation: Conversation, text: str, at: float, troubles: list[str]) -> "_Thought":
        """Consider a message that came ``at`` that time; nothing is stored."""
        memory = _Memory.of(conversation.memory)
        remembered = replace(
            NOTHING_BEFORE,
            unsure=memory.unsure,
            clarified=memory.clarified,
            unhelpful=memory.unhelpful,
            awaiting=memory.awaiting,
            troubles=frozenset() if memory.came_back else frozenset(troubles),
        )
        question = memory.question if at - memory.asked_at <= FOLLOW_UP_WITHIN else ""
        spoken = Spoken(conversation.language, conversation.language_source)  # type: ignore[arg-type]
        return _Thought(await self._mind.consider(text, spoken, remembered, question), troubles)

    # Carrying it out, inside the transaction of the replies

    async def _carry_out(self, connection: AsyncConnection, plan: _Plan, decision: Decision | None) -> dict[str, Any]:
        now = self._clock()
        conversation, considered, memory = plan.conversation, plan.consideration, plan.memory
        kind, article, confidence = "relay", None, considered.confidence if considered else 0.0
        reason = "person"
        if decision is None:
            await self._while_with_people(connection, plan)
        else:
            kind, reason = _kind(decision), decision.reason
            before = _Memory.of(conversation.memory)
            memory.clarified, memory.awaiting = False, None
            if isinstance(decision, Answer | Clarify):
                self._note_question(plan, decision)
            if isinstance(decision, Answer):
                article, confidence = decision.article_id, decision.confidence
                kind = self._answer(plan, decision, before)
            elif isinstance(decision, Clarify):
                self._clarify(plan, decision)
            elif isinstance(decision, HandOff):
                await self._hand_off(connection, plan, decision)
            else:
                await self._small_talk(connection, plan, decision)
        await conversation_store.record_language(
            connection, conversation.id, conversation.language, plan.code, plan.language.source, now
        )
        outcome = _outcome(kind, article, confidence, plan.code, plan.state or conversation.state)
        inside = {**outcome, "reason": reason}
        if considered is not None:
            inside["intent"] = _rounded(considered.understanding.intent)
            inside["emotion"] = _rounded(considered.understanding.emotion)
            await search_log_store.record(
                connection,
                conversation_id=conversation.id,
                message_id=plan.message.id,
                text=plan.message.text,
                language=plan.code,
                decision=kind,
                reason=reason,
                article_id=article or (considered.matches[0].article_id if considered.matches else None),
                confidence=confidence,
                created_at=now,
            )
        if plan.feedback is not None:
            await search_log_store.record_outcome(connection, conversation.id, plan.feedback)
        plan.drafts = [
            _with_reason(draft, inside if position == 0 else None, plan.message.id)
            for position, draft in enumerate(plan.drafts)
        ]
        # What is stored from here on are this turn's replies, which every channel is given.
        seen = plan.message.sequence + len(plan.drafts)
        plan.remembering = Remembered(
            memory=memory.dump(),
            pulled_sequence=seen,
            language=plan.code,
            language_source=plan.language.source,
        )
        await message_store.mark_handled(connection, plan.message.id, plan.code, inside)
        return outcome

    def _note_question(self, plan: _Plan, decision: Answer | Clarify) -> None:
        """Keep what this turn was about, for messages that go on from it."""
        memory, considered = plan.memory, plan.consideration
        if considered is None and isinstance(decision, Answer):
            # Tapped: the article's own words say best what is meant.
            article = self._library.article(decision.article_id)
            memory.question = article.variant(plan.code).question if article else ""
        elif considered is not None:
            memory.question = considered.asked[:_LONGEST_QUESTION]
        memory.asked_at = plan.message.created_at

    def _answer(self, plan: _Plan, decision: Answer, before: _Memory) -> str:
        article = self._library.article(decision.article_id)
        if article is None:
            # Withdrawn in this very moment.
            plan.drafts.append(self._speech.clarify(plan.code, (), plan.memory.turn))
            return "clarify"
        emotion = plan.consideration.understanding.emotion if plan.consideration else _CALM
        plan.drafts += self._speech.answer(
            plan.code,
            article,
            emotion=emotion.name if emotion.name != "calm" and emotion.confidence >= policy.EMOTION_AT else None,
            again=before.answered == article.id,
            turn=plan.memory.turn,
            translated=_made(plan.renderings.get(article.id)),
            also=self._offered(decision),
            titles=_titles(plan),
        )
        plan.memory.answered, plan.memory.awaiting, plan.memory.unsure = article.id, "helpful", 0
        return "answer"

    def _offered(self, decision: Answer | Clarify) -> list[Article]:
        """The articles that a reply names for the visitor to choose from, but for those withdrawn meanwhile."""
        names = decision.also if isinstance(decision, Answer) else decision.articles
        return [found for one in names if (found := self._library.article(one)) is not None]

    def _clarify(self, plan: _Plan, decision: Clarify) -> None:
        articles = self._offered(decision)
        plan.drafts.append(self._speech.clarify(plan.code, articles, plan.memory.turn, _titles(plan)))
        plan.memory.unsure += 1
        plan.memory.clarified = bool(articles)
        plan.memory.awaiting = None if articles else "person"

    async def _hand_off(self, connection: AsyncConnection, plan: _Plan, decision: HandOff) -> None:
        emotion = plan.consideration.understanding.emotion.name if plan.consideration else "calm"
        if decision.reason == "upset" and emotion == "calm":
            emotion = "frustrated"
        # The queue and the acknowledgement go by the language that this very message is in.
        speaking = replace(plan.conversation, language=plan.code)
        about = plan.consideration.matches[:1] if plan.consideration else ()
        plan.drafts.append(
            await self._desk.intake.open(
                connection,
                speaking,
                reason=decision.reason,
                emotion=emotion,
                turn=plan.memory.turn,
                article=next((one.article_id for one in about if one.confidence >= policy.CLARIFY_AT), None),
            )
        )
        plan.memory.came_back |= decision.reason == "came-back"
        plan.state = State.WAITING
        plan.memory.unsure, plan.memory.unhelpful = 0, 0

    async def _small_talk(self, connection: AsyncConnection, plan: _Plan, decision: SmallTalk) -> None:
        topic, memory = decision.topic, plan.memory
        if topic == "leave_queue":
            draft = await self._desk.intake.leave_queue(connection, plan.conversation)
            if draft is not None:
                plan.drafts.append(draft)
                plan.state = State.BOT
            return
        if topic == "helpful" and plan.feedback is None:
            plan.feedback = "helpful"
        if topic == "not_helpful":
            plan.feedback = "unhelpful"
            memory.unhelpful += 1
        memory.unsure = memory.unsure + 1 if topic == "complain" else 0
        plan.drafts.append(self._small_talk_draft(plan, topic))
        memory.awaiting = "person" if topic in _OFFERS_PERSON else None

    def _small_talk_draft(self, plan: _Plan, topic: str) -> Draft:
        if topic == "change_language":
            wanted = names.mentioned(plan.message.text, self._languages)
            if wanted is None:
                return self._speech.which_language(plan.code)
            plan.language = Spoken(wanted, "chosen")
        if topic in ("change_language", "language_changed"):
            return self._speech.language_changed(plan.code)
        if topic in _VARIED:
            return self._speech.vary(plan.code, _VARIED[topic], plan.memory.turn)
        buttons = (self._speech.person_button(plan.code),) if topic in _OFFERS_PERSON else ()
        return self._speech.say(plan.code, _FIXED[topic], buttons=buttons, limit=LONGEST_MESSAGE)

    async def _while_with_people(self, connection: AsyncConnection, plan: _Plan) -> None:
        """A visitor who writes while waiting is told once that it has arrived; a person's conversation is theirs."""
        if plan.conversation.state is State.AGENT:
            await self._desk.visitor_wrote(connection, plan.conversation.id)
        if plan.conversation.state is not State.WAITING:
            return
        reply = self._desk.intake.still_waiting(plan.code)
        last = await message_store.last(connection, plan.conversation.id, "bot")
        if last is None or last.text != reply.text:
            plan.drafts.append(reply)


def _external_id(incoming: Incoming) -> str:
    full = f"{incoming.channel}:{incoming.address}:{incoming.external_id}"
    return full if len(full) <= _LONGEST_EXTERNAL_ID else hashlib.sha256(full.encode()).hexdigest()


def _kind(decision: Decision) -> str:
    return type(decision).__name__.lower()


def _outcome(kind: str, article: str | None, confidence: float, language: str, state: State) -> dict[str, Any]:
    return {
        "decision": kind,
        "article": article,
        "confidence": round(confidence, 4),
        "language": language,
        "state": str(state),
    }


def _rounded(scored: Scored) -> dict[str, Any]:
    return {"name": scored.name, "confidence": round(scored.confidence, 4)}


def _made(rendering: Rendering | None) -> Translated | None:
    return rendering.made if rendering is not None else None


def _titles(plan: _Plan) -> dict[str, str]:
    """Questions of articles that lack the visitor's language, in it, by article."""
    return {one: made.text for one, given in plan.renderings.items() if (made := _made(given)) is not None}


def _with_reason(draft: Draft, reason: Mapping[str, Any] | None, in_reply_to: int) -> Draft:
    return Draft(
        draft.author,
        draft.text,
        draft.language,
        kind=draft.kind,
        buttons=draft.buttons,
        markdown=draft.markdown,
        reason=reason if reason is not None else draft.reason,
        in_reply_to=in_reply_to,
        translations=draft.translations,
    )
