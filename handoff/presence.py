"""Which agents are at their desk now: known from the signs of life that their pages give. In memory.

Where several workers serve one site, each knows of the pages that are open there, and tells the others what it knows.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

#: A desk that is silent for so many seconds is taken for left.
AWAY_AFTER = 30.0


@dataclass(frozen=True, slots=True)
class Known:
    """What one worker knows of an agent: how many desks are open there, when they were heard of last, when they closed
    the last desk without being heard of again, and since when they have had nothing new to do."""

    desks: int = 0
    seen: float | None = None
    left: float | None = None
    idle_since: float | None = None

    @property
    def moments(self) -> tuple[float | None, float | None, float | None]:
        """All but the desks."""
        return self.seen, self.left, self.idle_since

    def moved(self, by: float) -> "Known":
        """The same by a clock that was put forward by so many seconds, or back."""
        return Known(self.desks, *(None if one is None else one + by for one in self.moments))


class Presence:
    """Remembers each agent's open desks and last sign of life; every moment is given by the caller, in seconds.

    ``on_change`` is called when something has changed here that other workers should know at once.
    """

    def __init__(
        self, away_after: float = AWAY_AFTER, *, since: float = 0.0, on_change: Callable[[], None] = lambda: None
    ) -> None:
        self._away_after = away_after
        self._since = since
        self._on_change = on_change
        self._here: dict[int, Known] = {}
        self._elsewhere: dict[str, Mapping[int, Known]] = {}

    @property
    def away_after(self) -> float:
        """Seconds of silence after which an agent is away."""
        return self._away_after

    def arrive(self, agent_id: int, now: float) -> None:
        """The agent opened a desk."""
        known = self._here.get(agent_id, Known())
        self._here[agent_id] = replace(known, desks=known.desks + 1)
        self._heard_of(agent_id, now)
        self._on_change()

    def leave(self, agent_id: int, now: float) -> None:
        """The agent closed a desk; with the last one they are gone at once."""
        known = self._here.get(agent_id, Known())
        desks = max(0, known.desks - 1)
        self._here[agent_id] = replace(known, desks=desks, seen=now, left=None if desks else now)
        self._on_change()

    def sign_of_life(self, agent_id: int, now: float) -> None:
        """The agent's page or program has just been heard of."""
        was_present = self.is_present(agent_id, now)
        self._heard_of(agent_id, now)
        if not was_present:
            self._on_change()

    def _heard_of(self, agent_id: int, now: float) -> None:
        known = self._here.get(agent_id, Known())
        idle_since = known.idle_since if self.is_present(agent_id, now) else now
        self._here[agent_id] = replace(known, seen=now, left=None, idle_since=idle_since)

    def clock_was_set(self, by: float) -> None:
        """The clock was put forward, or back, by so many seconds: nobody has been silent for that."""
        self._since += by
        self._here = {agent_id: known.moved(by) for agent_id, known in self._here.items()}
        self.unheard_elsewhere(by)

    def served(self, agent_id: int, now: float) -> None:
        """The agent was given a conversation, or ended one: from now on they are idle."""
        self._here[agent_id] = replace(self._here.get(agent_id, Known()), idle_since=now)
        self._on_change()

    def idle_since(self, agent_id: int) -> float:
        """Since when the agent has had nothing new to do."""
        moments = [one.idle_since for one in self._all(agent_id) if one.idle_since is not None]
        return max(moments, default=self._since)

    def is_present(self, agent_id: int, now: float) -> bool:
        """Whether the agent is at a desk."""
        everywhere = list(self._all(agent_id))
        if not any(one.seen is not None for one in everywhere) or self.is_gone(agent_id, now):
            return False
        if any(one.desks for one in everywhere):
            return True
        left = max((one.left for one in everywhere if one.left is not None), default=None)
        heard = max((one.seen for one in everywhere if one.seen is not None and one.left is None), default=None)
        return heard is not None and (left is None or heard > left)

    def is_gone(self, agent_id: int, now: float) -> bool:
        """Whether the agent has been silent for so long that they are not expected back at once."""
        return self.silence(agent_id, now) >= self._away_after

    def silence(self, agent_id: int, now: float) -> float:
        """Seconds since the agent was last heard of.

        Somebody who has not been heard of since the start has as long as everybody to come back from then on.
        """
        return max(
            0.0, now - max((one.seen for one in self._all(agent_id) if one.seen is not None), default=self._since)
        )

    def present(self, now: float) -> frozenset[int]:
        """Everybody who is at a desk."""
        known = {*self._here, *(agent_id for one in self._elsewhere.values() for agent_id in one)}
        return frozenset(agent_id for agent_id in known if self.is_present(agent_id, now))

    # Between workers. Moments go as how long they are past: two machines' clocks need not agree.

    def told(self, now: float) -> dict[str, list[Any]]:
        """What this worker knows, as JSON takes it."""
        return {
            str(agent_id): [known.desks, *(None if one is None else now - one for one in known.moments)]
            for agent_id, known in self._here.items()
        }

    def hear(self, worker: str, told: Mapping[str, Any], now: float) -> None:
        """What another ``worker`` knows now, instead of what it knew before."""
        self._elsewhere[worker] = {
            int(agent_id): Known(desks, *(None if one is None else now - one for one in moments))
            for agent_id, (desks, *moments) in told.items()
        }

    def ended(self, worker: str) -> None:
        """A worker is there no more: its desks are closed, though their pages may come back to another one."""
        for agent_id, known in self._elsewhere.pop(worker, {}).items():
            here = self._here.get(agent_id, Known())
            if known.seen is not None and (here.seen is None or known.seen > here.seen):
                here = replace(here, seen=known.seen, left=None if here.desks else known.left)
            idle = [one for one in (here.idle_since, known.idle_since) if one is not None]
            self._here[agent_id] = replace(here, idle_since=max(idle, default=None))

    def unheard_elsewhere(self, seconds: float) -> None:
        """Other workers could not be heard for so long: none of their agents has been silent for that."""
        for worker, known in self._elsewhere.items():
            self._elsewhere[worker] = {agent_id: one.moved(seconds) for agent_id, one in known.items()}

    def _all(self, agent_id: int) -> Iterator[Known]:
        if (known := self._here.get(agent_id)) is not None:
            yield known
        for others in self._elsewhere.values():
            if (known := others.get(agent_id)) is not None:
                yield known
