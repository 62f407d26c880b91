"""The queue at one moment: everybody's place, and how long it will take."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation
from bot.desk.context import DeskContext
from bot.desk.staff import Staff
from bot.desk.visitor_texts import opening_time
from handoff import tickets
from handoff.routing import Available
from handoff.tickets import Queued
from handoff.waiting_time import estimate_minutes


@dataclass(frozen=True, slots=True)
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
    _places: Mapping[str, tuple[int, int, Queued]]

    def __contains__(self, conversation_id: str) -> bool:
        return conversation_id in self._places

    @property
    def places(self) -> dict[str, int]:
        """Everybody's place."""
        return {conversation_id: found[0] for conversation_id, found in self._places.items()}

    def place(self, conversation_id: str) -> int | None:
        """A conversation's place, from 1; None where it does not wait."""
        found = self._places.get(conversation_id)
        return found[0] if found else None

    def find(self, conversation_id: str) -> Queued | None:
        """A conversation's waiting ticket."""
        found = self._places.get(conversation_id)
        return found[2] if found else None

    def agents(self, team_id: int | None) -> list[Available]:
        """The agents who are present for a team."""
        team_id = self.staff.serving(team_id)
        return [one for one in self.available if team_id is None or team_id in one.teams]

    def minutes(self, conversation_id: str) -> int | None:
        """About how long a conversation still waits; None where nothing honest can be said."""
        found = self._places.get(conversation_id)
        if found is None:
            return None
        _, place, queued = found
        agents = self.agents(queued.waiting.team)
        free = sum(max(0, one.capacity - one.load) for one in agents) if self.pushes else 0
        slots = sum(one.capacity for one in agents)
        return estimate_minutes(place, len(agents), self.handling_times, slots=slots, free=free)

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
        return None if at is None else opening_time(conversation, at, zone, self.now)


async def read(context: DeskContext, connection: AsyncConnection) -> QueueSnapshot:
    """The queue as it is now."""
    now = context.clock()
    staff = await context.staff_directory.read(connection)
    queued = await tickets.line(connection, now)
    times = await context.handling_times.read(connection) if queued else []
    counts: Counter[int | None] = Counter()
    unasked: Counter[int | None] = Counter()
    places = {}
    for one in queued:
        team = one.waiting.team
        counts[team] += 1
        # Somebody who is being asked about takes up their agent's load already.
        unasked[team] += one.offered_to is None
        places[one.conversation_id] = (counts[team], max(1, unasked[team]), one)
    available = await available_agents(context, connection, staff) if queued else []
    return QueueSnapshot(queued, staff, available, times, now, context.rules.assigning != "pull", places)


async def available_agents(context: DeskContext, connection: AsyncConnection, staff: Staff) -> list[Available]:
    """The agents who are at their desk and want to be given conversations."""
    present = context.presence.present(context.clock())
    if not present:
        return []
    loads = await tickets.loads(connection)
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
        if one.id in present and one.status == "online" and one.role in ("admin", "agent") and one.capacity > 0
    ]
