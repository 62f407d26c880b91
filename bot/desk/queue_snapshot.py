"""The queue at one moment: everybody's place, and how long it will take."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation
from bot.desk.context import DeskContext
from bot.desk.staff import Staff
from bot.desk.visitor_texts import VisitorTexts
from handoff import ticket_queue, workload
from handoff.routing import Available, comes_first
from handoff.situation import Situation
from handoff.ticket_queue import Queued
from handoff.waiting_time import estimate_minutes


@dataclass(frozen=True, slots=True)
class Position:
    """Where a ticket stands: its place in its team, and among those of them about whom no agent is being asked."""

    place: int
    unasked: int
    queued: Queued


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueSnapshot:
    """The waiting tickets in serving order, and the agents who are there to serve them.

    A place counts within the ticket's team: those who wait for other teams are not before it.
    """

    queued: Sequence[Queued]
    staff: Staff
    available: Sequence[Available]
    handling_times: Sequence[float]
    now: float
    # Whether a free agent is given the next visitor, or has to notice them first.
    pushes: bool
    positions: Mapping[str, Position]
    texts: VisitorTexts
    # What has been counted of teams so far.
    staffings: dict[int | None, tuple[int, int, int]] = field(default_factory=dict, compare=False)

    def __contains__(self, conversation_id: str) -> bool:
        return conversation_id in self.positions

    @property
    def places(self) -> dict[str, int]:
        """Everybody's place."""
        return {conversation_id: found.place for conversation_id, found in self.positions.items()}

    def place(self, conversation_id: str) -> int | None:
        """A conversation's place, from 1; None where it does not wait."""
        found = self.positions.get(conversation_id)
        return found.place if found else None

    def find(self, conversation_id: str) -> Queued | None:
        """A conversation's waiting ticket."""
        found = self.positions.get(conversation_id)
        return found.queued if found else None

    def comes_first(self, conversation_id: str) -> bool:
        """Whether a conversation waits that comes before all others."""
        found = self.positions.get(conversation_id)
        return found is not None and comes_first(found.queued.waiting.priority)

    def agents(self, team_id: int | None) -> list[Available]:
        """The agents who are present for a team."""
        team_id = self.staff.serving(team_id)
        return [one for one in self.available if team_id is None or team_id in one.teams]

    def minutes(self, conversation_id: str) -> int | None:
        """About how long a conversation still waits; None where nothing honest can be said."""
        found = self.positions.get(conversation_id)
        if found is None:
            return None
        agents, slots, free = self._staffing(found.queued.waiting.team)
        return estimate_minutes(found.unasked, agents, self.handling_times, slots=slots, free=free)

    def _staffing(self, team_id: int | None) -> tuple[int, int, int]:
        """How many agents a team has, how many conversations they have room for, and for how many more now."""
        # Counted once a team: many may wait, and many be there.
        if team_id not in self.staffings:
            agents = self.agents(team_id)
            free = sum(max(0, one.capacity - one.load) for one in agents) if self.pushes else 0
            self.staffings[team_id] = (len(agents), sum(one.capacity for one in agents), free)
        return self.staffings[team_id]

    def is_open(self, team_id: int | None) -> bool:
        """Whether a team is at work by its hours."""
        return self.staff.hours(team_id).is_open(self.now)

    def back(self, team_id: int | None) -> float | None:
        """When a team that is not at work is back, if ever."""
        return self.staff.hours(team_id).next_opening(self.now)

    def back_text(self, conversation: Conversation, team_id: int | None) -> str | None:
        """When a team is back, written out for a visitor."""
        at = self.back(team_id)
        zone = self.staff.hours(team_id).time_zone
        return None if at is None else self.texts.opening_time(conversation, at, zone, self.now)

    def situation(
        self, conversation: Conversation, team_id: int | None, *, reason: str = "asked", emotion: str = "calm"
    ) -> Situation:
        """What is known of a conversation that waits for a team; nothing is promised of the time outside its hours."""
        is_open = self.is_open(team_id)
        return Situation(
            reason=reason,
            emotion=emotion,
            place=self.place(conversation.id),
            minutes=self.minutes(conversation.id) if is_open else None,
            agents_present=len(self.agents(team_id)),
            closed=not is_open,
            back=None if is_open else self.back_text(conversation, team_id),
            comes_first=self.comes_first(conversation.id),
        )


async def read(context: DeskContext, connection: AsyncConnection) -> QueueSnapshot:
    """The queue as it is now."""
    now = context.clock()
    staff = await context.staff_directory.read(connection)
    queued = await ticket_queue.in_serving_order(connection, now)
    times = await context.handling_times.read(connection) if queued else []
    counts: Counter[int | None] = Counter()
    unasked: Counter[int | None] = Counter()
    positions = {}
    for one in queued:
        team = one.waiting.team
        counts[team] += 1
        # Somebody who is being asked about takes up their agent's load already.
        unasked[team] += one.offered_to is None
        positions[one.conversation_id] = Position(counts[team], max(1, unasked[team]), one)
    available = await available_agents(context, connection, staff) if queued else []
    return QueueSnapshot(
        queued=queued,
        staff=staff,
        available=available,
        handling_times=times,
        now=now,
        pushes=context.rules.assigning != "pull",
        positions=positions,
        texts=context.texts,
    )


async def available_agents(context: DeskContext, connection: AsyncConnection, staff: Staff) -> list[Available]:
    """The agents who are at their desk and want to be given conversations."""
    present = context.presence.present(context.clock())
    if not present:
        return []
    loads = await workload.loads(connection)
    return [
        Available(
            id=one.id,
            languages=frozenset(one.languages),
            load=loads[one.id],
            capacity=one.capacity,
            skills=frozenset(one.skills),
            teams=frozenset(one.teams),
            idle_since=context.presence.idle_since(one.id),
        )
        for one in staff.agents.values()
        if one.id in present and one.takes_conversations and one.capacity > 0
    ]
