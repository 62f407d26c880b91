"""Who serves whom: the order of the queue, and which agent suits which ticket. Pure; ``now`` is in Unix seconds."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

#: Seconds of waiting after which a ticket counts as one step more urgent, so that nobody starves.
AGING_STEP = 600.0

#: How much sooner somebody is served for how they feel …
URGENCY = {"calm": 0, "frustrated": 1, "worried": 1, "sad": 1, "angry": 2}
#: … for having come back with the same problem, and for being marked ``vip`` by the site.
REPEATED = 1
#: Of somebody who may not be left waiting: no time in the queue outweighs it.
FIRST = 1_000
VIP = 2

#: How urgent people and rules make a conversation, in the same points, of which waiting gives one in ten minutes.
LEVELS: Mapping[str, int] = {"normal": 0, "high": 5, "highest": 20}


@dataclass(frozen=True, slots=True)
class Waiting:
    """A ticket in the queue. ``team`` limits it to that team's members; ``declined`` are agents who passed it on."""

    id: int
    priority: int
    opened_at: float
    language: str
    skills: frozenset[str] = frozenset()
    team: int | None = None
    declined: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Available:
    """An agent who is present. ``load`` counts the conversations that they hold or are offered."""

    id: int
    languages: frozenset[str]
    load: int
    capacity: int
    idle_since: float
    skills: frozenset[str] = frozenset()
    teams: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Assignment:
    """This ticket is for this agent."""

    ticket: int
    agent: int


def priority_of(emotion: str, *, repeated: bool, vip: bool) -> int:
    """The priority that a ticket is opened with."""
    return URGENCY.get(emotion, 0) + REPEATED * repeated + VIP * vip


def comes_first(priority: int) -> bool:
    """Whether whoever has that priority may not be left waiting: they hear nothing of places and times."""
    return priority >= FIRST


def standing(priority: int, opened_at: float, now: float) -> int:
    """The priority at this moment: one step more for each full ``AGING_STEP`` of waiting."""
    return priority + int(max(0.0, now - opened_at) // AGING_STEP)


def in_order(waiting: Iterable[Waiting], now: float) -> list[Waiting]:
    """The queue as it is served: by priority at this moment, then by who came first.

    That is told by the ids: a clock that was put back would let newcomers in before those who were there.
    """
    return sorted(waiting, key=lambda one: (-standing(one.priority, one.opened_at, now), one.id))


def assign(waiting: Iterable[Waiting], agents: Sequence[Available], now: float, patience: float) -> list[Assignment]:
    """Give each ticket, in serving order, the agent who suits it best; those without one go on waiting.

    An agent who writes the language and has the skills comes first. While such an agent is present but busy, a ticket
    waits ``patience`` seconds for one of them, and after that anyone takes it. Among equals the least loaded agent is
    chosen, then the one who has been idle longest. Nobody gets more than their capacity.
    """
    staff = {agent.id: agent for agent in agents}
    assignments = []
    # In the rush nobody is free, and many wait: then there is nobody to look for.
    free = sum(agent.load < agent.capacity for agent in agents)
    for ticket in in_order(waiting, now):
        if not free:
            break
        chosen = _choose(ticket, staff.values(), now, patience)
        if chosen is not None:
            assignments.append(Assignment(ticket.id, chosen.id))
            staff[chosen.id] = replace(chosen, load=chosen.load + 1, idle_since=now)
            free -= chosen.load + 1 >= chosen.capacity
    return assignments


def _choose(ticket: Waiting, staff: Collection[Available], now: float, patience: float) -> Available | None:
    eligible = [
        agent
        for agent in staff
        if agent.id not in ticket.declined and (ticket.team is None or ticket.team in agent.teams)
    ]
    # Somebody who came in the future came before the clock was put back.
    if 0 <= now - ticket.opened_at < patience:
        eligible = [agent for agent in eligible if ticket.language in agent.languages] or eligible
        eligible = [agent for agent in eligible if ticket.skills <= agent.skills] or eligible
    free = [agent for agent in eligible if agent.load < agent.capacity]
    return min(free, key=lambda agent: _unsuitability(ticket, agent), default=None)


def _unsuitability(ticket: Waiting, agent: Available) -> tuple[bool, int, float, float, int]:
    return (
        ticket.language not in agent.languages,
        len(ticket.skills - agent.skills),
        agent.load / agent.capacity,
        agent.idle_since,
        agent.id,
    )
