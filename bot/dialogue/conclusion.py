"""The end of a turn: what was decided is carried out and stored in one transaction, and everybody is told."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Draft, Message, State, conversation_store, message_store, search_log_store
from bot.conversations.message_store import Remembered
from bot.desk import Desk
from bot.dialogue import policy
from bot.dialogue.decisions import Answer, Decision
from bot.dialogue.replies import Replies
from bot.dialogue.turn import Turn, TurnPlan, outcome_of, scored_json
from bot.storage import Database
from bot.translation.interpreter import Interpreter


@dataclass(frozen=True, slots=True)
class GivenBack:
    """The conversation came back to the bot while its turn was taken as one of people's: nothing was stored, and the
    turn is to be taken anew in ``conversation``. Nobody else would answer what came at that very moment."""

    conversation: Conversation


class TurnTaken(Exception):
    """Somebody else has concluded the turn, and nothing was stored: a worker that lost its locks is not alone."""


class Conclusion:
    """Ends turns."""

    def __init__(
        self,
        *,
        database: Database,
        replies: Replies,
        desk: Desk,
        interpreter: Interpreter,
        push_channels: frozenset[str],
        on_outbox: Callable[[], None],
        clock: Callable[[], float],
    ) -> None:
        self._database = database
        self._replies = replies
        self._desk = desk
        self._interpreter = interpreter
        self._push_channels = push_channels
        self._on_outbox = on_outbox
        self._clock = clock

    async def conclude(self, plan: TurnPlan, decision: Decision | None) -> Turn | GivenBack:
        """Store what was decided about a conversation, as it was then, and tell everybody.

        Raises :class:`TurnTaken`.
        """
        found = plan.conversation
        async with self._database.write() as connection:
            current = await conversation_store.get(connection, found.id, lock=True)
            assert current is not None
            if current.erased_at is not None:
                # The visitor's words are gone, those of this turn among them.
                return Turn(current.id, plan.message, (), outcome_of("relay", current.wording, current.state))
            if current.state is State.BOT and found.state is not State.BOT:
                return GivenBack(current)
            if current.state is State.AGENT or current.state is not found.state:
                # An agent took the conversation while the bot was thinking: the bot is silent.
                decision = None
            plan.conversation = current
            outcome = await self._carry_out(connection, plan, decision)
            missed = await self._missed(connection, plan)
            stored = await message_store.append(
                connection,
                current.id,
                plan.drafts,
                now=self._clock(),
                deliver=current.channel in self._push_channels,
                remembering=_remembered(plan),
            )
        await self._tell(plan, found, stored, outcome)
        return Turn(current.id, plan.message, stored, outcome, missed)

    async def _carry_out(
        self, connection: AsyncConnection, plan: TurnPlan, decision: Decision | None
    ) -> dict[str, Any]:
        """Write the replies and note why; the turn's outcome."""
        now, conversation, considered = self._clock(), plan.conversation, plan.consideration
        article, confidence = None, considered.confidence if considered else 0.0
        if decision is None:
            kind, reason = "relay", "person"
            await self._replies.while_with_people(connection, plan)
        else:
            reason, article = decision.reason, policy.shown(decision)
            if isinstance(decision, Answer):
                confidence = decision.confidence
            kind = await self._replies.write(connection, plan, decision)
        await conversation_store.record_language(
            connection, conversation.id, conversation.language, plan.code, plan.language.source, now
        )
        outcome = outcome_of(kind, plan.wording, plan.target or conversation.state, article, confidence)
        inside = {**outcome, "reason": reason}
        if considered is not None:
            inside["intent"] = scored_json(considered.understanding.intent)
            inside["emotion"] = scored_json(considered.understanding.emotion)
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
            inside["feedback"] = plan.feedback
            await search_log_store.record_outcome(connection, conversation.id, plan.feedback)
        # The reason stands with the first reply alone.
        plan.drafts = [
            _with_reason(draft, inside if position == 0 else None, plan.message.id)
            for position, draft in enumerate(plan.drafts)
        ]
        if not await message_store.mark_handled(connection, plan.message.id, plan.code, inside):
            raise TurnTaken
        return outcome

    async def _missed(self, connection: AsyncConnection, plan: TurnPlan) -> Sequence[Message]:
        """What a channel that fetches has not shown yet of the time before this message."""
        seen, until = plan.conversation.pulled_sequence, plan.message.sequence
        if until == 1:
            return [] if plan.newcomer else await self._desk.unfetched(connection, plan.conversation)
        if seen >= until - 1:
            return []
        messages = await message_store.of_conversation(connection, plan.conversation.id, seen)
        return [one for one in messages if one.author != "visitor" and one.in_reply_to is None and one.sequence < until]

    async def _tell(
        self, plan: TurnPlan, found: Conversation, stored: Sequence[Message], outcome: Mapping[str, Any]
    ) -> None:
        """After the commit: deliver, translate what was not in time, and show both sides what has changed."""
        current = plan.conversation
        if stored and current.channel in self._push_channels:
            self._on_outbox()
        await self._desk.announce_messages(stored, plan.wording)
        if self._interpreter.active:
            self._complete_later(plan, stored)
        if outcome["state"] != found.state:
            await self._desk.queue_moved(found.id)
        elif plan.wording != found.wording or current.state is not State.BOT:
            # The desk shows when a visitor wrote last.
            await self._desk.announce_state(found.id)

    def _complete_later(self, plan: TurnPlan, stored: Sequence[Message]) -> None:
        """Have translated what was not in time, and what agents cannot read."""
        if any(one.reason == "too-late" for one in plan.renderings.values()):
            for reply in stored:
                if reply.kind == "answer":
                    self._interpreter.complete(reply, plan.code, deliver=True)
        if (plan.target or plan.conversation.state) in (State.WAITING, State.AGENT):
            self._desk.agent_translations.need([replace(plan.message, language=plan.code)])


def _remembered(plan: TurnPlan) -> Remembered:
    return Remembered(
        memory=plan.state.dump(),
        # What is stored from here on are this turn's replies, which every channel is given.
        pulled_sequence=plan.message.sequence + len(plan.drafts),
        language=plan.code,
        language_source=plan.language.source,
        locale=plan.locale,
    )


def _with_reason(draft: Draft, reason: Mapping[str, Any] | None, in_reply_to: int) -> Draft:
    return replace(draft, reason=reason if reason is not None else draft.reason, in_reply_to=in_reply_to)
