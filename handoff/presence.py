"""Which agents are at their desk now: known from the signs of life that their pages give. In memory."""

from collections import Counter

#: A desk that is silent for so many seconds is taken for left.
AWAY_AFTER = 30.0


class Presence:
    """Remembers each agent's open desks and last sign of life; every moment is given by the caller, in seconds."""

    def __init__(self, away_after: float = AWAY_AFTER, *, since: float = 0.0) -> None:
        self._away_after = away_after
        self._since = since
        self._desks: Counter[int] = Counter()
        self._seen: dict[int, float] = {}
        self._left: set[int] = set()
        self._idle_since: dict[int, float] = {}

    @property
    def away_after(self) -> float:
        """Seconds of silence after which an agent is away."""
        return self._away_after

    def arrive(self, agent_id: int, now: float) -> None:
        """The agent opened a desk."""
        self._desks[agent_id] += 1
        self.sign_of_life(agent_id, now)

    def leave(self, agent_id: int, now: float) -> None:
        """The agent closed a desk; with the last one they are gone at once."""
        self._desks[agent_id] -= 1
        self._seen[agent_id] = now
        if self._desks[agent_id] <= 0:
            del self._desks[agent_id]
            self._left.add(agent_id)

    def sign_of_life(self, agent_id: int, now: float) -> None:
        """The agent's page or program has just been heard of."""
        if not self.is_present(agent_id, now):
            self._idle_since[agent_id] = now
        self._seen[agent_id] = now
        self._left.discard(agent_id)

    def clock_was_set(self, by: float) -> None:
        """The clock was put forward, or back, by so many seconds: nobody has been silent for that."""
        self._since += by
        for known in (self._seen, self._idle_since):
            for agent_id in known:
                known[agent_id] += by

    def served(self, agent_id: int, now: float) -> None:
        """The agent was given a conversation, or ended one: from now on they are idle."""
        self._idle_since[agent_id] = now

    def idle_since(self, agent_id: int) -> float:
        """Since when the agent has had nothing new to do."""
        return self._idle_since.get(agent_id, self._since)

    def is_present(self, agent_id: int, now: float) -> bool:
        """Whether the agent is at a desk."""
        return agent_id in self._seen and agent_id not in self._left and not self.is_gone(agent_id, now)

    def is_gone(self, agent_id: int, now: float) -> bool:
        """Whether the agent has been silent for so long that they are not expected back at once."""
        return self.silence(agent_id, now) >= self._away_after

    def silence(self, agent_id: int, now: float) -> float:
        """Seconds since the agent was last heard of.

        Somebody who has not been heard of since the start has as long as everybody to come back from then on.
        """
        return max(0.0, now - self._seen.get(agent_id, self._since))

    def present(self, now: float) -> frozenset[int]:
        """Everybody who is at a desk."""
        return frozenset(agent_id for agent_id in self._seen if self.is_present(agent_id, now))
