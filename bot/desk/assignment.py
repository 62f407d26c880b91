"""Finds agents for those who wait: asks them (``offer``) or gives them the conversation (``auto``)."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Message, State, conversation_store
from bot.desk import introducing, queue_snapshot
from bot.desk.context import DeskContext
from bot.desk.queue_snapshot import QueueSnapshot
from handoff import audit, routing, ticket_queue
from handoff.agents import Agent
from handoff.routing import Assignment
from handoff.ticket_queue import Queued

#: When everybody has passed a ticket on, they are asked again after so many seconds.
NEXT_ROUND = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An agent is asked about a conversation until a moment."""

    conversation: str
    agent: int
    until: float


@dataclass(slots=True)
class AssignmentOutcome:
    """What came of looking for agents: the conversations that it changed, what visitors are told, who is asked, and
    which conversation was given to which agent."""

    conversations: set[str] = field(default_factory=set)
    said: list[Message] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    given: list[tuple[str, int]] = field(default_factory=list)


class Assigner:
    """Looks for agents; where agents pull, it has nothing to do. It tells nobody: that is for whoever runs it."""

    def __init__(self, context: DeskContext) -> None:
        self._context = context

    async def run(self) -> AssignmentOutcome:
        """Take back offers that nobody accepted, and make those that can be made now."""
        outcome = AssignmentOutcome()
        if self._context.rules.assigning == "pull":
            return outcome
        async with self._context.database.read() as connection:
            queue = await queue_snapshot.read(self._context, connection)
        if not self._anything_to_do(queue):
            return outcome
        async with self._context.database.write(alone="assignment") as connection:
            # Between the two somebody may have been quicker: what counts is what is true inside the transaction.
            for queued in self._expired(await queue_snapshot.read(self._context, connection)):
                if await ticket_queue.decline(connection, queued):
                    outcome.conversations.add(queued.conversation_id)
            queue = await queue_snapshot.read(self._context, connection)
            for queued in queue.queued:
                if self._everybody_declined(queued, queue):
                    await ticket_queue.ask_again(connection, queued.waiting.id)
            for assignment in self._assignments(await queue_snapshot.read(self._context, connection)):
                await self._give(connection, queue, assignment, outcome)
        return outcome

    def _anything_to_do(self, queue: QueueSnapshot) -> bool:
        if self._expired(queue) or self._assignments(queue):
            return True
        return any(self._everybody_declined(one, queue) for one in queue.queued)

    def _expired(self, queue: QueueSnapshot) -> list[Queued]:
        present = {one.id for one in queue.available}
        return [
            one
            for one in queue.queued
            if one.offered_to is not None and (self._is_over(one, queue.now) or one.offered_to not in present)
        ]

    def _is_over(self, queued: Queued, now: float) -> bool:
        """Whether an offer's time is over; one from the future was made before the clock was put back."""
        return not 0 <= now - (queued.offered_at or 0) < self._context.rules.offer_seconds

    def _assignments(self, queue: QueueSnapshot) -> list[Assignment]:
        waiting = [
            replace(one.waiting, team=queue.staff.serving(one.waiting.team))
            for one in queue.queued
            if one.offered_to is None and queue.is_open(one.waiting.team)
        ]
        return routing.assign(waiting, queue.available, queue.now, self._context.rules.patience)

    def _everybody_declined(self, queued: Queued, queue: QueueSnapshot) -> bool:
        declined = queued.waiting.declined
        if not declined or queued.offered_to is not None or 0 <= queue.now - (queued.offered_at or 0) < NEXT_ROUND:
            return False
        return all(agent.id in declined for agent in queue.agents(queued.waiting.team))

    async def _give(
        self, connection: AsyncConnection, queue: QueueSnapshot, assignment: Assignment, outcome: AssignmentOutcome
    ) -> None:
        queued = next(one for one in queue.queued if one.waiting.id == assignment.ticket)
        now, agent = self._context.clock(), queue.staff.agents[assignment.agent]
        if self._context.rules.assigning == "offer":
            if await ticket_queue.offer(connection, assignment.ticket, agent.id, now):
                until = now + self._context.rules.offer_seconds
                outcome.offers.append(Offer(conversation=queued.conversation_id, agent=agent.id, until=until))
                outcome.conversations.add(queued.conversation_id)
        elif await ticket_queue.claim(connection, queued.conversation_id, agent.id, now):
            outcome.said += await welcome(self._context, connection, queued.conversation_id, agent, "assigned")
            outcome.conversations.add(queued.conversation_id)
            outcome.given.append((queued.conversation_id, agent.id))


async def welcome(
    context: DeskContext,
    connection: AsyncConnection,
    conversation_id: str,
    agent: Agent,
    action: str,
    *,
    revocable: bool = False,
) -> Sequence[Message]:
    """What follows a claim, in its transaction: the conversation is the agent's, and its visitor is told."""
    now = context.clock()
    conversation = await context.conversation(connection, conversation_id)
    await conversation_store.move(connection, conversation_id, sources=[State.WAITING], target=State.AGENT, now=now)
    await audit.record(connection, action, now=now, agent_id=agent.id, conversation_id=conversation_id)
    context.presence.served(agent.id, now)
    called = introducing.name_in(context, conversation.wording, agent.name)
    text = context.texts.script(conversation.wording, "taken", agent=called)
    return await context.say(connection, conversation, context.notice(conversation, text), revocable=revocable)


async def hand_over(context: DeskContext, connection: AsyncConnection, conversation_id: str, holder: Agent) -> None:
    """Give what waits to people in another system, who have the account ``holder`` here."""
    now = context.clock()
    await ticket_queue.claim(connection, conversation_id, holder.id, now)
    await conversation_store.move(connection, conversation_id, sources=[State.WAITING], target=State.AGENT, now=now)
